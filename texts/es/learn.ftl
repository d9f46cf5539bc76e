# The room Learn: lessons that are played on the sandbox.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Who takes part ----

learn-actor-browser = Navegador del admin
learn-actor-page = Esta página
learn-actor-connection = Conexión de CRM
learn-actor-accounts = Zoho Accounts
learn-actor-api = API de Zoho

# ---- The diagram, and the same as a text ----

learn-told-request = { $from } a { $to }: { $label }
learn-told-response = { $from } responde a { $to }: { $label }
learn-told-refusal = { $from } rechaza la solicitud y responde a { $to }: { $label }
learn-told-note = { $actor }: { $label }
learn-time = Día { $day }, { $time }
learn-diagram-empty = Todavía no se ha enviado nada.
learn-diagram-summary = { $count ->
    [one] 1 mensaje. Último: { $last }
   *[other] { $count } mensajes. Último: { $last }
}

# ---- The rows ----

learn-row-register = Registra un cliente
learn-row-registered = Entrega un ID de cliente y un secreto de cliente
learn-row-save = Guarda el servicio personalizado
learn-row-saved = Almacena los valores. Zoho Accounts no recibe nada.
learn-row-draw = Crea un state aleatorio y un verificador de código, y guarda ambos
learn-row-authorize = Abre la página de inicio de sesión
learn-row-error-page = Muestra “{ $title }”
learn-row-forwarded = Reenvía el navegador al centro de datos de la cuenta: { $center }
learn-row-consent = Muestra la página de consentimiento
learn-row-accept = Acepta
learn-row-reject = Rechaza
learn-row-redirect = Envía el navegador de vuelta, con un código
learn-row-denied = Envía el navegador de vuelta, sin código
learn-row-callback = Abre el URI de redirección
learn-row-state = El state es el que se envió. Se acepta el código.
learn-row-exchange = Canjea el código por tokens
learn-row-exchange-again = Envía otra vez el mismo código
learn-row-steal = Un ladrón envía el código robado, incluso con el secreto de cliente correcto
learn-row-tokens = Entrega un token de acceso y un token de actualización
learn-row-access-only = Entrega un token de acceso, pero ningún token de actualización
learn-row-new-access = Entrega un token de acceso nuevo
learn-row-refused = Rechaza: { $name }
learn-row-throttled = Rechaza: demasiadas solicitudes
learn-row-refuses = Rechaza la solicitud
learn-row-back = Envía el navegador de vuelta
learn-row-unreadable = Entrega otra cosa
learn-row-refresh = Pide un token de acceso nuevo
learn-row-refresh-first = Envía su primer token de actualización
learn-row-refreshed-many = Pide un token de acceso nuevo { $times } veces, y lo obtiene
learn-row-revoke = Revoca el token de actualización
learn-row-revoked = Invalida el token de actualización y sus tokens de acceso
learn-row-call = Llama a { $path }
learn-row-data = Entrega los datos
learn-row-run = { $user } ejecuta una función que usa la conexión
learn-row-function-failed = La función falla: { $shown }
learn-row-dead = No hay token de actualización: la conexión dejó de funcionar. Solo una persona que inicie sesión puede volver a ponerla en marcha.
learn-row-dead-refused = El token de actualización se rechaza: la conexión dejó de funcionar. Solo una persona que inicie sesión puede volver a ponerla en marcha.
learn-row-connected-many = Pasan 20 días. Cada día, alguien se conecta una vez más.

# ---- What each line is for ----

learn-part-sign-in = La página de inicio de sesión de un centro de datos. La abre el navegador, por lo que todo lo que sigue está en la barra de direcciones.
learn-part-moved = Indica al navegador que abra otra URL.
learn-part-target = El URI de redirección y, a continuación, lo que responde Zoho.
learn-part-call = La llamada, en el host que indica `api_domain`.
learn-part-api-status = El estado. Las API lo usan para los errores: 401 significa que no se acepta el token.
learn-part-code = El código de autorización: la prueba de que el usuario aceptó. Funciona una sola vez y solo durante un minuto, aproximadamente.
learn-part-state = El valor aleatorio de la solicitud, sin cambios. Si es distinto, la respuesta pertenece a otro inicio de sesión y no se usa.
learn-part-location = El centro de datos donde está la cuenta.
learn-part-accounts-server = El servidor de cuentas donde se debe canjear el código.
learn-part-error = Por qué no hay código.
learn-part-post = El punto de conexión de token. Solo acepta POST, y solo en el centro de datos de la cuenta.
learn-part-grant-type = Qué se envía: `authorization_code` para un código, `refresh_token` para un token de actualización.
learn-part-client-id = Identifica al cliente. No es secreto.
learn-part-client-secret = Demuestra que la solicitud es del propio cliente y no de alguien que vio el código. Aquí está enmascarado. De forma predeterminada, cada centro de datos tiene el suyo.
learn-part-redirect-uri = Otra vez el URI de redirección del inicio de sesión. Zoho compara los dos carácter por carácter.
learn-part-code-sent = El código de la redirección, aquí enmascarado. Esta solicitud lo consume.
learn-part-code-verifier = El secreto cuyo hash se envió como `code_challenge`. Zoho calcula su hash y los compara: solo lo tiene la página que empezó el inicio de sesión.
learn-part-refresh-sent = El token de actualización, aquí enmascarado. Sigue siendo el mismo después de cada actualización.
learn-part-token = El token de actualización, aquí enmascarado. Sus tokens de acceso dejan de valer con él.
learn-part-status = El estado. Zoho envía 200 incluso con un error, así que lo que cuenta es el cuerpo de la respuesta.
learn-part-access-token = Abre las API durante una hora. Aquí está enmascarado.
learn-part-refresh-token = Obtiene tokens de acceso nuevos, sin ninguna persona, hasta que se revoca o se reemplaza. Aquí está enmascarado.
learn-part-scope = Lo que pueden hacer los tokens. Compárelo con lo que se pidió.
learn-part-api-domain = Dónde están las API. Un token solo funciona ahí.
learn-part-token-type = Dice Bearer. La mayoría de los productos de Zoho documenta `Zoho-oauthtoken` delante del token.
learn-part-expires-in = La duración del token de acceso en segundos: 3600 es una hora.
learn-part-token-error = Por qué no hay token, en palabras de Zoho.
learn-part-authorization = El token de acceso, aquí enmascarado. Viaja en este encabezado y nunca en una URL.
learn-part-api-code = Por qué la API rechazó la llamada, en palabras de Zoho.
learn-part-api-message = El mensaje de Zoho al respecto.
learn-part-redirect-uri-registered = El URI de redirección: adónde puede enviar Zoho los códigos para este cliente. Este pertenece a las conexiones de Zoho CRM.
learn-part-client-id-given = El ID de cliente. Identifica al cliente y no es secreto.
learn-part-client-secret-given = El secreto de cliente, aquí enmascarado. Va en el servicio personalizado y en ningún otro lugar.
learn-part-authorize-url = La Authorize URL, donde empieza el inicio de sesión. Se le agregan los dos parámetros para obtener un token de actualización.
learn-part-token-url = La Access Token URL y la Refresh Token URL, adonde se envían los códigos y los tokens de actualización.
learn-part-scopes-saved = Los ámbitos, separados por comas: lo que puede hacer la conexión.
learn-part-person = El usuario que inició sesión. Los tokens actúan en nombre de este usuario.
learn-part-scope-asked = Un ámbito que se pide. La página de consentimiento lo describe con palabras.
learn-part-decision = Lo que el usuario selecciona en la página de consentimiento de Zoho. Zoho no documenta esta solicitud.

# ---- What can be done ----

learn-action-register = Registrar un cliente
learn-action-save = Guardar el servicio personalizado
learn-action-sign-in = Iniciar sesión
learn-action-accept = Aceptar
learn-action-reject = Rechazar
learn-action-exchange = Canjear el código
learn-action-exchange-elsewhere = Enviar el código al centro de datos equivocado
learn-action-steal = Dejar que un ladrón envíe el código
learn-action-call = Llamar a la API
learn-action-call-other = Llamar a la API de módulos
learn-action-call-elsewhere = Llamar a la API de otro centro de datos
learn-action-run = Ejecutar la función
learn-action-colleague = Dejar que un colega ejecute la función
learn-action-refresh = Actualizar
learn-action-refresh-first = Usar el primer token de actualización
learn-action-refresh-many = Actualizar diez veces
learn-action-revoke = Revocar
learn-action-connect = Conectar
learn-action-connect-offline = Volver a conectar la izquierda solo con access_type=offline
learn-action-connect-consent = Volver a conectar la izquierda solo con prompt=consent
learn-action-connect-again = Volver a conectar
learn-action-connect-both = Volver a conectar la izquierda con ambos parámetros
learn-action-connect-wider = Agregar el ámbito y volver a conectar
learn-action-connect-many = Conectar durante 20 días más
learn-action-minute = Dejar pasar 1 minuto
learn-action-hour = Dejar pasar 1 hora
learn-action-day = Dejar pasar 1 día
learn-action-month = Dejar pasar 30 días

# ---- Lesson 1 ----

learn-title-things = Servicio, cliente, conexión: tres cosas
learn-goal-things = Saber decir cuál de las tres cosas tiene usted, dónde está y qué falta todavía.
learn-intro-things = Hay tres cosas con nombres parecidos que se confunden con facilidad. Cree aquí cada una y vea qué falta sin ella.
learn-step-things-register = Registre un **cliente** en la API Console.
learn-seen-things-register = El cliente es la identidad de su integración: un ID, un secreto y un **URI de redirección**, al que Zoho envía el navegador de vuelta.
learn-note-things-register = Pregunte: ¿quién entrega el ID y el secreto? Zoho Accounts, en la API Console. Zoho CRM no interviene.
learn-step-things-save = Guarde un **servicio personalizado** en Zoho CRM.
learn-seen-things-save = El servicio describe cómo conectarse: el cliente, las URL y los **ámbitos**, que indican qué está permitido. No se envió nada a Zoho Accounts.
learn-note-things-save = Señale el diagrama: ninguna flecha va a Zoho Accounts. Que un servicio esté guardado no demuestra que sus valores sean correctos.
learn-step-things-run = Ejecute una función que necesita datos de Zoho.
learn-seen-things-run = Falló: hay un servicio, pero todavía no hay ninguna **conexión**.
learn-note-things-run = Este es uno de los seis errores habituales: un servicio sin conexión.
learn-step-things-connect = Cree la conexión: inicie sesión y acepte.
learn-seen-things-connect = Solo entonces entregó Zoho los **tokens**, las llaves que abren la API. La conexión los guarda.
learn-note-things-connect = Abra el mensaje con los tokens y lea cada línea en voz alta. La función nunca ve el secreto de cliente.
learn-step-things-again = Vuelva a ejecutar la función.
learn-seen-things-again = Llamó a la API con el token de la conexión.
learn-note-things-again = Resuma: cliente = quién pide; servicio = cómo pedir; conexión = el permiso que se concedió.
learn-question-things = Un colega guardó el servicio personalizado sin ningún error. ¿Qué afirmación es verdadera?
learn-option-things-1 = Zoho comprobó el ID de cliente y el secreto de cliente.
learn-option-things-2 = A partir de ahora, las funciones pueden llamar a la API.
learn-option-things-3 = No se comprobó nada. Alguien debe crear una conexión y aceptar.
learn-answer-things = Guardar un servicio no envía nada a Zoho Accounts. Los valores se usan por primera vez cuando alguien crea la conexión.
learn-wrong-things-1 = Al guardar el servicio no se envía nada a Zoho Accounts, así que nadie los ha comprobado todavía.
learn-wrong-things-2 = Una función necesita un token, y nadie ha iniciado sesión para obtenerlo.

# ---- Lesson 2 ----

learn-title-centers = Centros de datos: una cuenta, un lugar
learn-goal-centers = Saber encontrar el centro de datos de una cuenta y usarlo en todas las URL.
learn-intro-centers = Zoho tiene varios **centros de datos**, y cada cuenta está en uno solo. Aquí, el inicio de sesión empieza en el equivocado.
learn-step-centers-start = Inicie sesión. La URL es la de otro centro de datos.
learn-seen-centers-start = Zoho reenvió el navegador al centro de datos donde está la cuenta.
learn-note-centers-start = Este es el único paso que perdona un centro de datos equivocado: un navegador se puede reenviar.
learn-step-centers-accept = Acepte. Zoho envía el navegador de vuelta.
learn-seen-centers-accept = Zoho envió un **código**, que se canjea por tokens. Abra el mensaje que lo trajo: `location` y `accounts-server` indican el centro de datos de la cuenta.
learn-note-centers-accept = Estos dos valores responden a la pregunta “¿En qué centro de datos estoy?” para cualquier cuenta.
learn-step-centers-wrong = Envíe el código al centro de datos donde empezó el inicio de sesión.
learn-seen-centers-wrong = Se rechazó: un código solo funciona donde se creó.
learn-note-centers-wrong = El error no dice “centro de datos equivocado”. Por eso este fallo cuesta tanto tiempo.
learn-step-centers-right = Inicie sesión y acepte una vez más, y canjee el código nuevo donde indicó Zoho.
learn-seen-centers-right = Esta vez se obtuvieron tokens.
learn-note-centers-right = Abra la respuesta: `api_domain` indica el host para todas las llamadas.
learn-step-centers-call = Llame a la API en `api_domain`.
learn-seen-centers-call = Entregó los datos. Este host pertenece al centro de datos de los tokens.
learn-note-centers-call = El dominio de la API no es el dominio del servidor de cuentas. Nunca deduzca uno a partir del otro.
learn-step-centers-call-wrong = Llame a la API de otro centro de datos con el mismo token.
learn-seen-centers-call-wrong = Se rechazó: un token solo funciona en su propio centro de datos.
learn-note-centers-call-wrong = La regla: autorización, token, actualización y API, todo en un mismo centro de datos.
learn-question-centers = Su CRM se abre en crm.zoho.eu. La Access Token URL de su servicio termina en zoho.com. ¿Qué ocurre cuando se conecta?
learn-option-centers-1 = Funciona. Zoho reenvía la solicitud de token a Europa.
learn-option-centers-2 = Puede iniciar sesión y aceptar, pero el canje del código falla.
learn-option-centers-3 = La página de consentimiento no se abre.
learn-answer-centers = Un navegador se reenvía, por lo que el inicio de sesión y el consentimiento funcionan. La solicitud de token la envía un servidor y no se reenvía: ahí no se conoce el código o el cliente.
learn-wrong-centers-1 = Zoho solo reenvía un navegador. La solicitud de token la envía un servidor y se queda donde llegó.
learn-wrong-centers-3 = La página de consentimiento se abre: la Access Token URL no se usa hasta que el usuario acepta.

# ---- Lesson 3 ----

learn-title-dance = El inicio de sesión con PKCE, mensaje por mensaje
learn-goal-dance = Saber decir qué protege cada uno: el código, el state y el verificador de código.
learn-intro-dance = OAuth es una conversación cuyos mensajes pasan por el navegador, donde otras personas pueden verlos. La protegen tres valores.
learn-step-dance-start = Inicie sesión.
learn-seen-dance-start = Antes de enviar el navegador a Zoho, esta página creó un **state** aleatorio y un **verificador de código**. Envió el state y solo un hash del verificador.
learn-note-dance-start = Abra el primer mensaje a Zoho Accounts. `code_challenge` es el hash. El verificador en sí no está en el mensaje.
learn-step-dance-accept = Acepte.
learn-seen-dance-accept = El código volvió a través del navegador y, con él, el mismo state: pertenece a este inicio de sesión.
learn-note-dance-accept = El código estuvo en la barra de direcciones: en el historial, quizá en un registro, quizá en este proyector. Suponga que alguien lo vio.
learn-step-dance-steal = Deje que un ladrón envíe el código.
learn-seen-dance-steal = Se rechazó incluso con el secreto de cliente: el ladrón no tiene el verificador.
learn-note-dance-steal = Zoho no documenta ningún error para este caso. El sandbox responde `invalid_code`, lo que es una suposición.
learn-step-dance-exchange = El código robado ya no sirve. Vuelva a iniciar sesión y a aceptar, y canjee el código nuevo.
learn-seen-dance-exchange = Esta página envió el verificador con el código y obtuvo tokens.
learn-note-dance-exchange = Compare las dos solicitudes de token línea por línea: una tiene `code_verifier`, la otra no.
learn-step-dance-call = Llame a la API.
learn-seen-dance-call = El token viajó en un encabezado, no en la URL.
learn-note-dance-call = El inicio de sesión de una conexión de CRM no tiene PKCE, por lo que hemos visto. Ahí, solo el secreto de cliente protege el código.
learn-question-dance = Una hora después, alguien lee el código en el historial de su navegador. ¿Qué puede hacer con él?
learn-option-dance-1 = Nada. El código ya se usó y caducó, y esa persona no tiene el verificador.
learn-option-dance-2 = Llamar a la API hasta que caduquen los tokens.
learn-option-dance-3 = Obtener tokens, si conoce el ID de cliente.
learn-answer-dance = Un código funciona una sola vez, dura alrededor de un minuto y, con PKCE, solo funciona junto con el verificador. No es un token: ninguna API lo acepta.
learn-wrong-dance-2 = Un código no es un token: ninguna API lo acepta. Primero hay que canjearlo.
learn-wrong-dance-3 = El ID de cliente no es secreto, así que no protege nada. El código ya está usado, y le falta el verificador.

# ---- Lesson 4 ----

learn-title-hour = Por qué se detiene al cabo de una hora
learn-goal-hour = Saber explicar por qué la Authorize URL necesita tanto `access_type=offline` como `prompt=consent`.
learn-intro-hour = Una conexión llama a una API por usted, también de noche, cuando no hay nadie. Para eso guarda llaves, que se llaman tokens. Las dos conexiones siguientes solo se diferencian en dos parámetros de la Authorize URL, la dirección donde empieza el inicio de sesión.
learn-step-hour-connect = Conecte ambos lados. A la derecha, la Authorize URL tiene `access_type=offline` y `prompt=consent`; a la izquierda, no tiene ninguno de los dos.
learn-seen-hour-connect = Ambos lados obtuvieron un **token de acceso**: una llave que abre la API durante una hora. Solo el lado derecho obtuvo también un **token de actualización**, que consigue llaves nuevas sin ninguna persona.
learn-note-hour-connect = Esa es la trampa: ambos lados parecen conectados.
learn-step-hour-run = Ejecute la función que usa la conexión.
learn-seen-hour-run = Funcionó en ambos lados.
learn-note-hour-run = En este momento, la gente deja de probar y se va a casa.
learn-step-hour-wait = Deje pasar 1 hora.
learn-seen-hour-wait = Los tokens de acceso caducaron en ambos lados.
learn-note-hour-wait = Pregunte a la clase: ¿qué ocurrirá en cada lado la próxima vez que se ejecute la función?
learn-step-hour-stops = Vuelva a ejecutar la función y compare los dos lados.
learn-seen-hour-stops = La conexión derecha obtuvo un token de acceso nuevo con su token de actualización. La izquierda no tiene token de actualización, por lo que **dejó de funcionar al cabo de una hora**.
learn-note-hour-stops = Un token de actualización es el permiso para volver sin ninguna persona.
learn-step-hour-offline = Repare la conexión izquierda. Agregue solo `access_type=offline`, que pide un token de actualización.
learn-seen-hour-offline = Sigue sin haber token de actualización. Zoho **recuerda el primer consentimiento**: no volvió a mostrar la página de consentimiento y solo entrega un token de actualización con el primer consentimiento.
learn-note-hour-offline = Mire el diagrama: no hay página de consentimiento. Que un consentimiento sin `access_type=offline` cuente como el primero es una suposición nuestra. Pregunte: ¿qué lado funcionará dentro de una hora?
learn-step-hour-offline-hour = Deje pasar 1 hora y ejecute la función.
learn-seen-hour-offline-hour = La izquierda volvió a dejar de funcionar al cabo de una hora; la derecha funciona. Después del primer consentimiento, `access_type=offline` **por sí solo no basta**.
learn-note-hour-offline-hour = La derecha no necesitó a nadie.
learn-step-hour-consent = Pruebe solo el otro parámetro: `prompt=consent` hace que Zoho muestre la página de consentimiento.
learn-seen-hour-consent = Zoho volvió a preguntar al usuario, pero no entregó ningún token de actualización, porque la URL no lo pedía.
learn-note-hour-consent = La página de consentimiento ha vuelto. Pregunte: ¿basta con eso?
learn-step-hour-consent-hour = Deje pasar 1 hora y ejecute la función.
learn-seen-hour-consent-hour = La izquierda dejó de funcionar una vez más. `prompt=consent` **por sí solo tampoco basta**: trae la página de consentimiento, pero ningún token de actualización.
learn-note-hour-consent-hour = Cada parámetro por sí solo ya falló. Pregunte a la clase qué queda por probar.
learn-step-hour-both = Repare la conexión izquierda con ambos parámetros.
learn-seen-hour-both = `access_type=offline` pidió un token de actualización, y `prompt=consent` trajo la página de consentimiento. Ahora hay uno.
learn-note-hour-both = `offline` dice lo que usted quiere. `consent` asegura que lo obtenga, también la segunda vez.
learn-step-hour-lasts = Deje pasar otra hora y ejecute la función.
learn-seen-hour-lasts = Ambas conexiones renovaron sus tokens de acceso y siguieron funcionando.
learn-note-hour-lasts = Deje pasar 30 días y vuelva a ejecutarla: sigue funcionando.
learn-question-hour = Una conexión funcionaba ayer y se detuvo una hora después de crearla. La Authorize URL no tiene ninguno de los dos parámetros. ¿Qué hace usted?
learn-option-hour-1 = Agregar solo `access_type=offline` y volver a conectarse.
learn-option-hour-2 = Volver a conectarse cada hora.
learn-option-hour-3 = Agregar solo `prompt=consent` y volver a conectarse.
learn-option-hour-4 = Agregar ambos parámetros y volver a conectarse.
learn-answer-hour = `access_type=offline` pide un token de actualización. Zoho recuerda el primer consentimiento: sin `prompt=consent` no vuelve a preguntar y no entrega otro token de actualización. `prompt=consent` por sí solo muestra la página de consentimiento, pero no pide ningún token de actualización.
learn-wrong-hour-1 = Este usuario ya dio su consentimiento, y Zoho lo recuerda. Sin `prompt=consent` no entrega ningún token de actualización.
learn-wrong-hour-2 = Eso funciona una hora cada vez, y alguien tiene que estar presente, también de noche.
learn-wrong-hour-3 = `prompt=consent` hace que vuelva la página de consentimiento, pero no pide ningún token de actualización. La conexión dejaría de funcionar otra vez.

# ---- Lesson 5 ----

learn-title-scopes = Ámbitos: los menos posibles
learn-goal-scopes = Saber elegir los ámbitos de una conexión y agregar uno más adelante.
learn-intro-scopes = Un ámbito es un permiso: un producto, un recurso y una operación. Un token puede hacer lo que indican sus ámbitos, y nada más.
learn-step-scopes-connect = Conéctese con un solo ámbito: `ZohoCRM.org.READ`.
learn-seen-scopes-connect = La página de consentimiento mostró lo que se pedía.
learn-note-scopes-connect = Un ámbito es producto, recurso y operación. Este lee la organización, y nada más.
learn-step-scopes-call = Llame a la API para la que sirve este ámbito.
learn-seen-scopes-call = Entregó los datos.
learn-note-scopes-call = Si alguien roba este token, puede leer el nombre de su empresa durante una hora. Para eso sirve pedir pocos ámbitos.
learn-step-scopes-other = Llame a la API de módulos.
learn-seen-scopes-other = Se rechazó: el token no tiene ningún ámbito para eso.
learn-note-scopes-other = La palabra que hay que buscar es `OAUTH_SCOPE_MISMATCH`. El token es válido; su permiso no alcanza.
learn-step-scopes-refresh = Actualice el token y vuelva a llamar a la API de módulos.
learn-seen-scopes-refresh = Se rechazó de nuevo: una actualización conserva los ámbitos anteriores.
learn-note-scopes-refresh = Hay quien agrega un ámbito al servicio y espera a la siguiente actualización. Eso nunca ayuda.
learn-step-scopes-wider = Agregue `ZohoCRM.settings.modules.READ`, vuelva a conectarse y llame a la API de módulos.
learn-seen-scopes-wider = Alguien dio su consentimiento a ambos ámbitos, y la llamada funcionó.
learn-note-scopes-wider = Cada ámbito nuevo necesita un consentimiento nuevo. Planifique primero los ámbitos, para pedirlos una sola vez.
learn-question-scopes = Usted agrega un ámbito al servicio personalizado. ¿Cuándo lo obtienen las funciones?
learn-option-scopes-1 = De inmediato.
learn-option-scopes-2 = Cuando alguien vuelve a conectarse y acepta.
learn-option-scopes-3 = En la siguiente actualización, antes de una hora.
learn-answer-scopes = Los tokens conservan los ámbitos que el usuario aceptó. Una actualización entrega un token de acceso nuevo con los mismos ámbitos, por lo que una persona debe volver a dar su consentimiento.
learn-wrong-scopes-1 = Los tokens existentes conservan los ámbitos que el usuario aceptó, diga lo que diga ahora el servicio.
learn-wrong-scopes-3 = Al actualizar se obtiene un token de acceso nuevo con los ámbitos de antes. En esta lección, la llamada también se rechazó después.

# ---- Lesson 6 ----

learn-title-breaks = Cuando falla: leer y después reparar
learn-goal-breaks = Saber distinguir un fallo en el que basta con reintentar de uno que necesita a una persona.
learn-intro-breaks = Una conexión puede fallar por muchas razones, y Zoho tiene pocas palabras para ellas. Vea qué solicitud se rechaza y quién la rechaza.
learn-step-breaks-late = Inicie sesión y acepte. Después, deje pasar 1 minuto antes de canjear el código.
learn-seen-breaks-late = Se rechazó: los códigos caducan.
learn-note-breaks-late = Las fuentes indican uno, dos y tres minutos. El sandbox usa el plazo más corto.
learn-step-breaks-prompt = Vuelva a iniciar sesión y a aceptar, y canjee el código de inmediato.
learn-seen-breaks-prompt = Funcionó.
learn-note-breaks-prompt = Un código rechazado ya no sirve. No lo intente otra vez: obtenga uno nuevo.
learn-step-breaks-revoke = Revoque el token de actualización, como puede hacerlo un administrador o el usuario en cualquier momento.
learn-seen-breaks-revoke = La conexión todavía no lo sabe. Aún conserva ambos tokens, pero Zoho ya no los acepta.
learn-note-breaks-revoke = Pregunte a la clase: ¿lo sabe la conexión? Nadie se lo ha dicho.
learn-step-breaks-run = Ejecute la función.
learn-seen-breaks-run = La API rechazó el token de acceso, y Zoho Accounts rechazó el token de actualización. La conexión dejó de funcionar.
learn-note-breaks-run = Lea desde abajo: qué solicitud se rechazó, quién la rechazó y con qué palabra. Aquí: una actualización, rechazada por Zoho Accounts, con `invalid_code`.
learn-step-breaks-again = Vuelva a conectarse.
learn-seen-breaks-again = Una persona inició sesión, y la conexión volvió a funcionar.
learn-note-breaks-again = Siga con las tarjetas de fallos. Son quince fallos como estos.
learn-question-breaks = Una actualización se rechaza con `invalid_code`. ¿Qué ayuda?
learn-option-breaks-1 = Enviar de nuevo el mismo token de actualización después de diez minutos.
learn-option-breaks-2 = Copiar de nuevo el secreto de cliente.
learn-option-breaks-3 = Volver a conectarse con ambos parámetros y guardar el token de actualización nuevo.
learn-answer-breaks = Para un token de actualización, `invalid_code` significa que se revocó o se reemplazó. Ese token no se recupera. Solo un nuevo inicio de sesión da uno nuevo.
learn-wrong-breaks-1 = Esperar no ayuda: un token de actualización revocado o reemplazado sigue sin ser válido.
learn-wrong-breaks-2 = Un secreto de cliente incorrecto da otro error: `invalid_client_secret`, o `invalid_client` si es de otro centro de datos.

# ---- The room ----

learn-nav = Lecciones
learn-lesson-name = { $number }. { $title }
learn-lesson-solved = Completada
learn-lesson-steps = { $done } de { $count } pasos
learn-cards = Tarjetas de fallos
learn-cards-solved = { $solved } de { $count } resueltas
learn-cards-intro = Cada tarjeta es un fallo en el sandbox. Reprodúzcala, mire lo que ve el administrador y adivine la causa antes de revelarla. Las causas y las correcciones son las de Solucionar problemas.
learn-class = Dar una clase
learn-class-hint = Un enlace abre el plan de una clase de { $minutes } minutos, parte por parte. La clase no necesita nada más.
learn-class-link = enlace a la clase
learn-plan = Plan de la clase
learn-plan-title = Una clase de { $minutes } minutos
learn-plan-intro = Cada parte explica los términos que necesita la siguiente. Los tiempos son los de quien lee todo en voz alta.
learn-plan-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
learn-plan-card = Tarjeta de fallo: { $title }
learn-plan-spare = Si la clase tiene preguntas, omita la tarjeta de fallo. Las demás lecciones y tarjetas son para otro día.
learn-plan-start = Empezar la clase
learn-plan-part = Parte { $number } de { $count }
learn-center = Centro de datos de la clase
learn-link = enlace a este estado
learn-reset = Restablecer para el siguiente grupo
learn-progress = Este navegador guarda qué lecciones y tarjetas están completadas, y nada más. Restablecer lo borra. El resto del estado está en el enlace.
learn-look-room = Página
learn-look-presenter = Vista del presentador
learn-look-handout = Hoja de trabajo
learn-look-answers = Solucionario
learn-goal = Objetivo:
learn-step-done = Hecho:
learn-steps-all = Todos los pasos
learn-now = Qué puede hacer ahora
learn-restart = Empezar de nuevo
learn-all-done = Todos los pasos están hechos. Responda a la pregunta final, más abajo.
learn-question = Pregunta final
learn-right = Correcto.
learn-wrong = No exactamente.
learn-try = Pruebe con otra respuesta.
learn-rule-out = Cómo descartarlo:
learn-steps-left = Quedan pasos por hacer. Hágalos para terminar la lección.
learn-next-lesson = Siguiente: { $title }

# ---- The diagram and its controls ----

learn-diagram = Mensajes
learn-earlier = { $count ->
    [one] 1 mensaje anterior
   *[other] { $count } mensajes anteriores
}
learn-controls = Pasos y reloj
learn-back = Atrás
learn-forward = Adelante
learn-play = Reproducir
learn-pause = Pausar
learn-all = Mostrar todo
learn-speed = Velocidad
learn-speed-slow = Lenta
learn-speed-normal = Normal
learn-speed-fast = Rápida
learn-as-text = Mostrar como texto
learn-clock = Reloj
learn-row-button = { $number }. { $told }
learn-side-left = Conexión izquierda
learn-side-right = Conexión derecha
learn-asks = Authorize URL con `{ $parameters }`
learn-asks-nothing = Authorize URL sin los dos parámetros
learn-state-none = Sin tokens
learn-state-expired = Token de acceso caducado
learn-state-left = { $minutes ->
    [one] Token de acceso: queda 1 minuto
   *[other] Token de acceso: quedan { $minutes } minutos
}
learn-state-ended = Token de acceso: ya no es válido
learn-state-refreshable = Token de actualización: sí
learn-state-not-refreshable = Token de actualización: no
learn-state-refresh-ended = Token de actualización: ya no es válido
learn-state-first-ended = Primer token de actualización: ya no es válido
learn-state-dead = Dejó de funcionar
learn-message-title = { $from } a { $to }: { $label }
learn-message-none = Seleccione un mensaje para ver sus líneas y para qué sirve cada una.
learn-message-masked = Los códigos, los tokens y los secretos están enmascarados. Todo procede del sandbox; no se envió nada a Zoho.

# ---- Cards ----

learn-card-solved = Resuelta
learn-card-start = Reproducir
learn-card-play = Reproduzca la tarjeta, o avance paso a paso, y observe qué se rechaza.
learn-card-seen = Lo que ve el administrador
learn-card-no-error = No es un error de Zoho. La página rechaza la respuesta y dice por qué.
learn-card-guess = ¿Cuál es la causa?
learn-card-reveal = Revelar
learn-card-cause = Causa
learn-card-check = Cómo comprobarlo
learn-card-fix = Cómo corregirlo
learn-card-place = Dónde, en Zoho
learn-card-next = Tarjeta siguiente
learn-card-all = Lista de tarjetas

# ---- For a projector ----

learn-leave = Salir de la vista del presentador
learn-notes = Notas
learn-light = Colores claros
learn-note = Nota:
learn-keys = → o Av Pág: continuar. ← o Re Pág: volver.
learn-step-of = Paso { $number } de { $count }
learn-screen-back = Paso anterior
learn-screen-next = Paso siguiente

# ---- On paper ----

learn-leave-paper = Volver a las lecciones
learn-handout-title = OAuth para Zoho: hoja de trabajo
learn-handout-name = Nombre:
learn-handout-class = Centro de datos de esta clase: { $center }. Marque cada valor cuando lo haya ingresado.
learn-handout-values = Los valores de esta clase
learn-handout-client-id = De la API Console:
learn-handout-diagram = Cómo obtiene una conexión sus tokens y los renueva al cabo de una hora
learn-handout-questions = Preguntas
learn-handout-why = ¿Por qué?
learn-handout-cards = Tarjetas de fallos: anote la causa
learn-handout-cause = Causa:
learn-answers-title = OAuth para Zoho: solucionario
learn-answers-trainer = Para quien da la clase. La hoja de trabajo tiene las mismas preguntas sin las respuestas.
