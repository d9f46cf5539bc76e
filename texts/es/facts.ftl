# How far a fact can be trusted
facts-confidence-official = oficial
facts-confidence-official-meaning = Lo dice la documentación o el código de Zoho. Algunas páginas se leyeron a través de una copia.
facts-confidence-rule = según la regla de Zoho
facts-confidence-rule-meaning = La documentación de Zoho indica las partes y la regla para combinarlas. Ninguna fuente muestra esta combinación.
facts-confidence-reported = según terceros
facts-confidence-reported-meaning = Procede de terceros o de código público. No lo confirma la documentación de Zoho que pudimos leer.
facts-confidence-inferred = por inferencia
facts-confidence-inferred-meaning = Se deriva de un patrón, de un plan o de un solo host relacionado. Ninguna fuente lo muestra en uso.
facts-confidence-conflicting = fuentes discrepantes
facts-confidence-conflicting-meaning = Las fuentes se contradicen. Verifíquelo antes de confiar en ello.
facts-confidence-unverified = sin verificar
facts-confidence-unverified-meaning = Visto solo en código público. No lo confirma ninguna página de Zoho que pudimos leer.

# Notes on rows of data/*.toml
facts-note-center-us = Los usuarios de Europa, Australia, la India, Japón, Arabia Saudita y Canadá pueden empezar aquí el inicio de sesión: según las listas de Zoho, el inicio de sesión se redirige a su propio centro de datos. Ninguna lista lo dice para el Reino Unido, los Emiratos Árabes Unidos, Singapur y zohohq.in. En China se debe empezar en accounts.zoho.com.cn.
facts-note-center-cn = China es un sistema independiente. El inicio de sesión debe empezar en accounts.zoho.com.cn y, según terceros, un cliente de otro centro de datos no llega a él.
facts-note-center-ae = La página Multi-DC de Zoho no incluye este centro de datos. Según terceros, /oauth/serverinfo lo indica; también lo indican las páginas de WorkDrive y Desk.
facts-note-center-sg = La página Multi-DC de Zoho no incluye este centro de datos. Según terceros, /oauth/serverinfo lo indica; también lo indica la página de Desk.
facts-note-center-inec = Un segundo centro de datos de la India que, según terceros, /oauth/serverinfo de Zoho indica. Solo es público su servidor de cuentas. Tome los demás hosts de sus propias páginas de Zoho.
facts-note-callback-eu-second = Solo se encontró en un plan, nunca en uso. Regístrelo también: la API Console acepta varios URI de redirección.
facts-note-callback-in = Las fuentes públicas indican ambos URI para este centro de datos. Registre los dos o lea el correcto en la ventana emergente.
facts-note-callback-one-source = Solo lo indica una fuente pública. Compárelo con la URL de la ventana emergente antes de confiar en él.
facts-note-callback-no-source = Ninguna fuente lo indica. Lea el correcto en la ventana emergente antes de confiar en él.
facts-note-au-accounts = La página Multi-DC de Zoho y sus SDK dicen .com.au. Otras páginas de Zoho indican accounts.zoho.au. No lo use.
facts-note-ca-accounts = Canadá usa zohocloud.ca para las cuentas y las aplicaciones, pero zohoapis.ca para las API. Hay código que usa accounts.zoho.ca, que no es el host de Zoho para Canadá: en la prueba de un tercero no fue posible conectarse a él.
facts-note-uk-accounts = Algunas guías indican accounts.zoho.co.uk. La lista de Zoho dice accounts.zoho.uk.
facts-note-ae-app-domain = La página de WorkDrive de Zoho indica el dominio. Los hosts de productos bajo este dominio solo aparecen en código público.
facts-note-inec-app-domain = En código público solo se vio el host de Zoho Analytics, analyticsapi.zohohq.in.
facts-note-revoke = Zoho tiene dos puntos de conexión de revocación. Este figura en las páginas de CRM y no necesita autenticación de cliente.
facts-note-revoke-token = Zoho tiene dos puntos de conexión de revocación. Este figura en páginas más recientes. Necesita el ID y el secreto de cliente en un encabezado Basic, salvo en los clientes basados en cliente, y token_type=access_token para un token de acceso.
facts-note-inferred-host = Ninguna lista de hosts indica este centro de datos. Este host se deriva de una regla.
facts-note-no-scopes = No se encontró ningún ámbito de OAuth suyo en las páginas ni en el código que leímos.
facts-note-marketing-automation-host = Zoho solo documenta la URL de los Estados Unidos. Las URL de los demás centros de datos proceden de código público.
facts-note-marketing-automation-call-2 = Una respuesta con el código 2401 (todavía no hay ninguna lista) también demuestra que el token funciona. Lo inferimos.
facts-note-campaigns-call = Inferimos que la llamada necesita este ámbito.
facts-note-campaigns = Según terceros, las cuentas con la nueva interfaz de Campaigns necesitan la URL y los ámbitos de Marketing Automation.
facts-note-books-call = Es la única llamada que no necesita organization_id.
facts-note-invoice-call = Se infiere de Books e Inventory.
facts-note-billing-call = También necesita el ID de organización en un encabezado. Su documentación indica el encabezado.
facts-note-billing-call-2 = Enumera los ID de organización. Ninguna fuente que leímos indica su ámbito.
facts-note-billing = Los ámbitos de Billing empiezan por su nombre anterior, Subscriptions.
facts-note-desk-call = Inferimos que la llamada necesita este ámbito. Todas las demás llamadas necesitan el encabezado orgId.
facts-note-desk-call-2 = Alternativa a Desk.basic.READ. Inferimos que la llamada lo acepta.
facts-note-projects-host-1 = La versión anterior de la API.
facts-note-projects-call = Está documentada para la versión anterior de la API. La misma llamada de la versión 3 no está confirmada.
facts-note-projects = Los tokens de Projects y de BugTracker no son intercambiables.
facts-note-analytics-host = En el centro de datos de la India de zohohq.in, el código público usa analyticsapi.zohohq.in.
facts-note-analytics = Las operaciones de sus ámbitos están documentadas en minúsculas.
facts-note-people = El prefijo se escribe en mayúsculas. También se usa ZohoPeople.
facts-note-accounts-call = Funciona con cualquier token que tenga este ámbito. Según terceros, si se solicita junto con el ámbito profile, devuelve INVALID_OAUTHSCOPE.
facts-note-sheet-call = La ruta se vio en uso. El parámetro method no está confirmado. Según se dice, POST también funciona.
facts-note-writer-call = La fuente no indica el ámbito para esta ruta.
facts-note-writer = A menudo se solicita junto con ámbitos de ZohoPC, WorkDrive, ZohoSign y ZohoSearch.
facts-note-bookings-call = A pesar de su nombre, el ámbito también incluye la lectura.
facts-note-bookings = El prefijo se escribe en minúsculas.
facts-note-forms-host = No se encontró ninguna referencia REST oficial.
facts-note-salesiq = El prefijo no empieza por Zoho.
facts-note-lens = GET /user mostraría si un token funciona, pero ninguna fuente indica su ámbito.
facts-note-backstage = El prefijo se escribe en minúsculas. La fuente une los ámbitos con espacios.
facts-note-contracts = El prefijo se escribe en minúsculas y no empieza por Zoho.
facts-note-learn = Todas las rutas documentadas necesitan el nombre de la red.
facts-note-connect = El prefijo es el nombre anterior del producto, Pulse, en minúsculas.
facts-note-pagesense = El prefijo no empieza por Zoho. Todas las llamadas necesitan los nombres del portal y del proyecto.
facts-note-catalyst = También se han visto ámbitos unidos con espacios, con el tipo de concesión client_credentials. Su página sobre los centros de datos indica accounts.zoho.au, que es incorrecto.
facts-note-payroll-host = La ruta no está confirmada, y solo se vio el host de la India.
facts-note-payroll = No se encontró ninguna referencia oficial. Una integración une los ámbitos con espacios.
facts-note-payments-host-1 = El sandbox. Sus ámbitos empiezan por ZohoPaySandbox.
facts-note-payments = Tiene su propia página de consentimiento: /oauth/v2/org/auth, con un cliente de tipo ORG.
facts-note-notebook = El prefijo no empieza por Zoho. La documentación enlazada aquí es de un tercero.
facts-note-voice = No hay ninguna llamada confirmada sin efectos secundarios. POST /sms/send necesita ZohoVoice.sms.CREATE y envía un mensaje.
facts-note-iot = El prefijo termina en mayúsculas. Su documentación indica los servidores de cuentas de com, eu, in, sa y com.au.
facts-note-zeptomail = El prefijo empieza con Z mayúscula. También se usa zeptomail.
facts-note-apptics = Su único ámbito conocido es JProxy.jmobileapi.ALL.
facts-note-contacts = No se encontró ninguna página oficial sobre sus ámbitos.
facts-note-manageengine-servicedesk-plus-cloud-host = La lista de Zoho tiene nueve centros de datos. Otras regiones tienen hosts propios, como servicedeskplus.uk y, en China, servicedeskplus.cn.
facts-note-manageengine-servicedesk-plus-cloud-host-1 = La forma con el nombre del portal.
facts-note-manageengine-servicedesk-plus-cloud = Sus hosts no están en dominios de Zoho. También se han visto ámbitos unidos con espacios.
facts-note-site24x7 = Sus hosts no están en dominios de Zoho. Sus operaciones se escriben All, Create, Read, Update, Delete.
facts-note-trainercentral = Su API está en la URL propia de la academia, con el ID de organización: { "{" }URL de la academia{ "}" }/api/v4/{ "{" }orgId{ "}" }.
facts-note-qntrl = Su host no está en dominios de Zoho.
facts-note-vertical-solutions = Usa los ámbitos y las llamadas de Zoho CRM. Tiene su propia página de consentimiento: /clientoauth/v2/{ "{" }PORTAL_ID{ "}" }/auth en el servidor de cuentas.
facts-note-zohosearch = Ámbitos complementarios: se solicitan con los de CRM, WorkDrive, Writer y otros.
facts-note-zohofiles = Ámbitos complementarios: se solicitan con los de CRM, WorkDrive, Projects y Writer.
facts-note-dataprep = Las páginas de Zoho indican sus URL (https://www.zohoapis.com/dataprep/v1), pero no se encontró ningún ámbito suyo.
facts-note-office-integrator = Usa una clave de API, no ámbitos de OAuth.
facts-note-zia-agents = Cada agente muestra su ámbito en su propia pantalla. No hay ninguna lista.

# The calls that the page makes itself
facts-call-account = Cuenta de Zoho: el nombre y la dirección de correo electrónico de la persona
facts-call-crm-org = CRM: la organización
facts-call-crm-user = CRM: la persona como usuario de CRM
facts-call-crm-modules = CRM: la lista de módulos
facts-call-books = Books: las organizaciones
facts-call-desk = Desk: las organizaciones
facts-call-marketing = Marketing Automation: las listas de correo
facts-call-campaigns = Campaigns: las listas de correo
facts-call-other = Datos del producto

# Which data center a text comes from
facts-infer-code = “{ $code }” es el código de ubicación del centro de datos { $center }.
facts-infer-location = location={ $code } es el código del centro de datos { $center }.
facts-infer-location-unknown = location={ $code } no es un código de ubicación que conozcamos.
facts-infer-nested = El texto tiene URL dentro de otras URL. Solo se leyeron { $most } niveles.
facts-infer-user-info = La URL tiene una parte antes de @, por lo que su host real es { $host }. No se usó.
facts-infer-backslash = La URL tiene una barra invertida, por lo que su host real es { $host }. No se usó.
facts-infer-general = { $host } es un sitio público de Zoho. No muestra dónde está su organización.
# $role: what the host is for.
facts-infer-host = { $role ->
    [accounts] { $host } es el servidor de cuentas del centro de datos { $center }.
    [api] { $host } es el dominio de API del centro de datos { $center }.
    [api-environment] { $host } es el dominio de API de un sandbox o de una organización de desarrollo del centro de datos { $center }.
    [console] { $host } es la API Console del centro de datos { $center }.
    [crm] { $host } es Zoho CRM en el centro de datos { $center }.
    [callback] { $host } recibe las respuestas de las conexiones del centro de datos { $center }.
    [upload] { $host } es el host de carga del centro de datos { $center }.
   *[app] { $host } pertenece al centro de datos { $center }.
}
facts-infer-host-shared = { $host } es el servidor de cuentas del centro de datos { $center }, pero los usuarios de otros centros de datos también pueden empezar ahí.
