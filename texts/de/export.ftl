# Was ein Dokument sagt, das von der Seite kopiert wird.

export-text = reiner Text
export-markdown = Markdown
export-json = JSON
export-csv = CSV
export-field = Feld
export-value = Wert
export-version = Version der Fakten: { $version }
export-no-center = nicht ausgewählt
export-certainty = { $confidence }; mit der URL des Pop-ups bestätigen
