# Other products, other providers: the part of Set up that knows more than Zoho CRM and Zoho.

# ---- Zoho's form in other products ----

providers-form-who-admins = Pueden abrirlo los administradores de Zoho CRM.
providers-form-who-super-admin-first = Primero, el superadministrador debe seleccionar Connect en esa página.
providers-form-who-creator = Pueden abrirlo los superadministradores, los administradores y los desarrolladores.
providers-form-plan-paid = Está incluido en los planes de pago.
providers-form-plan-creator = Está incluido en los planes de pago de Creator 6.
providers-form-used-in-functions = Ahí, las conexiones funcionan en funciones, botones y programaciones.
providers-form-books-labels = La pestaña para un servicio propio se llama Custom Services; su botón es Create New Service.
providers-form-inventory-functions = Ahí, las conexiones funcionan en funciones personalizadas.
providers-form-payroll-edit = Una vez creada una conexión, solo se pueden cambiar su nombre y sus ámbitos.
providers-form-recruit-address = Reemplace ORG_ID por el número que aparece en Setup > Developer Space > APIs. Esta es la dirección para los Estados Unidos: en otro centro de datos, el final del host es distinto.
providers-form-forms-label = Ahí, el nombre de una clave de API se llama Actual Parameter.
providers-form-writer-templates = Las conexiones solo se ofrecen en las plantillas Merge, Fillable y Sign.
providers-form-bigin-toppings = Las conexiones pertenecen a un topping: se crean en la Developer Console.
providers-form-agents-custom = No se comprobó si ahí se puede crear un servicio personalizado.
providers-form-iot-advice = Zoho aconseja crear ahí un servicio personalizado si un ámbito no figura en la lista.
providers-form-creator-form = Creator tiene un formulario propio, con las pestañas General y Security. El nombre puede tener 50 caracteres.
providers-form-creator-callback = Su URI de redirección difiere del de los demás productos y no se encontró: cópielo del formulario de Creator.
providers-form-catalyst-connections = Connections admite Zoho y otros proveedores, con los mismos campos.
providers-form-catalyst-connectors = Connectors es otra cosa: forma parte del SDK, solo admite Zoho y exige un JSON con client_id, client_secret, auth_url, refresh_url y refresh_token.
providers-form-flow = Flow tiene un formulario propio para conectores personalizados, que no se revisó.
providers-form-salesiq-task = Las conexiones se llaman desde scripts y funciones de SalesIQ.
providers-form-sandbox = Una conexión del sandbox solo trabaja con los datos del sandbox.

# ---- Scopes ----

providers-offline-access = Mantener la conexión: sin él no se recibe ningún token de actualización
providers-google-drive-file = Drive: los archivos que se crean o se abren a través de esta conexión
providers-google-drive-read = Drive: ver todos los archivos (restringido: Google verifica las aplicaciones que lo solicitan)
providers-google-sheets = Sheets: ver y editar todas las hojas de cálculo
providers-google-calendar = Calendar: ver y editar eventos
providers-google-gmail-send = Gmail: enviar correo (sensible: Google verifica las aplicaciones que lo solicitan)
providers-microsoft-user = Iniciar sesión y leer el perfil de la persona que se conecta
providers-microsoft-files = OneDrive y SharePoint: ver y editar todos los archivos que esa persona puede abrir
providers-microsoft-sites = SharePoint: ver sitios
providers-microsoft-mail = Outlook: enviar correo en nombre de la persona que se conecta
providers-xero-contacts = Contactos: ver y editar
providers-xero-invoices = Facturas de venta, facturas de compra y notas de crédito: ver y editar
providers-xero-payments = Pagos: ver y editar
providers-xero-settings = Configuración de la organización: ver y editar
providers-xero-transactions = Facturas, pagos y transacciones bancarias en conjunto: solo para aplicaciones creadas antes del 2 de marzo de 2026
providers-quickbooks-accounting = Contabilidad: ver y editar todos los libros de la empresa
providers-quickbooks-payment = Pagos: cobrar y ver pagos
providers-hubspot-oauth = Identificar la cuenta: todas las aplicaciones lo tienen
providers-hubspot-contacts-read = Contactos: ver
providers-hubspot-contacts-write = Contactos: crear, editar y eliminar
providers-hubspot-companies = Empresas: ver
providers-hubspot-deals = Negocios: ver
providers-slack-write = Enviar mensajes como la aplicación
providers-slack-channels = Ver los nombres de los canales públicos
providers-slack-users = Ver los miembros del espacio de trabajo
providers-shopify-products = Productos: ver
providers-shopify-orders = Pedidos: ver los de los últimos 60 días
providers-shopify-orders-write = Pedidos: editar
providers-shopify-customers = Clientes: ver
providers-meta-messaging = WhatsApp: enviar y recibir mensajes
providers-meta-management = WhatsApp: administrar números y plantillas
providers-linkedin-openid = Iniciar sesión
providers-linkedin-profile = Nombre y foto de la persona que se conecta
providers-linkedin-post = Publicar como la persona que se conecta
providers-linkedin-ads = Anuncios: ver cuentas e informes (necesita la aprobación de LinkedIn)
providers-docusign-signature = eSignature: crear, enviar y ver sobres
providers-docusign-extended = Mantener la conexión: cada actualización prolonga el token de actualización
providers-stripe-read-write = Ver y editar todo en la cuenta conectada
providers-dropbox-account = Nombre y correo electrónico de la persona que se conecta
providers-dropbox-metadata = Ver los nombres de archivos y carpetas
providers-dropbox-read = Ver el contenido de los archivos
providers-dropbox-write = Crear y editar archivos
providers-salesforce-api = Llamar a la API como la persona que se conecta
providers-salesforce-refresh = Mantener la conexión: sin él no se recibe ningún token de actualización
providers-pandadoc-read = Documentos: ver
providers-pandadoc-write = Documentos: crear, editar y enviar
providers-atlassian-jira = Jira: ver proyectos e incidencias

# ---- What differs for each account ----

providers-place-tenant = ID de directorio (inquilino) o un dominio del directorio. Para cuentas de cualquier organización, escriba organizations; para cuentas personales, consumers; para ambas, common.
providers-place-xero = El tenantId que devuelve la primera llamada. Cada organización tiene el suyo.
providers-place-realm = Company ID: en la configuración de la cuenta de QuickBooks.
providers-place-shop = El nombre que precede a .myshopify.com
providers-place-phone = Phone number ID: en el panel de la aplicación, en WhatsApp > API Setup
providers-place-docusign = account para producción, account-d para el entorno de demostración
providers-place-salesforce = El host de My Domain de su organización, o login.salesforce.com; para un sandbox, test.salesforce.com
providers-place-twilio = Account SID: en la primera página de la consola
providers-place-zendesk = El nombre que precede a .zendesk.com
providers-bad-length = { $key }: debe tener entre { $least } y { $most } caracteres; este valor tiene { $count }.
providers-bad-character = { $key }: “{ $character }” no debe estar ahí.
providers-bad-ending = { $key }: debe terminar en { $ending }.
providers-bad-word = { $key }: debe ser uno de estos valores: { $words }.
providers-bad-secret = { $key }: esto parece un secreto. No debe estar aquí.
providers-bad-edge = { $key }: debe empezar y terminar con una letra o un dígito.

# ---- Ids ----

providers-id-xero = Léalo en la respuesta de la primera llamada y envíelo en el encabezado xero-tenant-id de todas las demás.
providers-id-quickbooks = Llega con la redirección, que Zoho no muestra. Copie el Company ID de QuickBooks y póngalo en la URL.
providers-id-meta = Cada número tiene el suyo. Póngalo en la URL de las llamadas.
providers-id-docusign-base = Las llamadas se envían a este host, que es distinto en cada cuenta.
providers-id-docusign-account = Forma parte de la ruta de todas las llamadas.
providers-id-salesforce = Llega con el token, que Zoho no muestra. Use en su lugar el host de My Domain.
providers-id-twilio = Forma parte de la ruta de todas las llamadas. Empieza por AC.
providers-id-mailchimp = La primera parte del host de todas las demás llamadas, como us19 en us19.api.mailchimp.com.
providers-id-pipedrive = Llega con el token, que Zoho no muestra: es el host de su cuenta de Pipedrive, como acme.pipedrive.com.

# ---- First calls ----

providers-call-google = Devuelve su nombre y su dirección en Drive.
providers-call-microsoft = Devuelve el perfil de la persona que se conectó.
providers-call-xero-connections = Devuelve las organizaciones conectadas, cada una con su tenantId.
providers-call-xero = Devuelve la organización.
providers-call-quickbooks = Devuelve el nombre y la dirección de la empresa.
providers-call-hubspot = Devuelve un contacto.
providers-call-slack = Devuelve el espacio de trabajo y el bot. ok es true.
providers-call-shopify = Devuelve los ámbitos que tiene el token.
providers-call-meta = Devuelve el número y su nombre para mostrar.
providers-call-linkedin = Devuelve el nombre y la foto de la persona que se conectó.
providers-call-docusign = Devuelve las cuentas de la persona, cada una con base_uri y account_id.
providers-call-stripe = Devuelve el saldo de la cuenta.
providers-call-twilio = Devuelve el último mensaje de la cuenta.
providers-call-dropbox = Devuelve la cuenta de la persona que se conectó.
providers-call-salesforce = Devuelve los recursos de la API. La misma URL sin versión no necesita token, así que no demuestra nada.
providers-call-pandadoc = Devuelve un documento.
providers-call-mailchimp = Devuelve el centro de datos de la cuenta como dc.

# ---- What goes wrong, what ends, what is limited ----

providers-google-ready = Zoho tiene conectores para Google que no necesitan ninguna aplicación propia. Pruébelos primero.
providers-google-testing = Mientras la pantalla de consentimiento esté en External y en Testing, el token de actualización deja de funcionar a los 7 días. Publique la aplicación y vuelva a conectarse: el token anterior conserva su corta duración.
providers-google-unused = Un token de actualización que no se usa durante seis meses deja de funcionar.
providers-microsoft-web = El URI de redirección debe ser de la plataforma Web. Con un URI de redirección de una aplicación de página única, se rechaza el secreto.
providers-microsoft-secret = Copie el Value del secreto, no su ID. Solo se muestra una vez y caduca en un plazo máximo de 24 meses: anote la fecha en la hoja de traspaso.
providers-microsoft-answer = offline_access no aparece entre los ámbitos concedidos. No es un fallo.
providers-microsoft-resource = Un token sirve para una sola API: no combine ámbitos de Graph con los de SharePoint o Dynamics.
providers-microsoft-v1 = Es el punto de conexión antiguo: a su URL le falta /v2.0/.
providers-xero-scopes = Las aplicaciones creadas a partir del 2 de marzo de 2026 tienen ámbitos granulares: accounting.transactions y accounting.reports.read se rechazan. Las anteriores los conservan hasta septiembre de 2027.
providers-xero-life = Los tokens de acceso duran 30 minutos. Un token de actualización se usa una sola vez y deja de funcionar si pasa 60 días sin usarse.
providers-xero-tiers = Desde el 2 de marzo de 2026, el precio de una aplicación depende del número de organizaciones que conecta.
providers-xero-works = Una guía pública conecta Xero mediante un servicio personalizado de Zoho CRM: Header, Authorization Code.
providers-quickbooks-keys = Desarrollo y producción tienen claves y hosts propios. Para obtener las claves de producción hay que completar el cuestionario de Intuit.
providers-quickbooks-life = Los tokens de acceso duran una hora. El token de actualización dura unos 100 días desde su último uso, y cinco años como máximo.
providers-hubspot-v1 = La versión 1 del punto de conexión de token finaliza el 16 de febrero de 2027.
providers-hubspot-declared = Todos los ámbitos de aquí deben estar declarados también en la aplicación; de lo contrario, la instalación falla.
providers-hubspot-admin = Solo puede conectarse un superadministrador o alguien con el permiso HubSpot Marketplace Access.
providers-hubspot-projects = Las aplicaciones nuevas para OAuth son proyectos que se crean con la línea de comandos de HubSpot: desde el 23 de junio de 2026 no se pueden crear aplicaciones públicas heredadas.
providers-hubspot-private-apps = Desde el 26 de octubre de 2026 no se pueden crear aplicaciones privadas nuevas; las existentes siguen funcionando. Para su propia cuenta, cree una clave de servicio en Development > Keys > Service keys (beta) y conecte con API Key.
providers-hubspot-numbered = Las versiones v1 a v3 de la API dejan de tener soporte después de septiembre de 2027. Use las URL con fecha, como /crm/objects/2026-03/.
providers-hubspot-life = Los tokens de acceso duran 30 minutos.
providers-slack-no-refresh = Sin rotación de tokens, el token no caduca nunca y no se recibe ningún token de actualización. No es un fallo. Con ella, los tokens duran 12 horas.
providers-slack-bot = Use ámbitos de bot. Los tokens de las personas llegan en otra parte de la respuesta, que Zoho no lee.
providers-slack-ok = Los errores llegan con el estado HTTP 200 y "ok": false.
providers-shopify-header = Las llamadas necesitan el encabezado X-Shopify-Access-Token, que OAuth 2 con Param Type Header no envía. Use API Key.
providers-shopify-admin-apps = Ya no se pueden crear aplicaciones personalizadas nuevas en el panel de control de Shopify. Los tokens de las existentes siguen funcionando.
providers-shopify-own-store = Para tiendas de su propia organización, Shopify recomienda el tipo de concesión de credenciales de cliente; su token dura 24 horas.
providers-shopify-rest = La REST Admin API es una API heredada desde el 1 de octubre de 2024. Las aplicaciones públicas nuevas deben usar GraphQL.
providers-shopify-expiring = Los tokens sin conexión (offline) de las aplicaciones más recientes caducan al cabo de una hora.
providers-meta-no-refresh = Meta no tiene tokens de actualización. Los tokens de las personas duran unos 60 días; el token de un usuario del sistema no caduca.
providers-meta-permissions = Al generar el token, seleccione los permisos: whatsapp_business_messaging para enviar mensajes, whatsapp_business_management para leer números y plantillas.
providers-meta-version = La versión de las URL, v22.0, queda obsoleta con el tiempo. Use la que muestra su aplicación.
providers-linkedin-reconnect = Los tokens de actualización son solo para socios de Marketing aprobados: 365 días, sin prórroga. Todos los demás deben volver a conectarse cada 60 días.
providers-linkedin-products = Los ámbitos que puede solicitar una aplicación dependen de sus productos: agréguelos en la pestaña Products.
providers-docusign-basic = El punto de conexión de token exige el ID y el secreto de cliente en un encabezado Basic.
providers-docusign-life = El token de actualización dura 30 días. Con extended, cada actualización lo renueva.
providers-stripe-basic = La clave es el nombre de usuario. Deje vacía la contraseña.
providers-stripe-own = Para su propia cuenta, lo adecuado es una clave restringida. OAuth es para plataformas que actúan en nombre de otras cuentas.
providers-stripe-connect = El token de Stripe Connect no caduca.
providers-twilio-basic = El API Key SID es el nombre de usuario; su secreto, la contraseña. El Account SID y el Auth Token también funcionan; Twilio los reserva para pruebas.
providers-twilio-key = El secreto de una clave de API solo se muestra una vez.
providers-twilio-region = Las claves pertenecen a una sola región de Twilio.
providers-dropbox-offline = Sin token_access_type=offline no se recibe ningún token de actualización, y la conexión deja de funcionar en cuestión de horas.
providers-dropbox-scopes = Primero, marque los mismos ámbitos en la pestaña Permissions de la aplicación. Si los cambia, tiene que volver a conectarse.
providers-dropbox-revoke = El punto de conexión de revocación espera el token de acceso en un encabezado. No se sabe si el formulario de Zoho puede enviarlo así: deje vacío el campo si se rechaza.
providers-salesforce-eca = Desde Spring ’26 no se pueden crear aplicaciones conectadas nuevas. Cree una aplicación cliente externa (External Client App).
providers-salesforce-pkce = En la aplicación, desactive Require Proof Key for Code Exchange (PKCE). En las aplicaciones que distribuyen los socios debe estar activado: esas no se pueden usar aquí.
providers-salesforce-policy = Configure la directiva del token de actualización como “valid until revoked”.
providers-salesforce-domain = Use el host de My Domain en todas las URL: los tokens son válidos ahí.
providers-pandadoc-legacy = Las claves de API son un método heredado: PandaDoc recomienda OAuth 2 para lo nuevo.
providers-pandadoc-plan = Solo se pueden crear aplicaciones con acceso a la API de producción.
providers-pandadoc-delimiter = Los ejemplos de PandaDoc escriben el ámbito como read+write, donde + es un espacio en una URL.
providers-zoom-scopes = Los ámbitos se definen en la aplicación. Las fuentes se contradicen sobre lo que los separa.
providers-zoom-s2s = Server-to-server OAuth (account_credentials) no es el tipo de concesión de credenciales de cliente: el formulario de Zoho no puede enviarlo.
providers-notion-version = Todas las llamadas necesitan el encabezado Notion-Version.
providers-notion-refresh = Las fuentes se contradicen sobre si se recibe un token de actualización.
providers-github-form-encoded = El token llega codificado como formulario, salvo que la solicitud acepte JSON.
providers-mailchimp-none = Mailchimp no tiene ámbitos ni tokens de actualización: sus tokens no caducan.
providers-calendly-https = En producción, el URI de redirección debe ser https.
providers-monday-bare = El encabezado lleva solo el token, sin Bearer.
providers-myob-headers = Las llamadas necesitan los encabezados x-myobapi-key y x-myobapi-version.
providers-pkce-required = Ahí, OAuth exige PKCE, que el formulario de Zoho no puede enviar.

# ---- What is not known ----

providers-scope-urls = Los ámbitos son URL. No se sabe si el formulario de Zoho los acepta tal cual.
providers-rotation = Una actualización puede devolver un token de actualización nuevo. No se sabe si Zoho lo guarda: si la conexión deja de funcionar después de la primera hora, este es el motivo.
providers-client-place = No se sabe si Zoho envía el ID y el secreto de cliente en el cuerpo o en un encabezado Basic. Este proveedor solo documenta Basic.
providers-jwt = El formulario de Zoho no tiene el tipo de concesión JWT.
providers-accept-json = No se sabe si Zoho pide JSON.
providers-dropbox-content-type = Dropbox rechaza una llamada cuyo Content-Type es el de un formulario: “Bad HTTP "Content-Type" header”. No se sabe qué envía Deluge en un POST sin parámetros.

# ---- Authentication ----

providers-way-oauth2 = OAuth 2, con inicio de sesión
providers-way-oauth2-offers = La otra parte entrega un ID de cliente y un secreto de cliente, y alguien inicia sesión ahí una vez.
providers-way-client-credentials = OAuth 2, sin inicio de sesión
providers-way-client-credentials-offers = La otra parte entrega un ID de cliente y un secreto de cliente, y lo llama credenciales de cliente (client credentials). Nadie inicia sesión.
providers-way-oauth1 = OAuth 1
providers-way-oauth1-offers = La otra parte entrega una clave de consumidor (consumer key), un secreto de consumidor (consumer secret) y una URL de token de solicitud (request token URL).
providers-way-api-key = API Key
providers-way-api-key-offers = La otra parte entrega una clave o un token que va en un encabezado, en la cadena de consulta o en los datos de formulario de cada llamada.
providers-way-basic = Basic Authentication
providers-way-basic-offers = La otra parte pide un nombre de usuario y una contraseña.

# ---- Rows of the forms ----

providers-row-console = Lugar de registro
providers-row-path = Cómo llegar
providers-row-redirect = URI de redirección
providers-row-redirect-further = Registre también este: las fuentes no coinciden en cuál de ellos envía Zoho.
providers-row-redirect-numbered = { $label } { $number }
providers-row-id-from = Cópielo de { $place }: { $label }.
providers-row-key-when-connecting = Escríbala al conectarse, en el campo que lleva su nombre para mostrar.
providers-row-value-pattern = Escríbala como { $pattern }. Reemplace por el secreto la parte entre llaves, con las llaves incluidas.
providers-row-user-password = Nombre de usuario: { $user }. Contraseña: { $password }.
providers-row-user-only = Nombre de usuario: { $user }. Deje vacía la contraseña.
providers-row-connect = Seleccione Create And Connect.
providers-row-connect-consent = Se abre una ventana: inicie sesión en { $name } y acepte.
providers-row-refresh-as-token = La misma URL que para el token de acceso.
providers-row-authorize-needs = Zoho agrega el ID de cliente, el URI de redirección, los ámbitos y un state. La URL debe contener: { $needs }.
providers-row-authorize = Zoho agrega el ID de cliente, el URI de redirección, los ámbitos y un state. No los ponga en la URL.
providers-row-revoke = No todas las versiones del formulario tienen este campo.
providers-row-no-revoke = No se conoce ninguna URL. Deje vacío el campo.
providers-row-delimiter = El formulario muestra este campo cuando hay dos ámbitos. Al principio está en Comma.
providers-row-delimiter-one = El formulario muestra este campo cuando hay dos ámbitos. Con uno solo, no importa.
providers-row-delimiter-unknown = No se sabe. Pruebe con Space: es lo que espera la mayoría de los servidores.
providers-row-scope = Scope { $number }
providers-row-all-scopes = Todos los ámbitos en un solo campo
providers-row-callback-own = No se conoce para este producto. Cópielo de su formulario.
providers-first-url = Pegue primero el documento de descubrimiento o escriba la URL.
providers-first-value = Escriba primero { $key }.
providers-first-center = Seleccione primero un centro de datos.
providers-first-callback = No se conoce para este centro de datos: conéctese una vez y lea redirect_uri en la dirección de la ventana.

# ---- What is said of the authentication ----

providers-refresh-always = El token de actualización se recibe sin pedirlo.
providers-refresh-asked = El token de actualización solo se recibe si se pide: { $needs }. Está en el formulario siguiente. Sin eso, la conexión deja de funcionar cuando caduca el primer token de acceso.
providers-refresh-setting = La configuración de la aplicación determina si se recibe un token de actualización.
providers-refresh-never = No se recibe ningún token de actualización. Cuando el token caduque, vuelva a conectarse.
providers-refresh-unknown = No se sabe si se recibe un token de actualización.
providers-client-body = El proveedor acepta el ID y el secreto de cliente en el cuerpo.
providers-client-either = El proveedor acepta el ID y el secreto de cliente en el cuerpo o en un encabezado Basic.
providers-client-basic = El proveedor solo documenta el ID y el secreto de cliente en un encabezado Basic.
providers-pkce-setting = El formulario de Zoho no puede enviar PKCE. Desactívelo en la aplicación.
providers-pkce-optional = Ahí, PKCE es opcional. El formulario de Zoho no lo envía.

# ---- Discovery ----

providers-document-none = Este texto no contiene authorization_endpoint ni token_endpoint. Pegue el documento completo: empieza con una llave de apertura.
providers-document-zoho = Este es el documento del propio Zoho ({ $host }). Para una conexión con Zoho, use el formulario de esta página para Zoho.
providers-document-bad-url = { $key } no es una URL https simple.
providers-url-zoho = { $host } es un host de Zoho. Para una conexión con Zoho, use el formulario de esta página para Zoho.
providers-document-known = Es { $name }. Selecciónelo arriba: se conocen sus trampas y sus primeras llamadas.
providers-document-offline = El servidor conoce el ámbito offline_access: agréguelo; si no, es posible que no se reciba ningún token de actualización.
providers-document-grants = El servidor indica estos tipos de concesión: { $grants }.
providers-document-no-code = El servidor no indica el tipo de concesión authorization_code.
providers-document-read = Leído del documento de { $host }.

# ---- The linter, for a target that is not Zoho ----

providers-lint-zoho-host = { $host } es un host de Zoho, pero esta conexión es con { $name }.
providers-lint-zoho-host-why = Todas las URL de un servicio pertenecen a un solo proveedor. Su secreto y sus tokens no deben enviarse a otro.
providers-lint-other-host = { $host } no es el host que documenta { $name }. El documentado es { $right }.
providers-lint-other-host-why = Las personas inician sesión ahí, y Zoho envía ahí el secreto de cliente y los tokens.
providers-lint-two-sites = { $host } y { $other } no son del mismo sitio.
providers-lint-two-sites-why = Algunos proveedores usan dos hosts. Compare ambos con la documentación del proveedor antes de que se envíe un secreto.
providers-lint-letters = El host { $host } tiene letras que no son del alfabeto latino, o su forma codificada: es una forma conocida de disfrazar un host.
providers-lint-letters-why = Escriba el host a mano, tal como figura en la documentación del proveedor.
providers-lint-spelling-why = Zoho abre exactamente lo que hay en este campo.
providers-lint-swapped = Esta URL corresponde al campo { $field }.
providers-lint-swapped-why = Cada punto de conexión tiene un solo propósito.
providers-lint-path = La ruta es { $path }, no { $right }.
providers-lint-path-why = Otra ruta devuelve una página que Zoho no puede leer.
providers-lint-ended = Este punto de conexión ya no es el correcto.
providers-lint-missing = Falta { $need }.
providers-lint-missing-why = Sin ello, { $name } no emite ningún token de actualización, y la conexión deja de funcionar cuando caduca el primer token de acceso.
providers-lint-added = Contiene { $parameter }.
providers-lint-added-why = Zoho agrega este parámetro, por lo que la solicitud lo tendría dos veces.
providers-lint-zohos-parameter = access_type=offline es un parámetro de Zoho y de Google.
providers-lint-zohos-parameter-why = { $name } no lo documenta. Que sepamos, no causa ningún problema.
providers-lint-delimiter = El delimitador es { $delimiter }, pero { $name } separa los ámbitos con { $right }.
providers-lint-delimiter-why = Con otro, el proveedor toma todos los ámbitos por uno solo que no existe.
providers-lint-query = Tiene una cadena de consulta (la parte a partir de ?).
providers-lint-query-why = Zoho envía los parámetros por sí mismo.

# ---- Parts of the work ----

providers-part-register = En el proveedor
providers-part-service = Create Service
providers-part-connection = Create Connection
providers-missing = Todavía no se conoce.
providers-row-from-provider = Del proveedor.
providers-row-key = La clave
providers-row-user = Escríbalos al conectarse.
providers-row-user-label = Nombre de usuario y contraseña

# ---- The page ----

providers-intro = El formulario de Zoho también está en otros productos y admite otros proveedores. No se envía nada a ningún sitio: la página solo indica qué hay que escribir.
providers-back = Volver a Zoho CRM y Zoho
providers-product = ¿En qué producto?
providers-to = ¿Con qué se conecta?
providers-way = ¿Qué autenticación?
providers-choose = Elegir un proveedor
providers-any = Otro servidor
providers-form-of = Formulario en { $product }
providers-page-shared = Es la página de conexiones que comparten los productos de Zoho: los campos y el URI de redirección son los mismos.
providers-page-own = Es un formulario propio.
providers-page-unknown = No se revisó cómo es el formulario.
providers-path-unknown = No se sabe cómo llegar: busque Connections en la configuración para desarrolladores.
providers-who-unknown = No se sabe quién puede abrirlo.
providers-plan-unknown = No se sabe en qué planes está incluido.
providers-zoho-same = Para una conexión con Zoho, los valores que esta página da para Zoho CRM también son correctos en este producto. Solo cambia el camino hasta el formulario.
providers-docs = Documentación de { $name }
providers-documented = documentado
providers-unknown = No se sabe
providers-scopes = Ámbitos
providers-scopes-hint = Los más frecuentes. La documentación del proveedor los indica todos.
providers-scopes-docs = La documentación indica qué ámbitos existen. Si agrega uno en el formulario de Zoho, se necesita el delimitador que se indica más abajo.
providers-document = Documento de descubrimiento
providers-document-hint = Abra https://HOST/.well-known/openid-configuration o https://HOST/.well-known/oauth-authorization-server, y pegue todo el contenido.
providers-url-of = { $field } del servidor
providers-in-form-hint = Pegue los valores actuales del formulario de Zoho. Se comparan con los que documenta { $name }.
providers-after = Después de conectarse
providers-all = todos los valores
