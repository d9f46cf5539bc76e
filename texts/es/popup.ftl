# What the URL of the popup says that Create And Connect opens.

popup-same = Confirmado: Zoho CRM envía exactamente este URI de redirección.
popup-candidate = Confirmado: Zoho CRM envía el URI de redirección número { $number } de este centro de datos. Asegúrese de que esté registrado.
popup-differs = Zoho CRM envía otro URI de redirección. Difieren en el carácter { $position }: el registrado tiene “{ $registered }” y el de la ventana emergente, “{ $sent }”.
popup-shorter = Zoho CRM envía otro URI de redirección. Termina donde el registrado tiene “{ $registered }”, en el carácter { $position }.
popup-longer = Zoho CRM envía otro URI de redirección. Continúa con “{ $sent }” donde termina el registrado, en el carácter { $position }.

# The URL itself
popup-no-url = Esto no es una URL.
popup-copy-loaded = Copie la URL de la barra de direcciones de la ventana emergente cuando termine de cargarse.
popup-copy-whole = Copie la URL completa de la barra de direcciones de la ventana emergente.
popup-came-along = Esto procede de la copia. La URL se leyó de todos modos.
popup-wrong-in-form = La Authorize URL de su formulario es incorrecta: Zoho CRM abre exactamente esa URL. Cópiela de la hoja Create Service.
popup-disguised = La URL de la verdadera ventana emergente de Zoho no contiene nada parecido. No inicie sesión ahí.
popup-no-sign-in = No inicie sesión ahí.
popup-wait = La ventana emergente de consentimiento está en el servidor de cuentas. Espere a que se cargue y copie la URL.
popup-copy-later = Copie la URL de la ventana emergente mientras muestra la página de consentimiento o de inicio de sesión de Zoho.
popup-other-server = La ventana emergente está en { $host } ({ $center }), pero usted seleccionó { $chosen }.
popup-china = En China, el inicio de sesión debe empezar en accounts.zoho.com.cn.
popup-starts-at-us = En la mayoría de los centros de datos, el inicio de sesión puede empezar ahí, por lo que su organización puede estar o no en los Estados Unidos. La barra de direcciones de su CRM muestra dónde está.
popup-other-center-why = La Authorize URL de su formulario pertenece a un centro de datos distinto del seleccionado.
popup-after-consent = Esta es la URL posterior al consentimiento. Su parte anterior a ? es el URI de redirección.
popup-after-consent-why = Para comprobar también la solicitud, copie la URL mientras Zoho pide el consentimiento.

# Its parameters
popup-keep-once = Déjelo una sola vez en la Authorize URL.
popup-correct-authorize-url = { $why } Corrija la Authorize URL en el servicio personalizado.
popup-no-redirect-uri = La URL no tiene redirect_uri.
popup-sign-in-first = Si Zoho le pidió iniciar sesión primero, inicie sesión y copie la URL de la página de consentimiento.
popup-no-state = La URL no tiene el parámetro state.
popup-no-state-crm = Normalmente, Zoho CRM agrega el suyo.
popup-no-state-own = Zoho CRM agrega uno. Su propia aplicación debe agregar uno para protegerse de respuestas falsificadas.
popup-secret = La URL contiene { $name }.
popup-secret-why = Un secreto nunca debe estar en una URL. Quítelo de la Authorize URL y cree uno nuevo.

popup-id = ID de cliente: { $id }.
popup-id-why = Su campo Client ID todavía está vacío.
popup-other-id = El ID de cliente de la URL es { $id }, que difiere del suyo.
popup-other-id-why = El URI de redirección debe estar registrado en el cliente que usa el servicio.
popup-id-secret = El client_id parece un secreto o un token.
popup-id-secret-why = Escriba el ID de cliente en el servicio personalizado y cree un secreto nuevo en la API Console.
popup-id-hidden = El client_id contiene caracteres ocultos: “{ $id }”.
popup-id-hidden-why = Están en el Client ID del servicio personalizado. Quítelos ahí.

popup-no-scope = La URL no tiene scope.
popup-no-scope-why = Seleccione los ámbitos en la conexión.
popup-no-commas = Los ámbitos no están separados por comas.
popup-no-commas-why = La documentación de Zoho exige comas. Ponga el Scope Delimiter del servicio en Comma.
popup-scopes-missing = No se solicitan estos ámbitos de su lista: { $scopes }.
popup-scopes-missing-why = Selecciónelos en la conexión y vuelva a conectarse.
popup-scopes-added = La URL solicita ámbitos que no están en su lista: { $scopes }.
popup-scopes-added-why = Cada ámbito que no se necesita es un riesgo.

# Its redirect URI
popup-foreign = El redirect_uri no está en un host de Zoho: { $url }.
popup-foreign-why = La respuesta llegaría a otra persona. No acepte.
popup-foreign-own-why = Es incorrecto para una conexión de Zoho CRM: no acepte. Es correcto para su propia aplicación si esta URL le pertenece.
popup-odd = El redirect_uri no está escrito como los de las conexiones de Zoho: { $url }.
popup-odd-why = ¿Es esta la ventana emergente que abre “Create And Connect”? Vuelva a copiar su URL completa.
popup-callback-center = El redirect_uri es de { $center }, pero usted seleccionó { $chosen }.
popup-callback-center-why = Zoho CRM envía el URI de redirección de su propio centro de datos.
popup-is-candidate = El redirect_uri es uno de los que se indican aquí para este centro de datos.
popup-not-registered = El redirect_uri difiere del registrado.
popup-tells = Ninguna fuente indica el URI de redirección de este centro de datos. Registre este.
popup-to-register = Registre este redirect_uri.
popup-sent-by-crm = Zoho CRM envía este URI de redirección, por lo que debe estar registrado.
popup-app-access-type-why = Sin access_type=offline, Zoho no emite ningún token de actualización. Una aplicación que solo necesita el inicio de sesión no lo necesita.
popup-app-prompt-why = Sin prompt=consent, Zoho emite un token de actualización solo con el primer consentimiento.
popup-app-no-scope-why = Sin un ámbito, Zoho muestra una página de error.
popup-app-no-commas-why = La documentación de Zoho exige comas.
