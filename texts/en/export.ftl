# What a document says that is copied from the page.

export-text = plain text
export-markdown = Markdown
export-json = JSON
export-csv = CSV
export-field = Field
export-value = Value
export-version = Facts version: { $version }
export-no-center = not selected
export-certainty = { $confidence }; confirm it with the popup's URL
