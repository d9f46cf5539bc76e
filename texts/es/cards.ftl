# The fault cards of Learn. What is wrong, how to check it and how to fix it comes from errors.ftl; only a card whose error
# the table does not have says it itself.

cards-title-wrong-center = El inicio de sesión funciona y la conexión falla
cards-story-wrong-center = Un colega configuró el servicio con una guía de internet. El inicio de sesión funciona, y el consentimiento también. Después, la conexión falla. El cliente y su secreto se copiaron correctamente.
cards-title-secret-of-another-center = El cliente correcto, rechazado
cards-story-secret-of-another-center = El ID de cliente es correcto, y todas las URL pertenecen al centro de datos de la cuenta. Alguien copió el secreto de cliente de la API Console hace un año, antes de que la empresa se trasladara a este centro de datos.
cards-title-redirect-space = El URI de redirección que parece igual
cards-story-redirect-space = Usted compara el URI de redirección de la URL con el de la API Console. Parecen iguales y pertenecen al mismo centro de datos. El ID de cliente es el de este cliente.
cards-title-scope-typo = Un ámbito que nadie conoce
cards-story-scope-typo = El servicio pide un solo ámbito. Se escribió a mano, de memoria. La página de consentimiento no se abre.
cards-title-space-for-comma = Dos ámbitos buenos, una lista mala
cards-story-space-for-comma = Ambos ámbitos están en el catálogo y bien escritos. Cada uno funciona por separado. Juntos, no.
cards-title-code-too-late = El almuerzo antes que el token
cards-story-code-too-late = Un administrador prueba el inicio de sesión a mano. El código está en la barra de direcciones. Suena el teléfono, y el código se envía un poco más tarde, por primera vez y sin cambios.
cards-title-code-twice = Una vez más, por si acaso
cards-story-code-twice = El canje funcionó. Un segundo después, un script envía otra vez la misma solicitud, porque no esperó la primera respuesta.
cards-title-no-consent-again = La segunda vez es distinto
cards-story-no-consent-again = La Authorize URL tiene access_type=offline. La primera conexión tenía un token de actualización. Un mes después, el mismo usuario se conecta una vez más, y nada parece estar mal. Al cabo de una hora, la conexión se detiene.
cards-title-twenty-first = La conexión más antigua se detiene
cards-story-twenty-first = El mismo usuario conectó el mismo cliente todos los días durante tres semanas: para hacer pruebas, para un segundo servicio, por si acaso. La conexión más reciente funciona. La más antigua, no, y nadie la cambió ni la revocó.
cards-title-throttled = Pide, pide y vuelve a pedir
cards-story-throttled = Un script pide un token de acceso nuevo antes de cada llamada, aunque el último sigue siendo válido. El token de actualización y el secreto son correctos.
cards-title-revoked = Hace una hora funcionaba
cards-story-revoked = La conexión tiene un token de actualización y funcionó durante semanas, en el centro de datos correcto. Anoche, alguien hizo limpieza en las aplicaciones conectadas de la cuenta.
cards-title-private = A mí me funciona
cards-story-private = La conexión es nueva y funciona cuando el administrador ejecuta la función. Cuando un colega ejecuta la misma función, falla. El nombre de enlace de la función es correcto.
cards-title-service-only = Todo está guardado, nada funciona
cards-story-service-only = El cliente está registrado, y el servicio personalizado se guardó sin ningún error. La función usa el nombre de enlace que se había previsto. Falla de inmediato.
cards-title-missing-scope = Con la sesión iniciada, y aun así sin permiso
cards-story-missing-scope = El token tiene un minuto, y una llamada funciona con él. Otra llamada se rechaza, a un administrador que puede hacerlo todo en Zoho CRM.
cards-title-hostile-callback = Un desconocido servicial
cards-story-hostile-callback = Usted inicia sesión con un enlace que alguien le envió. Acepta. La página no continúa, aunque llegó un código.
cards-what-hostile-callback = La respuesta indica a la página que envíe el código a un servidor que no es de Zoho. Quien reciba el código podría usarlo.
cards-check-hostile-callback = Compare accounts-server en la URL de respuesta con los servidores de cuentas de la página Centros de datos.
cards-fix-hostile-callback = No use la respuesta. Inicie sesión por su cuenta, desde su propia página, y denuncie el enlace.

# Where in Zoho it is mended
cards-place-service = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, el servicio personalizado, **Access Token URL** y **Refresh Token URL**
cards-place-secret = API Console: el cliente, **Client Secret**; después, Zoho CRM: el servicio personalizado
cards-place-redirect = API Console: el cliente, **Authorized Redirect URIs**
cards-place-scopes = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, el servicio personalizado, sus ámbitos
cards-place-delimiter = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, el servicio personalizado, **Scope Delimiter**
cards-place-authorize-url = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, el servicio personalizado, **Authorize URL**
cards-place-connect = Zoho CRM: **Setup**, **Developer Hub**, **Connections**, **My Connections**
cards-place-switch = Zoho CRM: el servicio personalizado, **Use Credentials of Login User**
cards-place-again = En ningún lugar de Zoho: vuelva a iniciar sesión y canjee el código de inmediato
cards-place-wait = En ningún lugar de Zoho: corrija el script y espere
cards-place-nowhere = En ningún lugar de Zoho: el enlace era el ataque
