# What the catalog, the linter and the advisor say about scopes.

# What a scope is good for. $what is a noun from the catalog, or the whole description.
scopes-about = { $operation ->
    [ALL] Acceso completo a { $what }
    [READ] Ver { $what }
    [CREATE] Crear { $what }
    [UPDATE] Editar { $what }
    [DELETE] Eliminar { $what }
    [WRITE] Crear, editar y eliminar { $what }
   *[other] { $what }
}

# Display names that are made for a scope, for the people who approve it.
scopes-name = { $operation ->
    [ALL] { $app }: { $what }, acceso completo
    [READ] { $app }: { $what }, leer
    [CREATE] { $app }: { $what }, crear
    [UPDATE] { $app }: { $what }, editar
    [DELETE] { $app }: { $what }, eliminar
    [WRITE] { $app }: { $what }, crear, editar y eliminar
   *[other] { $app }: { $what }, { $last }
}

# Known issues of single scopes
scopes-issue-generated = El nombre circula en listas generadas automáticamente. No lo encontramos en ninguna página de Zoho.
scopes-issue-webassistant = Use ZohoMarketingAutomation.wa.READ. Ninguna página de Zoho que leímos llama webassistant al ámbito del asistente web.
scopes-issue-misprint = Una de las especificaciones de Zoho contiene este nombre por error.
scopes-issue-journey-all = Un autor que lo probó con Zoho en marzo de 2026 indica que no es válido. READ y CREATE existen.
scopes-issue-tried-invalid = Un autor que lo probó con Zoho en marzo de 2026 indica que no es válido.
scopes-issue-listed-rejected = Zoho lo incluye en su lista, pero, según terceros, en agosto de 2026 lo rechazaba.
scopes-issue-example-invalid = La documentación de Zoho lo usa como ejemplo, pero un autor que lo probó con Zoho en marzo de 2026 indica que no es válido.
scopes-issue-projectsgroups-all = Un autor que lo probó con Zoho en marzo de 2026 indica que no es válido. El recurso se llama projectgroups.
scopes-issue-activities = El módulo se retiró. A partir de la versión 3 de la API, este ámbito produce un error de discrepancia de ámbitos. Solicite los módulos tasks, events y calls.
scopes-issue-salesiq-old = Pertenece a una familia antigua de ámbitos de SalesIQ.
scopes-issue-projectsgroups = Según terceros, la grafía projectgroups es correcta y projectsgroups se rechaza, al menos con ALL.
scopes-issue-bugtracker = Las fuentes escriben el prefijo de dos formas: ZohoBugTracker y ZohoBugtracker. Todo el código público que encontramos usa ZohoBugtracker. No se sabe si Zoho las distingue.
scopes-issue-bookings = Incluye todas las llamadas de Bookings que encontramos, también las de lectura.
scopes-issue-cliq-webhooks = Publica mensajes.
scopes-issue-zcql = Ejecuta consultas, también las que solo leen.
scopes-issue-sheet = También crea y elimina.
scopes-issue-emailapi = Pertenece a Email API, que usa una clave propia en lugar de OAuth.
scopes-issue-meeting-webinar = Es para el host de Zoho Meeting. Los seminarios web del host de Zoho Webinar necesitan ZohoWebinar.webinar.
scopes-issue-webinar-webinar = Es para el host de Zoho Webinar. Los seminarios web del host de Zoho Meeting necesitan ZohoMeeting.webinar.
scopes-issue-recruit-plural = Las páginas de Zoho Recruit usan tanto el singular como el plural de este recurso.
scopes-issue-contact-create = Solo lo mencionan terceros, para cuentas con la nueva interfaz de Campaigns.
scopes-issue-profile = Es un ámbito de OpenID Connect, y hay código de terceros que lo solicita. El ámbito propio de Zoho para el perfil es AaaServer.profile.READ.
scopes-issue-works = No figura en ninguna página de Zoho, pero, según terceros, funciona.

# Presets
scopes-preset-marketing-automation = Marketing Automation
scopes-preset-marketing-automation-about = Acceso completo a campañas y clientes potenciales. Enumera e inicia recorridos. Lee el asistente web.
scopes-preset-crm-read = Zoho CRM (solo lectura)
scopes-preset-crm-read-about = Lee los registros de todos los módulos, la configuración, los usuarios y la organización de Zoho CRM. No cambia nada.
scopes-preset-crm-workdrive-books = CRM, WorkDrive y Books
scopes-preset-crm-workdrive-books-about = Los registros de todos los módulos de CRM, los archivos y carpetas de WorkDrive, y los contactos y facturas de Books. Los tres ámbitos que solo leen sirven para probar la conexión. Quite lo que no use.
scopes-preset-profile = Solo prueba de conexión
scopes-preset-profile-about = Solo el perfil del usuario que autoriza la conexión. Basta para probar que la conexión funciona.

# The linter: what was found, and why it matters
scopes-lint-empty = La entrada está vacía.
scopes-lint-one-each = Cada entrada debe contener un solo ámbito.
scopes-lint-secret = Una entrada parece un token o un secreto, no un ámbito.
scopes-lint-secret-why = Quítela. Si alguien pudo haber visto el token, revóquelo.
scopes-lint-no-scope = “{ $scope }” no es un ámbito.
scopes-lint-hidden = “{ $scope }” contiene un carácter oculto: { $what }.
scopes-lint-extra = “{ $scope }” contiene caracteres de más.
scopes-lint-exact = Zoho compara los ámbitos carácter por carácter.
scopes-lint-several = “{ $scope }” contiene { $count } ámbitos.
scopes-lint-several-why = Zoho lee una entrada como un solo ámbito, y ningún ámbito tiene este nombre.
scopes-lint-variant = { $scope } también se escribe { $usual }.
scopes-lint-variant-why = La fuente de { $scope } lo describe como “{ $about }” ({ $source }, { $confidence }). { $usual } se describe como “{ $usual_about }”. No se sabe si Zoho los distingue.
scopes-lint-other-case = En el catálogo, “{ $scope }” se escribe { $usual }.
scopes-lint-other-case-why = La documentación de Zoho mezcla mayúsculas y minúsculas, y no se sabe si Zoho las distingue. Use la grafía documentada.
scopes-lint-unverified = { $scope } está sin verificar.
scopes-lint-unverified-why = Lo encontramos solo en código público y en ninguna página de Zoho. Si no existe, Zoho muestra una página de error en lugar del inicio de sesión o, según terceros, ignora el ámbito sin avisar.
scopes-lint-invented = “{ $scope }” parece inventado.
scopes-lint-misprint = “{ $scope }” es una errata.
scopes-lint-rejected = Según terceros, Zoho rechaza “{ $scope }”.
scopes-lint-outdated = “{ $scope }” está obsoleto.
scopes-lint-disputed = Las fuentes discrepan sobre “{ $scope }”.
scopes-lint-unlisted = Ninguna página de Zoho incluye “{ $scope }”.
scopes-lint-former-prefix = “{ $scope }” usa el prefijo antiguo de { $product }.
scopes-lint-former-prefix-why = { $product } cambió de nombre, y sus ámbitos empiezan ahora por { $prefix }. Es posible que algunos de los ámbitos antiguos sigan funcionando.
scopes-lint-not-in-catalog = “{ $scope }” no está en nuestro catálogo del { $date }.
scopes-lint-not-in-catalog-why = Zoho no publica ninguna lista completa, por lo que aun así puede existir. Si no existe, Zoho muestra una página de error en lugar del inicio de sesión o, según terceros, ignora el ámbito sin avisar.
scopes-lint-letter = “{ $scope }” contiene el carácter “{ $letter }” ({ $code }), que ningún ámbito tiene.
scopes-lint-letter-why = Algunas letras de otros alfabetos parecen letras latinas, pero Zoho compara los ámbitos carácter por carácter.
scopes-lint-url = “{ $scope }” es una URL, no un ámbito.
scopes-lint-form = Un ámbito tiene la forma Product.resource.OPERATION.
scopes-lint-punctuation = “{ $scope }” no tiene la puntuación de un ámbito.
scopes-lint-punctuation-why = Una las partes de un ámbito con un solo punto. Un ámbito no empieza ni termina con un punto.
scopes-lint-no-scopes = “{ $scope }” parece un ámbito de { $product }, pero no conocemos ningún ámbito de ese producto.
scopes-lint-wrong-prefix = “{ $scope }” empieza por { $first }, pero los ámbitos de { $product } empiezan por { $prefix }.
scopes-lint-wrong-prefix-known = Con el prefijo correcto es { $renamed }, que está en nuestro catálogo.
scopes-lint-wrong-prefix-unknown = El resto del nombre tampoco está en nuestro catálogo.
scopes-lint-no-prefix = “{ $scope }” no indica su producto.
scopes-lint-no-prefix-why = Un ámbito empieza por su producto: Product.resource.OPERATION.
scopes-lint-no-such-operation = La operación { $operation } de { $family } no está en nuestro catálogo del { $date }.
scopes-lint-operations = Operaciones conocidas de { $family }: { $operations }. Zoho no publica ninguna lista completa, por lo que pueden existir otras. Si esta no existe, Zoho muestra una página de error en lugar del inicio de sesión o, según terceros, ignora el ámbito sin avisar.
scopes-lint-operations-delete = Operaciones conocidas de { $family }: { $operations }. Agregue DELETE solo si elimina datos. Zoho no publica ninguna lista completa, por lo que pueden existir otras. Si esta no existe, Zoho muestra una página de error en lugar del inicio de sesión o, según terceros, ignora el ámbito sin avisar.
scopes-lint-no-operation = “{ $scope }” no tiene ninguna operación.
scopes-lint-no-operation-why = Un ámbito termina con la operación que permite: Product.resource.OPERATION.
scopes-lint-too-many = La lista tiene { $count } entradas. Solo se comprobaron las primeras { $most }.
scopes-lint-too-many-why = Ninguna conexión necesita tantas. Compruebe si pegó otra cosa.
scopes-lint-doubled = “{ $scope }” está dos veces en la lista.
scopes-lint-doubled-why = Conserve uno de los dos.
scopes-lint-doubled-case = “{ $first }” y “{ $second }” solo difieren en mayúsculas y minúsculas.
scopes-lint-doubled-case-why = No se sabe si Zoho los distingue. Si no lo hace, basta con uno.
scopes-lint-clash = La lista contiene tanto profile como AaaServer.profile.READ.
scopes-lint-clash-why = Según terceros, si se solicitan juntos, la llamada de perfil falla con INVALID_OAUTHSCOPE.
scopes-lint-covered = { $broad } ya incluye { $narrow }.

scopes-covers-operation = { $broad } incluye { $narrow }. Con un ámbito menos, la página de consentimiento es más corta.
scopes-covers-product = { $broad } da acceso completo a { $app }.
scopes-covers-group = { $broad } es para todo el grupo. De su descripción (“{ $about }”) deducimos que incluye este ámbito.

# The advisor
scopes-verb = { $verb ->
    [CREATE] crear
    [UPDATE] modificar
    [DELETE] eliminar
   *[READ] leer
}

scopes-reason-resource = { $verb ->
    [CREATE] Este ámbito sirve para crear en { $family }.
    [UPDATE] Este ámbito sirve para modificar { $family }.
    [DELETE] Este ámbito sirve para eliminar en { $family }.
   *[READ] Este ámbito sirve para leer { $family }.
}
scopes-reason-path = { $verb ->
    [CREATE] La ruta nombra { $resource }, y { $method } suele servir para crear.
    [UPDATE] La ruta nombra { $resource }, y { $method } suele servir para modificar.
    [DELETE] La ruta nombra { $resource }, y { $method } suele servir para eliminar.
   *[READ] La ruta nombra { $resource }, y { $method } suele servir para leer.
}
scopes-reason-about = { $verb ->
    [CREATE] { $family } trata de { $what }, y { $call } suele servir para crear.
    [UPDATE] { $family } trata de { $what }, y { $call } suele servir para modificar.
    [DELETE] { $family } trata de { $what }, y { $call } suele servir para eliminar.
   *[READ] { $family } trata de { $what }, y { $call } suele servir para leer.
}
scopes-reason-custom-module = { $verb ->
    [CREATE] Si “{ $module }” es un módulo personalizado: este ámbito es para los registros de todos los módulos personalizados, y { $method } suele servir para crear.
    [UPDATE] Si “{ $module }” es un módulo personalizado: este ámbito es para los registros de todos los módulos personalizados, y { $method } suele servir para modificar.
    [DELETE] Si “{ $module }” es un módulo personalizado: este ámbito es para los registros de todos los módulos personalizados, y { $method } suele servir para eliminar.
   *[READ] Si “{ $module }” es un módulo personalizado: este ámbito es para los registros de todos los módulos personalizados, y { $method } suele servir para leer.
}
scopes-reason-no-narrower = { $verb ->
    [CREATE] Nuestro catálogo no tiene ningún ámbito más limitado que solo permita crear.
    [UPDATE] Nuestro catálogo no tiene ningún ámbito más limitado que solo permita modificar.
    [DELETE] Nuestro catálogo no tiene ningún ámbito más limitado que solo permita eliminar.
   *[READ] Nuestro catálogo no tiene ningún ámbito más limitado que solo permita leer.
}
scopes-reason-concluded = Lo deducimos de cómo Zoho nombra sus ámbitos. Ninguna página que leímos relaciona esta llamada con este ámbito, así que pruébelo con Zoho.
scopes-reason-name = El ámbito permite más de lo que dice su nombre.
scopes-reason-only-scope = Es el único ámbito de este recurso que conocemos.
scopes-reason-only-writing = Aparte de los de lectura, es el único ámbito de este recurso que conocemos.
scopes-reason-only-resource = Es el único recurso de { $product } que conocemos.
scopes-reason-group = Nuestro catálogo no tiene ningún ámbito de este tipo solo para { $family }, por lo que este es el ámbito de todo el grupo.
scopes-reason-known-call = { $method } { $path } es una llamada que conocemos.
scopes-reason-documented = La documentación de Zoho indica este ámbito para { $method } { $path }.
scopes-reason-reported = Terceros indican este ámbito para { $method } { $path }.
scopes-reason-upsert = Una operación upsert también modifica registros existentes.
scopes-reason-crm-search = La búsqueda de registros de Zoho CRM necesita este ámbito además del ámbito del módulo.
scopes-reason-search = La llamada realiza una búsqueda, y { $product } tiene un ámbito aparte para buscar.
scopes-also-cliq-webhooks = Según terceros, también publica mensajes, a pesar de su nombre.

scopes-note-no-scope = { $verb ->
    [CREATE] Nuestro catálogo no tiene ningún ámbito para crear en { $family }.
    [UPDATE] Nuestro catálogo no tiene ningún ámbito para modificar { $family }.
    [DELETE] Nuestro catálogo no tiene ningún ámbito para eliminar en { $family }.
   *[READ] Nuestro catálogo no tiene ningún ámbito para leer { $family }.
}
scopes-note-no-resource = La ruta no nombra ningún recurso de { $product } que nuestro catálogo conozca. Busque el recurso por su nombre.
scopes-note-issue = { $scope }: { $issue }
scopes-note-user-info = El texto que precede a @ en la URL es un nombre de usuario. El host real es { $host }. No envíe ahí ningún token.
scopes-note-backslash = La URL contiene una barra invertida. Su host es { $host }. No envíe ahí ningún token.
scopes-note-lookalike = { $reason } No envíe ahí ningún token.
scopes-note-sign-in = Esta URL pertenece al propio inicio de sesión. No necesita ningún ámbito.
scopes-note-crm-page = Esta es la interfaz de usuario de CRM. La API de CRM está en el dominio de API, por ejemplo, https://www.zohoapis.com/crm/v8.
scopes-note-other-host = { $host } no es el host que nuestra tabla indica para la API de { $product }.
scopes-note-no-host = Escriba la URL completa con su host. La ruta sola no muestra la aplicación.
scopes-note-foreign = { $host } no es un host de Zoho de nuestra tabla. No envíe ahí ningún token.
scopes-note-no-api = Nuestra tabla no indica ninguna API de Zoho en esta URL de { $host }.

# Scopes that others need beside them
scopes-companion-search = ¿Usa la API Search Records? Agregue ZohoSearch.securesearch.READ.
scopes-companion-files = ¿Carga archivos para trabajos masivos o descarga copias de seguridad o registros de auditoría? Agregue un ámbito de ZohoFiles.files.
scopes-companion-coql = Una consulta también necesita el ámbito de lectura de cada módulo que nombra, por ejemplo, ZohoCRM.modules.leads.READ.
scopes-companion-composite = Una solicitud compuesta también necesita los ámbitos de todas las solicitudes que contiene.
scopes-companion-mailmerge = La combinación de correspondencia también necesita ámbitos de Zoho Writer.
scopes-companion-projects = Los archivos de Projects también necesitan un ámbito de ZohoPC.files y, a veces, ámbitos de WorkDrive.
scopes-companion-calendar = Los eventos de Cliq también necesitan los ámbitos de Zoho Calendar para calendarios y para eventos.

# Broad scopes
scopes-broad-product = { $scope }: { $about }. En su lugar, solicite los recursos que usa.
scopes-broad-group = { $scope }: { $about }. En su lugar, solicite las operaciones que usa o recursos concretos del grupo.
scopes-broad-resource = { $scope }: { $about }. En su lugar, solicite las operaciones que usa.

# Two lists
scopes-difference-same = Ambas listas solicitan los mismos ámbitos.
scopes-difference-removed = No se agregó nada, por lo que las conexiones existentes siguen funcionando. Conservan los ámbitos concedidos: para quitarlos, revoque la conexión y vuelva a conectarse.
scopes-difference-covered = Los ámbitos agregados ya estaban incluidos. Las conexiones existentes siguen funcionando, pero sus tokens indican los ámbitos anteriores hasta que vuelva a conectarse.
scopes-difference-consent = Un token conserva los ámbitos con los que se emitió. Todas las personas que se conectaron deben volver a conectarse y aprobar los ámbitos agregados.

# Granted scopes
scopes-missing-part = Zoho solo concedió { $scopes }, que este ámbito incluye.
scopes-missing-finding = { $finding } Según terceros, Zoho ignora sin avisar los ámbitos que no existen.
scopes-missing-known = El ámbito está en nuestro catálogo. O el token es anterior al cambio de la lista (un token conserva los ámbitos con los que se emitió), o la cuenta que lo autorizó no tiene el producto, o Zoho ignoró el ámbito.
scopes-extra-part = Forma parte de { $scope }, que se solicitó.
scopes-extra-earlier = No se solicitó en esta lista. Puede proceder de una autorización anterior.
