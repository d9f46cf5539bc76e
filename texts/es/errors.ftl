# What Zoho says when something is wrong: what a person sees, what it means, and for each cause what is wrong, how to
# check it and how to fix it.

errors-redirect-uri-page = Página “Invalid Redirect Uri” de Zoho
errors-redirect-uri-page-meaning = El URI de redirección de la solicitud falta, o no es uno de los registrados para este cliente.
errors-redirect-uri-page-redirect-of-another-center-what = El URI de redirección es el de otro centro de datos.
errors-redirect-uri-page-redirect-of-another-center-check = Compare el host de redirect_uri con el URI de redirección de su centro de datos en la página Centros de datos.
errors-redirect-uri-page-redirect-of-another-center-fix = Registre el URI de redirección de su propio centro de datos en **Authorized Redirect URIs**.
errors-redirect-uri-page-redirect-space-what = El URI registrado tiene un espacio al principio o al final.
errors-redirect-uri-page-redirect-space-check = Pegue el URI registrado en **Authorized Redirect URI**, en Configurar. Ahí se muestran los caracteres ocultos.
errors-redirect-uri-page-redirect-space-fix = Elimine el URI en la API Console y agréguelo de nuevo sin espacios.
errors-redirect-uri-page-redirect-differs-what = Los dos URI difieren en un solo carácter: http o https, una barra al final, la ruta o el puerto.
errors-redirect-uri-page-redirect-differs-check = Ponga los dos URI uno debajo del otro y compárelos carácter por carácter.
errors-redirect-uri-page-redirect-differs-fix = Copie el URI exacto en **Authorized Redirect URIs** y agréguelo con +.
errors-redirect-uri-page-wrong-center-what = El cliente está registrado en la API Console de otro centro de datos.
errors-redirect-uri-page-wrong-center-check = Abra la API Console del centro de datos de su cuenta y busque el cliente.
errors-redirect-uri-page-wrong-center-fix = Registre ahí el cliente, o habilite ese centro de datos en **Settings**.
errors-redirect-uri-page-client-id-wrong-what = El ID de cliente pertenece a otro cliente, que tiene otros URI de redirección.
errors-redirect-uri-page-client-id-wrong-check = Compare client_id en la URL con la pestaña **Client Secret** del cliente.
errors-redirect-uri-page-client-id-wrong-fix = Use el ID del cliente para el que está registrado el URI de redirección.

errors-client-page = Página “Invalid Client” de Zoho
errors-client-page-meaning = Este centro de datos no tiene ningún cliente con este ID.
errors-client-page-wrong-center-what = El cliente pertenece a otro centro de datos, o su centro de datos no está habilitado para él.
errors-client-page-wrong-center-check = En la API Console, abra el cliente, seleccione **Settings** y compruebe que esté habilitado el centro de datos de la persona que inicia sesión.
errors-client-page-wrong-center-fix = Habilite el centro de datos, o registre un cliente en él.
errors-client-page-client-id-wrong-what = El ID de cliente está mal escrito, o el cliente se eliminó.
errors-client-page-client-id-wrong-check = Compare el ID de cliente con la pestaña **Client Secret** del cliente.
errors-client-page-client-id-wrong-fix = Copie de nuevo el ID de cliente.
errors-client-page-wrong-request-what = response_type tiene un valor que Zoho no acepta.
errors-client-page-wrong-request-check = Mire response_type en la URL.
errors-client-page-wrong-request-fix = Use response_type=code.

errors-scope-page = Página “Invalid OAuth scope” de Zoho
errors-scope-page-meaning = La solicitud no tiene ningún ámbito, o Zoho no conoce uno de los ámbitos. Basta un solo ámbito desconocido.
errors-scope-page-scope-wrong-what = Un ámbito está mal escrito, tiene una operación incorrecta o mayúsculas incorrectas, o no existe en ningún producto.
errors-scope-page-scope-wrong-check = Pegue los ámbitos en Configurar. Cada uno se compara con el catálogo de ámbitos. Pruebe los restantes uno por uno.
errors-scope-page-scope-wrong-fix = Corrija o quite el ámbito que falla.
errors-scope-page-delimiter-what = Los ámbitos están unidos con espacios o saltos de línea en lugar de comas.
errors-scope-page-delimiter-check = Mire scope en la URL: ¿están los ámbitos separados por una coma o por %2C?
errors-scope-page-delimiter-fix = Una los ámbitos con comas. En el servicio personalizado, ponga **Scope Delimiter** en Comma.
errors-scope-page-wrong-request-what = La solicitud no tiene el parámetro scope.
errors-scope-page-wrong-request-check = Busque scope en la URL.
errors-scope-page-wrong-request-fix = Agregue al menos un ámbito.
errors-scope-page-no-product-what = Un ámbito pertenece a un producto que este centro de datos no tiene.
errors-scope-page-no-product-check = Abra el producto en su navegador, en su centro de datos.
errors-scope-page-no-product-fix = Quite los ámbitos de ese producto.

errors-response-type-page = Página “Invalid response type” de Zoho
errors-response-type-page-meaning = Falta response_type o client_id en la URL de autorización.
errors-response-type-page-wrong-request-what = La URL de autorización no tiene response_type.
errors-response-type-page-wrong-request-check = Busque response_type en la URL.
errors-response-type-page-wrong-request-fix = Agregue response_type=code. En un servicio personalizado, lo agrega Zoho CRM.
errors-response-type-page-client-id-wrong-what = La URL de autorización no tiene client_id.
errors-response-type-page-client-id-wrong-check = Busque client_id en la URL.
errors-response-type-page-client-id-wrong-fix = Agregue el ID de cliente. En un servicio personalizado, escríbalo en su propio campo.
errors-response-type-page-client-type-what = El tipo de respuesta no corresponde al tipo de cliente: los clientes basados en cliente usan token; todos los demás usan code.
errors-response-type-page-client-type-check = Consulte el tipo del cliente en la API Console.
errors-response-type-page-client-type-fix = Registre un cliente basado en servidor para las conexiones.

errors-server-error-page = Página “An error occurred” de Zoho, con el estado 500
errors-server-error-page-meaning = response_type tiene un valor que Zoho no acepta.
errors-server-error-page-wrong-request-what = response_type no es ni code ni token.
errors-server-error-page-wrong-request-check = Mire response_type en la URL de autorización.
errors-server-error-page-wrong-request-fix = Use response_type=code.

errors-not-found-page = Página “400 not found” de Zoho en lugar de la página de consentimiento
errors-not-found-page-meaning = Se llamó al punto de conexión de autorización con un método distinto de GET.
errors-not-found-page-wrong-request-what = La URL de autorización se solicitó con POST u otro método.
errors-not-found-page-wrong-request-check = Compruebe cómo abre el programa la URL de autorización.
errors-not-found-page-wrong-request-fix = Abra la URL de autorización en un navegador.

errors-roadblock-page = Página “Access Denied: Maximum request limit reached for your account. Please try again after some time or contact the app’s developer.” de Zoho
errors-roadblock-page-meaning = Demasiadas solicitudes para su cuenta en poco tiempo.
errors-roadblock-page-too-many-what = La aplicación envió más solicitudes de inicio de sesión de las que Zoho permite para una cuenta.
errors-roadblock-page-too-many-check = Cuente los inicios de sesión de los últimos diez minutos, incluidos los de otros programas que usan el mismo cliente.
errors-roadblock-page-too-many-fix = Espere: Zoho solo dice “after some time”, y sus otros límites abarcan diez minutos. Inicie sesión una vez y reutilice la sesión, también en pruebas y tareas paralelas, o deje a Zoho fuera de ellas. Si el error persiste y la aplicación no es suya, póngase en contacto con quien la desarrolló.

errors-access-denied = error=access_denied en la URL de respuesta
errors-access-denied-meaning = Zoho no emitió ningún código.
errors-access-denied-rejected-what = El usuario seleccionó **Reject** en la página de consentimiento.
errors-access-denied-rejected-check = Pregunte a la persona que inició sesión.
errors-access-denied-rejected-fix = Vuelva a iniciar sesión y seleccione **Accept**.
errors-access-denied-too-many-what = Se solicitaron más de diez códigos con este cliente en diez minutos.
errors-access-denied-too-many-check = Cuente los inicios de sesión de los últimos diez minutos, incluidos los de sus colegas.
errors-access-denied-too-many-fix = Espere diez minutos sin ningún intento y, después, inicie sesión una sola vez.

errors-no-org = error=no_org en la URL de respuesta
errors-no-org-meaning = La persona que inició sesión no tiene cuenta en un producto cuyos ámbitos se solicitaron. Los tokens de actualización que esa persona ya tiene siguen funcionando; solo falla un consentimiento nuevo.
errors-no-org-no-product-what = La persona no tiene cuenta en uno de los productos.
errors-no-org-no-product-check = Abra cada producto en el navegador con la misma cuenta.
errors-no-org-no-product-fix = Pida a un administrador que agregue a la persona al producto, o quite los ámbitos de ese producto.

errors-general-error = error=general_error en la URL de respuesta
errors-general-error-meaning = Según se dice, páginas antiguas de Zoho indican este error para un fallo por parte de Zoho. No lo indica ninguna página actual que pudimos leer.
errors-general-error-zoho-what = Algo falló en Zoho.
errors-general-error-zoho-check = Inténtelo de nuevo al cabo de un minuto.
errors-general-error-zoho-fix = Vuelva a iniciar sesión. Si el error persiste, póngase en contacto con el soporte de Zoho.

errors-invalid-client = `{ "{" }"error":"invalid_client"{ "}" }`, con el estado 200
errors-invalid-client-meaning = Este servidor de cuentas no conoce el cliente, o no lo conoce con este secreto.
errors-wrong-center-what = La solicitud se envió a un centro de datos distinto del de su cuenta.
errors-wrong-center-check = Compare el host de la solicitud de token con accounts-server en la URL de respuesta y con la URL de su CRM.
errors-wrong-center-fix = Use el servidor de cuentas de su propio centro de datos en las tres URL.
errors-secret-of-another-center-what = El secreto de cliente pertenece a otro centro de datos. El ID de cliente es el mismo en todas partes, pero, de forma predeterminada, cada centro de datos tiene su propio secreto.
errors-secret-of-another-center-check = En la API Console, abra el cliente y seleccione **Settings**. Compruebe que su centro de datos esté habilitado y si **Use the same OAuth credentials for all data centers** está activado.
errors-secret-of-another-center-fix = Copie el secreto de su propio centro de datos, o active las mismas credenciales para todos los centros de datos.
errors-invalid-client-client-id-wrong-what = El ID de cliente falta o está mal escrito, o el cliente se eliminó.
errors-invalid-client-client-id-wrong-check = Compare el ID de cliente con la pestaña **Client Secret** del cliente.
errors-invalid-client-client-id-wrong-fix = Copie de nuevo el ID de cliente.
errors-invalid-client-secret-missing-what = La solicitud no tiene secreto de cliente, y este tipo de cliente lo necesita.
errors-invalid-client-secret-missing-check = Consulte el tipo del cliente en la API Console. Los clientes basados en servidor necesitan el secreto.
errors-invalid-client-secret-missing-fix = Envíe el secreto: escríbalo en la página, o cuando lo pida el comando.
errors-invalid-client-wrong-request-what = grant_type tiene un valor que Zoho no acepta.
errors-invalid-client-wrong-request-check = Compare grant_type en la solicitud con authorization_code o refresh_token.
errors-invalid-client-wrong-request-fix = Envíe authorization_code con un código, o refresh_token con un token de actualización.

errors-invalid-client-secret = `{ "{" }"error":"invalid_client_secret"{ "}" }`, con el estado 200
errors-invalid-client-secret-meaning = El cliente existe, pero el secreto falta o no es el suyo.
errors-invalid-client-secret-secret-wrong-what = El secreto pertenece a otro cliente, se reemplazó por uno nuevo o se copió con un espacio.
errors-invalid-client-secret-secret-wrong-check = Compare su primer y su último carácter con la pestaña **Client Secret**.
errors-invalid-client-secret-secret-wrong-fix = Cópielo de nuevo con el botón de copiar de la API Console.
errors-invalid-client-secret-secret-missing-what = La solicitud no tiene secreto de cliente.
errors-invalid-client-secret-secret-missing-check = Busque client_secret en la solicitud.
errors-invalid-client-secret-secret-missing-fix = Envíe el secreto: escríbalo en la página, o cuando lo pida el comando.

errors-other-dc = `{ "{" }"error":"other_dc"{ "}" }` en respuesta al sondeo de un dispositivo
errors-other-dc-meaning = El usuario aceptó, pero la cuenta está en un centro de datos distinto del que se consultó.
errors-other-dc-wrong-center-what = El sondeo se envía al centro de datos de la aplicación, y la cuenta está en otro.
errors-other-dc-wrong-center-check = Mire user_location en la respuesta: indica el centro de datos de la cuenta.
errors-other-dc-wrong-center-fix = Continúe el sondeo en el servidor de cuentas de user_location, con el mismo código de dispositivo. Ese centro de datos debe estar habilitado para el cliente.

errors-authorization-pending = `{ "{" }"error":"authorization_pending"{ "}" }` en respuesta al sondeo de un dispositivo
errors-authorization-pending-meaning = No falló nada: el usuario todavía no ha ingresado el código ni ha aceptado.
errors-authorization-pending-not-connected-what = El usuario todavía no ha ingresado el código ni ha aceptado.
errors-authorization-pending-not-connected-check = Compruebe si el usuario abrió la URL de verificación e ingresó el código.
errors-authorization-pending-not-connected-fix = Continúe el sondeo, como máximo una vez cada 30 segundos, hasta que el usuario ingrese el código.

errors-slow-down = `{ "{" }"error":"slow_down"{ "}" }` en respuesta al sondeo de un dispositivo
errors-slow-down-meaning = El dispositivo pregunta con demasiada frecuencia: llegaron dos solicitudes en menos de 30 segundos. No falló nada más.
errors-slow-down-too-many-what = El dispositivo hace más de un sondeo en 30 segundos.
errors-slow-down-too-many-check = Compare las horas de las solicitudes.
errors-slow-down-too-many-fix = Haga el sondeo como máximo una vez cada 30 segundos, hasta que el usuario ingrese el código y acepte.

errors-invalid-code = `{ "{" }"error":"invalid_code"{ "}" }`, con el estado 200
errors-invalid-code-meaning = Zoho rechazó el código de autorización.
errors-invalid-code-code-expired-what = El código caducó. Las fuentes indican duraciones de uno, dos y tres minutos.
errors-invalid-code-code-expired-check = Compruebe cuántos segundos pasaron entre la redirección y la solicitud de token.
errors-invalid-code-code-expired-fix = Vuelva a iniciar sesión y canjee el código nuevo de inmediato.
errors-invalid-code-code-used-what = El código ya se había usado. Funciona una sola vez, y un canje fallido también puede consumirlo.
errors-invalid-code-code-used-check = Compruebe si otra ventana, un reintento o un colega envió el código.
errors-invalid-code-code-used-fix = Vuelva a iniciar sesión y canjee el código nuevo de inmediato.
errors-invalid-code-redirect-differs-what = El URI de redirección no es el del inicio de sesión.
errors-invalid-code-redirect-differs-check = Compare los dos URI carácter por carácter.
errors-invalid-code-redirect-differs-fix = Envíe exactamente el URI que envió el inicio de sesión.
errors-invalid-code-code-mangled-what = El código falta o se cortó, o sus + y % se modificaron por el camino.
errors-invalid-code-code-mangled-check = Un código consta de 1000., 32 dígitos hexadecimales, un punto y otros 32.
errors-invalid-code-code-mangled-fix = Copie el valor completo, hasta el siguiente &.
errors-invalid-code-verifier-wrong-what = El verificador de código no corresponde al desafío de código del inicio de sesión. Zoho no documenta el error para este caso.
errors-invalid-code-verifier-wrong-check = Compruebe que el comando se haya copiado del mismo inicio de sesión que el código.
errors-invalid-code-verifier-wrong-fix = Vuelva a iniciar sesión y canjee el código nuevo de inmediato.
errors-invalid-code-wrong-request-what = grant_type no corresponde a lo que se envió.
errors-invalid-code-wrong-request-check = Mire grant_type en la solicitud.
errors-invalid-code-wrong-request-fix = Envíe grant_type=authorization_code con un código.
errors-invalid-code-refresh-token-dead-what = Si se envió un token de actualización: se revocó, o se reemplazó cuando ya había más de 20 posteriores.
errors-invalid-code-refresh-token-dead-check = Busque grant_type=refresh_token en la solicitud.
errors-invalid-code-refresh-token-dead-fix = Vuelva a iniciar sesión con access_type=offline y prompt=consent, y guarde el token de actualización nuevo.

errors-invalid-refresh-token = `{ "{" }"error":"invalid_code"{ "}" }` en respuesta a un token de actualización, con el estado 200
errors-invalid-refresh-token-meaning = Zoho rechazó el token de actualización.
errors-invalid-refresh-token-refresh-token-dead-what = El token de actualización se revocó o se reemplazó. Zoho conserva 20 tokens de actualización por usuario y cliente; uno nuevo invalida el más antiguo sin avisar. (Una página de Zoho dice que, en su lugar, se deniega el nuevo.)
errors-invalid-refresh-token-refresh-token-dead-check = Cuente cuántas veces autorizó este usuario este cliente.
errors-invalid-refresh-token-refresh-token-dead-fix = Vuelva a iniciar sesión con access_type=offline y prompt=consent, y guarde el token de actualización nuevo.
errors-invalid-refresh-token-code-mangled-what = El valor no es un token de actualización. Los códigos y los tokens de acceso tienen el mismo aspecto.
errors-invalid-refresh-token-code-mangled-check = Compruebe de dónde se copió.
errors-invalid-refresh-token-code-mangled-fix = Use el valor de refresh_token de la respuesta al código.
errors-invalid-refresh-token-wrong-request-what = grant_type no corresponde a lo que se envió.
errors-invalid-refresh-token-wrong-request-check = Mire grant_type en la solicitud.
errors-invalid-refresh-token-wrong-request-fix = Envíe grant_type=refresh_token con un token de actualización.

errors-invalid-redirect-uri = `{ "{" }"error":"invalid_redirect_uri"{ "}" }`
errors-invalid-redirect-uri-meaning = El URI de redirección de la solicitud de token falta, o no es el registrado.
errors-invalid-redirect-uri-redirect-differs-what = El URI de redirección falta, o difiere del que envió el inicio de sesión.
errors-invalid-redirect-uri-redirect-differs-check = Compare los dos URI carácter por carácter.
errors-invalid-redirect-uri-redirect-differs-fix = Envíe exactamente el URI que envió el inicio de sesión y que está registrado.
errors-invalid-redirect-uri-wrong-center-what = El URI de redirección pertenece a otro centro de datos.
errors-invalid-redirect-uri-wrong-center-check = Compare su host con el centro de datos de su cuenta.
errors-invalid-redirect-uri-wrong-center-fix = Registre y envíe el URI de redirección de su propio centro de datos.

errors-missing-org-info = `{ "{" }"error":"missing_org_info"{ "}" }`
errors-missing-org-info-meaning = El flujo de credenciales de cliente necesita la organización (soid).
errors-missing-org-info-wrong-request-what = grant_type es client_credentials, y falta soid.
errors-missing-org-info-wrong-request-check = Busque soid=ZohoCRM.<ID de organización> en la solicitud.
errors-missing-org-info-wrong-request-fix = Agregue soid: soid=ZohoCRM.<ID de organización>.

errors-throttled = “You have made too many requests continuously”, o `{ "{" }"error_description":"Token creation throttle limit reached. Please reuse the valid tokens you currently have.","error":"Access Denied"{ "}" }`
errors-throttled-meaning = Se solicitaron demasiados tokens en poco tiempo. El primer mensaje llega en el idioma de la cuenta. Las fuentes no coinciden en si su estado es 200 o 400.
errors-throttled-too-many-what = Se solicitaron más de diez tokens de acceso en diez minutos con un mismo token de actualización, o los inicios de sesión y los reintentos se ejecutan en bucle.
errors-throttled-too-many-check = Cuente las solicitudes de los últimos diez minutos, incluidas las de otros programas que usan el mismo cliente.
errors-throttled-too-many-fix = Deje de enviar solicitudes. Zoho dice que el bloqueo dura el resto de los diez minutos; según los usuarios, dura entre 15 y 30 minutos. Reutilice cada token de acceso durante su hora completa, y compártalo entre todos los programas e instancias que usan este token de actualización.

errors-html = Una página HTML en lugar de JSON
errors-html-meaning = La respuesta no procede del punto de conexión de token, o este no entendió la solicitud.
errors-html-wrong-request-what = La ruta o el método es incorrecto, o falta grant_type. El punto de conexión de token solo acepta POST en /oauth/v2/token, y devuelve 400 Bad Request sin grant_type.
errors-html-wrong-request-check = Compare la URL y el método con los que se muestran aquí o en la página del propio producto, y busque grant_type.
errors-html-wrong-request-fix = Corrija la ruta o el método, o agregue grant_type.
errors-html-zoho-what = Respondió un proxy, un firewall o una página de mantenimiento en lugar de Zoho.
errors-html-zoho-check = Lea el título de la página.
errors-html-zoho-fix = Inténtelo de nuevo desde otra red.

errors-no-refresh-token = Una respuesta de token sin refresh_token
errors-no-refresh-token-meaning = Hay un token de acceso, pero la conexión deja de funcionar al cabo de una hora.
errors-no-refresh-token-not-offline-what = Faltaba access_type=offline en la URL de autorización. El valor predeterminado es online.
errors-no-refresh-token-not-offline-check = Mire la URL del inicio de sesión.
errors-no-refresh-token-not-offline-fix = Agregue access_type=offline y prompt=consent, y vuelva a iniciar sesión.
errors-no-refresh-token-no-consent-prompt-what = Ya se había dado el consentimiento. Sin prompt=consent, Zoho devuelve un token de actualización solo la primera vez.
errors-no-refresh-token-no-consent-prompt-check = Compruebe si este usuario ya había autorizado este cliente.
errors-no-refresh-token-no-consent-prompt-fix = Agregue prompt=consent y vuelva a iniciar sesión.
errors-no-refresh-token-client-type-what = Los clientes basados en cliente no reciben ningún token de actualización.
errors-no-refresh-token-client-type-check = Consulte el tipo del cliente en la API Console.
errors-no-refresh-token-client-type-fix = Registre un cliente basado en servidor.

errors-unknown-token = HTTP 400 del punto de conexión de revocación, como página HTML
errors-unknown-token-meaning = El punto de conexión de revocación no conoce este token, o el token pertenece a otro cliente. Si ya se había revocado, no queda nada por hacer.
errors-unknown-token-refresh-token-dead-what = El token ya no es válido: se había revocado antes, o caducó.
errors-unknown-token-refresh-token-dead-check = Pruebe una actualización. La respuesta invalid_code lo confirma.
errors-unknown-token-refresh-token-dead-fix = No queda nada por hacer.
errors-unknown-token-client-id-wrong-what = El token pertenece a otro cliente. /oauth/v2/revoke/token comprueba el cliente en el encabezado Authorization.
errors-unknown-token-client-id-wrong-check = Compare el ID de cliente con el del cliente que obtuvo el token.
errors-unknown-token-client-id-wrong-fix = Use el ID de cliente y el secreto del cliente que obtuvo el token.
errors-unknown-token-wrong-request-what = Se envió un token de acceso a /oauth/v2/revoke/token sin token_type=access_token.
errors-unknown-token-wrong-request-check = Busque token_type en la solicitud.
errors-unknown-token-wrong-request-fix = Agregue token_type=access_token, o revoque el token de actualización: sus tokens de acceso dejan de valer con él.
errors-unknown-token-code-mangled-what = El token se cortó al copiarlo.
errors-unknown-token-code-mangled-check = Compruebe de dónde se copió.
errors-unknown-token-code-mangled-fix = Copie el valor completo. Se pueden revocar tanto los tokens de acceso como los de actualización.

errors-invalid-token = `{ "{" }"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{ "{" }{ "}" }{ "}" }`; en otros productos, INVALID_OAUTHTOKEN
errors-invalid-token-meaning = La API rechazó el token de acceso.
errors-invalid-token-token-expired-what = El token de acceso tiene más de una hora, o se revocó.
errors-invalid-token-token-expired-check = Compruebe cuándo se emitió el token. Dura una hora.
errors-invalid-token-token-expired-fix = Obtenga un token de acceso nuevo con el token de actualización.
errors-invalid-token-wrong-center-what = La llamada se envió a otro centro de datos, o a un sandbox con un token de la organización de producción.
errors-invalid-token-wrong-center-check = Compare el host de la llamada con api_domain en la respuesta de token.
errors-invalid-token-wrong-center-fix = Llame al host que indica api_domain.
errors-invalid-token-header-wrong-what = El encabezado Authorization empieza por Bearer. Zoho Accounts documenta Bearer; la mayoría de los productos documenta Zoho-oauthtoken y, según terceros, algunos rechazan Bearer.
errors-invalid-token-header-wrong-check = Mire el encabezado Authorization.
errors-invalid-token-header-wrong-fix = Use Zoho-oauthtoken, un espacio y el token.
errors-invalid-token-scope-missing-what = Falta el ámbito.
errors-invalid-token-scope-missing-check = Compare los ámbitos de la respuesta de token con los que necesita la llamada.
errors-invalid-token-scope-missing-fix = Agregue el ámbito y autorice de nuevo.
errors-invalid-token-token-replaced-what = El token se reemplazó: cada token de actualización tiene un número limitado de tokens de acceso válidos, y uno nuevo invalida el más antiguo. También deja de ser válido cuando se reemplaza su token de actualización.
errors-invalid-token-token-replaced-check = Compruebe si otros programas solicitan tokens de acceso con el mismo token de actualización.
errors-invalid-token-token-replaced-fix = Comparta un solo token de acceso entre ellos y reutilícelo durante su hora completa.
errors-invalid-token-other-org-what = El token pertenece a otra organización. La página de consentimiento de Zoho CRM pregunta si se trata de producción, sandbox o desarrollo, y el token solo es válido para esa organización.
errors-invalid-token-other-org-check = Compruebe qué organización se seleccionó en la página de consentimiento.
errors-invalid-token-other-org-fix = Autorice de nuevo y seleccione la organización a la que llama.
errors-invalid-token-not-offline-what = La conexión no tiene token de actualización, por lo que solo funciona durante una hora después de cada inicio de sesión.
errors-invalid-token-not-offline-check = Compruebe si la Authorize URL del servicio personalizado contiene access_type=offline.
errors-invalid-token-not-offline-fix = Agregue access_type=offline y prompt=consent a la Authorize URL, y vuelva a conectarse.

errors-scope-mismatch = OAUTH_SCOPE_MISMATCH (CRM), SCOPE_MISMATCH (Desk) o INVALID_OAUTHSCOPE (Accounts y otros)
errors-scope-mismatch-meaning = El token es válido, pero le falta el ámbito para esta llamada.
errors-scope-mismatch-scope-missing-what = El ámbito no se solicitó, o Zoho no lo concedió.
errors-scope-mismatch-scope-missing-check = Compare los ámbitos de la respuesta de token con los que necesita la llamada.
errors-scope-mismatch-scope-missing-fix = Agregue el ámbito y autorice de nuevo. Los tokens existentes conservan los ámbitos anteriores.

errors-no-permission = `{ "{" }"code":"NO_PERMISSION",…{ "}" }`, con el estado 403
errors-no-permission-meaning = El token es válido, pero su usuario no tiene permiso para hacer esto.
errors-no-permission-profile-what = Al perfil del usuario le falta **Zoho CRM API Access** (en ese caso, la respuesta indica Crm_Implied_Api_Access), o el permiso que indica la respuesta.
errors-no-permission-profile-check = Vaya a **Setup**, **Security Control**, **Profiles**, **Developer Permissions**.
errors-no-permission-profile-fix = Dé el permiso al perfil, o conéctese como un usuario que lo tenga.

errors-authentication-failure = AUTHENTICATION_FAILURE (CRM), UNAUTHORIZED (Desk) o INVALID_TICKET (Mail, Calendar, Analytics)
errors-authentication-failure-meaning = La API no encontró ningún token de acceso válido en la solicitud.
errors-authentication-failure-header-wrong-what = El encabezado Authorization falta o tiene otra forma.
errors-authentication-failure-header-wrong-check = Mire el encabezado de la llamada.
errors-authentication-failure-header-wrong-fix = Envíe Authorization: Zoho-oauthtoken, un espacio y el token.
errors-authentication-failure-token-empty-what = El encabezado no tiene ningún token utilizable: no se reemplazó una variable, el token está cortado, o una redirección quitó el encabezado.
errors-authentication-failure-token-empty-check = Muestre el encabezado tal como se envía. Un token consta de 1000., 32 dígitos hexadecimales, un punto y otros 32.
errors-authentication-failure-token-empty-fix = Envíe completo el token de acceso actual, al host final de la API.

errors-wrong-url = INVALID_URL_PATTERN (CRM) o URL_RULE_NOT_CONFIGURED (Mail, Projects, Analytics)
errors-wrong-url-meaning = La API no tiene ningún punto de conexión en esta URL.
errors-wrong-url-wrong-request-what = La ruta está mal escrita, una de sus partes falta o es un valor de ejemplo, o el método es incorrecto.
errors-wrong-url-wrong-request-check = Compare la ruta con la página del propio producto, parte por parte. Reemplace los ID de ejemplo por los suyos.
errors-wrong-url-wrong-request-fix = Corrija la ruta o el método.
errors-wrong-url-scope-missing-what = Falta el ámbito: un autor recibió esta respuesta donde otro producto indica el ámbito.
errors-wrong-url-scope-missing-check = Compruebe si la respuesta de token contiene un ámbito para esta llamada.
errors-wrong-url-scope-missing-fix = Agregue el ámbito y autorice de nuevo.

errors-org-mismatch = `{ "{" }"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"{ "}" }`
errors-org-mismatch-meaning = El token es válido, pero la llamada indica una organización para la que no lo es, o ninguna.
errors-org-mismatch-other-org-what = El ID de organización de la llamada falta, o el token no es para esa organización: el usuario no pertenece a ella, o se seleccionó otra organización en la página de consentimiento.
errors-org-mismatch-other-org-check = Compare el ID de organización de la llamada con la lista de organizaciones del producto, obtenida con el mismo token.
errors-org-mismatch-other-org-fix = Obtenga los ID de la lista, que no necesita ningún ID (/api/v1/organizations en Desk, /books/v3/organizations en Books, /restapi/v2/orgs en Analytics), y envíe uno de ellos. Para otra organización, autorice de nuevo como uno de sus usuarios y selecciónela en la página de consentimiento.

errors-product-rights = Un error de permisos del producto
errors-product-rights-meaning = El token es válido, pero su usuario no tiene permiso para hacer esto en el producto.
errors-product-rights-profile-what = Al usuario de la conexión le falta el permiso en este producto.
errors-product-rights-profile-check = Inicie sesión en el producto como este usuario y pruebe lo mismo a mano.
errors-product-rights-profile-fix = Dé el permiso al usuario, o conéctese como un usuario que lo tenga.
errors-product-rights-runs-as-creator-what = La llamada se ejecuta como el usuario que creó la conexión, no como el que la inició.
errors-product-rights-runs-as-creator-check = Abra la conexión y consulte quién la creó.
errors-product-rights-runs-as-creator-fix = Vuelva a conectarse como un usuario que tenga el permiso.

errors-product-request = Un error de solicitud del producto
errors-product-request-meaning = El token funciona. El producto rechazó la solicitud en sí.
errors-product-request-wrong-request-what = Falta un parámetro, o indica algo que esta cuenta no tiene.
errors-product-request-wrong-request-check = Compare los parámetros con la página del propio producto, uno por uno.
errors-product-request-wrong-request-fix = Corrija el parámetro. No hace falta cambiar nada en la conexión.

errors-too-many-calls = HTTP 429, TOO_MANY_REQUESTS o THRESHOLD_EXCEEDED de una API
errors-too-many-calls-meaning = Demasiadas llamadas de API en poco tiempo, al mismo tiempo o en un día. No hace falta cambiar nada en la conexión.
errors-too-many-calls-too-many-what = Las llamadas superan un límite de la edición: en un minuto, en un día o al mismo tiempo.
errors-too-many-calls-too-many-check = Mire el mensaje y el encabezado Retry-After. Cuente las llamadas de todos los programas que usan esta organización.
errors-too-many-calls-too-many-fix = Espere el tiempo que indica Retry-After y, después, envíe menos llamadas, una tras otra. Un límite diario termina con el día.

errors-edition = LICENSE_ACCESS_LIMITED (Desk), FEATURE_NOT_SUPPORTED (CRM) o un error parecido
errors-edition-meaning = El token funciona. La edición del producto no incluye esta función.
errors-edition-edition-what = La edición o la licencia no incluye lo que se llamó, o se alcanzó su límite.
errors-edition-edition-check = Busque la función en la página de precios del producto, en la edición que tiene su organización.
errors-edition-edition-fix = Pase a una edición superior, o prescinda de esta llamada. No hace falta cambiar nada en la conexión.

errors-forbidden = HTTP 403 o FORBIDDEN de una API
errors-forbidden-meaning = La API reconoció el token, pero rechazó esta llamada.
errors-forbidden-profile-what = Al usuario del token le falta el permiso en el producto.
errors-forbidden-profile-check = Inicie sesión en el producto como este usuario y pruebe lo mismo a mano.
errors-forbidden-profile-fix = Dé el permiso al usuario, o conéctese como un usuario que lo tenga.
errors-forbidden-scope-missing-what = Al token le falta el ámbito para esta llamada. Algunos productos devuelven 403 en ese caso.
errors-forbidden-scope-missing-check = Compare los ámbitos de la respuesta de token con los que necesita la llamada.
errors-forbidden-scope-missing-fix = Agregue el ámbito y autorice de nuevo.

errors-wrong-method = HTTP 405 o METHOD_NOT_ALLOWED de una API
errors-wrong-method-meaning = La URL existe, pero no para este método HTTP.
errors-wrong-method-wrong-request-what = La solicitud usó un método distinto del que acepta el punto de conexión; por ejemplo, POST en lugar de GET.
errors-wrong-method-wrong-request-check = Compare el método con la página del propio producto.
errors-wrong-method-wrong-request-fix = Envíe la solicitud con el método documentado. No hace falta cambiar el token.

errors-server-error = HTTP 500 o INTERNAL_ERROR de una API
errors-server-error-meaning = El producto falló mientras procesaba la llamada. Rara vez se debe a OAuth.
errors-server-error-zoho-what = Algo falló en Zoho, o el producto no pudo procesar un valor de la solicitud.
errors-server-error-zoho-check = Envíe de nuevo la misma llamada al cabo de un minuto, y una vez con menos valores.
errors-server-error-zoho-fix = Si persiste, póngase en contacto con el soporte del producto e indique la hora y la URL de la llamada.

errors-api-html = Una página HTML de una API, en lugar de JSON
errors-api-html-meaning = La API respondió con una página para personas, por lo que ningún punto de conexión procesó la llamada.
errors-api-html-wrong-request-what = El host o la ruta no es el de la API del producto.
errors-api-html-wrong-request-check = Compare la URL con la página del propio producto. No todas las API están en el host que indica api_domain.
errors-api-html-wrong-request-fix = Envíe la llamada al host de API del producto, con la ruta documentada.
errors-api-html-token-expired-what = El token falta o no es válido. Según terceros, Zoho Bookings responde en ese caso con una página HTML y el estado 400 o 401.
errors-api-html-token-expired-check = Mire el estado y envíe otra llamada con el mismo token.
errors-api-html-token-expired-fix = Obtenga un token de acceso nuevo con el token de actualización, y envíelo en el encabezado Authorization.

errors-old-api = Error 4834, “Invalid Ticket Id” u otro error de la API 1.0
errors-old-api-meaning = Es un error de la antigua API 1.0, que usaba authtokens y tickets en lugar de OAuth.
errors-old-api-wrong-request-what = La URL es de la API 1.0 (…/private/xml o …/private/json). La API 1.0 de Zoho CRM quedó obsoleta el 31 de diciembre de 2018 y terminó el 31 de diciembre de 2019.
errors-old-api-wrong-request-check = Busque /private/xml o /private/json en la URL de la llamada, y authtoken en sus parámetros.
errors-old-api-wrong-request-fix = Use la API actual del producto con un token de acceso de OAuth: /crm/v8 para Zoho CRM, /recruit/v2 para Zoho Recruit.

errors-send-mail-token = Error SERR_157 de Zoho ZeptoMail
errors-send-mail-token-meaning = ZeptoMail no acepta este token para enviar correo. Espera el Send Mail token de un Mail Agent, que no es un token de OAuth.
errors-send-mail-token-wrong-credential-what = Se envió un token de OAuth, una contraseña de SMTP o el Send Mail token de otro centro de datos.
errors-send-mail-token-wrong-credential-check = En ZeptoMail, abra el Mail Agent, seleccione **SMTP/API** y compare el token de la pestaña API.
errors-send-mail-token-wrong-credential-fix = Envíe Authorization: Zoho-enczapikey, un espacio y el Send Mail token del Mail Agent, al host de ZeptoMail del mismo centro de datos.

errors-mcp-register = Registro fallido de un cliente MCP
errors-mcp-register-meaning = El cliente MCP no pudo registrarse en el inicio de sesión del servidor MCP de Zoho. El texto no muestra por qué.
errors-mcp-register-wrong-request-what = El cliente MCP no pudo registrarse (registro dinámico de clientes). Según terceros, el mismo mensaje aparece con muchos servidores, por lo que el texto no muestra si la causa es el cliente o Zoho.
errors-mcp-register-wrong-request-check = Conéctese con otro cliente MCP, como MCP Inspector. Si funciona, la causa es el cliente.
errors-mcp-register-wrong-request-fix = Si el cliente tiene un campo para un ID de cliente de OAuth, registre un cliente en la API Console, escriba su ID y vuelva a conectarse. Si no, informe del error al proveedor del cliente y a Zoho. La ruta de la URL del servidor es una clave: manténgala en secreto.
errors-mcp-sign-in = Error de inicio de sesión de un servidor de Zoho MCP
errors-mcp-sign-in-meaning = El inicio de sesión MCP de Zoho rechazó la solicitud del cliente MCP. El texto no muestra qué parte.
errors-mcp-sign-in-wrong-request-what = Un parámetro que envía el cliente MCP falta o tiene una forma que el inicio de sesión MCP de Zoho no acepta. El texto no muestra cuál.
errors-mcp-sign-in-wrong-request-check = Copie del navegador la dirección de la página de inicio de sesión, y compare sus parámetros (client_id, redirect_uri, code_challenge, resource, scope) con los de un cliente que se conecta, como MCP Inspector.
errors-mcp-sign-in-wrong-request-fix = Informe del parámetro que difiere al proveedor del cliente MCP y a Zoho. Hasta entonces, conéctese con un cliente que funcione. La ruta de la URL del servidor es una clave: manténgala en secreto.
errors-mcp-refused = HTTP 401 o 403 de un servidor de Zoho MCP
errors-mcp-refused-meaning = El servidor MCP no aceptó la conexión. Un cliente MCP inicia sesión en él, o usa la clave de su URL.
errors-mcp-refused-not-connected-what = El servidor o una de sus herramientas no se autorizó para la persona que se conecta.
errors-mcp-refused-not-connected-check = Abra Zoho MCP con la cuenta que creó el servidor, y mire sus conexiones.
errors-mcp-refused-not-connected-fix = Autorice ahí el servidor, o vuelva a iniciar sesión desde el cliente MCP con una cuenta de la misma organización.
errors-mcp-refused-wrong-center-what = El servidor se creó en un centro de datos distinto del de su cuenta.
errors-mcp-refused-wrong-center-check = Compare el final del host del servidor con el de sus páginas de Zoho.
errors-mcp-refused-wrong-center-fix = Cree un servidor en Zoho MCP con una cuenta de su propia organización, y use la URL de ese servidor. Trate esa URL como una contraseña.
errors-mcp-refused-wrong-request-what = La URL del servidor se cortó, o su clave se reemplazó.
errors-mcp-refused-wrong-request-check = Compare la URL con la que muestra Zoho MCP para el servidor.
errors-mcp-refused-wrong-request-fix = Copie de nuevo la URL de Zoho MCP. Trátela como una contraseña.

errors-mail-password = “535 Authentication failed” o [AUTHENTICATIONFAILED] de un servidor de correo
errors-mail-password-meaning = Un servidor de correo rechazó un nombre de usuario o una contraseña. No tiene que ver con OAuth.
errors-mail-password-wrong-credential-what = La contraseña es incorrecta. Con la autenticación multifactor, los programas de correo necesitan una contraseña específica de la aplicación en lugar de la contraseña de la cuenta. ZeptoMail necesita el token de su Mail Agent.
errors-mail-password-wrong-credential-check = Compruebe si la autenticación multifactor está activada para esta cuenta, y si el acceso por IMAP o SMTP está habilitado para el buzón.
errors-mail-password-wrong-credential-fix = En la cuenta de Zoho, seleccione **Security**, **Application-Specific Passwords**, cree una contraseña y escríbala en el programa de correo.
errors-mail-password-wrong-center-what = El servidor de correo y el buzón pertenecen a centros de datos distintos.
errors-mail-password-wrong-center-check = Compare el final del nombre del servidor con el que muestra el navegador cuando el buzón está abierto.
errors-mail-password-wrong-center-fix = Use el servidor de correo del centro de datos del buzón.

errors-bad-token-request = HTTP 400 Bad Request del punto de conexión de token
errors-bad-token-request-meaning = El punto de conexión de token no leyó la solicitud: falta grant_type, o el método no es POST.
errors-bad-token-request-wrong-request-what = La solicitud no tiene grant_type, o no es un POST con los parámetros en el cuerpo o en la cadena de consulta.
errors-bad-token-request-wrong-request-check = Muestre la solicitud tal como se envía: el método, Content-Type y el cuerpo. Un cuerpo en JSON no está documentado.
errors-bad-token-request-wrong-request-fix = Envíe un POST con Content-Type: application/x-www-form-urlencoded y grant_type=authorization_code o grant_type=refresh_token.

errors-invalid-grant = `{ "{" }"error":"invalid_grant"{ "}" }`
errors-invalid-grant-meaning = En el estándar de OAuth, este error significa que se rechazó un código o un token de actualización. Zoho documenta invalid_code para ese caso, y este error en ningún lugar que hayamos encontrado.
errors-invalid-grant-not-zoho-what = Respondió otro servidor, o un programa entre usted y Zoho cambió el nombre del error.
errors-invalid-grant-not-zoho-check = Compare el host de la solicitud con los servidores de cuentas de la página Centros de datos.
errors-invalid-grant-not-zoho-fix = Envíe la solicitud directamente al servidor de cuentas y lea su respuesta.
errors-invalid-grant-code-expired-what = Si lo envió Zoho: el código caducó o ya se había usado, o el token de actualización ya no es válido.
errors-invalid-grant-code-expired-check = Compruebe qué antigüedad tenía el código, y si ya se había enviado.
errors-invalid-grant-code-expired-fix = Vuelva a iniciar sesión y canjee el código nuevo de inmediato.

errors-other-provider = Un error de otro proveedor
errors-other-provider-meaning = Este error es de otro proveedor, no de Zoho.
errors-other-provider-not-zoho-what = La solicitud se envió a otro proveedor, que rechazó su propio cliente, código o token.
errors-other-provider-not-zoho-check = Mire el host de la solicitud que falló.
errors-other-provider-not-zoho-fix = Busque el error en la documentación de ese proveedor, y vuelva a conectarse ahí. No hace falta cambiar nada en Zoho.

errors-no-stored-token = “No Tokens exist for the given user-identifier” o un mensaje parecido de una biblioteca
errors-no-stored-token-meaning = La biblioteca no tiene en su almacén ningún token para este usuario. No preguntó a Zoho.
errors-no-stored-token-store-empty-what = El archivo o la tabla donde la biblioteca guarda sus tokens está vacío, no se copió a este servidor o no se puede leer.
errors-no-stored-token-store-empty-check = Abra el archivo o la tabla que indica la configuración, como token_persistence_path, y busque este usuario.
errors-no-stored-token-store-empty-fix = Copie a este servidor los tokens guardados, o autorice una vez aquí: genere un código y canjéelo de inmediato.
errors-no-stored-token-other-user-what = Los tokens están guardados con un usuario distinto del de la configuración.
errors-no-stored-token-other-user-check = Compare currentUserEmail con el usuario del almacén, carácter por carácter.
errors-no-stored-token-other-user-fix = Use el mismo usuario en ambos lugares.

errors-no-user-email = “KeyError: ’Email’” de una biblioteca
errors-no-user-email-meaning = La biblioteca pidió a Zoho la dirección de correo electrónico del usuario, y la respuesta no la contenía.
errors-no-user-email-scope-missing-what = Al token le falta el ámbito AaaServer.profile.READ, que esa solicitud necesita.
errors-no-user-email-scope-missing-check = Busque AaaServer.profile.READ en los ámbitos que se solicitaron.
errors-no-user-email-scope-missing-fix = Agregue AaaServer.profile.READ a los ámbitos y autorice de nuevo, o indique la dirección de correo electrónico en la configuración.

errors-console-client-name = “Enter a valid client name” en la API Console
errors-console-client-name-meaning = La API Console rechaza el nombre del cliente.
errors-console-client-name-bad-text-what = El nombre tiene un carácter especial distinto de _ y &.
errors-console-client-name-bad-text-check = Busque puntos, paréntesis, guiones y tildes.
errors-console-client-name-bad-text-fix = Use solo letras, dígitos, espacios, _ y &.
errors-console-client-name-zoho-what = El nombre contiene “Zoho”. La guía de un socio dice que no se use; guías más antiguas lo usaban.
errors-console-client-name-zoho-check = Pruebe el mismo nombre sin esa palabra.
errors-console-client-name-zoho-fix = Quite la palabra.

errors-console-java-script-domain = “Enter a valid JavaScript Domain URI” en la API Console
errors-console-java-script-domain-meaning = La API Console rechaza el dominio de JavaScript.
errors-console-java-script-domain-bad-address-what = El valor no empieza por https:// o http://, o tiene una ruta.
errors-console-java-script-domain-bad-address-check = Compárelo con https://99000000223015.zappscontents.com: esquema y host, nada más.
errors-console-java-script-domain-bad-address-fix = Quite todo a partir de la primera barra después del host.
errors-console-java-script-domain-client-type-what = Un servicio personalizado no necesita ningún dominio de JavaScript. Solo lo tienen los clientes basados en cliente.
errors-console-java-script-domain-client-type-check = Consulte el tipo del cliente.
errors-console-java-script-domain-client-type-fix = Registre un cliente basado en servidor para una conexión.

errors-console-redirect-uri = “Enter a valid redirect URI” en la API Console
errors-console-redirect-uri-meaning = La API Console rechaza el URI de redirección.
errors-console-redirect-uri-bad-address-what = El valor no empieza por https:// o http://, contiene un espacio o tiene varios URI en un solo campo.
errors-console-redirect-uri-bad-address-check = Péguelo en **Authorized Redirect URI**, en Configurar. Ahí se muestran los caracteres ocultos.
errors-console-redirect-uri-bad-address-fix = Escriba un solo URI por campo. Agregue otros con +.

errors-console-homepage-url = “Enter a valid homepage URL” en la API Console
errors-console-homepage-url-meaning = La API Console rechaza la Homepage URL.
errors-console-homepage-url-bad-address-what = El valor no es una URL completa, como https://www.yourdomain.com.
errors-console-homepage-url-bad-address-check = Compruebe que empiece por https://.
errors-console-homepage-url-bad-address-fix = Escriba una URL completa. Zoho acepta una de ejemplo.

errors-unauthenticated-connection = “Failed to execute function - UnAuthenticated Connections”
errors-unauthenticated-connection-meaning = La función usa una conexión que no está autorizada, o que ya no lo está.
errors-unauthenticated-connection-not-connected-what = La conexión nunca se autorizó, o el inicio de sesión no se completó.
errors-unauthenticated-connection-not-connected-check = Vaya a **Setup**, **Developer Hub**, **Connections** y compruebe que diga Connected.
errors-unauthenticated-connection-not-connected-fix = Abra la conexión, seleccione **Connect** y acepte.
errors-unauthenticated-connection-runs-as-creator-what = La llamada se ejecuta como el usuario que creó la conexión, y ese usuario perdió el acceso.
errors-unauthenticated-connection-runs-as-creator-check = Abra la conexión y consulte quién la creó.
errors-unauthenticated-connection-runs-as-creator-fix = Vuelva a conectarse como un usuario que vaya a permanecer.
errors-unauthenticated-connection-refresh-token-dead-what = El token de actualización se revocó, o se reemplazó cuando ya había más de 20 posteriores.
errors-unauthenticated-connection-refresh-token-dead-check = Compruebe si el mismo usuario autorizó este cliente muchas veces.
errors-unauthenticated-connection-refresh-token-dead-fix = Vuelva a conectarse y quite las conexiones que nadie necesita.
errors-unauthenticated-connection-not-offline-what = Nunca hubo un token de actualización, por lo que la conexión solo funcionó durante una hora.
errors-unauthenticated-connection-not-offline-check = Compruebe si la Authorize URL del servicio personalizado contiene access_type=offline.
errors-unauthenticated-connection-not-offline-fix = Agregue access_type=offline y prompt=consent a la Authorize URL, y vuelva a conectarse.
errors-unauthenticated-connection-private-what = La conexión es privada: cada usuario la autoriza con su propia cuenta, y el usuario que ejecutó la función no lo ha hecho.
errors-unauthenticated-connection-private-check = Abra el servicio personalizado y compruebe si **Use Credentials of Login User** está activado.
errors-unauthenticated-connection-private-fix = Desactive la opción y vuelva a conectarse, o haga que cada usuario autorice la conexión.

errors-connection-not-found = “Connection Name was not found”; en Zoho People, “Connection ’…’ does not exist”
errors-connection-not-found-meaning = El nombre después de connection: en la función no es el nombre de enlace de ninguna conexión.
errors-connection-not-found-link-name-what = La función usa el nombre para mostrar, o el nombre de enlace está mal escrito.
errors-connection-not-found-link-name-check = Vaya a **Setup**, **Developer Hub**, **Connections** y lea ahí el nombre de enlace.
errors-connection-not-found-link-name-fix = Copie el nombre de enlace en la función, entre comillas.
errors-connection-not-found-not-connected-what = Solo se guardó el servicio personalizado. No se creó ninguna conexión a partir de él.
errors-connection-not-found-not-connected-check = Vaya a **Setup**, **Developer Hub**, **Connections**, **My Connections** y busque la conexión.
errors-connection-not-found-not-connected-fix = Cree una conexión a partir del servicio personalizado, seleccione **Connect** y acepte.

errors-connector-gone = No aparece el servicio “Zoho OAuth” entre los servicios predeterminados
errors-connector-gone-meaning = Según terceros, se retiró el conector que combinaba los ámbitos de muchas aplicaciones de Zoho. Zoho aconseja un servicio personalizado cuando los ámbitos no aparecen en la lista. No encontramos ningún anuncio ni ninguna fecha; la ayuda de Creator 5 de Zoho y guías del otoño boreal de 2026 todavía lo mencionan.
errors-connector-gone-service-gone-what = Su organización no tiene el conector, y a un servicio predeterminado de un producto le faltan los ámbitos de otros.
errors-connector-gone-service-gone-check = Vaya a **Setup**, **Developer Hub**, **Connections**, **Create Connection** y busque Zoho OAuth en la lista.
errors-connector-gone-service-gone-fix = Cree un servicio personalizado. La página Configurar le da todos los valores que necesita.

errors-browser-blocked = “blocked by CORS policy”, “Failed to fetch” o “NetworkError” en el navegador
errors-browser-blocked-meaning = El navegador no entregó la respuesta a la página, o no llegó al servidor. No le dice a una página cuál de las dos cosas ocurrió.
errors-browser-blocked-no-cors-what = No consta que los servidores de cuentas permitan que las páginas de otros hosts lean sus respuestas.
errors-browser-blocked-no-cors-check = Compruebe si la solicitud se envió a /oauth/v2/token o a /oauth/v2/token/revoke.
errors-browser-blocked-no-cors-fix = Canjee el código en otro lugar: con el comando de la página Probar, o en el propio Zoho.
errors-browser-blocked-client-type-what = Zoho documenta que la API de CRM solo responde a las páginas cuyo origen está registrado como dominio de JavaScript. El cliente debería ser basado en cliente (por inferencia).
errors-browser-blocked-client-type-check = En la API Console, compruebe si el origen de la página está registrado como dominio de JavaScript.
errors-browser-blocked-client-type-fix = Regístrelo ahí, o llame desde un servidor o desde una conexión.
errors-browser-blocked-network-what = DNS, un firewall, una extensión del navegador o la falta de conexión a la red.
errors-browser-blocked-network-check = Abra la misma URL en una pestaña nueva.
errors-browser-blocked-network-fix = Inténtelo sin extensiones, o desde otra red.

# What products mean by their own codes
errors-code-fix-duplicate = Actualice el registro existente, o use upsert con este campo en duplicate_check_fields. No hace falta cambiar nada en la conexión.
errors-code-fix-module = Escriba en la ruta el nombre de API del módulo, como Leads: settings/modules enumera los nombres. No hace falta cambiar nada en la conexión.
errors-code-fix-json-body = Envíe el cuerpo como JSON: `json=payload` en requests de Python en lugar de `data=payload`, o el texto JSON en el campo de formulario JSONString. No hace falta cambiar nada en la conexión.
errors-code-fix-org-header = Envíe el ID de la organización en el encabezado que documenta el producto (Zoho Analytics: ZANALYTICS-ORGID; `/restapi/v2/orgs` enumera los ID, con el mismo token).
errors-code-fix-record-count = Envíe los registros en varias solicitudes de 200 registros como máximo. No hace falta cambiar nada en la conexión.
errors-code-fix-list-key = Envíe la clave de una de sus listas: `getmailinglists` devuelve las claves, con el mismo token. No hace falta cambiar nada en la conexión.
errors-code-fix-org-id = Envíe el ID de una organización en el parámetro organization_id. La lista de organizaciones (por ejemplo, `/books/v3/organizations`) contiene los ID y no necesita ninguno. No hace falta cambiar nada en la conexión.
errors-code-fix-org-user = Vuelva a conectarse como un usuario de la organización, o invite ahí a este usuario o cree una organización. El token y los ámbitos son correctos.
errors-code-fix-workspace = Envíe el ID de la organización propietaria del espacio de trabajo en el encabezado ZANALYTICS-ORGID (`/restapi/v2/orgs` enumera los ID, con el mismo token), o use un espacio de trabajo de esta organización.
errors-code-json-body = El cuerpo de la solicitud no es un JSON que el producto pueda leer. El problema no está en el token ni en el ámbito.
errors-code-org-user = El token funciona, pero su usuario no pertenece a ninguna organización del producto.
errors-code-workspace-org = El espacio de trabajo pertenece a una organización distinta de la del encabezado ZANALYTICS-ORGID. El problema no está en el token.
errors-code-account-review = El producto debe revisar y aprobar la cuenta antes de que esta pueda enviar mensajes.
errors-code-account-blocked = La cuenta está bloqueada. Póngase en contacto con el soporte del producto.
errors-code-api-off = El acceso a la API está desactivado para este usuario.
errors-code-duplicate = Ya existe un registro o una lista con este valor.
errors-code-limit-concurrent = Se ejecutan demasiadas llamadas al mismo tiempo.
errors-code-limit-credits = Se agotaron los créditos o el límite diario de la cuenta.
errors-code-limit-day = Se alcanzó el límite diario de llamadas, que depende de la edición.
errors-code-limit-minute = Demasiadas llamadas en un minuto.
errors-code-list-key = El listkey de la solicitud no es la clave de ninguna lista. El token funciona.
errors-code-no-account = El usuario no tiene cuenta en el producto, o el producto está deshabilitado.
errors-code-no-records = No hay nada que devolver: no coincide ningún registro ni ninguna lista.
errors-code-no-token = La solicitud llegó al producto sin un token que este pueda leer.
errors-code-org-header = La solicitud no indica la organización. El problema no está en el token.
errors-code-other-company = El usuario del token no pertenece a la organización que indica organization_id.
errors-code-module-off = El módulo no está en el plan del producto, o está desactivado para este proyecto o portal.
errors-code-owner = No se conoce el nombre del propietario de la cuenta que aparece en la URL.
errors-code-no-module = La ruta indica un módulo que no existe: debe llevar el nombre de API, como Leads.
errors-code-parameter-missing = Falta un campo o un parámetro obligatorio.
errors-code-record-count = Una solicitud tiene más registros de los que el producto procesa a la vez.
errors-code-record-missing = El registro o el recurso de la solicitud no existe, o el usuario no puede verlo.
errors-code-sender-domain = El dominio del remitente no está verificado en el Mail Agent.
errors-code-sprints-action = La ruta o su cadena de consulta es incorrecta. Las llamadas de Zoho Sprints que devuelven listas necesitan action=data.
errors-code-several-orgs = El usuario del token pertenece a varias organizaciones, así que la llamada tiene que indicar una. El problema no está en el token.
errors-code-ticket = El ticket o el authtoken de la API 1.0 no es válido.
errors-code-value-wrong = Un valor de la solicitud no es válido para su campo.
