# The room Data centers: the table, its filter, the live test, and Zoho's own list of servers.

centers-intro = 公開されているドキュメントとコードによる情報です（{ $date }）。実際の Zoho では検証していません。「報告あり」などのラベルは、公式ではない情報を示します。ラベルを選択すると、情報源が表示されます。情報源がないものは記載していません。
centers-find = URL を貼り付けるか、ホスト、データセンター、またはそのコードを入力
centers-find-example = https://accounts.zoho.eu/oauth/v2/token
centers-shown = データセンター { $shown }/{ $all } か所
centers-hidden = テキストにトークン、コード、またはシークレットが含まれていました。ここでは表示されず、保存もされません。
centers-no-match = 該当するデータセンターがありません。データセンターを調べるには、URL またはホストを貼り付けるか、eu などのロケーションコードを入力してください。
centers-foreign = { $host } は、Zoho のホストとして確認されていません。
centers-right = 正しい URL：
centers-right-label = 正しい URL

# ---- One data center ----

centers-note = 補足
centers-values = { $center }：コピーできるすべての値
centers-center = データセンター
centers-authorize = Authorize URL
centers-token = Access Token URL
centers-refresh = Refresh Token URL
centers-revoke = Revoke Token URL
centers-serverinfo = アカウントサーバーの一覧
centers-userinfo = ユーザー情報（スコープが必要）
centers-callback = 接続のリダイレクト URI
centers-callback-also = これも登録
centers-accounts = アカウントサーバー
centers-api = API ドメイン
centers-console = API Console
centers-crm = Zoho CRM
centers-apps = その他のアプリのドメイン
centers-upload = アップロード
centers-cell = { $column }（{ $center }）
centers-cell-more = { $column } { $number }（{ $center }）

# ---- The APIs of the products ----

centers-apis = 製品ごとの API のベース URL
centers-apis-hint = 一部の製品は、API ドメイン（api_domain）の下にありません。製品を選択すると、各データセンターでの URL が表示されます。
centers-product = 製品
centers-every-product = すべての製品（{ $center }）
centers-api-label = { $product } の API（{ $center }）

# ---- All data centers ----

centers-all = すべてのデータセンターを比較
centers-table = データセンターの表
centers-unknown = 不明
centers-json = JSON をダウンロード
centers-csv = CSV をダウンロード
centers-download-hint = どちらのファイルにも、全データセンターのすべての値、製品の API のベース URL、情報の確度、情報源、日付が含まれます。

# ---- The live test ----

centers-live-title = 疎通テスト
centers-live-file = このページをファイルとして開いています。ファイルとして開いたページは、リクエストを送信しません。ホストをテストするには、Web サーバー上のページを開いてください。
centers-live-intro = 認証情報を含まない GET リクエストを、ブラウザーから各アカウントサーバーと API ドメインに送信します。各ホストに伝わるのは、IP アドレスと、ブラウザーがどのリクエストでも送る情報だけです。このページの値は送信されません。
centers-test-one = { $center } をテスト
centers-test = すべてのホストをテスト
centers-stop = 停止
centers-copy-results = テスト結果
centers-hosts-tested = テストしたホスト
centers-waiting = 待機中…
centers-readable = 到達可能、レスポンスを読み取り可能、{ $ms } ms
centers-reachable = 到達可能、{ $ms } ms
centers-failed = 到達不可（{ $ms } ms 後に失敗）
centers-late = { $seconds } 秒間応答なし
centers-stopped = 停止
centers-progress = { $all } 個のホストのうち { $done } 個をテストしました。
centers-run-stopped = 停止しました。到達可能：{ $reachable } 個、到達不可：{ $silent } 個、未テスト：{ $stopped } 個。
centers-run-done = { $all } 個のホストのうち { $reachable } 個に、このブラウザーから到達できます。
centers-none-reached = どのホストにも到達できませんでした。オフラインか、ファイアウォールまたは拡張機能が Zoho をブロックしている可能性があります。
centers-some-silent = ホストが応答しなかった理由は、ブラウザーからはわかりません。ホスト名が存在しない、ファイアウォール、プロキシ、または拡張機能がブロックしている、ホストが停止しているなどの可能性があります。別のネットワークから試してください。
centers-what-it-shows = レスポンスからわかるのは、そこでサーバーが TLS で応答していることです。サーバーがクライアントを受け入れるかどうかはわかりません。読み取れないレスポンスは、プロキシからのものである可能性もあります。
centers-report-title = ブラウザーからテストした Zoho のホスト、{ $time }
centers-report-columns = | データセンター | ホスト | 用途 | 結果 |
centers-report-read = { $host } から読み込んだ、Zoho のアカウントサーバーの一覧：
centers-report-pasted = 貼り付けられた、Zoho のアカウントサーバーの一覧：

# ---- Zoho's own list ----

centers-list-title = Zoho 自身のアカウントサーバーの一覧
centers-list-intro = Zoho は、各データセンターのアカウントサーバーを JSON で公開しています。ここに読み込めない場合は、新しいタブで開き、JSON を下に貼り付けてください。内容が表と比較されます。
centers-list-open = 一覧を開く
centers-list-label = /oauth/serverinfo の JSON
centers-list-read = { $host } から読み込みました。このホストは、このページに読み取りを許可しています。
