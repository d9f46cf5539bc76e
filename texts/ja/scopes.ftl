# What the catalog, the linter and the advisor say about scopes.

# What a scope is good for. $what is a noun from the catalog, or the whole description.
scopes-about = { $operation ->
    [ALL] { $what } へのフルアクセス
    [READ] { $what } の表示
    [CREATE] { $what } の作成
    [UPDATE] { $what } の編集
    [DELETE] { $what } の削除
    [WRITE] { $what } の作成、編集、削除
   *[other] { $what }
}

# Display names that are made for a scope, for the people who approve it.
scopes-name = { $operation ->
    [ALL] { $app }：{ $what }、フルアクセス
    [READ] { $app }：{ $what }、読み取り
    [CREATE] { $app }：{ $what }、作成
    [UPDATE] { $app }：{ $what }、編集
    [DELETE] { $app }：{ $what }、削除
    [WRITE] { $app }：{ $what }、作成、編集、削除
   *[other] { $app }：{ $what }、{ $last }
}

# Known issues of single scopes
scopes-issue-generated = この名前は、自動生成された一覧で出回っているものです。Zoho のどのページにも見つかりませんでした。
scopes-issue-webassistant = ZohoMarketingAutomation.wa.READ を使用してください。確認した Zoho のページで、Web アシスタントのスコープを webassistant と呼んでいるものはありません。
scopes-issue-misprint = Zoho 自身の仕様書の 1 つに、誤って記載されている名前です。
scopes-issue-journey-all = 2026 年 3 月に Zoho で検証した人が、無効であると報告しています。READ と CREATE は存在します。
scopes-issue-tried-invalid = 2026 年 3 月に Zoho で検証した人が、無効であると報告しています。
scopes-issue-listed-rejected = Zoho の一覧にありますが、2026 年 8 月に、拒否されると報告されています。
scopes-issue-example-invalid = Zoho 自身のドキュメントで例として使用されていますが、2026 年 3 月に Zoho で検証した人が、無効であると報告しています。
scopes-issue-projectsgroups-all = 2026 年 3 月に Zoho で検証した人が、無効であると報告しています。リソースの名前は projectgroups です。
scopes-issue-activities = このモジュールは廃止されました。API のバージョン 3 以降では、このスコープを使用するとスコープの不一致になります。モジュール tasks、events、calls を要求してください。
scopes-issue-salesiq-old = SalesIQ の古いスコープファミリーに属しています。
scopes-issue-projectsgroups = projectgroups という表記が正しく、projectsgroups は少なくとも ALL では拒否されると報告されています。
scopes-issue-bugtracker = 情報源によって、プレフィックスの表記が ZohoBugTracker と ZohoBugtracker に分かれています。見つかった公開コードでは、すべて ZohoBugtracker が使用されています。Zoho が両者を区別するかどうかはわかっていません。
scopes-issue-bookings = 読み取りも含め、確認されている Bookings のすべての呼び出しに対応しています。
scopes-issue-cliq-webhooks = メッセージを投稿します。
scopes-issue-zcql = 読み取りだけのものも含め、クエリを実行します。
scopes-issue-sheet = 作成と削除も行います。
scopes-issue-emailapi = Email API のものです。Email API では、OAuth ではなく専用のキーを使用します。
scopes-issue-meeting-webinar = Zoho Meeting のホスト用です。Zoho Webinar のホストのウェビナーには、ZohoWebinar.webinar が必要です。
scopes-issue-webinar-webinar = Zoho Webinar のホスト用です。Zoho Meeting のホストのウェビナーには、ZohoMeeting.webinar が必要です。
scopes-issue-recruit-plural = Zoho Recruit のページでは、このリソースの単数形と複数形の両方が使用されています。
scopes-issue-contact-create = 新しい Campaigns インターフェイスのアカウント用として、サードパーティだけが言及しています。
scopes-issue-profile = OpenID Connect のスコープで、サードパーティのコードで要求されています。Zoho 独自のプロフィール用のスコープは AaaServer.profile.READ です。
scopes-issue-works = Zoho のどのページにも記載されていませんが、機能すると報告されています。

# Presets
scopes-preset-marketing-automation = Marketing Automation
scopes-preset-marketing-automation-about = キャンペーンとリードにフルアクセスできます。ジャーニーを一覧表示し、開始します。Web アシスタントを読み取ります。
scopes-preset-crm-read = Zoho CRM（読み取り専用）
scopes-preset-crm-read-about = Zoho CRM のすべてのモジュールのレコード、設定、ユーザー、組織を読み取ります。何も変更しません。
scopes-preset-crm-workdrive-books = CRM、WorkDrive、Books
scopes-preset-crm-workdrive-books-about = CRM のすべてのモジュールのレコード、WorkDrive のファイルとフォルダー、Books の連絡先と請求書です。読み取り専用の 3 つのスコープは、接続のテスト用です。呼び出さないものは削除してください。
scopes-preset-profile = 接続テストのみ
scopes-preset-profile-about = 接続を認可したユーザーのプロフィールのみです。接続が機能するかどうかのテストには十分です。

# The linter: what was found, and why it matters
scopes-lint-empty = 項目が空です。
scopes-lint-one-each = 各項目には、スコープを 1 つだけ入力する必要があります。
scopes-lint-secret = スコープではなく、トークンまたはシークレットと思われる項目があります。
scopes-lint-secret-why = 削除してください。トークンを誰かに見られた可能性がある場合は、取り消してください。
scopes-lint-no-scope = 「{ $scope }」はスコープではありません。
scopes-lint-hidden = 「{ $scope }」に不可視文字が含まれています：{ $what }。
scopes-lint-extra = 「{ $scope }」に余分な文字が含まれています。
scopes-lint-exact = Zoho はスコープを 1 文字ずつ比較します。
scopes-lint-several = 「{ $scope }」に { $count } 個のスコープが含まれています。
scopes-lint-several-why = Zoho は 1 つの項目を 1 つのスコープとして読み取りますが、この名前のスコープはありません。
scopes-lint-variant = { $scope } には { $usual } という表記もあります。
scopes-lint-variant-why = { $scope } は、情報源で「{ $about }」と説明されています（{ $source }、{ $confidence }）。{ $usual } の説明は「{ $usual_about }」です。Zoho が両者を区別するかどうかはわかっていません。
scopes-lint-other-case = カタログでは、「{ $scope }」の表記は { $usual } です。
scopes-lint-other-case-why = Zoho のドキュメントでは大文字と小文字が混在しており、Zoho が区別するかどうかはわかっていません。ドキュメントに記載された表記を使用してください。
scopes-lint-unverified = { $scope } は未検証です。
scopes-lint-unverified-why = 公開コードでのみ見つかり、Zoho のどのページにも見つかりませんでした。存在しない場合、Zoho はサインインの代わりにエラーページを表示します。何も表示せずにスコープを無視するという報告もあります。
scopes-lint-invented = 「{ $scope }」は架空の名前と思われます。
scopes-lint-misprint = 「{ $scope }」は誤記です。
scopes-lint-rejected = 「{ $scope }」は Zoho に拒否されると報告されています。
scopes-lint-outdated = 「{ $scope }」は古い名前です。
scopes-lint-disputed = 「{ $scope }」については、情報源が一致していません。
scopes-lint-unlisted = 「{ $scope }」は、Zoho のどのページにも記載されていません。
scopes-lint-former-prefix = 「{ $scope }」では、{ $product } の古いプレフィックスが使用されています。
scopes-lint-former-prefix-why = { $product } は名称が変更され、スコープは { $prefix } で始まるようになりました。古いスコープの一部は、まだ機能する可能性があります。
scopes-lint-not-in-catalog = 「{ $scope }」は { $date } 時点のカタログにありません。
scopes-lint-not-in-catalog-why = Zoho は完全な一覧を公開していないため、存在する可能性はあります。存在しない場合、Zoho はサインインの代わりにエラーページを表示します。何も表示せずにスコープを無視するという報告もあります。
scopes-lint-letter = 「{ $scope }」に、スコープでは使用されない文字「{ $letter }」（{ $code }）が含まれています。
scopes-lint-letter-why = ラテン文字とよく似た他の文字体系の文字がありますが、Zoho はスコープを 1 文字ずつ比較します。
scopes-lint-url = 「{ $scope }」はスコープではなく URL です。
scopes-lint-form = スコープは Product.resource.OPERATION という形です。
scopes-lint-punctuation = 「{ $scope }」の区切り方がスコープの形と異なります。
scopes-lint-punctuation-why = スコープの各部分は、ドット 1 つでつなげてください。スコープの先頭と末尾にドットは付きません。
scopes-lint-no-scopes = 「{ $scope }」は { $product } のスコープと思われますが、この製品のスコープは確認されていません。
scopes-lint-wrong-prefix = 「{ $scope }」は { $first } で始まっていますが、{ $product } のスコープは { $prefix } で始まります。
scopes-lint-wrong-prefix-known = 正しいプレフィックスを付けた { $renamed } は、カタログにあります。
scopes-lint-wrong-prefix-unknown = 名前の残りの部分も、カタログにありません。
scopes-lint-no-prefix = 「{ $scope }」に製品名がありません。
scopes-lint-no-prefix-why = スコープは製品名で始まります：Product.resource.OPERATION。
scopes-lint-no-such-operation = { $family } の操作 { $operation } は { $date } 時点のカタログにありません。
scopes-lint-operations = { $family } の確認されている操作：{ $operations }。Zoho は完全な一覧を公開していないため、ほかの操作が存在する可能性もあります。この操作が存在しない場合、Zoho はサインインの代わりにエラーページを表示します。何も表示せずにスコープを無視するという報告もあります。
scopes-lint-operations-delete = { $family } の確認されている操作：{ $operations }。DELETE は、削除を行う場合にのみ追加してください。Zoho は完全な一覧を公開していないため、ほかの操作が存在する可能性もあります。この操作が存在しない場合、Zoho はサインインの代わりにエラーページを表示します。何も表示せずにスコープを無視するという報告もあります。
scopes-lint-no-operation = 「{ $scope }」に操作がありません。
scopes-lint-no-operation-why = スコープの末尾は、許可する操作です：Product.resource.OPERATION。
scopes-lint-too-many = リストに { $count } 個の項目があります。最初の { $most } 個だけを確認しました。
scopes-lint-too-many-why = これほど多くのスコープが必要な接続はありません。別のものを貼り付けていないか確認してください。
scopes-lint-doubled = 「{ $scope }」がリストに 2 回あります。
scopes-lint-doubled-why = 1 つだけ残してください。
scopes-lint-doubled-case = 「{ $first }」と「{ $second }」は、大文字と小文字だけが異なります。
scopes-lint-doubled-case-why = Zoho が両者を区別するかどうかはわかっていません。区別しない場合は、どちらか 1 つで十分です。
scopes-lint-clash = リストに profile と AaaServer.profile.READ の両方が含まれています。
scopes-lint-clash-why = 両方を同時に要求すると、プロフィールの呼び出しが INVALID_OAUTHSCOPE で失敗すると報告されています。
scopes-lint-covered = { $narrow } は { $broad } に含まれています。

scopes-covers-operation = { $broad } は { $narrow } を含みます。スコープが 1 つ減ると、同意ページが短くなります。
scopes-covers-product = { $broad } は { $app } へのフルアクセスを許可します。
scopes-covers-group = { $broad } はグループ全体のスコープです。その説明（「{ $about }」）から、このスコープを含むと推定しています。

# The advisor
scopes-verb = { $verb ->
    [CREATE] 作成
    [UPDATE] 変更
    [DELETE] 削除
   *[READ] 読み取り
}

scopes-reason-resource = { $verb ->
    [CREATE] { $family } で作成するためのスコープです。
    [UPDATE] { $family } を変更するためのスコープです。
    [DELETE] { $family } を削除するためのスコープです。
   *[READ] { $family } を読み取るためのスコープです。
}
scopes-reason-path = { $verb ->
    [CREATE] パスに { $resource } が含まれ、{ $method } は通常、作成を行います。
    [UPDATE] パスに { $resource } が含まれ、{ $method } は通常、変更を行います。
    [DELETE] パスに { $resource } が含まれ、{ $method } は通常、削除を行います。
   *[READ] パスに { $resource } が含まれ、{ $method } は通常、読み取りを行います。
}
scopes-reason-about = { $verb ->
    [CREATE] { $family } は { $what } に関するもので、{ $call } は通常、作成を行います。
    [UPDATE] { $family } は { $what } に関するもので、{ $call } は通常、変更を行います。
    [DELETE] { $family } は { $what } に関するもので、{ $call } は通常、削除を行います。
   *[READ] { $family } は { $what } に関するもので、{ $call } は通常、読み取りを行います。
}
scopes-reason-custom-module = { $verb ->
    [CREATE] 「{ $module }」がカスタムモジュールの場合：このスコープはすべてのカスタムモジュールのレコード用で、{ $method } は通常、作成を行います。
    [UPDATE] 「{ $module }」がカスタムモジュールの場合：このスコープはすべてのカスタムモジュールのレコード用で、{ $method } は通常、変更を行います。
    [DELETE] 「{ $module }」がカスタムモジュールの場合：このスコープはすべてのカスタムモジュールのレコード用で、{ $method } は通常、削除を行います。
   *[READ] 「{ $module }」がカスタムモジュールの場合：このスコープはすべてのカスタムモジュールのレコード用で、{ $method } は通常、読み取りを行います。
}
scopes-reason-no-narrower = { $verb ->
    [CREATE] カタログには、作成だけを行える、より狭い範囲のスコープがありません。
    [UPDATE] カタログには、変更だけを行える、より狭い範囲のスコープがありません。
    [DELETE] カタログには、削除だけを行える、より狭い範囲のスコープがありません。
   *[READ] カタログには、読み取りだけを行える、より狭い範囲のスコープがありません。
}
scopes-reason-concluded = Zoho のスコープの命名方法に基づく推定です。確認したページに、この呼び出しとこのスコープを対応付けたものはないため、Zoho でテストしてください。
scopes-reason-name = このスコープで許可される範囲は、名前が示すよりも広くなります。
scopes-reason-only-scope = このリソースで確認されている唯一のスコープです。
scopes-reason-only-writing = 読み取り用を除き、このリソースで確認されている唯一のスコープです。
scopes-reason-only-resource = { $product } で確認されている唯一のリソースです。
scopes-reason-group = カタログには { $family } だけのスコープがないため、これはグループ全体のスコープです。
scopes-reason-known-call = { $method } { $path } は、確認されている呼び出しです。
scopes-reason-documented = Zoho のドキュメントでは、{ $method } { $path } に対してこのスコープが記載されています。
scopes-reason-reported = { $method } { $path } に対してこのスコープが報告されています。
scopes-reason-upsert = upsert では、既存のレコードも変更されます。
scopes-reason-crm-search = Zoho CRM のレコードの検索には、モジュールのスコープに加えて、このスコープが必要です。
scopes-reason-search = この呼び出しは検索を行います。{ $product } には、検索用の別のスコープがあります。
scopes-also-cliq-webhooks = 名前とは異なり、メッセージの投稿も行うと報告されています。

scopes-note-no-scope = { $verb ->
    [CREATE] カタログには、{ $family } で作成するためのスコープがありません。
    [UPDATE] カタログには、{ $family } を変更するためのスコープがありません。
    [DELETE] カタログには、{ $family } を削除するためのスコープがありません。
   *[READ] カタログには、{ $family } を読み取るためのスコープがありません。
}
scopes-note-no-resource = カタログにある { $product } のリソースが、パスに含まれていません。リソースの名前で検索してください。
scopes-note-issue = { $scope }：{ $issue }
scopes-note-user-info = URL の @ より前のテキストはユーザー名です。実際のホストは { $host } です。そこにトークンを送らないでください。
scopes-note-backslash = URL にバックスラッシュが含まれています。ホストは { $host } です。そこにトークンを送らないでください。
scopes-note-lookalike = { $reason }そこにトークンを送らないでください。
scopes-note-sign-in = この URL はサインイン自体のものです。スコープは必要ありません。
scopes-note-crm-page = これは CRM のユーザーインターフェイスです。CRM の API は API ドメインにあります。たとえば https://www.zohoapis.com/crm/v8 です。
scopes-note-other-host = 表に記載されている { $product } の API のホストは、{ $host } ではありません。
scopes-note-no-host = ホストを含む完全な URL を入力してください。パスだけでは、アプリがわかりません。
scopes-note-foreign = { $host } は、Zoho のホストとして表に記載されていません。そこにトークンを送らないでください。
scopes-note-no-api = { $host } のこの URL は、Zoho の API として表に記載されていません。

# Scopes that others need beside them
scopes-companion-search = Search Records API を使用する場合は、ZohoSearch.securesearch.READ を追加してください。
scopes-companion-files = 一括処理のためにファイルをアップロードする場合や、バックアップまたは監査ログをダウンロードする場合は、ZohoFiles.files のスコープを追加してください。
scopes-companion-coql = クエリには、指定する各モジュールの読み取りスコープも必要です。たとえば ZohoCRM.modules.leads.READ です。
scopes-companion-composite = 複合リクエストには、含まれるすべてのリクエストのスコープも必要です。
scopes-companion-mailmerge = 差し込み印刷には、Zoho Writer のスコープも必要です。
scopes-companion-projects = Projects のファイルには、ZohoPC.files のスコープも必要です。WorkDrive のスコープが必要な場合もあります。
scopes-companion-calendar = Cliq のイベントには、Zoho Calendar のカレンダー用とイベント用のスコープも必要です。

# Broad scopes
scopes-broad-product = { $scope }：{ $about }。代わりに、呼び出すリソースだけを要求してください。
scopes-broad-group = { $scope }：{ $about }。代わりに、呼び出す操作、またはグループ内の個別のリソースだけを要求してください。
scopes-broad-resource = { $scope }：{ $about }。代わりに、呼び出す操作だけを要求してください。

# Two lists
scopes-difference-same = どちらのリストも、同じスコープを要求します。
scopes-difference-removed = 何も追加されていないため、既存の接続は引き続き機能します。許可済みのスコープはそのまま残ります。これらを削除するには、接続を取り消して再接続してください。
scopes-difference-covered = 追加されたスコープは、すでに含まれていました。既存の接続は引き続き機能しますが、再接続するまで、トークンのスコープは以前のままです。
scopes-difference-consent = トークンのスコープは、発行されたときのままです。すでに接続しているユーザーは全員、再接続して、追加されたスコープに同意する必要があります。

# Granted scopes
scopes-missing-part = Zoho は、このスコープに含まれる { $scopes } だけを許可しました。
scopes-missing-finding = { $finding }Zoho は、存在しないスコープを何も表示せずに無視すると報告されています。
scopes-missing-known = このスコープはカタログにあります。次のいずれかが考えられます。トークンがリストの変更より前のものである（トークンのスコープは発行されたときのままです）、認可したアカウントにその製品がない、または Zoho がスコープを無視した。
scopes-extra-part = 要求された { $scope } の一部です。
scopes-extra-earlier = このリストでは要求されていません。以前の認可によるものである可能性があります。
