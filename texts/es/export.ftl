# What a document says that is copied from the page.

export-text = texto sin formato
export-markdown = Markdown
export-json = JSON
export-csv = CSV
export-field = Campo
export-value = Valor
export-version = Versión de los datos: { $version }
export-no-center = sin seleccionar
export-certainty = { $confidence }; confírmelo con la URL de la ventana emergente
