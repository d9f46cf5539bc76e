# The authorization request: what a parameter does
oauth-parameter-response_type = Solicita un código de autorización. Sin este parámetro, o con otro valor, Zoho muestra una página de error propia y no redirige de vuelta.
oauth-parameter-client_id = Identifica al cliente que registró en la API Console. Es el mismo en todos los centros de datos, excepto en China: según terceros, un cliente de otro centro de datos no funciona ahí. Un ID de cliente incorrecto acaba en la página “Invalid Client” de Zoho.
oauth-parameter-scope = Lo que puede hacer la conexión, separado por comas (%2C). Si un ámbito no existe, Zoho muestra una página de error o, según terceros, lo ignora. También según terceros, Zoho rechaza una lista separada por espacios.
oauth-parameter-redirect_uri = Adónde envía Zoho la respuesta. Debe coincidir, carácter por carácter, con un Authorized Redirect URI del cliente. Si no, Zoho muestra “Invalid Redirect Uri”.
oauth-parameter-access_type = `offline` solicita un token de actualización. El valor predeterminado es `online`: no hay token de actualización, y la conexión deja de funcionar cuando caduca su token de acceso, al cabo de una hora.
oauth-parameter-prompt = `consent` pide el consentimiento cada vez. Sin este valor, Zoho devuelve un token de actualización solo con el primer consentimiento, por lo que un segundo intento no lo obtiene.
oauth-parameter-state = Un valor aleatorio que debe volver sin cambios. Vincula la respuesta con la solicitud (RFC 6749, sección 10.12). En una conexión, Zoho CRM crea su propio valor: no agregue ninguno a la Authorize URL.
oauth-parameter-code_challenge = El hash SHA-256 de un secreto que solo conoce esta página, para que un código robado no sirva de nada (RFC 7636). La URL de inicio de sesión de una conexión que hemos visto no lo tiene.
oauth-parameter-code_challenge_method = `S256` indica que `code_challenge` es un hash. El valor predeterminado de Zoho es `plain`, que no protege nada.

# Why this page cannot receive a response
oauth-page-not-web = Esta página se abrió con una URL que empieza por { $scheme }:. Zoho solo redirige a las URL que empiezan por https:// o http://.
oauth-page-not-secure = Esta página se cargó desde { $host } sin cifrado, por lo que otras personas podrían leer la respuesta. Ábrala con https:// o desde http://localhost.
oauth-page-user-info = La URL de esta página contiene un nombre de usuario. Abra la página sin él.
oauth-page-unreadable = La URL de esta página no se puede leer.

# Why a sign-in cannot start
oauth-begin-no-client-id = Falta el ID de cliente. Escríbalo.
oauth-begin-client-id-invisible = El ID de cliente contiene un carácter oculto ({ $found }). Quítelo.
oauth-begin-client-id-secret = El campo del ID de cliente contiene lo que parece un secreto o un token. Viajaría en una URL. Un ID de cliente es 1000. seguido de letras mayúsculas y dígitos.
oauth-begin-no-scope = No hay ningún ámbito seleccionado. Seleccione al menos uno.
oauth-begin-scope = “{ $scope }” no es un ámbito individual.

# How long ago, as a part of a sentence
oauth-seconds = { $number ->
    [one] { $number } segundo
   *[other] { $number } segundos
}
oauth-minutes = { $number ->
    [one] { $number } minuto
   *[other] { $number } minutos
}
oauth-hours = { $number ->
    [one] { $number } hora
   *[other] { $number } horas
}
oauth-days = { $number ->
    [one] { $number } día
   *[other] { $number } días
}

# Why an authorization response is rejected
oauth-rejected-too-long = La respuesta tiene { $bytes } bytes. Esta página lee como máximo { $limit } bytes, y las respuestas de Zoho son mucho más cortas. Empiece otra vez el inicio de sesión desde esta página.
oauth-rejected-value-too-long = El parámetro `{ $name }` tiene { $bytes } bytes. Esta página lee como máximo { $limit } bytes, y los valores de Zoho son mucho más cortos. Empiece otra vez el inicio de sesión desde esta página.
oauth-rejected-doubled = La respuesta contiene el parámetro `{ $name }` más de una vez. Zoho lo envía una sola vez, por lo que alguien cambió la URL. No se usó nada. Empiece otra vez el inicio de sesión desde esta página.
oauth-rejected-two-responses = La URL contiene una respuesta en la cadena de consulta y otra en el fragmento. Zoho envía una sola. No se usó nada. Empiece otra vez el inicio de sesión desde esta página.
oauth-rejected-token-in-query = La cadena de consulta de la URL contiene un token. Es el flujo implícito (`response_type=token`): el token estuvo en la barra de direcciones, donde otras personas pueden leerlo, y no se puede actualizar. Esta página no lo solicitó y lo descartó. Use `response_type=code`.
oauth-rejected-token-in-fragment = El fragmento de la URL (después de #) contiene un token. Es el flujo implícito (`response_type=token`): el token estuvo en la barra de direcciones, donde otras personas pueden leerlo, y no se puede actualizar. Esta página no lo solicitó y lo descartó. Use `response_type=code`.
oauth-rejected-in-fragment = La respuesta está en el fragmento de la URL (después de #). Zoho envía los códigos en la cadena de consulta. No se usó nada. Empiece otra vez el inicio de sesión desde esta página.
oauth-rejected-no-state = La respuesta no tiene `state`, por lo que nada demuestra que pertenezca a su inicio de sesión. No se usó nada. Si abrió una Authorize URL de otro lugar, la respuesta no está destinada a esta página. Empiece aquí el inicio de sesión.
oauth-rejected-unknown-state = El `state` de la respuesta no coincide con ningún inicio de sesión que haya empezado en esta pestaña. Es posible que el inicio de sesión empezara en otra pestaña o ventana, que el navegador descartara los datos guardados o que otra persona creara la URL. No se usó nada. Empiece aquí el inicio de sesión.
oauth-rejected-replayed = Esta respuesta ya se usó hace { $duration }. Una respuesta solo sirve una vez. Al recargar la página o volver atrás, se abre de nuevo. Empiece un inicio de sesión nuevo.
oauth-rejected-stale = El inicio de sesión empezó hace { $duration }. Su respuesta solo se acepta durante { $limit }. Empiece un inicio de sesión nuevo.
oauth-rejected-future = Según la hora, el inicio de sesión empezaría dentro de { $duration }: entretanto, alguien atrasó el reloj de este dispositivo. Empiece un inicio de sesión nuevo.
oauth-rejected-record = Los datos del inicio de sesión que guardó esta pestaña no se pueden leer. Es posible que la página se actualizara entretanto. Empiece un inicio de sesión nuevo.
oauth-rejected-other-page = Los datos del inicio de sesión que guardó esta pestaña pertenecen a otra página, con otro URI de redirección. No se usó nada. Empiece aquí un inicio de sesión nuevo.
oauth-rejected-issuer = La respuesta dice que procede de “{ $found }” (`iss`). No es un servidor de cuentas de Zoho que conozcamos. El código no se envió a ningún sitio.
oauth-rejected-server = La respuesta pide que se envíe el código a “{ $found }” (`accounts-server`). { $reason } Quien reciba el código puede usarlo, por lo que no se envió a ningún sitio.
oauth-rejected-server-meant = La respuesta pide que se envíe el código a “{ $found }” (`accounts-server`). { $reason } El valor correcto es probablemente { $meant }. Quien reciba el código puede usarlo, por lo que no se envió a ningún sitio.
oauth-rejected-location = La respuesta dice que procede del centro de datos “{ $found }” (`location`). Las ubicaciones que conocemos son { $known }. El código no se envió a ningún sitio.
oauth-rejected-centers = La respuesta se contradice: una parte indica { $one } y otra, { $other }. En las respuestas de Zoho coinciden. El código no se envió a ningún sitio.
oauth-rejected-china = El inicio de sesión empezó en { $started }, y la respuesta dice que procede de { $responded }. China es un sistema independiente: según las páginas de Zoho, sus inicios de sesión empiezan y terminan en accounts.zoho.com.cn. El código no se envió a ningún sitio. Seleccione el centro de datos de su cuenta y empiece otra vez.
oauth-rejected-code-and-error = La respuesta contiene un código y, además, un error. Zoho envía lo uno o lo otro. No se usó nada. Empiece otra vez el inicio de sesión.
oauth-rejected-neither = La respuesta no contiene ni un código ni un error. Es posible que se haya cortado. Empiece otra vez el inicio de sesión.
oauth-rejected-code = El código está vacío o contiene caracteres que ningún código tiene. Se cortó o se modificó por el camino. Empiece otra vez el inicio de sesión.

# Why a host in a response is not accepted
oauth-host-spelling = Solo se acepta https:// y un nombre de host, exactamente como lo escribe Zoho.
oauth-host-unknown = { $host } no está en nuestra tabla de hosts de Zoho.
oauth-host-other-role = { $host } pertenece al centro de datos { $center }, pero no es su servidor de cuentas.
oauth-host-not-api = { $host } pertenece al centro de datos { $center }, pero no es su dominio de API.

# Another data center
oauth-other-center = Usted empezó en { $started }, y Zoho respondió desde { $responded }, donde está su cuenta. Es normal. El código se envía a { $host } y a ningún otro sitio. Cada centro de datos tiene su propio secreto de cliente, salvo que esté activada la opción “Use the same OAuth credentials for all data centers”.

# Errors that Zoho names
oauth-error-unknown = Zoho devolvió el error `{ $name }`, que ninguna fuente que conozcamos explica.
oauth-error-unknown-said = Zoho devolvió el error `{ $name }`, que ninguna fuente que conozcamos explica. Mensaje de Zoho: “{ $said }”
oauth-error-known = Zoho devolvió `{ $name }`. { $meaning }

# Responses that cannot be read
oauth-response-empty = La respuesta está vacía.
oauth-response-too-long = La respuesta tiene { $bytes } bytes, mucho más de lo que envía Zoho. No se usó nada.
oauth-response-not-json = La respuesta no es JSON. Es posible que se haya cortado.
oauth-response-not-an-object = La respuesta es JSON, pero no un objeto.
oauth-response-doubled = La respuesta contiene dos veces el campo `{ $field }`, por lo que su valor no es seguro. No se usó nada.
oauth-response-no-fields = La respuesta no contiene ni un token ni un error.
oauth-response-other-fields = La respuesta no contiene ni un token ni un error. Sus campos: { $fields }.
oauth-response-odd-token = El valor de `access_token` en la respuesta no es un token.

# Responses of the token endpoint
oauth-token-granted = Zoho devolvió un token de acceso.
oauth-token-throttled = Zoho indica que se solicitaron demasiados tokens en poco tiempo.
oauth-token-throttled-said = Zoho respondió “{ $said }”. Una respuesta de esta forma dice, en el idioma de la cuenta, que se solicitaron demasiados tokens en poco tiempo.
oauth-token-html = Zoho devolvió una página HTML en lugar de una respuesta de token.
oauth-token-html-title = Zoho devolvió una página HTML con el título “{ $title }” en lugar de una respuesta de token.

# Why there is no refresh token
oauth-no-refresh-online = No hay token de actualización, porque el inicio de sesión no solicitó `access_type=offline`. Al cabo de una hora hace falta un inicio de sesión nuevo. Una conexión necesita `access_type=offline`.
oauth-no-refresh-prompt = No hay token de actualización, aunque se solicitó `access_type=offline`. Sin `prompt=consent`, Zoho lo devuelve solo con el primer consentimiento. Agregue `prompt=consent` y vuelva a iniciar sesión.
oauth-no-refresh-after-refresh = No hay token de actualización nuevo. Zoho no devuelve ninguno al actualizar, y el existente sigue siendo válido.
oauth-no-refresh-unexplained = No hay token de actualización, aunque se solicitaron `access_type=offline` y `prompt=consent`. Los clientes basados en cliente no lo reciben. Compruebe el tipo del cliente en la API Console.
oauth-no-refresh-unknown = No hay token de actualización. Zoho lo devuelve con `access_type=offline` y, por segunda vez, solo con `prompt=consent`. La respuesta a una actualización tampoco lo contiene; en ese caso, el existente sigue siendo válido.

# api_domain in a token response
oauth-api-domain-missing = La respuesta no tiene `api_domain`. Se usa el host de nuestra tabla.
oauth-api-domain-other-center = La respuesta de { $asked } indica el dominio de API de { $named }. El token no se envía ahí. Compruebe en cuál de los dos centros de datos está su cuenta.
oauth-api-domain-foreign = La respuesta indica “{ $found }” como `api_domain`. { $reason } El token no se envía ahí.

# Calls of an API
oauth-call-no-host = No es seguro a qué host pertenece el token, por lo que no se envía a ningún sitio.
oauth-call-not-in-table = Nuestra tabla no tiene ningún host para esta llamada en { $center }, y esta página no lo deduce.
oauth-call-works = El token funciona.
oauth-call-works-but = El token funciona. El producto rechazó esta solicitud por otra razón: `{ $name }`.
oauth-call-works-but-said = El token funciona. El producto rechazó esta solicitud por otra razón: `{ $name }`. Mensaje de Zoho: “{ $said }”
oauth-call-html = La API devolvió una página HTML en lugar de JSON.
oauth-call-html-title = La API devolvió una página HTML con el título “{ $title }” en lugar de JSON.
oauth-call-unclear = La respuesta no contiene ningún error, pero tampoco los datos esperados.

# Revocation
oauth-revoke-effect = Esto invalida el token de actualización y todos los tokens de acceso obtenidos con él, para esta organización y este cliente. Las demás conexiones con el mismo cliente tienen sus propios tokens de actualización y siguen funcionando.
oauth-revoked = Zoho indica que el token está revocado. A partir de ahora, una actualización devuelve `invalid_code`.
oauth-revoked-unsaid = Zoho devolvió el estado 200 y nada más, por lo que no confirmó la revocación. Según el protocolo, el token está revocado. Una actualización que devuelva `invalid_code` lo demuestra.
oauth-revoke-unknown-token = Zoho devolvió una página HTML. Así dice Zoho que no conoce el token. Si el token ya se había revocado, no queda nada por hacer. Si no, compruebe el centro de datos y que el token esté completo.
oauth-revoke-unknown-token-unsure = La respuesta es una página HTML; su estado se desconoce. Así dice Zoho que no conoce el token. Si el token ya se había revocado, no queda nada por hacer. Si no, compruebe el centro de datos y que el token esté completo.
oauth-revoke-refused = Zoho no revocó el token. Devolvió `{ $name }`.
oauth-revoke-unclear = La respuesta no dice si el token está revocado.

# Commands for a terminal
oauth-command-client-secret = Secreto de cliente
oauth-command-refresh-token = Token de actualización
oauth-command-access-token = Token de acceso
oauth-command-client-id = ID de cliente
oauth-command-code = Código de la API Console
oauth-command-token = Token que revocar
oauth-command-hidden = { $label } (no se muestra al escribir)
oauth-command-paste-client-secret = PEGUE AQUÍ EL SECRETO DE CLIENTE
oauth-command-paste-refresh-token = PEGUE AQUÍ EL TOKEN DE ACTUALIZACIÓN
oauth-command-paste-access-token = PEGUE AQUÍ EL TOKEN DE ACCESO
oauth-command-paste-client-id = PEGUE AQUÍ EL ID DE CLIENTE
oauth-command-paste-code = PEGUE AQUÍ EL CÓDIGO
oauth-command-paste-token = PEGUE AQUÍ EL TOKEN
oauth-command-keeps-code = El comando contiene el código y su verificador, por lo que también los contiene el historial del shell. El código caduca después del primer uso, o al cabo de uno a tres minutos. Sin él, el verificador no sirve de nada.
oauth-command-forgets-secret = Lo que escribe cuando el comando lo pide no queda en ningún historial ni en ninguna lista de procesos. Desaparece cuando termina el comando.
oauth-command-shows-tokens = La respuesta muestra los tokens en la ventana de la terminal. Limpie la ventana después de pegarlos aquí. Un token de acceso es válido durante una hora; un token de actualización, hasta que se revoca.
oauth-command-deluge = Deluge no puede pedir datos durante la ejecución. El secreto está en la función mientras la ejecuta, y los tokens están en su salida. No guarde la función, o elimínela después.

# Text pasted from a terminal
oauth-paste-empty = No se pegó nada. Copie lo que mostró la terminal después del comando.
oauth-paste-cut-off = PowerShell mostró la respuesta como tabla y cortó { $field }. Ejecute el comando de esta página, que muestra la respuesta completa, o agregue “| ConvertTo-Json”. Un código canjeado no se puede usar otra vez: vuelva a iniciar sesión primero.
oauth-paste-only-command = Este es el comando, sin respuesta. Pegue lo que mostró la terminal después de él. Si todavía espera, espera el secreto.
oauth-paste-nothing = No se encontró ninguna respuesta de Zoho. Empieza por {"{"} y termina en {"}"}. Pegue todo lo que mostró la terminal.

# Evidence for a cause or against it
oauth-evidence-code-age = El código tenía { $seconds } segundos cuando se envió la solicitud. La duración más corta que documenta Zoho es de { $life } segundos.
oauth-evidence-code-young = { $seconds ->
    [one] El código solo tenía { $seconds } segundo cuando se envió la solicitud.
   *[other] El código solo tenía { $seconds } segundos cuando se envió la solicitud.
}
oauth-evidence-code-old = El código tenía al menos un minuto. La duración más corta que documenta Zoho es de { $life } segundos.
oauth-evidence-code-new = El código tenía menos de un minuto.
oauth-evidence-not-sent-before = El código o el token no se había enviado antes.
oauth-evidence-sent-before = { $times ->
    [one] El código o el token ya se había enviado una vez.
   *[other] El código o el token ya se había enviado { $times } veces.
}
oauth-evidence-odd-code = Lo que se envió no parece un código de Zoho.
oauth-evidence-code-for-refresh = El texto muestra un código que volvió, pero ninguna respuesta con un token de actualización.
oauth-evidence-console-elsewhere = El inicio de sesión se solicitó en { $asked }, pero el cliente está registrado en la API Console de { $lives }.
oauth-evidence-elsewhere = La solicitud se envió a { $asked }. El centro de datos correcto es { $lives }.
oauth-evidence-server-named = La solicitud se envió al servidor de cuentas que indicó la propia respuesta de Zoho.
oauth-evidence-same-center = La cuenta y la solicitud están en el mismo centro de datos.
oauth-evidence-redirect-differs = Los dos valores difieren a partir del carácter { $position }.
oauth-evidence-redirect-space = Los dos valores solo difieren en espacios al principio o al final.
oauth-evidence-environment = El host de la llamada y api_domain no son del mismo tipo: uno es la organización de producción; el otro, un sandbox o una organización de desarrollo.
oauth-evidence-redirect-center = El URI de redirección es de { $redirect }; la cuenta o el inicio de sesión está en { $lives }.
oauth-evidence-redirect-elsewhere = El URI de redirección registrado es de { $registered }; el que se envió es de { $sent }.
oauth-evidence-same-redirect = Ambos pasos enviaron el mismo URI de redirección.
oauth-evidence-odd-client-id = Lo que se envió como `client_id` no parece un ID de cliente: 1000. seguido de letras mayúsculas y dígitos.
oauth-evidence-header = La llamada envió `Zoho-oauthtoken`.
oauth-evidence-other-header = La llamada envió algo distinto de `Zoho-oauthtoken`.
oauth-evidence-api-domain = La respuesta llegó del dominio de API.
oauth-evidence-not-api-domain = El host no es el dominio de API.
oauth-evidence-client-type = El tipo del cliente es { $client_type }.
oauth-evidence-accounts-server = El host es un servidor de cuentas.
oauth-evidence-not-accounts-server = El host no es un servidor de cuentas, o no se pudo acceder a él.
oauth-evidence-unreached = El navegador indica que no pudo acceder al host.
oauth-evidence-foreign-host = La solicitud se envió a { $host }, que no es un servidor de cuentas de Zoho.
oauth-evidence-proxy = El texto nombra un proxy.
oauth-evidence-sign-ins = El texto muestra { $times } inicios de sesión. Un cliente recibe como máximo { $most } códigos en diez minutos.
oauth-evidence-refresh-not-sent = Se envió un código, no un token de actualización.
oauth-evidence-connected = Este cliente se conectó { $times } veces. Para una misma persona, solo son válidos a la vez { $most } tokens de actualización como máximo.
oauth-evidence-crossed = El inicio de sesión empezó en { $from }, y Zoho respondió desde { $to }.
oauth-evidence-secret = La solicitud contenía un secreto de cliente.
oauth-evidence-no-secret = La solicitud no contenía ningún secreto de cliente.
oauth-evidence-same-verifier = La solicitud envió el verificador que corresponde al desafío.
oauth-evidence-offline = El inicio de sesión solicitó `access_type=offline`.
oauth-evidence-not-offline = El inicio de sesión no solicitó `access_type=offline`.
oauth-evidence-consent = El inicio de sesión solicitó `prompt=consent`.
oauth-evidence-no-consent = El inicio de sesión no solicitó `prompt=consent`.
oauth-evidence-token-expired = El token superó la duración que se indicó con él.
oauth-evidence-token-valid = El token todavía no superó la duración que se indicó con él.
