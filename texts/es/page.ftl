# The page around the rooms: navigation, toasts, remarks about a link, and the pieces that rooms share.

page-name = Zoho OAuth Workbench
page-nav-label = Principal
page-room-build = Configurar
page-room-check = Solucionar problemas
page-room-centers = Centros de datos
page-room-connect = Probar
page-room-learn = Aprender
page-room-trust = Privacidad y seguridad
page-title = { $room } · Zoho OAuth Workbench
page-footer = Se ejecuta por completo en su navegador. Los tokens, los códigos de autorización y los secretos de cliente permanecen en la memoria; los demás datos duran hasta que cierra la pestaña, salvo que los conserve en este dispositivo. La Content Security Policy de la página solo permite solicitudes a su propio host y a los hosts de cuentas y de API de Zoho. Sin relación con Zoho.

page-example-for-us = Ejemplo cargado: Marketing Automation, United States. Seleccione arriba su propio centro de datos.
page-example-loaded = Ejemplo cargado: Marketing Automation.
page-link-loaded = Se cargaron los valores del enlace.
page-scopes-removed = Se quitaron todos los ámbitos.
page-started-over = Se vaciaron todos los campos.
page-imported = Se importaron los valores en Configurar.
page-imported-beside = Se importaron los valores en Configurar. La configuración guardada mantiene sus propios valores. Para guardar estos, seleccione “Conservar en este dispositivo”.
page-undone = Se deshizo el cambio. Los cambios posteriores se mantuvieron.

page-copied = Copiado: { $label }.
page-copy-by-hand = El navegador impidió copiar: { $label }. Copie el texto de este cuadro: presione Ctrl+C o, en un Mac, ⌘C.
page-copy-refused = El navegador impidió copiar: { $label }. El valor está seleccionado: presione Ctrl+C o, en un Mac, ⌘C.
page-link-without = El enlace omite { $keys }: el valor parece un secreto.
page-masked = El texto pegado contenía un token, un código o un secreto. Se enmascaró de inmediato y no se conserva. Si alguien más pudo haberlo visto, revóquelo.
page-storage-full = El almacenamiento del navegador para esta página está lleno o bloqueado. Sus datos no se guardan y se perderán al recargar la página.

page-skip = Ir al contenido
page-result = { $text }
page-language = Idioma
page-language-missing = No se pudo cargar { $language }.
page-language-keep = Mantener { $language }
page-theme = Tema
page-theme-system = Sistema
page-theme-light = Claro
page-theme-dark = Oscuro
page-offer = ¿Abrir la configuración de este enlace?
page-offer-hint = Su configuración actual tiene otros valores. El enlace los reemplaza todos. Puede deshacer este cambio.
page-offer-open = Abrir
page-offer-keep = Conservar la mía

page-palette = Buscar en todo
page-palette-open = Buscar
page-palette-placeholder = Página, campo, ámbito, host o error
page-palette-results = Resultados
page-palette-none = No hay resultados.
page-palette-room = Página
page-palette-action = Acción
page-palette-field = Campo
# What else a field is called: these words are searched, and never shown.
page-palette-also-redirect = callback redirect URL redirección redireccionamiento retorno devolución de llamada
page-palette-also-switch = private shared privada compartida interruptor
page-palette-also-authorize = authorization endpoint access_type offline prompt consent punto de conexión autorización consentimiento
page-palette-also-scopes = permissions permisos ámbitos alcances
page-palette-also-center = region domain DC región dominio
page-palette-center = Seleccionar centro de datos
page-palette-error = Error
page-palette-scope = Ámbito
page-palette-host = Host
page-palette-link = Copiar enlace a esta configuración
page-keys-title = Atajos de teclado
page-keys-palette = Buscar en todo
page-keys-scopes = Buscar ámbitos
page-keys-list = Mostrar esta lista
page-keys-undo = Deshacer el último cambio
page-keys-redo = Rehacer
page-keys-enter = En un valor: copiarlo. En una búsqueda: elegir el primer resultado.
page-keys-space = En una casilla: activarla o desactivarla
page-keys-escape = Cerrar lo que esté abierto
page-keys-single = Usar atajos de una sola tecla (/ y ?)
page-hand-over = Hoja de traspaso
page-hand-over-markdown = hoja de traspaso en Markdown
page-print = Imprimir

page-setups = Configuraciones guardadas
page-setups-none = Ninguna en este dispositivo
page-setups-count = { $count } en este dispositivo
page-setups-hint = Las configuraciones guardadas permanecen en el almacenamiento local de este navegador hasta que las elimina. Nunca contienen secretos. Los cambios en una configuración guardada que esté abierta se guardan automáticamente.
page-setups-exchange = Exportar o importar
page-setups-json = configuraciones guardadas en JSON
page-setups-download = Descargar JSON
page-setups-import = Pegue las configuraciones exportadas (JSON)
page-setups-import-action = Importar
page-setups-imported = { $count ->
    [0] No se importó ninguna configuración. Todas están ya guardadas en este dispositivo.
    [one] Se importó { $count } configuración.
   *[other] Se importaron { $count } configuraciones.
}
page-setups-delete-all = Eliminar todas las configuraciones
page-setups-delete-sure = Esta acción no se puede deshacer.
page-setup-status = Guardada como { $name }
page-setup-name = Nombre de la configuración
page-setup-keep = Conservar en este dispositivo
page-setup-kept = Guardada en este dispositivo como { $name }.
page-setup-kept-numbered = Guardada en este dispositivo como { $name }. Otra configuración guardada tiene el nombre { $taken }.
page-setup-not-as-kept = Esta pestaña tiene valores distintos de los de la configuración guardada { $name }, por lo que sus cambios no se guardan en ella. Para continuar con los valores guardados, ábrala. Para guardar los de esta pestaña, seleccione “Conservar en este dispositivo”.
page-setup-deleted-elsewhere = La configuración guardada { $name } ya no está en este dispositivo, por lo que sus cambios no se guardan. Para guardarlos, seleccione “Conservar en este dispositivo”.
page-setup-unnamed = Escriba primero un nombre para la configuración.
page-setup-opened = Se abrió la configuración guardada.
page-setup-current = abierta
page-setup-duplicated = Se duplicó y se abrió la configuración. Registre un cliente nuevo en la API Console de este centro de datos.
page-setup-no-center = Sin centro de datos
page-setup-about = { $scopes ->
    [one] { $center } · { $scopes } ámbito · guardada el { $date }
   *[other] { $center } · { $scopes } ámbitos · guardada el { $date }
}
page-setup-open = Abrir
page-setup-open-label = Abrir { $name }
page-setup-duplicate = Duplicar en…
page-setup-duplicate-action = Duplicar
page-setup-duplicate-center = Centro de datos para un duplicado de { $name }
page-setup-duplicate-label = Duplicar { $name }
page-setup-delete = Eliminar
page-setup-delete-label = Eliminar { $name }
page-cancel = Cancelar

page-close = Cerrar
page-messages = Mensajes
page-notes-label = Acerca del enlace
page-notes-read = Descartar
page-text-to-copy = Texto que copiar
page-undo = Deshacer
page-redo = Rehacer
page-redone = Se rehízo el cambio. Los cambios posteriores se mantuvieron.

page-apply-fix = Corregir
page-apply-fix-label = Corregir { $field }: { $value }
page-copy = Copiar
page-copy-label = Copiar { $label }
page-did-you-mean = Quizá quiso decir:
page-facts-read = Fecha de consulta: { $date }.
page-new-tab = (se abre en una pestaña nueva)
page-open-host = Abrir { $host }
page-suggested-fix = Corrección sugerida:

page-export-label = todo como { $format }
page-link = enlace

page-evidence-for = Indicio: { $evidence }
page-evidence-against = Poco probable: { $evidence }
page-cause-check = Comprobación: { $check }
page-cause-fix = Solución: { $fix }
page-response-unread = La URL contenía lo que parece una respuesta de autorización, pero los nombres de los parámetros distinguen mayúsculas de minúsculas: **code** y **state** se escriben en minúsculas. La respuesta se quitó de la barra de direcciones y no se usó.

page-missing = Esta página no se cargó por completo. Ya puede escribir; el resto aparece cuando se carga.
page-part-loading = Cargando…
page-part-missing = No se pudo cargar una parte de esta página.
page-part-advice = Compruebe su conexión y vuelva a intentarlo. Si la página se actualizó entretanto, recárguela: sus datos se conservan, excepto los secretos.
page-part-retry = Reintentar
page-part-reload = Recargar la página
