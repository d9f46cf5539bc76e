# What a document says that is copied from the page.

export-text = texto simples
export-markdown = Markdown
export-json = JSON
export-csv = CSV
export-field = Campo
export-value = Valor
export-version = Versão dos dados: { $version }
export-no-center = não selecionado
export-certainty = { $confidence }; confirme com a URL do pop-up
