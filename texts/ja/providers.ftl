# Other products, other providers: the part of Set up that knows more than Zoho CRM and Zoho.

# ---- Zoho's form in other products ----

providers-form-who-admins = Zoho CRM の管理者が開くことができます。
providers-form-who-super-admin-first = 最初に、Super Admin がそのページで Connect を選択する必要があります。
providers-form-who-creator = Super Admin、管理者、開発者が開くことができます。
providers-form-plan-paid = 有料プランに含まれています。
providers-form-plan-creator = Creator 6 の有料プランに含まれています。
providers-form-used-in-functions = この製品では、関数、ボタン、スケジュールで接続を使用できます。
providers-form-books-labels = 独自のサービス用のタブは Custom Services、そのボタンは Create New Service です。
providers-form-inventory-functions = この製品では、カスタム関数で接続を使用できます。
providers-form-payroll-edit = 接続の作成後に変更できるのは、名前とスコープだけです。
providers-form-recruit-address = ORG_ID を、Setup > Developer Space > APIs にある番号に置き換えてください。これは米国のアドレスです。別のデータセンターでは、ホストの末尾が異なります。
providers-form-forms-label = この製品では、API キーの名前は Actual Parameter と表示されます。
providers-form-writer-templates = 接続を使用できるのは、Merge、Fillable、Sign のテンプレートだけです。
providers-form-bigin-toppings = 接続は topping に属し、Developer Console で作成します。
providers-form-agents-custom = この製品でカスタムサービスを作成できるかどうかは、確認していません。
providers-form-iot-advice = この製品でスコープが一覧にない場合、Zoho はカスタムサービスの使用を推奨しています。
providers-form-creator-form = Creator には専用のフォームがあり、General と Security のタブに分かれています。名前に使用できるのは 50 文字までです。
providers-form-creator-callback = リダイレクト URI は他の製品と異なり、見つかっていません。Creator のフォームからコピーしてください。
providers-form-catalyst-connections = Connections では、Zoho と他のプロバイダーに、同じフィールドで接続できます。
providers-form-catalyst-connectors = Connectors は別のものです。SDK の機能で、対象は Zoho だけです。client_id、client_secret、auth_url、refresh_url、refresh_token を含む JSON が必要です。
providers-form-flow = Flow にはカスタムコネクター専用のフォームがありますが、内容は確認していません。
providers-form-salesiq-task = 接続は、SalesIQ のスクリプトと関数から呼び出します。
providers-form-sandbox = サンドボックスの接続は、サンドボックスのデータにのみ使用できます。

# ---- Scopes ----

providers-offline-access = 接続の維持：ない場合、リフレッシュトークンは発行されない
providers-google-drive-file = Drive：この接続で作成したファイル、または開いたファイル
providers-google-drive-read = Drive：すべてのファイルの表示（制限付き：要求するアプリは Google の審査が必要）
providers-google-sheets = Sheets：すべてのスプレッドシートの表示と編集
providers-google-calendar = Calendar：予定の表示と編集
providers-google-gmail-send = Gmail：メールの送信（機密性の高いスコープ：要求するアプリは Google の審査が必要）
providers-microsoft-user = サインインと、接続するユーザーのプロフィールの読み取り
providers-microsoft-files = OneDrive と SharePoint：接続するユーザーが開くことのできる、すべてのファイルの表示と編集
providers-microsoft-sites = SharePoint：サイトの表示
providers-microsoft-mail = Outlook：接続するユーザーとしてメールを送信
providers-xero-contacts = 連絡先：表示と編集
providers-xero-invoices = 請求書、支払請求書、クレジットノート：表示と編集
providers-xero-payments = 支払い：表示と編集
providers-xero-settings = 組織の設定：表示と編集
providers-xero-transactions = 請求書、支払い、銀行取引の一括指定：2026 年 3 月 2 日より前に作成されたアプリのみ
providers-quickbooks-accounting = 会計：会社のすべての帳簿の表示と編集
providers-quickbooks-payment = 支払い：受け付けと表示
providers-hubspot-oauth = アカウントの識別：すべてのアプリに付与される
providers-hubspot-contacts-read = コンタクト：表示
providers-hubspot-contacts-write = コンタクト：作成、編集、削除
providers-hubspot-companies = 会社：表示
providers-hubspot-deals = 取引：表示
providers-slack-write = アプリとしてメッセージを送信
providers-slack-channels = パブリックチャンネルの名前の表示
providers-slack-users = ワークスペースのメンバーの表示
providers-shopify-products = 商品：表示
providers-shopify-orders = 注文：過去 60 日分の表示
providers-shopify-orders-write = 注文：編集
providers-shopify-customers = 顧客：表示
providers-meta-messaging = WhatsApp：メッセージの送受信
providers-meta-management = WhatsApp：電話番号とテンプレートの管理
providers-linkedin-openid = サインイン
providers-linkedin-profile = 接続するユーザーの名前と写真
providers-linkedin-post = 接続するユーザーとして投稿
providers-linkedin-ads = 広告：アカウントとレポートの表示（LinkedIn の承認が必要）
providers-docusign-signature = eSignature：エンベロープの作成、送信、表示
providers-docusign-extended = 接続の維持：更新のたびに、リフレッシュトークンの期限が延長される
providers-stripe-read-write = 接続されたアカウントのすべての表示と編集
providers-dropbox-account = 接続するユーザーの名前とメールアドレス
providers-dropbox-metadata = ファイルとフォルダーの名前の表示
providers-dropbox-read = ファイルの内容の表示
providers-dropbox-write = ファイルの作成と編集
providers-salesforce-api = 接続するユーザーとして API を呼び出す
providers-salesforce-refresh = 接続の維持：ない場合、リフレッシュトークンは発行されない
providers-pandadoc-read = ドキュメント：表示
providers-pandadoc-write = ドキュメント：作成、編集、送信
providers-atlassian-jira = Jira：プロジェクトと課題の表示

# ---- What differs for each account ----

providers-place-tenant = ディレクトリ（テナント）ID、またはディレクトリのドメインです。任意の組織のアカウントの場合は organizations、個人のアカウントの場合は consumers、両方の場合は common と入力してください。
providers-place-xero = 最初の呼び出しで返される tenantId です。組織ごとに異なります。
providers-place-realm = Company ID：QuickBooks のアカウントの設定にあります。
providers-place-shop = .myshopify.com の前にある名前
providers-place-phone = Phone number ID：アプリのダッシュボードの WhatsApp > API Setup
providers-place-docusign = 本番環境は account、デモ環境は account-d
providers-place-salesforce = 組織の My Domain のホスト、または login.salesforce.com（サンドボックスの場合は test.salesforce.com）
providers-place-twilio = Account SID：コンソールの最初のページ
providers-place-zendesk = .zendesk.com の前にある名前
providers-bad-length = { $key }：{ $least }～{ $most } 文字で入力してください。この値は { $count } 文字です。
providers-bad-character = { $key }：「{ $character }」は使用できません。
providers-bad-ending = { $key }：末尾を { $ending } にしてください。
providers-bad-word = { $key }：次のいずれかにしてください：{ $words }。
providers-bad-secret = { $key }：シークレットと思われます。ここには入力しないでください。
providers-bad-edge = { $key }：先頭と末尾を英字または数字にしてください。

# ---- Ids ----

providers-id-xero = 最初の呼び出しのレスポンスから読み取り、他のすべての呼び出しで、ヘッダー xero-tenant-id として送ってください。
providers-id-quickbooks = コールバックに含まれますが、Zoho には表示されません。QuickBooks から Company ID をコピーし、URL に入れてください。
providers-id-meta = 電話番号ごとに異なります。呼び出しの URL に入れてください。
providers-id-docusign-base = 呼び出しの送信先となるホストです。アカウントごとに異なります。
providers-id-docusign-account = すべての呼び出しのパスに含まれます。
providers-id-salesforce = トークンとともに返されますが、Zoho には表示されません。代わりに My Domain のホストを使用してください。
providers-id-twilio = すべての呼び出しのパスに含まれます。AC で始まります。
providers-id-mailchimp = 他のすべての呼び出しで、ホストの最初の部分になります。たとえば、us19.api.mailchimp.com では us19 です。
providers-id-pipedrive = トークンとともに返されますが、Zoho には表示されません。acme.pipedrive.com のような、Pipedrive のアカウントのホストです。

# ---- First calls ----

providers-call-google = Drive での名前とアドレスを返します。
providers-call-microsoft = 接続したユーザーのプロフィールを返します。
providers-call-xero-connections = 接続された組織を、それぞれの tenantId とともに返します。
providers-call-xero = 組織を返します。
providers-call-quickbooks = 会社の名前と住所を返します。
providers-call-hubspot = コンタクトを 1 件返します。
providers-call-slack = ワークスペースとボットを返します。ok は true です。
providers-call-shopify = トークンのスコープを返します。
providers-call-meta = 電話番号とその表示名を返します。
providers-call-linkedin = 接続したユーザーの名前と写真を返します。
providers-call-docusign = ユーザーのアカウントを、それぞれの base_uri と account_id とともに返します。
providers-call-stripe = アカウントの残高を返します。
providers-call-twilio = アカウントの最新のメッセージを返します。
providers-call-dropbox = 接続したユーザーのアカウントを返します。
providers-call-salesforce = API のリソースを返します。バージョンのない同じ URL はトークンなしでも応答するため、接続の確認にはなりません。
providers-call-pandadoc = ドキュメントを 1 件返します。
providers-call-mailchimp = アカウントのデータセンターを dc として返します。

# ---- What goes wrong, what ends, what is limited ----

providers-google-ready = Zoho には、独自のアプリが不要な Google 用のコネクターがあります。まずそれを試してください。
providers-google-testing = 同意画面が External かつ Testing の間、リフレッシュトークンは 7 日で無効になります。アプリを公開してから、接続し直してください。以前のトークンの有効期間は短いままです。
providers-google-unused = 6 か月間使用されていないリフレッシュトークンは無効になります。
providers-microsoft-web = リダイレクト URI のプラットフォームは Web でなければなりません。シングルページアプリケーションのリダイレクト URI では、シークレットが拒否されます。
providers-microsoft-secret = シークレットの ID ではなく、Value をコピーしてください。表示されるのは 1 回だけで、24 か月以内に期限が切れます。期限の日付を引き継ぎシートに記入してください。
providers-microsoft-answer = offline_access は、許可されたスコープに含まれません。これは異常ではありません。
providers-microsoft-resource = 1 つのトークンで使用できる API は 1 つです。Graph のスコープと、SharePoint や Dynamics のスコープを混在させないでください。
providers-microsoft-v1 = 以前のエンドポイントです。URL に /v2.0/ がありません。
providers-xero-scopes = 2026 年 3 月 2 日以降に作成されたアプリでは、スコープが細分化されています。accounting.transactions と accounting.reports.read は拒否されます。それより前のアプリでは、2027 年 9 月まで使用できます。
providers-xero-life = アクセストークンの有効期間は 30 分です。リフレッシュトークンは 1 回しか使用できず、60 日間使用しないと無効になります。
providers-xero-tiers = 2026 年 3 月 2 日以降、アプリの料金は、接続する組織の数によって決まります。
providers-xero-works = Zoho CRM のカスタムサービスで Xero に接続する公開ガイドがあります（Header、Authorization Code）。
providers-quickbooks-keys = 開発環境と本番環境では、キーとホストが異なります。本番環境のキーを取得するには、Intuit の質問票に回答する必要があります。
providers-quickbooks-life = アクセストークンの有効期間は 1 時間です。リフレッシュトークンの有効期間は、最後の使用から約 100 日で、最長 5 年です。
providers-hubspot-v1 = トークンエンドポイントのバージョン 1 は、2027 年 2 月 16 日に終了します。
providers-hubspot-declared = ここにあるスコープは、すべてアプリでも宣言する必要があります。宣言されていない場合、インストールは失敗します。
providers-hubspot-admin = 接続できるのは、Super Admin、または HubSpot Marketplace Access の権限を持つユーザーだけです。
providers-hubspot-projects = OAuth 用の新しいアプリは、HubSpot のコマンドラインで作成するプロジェクトです。従来の公開アプリは 2026 年 6 月 23 日以降、作成できません。
providers-hubspot-private-apps = 2026 年 10 月 26 日以降、非公開アプリは新しく作成できません。既存のものは引き続き動作します。自分のアカウントには、Development > Keys > Service keys（ベータ版）でサービスキーを作成し、API Key で接続してください。
providers-hubspot-numbered = API のバージョン v1 から v3 は、2027 年 9 月より後はサポートされません。/crm/objects/2026-03/ のような日付入りの URL を使用してください。
providers-hubspot-life = アクセストークンの有効期間は 30 分です。
providers-slack-no-refresh = トークンローテーションがオフの場合、トークンに期限はなく、リフレッシュトークンは発行されません。これは異常ではありません。オンの場合、トークンの有効期間は 12 時間です。
providers-slack-bot = ボットのスコープを使用してください。ユーザーのトークンは、レスポンスの別の部分で返され、Zoho はそこを読み取りません。
providers-slack-ok = エラーは、HTTP ステータス 200 と "ok": false で返されます。
providers-shopify-header = 呼び出しにはヘッダー X-Shopify-Access-Token が必要ですが、Param Type が Header の OAuth 2 では送られません。API Key を使用してください。
providers-shopify-admin-apps = Shopify の管理画面では、新しいカスタムアプリを作成できなくなりました。既存のアプリのトークンは、引き続き使用できます。
providers-shopify-own-store = 自分の組織のストアの場合、Shopify は付与タイプ client_credentials を推奨しています。そのトークンの有効期間は 24 時間です。
providers-shopify-rest = REST Admin API は 2024 年 10 月 1 日から従来の API の扱いです。新しい公開アプリは GraphQL を使用する必要があります。
providers-shopify-expiring = 新しいアプリのオフライントークンは、1 時間で期限が切れます。
providers-meta-no-refresh = Meta にはリフレッシュトークンがありません。ユーザーのトークンの有効期間は約 60 日です。システムユーザーのトークンに期限はありません。
providers-meta-permissions = トークンを生成するときに権限を選択してください。メッセージの送信には whatsapp_business_messaging、番号とテンプレートの読み取りには whatsapp_business_management が必要です。
providers-meta-version = URL のバージョン v22.0 は、いずれ古くなります。自分のアプリに表示されているバージョンを使用してください。
providers-linkedin-reconnect = リフレッシュトークンを使用できるのは、承認された Marketing パートナーだけです。有効期間は 365 日で、延長されません。それ以外の場合は、60 日ごとに接続し直す必要があります。
providers-linkedin-products = アプリが要求できるスコープは、アプリの製品によって決まります。製品は Products タブで追加してください。
providers-docusign-basic = トークンエンドポイントでは、Basic ヘッダーにクライアント ID とシークレットが必要です。
providers-docusign-life = リフレッシュトークンの有効期間は 30 日です。extended を指定すると、更新のたびに延長されます。
providers-stripe-basic = ユーザー名にはキーを使用します。パスワードは空欄にしてください。
providers-stripe-own = 自分のアカウントには、制限付きキーが適しています。OAuth は、他のアカウントの代わりに操作するプラットフォーム用です。
providers-stripe-connect = Stripe Connect のトークンに期限はありません。
providers-twilio-basic = ユーザー名は API Key SID、パスワードはそのシークレットです。Account SID と Auth Token も使用できますが、Twilio では用途がテストに限られています。
providers-twilio-key = API キーのシークレットが表示されるのは 1 回だけです。
providers-twilio-region = キーは、Twilio の 1 つのリージョンに属します。
providers-dropbox-offline = token_access_type=offline がないと、リフレッシュトークンは発行されず、接続は数時間で機能しなくなります。
providers-dropbox-scopes = 先に、アプリの Permissions タブで同じスコープを選択してください。そこで変更した場合は、接続し直す必要があります。
providers-dropbox-revoke = 取り消しエンドポイントでは、ヘッダーにアクセストークンが必要です。Zoho のフォームで送ることができるかどうかは、わかっていません。拒否された場合は、このフィールドを空欄にしてください。
providers-salesforce-eca = Spring ’26 以降、新しい接続アプリケーションは作成できません。外部クライアントアプリケーションを作成してください。
providers-salesforce-pkce = アプリで Require Proof Key for Code Exchange (PKCE) をオフにしてください。パートナーが配布するアプリではオンにする必要があるため、ここでは使用できません。
providers-salesforce-policy = リフレッシュトークンのポリシーを「valid until revoked」に設定してください。
providers-salesforce-domain = すべての URL で、My Domain のホストを使用してください。トークンはそのホストで有効です。
providers-pandadoc-legacy = API キーは従来の方法です。新しく作成する場合、PandaDoc は OAuth 2 を推奨しています。
providers-pandadoc-plan = アプリケーションを作成するには、本番環境の API へのアクセスが必要です。
providers-pandadoc-delimiter = PandaDoc の例では、スコープが read+write と記載されています。URL の + はスペースを表します。
providers-zoom-scopes = スコープはアプリで設定します。スコープの区切り文字については、情報源が互いに矛盾しています。
providers-zoom-s2s = Server-to-server OAuth（account_credentials）は、付与タイプ client_credentials とは異なります。Zoho のフォームでは送ることができません。
providers-notion-version = すべての呼び出しで、ヘッダー Notion-Version が必要です。
providers-notion-refresh = リフレッシュトークンが発行されるかどうかについて、情報源が互いに矛盾しています。
providers-github-form-encoded = リクエストで JSON を受け入れることを示さない限り、トークンはフォームエンコード形式で返されます。
providers-mailchimp-none = Mailchimp には、スコープもリフレッシュトークンもありません。トークンに期限はありません。
providers-calendly-https = 本番環境では、リダイレクト URI は https でなければなりません。
providers-monday-bare = ヘッダーには、Bearer を付けずにトークンだけを入れます。
providers-myob-headers = 呼び出しには、ヘッダー x-myobapi-key と x-myobapi-version が必要です。
providers-pkce-required = このプロバイダーの OAuth では PKCE が必須ですが、Zoho のフォームは PKCE を送ることができません。

# ---- What is not known ----

providers-scope-urls = スコープが URL です。Zoho のフォームにそのまま入力できるかどうかは、わかっていません。
providers-rotation = 更新時に、新しいリフレッシュトークンが返される場合があります。Zoho が保存するかどうかは、わかっていません。接続が最初の 1 時間の後に機能しなくなった場合は、これが原因です。
providers-client-place = Zoho がクライアント ID とシークレットを本文と Basic ヘッダーのどちらで送るかは、わかっていません。このプロバイダーのドキュメントに記載されているのは Basic だけです。
providers-jwt = Zoho のフォームには、JWT の付与タイプがありません。
providers-accept-json = Zoho が JSON を要求するかどうかは、わかっていません。
providers-dropbox-content-type = Dropbox は、Content-Type がフォームのものである呼び出しを拒否します：「Bad HTTP "Content-Type" header」。パラメーターのない POST で Deluge が何を送信するかは不明です。

# ---- Authentication ----

providers-way-oauth2 = OAuth 2（サインインあり）
providers-way-oauth2-offers = 接続先からクライアント ID とクライアントシークレットが発行され、誰かが接続先で一度サインインします。
providers-way-client-credentials = OAuth 2（サインインなし）
providers-way-client-credentials-offers = 接続先からクライアント ID とクライアントシークレットが発行され、クライアントクレデンシャル（client credentials）と呼ばれています。サインインは行いません。
providers-way-oauth1 = OAuth 1
providers-way-oauth1-offers = 接続先から、コンシューマーキー（consumer key）、コンシューマーシークレット（consumer secret）、リクエストトークンの URL（request token URL）が提供されます。
providers-way-api-key = API Key
providers-way-api-key-offers = 接続先からキーまたはトークンが発行され、呼び出しごとに、ヘッダー、クエリ、フォームデータのいずれかに入れます。
providers-way-basic = Basic Authentication
providers-way-basic-offers = 接続先で、ユーザー名とパスワードが必要です。

# ---- Rows of the forms ----

providers-row-console = 登録場所
providers-row-path = 開き方
providers-row-redirect = リダイレクト URI
providers-row-redirect-further = これも登録してください。Zoho がどちらを送るかは、情報源によって異なります。
providers-row-redirect-numbered = { $label } { $number }
providers-row-id-from = コピー元：{ $place } の { $label }。
providers-row-key-when-connecting = 接続するときに、表示名のフィールドに入力してください。
providers-row-value-pattern = { $pattern } の形で入力してください。波かっこの部分を、シークレットに置き換えます。
providers-row-user-password = ユーザー名：{ $user }。パスワード：{ $password }。
providers-row-user-only = ユーザー名：{ $user }。パスワードは空欄にしてください。
providers-row-connect = 「Create And Connect」を選択してください。
providers-row-connect-consent = ウィンドウが開きます。{ $name } にサインインして、同意してください。
providers-row-refresh-as-token = アクセストークンと同じ URL です。
providers-row-authorize-needs = クライアント ID、リダイレクト URI、スコープ、state は Zoho が追加します。URL に含める必要がある値：{ $needs }。
providers-row-authorize = クライアント ID、リダイレクト URI、スコープ、state は Zoho が追加します。URL に含めないでください。
providers-row-revoke = フォームのバージョンによっては、このフィールドがありません。
providers-row-no-revoke = URL は確認されていません。空欄にしてください。
providers-row-delimiter = このフィールドは、スコープが 2 つになるとフォームに表示されます。最初は Comma に設定されています。
providers-row-delimiter-one = このフィールドは、スコープが 2 つになるとフォームに表示されます。スコープが 1 つの場合は、どの設定でもかまいません。
providers-row-delimiter-unknown = 不明です。Space を試してください。ほとんどのサーバーではスペースが必要です。
providers-row-scope = Scope { $number }
providers-row-all-scopes = 全スコープを 1 つのフィールドに
providers-row-callback-own = この製品の値は不明です。製品のフォームからコピーしてください。
providers-first-url = 先にディスカバリードキュメントを貼り付けるか、URL を入力してください。
providers-first-value = 先に { $key } を入力してください。
providers-first-center = 先にデータセンターを選択してください。
providers-first-callback = このデータセンターの値は不明です。一度接続し、ウィンドウのアドレスで redirect_uri を確認してください。

# ---- What is said of the authentication ----

providers-refresh-always = リフレッシュトークンは自動的に発行されます。
providers-refresh-asked = リフレッシュトークンは、要求した場合にのみ発行されます：{ $needs }。この値は、下のフォームに含まれています。この値がない場合、接続は最初のアクセストークンの期限が切れると機能しなくなります。
providers-refresh-setting = リフレッシュトークンが発行されるかどうかは、アプリの設定によります。
providers-refresh-never = リフレッシュトークンは発行されません。トークンの期限が切れたら、接続し直してください。
providers-refresh-unknown = リフレッシュトークンが発行されるかどうかは、わかっていません。
providers-client-body = このプロバイダーは、本文でクライアント ID とシークレットを受け取ります。
providers-client-either = このプロバイダーは、本文または Basic ヘッダーでクライアント ID とシークレットを受け取ります。
providers-client-basic = このプロバイダーのドキュメントでは、クライアント ID とシークレットの送り方は Basic ヘッダーだけです。
providers-pkce-setting = Zoho のフォームは PKCE を送ることができません。アプリでオフにしてください。
providers-pkce-optional = このプロバイダーでは、PKCE は任意です。Zoho のフォームは PKCE を送りません。

# ---- Discovery ----

providers-document-none = このテキストには、authorization_endpoint または token_endpoint がありません。ドキュメント全体を貼り付けてください。先頭は波かっこです。
providers-document-zoho = これは Zoho 自身のドキュメントです（{ $host }）。Zoho に接続するには、このページの Zoho 用のフォームを使用してください。
providers-document-bad-url = { $key } が、通常の https URL ではありません。
providers-url-zoho = { $host } は Zoho のホストです。Zoho に接続するには、このページの Zoho 用のフォームを使用してください。
providers-document-known = これは { $name } です。上で選択してください。注意点と最初の呼び出しがわかっています。
providers-document-offline = サーバーがスコープ offline_access に対応しています。追加しないと、リフレッシュトークンが発行されない可能性があります。
providers-document-grants = サーバーが示している付与タイプ：{ $grants }。
providers-document-no-code = サーバーが示している付与タイプに、authorization_code がありません。
providers-document-read = { $host } のドキュメントから読み取りました。

# ---- The linter, for a target that is not Zoho ----

providers-lint-zoho-host = { $host } は Zoho のホストですが、この接続の接続先は { $name } です。
providers-lint-zoho-host-why = サービスのすべての URL は、1 つのプロバイダーのものです。シークレットとトークンを、別のプロバイダーに送ってはいけません。
providers-lint-other-host = { $host } は、{ $name } のドキュメントに記載されているホストではありません。正しいホストは { $right } です。
providers-lint-other-host-why = ユーザーはそこでサインインし、Zoho はそこにクライアントシークレットとトークンを送ります。
providers-lint-two-sites = { $host } と { $other } は、同じサイトではありません。
providers-lint-two-sites-why = 2 つのホストを使用するプロバイダーもあります。シークレットが送られる前に、両方をプロバイダーのドキュメントと比較してください。
providers-lint-letters = ホスト { $host } に、ラテン文字以外の文字、またはそのエンコードされた形が含まれています。ホストを偽装する手口として知られています。
providers-lint-letters-why = プロバイダーのドキュメントに記載されているとおりに、ホストを手で入力してください。
providers-lint-spelling-why = Zoho は、このフィールドの内容をそのまま開きます。
providers-lint-swapped = この URL は「{ $field }」のものです。
providers-lint-swapped-why = エンドポイントの用途は 1 つずつ決まっています。
providers-lint-path = パスが { $right } ではなく { $path } です。
providers-lint-path-why = 別のパスでは、Zoho が読み取れないページが返されます。
providers-lint-ended = このエンドポイントは、現在は正しくありません。
providers-lint-missing = { $need } がありません。
providers-lint-missing-why = これがない場合、{ $name } はリフレッシュトークンを発行せず、接続は最初のアクセストークンの期限が切れると機能しなくなります。
providers-lint-added = { $parameter } が含まれています。
providers-lint-added-why = このパラメーターは Zoho が追加するため、リクエストで重複します。
providers-lint-zohos-parameter = access_type=offline は、Zoho と Google のパラメーターです。
providers-lint-zohos-parameter-why = { $name } のドキュメントには記載されていません。わかっている範囲では、害はありません。
providers-lint-delimiter = 区切り文字は { $delimiter } ですが、{ $name } ではスコープを { $right } で区切ります。
providers-lint-delimiter-why = 別の区切り文字を使うと、プロバイダーは、スコープ全体を存在しない 1 つのスコープとして扱います。
providers-lint-query = クエリ（? 以降の部分）が含まれています。
providers-lint-query-why = パラメーターは Zoho が送ります。

# ---- Parts of the work ----

providers-part-register = プロバイダー側
providers-part-service = Create Service
providers-part-connection = Create Connection
providers-missing = まだわかっていません。
providers-row-from-provider = プロバイダーから取得します。
providers-row-key = キー
providers-row-user = 接続するときに入力してください。
providers-row-user-label = ユーザー名とパスワード

# ---- The page ----

providers-intro = Zoho のフォームは他の製品にもあり、他のプロバイダーにも使用できます。何も送信されません。このページは、入力する内容を示すだけです。
providers-back = Zoho CRM と Zoho に戻る
providers-product = どの製品で接続しますか？
providers-to = 何に接続しますか？
providers-way = どの認証を使用しますか？
providers-choose = プロバイダーを選択
providers-any = 別のサーバー
providers-form-of = { $product } のフォーム
providers-page-shared = Zoho の複数の製品に共通の、接続のページです。フィールドとリダイレクト URI は同じです。
providers-page-own = 専用のフォームです。
providers-page-unknown = フォームの内容は確認していません。
providers-path-unknown = 開き方は不明です。開発者向けの設定で Connections を探してください。
providers-who-unknown = 開くことができるユーザーは不明です。
providers-plan-unknown = どのプランに含まれているかは不明です。
providers-zoho-same = Zoho に接続する場合、このページの Zoho CRM 用の値は、この製品でも正しい値です。異なるのは、フォームの開き方だけです。
providers-docs = { $name } のドキュメント
providers-documented = 記載あり
providers-unknown = 不明な点
providers-scopes = スコープ
providers-scopes-hint = よく使用されるスコープです。すべてのスコープは、プロバイダーのドキュメントに記載されています。
providers-scopes-docs = 使用できるスコープは、ドキュメントに記載されています。Zoho のフォームでスコープを追加する場合は、下の区切り文字が必要です。
providers-document = ディスカバリードキュメント
providers-document-hint = https://HOST/.well-known/openid-configuration または https://HOST/.well-known/oauth-authorization-server を開き、全体を貼り付けてください。
providers-url-of = サーバーの { $field }
providers-in-form-hint = Zoho のフォームの現在の値を貼り付けてください。{ $name } のドキュメントに記載されている値と比較されます。
providers-after = 接続後
providers-all = すべての値
