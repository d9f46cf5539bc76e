# What a document says that is copied from the page.

export-text = texte brut
export-markdown = Markdown
export-json = JSON
export-csv = CSV
export-field = Champ
export-value = Valeur
export-version = Version des données : { $version }
export-no-center = non sélectionné
export-certainty = { $confidence } ; à confirmer avec l’URL de la fenêtre contextuelle
