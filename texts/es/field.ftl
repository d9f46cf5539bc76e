# What each field is called, what it is for, and what happens if it is wrong.

field-data-center = Centro de datos
field-popup-url = URL de la ventana emergente
field-of-zoho = { $label }

field-data-center-what = La región en la que se creó su organización de Zoho. La barra de direcciones de su CRM la muestra.
field-data-center-why = Cada centro de datos tiene su propio servidor de cuentas, su dominio de API y su API Console. Un secreto de cliente pertenece a un solo centro de datos, salvo que lo cambie en la consola.
field-data-center-if-wrong = `invalid_client` o `invalid_code`, aunque todos los valores parezcan correctos. Es el error más común.

field-client-type-what = El tipo de aplicación que registra en la API Console.
field-client-type-why = En un servicio personalizado, los servidores de Zoho realizan el inicio de sesión y guardan un secreto. Se trata de una aplicación basada en servidor.
field-client-type-if-wrong = Una aplicación basada en cliente no recibe ningún token de actualización. Un Self Client no tiene URI de redirección.

field-client-name-what = El nombre que se muestra en la pantalla de consentimiento de Zoho.
field-client-name-why = Zoho rechaza los caracteres especiales, excepto _ y &. La guía de un socio indica, además, que el nombre no debe contener “Zoho”.
field-client-name-if-wrong = La consola muestra “Enter a valid client name”.

field-homepage-url-what = Una URL completa que represente su aplicación.
field-homepage-url-why = La consola la exige. Si no tiene ninguna, la guía de Zoho acepta una de ejemplo.
field-homepage-url-if-wrong = La consola muestra “Enter a valid homepage URL”.

field-authorized-redirect-uri-what = El URI de redirección (callback): la dirección a la que Zoho envía la respuesta del inicio de sesión. Es una URL de Zoho, porque Zoho CRM realiza el inicio de sesión.
field-authorized-redirect-uri-why = Zoho lo compara byte a byte con el de la solicitud, y el host varía según el centro de datos.
field-authorized-redirect-uri-if-wrong = Zoho muestra “Invalid Redirect Uri” y se detiene. Basta un espacio al final.

field-popup-url-what = La URL de la ventana que se abre después de “**Create And Connect**”, en el servidor de cuentas de Zoho.
field-popup-url-why = Su redirect_uri es el URI de redirección que Zoho CRM usa en su organización. Ninguna otra fuente da tanta certeza.
field-popup-url-if-wrong = No se rompe nada. La URL se lee aquí, en su navegador, y no se envía a ningún sitio.

field-service-name-what = El nombre del servicio personalizado en Connections.
field-service-name-why = Hasta 50 caracteres.
field-service-name-if-wrong = Zoho no guarda el formulario.

field-service-link-name-what = El nombre técnico del servicio.
field-service-link-name-why = Empieza por una letra minúscula y sigue con letras minúsculas, dígitos y _; hasta 50 caracteres.
field-service-link-name-if-wrong = Zoho no guarda el formulario.

field-authentication-type-what = La forma en que el servicio inicia sesión. Seleccione **OAuth 2**.
field-authentication-type-why = Los ámbitos y los tokens de las API de Zoho pertenecen a OAuth 2.
field-authentication-type-if-wrong = No aparecen los campos que hay debajo.

field-param-type-what = El lugar en el que se envía el token. Seleccione **Header**.
field-param-type-why = Las API de Zoho leen el encabezado Authorization. Un token en la cadena de consulta acaba en los archivos de registro.
field-param-type-if-wrong = Las llamadas de API devuelven 401.

field-grant-type-what = La forma en que se obtiene un token. Seleccione **Authorization Code**.
field-grant-type-why = Una persona da su consentimiento una vez; después, Zoho actualiza el token sin ella.
field-grant-type-if-wrong = Sin consentimiento no hay token de actualización.

field-client-id-what = El ID público de su cliente, que está en la pestaña **Client Secret** de la API Console.
field-client-id-why = Tiene la forma `1000.` seguida de unas 30 letras mayúsculas y dígitos. Es el mismo en todos los centros de datos, excepto en China. Según terceros, un cliente de otro centro de datos no funciona en China.
field-client-id-if-wrong = “Invalid Client” en la página de Zoho o `invalid_client` en la respuesta.

field-client-secret-what = El secreto de su cliente, de la misma pestaña.
field-client-secret-why = Cópielo de la API Console directamente en el formulario de Zoho. Esta página no lo necesita y no tiene ningún campo para él.
field-client-secret-if-wrong = `invalid_client_secret`, o `invalid_client` si el secreto pertenece a otro centro de datos.

field-authorize-url-what = El punto de conexión de autorización, con exactamente dos parámetros.
field-authorize-url-why = Zoho CRM agrega client_id, redirect_uri, response_type, scope y state. No agrega access_type=offline ni prompt=consent, por lo que deben estar en esta URL.
field-authorize-url-if-wrong = Sin access_type=offline no hay token de actualización, y la conexión deja de funcionar al cabo de una hora.

field-access-token-url-what = El punto de conexión de token de su centro de datos.
field-access-token-url-why = Zoho CRM le envía el código y recibe de él los tokens.
field-access-token-url-if-wrong = `invalid_client`, `invalid_code` o una página HTML en lugar de una respuesta.

field-refresh-token-url-what = La misma URL que Access Token URL.
field-refresh-token-url-why = Zoho actualiza los tokens en el punto de conexión de token. Solo cambia el tipo de concesión.
field-refresh-token-url-if-wrong = La conexión funciona durante una hora y después falla.

field-revoke-token-url-what = El punto de conexión de revocación de su centro de datos. No todas las versiones del formulario tienen este campo.
field-revoke-token-url-why = Se usa para revocar tokens. Zoho no documenta cuándo lo llama Zoho CRM.
field-revoke-token-url-if-wrong = Una solicitud a otra URL no revoca nada.

field-scopes-what = Lo que la conexión puede hacer. En el formulario de Zoho, los ámbitos se agregan uno a uno con el botón +.
field-scopes-why = Zoho nombra los ámbitos con la forma Service.resource.OPERATION. Algunos productos tienen prefijos poco habituales.
field-scopes-if-wrong = Si un ámbito no existe, Zoho muestra una página de error en lugar del inicio de sesión o, según terceros, ignora el ámbito sin avisar.

field-scope-delimiter-what = Lo que Zoho CRM pone entre los ámbitos. El formulario muestra este campo cuando hay dos ámbitos.
field-scope-delimiter-why = La documentación de Zoho Accounts exige comas.
field-scope-delimiter-if-wrong = Con espacios, según terceros, Zoho rechaza la lista como si fuera un ámbito que no existe. Sobre los signos más no se sabe nada.

field-connection-name-what = El nombre de la conexión. El servicio solo describe cómo conectarse: sin una conexión no se inicia ninguna sesión.
field-connection-name-why = La conexión se encuentra en **My Connections**.
field-connection-name-if-wrong = Zoho no guarda el formulario.

field-connection-link-name-what = El nombre técnico de la conexión: lo que un script de Deluge lleva después de `connection:`.
field-connection-link-name-why = Zoho lo completa a partir del nombre. Vuelva a leerlo en la página de la conexión.
field-connection-link-name-if-wrong = “Connection Name was not found” cuando se ejecuta el script.

field-use-credentials-of-login-user-what = Off: todas las llamadas se ejecutan como el administrador que se conectó. On: cada persona se conecta con su propia cuenta.
field-use-credentials-of-login-user-why = Una automatización se ejecuta sin que nadie haya iniciado sesión, por lo que necesita la conexión del administrador. ServiceDesk Plus documenta que la opción solo influye en los widgets y en el uso interactivo.
field-use-credentials-of-login-user-if-wrong = On: la automatización falla para quien no se haya conectado. Off: todos actúan con los permisos del administrador.
