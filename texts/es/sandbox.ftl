# The errors that the sandbox can simulate
sandbox-fault-wrong-center = Zoho indica un centro de datos equivocado para la cuenta
sandbox-fault-expired-code = El código es demasiado antiguo
sandbox-fault-code-used-twice = El código ya se había usado
sandbox-fault-invalid-client = Zoho no acepta el ID de cliente (`invalid_client`)
sandbox-fault-invalid-client-secret = Zoho no acepta el secreto de cliente (`invalid_client_secret`)
sandbox-fault-invalid-redirect-uri = Zoho no acepta el URI de redirección (`invalid_redirect_uri`)
sandbox-fault-throttled = Demasiadas solicitudes
sandbox-fault-html = Una página HTML en lugar de JSON
sandbox-fault-localised = Demasiadas solicitudes, indicado en otro idioma
sandbox-fault-status-400 = Zoho indica los errores con HTTP 400 (normalmente envía 200)
sandbox-fault-slow = Una respuesta lenta
sandbox-fault-cut = La conexión se corta en mitad de la respuesta
sandbox-fault-no-refresh-token = Sin token de actualización
sandbox-fault-dropped-scope = Zoho omite un ámbito sin avisar
sandbox-fault-hostile-server = La respuesta pide que se envíe el código a otro servidor (`accounts-server`)
sandbox-fault-tampered-state = El valor de seguridad `state` vuelve modificado
sandbox-fault-doubled-parameter = La respuesta contiene dos códigos

# What a person sees when the error is on
sandbox-shows-wrong-center = El punto de conexión de token devuelve invalid_client, porque la cuenta está en un centro de datos distinto del que indicó Zoho.
sandbox-shows-expired-code = El punto de conexión de token devuelve invalid_code, como si usted hubiera esperado más de un minuto.
sandbox-shows-code-used-twice = El punto de conexión de token devuelve invalid_code, como si alguien ya hubiera usado el código.
sandbox-shows-invalid-client = El punto de conexión de token devuelve invalid_client.
sandbox-shows-invalid-client-secret = El punto de conexión de token devuelve invalid_client_secret.
sandbox-shows-invalid-redirect-uri = El punto de conexión de token devuelve invalid_redirect_uri.
sandbox-shows-throttled = El punto de conexión de token devuelve “Access Denied” y dice que hubo demasiadas solicitudes.
sandbox-shows-html = El punto de conexión de token devuelve una página web, como con una ruta o un método incorrectos.
sandbox-shows-localised = El punto de conexión de token indica su límite en el idioma de la cuenta, aquí en chino.
sandbox-shows-status-400 = El estado de un error es 400. Si no hay otro error activado, la respuesta es invalid_code.
sandbox-shows-slow = La respuesta tarda ocho segundos.
sandbox-shows-cut = La respuesta termina a la mitad, por lo que no es JSON.
sandbox-shows-no-refresh-token = La respuesta solo contiene un token de acceso, por lo que el acceso termina al cabo de una hora.
sandbox-shows-dropped-scope = La respuesta contiene tokens, pero falta el último ámbito que usted solicitó.
sandbox-shows-hostile-server = La página no envía el código y dice por qué.
sandbox-shows-tampered-state = La página rechaza la respuesta, porque su state no coincide.
sandbox-shows-doubled-parameter = La página rechaza la respuesta, porque contiene dos códigos.

# Where the errors take effect
sandbox-moment-sign-in = En la respuesta al inicio de sesión
sandbox-moment-exchange = Al canjear el código
sandbox-moment-token = En cada solicitud de token
sandbox-moment-request = En cada solicitud

# The limit on sign-ins, which Zoho has and the sandbox keeps
sandbox-sign-in-limit = El sandbox alcanzó su límite: igual que Zoho, entrega a un cliente como máximo { $most } códigos en { $minutes } minutos. Nadie rechazó este inicio de sesión. Espere, seleccione “Dejar pasar 1 hora”, o seleccione “Borrar todo” y empiece otra vez.
