# The room Data centers: the table, its filter, the live test, and Zoho's own list of servers.

centers-intro = De documentación y código públicos ({ $date }); no se probó con el Zoho real. Una etiqueta como “según terceros” marca lo que no es oficial: selecciónela para ver las fuentes. Lo que no tiene fuente no se incluye.
centers-find = Pegue una URL, o escriba un host, un centro de datos o su código
centers-find-example = https://accounts.zoho.eu/oauth/v2/token
centers-shown = { $shown } de { $all } centros de datos
centers-hidden = El texto contenía un token, un código o un secreto. Aquí está oculto y no se guarda.
centers-no-match = No hay resultados. Pegue una URL o un host para encontrar su centro de datos, o escriba un código de ubicación, como eu.
centers-foreign = { $host } no es un host de Zoho que conozcamos.
centers-right = La URL correcta:
centers-right-label = URL correcta

# ---- One data center ----

centers-note = nota
centers-values = { $center }: todos los valores para copiar
centers-center = Centro de datos
centers-authorize = Authorize URL
centers-token = Access Token URL
centers-refresh = Refresh Token URL
centers-revoke = Revoke Token URL
centers-serverinfo = Lista de servidores de cuentas
centers-userinfo = Datos del usuario (necesita un ámbito)
centers-callback = URI de redirección de las conexiones
centers-callback-also = Registre también
centers-accounts = Servidor de cuentas
centers-api = Dominio de API
centers-console = API Console
centers-crm = Zoho CRM
centers-apps = Dominio de otras aplicaciones
centers-upload = Carga de archivos
centers-cell = { $column } ({ $center })
centers-cell-more = { $column } { $number } ({ $center })

# ---- The APIs of the products ----

centers-apis = URL base de las API por producto
centers-apis-hint = Algunos productos no están en el dominio de API (api_domain). Seleccione un producto para verlo en todos los centros de datos.
centers-product = Producto
centers-every-product = todos los productos, { $center }
centers-api-label = API de { $product } en { $center }

# ---- All data centers ----

centers-all = Comparar todos los centros de datos
centers-table = Tabla de centros de datos
centers-unknown = se desconoce
centers-json = Descargar JSON
centers-csv = Descargar CSV
centers-download-hint = Ambos archivos contienen todos los valores de todos los centros de datos, las URL base de las API de los productos, el grado de certeza, las fuentes y la fecha.

# ---- The live test ----

centers-live-title = Prueba en vivo
centers-live-file = Abrió esta página como archivo y, así, no hace ninguna solicitud. Para probar los hosts, ábrala en un servidor web.
centers-live-intro = Envía una solicitud GET sin credenciales desde su navegador a cada servidor de cuentas y a cada dominio de API. Cada host ve su dirección IP y lo que un navegador envía con cualquier solicitud, pero ningún valor de esta página.
centers-test-one = Probar { $center }
centers-test = Probar todos los hosts
centers-stop = Detener
centers-copy-results = resultados
centers-hosts-tested = Hosts probados
centers-waiting = en espera…
centers-readable = accesible, respuesta legible, { $ms } ms
centers-reachable = accesible, { $ms } ms
centers-failed = no accesible (falló después de { $ms } ms)
centers-late = sin respuesta en { $seconds } s
centers-stopped = prueba detenida
centers-progress = { $done } de { $all } hosts probados.
centers-run-stopped = Prueba detenida. Accesibles: { $reachable }. No accesibles: { $silent }. Sin probar: { $stopped }.
centers-run-done = { $reachable } de { $all } hosts son accesibles desde este navegador.
centers-none-reached = No se pudo acceder a ningún host. Es posible que no tenga conexión, o que un firewall o una extensión bloquee Zoho.
centers-some-silent = El navegador no dice por qué no respondió un host. Es posible que el nombre no exista, que lo bloquee un firewall, un proxy o una extensión, o que el host no funcione. Pruebe desde otra red.
centers-what-it-shows = Una respuesta demuestra que ahí responde un servidor a través de TLS. No demuestra que el servidor acepte su cliente. Una respuesta que no se puede leer también puede proceder de un proxy.
centers-report-title = Hosts de Zoho probados desde un navegador, { $time }
centers-report-columns = | Centro de datos | Host | Función | Resultado |
centers-report-read = Lista de servidores de cuentas de Zoho, cargada desde { $host }:
centers-report-pasted = Lista de servidores de cuentas de Zoho, tal como se pegó:

# ---- Zoho's own list ----

centers-list-title = La lista de servidores de cuentas de Zoho
centers-list-intro = Zoho publica en JSON los servidores de cuentas de sus centros de datos. Si la lista no se puede cargar aquí, ábrala en una pestaña nueva y pegue el JSON más abajo. Se compara con la tabla.
centers-list-open = Abrir la lista
centers-list-label = JSON de /oauth/serverinfo
centers-list-read = Cargada desde { $host }, que permite que esta página la lea.
