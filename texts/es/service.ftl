# The rows of Zoho's forms, links to a setup, and the Deluge snippet.

service-center-first = Seleccione primero un centro de datos.
service-name-first = Escriba primero un nombre de servicio.
service-scopes-first = Agregue primero los ámbitos.
service-client-id-first = Pegue el ID de cliente en la hoja API Console.
service-callback-first = No se conoce para este centro de datos. Por ahora, registre cualquier URL https propia, conéctese una vez, pegue la URL de la ventana emergente y, después, reemplácela en la consola.
service-secret-from-zoho = Péguelo de la API Console, pestaña Client Secret.
service-looks-secret = El valor parece un secreto, por lo que no se muestra aquí.
service-press-connect = Selecciónelo. Se abre una ventana: seleccione Connect o Proceed e inicie sesión. Si Zoho le pide una organización, seleccione la que usa: los tokens solo son válidos para ella. Después, seleccione Accept.
service-numbered = { $label } { $number }
service-scope = Scope { $number }
service-display-name = Scope { $number } Display Name
service-scopes-to-select = Ámbitos que seleccionar
service-client-name-derived = Creado a partir del nombre del servicio, sin los caracteres que la consola rechaza. Use solo letras, dígitos, espacios, _ y &.
service-client-name-note = Se muestra en la pantalla de consentimiento. Use solo letras, dígitos, espacios, _ y &; no incluya “Zoho”.
service-homepage-note = Cualquier URL válida. Zoho acepta una de ejemplo.
service-callback-recommended = Recomendado. Registre este primero.
service-callback-further = Registre también este: seleccione + en la API Console.
service-revoke-note = No todas las versiones del formulario tienen este campo.
service-authorize-note = Sus dos parámetros mantienen activa la conexión después de la primera hora.
service-delimiter-note = El formulario muestra este campo cuando hay dos ámbitos.
service-connection-link-name-note = Zoho lo completa. Deluge lo necesita exactamente como lo muestra Zoho.
service-no-scope-to-select = Aún no hay ámbitos. Agregue primero los ámbitos.
service-select-all = { $count ->
    [one] Seleccione el ámbito.
   *[other] Seleccione los { $count } ámbitos.
}

service-link-unknown-key = El enlace tiene la clave “{ $key }”, que esta página no conoce.
service-link-secret = El enlace contenía un secreto en “{ $key }”. El secreto no se leyó y se quitó de la barra de direcciones, pero el historial del navegador puede contenerlo todavía. Cualquiera que tuviera el enlace pudo leerlo: cree un secreto nuevo en la API Console o revoque el token.
service-link-bad-value = El enlace tiene { $key }={ $value }, que no es un valor válido.
service-link-repeated = El enlace tiene “{ $key }” más de una vez. Se usó el primer valor.
service-link-too-long = El enlace ocupa más de { $most } bytes. No se leyó y se quitó de la barra de direcciones.
service-link-other-facts = El enlace se creó con los datos del { $date }; esta página usa los del { $now }. Vuelva a comprobar los valores: los hosts y los ámbitos pueden haber cambiado.
service-link-more = { $count ->
    [one] El enlace tiene otro problema de este tipo.
   *[other] El enlace tiene otros { $count } problemas de este tipo.
}
service-link-too-long-to-write = El enlace no se copió: ocuparía { $bytes } bytes, y los enlaces de más de { $most } bytes no se pueden abrir.

service-setups-unread = Este texto no es una exportación de configuraciones guardadas.
service-setups-full = No se guardó: este dispositivo admite { $most } configuraciones guardadas. Elimine primero algunas.

service-snippet-scopes-first = Agregue primero los ámbitos o seleccione el producto al que llamar.
service-snippet-no-call = No se conoce ninguna llamada que pruebe un token de { $product }.
service-snippet-no-url = No se conoce la URL de { $product } en el centro de datos { $center }.
# $needed, $held: scopes. $why: a sentence.
service-snippet-may-cover = { $needed } no está en su lista. Es posible que { $held } lo incluya. { $why }
service-snippet-not-covered = { $needed } no está en su lista, y no se sabe de ningún ámbito de ella que lo incluya. Zoho puede rechazar esta llamada.
service-snippet-other-spelling = Es otra grafía del mismo ámbito, y no se sabe si Zoho la acepta.
service-snippet-all-operations = Parece incluir todas las operaciones del mismo recurso, pero no está en nuestro catálogo.
