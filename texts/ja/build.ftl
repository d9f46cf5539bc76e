# The room Set up: the inputs, the sheets that mirror Zoho's forms, and what is beside them.

build-intro = 3 つの質問に答えて、値を Zoho にコピーしてください。
build-load-example = サンプルを読み込み
build-try-sandbox = サンドボックスでサインインをテスト
build-other = 別の製品・プロバイダー
build-start-over = 最初からやり直し

# The inputs
build-inputs = 接続の内容
build-edit = 編集
build-fold = 閉じる
build-select-center = データセンターを選択
build-evidence = わからない場合は、Zoho の URL を貼り付け
build-evidence-label = Zoho の URL またはレスポンス
build-evidence-hint = たとえば、CRM の URL、API の URL、トークンレスポンスです。シークレットはすぐにマスクされます。
build-evidence-cut = テキストが長すぎます。先頭の部分だけを読み取りました。
build-choose-center = { $center } を選択
build-rejected = 拒否
build-evidence-unknown = テキストからデータセンターを特定できません。
build-evidence-chosen = 検出結果：{ $center }。このデータセンターが選択されています。
build-evidence-is = 検出結果：{ $center }。
build-evidence-other = 検出結果：{ $center }。ただし、別のデータセンターが選択されています。
build-evidence-likely = { $center } の可能性があります。確認するには、CRM にサインインして、その URL を貼り付けてください。
build-evidence-several = テキストに複数のデータセンターが含まれています。自分の組織のデータセンターを選択してください。
build-scopes = アプリとスコープ
build-scopes-none = スコープを選択
build-scopes-done = 完了
build-scopes-summary = { $apps } · スコープ { $count } 個
build-scope-count = スコープ { $count } 個
build-scopes-broad = { $count } 個のスコープが、ほとんどの連携に必要な範囲を超えるアクセスを許可します。
build-name-placeholder = 例：Marketing Automation
build-purpose = 接続
build-shared = 共有（推奨）
build-private = プライベート
build-more-names = その他の名前とオプション
build-link-name-hint = 空欄にすると、名前から生成されます。
build-connection-name-hint = 空欄にすると、サービスの名前が使用されます。
build-connection-link-name-hint = Zoho が自動的に入力します。Zoho に別の名前が表示された場合は、スニペットが正しくなるように、その名前をここに入力してください。
build-delimiter-recommended = { $delimiter }（推奨）
build-delimiter-hint = Zoho のドキュメントでは、コンマが必須です。スペースは OAuth の標準で、プラス記号はそれをエンコードした形です。

# The sheets
build-before = はじめに
build-sheet-console = API Console
build-sheet-service = Create Service
build-sheet-connection = Create Connection
build-sheet-deluge = Deluge でテスト
build-sheet-finish = 確認と完了
build-copied-of = コピー済み：{ $done }/{ $total }
build-next = 次へ：{ $sheet }
build-tick-all = すべて完了にする
build-untick-all = すべての完了を解除
build-row-done = 完了：
build-row-changed = コピーした後に変更されました。
build-more-scopes = ほかに { $count } 個のスコープがありますが、表示されていません。すべてを 1 つの値として取得するには、下の単独の「{ $field }」フィールドを選択してください。
build-own-labels = 2 つ目のラベルは Zoho の日本語ヘルプのものです。実際のフォームの表示とは異なる場合があります。

# Before you start
build-criteria = カスタムサービスが必要ですか？該当するものを選択してください。
build-criterion-none = Zoho CRM に、そのアプリのデフォルトの接続がない
build-criterion-none-why = デフォルトの接続がない場合、アプリに接続する方法はカスタムサービスだけです。
build-criterion-scope = デフォルトの接続に、必要なスコープがない
build-criterion-scope-why = デフォルトの接続には、用意されていないスコープを追加できません。
build-criterion-apps = 複数のアプリのスコープを 1 つの接続で使用する必要がある
build-criterion-apps-why = デフォルトの接続で利用できるアプリは 1 つだけです。カスタムサービスでは、複数のアプリのスコープを組み合わせることができます。
build-criterion-control = シークレット、スコープ、取り消しの時期など、クライアントを自分で管理したい
build-criterion-control-why = カスタムサービスでは、API Console のクライアントは自分のものです。
build-recommend-default = **推奨：Zoho のデフォルトの接続を使用してください。**どれにも該当しない場合は、Zoho CRM で Connections > Services > Default Services を開いてください。クライアントの登録も、シークレットの管理も必要ありません。
build-recommend-custom = **推奨：カスタムサービスを作成してください。**
build-need = 必要なもの
build-need-admin = **Zoho CRM の管理者権限。**Connections を開けるのは管理者だけです。接続は、認可したユーザーの権限で実行されます。
build-need-console = 自分のデータセンターの API Console へのアクセス。
build-need-time = 約 10 分の時間。Zoho を別のウィンドウで開いておきます。
build-need-secret = クライアントシークレットを、チャット、チケット、このページに入力しないでください。API Console から Zoho CRM に直接コピーしてください。
build-removed = コネクター「Zoho OAuth」を使用していましたか？
build-removed-what = Zoho は、複数のアプリのスコープを組み合わせることができたこのデフォルトのコネクターを削除しました。Zoho の発表も、既存の接続の終了日も見つかっていません。一部の組織には、まだ表示される可能性があります。
build-removed-do = その接続を、ここで 1 つずつ作り直してください。接続を使用している関数を書き出し、同じスコープでカスタムサービスを作成します。関数内の接続のリンク名を置き換えて、テストします。その後、古い接続を削除します。

# API Console
build-host-unknown = このデータセンターのホストを示す情報源はありません。自分の Zoho の画面から開いてください。
build-multi-dc = Multi-DC はどのような場合に必要ですか？
build-multi-dc-answer = 接続するユーザー全員が自分と同じデータセンターに属している場合は、Multi-DC をオフのままにしてください。別のデータセンターのユーザーも接続する場合は、クライアントの **Settings** タブを開いて該当するデータセンターを有効にし、「**Use the same OAuth credentials for all data centers**」をオンにしてください。デフォルトでは、クライアントシークレットはデータセンターごとに異なります。クライアント ID は、中国以外のすべてのデータセンターで同じです。別のデータセンターのクライアントは、中国では機能しないと報告されています。
build-client-id-hint = Create を選択し、Client Secret タブを開いて、ID をここに貼り付けてください。シークレットはここに貼り付けず、Zoho CRM に直接貼り付けてください。
build-which-callback = 正しいリダイレクト URI はどれですか？
build-callback-first = （推奨）
build-callback-further = （これも登録）
build-callback-source = Zoho の[接続](https://www.zoho.com/deluge/help/connections.html)に関するヘルプページも参照してください。Zoho CRM が送る URI は、「Create And Connect」のサインインウィンドウで確認できます。そのウィンドウの URL を Create Connection シートに貼り付けてください。
build-callback-hint = 上の値と異なる場合にのみ入力してください。
build-callback-placeholder = ポップアップで正しい値がわかるまで、自分が所有する任意の https URL を入力してください。
build-registered = 登録したリダイレクト URI（任意）

# Create Service
build-scope-fields = フォームの形式
build-scope-each = スコープごとに 1 つのフィールド
build-scope-one-box = 単独のスコープフィールド
build-in-form = フォームの値を確認
build-in-form-hint = Zoho の現在の値を貼り付けてください。ここでは値を確認するだけです。
build-field-in-form = フォームの { $field }
build-correct = 正しい値です。

# Create Connection
build-service-not-connection = **サービスは接続ではありません。**サービスは接続方法を定義するだけです。My Connections に移動し、このサービスを使用する接続を作成して、認可してください。
build-switch-off = プライベート：いいえ。呼び出しは、接続を認可した管理者として実行されます。
build-switch-on = プライベート：はい。各ユーザーが自分のアカウントでサインインします。
build-switch = Zoho での「Use Credentials of Login User」の設定はどちらですか？
build-not-checked = 未確認
build-connected = Zoho に「Connection created successfully」と表示された
build-not-connected = 「Invalid Redirect Uri」と表示された場合は、そのウィンドウの URL を下のボックスにコピーしてください。
build-popup = 確認：サインインのポップアップの URL を貼り付け
build-popup-hint = エラーが表示されていても、「Create And Connect」で開くウィンドウの URL 全体をコピーしてください。
build-popup-sends = Zoho CRM が送る値：
build-popup-redirect-uri = ポップアップのリダイレクト URI
build-popup-not-copyable = この URL は Zoho のホストではないため、コピーは無効になっています。

# Deluge
build-deluge-hint = この関数を実行して、接続をテストしてください。
build-product = 呼び出す製品
build-product-automatic = 自動（スコープから判断）
build-snippet = Deluge スニペット
build-snippet-scope = 必要なスコープ：{ $scope }。
build-snippet-included = スコープ { $held } に含まれています。
build-snippet-others = この呼び出しでテストされるのは { $product } だけです。{ $others } をテストするには、呼び出す製品として選択してください。
build-product-docs = { $product } のドキュメント
build-fill-in = 先に入力する値：{ $values }。
build-401 = 接続は機能しているのに、401 が返されますか？カスタムサービスが送るトークンのプレフィックスは、Zoho のドキュメントに記載されていません。Zoho Accounts のドキュメントには Bearer、ほとんどの製品のドキュメントには Zoho-oauthtoken と記載されています。

# Check and finish
build-end-done = { $total } 個の値をすべてコピーしました。下の項目を確認すれば完了です。
build-end-open = { $total } 個のうち { $done } 個の値をコピーしました。
build-checklist = チェックリスト
build-check-done = 完了
build-check-open = 未完了
build-check-wrong = 要修正
build-check-redirect = 自分のデータセンターのリダイレクト URI が登録されている
build-check-client = クライアントがサーバーベースであり、サービスにその ID が設定されている
build-check-authorize = Authorize URL に access_type=offline と prompt=consent が含まれている
build-check-token = トークンの URL が自分のデータセンターのものである
build-check-scopes = すべてのスコープが存在し、コンマで区切られている
build-check-connection = サービスだけでなく、接続が認可されている
build-check-private = 共有/プライベートの設定が意図どおりである
build-mistakes = よくある 6 つの間違い
build-mistake-done = 該当なし
build-mistake-open = 未確認
build-mistake-wrong = 該当あり
build-mistake-callback = 別のデータセンターのリダイレクト URI
build-mistake-callback-done = シートの値は `{ $uri }` です。これは { $center } のリダイレクト URI です。
build-mistake-callback-confirmed = サインインウィンドウで `{ $uri }` を確認しました。
build-mistake-space = 末尾のスペースまたは不可視文字
build-mistake-space-done = コピーした値には含まれていません。入力した内容はすべて確認されます。
build-mistake-space-found = 「{ $field }」フィールドにあります。コピーした値には含まれません。
build-mistake-refresh = リフレッシュトークンがない：接続は 1 時間後に機能しなくなる
build-mistake-refresh-done = Authorize URL で `access_type=offline` と `prompt=consent` が指定されています。
build-mistake-scopes = スコープの間違いまたはスペルミス
build-mistake-scopes-done = スコープ（{ $count } 個）は、この表記のとおりカタログにあります。
build-mistake-scopes-open = { $count } 個のスコープが、未検証であるか、カタログにありません。Zoho のドキュメントで確認してください。
build-mistake-delimiter-open = 区切り文字が、Zoho のドキュメントで必須とされているコンマではありません。
build-mistake-connection = 接続のないサービス
build-mistake-connection-done = 接続を作成し、Zoho で確認されました。
build-mistake-connection-open = 接続を作成して認可し、そのシートで「Connection created successfully」のチェックボックスを選択してください。
build-mistake-private = 意図しないプライベート設定
build-mistake-private-done = スイッチは意図どおり { $switch } です。
build-mistake-private-open = 「Use Credentials of Login User」を { $switch } に設定し、その設定値を Create Connection シートに入力してください。
build-after = 完了した後に
build-after-use = 関数、ワークフロー、ウィジェットは、**My Connections** にある接続をリンク名で見つけます。
build-after-change = スコープを変更した場合や、新しいシークレットを作成した場合は、接続し直してください。既存のトークンは以前のスコープのままです。ある情報源によると、カスタムサービスを編集すると、その接続が取り消される場合があります。
build-after-clean = テスト用にのみ作成したクライアントは、API Console で削除してください。接続を終了するには、**My Connections** で取り消してください。

# Export
build-export = エクスポートと共有
build-copy-as = 一括コピーの形式
build-copy-all = すべてコピー（{ $format }）
build-print = 印刷
build-copy-link = リンクをコピー
build-export-hint = エクスポートにシークレットが含まれることはありません。リンクを使用すると、この設定をどのデバイスでも開くことができます。
build-for-tool = 別のツール用
build-for-tool-hint = n8n、Postman、Catalyst、Zoho の SDK、Power Automate などに同じ値を使えます。Self Client もあります。どのファイルにもシークレットは含まれません。

# Beside the sheets
build-progress = 進捗
build-copy-mode = コピーモード
build-help-toggle = ヘルプ
build-url = 認可 URL
build-opener = プレビューの対象
build-opener-crm = Zoho CRM の接続
build-opener-page = このページでのテストサインイン
build-opener-crm-hint = Authorize URL フィールドに入力するのは、access_type と prompt だけです。その他のパラメーターは、独自の state も含めて Zoho CRM が追加します。
build-opener-page-hint = これはプレビューです。state と code_challenge は、サインインのたびに新しくなります。このページの URL を、クライアントのリダイレクト URI として登録する必要があります。
build-endpoint-unknown = https://accounts.zoho.… （データセンターを選択）
build-value-you = 未設定
build-value-authorize-url = Authorize URL で指定
build-value-crm = Zoho CRM が追加
build-value-page = サインイン時に作成
build-source-you = 自分で入力
build-source-authorize-url = Authorize URL フィールドの値
build-source-crm = Zoho CRM が追加
build-source-page = このページが追加
build-help = ヘルプ
build-help-empty = フィールドを選択すると、その説明が表示されます。
build-help-about = 説明：{ $topic }
build-help-why = 理由
build-help-if-wrong = 誤りの場合
build-issues = 問題
build-issue = { $field }：{ $found }
build-notes = 補足を表示
build-issues-none = 問題なし
build-issues-error = エラー { $count } 件
build-issues-warning = 警告 { $count } 件
build-issues-check = 問題の可能性 { $count } 件
build-issues-note = 補足 { $count } 件
