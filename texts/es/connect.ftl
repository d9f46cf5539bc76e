# The room Test: signing in, from the authorization to the revocation.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Actions and stages ----

connect-exchange = Canjear código
connect-refresh = Actualizar
connect-revoke = Revocar
connect-from-browser = { $action } (desde el navegador)
connect-through-host = { $action } (a través de este host)
connect-stage-authorize = Autorizar
connect-stage-receive = Recibir código
connect-stage-exchange = Canjear código
connect-stage-call = Llamar a la API
connect-stage-refresh = Actualizar
connect-stage-revoke = Revocar
connect-stage-done = (hecho)
connect-stage-failed = (falló)
connect-stage-show = Mostrar solicitud
connect-stage-shown = Solicitud mostrada
connect-about-receive = Zoho envía el navegador de vuelta a esta página, con un código y el state en la URL.
connect-about-exchange = Envía el código y el verificador de código al punto de conexión de token, y obtiene tokens.
connect-about-call = Envía el token de acceso a una API, en el encabezado Authorization.
connect-about-refresh = Envía el token de actualización al punto de conexión de token, y obtiene un token de acceso nuevo.
connect-about-revoke = Invalida el token de actualización y todos los tokens de acceso obtenidos con él.

# ---- Request and response ----

connect-badge-sandbox = Sandbox
connect-badge-live = Zoho real
connect-wire-title = { $stage }: solicitud y respuesta
connect-wire-request = Solicitud
connect-wire-response = Respuesta
connect-wire-masked = Los códigos, los tokens y los secretos están enmascarados.
connect-wire-no-center = Seleccione un centro de datos para ver la solicitud.
connect-wire-nothing = Todavía no hay nada que mostrar.
connect-wire-not-sent = Todavía no se ha enviado.
connect-wire-consent = Se abre la página de consentimiento.
connect-wire-received = El navegador abrió esta URL. Esta página comparó el state y quitó los parámetros de la barra de direcciones.

connect-diagram = Diagrama de secuencia

# ---- Before the sign-in ----

connect-sign-in = Iniciar sesión
connect-sign-in-again = Volver a iniciar sesión
connect-environment = Entorno
connect-file = La página Probar no está disponible: abrió esta página como archivo, y no es posible enviar ninguna respuesta de vuelta a un archivo. Para probar, abra la página en un servidor web. Las lecciones de Aprender sí funcionan aquí.
connect-environment-sandbox = Sandbox (simulado, sin necesidad de cuenta)
connect-environment-zoho = Zoho real (con su cliente)
connect-sandbox-hint = Va a una página de consentimiento simulada y vuelve a esta página a través de su URL, igual que con Zoho.
connect-zoho-hint = Esta pestaña abre Zoho y vuelve aquí. Vuelva en menos de diez minutos.
connect-center-of-setup = { $center } (de Configurar)
connect-center-default = Estados Unidos (nada seleccionado en Configurar)
connect-live-rules = El inicio de sesión se realiza en Zoho, con su cliente y su cuenta.
connect-sandbox-rules = Nada sale de su navegador. El sandbox sigue las reglas de Zoho. Los códigos son de un solo uso y caducan al cabo de un minuto. Se verifica PKCE. Los URI de redirección deben coincidir exactamente. Los ámbitos deben existir. El comportamiento no documentado es aproximado.
connect-simulate = { $count ->
    [0] Simular un error (ninguno activo)
    [one] Simular un error ({ $count } activo)
   *[other] Simular un error ({ $count } activos)
}
connect-faults-on = Errores activados
connect-fault-late = Ya es tarde para este inicio de sesión. Tendrá efecto en el siguiente.
connect-home = Centro de datos de la cuenta simulada
connect-home-same = Donde empieza el inicio de sesión
connect-data-center = Centro de datos
connect-select-center = Seleccione un centro de datos
connect-client-id = Client ID
connect-client-id-hint = Use un cliente del tipo Server-based Applications.
connect-register = Registre primero esta página en su cliente
connect-client-name = Client Name
connect-homepage = Homepage URL
connect-redirect-uri = Authorized Redirect URI
connect-of-this-page = { $label } de esta página
connect-register-how = En la API Console, agregue este URI de redirección exactamente como se muestra, junto al de Zoho CRM. Quítelo cuando termine. Use un cliente aparte para las pruebas, no el de una conexión en uso.
connect-tokens-in-browser = Los tokens en un navegador son para hacer pruebas, no para datos de la empresa. Use un sandbox o una organización de prueba, solicite pocos ámbitos y, al terminar, revoque el token.
connect-shared-origin = Todos los proyectos de GitHub Pages del mismo host github.io pueden leer lo que guarda esta pestaña. Use una copia de esta página en un dominio propio, o use el sandbox.
connect-parameters = Parámetros de la solicitud
connect-offline = offline: devuelve un token de actualización; es obligatorio para las conexiones
connect-online = online: el acceso termina al cabo de una hora
connect-lasting = Un token de actualización es válido hasta que se revoca, y este se guarda en un navegador. Revóquelo cuando termine, o seleccione online.
connect-prompt = prompt=consent: Zoho pide el consentimiento y devuelve un token de actualización cada vez
connect-scopes = Ámbitos: { $scopes }
connect-scopes-chosen = Estos son los ámbitos que seleccionó en Configurar.
connect-scopes-default = Estos dos ámbitos bastan para probar un token. Puede seleccionar otros en Configurar.
connect-change-scopes = Cambiar ámbitos en Configurar
connect-no-center = Seleccione el centro de datos de su organización.
connect-no-url = No se pudo crear la URL de autorización.
connect-no-randomness = Este navegador no proporcionó números aleatorios. Sin ellos, no es posible distinguir su inicio de sesión de uno falsificado. No se envió nada. Use un navegador actual.
connect-no-storage = Este navegador no permite que la página guarde datos, o el almacenamiento para esta página está lleno. Cuando usted volviera, la página no podría reconocer su propio inicio de sesión. No se envió nada. Permita que esta página guarde datos, o salga de la ventana privada. Si el almacenamiento está lleno, cierre esta pestaña y abra una nueva.

connect-link-live = El enlace selecciona Zoho real.
connect-link-center = El enlace selecciona el centro de datos { $center }.
connect-link-home = El enlace sitúa la cuenta simulada en { $center }.
connect-link-access = El enlace asigna a access_type el valor { $access_type }.
connect-link-no-prompt = El enlace omite prompt=consent.
connect-link-fault = El enlace activa el error: { $fault }.
connect-link-unknown = El enlace contiene “{ $entry }”, que esta página no conoce.

# ---- The simulated consent page ----

connect-simulated = Simulado. Este es el sandbox de esta página, no Zoho. Nada sale de su navegador.
connect-consent-title = { $client } quiere acceder a la siguiente información
connect-consent-person = Sesión iniciada como { $person }. Cuenta en { $center }.
connect-consent-forwarded = Zoho redirigió el navegador aquí porque la cuenta está en este centro de datos.
connect-consent-lacks = Este usuario no tiene cuenta en el producto de { $scopes }.
connect-accept = Aceptar
connect-reject = Rechazar
connect-back = Volver a “Probar”
connect-unknown-request-title = Solicitud desconocida
connect-unknown-request = En esta pestaña no hay pendiente ningún inicio de sesión con esta solicitud. Empiece uno nuevo con “Iniciar sesión”.
connect-foreign-redirect-title = Redirección detenida
connect-foreign-redirect = El Zoho simulado redirigiría el navegador a otra URL, por lo que el navegador se queda aquí. Cierre esta pestaña y empiece en una nueva.

# ---- The current state ----

connect-idle-title = Cómo funciona el inicio de sesión
connect-idle = “Iniciar sesión” abre la página de consentimiento. Después, Zoho envía el navegador de vuelta a esta página con un código, que usted canjea por tokens. En el sandbox, esto lleva menos de un minuto.
connect-rejected-title = Respuesta rechazada
connect-rejected = No se envió nada a ningún sitio. Para intentarlo otra vez, seleccione “Volver a iniciar sesión”.
connect-denied-title = Código no emitido
connect-change-title = Respuesta de otro centro de datos
connect-change-go-on = Continuar con { $center }
connect-returned-title = Código recibido
connect-sent-title = Código enviado
connect-connected-title = Token de acceso recibido
connect-revoked-title = Tokens revocados
connect-revoked = Esta página ya no tiene los tokens. Para obtener otros, vuelva a iniciar sesión.
connect-nothing-sent = No se envió nada
connect-no-response = Sin respuesta
connect-waiting = Solicitud enviada. Esperando la respuesta…
connect-single-use = Un código solo se puede usar una vez. Si se rechazó, vuelva a iniciar sesión para obtener uno nuevo.
connect-code-age = { $age ->
    [one] Código recibido hace 1 segundo. La duración más corta que documenta Zoho es de { $life } segundos.
   *[other] Código recibido hace { $age } segundos. La duración más corta que documenta Zoho es de { $life } segundos.
}
connect-code-old = Código recibido hace { $age } segundos. La duración más corta que documenta Zoho es de { $life } segundos, por lo que puede haber caducado. Si se rechaza, vuelva a iniciar sesión.
connect-code-age-label = Antigüedad del código
connect-code-left = { $seconds ->
    [one] Al código le queda 1 segundo, según la duración más corta que documenta Zoho.
   *[other] Al código le quedan { $seconds } segundos, según la duración más corta que documenta Zoho.
}
connect-clear-all = Borrar todo
connect-reset = Restablecer para el siguiente grupo
connect-link = enlace a esta prueba
connect-clock = Reloj del sandbox:
connect-clock-minute = Dejar pasar 1 minuto
connect-clock-hour = Dejar pasar 1 hora
connect-code-in-memory = El código solo está en la memoria de esta pestaña. Se pierde al recargar la página.
connect-tokens-in-memory = Los tokens solo están en la memoria de esta pestaña. Se pierden al recargar la página.

# ---- Sending ----

connect-in-page = En esta página
connect-client-secret = Client Secret
connect-client-secret-hint = Se usa solo para esta solicitud. Permanece en la memoria hasta que llega la respuesta y se envía al servidor de cuentas. Si el propio host de esta página reenvía la solicitud, ese host puede leerlo.
connect-host-passes-on = El propio host de esta página reenvía la solicitud a Zoho.
connect-in-terminal = En una terminal
connect-command = Comando para { $shell }
connect-paste = Pegue la respuesta
connect-paste-hint = Puede pegar todo lo que mostró la terminal. Se lee en la memoria y no se guarda.
connect-browser-exchange = No consta que Zoho permita que las páginas de otros hosts lean sus respuestas. Si el navegador no puede leer la respuesta, la solicitud puede haber llegado de todos modos, y un código solo se puede usar una vez. La terminal es más fiable.
connect-browser-refresh = No consta que Zoho permita que las páginas de otros hosts lean sus respuestas. Si el navegador no puede leer la respuesta, no se pierde nada: el token de actualización sigue siendo válido, y la terminal puede enviarlo otra vez.
connect-browser-revoke = No consta que Zoho permita que las páginas de otros hosts lean sus respuestas. Si el navegador no puede leer la respuesta, el token puede haberse revocado de todos modos. La terminal muestra el resultado.
connect-browser-accounts = No se sabe si el servidor de cuentas permite que las páginas de otros hosts lean esta respuesta. La terminal no tiene esa limitación.
connect-browser-api = Zoho documenta que su API de CRM responde a las páginas cuyo origen es un dominio de JavaScript de un cliente basado en cliente. Con un token de un cliente basado en servidor, lo previsible es que la llamada falle aquí (por inferencia). Sobre otros productos no se sabe nada. La terminal no tiene esa limitación.
connect-not-from-browser = La política de seguridad de esta página solo permite que el navegador envíe solicitudes a servidores de cuentas y dominios de API conocidos. { $host } no es ni lo uno ni lo otro. Use la terminal.

# ---- Outcomes ----

connect-done = hecho
connect-error = error
connect-warning = advertencia
connect-token-sandbox = El Zoho simulado emitió un token de acceso.
connect-token-zoho = Zoho emitió un token de acceso.
connect-relay-silent = El propio host de esta página no respondió. No se puede acceder a él, o falló su conexión con Zoho. Envíe la solicitud desde el navegador o desde la terminal; ninguno de los dos necesita el host.
connect-browser-silent = El navegador no devolvió ninguna respuesta que esta página pueda leer, y no dice por qué. Puede haber fallado la red, o Zoho no permite que las páginas de otros hosts lean sus respuestas (CORS). La terminal no tiene ninguna de esas limitaciones.
connect-code-may-be-used = Si la solicitud llegó, el código ya no sirve. Si el siguiente intento devuelve invalid_code, vuelva a iniciar sesión y use la terminal de inmediato.
connect-fault-on = Usted activó este error: { $fault }. { $shows }
connect-states = Enviado como `state`: `{ $sent }`. Recibido: `{ $received }`.
connect-cut = Una conexión perdida, un proxy o un firewall pueden cortar una respuesta. Envíe la solicitud otra vez.
connect-simulated-error = El Zoho simulado devolvió `{ $name }`. { $meaning }
connect-simulated-error-unknown = El Zoho simulado devolvió el error `{ $name }`, que ninguna fuente que conozcamos explica.
connect-simulated-other-center = Usted empezó en { $started }, y el Zoho simulado respondió desde { $responded }, donde está la cuenta. Es normal. El código se envía al host simulado { $host } y a ningún otro sitio. Cada centro de datos tiene su propio secreto de cliente, salvo que esté activada la opción “Use the same OAuth credentials for all data centers”.
connect-simulated-throttled = El Zoho simulado indica que se solicitaron demasiados tokens en poco tiempo.
connect-simulated-throttled-said = El Zoho simulado respondió “{ $said }”. Una respuesta de esta forma dice, en el idioma de la cuenta, que se solicitaron demasiados tokens en poco tiempo.
connect-simulated-html = El Zoho simulado devolvió una página HTML en lugar de una respuesta de token.
connect-simulated-html-title = El Zoho simulado devolvió una página HTML con el título “{ $title }” en lugar de una respuesta de token.
connect-simulated-revoked = El Zoho simulado indica que el token está revocado. A partir de ahora, una actualización devuelve `invalid_code`.
connect-simulated-unknown-token = El Zoho simulado devolvió una página HTML. Así dice Zoho que no conoce el token.
connect-simulated-revoke-refused = El Zoho simulado no revocó el token. Devolvió `{ $name }`.
connect-simulated-code-may-be-used = Si la solicitud llegó, el código ya no sirve. Si el siguiente intento devuelve invalid_code, vuelva a iniciar sesión.
connect-fault-evidence = Usted activó este error.
connect-more-causes = { $count ->
    [one] 1 causa más
   *[other] { $count } causas más
}
connect-sandbox-gone = El sandbox de esta pestaña ya no existe. Empiece otra vez con “Iniciar sesión”.
connect-wiped = Se quitaron de esta pestaña los códigos, los tokens, el secreto, los inicios de sesión pendientes y el sandbox. Lo que copió sigue en el portapapeles. El registro siguiente no contiene ningún secreto.
connect-lives-on = El token de actualización sigue siendo válido en Zoho hasta que se revoque.
connect-revoke-first = Para invalidarlo, revóquelo primero.

# ---- Tokens ----

connect-refreshed = { $count ->
    [one] Token nuevo después de 1 actualización.
   *[other] Token nuevo después de { $count } actualizaciones.
}
connect-life-unknown = La respuesta no dice cuándo caduca. Zoho documenta una hora.
connect-life-over = Caducado. Las API ahora lo rechazan.
connect-life-left = { $minutes ->
    [one] Caduca en 1 minuto.
   *[other] Caduca en { $minutes } minutos.
}
connect-refresh-token-life = Es válido hasta que se revoca. Revóquelo cuando termine.
connect-scopes-unsaid = La respuesta no dice qué ámbitos se concedieron.
connect-scopes-missing = Solicitados, pero no concedidos: { $scopes }. Según terceros, Zoho omite ámbitos sin indicar ningún error.
connect-scopes-added = Concedidos, pero no solicitados: { $scopes }.
connect-api-domain = `https://{ $host }` es el dominio de API de { $center }.
connect-show-tokens = Mostrar tokens
connect-hide-tokens = Ocultar tokens
connect-access-token = token de acceso
connect-refresh-token = token de actualización
connect-call-needs = { $method } { $path }, necesita { $scope }
connect-calls-sandbox = El sandbox solo admite estas llamadas. Con Zoho real también puede llamar a otros productos.
connect-calls-other = Llamadas que necesitan otros ámbitos ({ $count })
connect-no-refresh-token = No hay token de actualización, por lo que el token de acceso no se puede actualizar. Caduca por sí solo; esta página solo revoca tokens de actualización.
connect-clean-up = Haga limpieza cuando termine
connect-clean-up-revoke = Revoque el token, salvo que algo lo necesite todavía.
connect-clean-up-uri = Quite del cliente, en la API Console, el URI de redirección de esta página.
connect-clean-up-client = Elimine el cliente si lo creó para esta prueba.
connect-clean-up-tab = Limpie la terminal, seleccione “Borrar todo” y cierre esta pestaña.

# ---- The log ----

connect-log = { $count ->
    [one] Registro (1 paso)
   *[other] Registro ({ $count } pasos)
}
connect-log-copy = registro en Markdown
connect-log-time = { $seconds } s
connect-transcript-title = Registro del inicio de sesión, Zoho OAuth Workbench
connect-transcript-times = Los tiempos son segundos desde la primera línea.
connect-log-came-back = Volvió a esta página con una respuesta. Se quitó de la barra de direcciones.
connect-log-code = El state coincide. Código recibido de { $center }.
connect-log-left = Salió hacia Zoho, { $center }, con el state y el desafío de código.
connect-log-left-sandbox = Salió hacia el Zoho simulado, { $center }, con el state y el desafío de código.
connect-log-confirmed = Se confirmó el cambio de centro de datos.
connect-log-consent = Se abrió la página de consentimiento simulada de { $center }.
connect-log-error-page = El Zoho simulado muestra: { $title }. { $text }
connect-log-sent = { $action }: enviado a { $url }
connect-log-sent-sandbox = { $action }: enviado a { $url } (simulado)
