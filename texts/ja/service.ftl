# The rows of Zoho's forms, links to a setup, and the Deluge snippet.

service-center-first = 先にデータセンターを選択してください。
service-name-first = 先にサービス名を入力してください。
service-scopes-first = 先にスコープを追加してください。
service-client-id-first = API Console シートにクライアント ID を貼り付けてください。
service-callback-first = このデータセンターの値は不明です。まず自分が所有する任意の https URL を登録して、一度接続してください。ポップアップの URL を貼り付けてから、コンソールの値を置き換えます。
service-secret-from-zoho = API Console の Client Secret タブから貼り付けてください。
service-looks-secret = 値がシークレットと思われるため、ここには表示されません。
service-press-connect = 選択するとウィンドウが開きます。Connect または Proceed を選択し、サインインしてください。Zoho で組織の選択を求められたら、使用する組織を選択してください。トークンはその組織でのみ有効です。その後、Accept を選択してください。
service-numbered = { $label } { $number }
service-scope = Scope { $number }
service-display-name = Scope { $number } Display Name
service-scopes-to-select = 選択するスコープ
service-client-name-derived = サービス名から、コンソールが拒否する文字を除いて作成されています。使用できるのは、英字、数字、スペース、_、& だけです。
service-client-name-note = 同意画面に表示されます。使用できるのは、英字、数字、スペース、_、& だけです。「Zoho」を含めないでください。
service-homepage-note = 任意の有効な URL。Zoho では仮の URL も使用できます。
service-callback-recommended = 推奨。最初に登録してください。
service-callback-further = これも登録してください。API Console で + を選択します。
service-revoke-note = フォームのバージョンによっては、このフィールドがありません。
service-authorize-note = 2 つのパラメーターにより、接続は最初の 1 時間が過ぎても機能し続けます。
service-delimiter-note = このフィールドは、スコープが 2 つになるとフォームに表示されます。
service-connection-link-name-note = Zoho が自動的に入力します。Deluge では、Zoho に表示されたとおりの名前が必要です。
service-no-scope-to-select = スコープがまだありません。先にスコープを追加してください。
service-select-all = スコープをすべて選択してください（{ $count } 個）。

service-link-unknown-key = リンクに、このページが認識しないキー「{ $key }」があります。
service-link-secret = リンクの「{ $key }」にシークレットが含まれていました。シークレットは読み取られず、アドレスバーから削除されましたが、ブラウザーの履歴に残っている可能性があります。このリンクを入手した人は誰でも読み取れた可能性があります。API Console で新しいシークレットを作成するか、トークンを取り消してください。
service-link-bad-value = リンクの { $key }={ $value } は有効な値ではありません。
service-link-repeated = リンクに「{ $key }」が複数回あります。最初の値が使用されました。
service-link-too-long = リンクが { $most } バイトを超えています。リンクは読み取られず、アドレスバーから削除されました。
service-link-other-facts = リンクは { $date } 時点のデータで作成されました。このページのデータは { $now } 時点のものです。ホストやスコープが変更されている可能性があるため、値をもう一度確認してください。
service-link-more = リンクには、同じ種類の問題がほかに { $count } 件あります。
service-link-too-long-to-write = リンクはコピーされませんでした。リンクは { $bytes } バイトになりますが、{ $most } バイトを超えるリンクは開けません。

service-setups-unread = このテキストは、保存した設定のエクスポートではありません。
service-setups-full = 保存されませんでした。このデバイスに保存できる設定は { $most } 件までです。先に一部を削除してください。

service-snippet-scopes-first = 先にスコープを追加するか、呼び出す製品を選択してください。
service-snippet-no-call = { $product } のトークンをテストできる呼び出しは確認されていません。
service-snippet-no-url = { $center } データセンターの { $product } の URL は確認されていません。
# $needed, $held: scopes. $why: a sentence.
service-snippet-may-cover = { $needed } はリストにありません。{ $held } に含まれている可能性があります。{ $why }
service-snippet-not-covered = { $needed } はリストになく、これを含むことが確認されているスコープもリストにありません。Zoho がこの呼び出しを拒否する可能性があります。
service-snippet-other-spelling = 同じスコープの別の表記です。Zoho が受け入れるかどうかはわかっていません。
service-snippet-all-operations = 同じリソースのすべての操作を含むと思われますが、カタログにはありません。
