# How far a fact can be trusted
facts-confidence-official = 公式
facts-confidence-official-meaning = Zoho 自身のドキュメントまたはコードに記載されています。一部のページは、複製で確認しました。
facts-confidence-rule = Zoho の規則に基づく
facts-confidence-rule-meaning = Zoho のドキュメントに、各部分とその組み合わせの規則が記載されています。この組み合わせ自体を示す情報源はありません。
facts-confidence-reported = 報告あり
facts-confidence-reported-meaning = サードパーティまたは公開コードによる情報です。確認できた Zoho のドキュメントには、裏付けがありません。
facts-confidence-inferred = 推定
facts-confidence-inferred-meaning = パターン、計画、または関連する 1 つのホストから導いたものです。実際に使用されていることを示す情報源はありません。
facts-confidence-conflicting = 情報源が不一致
facts-confidence-conflicting-meaning = 情報源が互いに矛盾しています。使用する前に検証してください。
facts-confidence-unverified = 未検証
facts-confidence-unverified-meaning = 公開コードでのみ確認されています。確認できた Zoho のページには、裏付けがありません。

# Notes on rows of data/*.toml
facts-note-center-us = ヨーロッパ、オーストラリア、インド、日本、サウジアラビア、カナダのユーザーは、ここからサインインを開始できます。Zoho の一覧によると、それぞれのデータセンターにリダイレクトされます。英国、アラブ首長国連邦、シンガポール、zohohq.in については、そのように記載した一覧がありません。中国のサインインは、accounts.zoho.com.cn から開始する必要があります。
facts-note-center-cn = 中国は独立したシステムです。サインインは accounts.zoho.com.cn から開始する必要があり、別のデータセンターのクライアントからは接続できないと報告されています。
facts-note-center-ae = Zoho の Multi-DC のページには、このデータセンターが記載されていません。/oauth/serverinfo に含まれるという報告があり、WorkDrive と Desk のページには記載されています。
facts-note-center-sg = Zoho の Multi-DC のページには、このデータセンターが記載されていません。/oauth/serverinfo に含まれるという報告があり、Desk のページには記載されています。
facts-note-center-inec = Zoho の /oauth/serverinfo に含まれると報告されている、インドの 2 つ目のデータセンターです。公開されているのはアカウントサーバーだけです。その他のホストは、自分の Zoho のページで確認してください。
facts-note-callback-eu-second = 計画でのみ確認され、実際の使用例はありません。これも登録してください。API Console には複数のリダイレクト URI を登録できます。
facts-note-callback-in = 公開されている情報源では、このデータセンターに対して両方の URI が示されています。両方を登録するか、ポップアップで正しい URI を確認してください。
facts-note-callback-one-source = これを示す公開された情報源は 1 つだけです。使用する前に、ポップアップの URL と比較してください。
facts-note-callback-no-source = これを示す情報源はありません。使用する前に、ポップアップで正しい URI を確認してください。
facts-note-au-accounts = Zoho の Multi-DC のページと SDK では .com.au です。Zoho の他の一部のページには accounts.zoho.au と記載されています。これは使用しないでください。
facts-note-ca-accounts = カナダでは、アカウントとアプリには zohocloud.ca、API には zohoapis.ca が使用されます。一部のコードでは accounts.zoho.ca が使用されていますが、これはカナダ用の Zoho のホストではありません。サードパーティのテストでは、接続できませんでした。
facts-note-uk-accounts = 一部のガイドには accounts.zoho.co.uk と記載されています。Zoho 自身の一覧では accounts.zoho.uk です。
facts-note-ae-app-domain = Zoho の WorkDrive のページにドメインが記載されています。その下の製品のホストは、公開コードでのみ確認されています。
facts-note-inec-app-domain = 公開コードで確認されているのは、Zoho Analytics のホスト analyticsapi.zohohq.in だけです。
facts-note-revoke = Zoho には 2 つの取り消しエンドポイントがあります。これは CRM のページに記載されているもので、クライアント認証は必要ありません。
facts-note-revoke-token = Zoho には 2 つの取り消しエンドポイントがあります。これは新しいページに記載されているものです。クライアントベースのクライアントを除き、Basic ヘッダーにクライアント ID とシークレットが必要です。アクセストークンの場合は、token_type=access_token も必要です。
facts-note-inferred-host = このデータセンターを記載したホストの一覧はありません。このホストは、規則から導いたものです。
facts-note-no-scopes = 確認したページとコードには、この製品の OAuth スコープが見つかりませんでした。
facts-note-marketing-automation-host = Zoho のドキュメントに記載されているのは、米国の URL だけです。その他のデータセンターの URL は、公開コードによるものです。
facts-note-marketing-automation-call-2 = コード 2401（リストがまだない）のレスポンスでも、トークンが機能することがわかります。これは推定です。
facts-note-campaigns-call = この呼び出しにこのスコープが必要であることは、推定です。
facts-note-campaigns = 新しい Campaigns インターフェイスのアカウントでは、Marketing Automation の URL とスコープが必要であると報告されています。
facts-note-books-call = organization_id が不要な唯一の呼び出しです。
facts-note-invoice-call = Books と Inventory からの推定です。
facts-note-billing-call = ヘッダーに組織 ID も必要です。ヘッダーの名前は、ドキュメントに記載されています。
facts-note-billing-call-2 = 組織 ID の一覧を返します。確認した情報源に、スコープを記載したものはありません。
facts-note-billing = Billing のスコープは、以前の名前である Subscriptions で始まります。
facts-note-desk-call = この呼び出しにこのスコープが必要であることは、推定です。他のすべての呼び出しには、orgId ヘッダーが必要です。
facts-note-desk-call-2 = Desk.basic.READ の代わりに使用できます。この呼び出しで使用できることは、推定です。
facts-note-projects-host-1 = API の以前のバージョンです。
facts-note-projects-call = API の以前のバージョンについて記載されています。バージョン 3 の同じ呼び出しは、確認されていません。
facts-note-projects = Projects と BugTracker のトークンに、互換性はありません。
facts-note-analytics-host = zohohq.in のインドのデータセンターについて、公開コードでは analyticsapi.zohohq.in が使用されています。
facts-note-analytics = スコープの操作は、ドキュメントでは小文字です。
facts-note-people = プレフィックスは大文字です。ZohoPeople も使用されています。
facts-note-accounts-call = このスコープを持つすべてのトークンで機能します。スコープ profile と同時に要求すると、INVALID_OAUTHSCOPE が返されると報告されています。
facts-note-sheet-call = このパスの使用例が確認されています。パラメーター method は確認されていません。POST も機能するとされています。
facts-note-writer-call = 情報源には、このパスのスコープが記載されていません。
facts-note-writer = 多くの場合、ZohoPC、WorkDrive、ZohoSign、ZohoSearch のスコープと同時に要求されます。
facts-note-bookings-call = 名前とは異なり、このスコープは読み取りにも対応しています。
facts-note-bookings = プレフィックスは小文字です。
facts-note-forms-host = 公式の REST リファレンスは見つかりませんでした。
facts-note-salesiq = プレフィックスは Zoho で始まりません。
facts-note-lens = GET /user でトークンが機能するかどうかを確認できますが、スコープを記載した情報源はありません。
facts-note-backstage = プレフィックスは小文字です。情報源では、スコープがスペースで連結されています。
facts-note-contracts = プレフィックスは小文字で、Zoho で始まりません。
facts-note-learn = ドキュメントに記載されているすべてのパスで、ネットワークの名前が必要です。
facts-note-connect = プレフィックスは、製品の以前の名前である Pulse を小文字にしたものです。
facts-note-pagesense = プレフィックスは Zoho で始まりません。すべての呼び出しで、ポータルとプロジェクトの名前が必要です。
facts-note-catalyst = 付与タイプ client_credentials で、スコープがスペースで連結されている例もあります。データセンターのページには accounts.zoho.au と記載されていますが、これは誤りです。
facts-note-payroll-host = パスは確認されておらず、確認されているホストはインドのものだけです。
facts-note-payroll = 公式のリファレンスは見つかりませんでした。ある連携では、スコープがスペースで連結されています。
facts-note-payments-host-1 = サンドボックスです。スコープは ZohoPaySandbox で始まります。
facts-note-payments = 専用の同意ページ /oauth/v2/org/auth があり、ORG タイプのクライアントを使用します。
facts-note-notebook = プレフィックスは Zoho で始まりません。ここでリンクしているドキュメントは、サードパーティによるものです。
facts-note-voice = 副作用のない呼び出しは確認されていません。POST /sms/send には ZohoVoice.sms.CREATE が必要で、メッセージが送信されます。
facts-note-iot = プレフィックスの末尾は大文字です。ドキュメントには、com、eu、in、sa、com.au のアカウントサーバーが記載されています。
facts-note-zeptomail = プレフィックスは大文字の Z で始まります。zeptomail も使用されています。
facts-note-apptics = 確認されているスコープは JProxy.jmobileapi.ALL だけです。
facts-note-contacts = スコープに関する公式のページは見つかりませんでした。
facts-note-manageengine-servicedesk-plus-cloud-host = Zoho の一覧には 9 つのデータセンターがあります。その他のリージョンには、servicedeskplus.uk や中国の servicedeskplus.cn など、専用のホストがあります。
facts-note-manageengine-servicedesk-plus-cloud-host-1 = ポータルの名前を含む形式です。
facts-note-manageengine-servicedesk-plus-cloud = ホストは Zoho のドメインにはありません。スコープがスペースで連結されている例もあります。
facts-note-site24x7 = ホストは Zoho のドメインにはありません。操作は All、Create、Read、Update、Delete と表記されます。
facts-note-trainercentral = API は、アカデミー自身の URL の下にあり、組織 ID が必要です：{ "{" }アカデミーの URL{ "}" }/api/v4/{ "{" }orgId{ "}" }。
facts-note-qntrl = ホストは Zoho のドメインにはありません。
facts-note-vertical-solutions = Zoho CRM のスコープと呼び出しを使用します。アカウントサーバーに、専用の同意ページ /clientoauth/v2/{ "{" }PORTAL_ID{ "}" }/auth があります。
facts-note-zohosearch = 補助的なスコープです。CRM、WorkDrive、Writer などのスコープと同時に要求されます。
facts-note-zohofiles = 補助的なスコープです。CRM、WorkDrive、Projects、Writer のスコープと同時に要求されます。
facts-note-dataprep = Zoho のページには URL（https://www.zohoapis.com/dataprep/v1）が記載されていますが、スコープは見つかりませんでした。
facts-note-office-integrator = OAuth のスコープではなく、API キーを使用します。
facts-note-zia-agents = 各エージェントのスコープは、それぞれの画面に表示されます。一覧はありません。

# The calls that the page makes itself
facts-call-account = Zoho アカウント：ユーザーの名前とメールアドレス
facts-call-crm-org = CRM：組織
facts-call-crm-user = CRM：CRM ユーザーとしての本人
facts-call-crm-modules = CRM：モジュールの一覧
facts-call-books = Books：組織
facts-call-desk = Desk：組織
facts-call-marketing = Marketing Automation：メーリングリスト
facts-call-campaigns = Campaigns：メーリングリスト
facts-call-other = 製品のデータ

# Which data center a text comes from
facts-infer-code = 「{ $code }」は { $center } データセンターのロケーションコードです。
facts-infer-location = location={ $code } は { $center } データセンターのコードです。
facts-infer-location-unknown = location={ $code } は、確認されているロケーションコードではありません。
facts-infer-nested = テキストの URL の中に、別の URL が含まれています。{ $most } 階層までしか読み取られていません。
facts-infer-user-info = URL に @ より前の部分があるため、実際のホストは { $host } です。この URL は使用されませんでした。
facts-infer-backslash = URL にバックスラッシュが含まれているため、実際のホストは { $host } です。この URL は使用されませんでした。
facts-infer-general = { $host } は Zoho の公開サイトです。組織のデータセンターはわかりません。
# $role: what the host is for.
facts-infer-host = { $role ->
    [accounts] { $host } は { $center } データセンターのアカウントサーバーです。
    [api] { $host } は { $center } データセンターの API ドメインです。
    [api-environment] { $host } は { $center } データセンターの、サンドボックスまたは開発者向け組織の API ドメインです。
    [console] { $host } は { $center } データセンターの API Console です。
    [crm] { $host } は { $center } データセンターの Zoho CRM です。
    [callback] { $host } は { $center } データセンターの接続のレスポンスを受け取ります。
    [upload] { $host } は { $center } データセンターのアップロード用ホストです。
   *[app] { $host } は { $center } データセンターのホストです。
}
facts-infer-host-shared = { $host } は { $center } データセンターのアカウントサーバーですが、他のデータセンターのユーザーもここからサインインを開始できます。
