# What is wrong with the values of the forms, and why it matters.

# Suggested fixes, as shown beside the button.
lint-fix-value = { $value }
lint-fix-clear = vaciar este campo
lint-fix-derived-name = el nombre derivado del ámbito
lint-fix-without = sin { $scope }
lint-fix-add = pasar el texto a la lista

# Hidden characters. $what: a hidden character, with or without where it is, such as "trailing space".
lint-hidden = Carácter oculto: { $what } en “{ $text }”.
lint-has-hidden = Contiene un carácter oculto: { $what }.
lint-has-character = Contiene “{ $character }”.
lint-starts-hidden = Empieza con un carácter oculto: { $what }.
lint-starts-character = Empieza con “{ $character }”.
lint-only-hidden = Solo contiene caracteres ocultos: “{ $text }”.
lint-only-hidden-why = Se considera vacío.

# Names
lint-name-length = { $count ->
    [one] Tiene un carácter.
   *[other] Tiene { $count } caracteres.
}
lint-name-length-why = El formulario de Zoho acepta hasta { $most } caracteres.
lint-hidden-name-why = Nadie lo ve, pero Zoho lo conserva como parte del nombre. Los valores que copia aquí no lo contienen.
lint-link-name-start-why = Un nombre de enlace empieza por una letra minúscula.
lint-link-name-character-why = Un nombre de enlace solo tiene letras minúsculas, dígitos y _.
lint-link-name-length-why = Un nombre de enlace tiene hasta { $most } caracteres.
lint-no-link-name = Ninguno de sus caracteres puede estar en un nombre de enlace, por lo que el nombre de enlace es solo “{ $name }”.
lint-no-link-name-why = Deluge usa el nombre de enlace de la conexión. Escriba uno que pueda reconocer.
lint-client-name-why = La API Console rechaza los caracteres especiales, excepto _ y &: “Enter a valid client name”.
lint-client-name-zoho = Contiene “Zoho”.
lint-client-name-zoho-why = La guía de un socio dice que la consola rechaza estos nombres; guías más antiguas los usaban. Un nombre sin “Zoho” es la opción segura.

# Client ID and secrets
lint-more-than-id = Contiene más que el ID de cliente.
lint-more-than-id-why = Zoho lee todo el texto como el ID. Los valores que copia aquí contienen solo el ID.
lint-hidden-id-why = Zoho lo lee como parte del ID. Los valores que copia aquí no lo contienen.
lint-not-an-id = No parece un ID de cliente de Zoho.
lint-not-an-id-why = Los ID que hemos visto son 1000. seguido de unas 30 letras mayúsculas y dígitos. Vuelva a copiarlo de la pestaña Client Secret de la API Console.
lint-short-id = { $count ->
    [one] Tiene un carácter después de “1000.”.
   *[other] Tiene { $count } caracteres después de “1000.”.
}
lint-short-id-why = Los ID que hemos visto tienen unos 30. Es posible que no se haya copiado el final.
# $kind: what the secret is, such as "a client secret".
lint-secret = Secreto encontrado: { $kind }.
lint-display-name-secret = Secreto encontrado en el nombre para mostrar: { $kind }.
lint-display-name-hidden = Carácter oculto en el nombre para mostrar: { $what } en “{ $text }”.
lint-keep-secrets-out = Este campo se muestra y se copia, y las URL se escriben en archivos de registro. Pegue el secreto de cliente de la API Console directamente en el formulario de Zoho. Si otra persona pudo haber visto este, cree uno nuevo en la consola.

# URLs: how they are written
lint-url-quoted = Está entre comillas.
lint-url-amp = Tiene &amp; en lugar de &. Se copió del código fuente de una página web.
lint-url-no-question-mark = Tiene & en lugar del signo de interrogación.
lint-url-fragment = Tiene un fragmento (la parte a partir de #).
lint-url-fragment-redirect = Un URI de redirección no debe tener ningún fragmento (RFC 6749, sección 3.1.2).
lint-url-fragment-endpoint = Un punto de conexión no debe tener ningún fragmento (RFC 6749, sección 3.1).
lint-url-query = Tiene una cadena de consulta (la parte a partir de ?).
lint-url-query-why = Zoho CRM envía los parámetros necesarios. Los parámetros de este campo se envían por segunda vez.
lint-url-question-mark = Tiene un signo de interrogación al final.
lint-url-question-mark-why = Los tutoriales antiguos lo incluyen y los recientes no; según se dice, ambas formas funcionan. Una URL sin él es la opción segura.
lint-url-slash = Tiene una barra al final.
lint-url-slash-why = Los puntos de conexión de Zoho no la tienen.
lint-url-case = La ruta no está en minúsculas.
lint-url-case-why = Los puntos de conexión de Zoho están en minúsculas.
lint-url-path = La ruta es { $path }, no { $right }.
lint-url-spelling = Difiere de la URL esperada en el carácter { $position }.
lint-url-spelling-why = Parece significar lo mismo, pero solo Zoho puede saberlo. La URL esperada es la opción segura.

# URLs: whose host it is. $role: what the host is for, such as "API Console".
lint-other-center = { $host } pertenece al centro de datos { $center }, pero su organización está en { $chosen }.
lint-other-center-why = Los clientes, los secretos y los tokens pertenecen a un solo centro de datos. Si se usan en otro, la respuesta es `invalid_client`.
lint-passed-on-why = Zoho documenta que, para la mayoría de los centros de datos, un inicio de sesión puede empezar ahí y se redirige. Para el Reino Unido, los Emiratos Árabes Unidos, Singapur y zohohq.in, ninguna lista lo dice. El cliente debe estar habilitado para ambos centros de datos. La URL de su propio centro de datos es la opción segura.
lint-not-accounts = { $host } no es un servidor de cuentas. Pertenece al centro de datos { $center } ({ $role }).
lint-accounts-only = El inicio de sesión, los tokens y la revocación solo usan el servidor de cuentas.
lint-public-site = { $host } es el sitio web público de Zoho, no un servidor de cuentas.
lint-not-zoho = { $host } no es un host de Zoho.
lint-danger-people = Se enviaría a las personas a este host para iniciar sesión.
lint-danger-secret = Zoho CRM enviaría su secreto de cliente a este host.
lint-danger-tokens = Zoho CRM enviaría sus tokens a este host.
lint-danger-code = Una respuesta enviada a este host entregaría su código de autorización a otra persona o fallaría.

# The home page
lint-homepage-why = La API Console exige una URL completa, como https://www.yourdomain.com. Sirve cualquier URL.
lint-homepage-letters = El host tiene letras que no son del alfabeto latino.
lint-homepage-letters-why = No se sabe si la API Console las acepta. Acepta una URL de ejemplo como https://www.example.com.

# The redirect URI
lint-byte-by-byte = Zoho compara el URI de redirección byte a byte.
lint-callback-path = Todos los URI de redirección conocidos de las conexiones de Zoho terminan en /delugeauth/callback, y Zoho los compara byte a byte.
lint-callback-path-popup = Todos los URI de redirección conocidos de las conexiones de Zoho terminan en /delugeauth/callback. Si copió este de la ventana emergente, es correcto.
lint-callback-center-why = Zoho CRM envía el URI de redirección de su propio centro de datos, por lo que el de otro centro de datos nunca coincide.
lint-callback-is-zohos = Zoho CRM realiza el inicio de sesión, por lo que el URI de redirección de un servicio personalizado es una URL de Zoho.
lint-not-callback-host = { $host } pertenece al centro de datos { $center } ({ $role }). Ninguna fuente lo indica como host de URI de redirección.
lint-not-callback-host-why = Si lo copió de la ventana emergente, es correcto. Si no, pegue la URL de la ventana emergente en la hoja Create Connection para leer el correcto.
lint-placeholder = Válido por ahora: ninguna fuente indica el URI de redirección de este centro de datos.
lint-placeholder-why = Reemplácelo cuando se abra la ventana emergente: pegue su URL en la hoja Create Connection y escriba el URI de redirección aquí y en la consola.
lint-callback-unknown = Ninguna fuente indica el URI de redirección del centro de datos { $center }.
lint-callback-unknown-why = La consola exige uno antes de que exista un cliente. Por ahora, registre cualquier URL https propia. Conéctese una vez, pegue la URL de la ventana emergente en la hoja Create Connection y reemplace la URL de la consola por el URI de redirección que se lee de ella.
lint-callback-several = Se conocen o son posibles varios URI de redirección para { $center }. Regístrelos todos.
lint-callback-several-why = La API Console acepta varios. Se recomienda el primero. Consulte también la página de Zoho sobre [conexiones](https://www.zoho.com/deluge/help/connections.html). La URL de la ventana emergente confirma cuál envía Zoho CRM.
lint-callback-inferred = Ninguna fuente indica el URI de redirección de { $center }. Se infiere de otros centros de datos.
lint-callback-one-source = Solo una fuente confirma el URI de redirección de { $center }.
lint-confirm-with-popup = Confírmelo: seleccione una vez “Create And Connect” y pegue la URL de la ventana emergente en la hoja Create Connection.

# The endpoints
lint-opened-exactly = Zoho CRM abre exactamente lo que hay en este campo.
lint-html-page = Zoho devuelve una página HTML, que Zoho CRM no puede leer.
# $here, $there: labels of fields.
lint-path-of = La ruta { $path } va en { $there }, no en { $here }.
lint-path-of-why = Cada punto de conexión tiene una sola función. El equivocado devuelve un error o una página HTML.
lint-mixed = Esta URL pertenece a { $center }, pero { $other } pertenece a { $known }.
lint-mixed-why = Todas las URL de un servicio deben pertenecer a un solo centro de datos.

# Parameters of the Authorize URL
lint-parameter-missing = Falta { $name }={ $right }.
lint-parameter-value = { $name } es “{ $value }”, no { $right }.
lint-parameter-empty = { $name } está vacío; debe ser { $right }.
lint-parameter-case = { $name }={ $value } no está en minúsculas.
lint-parameter-case-why = Zoho lo documenta en minúsculas. Con mayúsculas, puede considerarse que falta.
lint-access-type-why = Sin access_type=offline, Zoho no emite ningún token de actualización, y la conexión deja de funcionar al cabo de una hora.
lint-prompt-why = `consent` es el único valor que Zoho documenta. Sin prompt=consent, Zoho emite un token de actualización solo con el primer consentimiento; un segundo intento no lo recibe.
lint-response-type-why = Sin response_type=code, Zoho muestra una página de error.
lint-parameter-repeated = { $name } aparece más de una vez.
lint-parameter-once = Un parámetro no debe aparecer más de una vez (RFC 6749, sección 3.1).
lint-parameter-added = Contiene { $name }.
lint-parameter-added-why = Zoho CRM agrega este parámetro, por lo que la solicitud lo tendría dos veces. Quítelo de la Authorize URL.
lint-parameter-misspelled = “{ $name }” probablemente significa { $meant }.
lint-parameter-misspelled-why = Se considera que un parámetro mal escrito falta.
lint-parameter-unknown = Contiene { $name }, que no está en la documentación de Zoho.
lint-parameter-unknown-why = La URL necesita exactamente dos parámetros: access_type=offline y prompt=consent.

# Scopes and the connection
lint-not-added = El cuadro contiene texto que aún no se agregó.
lint-not-added-why = Solo los ámbitos de la lista se escriben en el formulario.
lint-no-scope = Agregue al menos un ámbito.
lint-no-scope-why = Zoho rechaza una solicitud sin ámbitos.
# $delimiter: Comma, Space or Plus, as in Zoho's form.
lint-delimiter = El delimitador es { $delimiter }.
lint-delimiter-why = La documentación de Zoho Accounts exige comas. Con espacios, según terceros, Zoho rechaza la lista como si fuera un ámbito que no existe. Sobre los signos más no se sabe nada.
lint-switch-on = La opción está en On, pero usted eligió una conexión compartida. Desactívela.
lint-switch-on-why = Con la opción en On, la automatización solo funciona para las personas que conectaron su propia cuenta, y falla para las demás.
lint-switch-off = La opción está en Off, pero usted eligió una conexión privada. Actívela.
lint-switch-off-why = Con la opción en Off, todos actúan con los permisos del administrador que se conectó.
