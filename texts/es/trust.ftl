# Privacy and security: what the page keeps, sends and promises. SECURITY.md says the promises in the same words.

trust-intro = Qué guarda esta página, qué ha enviado y cómo comprobar ambas cosas. El navegador midió los datos de las tablas siguientes durante esta visita.

trust-file = Abrió esta página como archivo. No hace ninguna solicitud: su Content Security Policy las prohíbe todas. Los inicios de sesión reales y la prueba en vivo de los hosts necesitan que la página esté en un servidor web. Otras páginas locales pueden leer lo que guarda una página abierta como archivo.

# ---- What is stored ----

trust-stored = Guardado en este navegador
trust-stored-hint = Los secretos de cliente, los códigos de autorización y los tokens nunca se guardan. Permanecen en la memoria hasta que usted sale de la página.
trust-column-what = Qué
trust-column-place = Dónde
trust-column-until = Duración
trust-column-now = Ahora
trust-size = { $size ->
    [one] { $size } carácter
   *[other] { $size } caracteres
}
trust-nothing = Nada
trust-place-tab = Almacenamiento de sesión
trust-place-device = Almacenamiento local
trust-until-tab = Hasta que cierre la pestaña
trust-until-deleted = Hasta que lo elimine
trust-item-draft = Los datos de Configurar, como en un enlace
trust-item-other = Lo elegido y escrito en “Otro producto o proveedor”, como en un enlace
trust-item-ticks = Qué filas están copiadas
trust-item-current = El nombre de la configuración guardada abierta
trust-item-sign-in = Un inicio de sesión en curso: state, verificador de código y centro de datos. Se elimina cuando llega la respuesta.
trust-item-transcript = Las solicitudes del último inicio de sesión, con los secretos enmascarados
trust-item-sandbox = El sandbox: clientes y usuarios simulados. Sus secretos y tokens son inventados.
trust-item-setups = Las configuraciones que decidió conservar
trust-item-learn = Qué lecciones están completadas
trust-item-theme = El tema
trust-item-language = El idioma
trust-item-keys = Si los atajos de una sola tecla están desactivados
trust-others = { $count ->
    [one] Otra página de este host guarda { $count } entrada en el mismo almacenamiento. También puede leer lo que guarda esta página.
   *[other] Otras páginas de este host guardan { $count } entradas en el mismo almacenamiento. También pueden leer lo que guarda esta página.
}
trust-delete = Eliminar todo lo guardado aquí
trust-delete-hint = Elimina todas las filas de la tabla, incluidas las configuraciones guardadas, y la copia sin conexión. Después, la página se recarga. Las demás pestañas abiertas de esta página conservan lo que muestran.
trust-delete-confirm = Eliminar todo
trust-delete-sure = Esta acción no se puede deshacer.

# ---- Requests ----

trust-requests = Solicitudes de esta visita
trust-column-host = Host
trust-column-kind = Para
trust-column-count = Solicitudes
trust-kind-files = Archivos de esta página
trust-kind-relay = Solicitudes de token que este host reenvía a Zoho
trust-kind-accounts = Servidores de inicio de sesión de Zoho: solicitudes de token y pruebas que usted inició
trust-kind-api = Servidores de API de Zoho: llamadas y pruebas que usted inició
trust-kind-foreign = Ninguna parte de esta página lo solicita. Repórtelo.
trust-none = Ninguna solicitud
trust-refused = El navegador rechazó solicitudes a estos hosts, como exige la política de esta página: { $hosts }.
trust-measured = Medido con la función de medición de recursos del propio navegador (Resource Timing), sin cadenas de consulta ni contenidos. Los navegadores no incluyen la página en sí, su icono ni lo que envía una extensión. Al recargar la página, el recuento empieza de nuevo.
trust-again = Medir de nuevo

# ---- The offline copy ----

trust-offline = Usar sin conexión a la red
trust-offline-hint = Guarda en el dispositivo los archivos de esta compilación, para que la página se abra sin conexión. Nada de lo que usted ingresa pasa a formar parte de la copia. Las direcciones con cadena de consulta nunca se responden desde ella. Si se puede acceder al host, la página procede del host.
trust-offline-absent = No se guarda ninguna copia.
trust-offline-kept = { $count ->
    [one] Se guarda una copia de esta página: { $count } archivo.
   *[other] Se guarda una copia de esta página: { $count } archivos.
}
trust-offline-impossible = Este navegador, o esta dirección, no lo permite. Se necesita https, o localhost, y un almacenamiento que no esté bloqueado.
trust-offline-file = Esta página es un archivo de su dispositivo: funciona sin conexión.
trust-offline-keep = Conservar una copia en este dispositivo
trust-offline-drop = Quitar la copia
trust-offline-failed = El navegador no pudo hacerlo: { $why }

# ---- What it promises ----

trust-promises = Qué promete esta página
trust-promise-hosts = El navegador rechaza las solicitudes a hosts que no sean los hosts de cuentas y de API de Zoho ni el propio origen de la página.
trust-promise-secrets = Un secreto de cliente, un código o un token nunca se escribe en el almacenamiento, los enlaces, la barra de direcciones, las configuraciones guardadas, las exportaciones ni los registros.
trust-promise-answer = La respuesta a un inicio de sesión se quita de la barra de direcciones antes de que se inicie la aplicación.
trust-promise-state = `state` es de un solo uso, y se compara antes de dar por válido cualquier error.
trust-promise-table = `accounts-server` y `api_domain` seleccionan una fila de la tabla y nunca se usan tal como llegan.
trust-promise-integrity = Los scripts, los estilos y los archivos de WebAssembly solo se ejecutan con el hash con el que se publicaron.
trust-promise-offline = La copia sin conexión contiene los archivos de una sola compilación, cada uno con su hash, y ninguna dirección con cadena de consulta. Solo se conserva si usted lo pide.
trust-limits = Qué no puede prometer
trust-limit-operator = Quien opera el host puede cambiar la página y leer lo que el host reenvía. Para no tener que confiar en nadie, use una versión publicada en su propio equipo, o un comando de terminal.
trust-limit-origin = Las páginas del mismo origen pueden leer y cambiar todo lo de esta página, incluido un inicio de sesión en curso.
trust-limit-history = El navegador registra la visita antes de que la página quite la respuesta: el historial puede contener todavía el código, que es de un solo uso y no sirve de nada sin el verificador de código.
trust-limit-names = Un código que se ejecutara dentro de la página aún podría revelar algo mediante el nombre de un host: algunos navegadores se conectan a un host antes de que la política rechace la solicitud.
trust-limit-hosts = Una página no puede impedir que otra la muestre en un marco ni mantener su dirección fuera de una caché o de un registro: debe hacerlo el host. GitHub Pages no puede.
trust-limit-extensions = Las extensiones del navegador que usted permitió en esta página pueden leerla por completo.

# ---- The build ----

trust-build = Comprobar esta compilación
trust-build-intro = El nombre del archivo del programa contiene su propio hash SHA-256. Cada versión publicada indica el hash de todos los archivos en `SHA256SUMS`. Compárelos con la versión en la que confía:
trust-build-program = El programa, tal como lo entrega este host: el hash empieza por la compilación.
trust-build-page = La página, que contiene los hashes de todos los demás archivos. Compárela con la línea `site/index.html` de `SHA256SUMS`.
trust-build-release = Una versión publicada, ya descomprimida: todos los archivos están como se publicaron.
trust-copy-program = comando que comprueba el programa
trust-copy-page = comando que comprueba la página
trust-copy-release = comando que comprueba una versión publicada
trust-build-unknown = Esta no es una compilación publicada: su programa no tiene ningún hash en el nombre.

# ---- Licenses, accessibility, reports ----

trust-licenses = Licencias
trust-licenses-text = Esta página está disponible con la licencia MIT o Apache 2.0, a su elección.
trust-licenses-link = Licencias de todo lo que contiene
trust-accessibility = Accesibilidad
trust-accessibility-text = El objetivo de la página es cumplir WCAG 2.2, nivel AA. Cada sección se prueba con axe en Chromium y Firefox, solo con el teclado, a 320 píxeles, con un zoom del 200 por ciento, con el tema oscuro y con colores forzados. No la ha auditado nadie externo, y no la ha probado ninguna persona que use un lector de pantalla. El diagrama de Aprender tiene una alternativa de texto. Si algo le impide usar la página, repórtelo como se indica más abajo.
trust-report = Reportar un problema
trust-report-fault = Un dato incorrecto, un ámbito que falta, un error sin explicación: use los formularios de incidencias del repositorio. Nunca incluya un secreto de cliente, un código o un token reales.
trust-report-vulnerability = Una vulnerabilidad: use el informe privado de vulnerabilidades del repositorio y avise a quien opera este host. Algunos hosts indican a quién avisar:
trust-report-contact = security.txt de este host
