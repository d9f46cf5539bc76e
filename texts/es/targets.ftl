# The setup as configuration for other tools.

targets-tool = Herramienta
targets-fields = Campos
targets-left = Lo ingresa usted
targets-save = Guardar { $file }
targets-steps = Qué hacer
targets-mistakes = Errores habituales
targets-limits = Limitaciones
targets-sources = De dónde procede el formato
targets-source = { $title } ({ $day })
targets-self = Self Client: un token de actualización sin URI de redirección
targets-self-about = Para un programa que trabaja con su propia cuenta: la API Console crea el código, y no se necesita ningún URI de redirección.
targets-center-first = Seleccione primero el centro de datos.
targets-scopes-first = Seleccione primero los ámbitos.
targets-call-first = Seleccione primero un ámbito cuya aplicación tenga una llamada que pruebe la conexión.

# What is the same for several tools.
targets-mistake-offline = **access_type=offline** y **prompt=consent**: sin el primero, Zoho no envía ningún token de actualización, y la conexión termina al cabo de una hora; sin el segundo, Zoho solo lo envía la primera vez.
targets-mistake-commas = **Scope**: separe los ámbitos con comas. Con espacios, según terceros, Zoho rechaza la lista como si fuera un ámbito que no existe.
targets-mistake-center = Todas las URL deben pertenecer al centro de datos de la cuenta. El punto de conexión de token de otro centro de datos responde invalid_client o invalid_code.
targets-mistake-prefix = El encabezado es `Authorization: Zoho-oauthtoken`, seguido del token. Zoho Accounts documenta también Bearer y, según terceros, algunos productos lo rechazan.
targets-mistake-bearer = Esta herramienta envía `Authorization: Bearer`, y no se puede cambiar. Zoho Accounts documenta Bearer; la mayoría de los productos documenta Zoho-oauthtoken y, según terceros, algunos rechazan Bearer: pruebe primero una llamada.
targets-step-secrets = Escriba el secreto de cliente en `ZOHO_CLIENT_SECRET`.
targets-step-refresh-token = Obtenga un token de actualización: inicie sesión en la página Probar, o cree un Self Client.
targets-step-environment = Defina `ZOHO_CLIENT_SECRET` y `ZOHO_REFRESH_TOKEN` en el entorno del programa, a partir de su almacén de secretos.

# n8n
targets-n8n-about = Una credencial para el nodo HTTP Request y para todos los nodos que admiten OAuth2.
targets-n8n-zoho-about = La credencial para el nodo Zoho CRM propio de n8n.
targets-n8n-zoho-center = La credencial de n8n para Zoho no incluye el centro de datos { $center }. Use la credencial OAuth2 API.
targets-n8n-step-fields = En n8n, cree la credencial e ingrese estos valores.
targets-n8n-step-callback = Copie **OAuth Redirect URL** de la credencial y agréguela a los URI de redirección del cliente en la API Console. Varía según el host.
targets-n8n-step-secret = Ingrese el secreto de cliente en n8n, que lo cifra. Si usa secretos externos, ingrese en su lugar la expresión.
targets-n8n-step-import = En un host propio, puede importar el archivo en lugar de ingresar los valores: `n8n import:credentials --input=FILE`. Después, abra la credencial, ingrese el secreto de cliente y conéctese.
targets-n8n-mistake-body = **Authentication**: Body. El valor predeterminado es Header, que la página de Zoho solo menciona para la actualización.
targets-n8n-zoho-mistake-scopes = Los ámbitos son fijos: ZohoCRM.modules.ALL, ZohoCRM.settings.all y ZohoCRM.users.all. Para otros ámbitos o aplicaciones, use la credencial OAuth2 API.
targets-n8n-zoho-mistake-token-url = **Access Token URL** corresponde a los Estados Unidos hasta que selecciona su centro de datos. Es el error más frecuente.
targets-n8n-zoho-mistake-canada = La documentación de n8n dice que CN es Canadá. Es China.

# Postman
targets-postman-about = Una colección cuyas solicitudes heredan la autorización, y un entorno para el secreto de cliente.
targets-postman-step-callback = Agregue `https://oauth.pstmn.io/v1/callback` a los URI de redirección del cliente en la API Console. Si selecciona **Authorize using browser**, agregue la URL que Postman muestra entonces.
targets-postman-step-import = Importe ambos archivos en Postman y seleccione el entorno.
targets-postman-step-secret = Ingrese el secreto de cliente como valor de `zoho_client_secret`, pero no como valor inicial (compartido), que se sincroniza.
targets-postman-step-token = Abra la pestaña **Authorization** de la colección y seleccione **Get New Access Token** y, después, **Use Token**.
targets-postman-mistake-prefix = **Header Prefix**: Zoho-oauthtoken. El valor predeterminado de Postman es Bearer, que, según terceros, algunos productos rechazan.
targets-postman-mistake-body = **Client Authentication**: envíe las credenciales en el cuerpo.

# Bruno
targets-bruno-about = Una colección cuyas solicitudes heredan la autorización, con un entorno para el secreto de cliente.
targets-bruno-step-import = Importe el archivo como colección de Bruno y seleccione su entorno.
targets-bruno-step-secret = Ingrese el secreto de cliente como valor de `zoho_client_secret`. Está marcado como secreto, por lo que Bruno no lo escribe en los archivos de la colección.
targets-bruno-step-token = Abra la pestaña **Auth** de la colección y seleccione **Get Access Token**.
targets-bruno-mistake-callback = **Callback URL**: cualquier URL registrada en la API Console, carácter por carácter. Bruno se detiene antes de que se abra. Con **Use System Browser**, es una URL del propio Bruno, que debe estar registrada.

# Insomnia
targets-insomnia-about = Una solicitud con la autorización, y un entorno privado para el secreto de cliente.
targets-insomnia-step-import = Importe el archivo en Insomnia y seleccione su entorno.
targets-insomnia-step-secret = Ingrese el secreto de cliente como valor de `zoho_client_secret`. El entorno es privado: no se exporta ni se sincroniza.
targets-insomnia-step-token = Abra la pestaña **Auth** de la solicitud y seleccione **Fetch Tokens**.
targets-insomnia-mistake-callback = **Redirect URL**: una URL registrada en la API Console, carácter por carácter. Con **Use default browser**, es `https://app.insomnia.rest/oauth/redirect`, que debe estar registrada.

# .env
targets-env-about = Variables para un programa propio.
targets-env-step-save = Guarde el archivo como `.env` junto a su programa.
targets-env-mistake-git = Agregue `.env` a `.gitignore` antes de ingresar el secreto.
targets-env-mistake-quotes = Conserve las comillas: sin ellas, un shell corta la URL en el primer `&`.

# Scripts
targets-script-about = Obtiene un token de acceso con el token de actualización y hace una llamada. No necesita ninguna biblioteca.
targets-python-step-run = Ejecútelo: `python3 zoho.py`.
targets-node-step-run = Ejecútelo con Node.js 18 o posterior: `node zoho.mjs`.
targets-script-mistake-each-call = Obtenga un token de acceso una vez por hora, no en cada llamada. Zoho bloquea un token de actualización que se usa más de diez veces en diez minutos.

# Catalyst
targets-catalyst-about = Un conector del SDK de Node.js: Catalyst guarda el token de acceso y lo renueva.
targets-catalyst-step-environment = En la consola de Catalyst, defina `ZOHO_CLIENT_SECRET` y `ZOHO_REFRESH_TOKEN` como variables de entorno de la función.
targets-catalyst-step-paste = Ponga el código en la función y use el token de acceso en sus llamadas.
targets-catalyst-mistake-auth-url = **auth_url** también es el punto de conexión de token: el SDK le envía el código. La URL de autorización no funciona ahí.
targets-catalyst-mistake-name = El nombre de un conector debe ser único. Dé a cada usuario un conector propio; de lo contrario, uno recibe los datos de otro.
targets-catalyst-mistake-center = El token de actualización debe pertenecer al centro de datos de la cuenta. La documentación de Catalyst indica que otro centro de datos es la causa de “Invalid Client”.

# SDKs
targets-sdk-about = Inicializa la biblioteca propia de Zoho con un token de actualización.
targets-sdk-center = Las bibliotecas de Zoho no tienen ninguna clase para { $center }. Use en su lugar el archivo de Python o de Node.js.
targets-sdk-python-step = Instale la biblioteca: `pip install zohocrmsdk8_0`.
targets-sdk-java-step = Agregue la biblioteca `com.zoho.crm:zohocrm-java-sdk-8-0` desde `https://maven.zohodl.com`.
targets-sdk-php-step = Instale la biblioteca: `composer require zohocrm/php-sdk-8.0`.
targets-sdk-node-step = Instale la biblioteca: `npm install @zohocrm/nodejs-sdk-8.0`.
targets-sdk-csharp-step = Agregue la biblioteca: `dotnet add package ZOHOCRMSDK-8.0`.
targets-sdk-mistake-find-user = **findUser** es true de forma predeterminada y, entonces, necesita ZohoCRM.users.READ y ZohoCRM.org.READ. Aquí tiene el valor que permiten sus ámbitos.
targets-sdk-mistake-store = El almacén de tokens contiene el secreto de cliente y los tokens como texto. Manténgalo fuera del repositorio, y elimínelo después de cambiar el cliente o el centro de datos: la biblioteca usa lo que contiene.
targets-sdk-mistake-center = La clase del centro de datos determina todos los hosts. Los tokens de otro centro de datos, o de un sandbox, no funcionan.
targets-sdk-mistake-crm = La biblioteca solo llama a Zoho CRM. Para otras aplicaciones, use el archivo de Python o de Node.js.
targets-sdk-php-mistake-tls = El ejemplo de Zoho desactiva **sslVerification**. Déjela activada: es lo que protege el token.

# Power Automate
targets-power-about = Un conector personalizado para Power Automate, Power Apps y Logic Apps.
targets-power-step-create = Cree el conector: `paconn create --api-def apiDefinition.swagger.json --api-prop apiProperties.json`. O importe la definición en el portal e ingrese estos valores en **Security**.
targets-power-step-secret = Indique el secreto de cliente con `--secret`, o ingréselo en el portal. No está en ninguno de los dos archivos.
targets-power-step-callback = Cuando exista el conector, copie su **Redirect URL** de **Security** y agréguela a los URI de redirección del cliente en la API Console. Cada conector tiene la suya.
targets-power-mistake-provider = En el portal, la **Authorization URL** lleva access_type y prompt. En el archivo, están en la plantilla de la cadena de consulta.
targets-power-mistake-scopes = **Scope**: una sola entrada con comas. Si son varias entradas, se envían con espacios.

# OpenAPI
targets-openapi-about = Un documento con el esquema de seguridad, para generadores de código, gateways y catálogos de API.
targets-openapi-step-merge = Copie `securitySchemes` y `security` en su documento.
targets-openapi-step-callback = Agregue al cliente, en la API Console, el URI de redirección de la herramienta que lee el documento.
targets-openapi-mistake-separator = OpenAPI no tiene ningún campo para el separador de los ámbitos, y la mayoría de las herramientas envía espacios. Si la herramienta lo permite, seleccione una coma: Swagger UI tiene `scopeSeparator`.

# The self client.
targets-self-step-create = Abra la API Console de su centro de datos, seleccione **Self Client** y créelo. Hay uno por cuenta.
targets-self-step-code = Abra su pestaña **Generate Code**, ingrese estos valores y seleccione durante cuánto tiempo debe ser válido el código. Si Zoho la pide, seleccione la organización.
targets-self-step-exchange = Ejecute el comando de inmediato en una terminal, y pegue el código y el secreto de cliente cuando los pida.
targets-self-step-keep = Copie el token de actualización de la respuesta en su almacén de secretos. Solo se muestra esta vez.
targets-self-step-use = Úselo en una de las herramientas siguientes que admiten un token de actualización.
targets-self-limit-crm = No sirve para el servicio personalizado de Zoho CRM, que necesita un cliente con un URI de redirección.
targets-self-limit-one = Cada cuenta tiene un solo Self Client. Si crea para él un secreto nuevo, dejan de funcionar todos los programas que lo usan.
targets-self-limit-account = Los tokens pertenecen a su propia cuenta y ven lo que ve usted. Use una cuenta que vaya a permanecer.
targets-self-limit-org = Los tokens son válidos para la organización que seleccionó.
targets-self-limit-again = Otros ámbitos necesitan un código nuevo y un token de actualización nuevo. Con más de 20 tokens de actualización, el más antiguo deja de funcionar.
targets-self-limit-code = El código funciona una sola vez, y no después del tiempo que seleccionó; tres minutos, si no seleccionó ninguno.
