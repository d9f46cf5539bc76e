# The room Set up: the inputs, the sheets that mirror Zoho's forms, and what is beside them.

build-intro = Responda a tres preguntas. Copie los valores en Zoho.
build-load-example = Cargar el ejemplo
build-try-sandbox = Probar el inicio de sesión en el sandbox
build-other = Otro producto o proveedor
build-start-over = Empezar de nuevo

# The inputs
build-inputs = Su conexión
build-edit = Editar
build-fold = Cerrar
build-select-center = Seleccione un centro de datos
build-evidence = ¿Tiene dudas? Pegue cualquier URL de Zoho
build-evidence-label = URL o respuesta de Zoho
build-evidence-hint = Por ejemplo, la URL de su CRM, una URL de API o una respuesta de token. Los secretos se enmascaran de inmediato.
build-evidence-cut = El texto es muy largo. Solo se leyó el principio.
build-choose-center = Seleccionar { $center }
build-rejected = rechazado
build-evidence-unknown = El texto no indica ningún centro de datos.
build-evidence-chosen = Detectado: { $center }. Este centro de datos está seleccionado.
build-evidence-is = Detectado: { $center }.
build-evidence-other = Detectado: { $center }, pero hay otro centro de datos seleccionado.
build-evidence-likely = Posiblemente { $center }. Para confirmarlo, inicie sesión en su CRM y pegue la URL.
build-evidence-several = El texto indica más de un centro de datos. Seleccione el de su organización.
build-scopes = Aplicaciones y ámbitos
build-scopes-none = Seleccionar ámbitos
build-scopes-done = Listo
build-scopes-summary = { $count ->
    [one] { $apps } · 1 ámbito
   *[other] { $apps } · { $count } ámbitos
}
build-scope-count = { $count ->
    [one] 1 ámbito
   *[other] { $count } ámbitos
}
build-scopes-broad = { $count ->
    [one] 1 ámbito concede más acceso del que necesita la mayoría de las integraciones.
   *[other] { $count } ámbitos conceden más acceso del que necesita la mayoría de las integraciones.
}
build-name-placeholder = Por ejemplo, Marketing Automation
build-purpose = Conexión
build-shared = Compartida (recomendada)
build-private = Privada
build-more-names = Más nombres y opciones
build-link-name-hint = Déjelo vacío para generarlo a partir del nombre.
build-connection-name-hint = Déjelo vacío para usar el nombre del servicio.
build-connection-link-name-hint = Zoho lo completa. Si Zoho muestra otro, escríbalo aquí para que el fragmento de código sea correcto.
build-delimiter-recommended = { $delimiter } (recomendado)
build-delimiter-hint = La documentación de Zoho exige comas. El espacio es el estándar de OAuth, y el signo más es su forma codificada.

# The sheets
build-before = Antes de empezar
build-sheet-console = API Console
build-sheet-service = Create Service
build-sheet-connection = Create Connection
build-sheet-deluge = Probar en Deluge
build-sheet-finish = Comprobar y finalizar
build-copied-of = { $done } de { $total } copiados
build-next = Siguiente: { $sheet }
build-tick-all = Marcar todo como hecho
build-untick-all = Quitar las marcas
build-row-done = Hecho:
build-row-changed = Cambió desde que lo copió.
build-more-scopes = { $count ->
    [one] Hay 1 ámbito más que no se muestra. Para obtenerlos todos en un solo valor, seleccione más abajo el campo único “{ $field }”.
   *[other] Hay { $count } ámbitos más que no se muestran. Para obtenerlos todos en un solo valor, seleccione más abajo el campo único “{ $field }”.
}
build-own-labels = La segunda etiqueta es la de la ayuda de Zoho en español. Su formulario puede mostrar otra.

# Before you start
build-criteria = ¿Necesita un servicio personalizado? Seleccione lo que corresponda.
build-criterion-none = Zoho CRM no tiene una conexión predeterminada para la aplicación
build-criterion-none-why = Sin una conexión predeterminada, un servicio personalizado es la única forma de conectar la aplicación.
build-criterion-scope = A la conexión predeterminada le falta un ámbito que necesita
build-criterion-scope-why = No puede agregar un ámbito a una conexión predeterminada que no lo ofrece.
build-criterion-apps = Necesita los ámbitos de varias aplicaciones en una sola conexión
build-criterion-apps-why = Una conexión predeterminada da acceso a una sola aplicación. Un servicio personalizado puede combinar ámbitos de varias aplicaciones.
build-criterion-control = Quiere controlar el cliente: su secreto, sus ámbitos y cuándo revocarlo
build-criterion-control-why = Con un servicio personalizado, el cliente de la API Console es suyo.
build-recommend-default = **Recomendación: use la conexión predeterminada de Zoho.** Si nada de esto corresponde, abra Connections > Services > Default Services en Zoho CRM. No hay que registrar ningún cliente ni guardar ningún secreto.
build-recommend-custom = **Recomendación: cree un servicio personalizado.**
build-need = Qué necesita
build-need-admin = **Permisos de administrador en Zoho CRM.** Solo los administradores pueden abrir Connections. La conexión se ejecuta con los permisos de quien la autoriza.
build-need-console = Acceso a la API Console de su centro de datos.
build-need-time = Unos diez minutos, con Zoho en una segunda ventana.
build-need-secret = No ponga el secreto de cliente en chats, en tickets ni en esta página. Cópielo de la API Console directamente en Zoho CRM.
build-removed = ¿Usaba el conector “Zoho OAuth”?
build-removed-what = Zoho retiró este conector predeterminado, que podía combinar ámbitos de varias aplicaciones. No se encontró ningún anuncio de Zoho ni una fecha de finalización para las conexiones existentes, y es posible que algunas organizaciones todavía lo muestren.
build-removed-do = Vuelva a crear aquí cada una de sus conexiones: anote las funciones que la usan, cree un servicio personalizado con los mismos ámbitos, reemplace el nombre de enlace de la conexión en las funciones y pruébelas. Después, elimine la conexión anterior.

# API Console
build-host-unknown = Ninguna fuente indica el host de este centro de datos. Abra la página desde su propio Zoho.
build-multi-dc = ¿Cuándo se necesita Multi-DC?
build-multi-dc-answer = Si todas las personas que se conectan pertenecen a su centro de datos, deje Multi-DC desactivado. Si también se conectan personas de otros centros de datos, abra la pestaña **Settings** del cliente, habilite los centros de datos de esas personas y active “**Use the same OAuth credentials for all data centers**”. De forma predeterminada, cada centro de datos tiene su propio secreto de cliente. El ID de cliente es el mismo en todos los centros de datos, excepto en China. Según terceros, un cliente de otro centro de datos no funciona en China.
build-client-id-hint = Seleccione Create, abra la pestaña Client Secret y pegue aquí el ID. No pegue aquí el secreto; péguelo directamente en Zoho CRM.
build-which-callback = ¿Qué URI de redirección es el correcto?
build-callback-first = (recomendado)
build-callback-further = (registrar también)
build-callback-source = Consulte también la página de ayuda de Zoho sobre [conexiones](https://www.zoho.com/deluge/help/connections.html). La ventana de inicio de sesión de “Create And Connect” muestra cuál envía Zoho CRM: pegue su URL en la hoja Create Connection.
build-callback-hint = Complete este campo solo si el valor difiere del anterior.
build-callback-placeholder = Cualquier URL https propia hasta que la ventana emergente muestre la correcta.
build-registered = URI de redirección que registró (opcional)

# Create Service
build-scope-fields = Su formulario tiene
build-scope-each = Un campo por ámbito
build-scope-one-box = Un solo campo de ámbitos
build-in-form = Comprobar los valores de su formulario
build-in-form-hint = Pegue los valores actuales de Zoho. Aquí solo se comprueban.
build-field-in-form = { $field } en su formulario
build-correct = Correcto.

# Create Connection
build-service-not-connection = **El servicio no es la conexión.** Solo describe cómo conectarse. Vaya a My Connections, cree una conexión que use este servicio y autorícela.
build-switch-off = Privada: no. Las llamadas se ejecutan como el administrador que autoriza la conexión.
build-switch-on = Privada: sí. Cada usuario inicia sesión con su propia cuenta.
build-switch = ¿Qué valor tiene “Use Credentials of Login User” en Zoho?
build-not-checked = Sin comprobar
build-connected = Zoho muestra “Connection created successfully”
build-not-connected = Si muestra “Invalid Redirect Uri”, copie la URL de esa ventana en el cuadro siguiente.
build-popup = Confírmelo: pegue la URL de la ventana emergente de inicio de sesión
build-popup-hint = Copie la URL completa de la ventana que abre “Create And Connect”, aunque muestre un error.
build-popup-sends = Zoho CRM envía:
build-popup-redirect-uri = URI de la ventana emergente
build-popup-not-copyable = La copia está desactivada: esta URL no está en un host de Zoho.

# Deluge
build-deluge-hint = Ejecute esta función para probar la conexión.
build-product = Producto al que llamar
build-product-automatic = Automático (según sus ámbitos)
build-snippet = Fragmento de Deluge
build-snippet-scope = Ámbito necesario: { $scope }.
build-snippet-included = Su ámbito { $held } lo incluye.
build-snippet-others = Esta llamada solo prueba { $product }. Para probar { $others }, cambie el producto al que llamar.
build-product-docs = Documentación de { $product }
build-fill-in = Complete primero: { $values }.
build-401 = ¿Recibe 401 aunque la conexión funciona? Zoho no documenta qué prefijo de token envía un servicio personalizado. Zoho Accounts documenta Bearer; la mayoría de los productos documenta Zoho-oauthtoken.

# Check and finish
build-end-done = Los { $total } valores están copiados. Compruebe los puntos siguientes y habrá terminado.
build-end-open = { $done } de { $total } valores están copiados.
build-checklist = Lista de control
build-check-done = Hecho
build-check-open = Pendiente
build-check-wrong = Corregir
build-check-redirect = El URI de redirección de su centro de datos está registrado
build-check-client = El cliente está basado en servidor, y el servicio tiene su ID
build-check-authorize = La Authorize URL tiene access_type=offline y prompt=consent
build-check-token = Las URL de token pertenecen a su centro de datos
build-check-scopes = Todos los ámbitos existen y están separados por comas
build-check-connection = Está autorizada la conexión, no solo el servicio
build-check-private = Privada o compartida, según lo previsto
build-mistakes = Seis errores habituales
build-mistake-done = Descartado
build-mistake-open = Pendiente
build-mistake-wrong = Detectado
build-mistake-callback = URI de redirección de otro centro de datos
build-mistake-callback-done = La hoja indica `{ $uri }`, el URI de redirección de { $center }.
build-mistake-callback-confirmed = La ventana de inicio de sesión confirmó `{ $uri }`.
build-mistake-space = Espacio al final o carácter oculto
build-mistake-space-done = Ningún valor copiado lo tiene, y se comprueba todo lo que escribe.
build-mistake-space-found = Hay uno en el campo { $field }. El valor copiado lo omite.
build-mistake-refresh = Sin token de actualización: la conexión deja de funcionar al cabo de una hora
build-mistake-refresh-done = La Authorize URL solicita `access_type=offline` y `prompt=consent`.
build-mistake-scopes = Ámbitos incorrectos o mal escritos
build-mistake-scopes-done = { $count ->
    [one] El ámbito está en el catálogo con exactamente esta grafía.
   *[other] Los { $count } ámbitos están en el catálogo con exactamente esta grafía.
}
build-mistake-scopes-open = { $count ->
    [one] 1 ámbito está sin verificar o no figura en el catálogo. Compruébelo en la documentación de Zoho.
   *[other] { $count } ámbitos están sin verificar o no figuran en el catálogo. Compruébelos en la documentación de Zoho.
}
build-mistake-delimiter-open = El delimitador no es una coma, que es lo que exige la documentación de Zoho.
build-mistake-connection = Un servicio sin conexión
build-mistake-connection-done = Usted creó la conexión y Zoho la confirmó.
build-mistake-connection-open = Cree la conexión, autorícela y active en esa hoja la casilla “Connection created successfully”.
build-mistake-private = Privada por error
build-mistake-private-done = La opción está en { $switch }, como se pretendía.
build-mistake-private-open = Ponga “Use Credentials of Login User” en { $switch } y, después, indique en la hoja Create Connection el valor que tiene.
build-after = Cuando termine
build-after-use = Las funciones, los flujos de trabajo y los widgets encuentran la conexión en **My Connections** por su nombre de enlace.
build-after-change = Si cambia los ámbitos o crea un secreto nuevo, vuelva a conectarse: los tokens existentes conservan los ámbitos anteriores. Según una fuente, editar un servicio personalizado puede revocar sus conexiones.
build-after-clean = Elimine en la API Console los clientes que creó solo para probar. Para terminar una conexión, revóquela en **My Connections**.

# Export
build-export = Exportar y compartir
build-copy-as = Copiar todo como
build-copy-all = Copiar todo como { $format }
build-print = Imprimir
build-copy-link = Copiar enlace
build-export-hint = Las exportaciones nunca contienen secretos. Use el enlace para volver a abrir esta configuración en cualquier dispositivo.
build-for-tool = Para otra herramienta
build-for-tool-hint = Los mismos valores para n8n, Postman, Catalyst, los SDK de Zoho, Power Automate y otras, y el Self Client. Ningún archivo contiene un secreto.

# Beside the sheets
build-progress = Progreso
build-copy-mode = Modo de copia
build-help-toggle = Ayuda
build-url = URL de autorización
build-opener = Vista previa para
build-opener-crm = Conexión de Zoho CRM
build-opener-page = Inicio de sesión de prueba en esta página
build-opener-crm-hint = En el campo Authorize URL solo van access_type y prompt. Zoho CRM agrega los demás parámetros, incluido su propio state.
build-opener-page-hint = Es una vista previa: state y code_challenge son nuevos en cada inicio de sesión. La URL de esta página debe estar registrada como URI de redirección del cliente.
build-endpoint-unknown = https://accounts.zoho.… (seleccione un centro de datos)
build-value-you = sin definir
build-value-authorize-url = en la Authorize URL
build-value-crm = agregado por Zoho CRM
build-value-page = se crea al iniciar sesión
build-source-you = Lo escribe usted
build-source-authorize-url = En su campo Authorize URL
build-source-crm = Agregado por Zoho CRM
build-source-page = Agregado por esta página
build-help = Ayuda
build-help-empty = Seleccione un campo para ver qué hace.
build-help-about = Acerca de: { $topic }
build-help-why = Por qué
build-help-if-wrong = Si es incorrecto
build-issues = Problemas
build-issue = { $field }: { $found }
build-notes = Mostrar notas
build-issues-none = Sin problemas detectados
build-issues-error = { $count ->
    [one] 1 error
   *[other] { $count } errores
}
build-issues-warning = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
build-issues-check = { $count ->
    [one] 1 posible problema
   *[other] { $count } posibles problemas
}
build-issues-note = { $count ->
    [one] 1 nota
   *[other] { $count } notas
}
