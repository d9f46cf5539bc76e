# What is wrong with the values of the forms, and why it matters.

# Suggested fixes, as shown beside the button.
lint-fix-value = { $value }
lint-fix-clear = このフィールドを空にする
lint-fix-derived-name = スコープから作成した名前
lint-fix-without = { $scope } を除外
lint-fix-add = テキストをリストに移動

# Hidden characters. $what: a hidden character, with or without where it is, such as "trailing space".
lint-hidden = 不可視文字があります：{ $what }（「{ $text }」）。
lint-has-hidden = 不可視文字が含まれています：{ $what }。
lint-has-character = 「{ $character }」が含まれています。
lint-starts-hidden = 先頭に不可視文字があります：{ $what }。
lint-starts-character = 先頭が「{ $character }」です。
lint-only-hidden = 不可視文字しか含まれていません：「{ $text }」。
lint-only-hidden-why = 空欄とみなされます。

# Names
lint-name-length = 長さが { $count } 文字です。
lint-name-length-why = Zoho のフォームに入力できるのは { $most } 文字までです。
lint-hidden-name-why = 目には見えませんが、Zoho は名前の一部として保持します。ここでコピーする値には含まれません。
lint-link-name-start-why = リンク名は小文字の英字で始まります。
lint-link-name-character-why = リンク名に使用できるのは、小文字の英字、数字、_ だけです。
lint-link-name-length-why = リンク名は { $most } 文字までです。
lint-no-link-name = リンク名に使用できる文字がないため、リンク名は「{ $name }」だけになります。
lint-no-link-name-why = Deluge では接続のリンク名を使用します。見分けやすいリンク名を入力してください。
lint-client-name-why = API Console は、_ と & 以外の特殊文字を拒否し、「Enter a valid client name」と表示します。
lint-client-name-zoho = 「Zoho」が含まれています。
lint-client-name-zoho-why = パートナーのガイドによると、コンソールはこのような名前を拒否します。以前のガイドでは使用されていました。「Zoho」を含まない名前が確実です。

# Client ID and secrets
lint-more-than-id = クライアント ID 以外のものが含まれています。
lint-more-than-id-why = Zoho は全体を ID として読み取ります。ここでコピーする値は ID だけです。
lint-hidden-id-why = Zoho は ID の一部として読み取ります。ここでコピーする値には含まれません。
lint-not-an-id = Zoho のクライアント ID の形ではありません。
lint-not-an-id-why = 確認されている ID は、1000. の後に約 30 文字の英大文字と数字が続く形です。API Console の Client Secret タブから、もう一度コピーしてください。
lint-short-id = 「1000.」の後が { $count } 文字です。
lint-short-id-why = 確認されている ID では約 30 文字です。末尾がコピーされていない可能性があります。
# $kind: what the secret is, such as "a client secret".
lint-secret = シークレットが見つかりました：{ $kind }。
lint-display-name-secret = 表示名にシークレットが見つかりました：{ $kind }。
lint-display-name-hidden = 表示名に不可視文字があります：{ $what }（「{ $text }」）。
lint-keep-secrets-out = このフィールドは表示され、コピーされます。また、URL はログに記録されます。クライアントシークレットは、API Console から Zoho のフォームに直接貼り付けてください。このシークレットを他の人に見られた可能性がある場合は、コンソールで新しいシークレットを作成してください。

# URLs: how they are written
lint-url-quoted = 引用符で囲まれています。
lint-url-amp = & の代わりに &amp; が含まれています。Web ページのソースからコピーされたものです。
lint-url-no-question-mark = 疑問符の代わりに & が含まれています。
lint-url-fragment = フラグメント（# 以降の部分）が含まれています。
lint-url-fragment-redirect = リダイレクト URI にフラグメントを含めることはできません（RFC 6749、3.1.2 節）。
lint-url-fragment-endpoint = エンドポイントにフラグメントを含めることはできません（RFC 6749、3.1 節）。
lint-url-query = クエリ（? 以降の部分）が含まれています。
lint-url-query-why = 必要なパラメーターは Zoho CRM が送ります。このフィールドのパラメーターは、重複して送られます。
lint-url-question-mark = 末尾に疑問符があります。
lint-url-question-mark-why = 以前のチュートリアルには疑問符があり、新しいものにはありません。どちらも機能するとされています。疑問符のない URL が確実です。
lint-url-slash = 末尾にスラッシュがあります。
lint-url-slash-why = Zoho のエンドポイントの末尾にスラッシュはありません。
lint-url-case = パスが小文字ではありません。
lint-url-case-why = Zoho のエンドポイントは小文字です。
lint-url-path = パスが { $right } ではなく { $path } です。
lint-url-spelling = { $position } 文字目が、想定される URL と異なります。
lint-url-spelling-why = 同じ意味と思われますが、実際の扱いは Zoho にしかわかりません。想定される URL が確実です。

# URLs: whose host it is. $role: what the host is for, such as "API Console".
lint-other-center = { $host } は { $center } データセンターのホストですが、組織のデータセンターは { $chosen } です。
lint-other-center-why = クライアント、シークレット、トークンは、1 つのデータセンターに属します。別のデータセンターでは `invalid_client` が返されます。
lint-passed-on-why = Zoho のドキュメントによると、ほとんどのデータセンターでは、サインインをここから開始でき、その後リダイレクトされます。英国、アラブ首長国連邦、シンガポール、zohohq.in については、そのように記載した一覧がありません。クライアントは、両方のデータセンターで有効になっている必要があります。自分のデータセンターの URL が確実です。
lint-not-accounts = { $host } はアカウントサーバーではありません。{ $center } データセンターのホストです（{ $role }）。
lint-accounts-only = サインイン、トークン、取り消しに使用されるのは、アカウントサーバーだけです。
lint-public-site = { $host } は Zoho の公開 Web サイトであり、アカウントサーバーではありません。
lint-not-zoho = { $host } は Zoho のホストではありません。
lint-danger-people = ユーザーがサインインのためにこのホストに誘導されてしまいます。
lint-danger-secret = Zoho CRM がクライアントシークレットをこのホストに送ってしまいます。
lint-danger-tokens = Zoho CRM がトークンをこのホストに送ってしまいます。
lint-danger-code = このホストにレスポンスが送られると、認可コードが第三者に渡るか、処理が失敗します。

# The home page
lint-homepage-why = API Console では、https://www.yourdomain.com のような完全な URL が必要です。URL は何でもかまいません。
lint-homepage-letters = ホストにラテン文字以外の文字が含まれています。
lint-homepage-letters-why = API Console で使用できるかどうかはわかっていません。https://www.example.com のような仮の URL は使用できます。

# The redirect URI
lint-byte-by-byte = Zoho はリダイレクト URI をバイト単位で比較します。
lint-callback-path = Zoho の接続で確認されているリダイレクト URI は、すべて /delugeauth/callback で終わります。Zoho はバイト単位で比較します。
lint-callback-path-popup = Zoho の接続で確認されているリダイレクト URI は、すべて /delugeauth/callback で終わります。ポップアップからコピーしたものであれば、正しい値です。
lint-callback-center-why = Zoho CRM は自身のデータセンターのリダイレクト URI を送るため、別のデータセンターの URI は一致しません。
lint-callback-is-zohos = Zoho CRM がサインインを実行するため、カスタムサービスのリダイレクト URI は Zoho の URL です。
lint-not-callback-host = { $host } は { $center } データセンターのホストです（{ $role }）。リダイレクト URI のホストとして示している情報源はありません。
lint-not-callback-host-why = ポップアップからコピーしたものであれば、正しい値です。そうでない場合は、ポップアップの URL を Create Connection シートに貼り付けて、正しい値を読み取ってください。
lint-placeholder = 今のところ問題ありません。このデータセンターのリダイレクト URI を示す情報源はありません。
lint-placeholder-why = ポップアップが開いたら置き換えてください。ポップアップの URL を Create Connection シートに貼り付け、読み取られたリダイレクト URI を、ここと、コンソールに入力します。
lint-callback-unknown = { $center } データセンターのリダイレクト URI を示す情報源はありません。
lint-callback-unknown-why = コンソールでは、クライアントを作成する前にリダイレクト URI が必要です。まず、自分が所有する任意の https URL を登録してください。一度接続して、ポップアップの URL を Create Connection シートに貼り付けます。コンソールの URL を、そこから読み取られたリダイレクト URI に置き換えます。
lint-callback-several = { $center } には、確認済みまたは可能性のあるリダイレクト URI が複数あります。すべて登録してください。
lint-callback-several-why = API Console には複数を登録できます。最初のものが推奨です。Zoho の[接続](https://www.zoho.com/deluge/help/connections.html)に関するページも参照してください。Zoho CRM がどれを送るかは、ポップアップの URL で確認できます。
lint-callback-inferred = { $center } のリダイレクト URI を示す情報源はありません。他のデータセンターから推定した値です。
lint-callback-one-source = { $center } のリダイレクト URI を裏付ける情報源は 1 つだけです。
lint-confirm-with-popup = 値を確認してください。「Create And Connect」を一度選択し、ポップアップの URL を Create Connection シートに貼り付けます。

# The endpoints
lint-opened-exactly = Zoho CRM は、このフィールドの内容をそのまま開きます。
lint-html-page = Zoho は HTML ページを返しますが、Zoho CRM はそれを読み取れません。
# $here, $there: labels of fields.
lint-path-of = パス { $path } は、「{ $here }」ではなく「{ $there }」のものです。
lint-path-of-why = エンドポイントの用途は 1 つずつ決まっています。誤ったエンドポイントは、エラーまたは HTML ページを返します。
lint-mixed = この URL は { $center } のものですが、「{ $other }」は { $known } のものです。
lint-mixed-why = サービスのすべての URL は、1 つのデータセンターのものでなければなりません。

# Parameters of the Authorize URL
lint-parameter-missing = { $name }={ $right } がありません。
lint-parameter-value = { $name } が { $right } ではなく「{ $value }」です。
lint-parameter-empty = { $name } が空です。{ $right } にする必要があります。
lint-parameter-case = { $name }={ $value } が小文字ではありません。
lint-parameter-case-why = Zoho のドキュメントでは小文字です。それ以外の表記では、パラメーターがないとみなされる場合があります。
lint-access-type-why = access_type=offline がないと、Zoho はリフレッシュトークンを発行せず、接続は 1 時間後に機能しなくなります。
lint-prompt-why = Zoho のドキュメントに記載されている値は `consent` だけです。prompt=consent がないと、Zoho がリフレッシュトークンを発行するのは初回の同意のときだけです。2 回目以降は発行されません。
lint-response-type-why = response_type=code がないと、Zoho はエラーページを表示します。
lint-parameter-repeated = { $name } が複数回指定されています。
lint-parameter-once = 同じパラメーターを複数回指定することはできません（RFC 6749、3.1 節）。
lint-parameter-added = { $name } が含まれています。
lint-parameter-added-why = このパラメーターは Zoho CRM が追加するため、リクエストで重複します。Authorize URL から削除してください。
lint-parameter-misspelled = 「{ $name }」は、おそらく { $meant } の誤りです。
lint-parameter-misspelled-why = スペルミスのあるパラメーターは、ないものとみなされます。
lint-parameter-unknown = Zoho のドキュメントにない { $name } が含まれています。
lint-parameter-unknown-why = この URL に必要なパラメーターは、access_type=offline と prompt=consent の 2 つだけです。

# Scopes and the connection
lint-not-added = ボックスに、まだ追加されていないテキストがあります。
lint-not-added-why = フォームに書き込まれるのは、リストにあるスコープだけです。
lint-no-scope = スコープを 1 つ以上追加してください。
lint-no-scope-why = Zoho は、スコープのないリクエストを拒否します。
# $delimiter: Comma, Space or Plus, as in Zoho's form.
lint-delimiter = 区切り文字が { $delimiter } です。
lint-delimiter-why = Zoho Accounts のドキュメントでは、コンマが必須です。スペースを使うと、Zoho がリスト全体を存在しない 1 つのスコープとして拒否すると報告されています。プラス記号については、何もわかっていません。
lint-switch-on = スイッチはオンですが、共有の接続が選択されています。オフにしてください。
lint-switch-on-why = スイッチがオンの場合、自動化が機能するのは自分のアカウントを接続したユーザーだけで、他のユーザーでは失敗します。
lint-switch-off = スイッチはオフですが、プライベートの接続が選択されています。オンにしてください。
lint-switch-off-why = スイッチがオフの場合、全員が、接続した管理者の権限で操作することになります。
