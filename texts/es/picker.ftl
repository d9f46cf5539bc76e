# The step "Scopes" of the room Set up: finding, selecting and comparing scopes.

picker-selected-count = { $count ->
    [one] { $count } seleccionado
   *[other] { $count } seleccionados
}
picker-selected-label = Ámbitos seleccionados

# Search
picker-search = Buscar ámbitos
picker-search-hint = Busque por aplicación, recurso, acción o ámbito. Enter agrega el primer resultado.
picker-app = Aplicación
picker-app-count = { $app } ({ $count })
picker-all-apps = Todas
picker-results-label = Ámbitos encontrados
picker-results-none = No hay resultados. Pruebe con menos palabras o con el nombre de la aplicación.
picker-search-all = Buscar en todas
picker-results-unverified = { $count ->
    [one] No hay resultados, pero coincide 1 ámbito sin verificar.
   *[other] No hay resultados, pero coinciden { $count } ámbitos sin verificar.
}
picker-include-unverified = Incluir ámbitos sin verificar ({ $count })
picker-results = { $total ->
    [one] 1 resultado
   *[other] { $total } resultados
}
picker-results-part = { $total } resultados; se muestran los { $shown } mejores
picker-results-corrected = Se corrigió una letra.
picker-resources-selected = Los recursos de los ámbitos seleccionados. Elija una aplicación para ver todos sus ámbitos.
picker-pick-an-app = Elija una aplicación para ver sus ámbitos.
picker-column-resource = Recurso
picker-row-of-app = { $app }: { $what }
picker-column-more = Más
picker-row-openid = OpenID Connect
picker-resources = { $total ->
    [one] 1 recurso. Seleccione lo que necesite o busque arriba.
   *[other] { $total } recursos. Seleccione lo que necesite o busque arriba.
}
picker-resources-part = { $total } recursos; se muestran { $shown }. Busque arriba o muestre más.
picker-show-more = Mostrar más (restantes: { $count })
picker-unlisted = No está en nuestro catálogo del { $date }. Zoho no publica ninguna lista completa, por lo que aun así puede existir.
picker-add-unlisted = Agregar { $scope } aun así
picker-add-unlisted-several = Agregar estos { $count } ámbitos aun así
picker-operation-title = { $about } ({ $confidence })

# Presets
picker-presets = Plantillas
picker-presets-hint = Plantillas. Una plantilla reemplaza los ámbitos seleccionados.
picker-preset-use = Usar la plantilla { $preset }
picker-preset-add = Agregar la plantilla { $preset }
picker-preset-taken = La plantilla reemplazó los ámbitos seleccionados.
picker-presets-contents = Mostrar contenido

# The selected scopes
picker-none-selected = No hay ámbitos seleccionados. Busque, elija una aplicación, use una plantilla o pegue una lista.
picker-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
picker-fix-all = Aplicar las { $count } correcciones seguras
picker-remove-all = Quitar todos los ámbitos
picker-remove-label = Quitar { $scope }
picker-display-name = Nombre para mostrar de { $scope }
picker-display-name-hint = Los nombres para mostrar son opcionales. Sin ellos, la pantalla de consentimiento muestra el ámbito.
picker-not-in-catalog = no está en el catálogo
picker-source = Fuente:
picker-source-read = Fecha de consulta: { $date }.
picker-often-missed = se suele olvidar
picker-companion = Con { $scope }: { $why }
picker-add = Agregar
picker-added = Agregado
picker-broad = { $count ->
    [one] 1 ámbito concede más acceso del que necesita la mayoría de las integraciones
   *[other] { $count } ámbitos conceden más acceso del que necesita la mayoría de las integraciones
}
picker-broad-one-product = Un ámbito concede acceso a un producto completo
picker-broad-products = { $count } ámbitos conceden más acceso del que necesita la mayoría de las integraciones; a un producto completo: { $whole }
picker-instead = En su lugar:
picker-instead-more = y { $count } más: elija la aplicación arriba
picker-instead-label = Reemplazar { $scope } por { $narrower }

# What a press did
picker-said-added = Se agregó { $scope }.
picker-said-added-several = { $count ->
    [one] Se agregó 1 ámbito.
   *[other] Se agregaron { $count } ámbitos.
}
picker-said-preset = { $count ->
    [one] Se seleccionó 1 ámbito.
   *[other] Se seleccionaron { $count } ámbitos.
}
picker-said-added-some = Agregados: { $count }. Ya en la lista: { $present }.
picker-said-present = { $count ->
    [one] Ya está en la lista.
   *[other] Todos están ya en la lista.
}
picker-said-removed = Se quitó { $scope }.
picker-said-unverified = { $scope } está sin verificar: no lo encontramos en ninguna página de Zoho. Para agregarlo aun así, presione la barra espaciadora.
picker-said-no-scope = El texto no contiene ningún ámbito.
picker-said-left = { $more ->
    [0] Quedó en el cuadro: { $words }. Un ámbito contiene puntos, como ZohoCRM.org.READ, o está en el catálogo. Para agregar el texto aun así, vuelva a seleccionar “Agregar a la lista”.
   *[other] Quedó en el cuadro: { $words } y { $more } más. Un ámbito contiene puntos, como ZohoCRM.org.READ, o está en el catálogo. Para agregar el texto aun así, vuelva a seleccionar “Agregar a la lista”.
}
picker-said-fixed = Se aplicaron todas las correcciones seguras.

# Pasting a list
picker-paste = Pegar una lista
picker-paste-label = Agregar ámbitos
picker-paste-hint = Pegue los ámbitos. Sirve cualquier separador: comas, espacios, saltos de línea, signos más o JSON. De una URL de autorización, de una respuesta de token o de código fuente solo se toman los ámbitos.
picker-paste-add = Agregar a la lista

# The advisor
picker-call = Buscar los ámbitos mínimos para una llamada de API
picker-call-method = Método
picker-call-url = URL de la llamada de API
picker-call-or = O bien, si no tiene ninguna URL:
picker-call-app = Aplicación
picker-call-resource = Recurso
picker-call-select = Seleccionar…
picker-call-select-app = Seleccione primero la aplicación
picker-call-verb = ¿Qué hace con el recurso?
picker-resource-option = { $family } — { $what }
picker-advice-app = Llamada a { $app }
picker-advice-needs = Solicite:
picker-advice-instead = Se puede usar en lugar del primero:
picker-advice-perhaps = Quizá se necesite también:

# Two lists
picker-compare = Comparar listas de ámbitos
picker-before = Ámbitos anteriores
picker-before-hint = Del formulario de Zoho, de una URL de autorización o de una respuesta de token.
picker-before-keep = Usar la lista actual
picker-after = Ámbitos nuevos
picker-after-hint = Déjelo vacío para usar los ámbitos seleccionados.
picker-after-placeholder = los ámbitos seleccionados
picker-consent-needed = Los usuarios deben volver a autorizar.
picker-consent-not-needed = No se necesita una nueva autorización.
picker-compare-added = Agregados ({ $count }):
picker-compare-removed = Quitados ({ $count }):
picker-compare-respelled = Con otra grafía ({ $count }):
picker-compare-kept = En ambas ({ $count }):
picker-compare-scope = `{ $scope }`
picker-compare-spellings = `{ $old }` → `{ $new }`
picker-grant = Comprobar los ámbitos concedidos
picker-grant-hint = Pegue la respuesta de token. Sus ámbitos se comparan con su selección. Los tokens que contiene se enmascaran de inmediato.
picker-granted-all = Se concedieron todos los ámbitos seleccionados.
picker-granted-not-all = No se concedieron todos los ámbitos seleccionados.
picker-grant-missing = Faltan ({ $count }):
picker-grant-extra = Concedidos, pero no seleccionados ({ $count }):
picker-grant-reason = `{ $scope }`: { $reason }
picker-grant-error = Es una respuesta de error, por lo que no muestra los ámbitos concedidos. Péguela en Solucionar problemas para ver las causas.
picker-grant-no-scopes = La respuesta no tiene el campo scope, por lo que no muestra lo que se concedió.
picker-grant-no-response = El texto no contiene ninguna respuesta de token.

# Copying the list
picker-copy = Copiar la lista para el formulario, una URL o un Self Client
picker-copy-form = Para el formulario
picker-copy-form-label = ámbitos para el formulario
picker-copy-url = En una URL de autorización
picker-copy-url-label = ámbitos en la URL
picker-copy-self-client = Para un Self Client en la API Console
picker-copy-self-client-label = ámbitos para el Self Client
picker-copy-none = Agregue ámbitos primero.
picker-copy-hint = { $delimiter ->
        [Space] El formulario usa espacios como delimitador.
        [Plus] El formulario usa signos más como delimitador.
       *[Comma] El formulario usa comas como delimitador.
    } Zoho espera comas, que en una URL se escriben como %2C. Los espacios (+ o %20 en una URL) son lo predeterminado en OAuth, pero, según terceros, Zoho rechaza una lista así como si fuera un solo ámbito que no existe. Sobre los signos más (%2B) no se sabe nada. En sus respuestas, Zoho separa los ámbitos con espacios.

# The catalog
picker-counts = Catálogo de ámbitos del { $date }: { $scopes } ámbitos de { $apps } aplicaciones, de { $sources } fuentes. { $official } están en páginas de Zoho o en código de Zoho, { $rule } siguen una regla de Zoho, { $reported } proceden de otras fuentes y { $unverified } están sin verificar.
picker-legend = Qué significan las etiquetas y de dónde proceden los ámbitos
picker-legend-selected = Fuentes de los ámbitos seleccionados:
picker-legend-hint = Las fuentes son páginas, especificaciones y paquetes de Zoho, y listas y código públicos que los repiten. Ningún ámbito se probó con el servicio real de Zoho. Zoho no publica ninguna lista completa, por lo que un ámbito que no figura aquí puede existir de todos modos.
picker-report = Informar de un ámbito que falta
picker-report-hint = Complete el informe y envíelo a quien le facilitó esta página. Desde aquí no se envía nada.
picker-report-label = informe de un ámbito que falta
picker-report-title = Falta un ámbito en el catálogo del { $date }
picker-report-scopes = Ámbito: { $scopes }
picker-report-product = Producto: …
picker-report-allows = Qué permite: …
picker-report-page = Página de Zoho que lo nombra: …
picker-report-works = Un inicio de sesión con él funciona (sí, no, sin probar): …
