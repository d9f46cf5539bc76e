# The setup as configuration for other tools.

targets-tool = ツール
targets-fields = フィールド
targets-left = 自分で入力
targets-save = { $file } を保存
targets-steps = 手順
targets-mistakes = よくある間違い
targets-limits = 制限
targets-sources = 形式の情報源
targets-source = { $title }（{ $day }）
targets-self = Self Client：リダイレクト URI なしでリフレッシュトークンを取得
targets-self-about = 自分のアカウントで動作するプログラム用です。コードは API Console が作成し、リダイレクト URI は必要ありません。
targets-center-first = 先にデータセンターを選択してください。
targets-scopes-first = 先にスコープを選択してください。
targets-call-first = 先に、接続をテストできる呼び出しがあるアプリのスコープを選択してください。

# What is the same for several tools.
targets-mistake-offline = **access_type=offline** と **prompt=consent**：前者がないと、Zoho はリフレッシュトークンを送らず、接続は 1 時間で終了します。後者がないと、Zoho がリフレッシュトークンを送るのは初回だけです。
targets-mistake-commas = **Scope**：スコープはコンマで区切ってください。スペースを使うと、Zoho がリスト全体を存在しない 1 つのスコープとして拒否すると報告されています。
targets-mistake-center = すべての URL は、アカウントのデータセンターのものでなければなりません。別のデータセンターのトークンエンドポイントは、invalid_client または invalid_code を返します。
targets-mistake-prefix = ヘッダーは `Authorization: Zoho-oauthtoken` で、その後にトークンが続きます。Zoho Accounts のドキュメントには Bearer も記載されていますが、一部の製品は Bearer を拒否すると報告されています。
targets-mistake-bearer = このツールは `Authorization: Bearer` を送り、変更できません。Zoho Accounts のドキュメントには Bearer、ほとんどの製品のドキュメントには Zoho-oauthtoken と記載されています。一部の製品は Bearer を拒否すると報告されているため、まず 1 つの呼び出しでテストしてください。
targets-step-secrets = クライアントシークレットを `ZOHO_CLIENT_SECRET` の後に入力してください。
targets-step-refresh-token = リフレッシュトークンを取得します。「テスト」でサインインするか、Self Client を作成してください。
targets-step-environment = シークレットの保管場所から、プログラムの環境変数に `ZOHO_CLIENT_SECRET` と `ZOHO_REFRESH_TOKEN` を設定してください。

# n8n
targets-n8n-about = HTTP Request ノードと、OAuth2 を使用できるすべてのノード用の認証情報です。
targets-n8n-zoho-about = n8n の Zoho CRM ノード専用の認証情報です。
targets-n8n-zoho-center = n8n の Zoho 用の認証情報に、{ $center } の選択肢がありません。OAuth2 API の認証情報を使用してください。
targets-n8n-step-fields = n8n で認証情報を作成し、次の値を入力してください。
targets-n8n-step-callback = 認証情報から **OAuth Redirect URL** をコピーし、API Console でクライアントのリダイレクト URI に追加してください。この URL はホストごとに異なります。
targets-n8n-step-secret = クライアントシークレットを n8n に入力してください。n8n が暗号化します。外部シークレットを使用する場合は、代わりに式を入力してください。
targets-n8n-step-import = 自分のホストでは、代わりにファイルをインポートできます：`n8n import:credentials --input=FILE`。その後、認証情報を開き、クライアントシークレットを入力して接続してください。
targets-n8n-mistake-body = **Authentication**：Body にしてください。デフォルトは Header ですが、Zoho のページで Header が記載されているのは更新だけです。
targets-n8n-zoho-mistake-scopes = スコープは ZohoCRM.modules.ALL、ZohoCRM.settings.all、ZohoCRM.users.all に固定されています。他のスコープやアプリには、OAuth2 API の認証情報を使用してください。
targets-n8n-zoho-mistake-token-url = **Access Token URL** は、自分のデータセンターを選択するまで United States に設定されています。最も多い間違いです。
targets-n8n-zoho-mistake-canada = n8n のドキュメントでは CN がカナダとされていますが、CN は中国です。

# Postman
targets-postman-about = 各リクエストに認可が継承されるコレクションと、クライアントシークレット用の環境です。
targets-postman-step-callback = API Console で、クライアントのリダイレクト URI に `https://oauth.pstmn.io/v1/callback` を追加してください。**Authorize using browser** を選択する場合は、そのときに Postman に表示される URL を追加してください。
targets-postman-step-import = 両方のファイルを Postman にインポートし、環境を選択してください。
targets-postman-step-secret = クライアントシークレットを `zoho_client_secret` の値として入力してください。初期値（共有される値）は同期されるため、そこには入力しないでください。
targets-postman-step-token = コレクションの **Authorization** タブを開き、**Get New Access Token**、**Use Token** の順に選択してください。
targets-postman-mistake-prefix = **Header Prefix**：Zoho-oauthtoken にしてください。Postman のデフォルトは Bearer で、一部の製品は拒否すると報告されています。
targets-postman-mistake-body = **Client Authentication**：認証情報を本文で送ってください。

# Bruno
targets-bruno-about = 各リクエストに認可が継承されるコレクションです。クライアントシークレット用の環境が含まれます。
targets-bruno-step-import = ファイルを Bruno のコレクションとしてインポートし、その環境を選択してください。
targets-bruno-step-secret = クライアントシークレットを `zoho_client_secret` の値として入力してください。シークレットとして設定されているため、Bruno はこの値をコレクションのファイルに書き込みません。
targets-bruno-step-token = コレクションの **Auth** タブを開き、**Get Access Token** を選択してください。
targets-bruno-mistake-callback = **Callback URL**：API Console に登録された任意の URL です。1 文字も違わずに一致する必要があります。この URL が開かれる前に、Bruno が処理を止めます。**Use System Browser** を使用する場合は、Bruno 自身の URL になり、その登録が必要です。

# Insomnia
targets-insomnia-about = 認可が設定されたリクエストと、クライアントシークレット用のプライベート環境です。
targets-insomnia-step-import = ファイルを Insomnia にインポートし、その環境を選択してください。
targets-insomnia-step-secret = クライアントシークレットを `zoho_client_secret` の値として入力してください。この環境はプライベートで、エクスポートも同期もされません。
targets-insomnia-step-token = リクエストの **Auth** タブを開き、**Fetch Tokens** を選択してください。
targets-insomnia-mistake-callback = **Redirect URL**：API Console に登録された URL です。1 文字も違わずに一致する必要があります。**Use default browser** を使用する場合は `https://app.insomnia.rest/oauth/redirect` になり、その登録が必要です。

# .env
targets-env-about = 独自のプログラム用の変数です。
targets-env-step-save = ファイルを `.env` という名前で、プログラムと同じ場所に保存してください。
targets-env-mistake-git = シークレットを入力する前に、`.env` を `.gitignore` に追加してください。
targets-env-mistake-quotes = 引用符は残してください。引用符がないと、シェルが最初の `&` で URL を切ってしまいます。

# Scripts
targets-script-about = リフレッシュトークンでアクセストークンを取得し、1 つの呼び出しを実行します。ライブラリは必要ありません。
targets-python-step-run = 次のコマンドで実行してください：`python3 zoho.py`。
targets-node-step-run = Node.js 18 以降で実行してください：`node zoho.mjs`。
targets-script-mistake-each-call = アクセストークンは、呼び出しのたびではなく、1 時間に 1 回取得してください。10 分間に 10 回を超えて使用されたリフレッシュトークンは、Zoho にブロックされます。

# Catalyst
targets-catalyst-about = Node.js SDK のコネクターです。Catalyst がアクセストークンを保持し、更新します。
targets-catalyst-step-environment = Catalyst のコンソールで、関数の環境変数として `ZOHO_CLIENT_SECRET` と `ZOHO_REFRESH_TOKEN` を設定してください。
targets-catalyst-step-paste = コードを関数に貼り付け、その呼び出しでアクセストークンを使用してください。
targets-catalyst-mistake-auth-url = **auth_url** もトークンエンドポイントです。SDK は、コードをそこに送ります。認可 URL は機能しません。
targets-catalyst-mistake-name = コネクターの名前は一意でなければなりません。ユーザーごとに専用のコネクターを用意してください。そうしないと、あるユーザーが別のユーザーのデータを取得してしまいます。
targets-catalyst-mistake-center = リフレッシュトークンは、アカウントのデータセンターのものでなければなりません。Catalyst のドキュメントでは、別のデータセンターのものであることが「Invalid Client」の原因として挙げられています。

# SDKs
targets-sdk-about = リフレッシュトークンを使用して、Zoho 自身のライブラリを初期化します。
targets-sdk-center = Zoho のライブラリには、{ $center } のクラスがありません。代わりに Python または Node.js のファイルを使用してください。
targets-sdk-python-step = ライブラリをインストールしてください：`pip install zohocrmsdk8_0`。
targets-sdk-java-step = `https://maven.zohodl.com` から、ライブラリ `com.zoho.crm:zohocrm-java-sdk-8-0` を追加してください。
targets-sdk-php-step = ライブラリをインストールしてください：`composer require zohocrm/php-sdk-8.0`。
targets-sdk-node-step = ライブラリをインストールしてください：`npm install @zohocrm/nodejs-sdk-8.0`。
targets-sdk-csharp-step = ライブラリを追加してください：`dotnet add package ZOHOCRMSDK-8.0`。
targets-sdk-mistake-find-user = **findUser** のデフォルトは true で、その場合は ZohoCRM.users.READ と ZohoCRM.org.READ が必要です。ここでは、選択したスコープに合わせて設定されています。
targets-sdk-mistake-store = トークンストアには、クライアントシークレットとトークンがテキストで保存されます。リポジトリに含めないでください。ライブラリはストアの内容を使用するため、クライアントまたはデータセンターを変更した後は、ストアを削除してください。
targets-sdk-mistake-center = データセンターのクラスによって、すべてのホストが決まります。別のデータセンターやサンドボックスのトークンは機能しません。
targets-sdk-mistake-crm = ライブラリが呼び出すのは Zoho CRM だけです。他のアプリには、Python または Node.js のファイルを使用してください。
targets-sdk-php-mistake-tls = Zoho のサンプルでは **sslVerification** がオフになっています。トークンを保護するために、オンのままにしてください。

# Power Automate
targets-power-about = Power Automate、Power Apps、Logic Apps 用のカスタムコネクターです。
targets-power-step-create = コネクターを作成してください：`paconn create --api-def apiDefinition.swagger.json --api-prop apiProperties.json`。または、ポータルで定義をインポートし、**Security** の下に次の値を入力してください。
targets-power-step-secret = クライアントシークレットを `--secret` で指定するか、ポータルで入力してください。どちらのファイルにも含まれていません。
targets-power-step-callback = コネクターを作成したら、**Security** からその **Redirect URL** をコピーし、API Console でクライアントのリダイレクト URI に追加してください。この URL はコネクターごとに異なります。
targets-power-mistake-provider = ポータルでは、**Authorization URL** に access_type と prompt が含まれます。ファイルでは、クエリのテンプレートに含まれます。
targets-power-mistake-scopes = **Scope**：コンマで区切った 1 つの項目にしてください。複数の項目にすると、スペース区切りで送られます。

# OpenAPI
targets-openapi-about = コード生成ツール、ゲートウェイ、API カタログ用の、セキュリティスキームを含むドキュメントです。
targets-openapi-step-merge = `securitySchemes` と `security` を、自分のドキュメントにコピーしてください。
targets-openapi-step-callback = API Console で、ドキュメントを読み取るツールのリダイレクト URI をクライアントに追加してください。
targets-openapi-mistake-separator = OpenAPI にはスコープの区切り文字を指定するフィールドがなく、ほとんどのツールはスペースを送ります。設定できるツールでは、コンマに設定してください。Swagger UI では `scopeSeparator` です。

# The self client.
targets-self-step-create = 自分のデータセンターの API Console を開き、**Self Client** を選択して作成してください。作成できるのは、アカウントごとに 1 つです。
targets-self-step-code = その **Generate Code** タブを開き、次の値を入力して、コードの有効期間を選択してください。Zoho で組織の選択を求められたら、組織を選択してください。
targets-self-step-exchange = すぐにターミナルでコマンドを実行し、プロンプトにコードとクライアントシークレットを貼り付けてください。
targets-self-step-keep = レスポンスのリフレッシュトークンを、シークレットの保管場所にコピーしてください。表示されるのは、この 1 回だけです。
targets-self-step-use = 下のツールのうち、リフレッシュトークンを入力できるもので使用してください。
targets-self-limit-crm = Zoho CRM のカスタムサービスには使用できません。カスタムサービスには、リダイレクト URI のあるクライアントが必要です。
targets-self-limit-one = Self Client は、アカウントごとに 1 つです。新しいシークレットを作成すると、それを使用しているすべてのプログラムが停止します。
targets-self-limit-account = トークンは自分のアカウントのもので、自分と同じデータにアクセスできます。今後も残るアカウントを使用してください。
targets-self-limit-org = トークンは、選択した組織でのみ有効です。
targets-self-limit-again = スコープを変更するには、新しいコードと新しいリフレッシュトークンが必要です。リフレッシュトークンが 20 個を超えると、最も古いものが機能しなくなります。
targets-self-limit-code = コードは 1 回だけ使用でき、選択した時間が過ぎると無効になります。選択しなかった場合は 3 分です。
