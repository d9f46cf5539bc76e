# Zoho's own list of accounts servers (/oauth/serverinfo), compared with the table.
serverinfo-too-long = テキストが { $bytes } バイトあります。Zoho の一覧は 1,000 バイト未満です。
serverinfo-no-list = 一覧が見つかりません。{ "{" } から { "}" } まで、レスポンス全体をコピーしてください。
serverinfo-broken = JSON が不完全です（{ $line } 行目、{ $column } 列目）。レスポンス全体をコピーしてください。
serverinfo-other-json = この JSON には `locations` フィールドがないため、Zoho のアカウントサーバーの一覧ではありません。
serverinfo-no-locations = フィールド `locations` が空です。一覧にアカウントサーバーがありません。
serverinfo-nothing = なし
serverinfo-changed = { $center } の値が異なります。Zoho の一覧：{ $server }、このページの表：{ $ours }。Zoho の値を使用してください。
serverinfo-new = 新規：ロケーション { $code }（{ $server }）。このページの表にはありません。
serverinfo-same = 両方で同じ：{ $centers }。
serverinfo-china = 中国は一覧にありません。独立したシステムのため、これは想定どおりです。
serverinfo-absent = 一覧にないもの：{ $centers }。
