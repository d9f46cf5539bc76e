# The sheet for whoever takes a connection over.

hand-over-title = Traspaso: { $service }
hand-over-untitled = Traspaso de una conexión de Zoho CRM
hand-over-made = Creado con Zoho OAuth Workbench. No contiene ningún secreto.

hand-over-people = Completar a mano
hand-over-authorized-by = Autorizada por
hand-over-account = Cuenta de Zoho (correo electrónico)
hand-over-date = Autorizada el
hand-over-client-account = Cuenta con la que se registró el cliente
hand-over-successor = Administrador que puede volver a conectarla

hand-over-connection = Conexión
hand-over-runs-as = Se ejecuta como
hand-over-runs-shared = La cuenta que la autorizó: toda función que usa la conexión actúa como esta cuenta.
hand-over-runs-each = Cada usuario, que inicia sesión con su propia cuenta.

hand-over-access = A qué puede acceder
hand-over-access-none = No hay ámbitos seleccionados.
hand-over-scope = { $name }
hand-over-scope-unknown = No está en el catálogo de ámbitos de esta página.

hand-over-leaves = Si la persona que la autorizó se marcha
hand-over-stops = Qué se detiene
hand-over-stops-shared = Los tokens pertenecen a la cuenta que autorizó la conexión. Si esta cuenta se desactiva o pierde el acceso a una aplicación, lo previsible es que las llamadas fallen hasta que alguien vuelva a autorizar la conexión. Vuelva a conectarla antes de que se cierre la cuenta.
hand-over-stops-each = Lo previsible es que solo fallen las llamadas de este usuario. Los demás usuarios iniciaron sesión con sus propias cuentas.
hand-over-client = Cliente
hand-over-client-said = Compruebe quién puede abrir el cliente en la API Console. Su Client Secret se necesita para volver a configurar el servicio.

hand-over-again = Volver a conectar y revocar
hand-over-reconnect = Volver a conectar
hand-over-reconnect-said = Vaya a { $path } y vuelva a autorizar la conexión con la cuenta con la que debe ejecutarse. Si la página no lo permite, elimine la conexión y créela de nuevo con el mismo nombre de enlace, que es el que usan las funciones.
hand-over-revoke = Revocar
hand-over-revoke-said = Revoque o elimine la conexión en Zoho CRM. El usuario también puede quitar la aplicación en su cuenta de Zoho, en Sessions > Connected Apps (según terceros, sin verificar).
hand-over-revoke-delete = Si el cliente no se usa para nada más, elimínelo en la API Console.
