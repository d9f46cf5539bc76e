# What a document says that is copied from the page.

export-text = プレーンテキスト
export-markdown = Markdown
export-json = JSON
export-csv = CSV
export-field = フィールド
export-value = 値
export-version = データのバージョン：{ $version }
export-no-center = 未選択
export-certainty = { $confidence }。ポップアップの URL で確認してください
