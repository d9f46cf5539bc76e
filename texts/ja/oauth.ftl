# The authorization request: what a parameter does
oauth-parameter-response_type = 認可コードを要求します。ない場合や、値が異なる場合、Zoho は独自のエラーページを表示し、リダイレクトしません。
oauth-parameter-client_id = API Console で登録したクライアントを識別します。中国以外では、すべてのデータセンターで同じです。別のデータセンターのクライアントは、中国では機能しないと報告されています。クライアント ID が誤っていると、Zoho のページに「Invalid Client」と表示されます。
oauth-parameter-scope = 接続に許可する操作です。コンマ（%2C）で区切ります。スコープが存在しない場合、Zoho はエラーページを表示します。スコープを無視するという報告もあります。スペースで区切ったリストは、拒否されると報告されています。
oauth-parameter-redirect_uri = Zoho がレスポンスを送る先です。クライアントの Authorized Redirect URI と、1 文字も違わずに一致する必要があります。一致しない場合、Zoho は「Invalid Redirect Uri」と表示します。
oauth-parameter-access_type = `offline` は、リフレッシュトークンを要求します。デフォルトは `online` です。この場合、リフレッシュトークンは発行されず、アクセストークンの期限が切れる 1 時間後に、接続は機能しなくなります。
oauth-parameter-prompt = `consent` は、毎回同意を求めます。これがない場合、Zoho がリフレッシュトークンを返すのは最初の同意のときだけです。2 回目以降は返されません。
oauth-parameter-state = 変更されずに戻る必要がある、ランダムな値です。レスポンスをリクエストに対応付けます（RFC 6749、10.12 節）。接続では Zoho CRM が独自の値を作成するため、Authorize URL には追加しないでください。
oauth-parameter-code_challenge = このページだけが知っている秘密の値の SHA-256 ハッシュです。これにより、コードが盗まれても使用できません（RFC 7636）。確認した接続のサインイン URL には、含まれていません。
oauth-parameter-code_challenge_method = `S256` は、`code_challenge` がハッシュであることを示します。Zoho のデフォルトは `plain` で、何も保護されません。

# Why this page cannot receive a response
oauth-page-not-web = このページは { $scheme }: の URL から開かれました。Zoho のリダイレクト先は、https:// または http:// で始まる URL だけです。
oauth-page-not-secure = このページは { $host } から暗号化なしで読み込まれたため、第三者がレスポンスを読み取るおそれがあります。https:// または http://localhost で開いてください。
oauth-page-user-info = このページの URL にユーザー名が含まれています。ユーザー名のない URL でページを開いてください。
oauth-page-unreadable = このページの URL を読み取れません。

# Why a sign-in cannot start
oauth-begin-no-client-id = クライアント ID がありません。入力してください。
oauth-begin-client-id-invisible = クライアント ID に不可視文字（{ $found }）が含まれています。削除してください。
oauth-begin-client-id-secret = クライアント ID のフィールドの値が、シークレットまたはトークンと思われます。この値は URL に含まれてしまいます。クライアント ID は、1000. の後に英大文字と数字が続く形です。
oauth-begin-no-scope = スコープが選択されていません。1 つ以上選択してください。
oauth-begin-scope = 「{ $scope }」は単独のスコープではありません。

# How long ago, as a part of a sentence
oauth-seconds = { $number } 秒
oauth-minutes = { $number } 分
oauth-hours = { $number } 時間
oauth-days = { $number } 日

# Why an authorization response is rejected
oauth-rejected-too-long = レスポンスが { $bytes } バイトあります。このページが読み取るのは { $limit } バイトまでで、Zoho のレスポンスはこれよりはるかに短いものです。このページから、サインインをやり直してください。
oauth-rejected-value-too-long = パラメーター `{ $name }` が { $bytes } バイトあります。このページが読み取るのは { $limit } バイトまでで、Zoho の値はこれよりはるかに短いものです。このページから、サインインをやり直してください。
oauth-rejected-doubled = レスポンスにパラメーター `{ $name }` が複数回含まれています。Zoho は 1 回しか送らないため、誰かが URL を変更しています。何も使用されていません。このページから、サインインをやり直してください。
oauth-rejected-two-responses = URL のクエリとフラグメントに、別々のレスポンスが含まれています。Zoho が送るレスポンスは 1 つです。何も使用されていません。このページから、サインインをやり直してください。
oauth-rejected-token-in-query = URL のクエリにトークンが含まれています。これはインプリシットフロー（`response_type=token`）です。トークンは、第三者に読み取られるおそれのあるアドレスバーに表示され、更新することもできません。このページはトークンを要求しておらず、破棄しました。`response_type=code` を使用してください。
oauth-rejected-token-in-fragment = URL のフラグメント（# 以降の部分）にトークンが含まれています。これはインプリシットフロー（`response_type=token`）です。トークンは、第三者に読み取られるおそれのあるアドレスバーに表示され、更新することもできません。このページはトークンを要求しておらず、破棄しました。`response_type=code` を使用してください。
oauth-rejected-in-fragment = レスポンスが、URL のフラグメント（# 以降の部分）にあります。Zoho はコードをクエリで送ります。何も使用されていません。このページから、サインインをやり直してください。
oauth-rejected-no-state = レスポンスに `state` がないため、自分のサインインのものであることを確認できません。何も使用されていません。別の場所から Authorize URL を開いた場合、そのレスポンスはこのページ宛てではありません。サインインは、ここから開始してください。
oauth-rejected-unknown-state = レスポンスの `state` が、このタブで開始したサインインと一致しません。サインインが別のタブやウィンドウで開始された、ブラウザーがサインインの記録を破棄した、または第三者が URL を作成した可能性があります。何も使用されていません。サインインは、ここから開始してください。
oauth-rejected-replayed = このレスポンスは、{ $duration }前に使用済みです。レスポンスは 1 回しか使用できません。ページを再読み込みした場合や、前のページに戻った場合は、同じレスポンスがもう一度開かれます。サインインを新しく開始してください。
oauth-rejected-stale = サインインは { $duration }前に開始されました。レスポンスが受け入れられるのは、開始から { $limit }以内だけです。サインインを新しく開始してください。
oauth-rejected-future = サインインの開始時刻が、現在より { $duration }先になっています。その間に、このデバイスの時計が戻されました。サインインを新しく開始してください。
oauth-rejected-record = このタブにあるサインインの記録を読み取れません。その間に、このページが更新された可能性があります。サインインを新しく開始してください。
oauth-rejected-other-page = このタブにあるサインインの記録は、リダイレクト URI の異なる別のページのものです。何も使用されていません。ここから、サインインを新しく開始してください。
oauth-rejected-issuer = レスポンスによると、発行元は「{ $found }」（`iss`）です。これは、Zoho のアカウントサーバーとして確認されていません。コードはどこにも送信されていません。
oauth-rejected-server = レスポンスが、コードを「{ $found }」（`accounts-server`）に送るよう求めています。{ $reason }コードは受け取った人が使用できるため、どこにも送信されていません。
oauth-rejected-server-meant = レスポンスが、コードを「{ $found }」（`accounts-server`）に送るよう求めています。{ $reason }正しい値は、おそらく { $meant } です。コードは受け取った人が使用できるため、どこにも送信されていません。
oauth-rejected-location = レスポンスによると、送信元のデータセンターは「{ $found }」（`location`）です。確認されているロケーションコードは { $known } です。コードはどこにも送信されていません。
oauth-rejected-centers = レスポンスの内容が矛盾しています。ある部分は { $one } を、別の部分は { $other } を示しています。Zoho のレスポンスでは、両者は一致します。コードはどこにも送信されていません。
oauth-rejected-china = サインインは { $started } で開始され、レスポンスによると送信元は { $responded } です。中国は独立しています。Zoho のページによると、中国のサインインは accounts.zoho.com.cn で開始し、そこで終了します。コードはどこにも送信されていません。自分のアカウントのデータセンターを選択して、やり直してください。
oauth-rejected-code-and-error = レスポンスに、コードとエラーの両方が含まれています。Zoho が送るのは、どちらか一方です。何も使用されていません。サインインをやり直してください。
oauth-rejected-neither = レスポンスに、コードもエラーも含まれていません。途中で切れた可能性があります。サインインをやり直してください。
oauth-rejected-code = コードが空か、コードには使用されない文字が含まれています。途中で切れたか、変更されました。サインインをやり直してください。

# Why a host in a response is not accepted
oauth-host-spelling = 受け入れられるのは、https:// と、Zoho の表記どおりのホスト名だけです。
oauth-host-unknown = { $host } は、Zoho のホストの表に記載されていません。
oauth-host-other-role = { $host } は { $center } のホストですが、アカウントサーバーではありません。
oauth-host-not-api = { $host } は { $center } のホストですが、API ドメインではありません。

# Another data center
oauth-other-center = サインインは { $started } で開始され、Zoho は、アカウントがある { $responded } から応答しました。これは正常な動作です。コードの送信先は { $host } だけです。「Use the same OAuth credentials for all data centers」がオンの場合を除き、クライアントシークレットはデータセンターごとに異なります。

# Errors that Zoho names
oauth-error-unknown = Zoho がエラー `{ $name }` を返しました。確認した情報源に、このエラーの説明はありません。
oauth-error-unknown-said = Zoho がエラー `{ $name }` を返しました。確認した情報源に、このエラーの説明はありません。Zoho のメッセージ：「{ $said }」
oauth-error-known = Zoho が `{ $name }` を返しました。{ $meaning }

# Responses that cannot be read
oauth-response-empty = レスポンスが空です。
oauth-response-too-long = レスポンスが { $bytes } バイトあり、Zoho のレスポンスよりはるかに長くなっています。何も使用されていません。
oauth-response-not-json = レスポンスが JSON ではありません。途中で切れた可能性があります。
oauth-response-not-an-object = レスポンスは JSON ですが、オブジェクトではありません。
oauth-response-doubled = レスポンスにフィールド `{ $field }` が 2 回含まれているため、値を確定できません。何も使用されていません。
oauth-response-no-fields = レスポンスに、トークンもエラーも含まれていません。
oauth-response-other-fields = レスポンスに、トークンもエラーも含まれていません。含まれているフィールド：{ $fields }。
oauth-response-odd-token = レスポンスの `access_token` の値が、トークンではありません。

# Responses of the token endpoint
oauth-token-granted = Zoho がアクセストークンを返しました。
oauth-token-throttled = Zoho が、短時間に要求されたトークンが多すぎると報告しています。
oauth-token-throttled-said = Zoho が「{ $said }」と応答しました。この形式のレスポンスは、短時間に要求されたトークンが多すぎることを、アカウントの言語で表しています。
oauth-token-html = Zoho が、トークンレスポンスの代わりに HTML ページを返しました。
oauth-token-html-title = Zoho が、トークンレスポンスの代わりに、タイトルが「{ $title }」の HTML ページを返しました。

# Why there is no refresh token
oauth-no-refresh-online = サインインで `access_type=offline` が要求されなかったため、リフレッシュトークンがありません。1 時間後には、新しいサインインが必要です。接続には `access_type=offline` が必要です。
oauth-no-refresh-prompt = `access_type=offline` が要求されましたが、リフレッシュトークンがありません。`prompt=consent` がない場合、Zoho がリフレッシュトークンを返すのは最初の同意のときだけです。`prompt=consent` を追加して、もう一度サインインしてください。
oauth-no-refresh-after-refresh = 新しいリフレッシュトークンはありません。更新の場合、Zoho はリフレッシュトークンを返しません。既存のリフレッシュトークンは有効なままです。
oauth-no-refresh-unexplained = `access_type=offline` と `prompt=consent` が要求されましたが、リフレッシュトークンがありません。クライアントベースのクライアントは、リフレッシュトークンを取得できません。API Console でクライアントのタイプを確認してください。
oauth-no-refresh-unknown = リフレッシュトークンがありません。Zoho は `access_type=offline` に対してリフレッシュトークンを返しますが、2 回目以降は `prompt=consent` がある場合だけです。更新のレスポンスにも含まれませんが、その場合、既存のリフレッシュトークンは有効なままです。

# api_domain in a token response
oauth-api-domain-missing = レスポンスに `api_domain` がありません。表に記載されているホストが使用されます。
oauth-api-domain-other-center = { $asked } からのレスポンスが、{ $named } の API ドメインを示しています。トークンは、そこには送信されません。アカウントがどちらのデータセンターにあるかを確認してください。
oauth-api-domain-foreign = レスポンスが、`api_domain` として「{ $found }」を示しています。{ $reason }トークンは、そこには送信されません。

# Calls of an API
oauth-call-no-host = トークンがどのホストのものかを確定できないため、トークンはどこにも送信されません。
oauth-call-not-in-table = この呼び出しに使用する { $center } のホストが表に記載されていません。このページは、ホストを推測しません。
oauth-call-works = トークンは機能しています。
oauth-call-works-but = トークンは機能しています。製品は、別の理由でこのリクエストを拒否しました：`{ $name }`。
oauth-call-works-but-said = トークンは機能しています。製品は、別の理由でこのリクエストを拒否しました：`{ $name }`。Zoho のメッセージ：「{ $said }」
oauth-call-html = API が、JSON の代わりに HTML ページを返しました。
oauth-call-html-title = API が、JSON の代わりに、タイトルが「{ $title }」の HTML ページを返しました。
oauth-call-unclear = レスポンスにエラーはありませんが、想定されるデータもありません。

# Revocation
oauth-revoke-effect = この組織とこのクライアントについて、リフレッシュトークンと、それを使用して発行されたすべてのアクセストークンを無効にします。同じクライアントを使用する他の接続には、それぞれのリフレッシュトークンがあり、引き続き機能します。
oauth-revoked = Zoho が、トークンを取り消したと報告しています。今後の更新では `invalid_code` が返されます。
oauth-revoked-unsaid = Zoho はステータス 200 だけを返したため、取り消しを確認する情報はありません。プロトコルによると、トークンは取り消されています。更新で `invalid_code` が返されれば、取り消しが証明されます。
oauth-revoke-unknown-token = Zoho が HTML ページを返しました。これは、Zoho がそのトークンを認識していないことを表します。トークンが以前に取り消されていた場合、これ以上の操作は必要ありません。そうでない場合は、データセンターと、トークンの全体がコピーされているかどうかを確認してください。
oauth-revoke-unknown-token-unsure = レスポンスは HTML ページで、ステータスは不明です。これは、Zoho がそのトークンを認識していないことを表します。トークンが以前に取り消されていた場合、これ以上の操作は必要ありません。そうでない場合は、データセンターと、トークンの全体がコピーされているかどうかを確認してください。
oauth-revoke-refused = Zoho は、トークンを取り消しませんでした。`{ $name }` が返されました。
oauth-revoke-unclear = レスポンスからは、トークンが取り消されたかどうかがわかりません。

# Commands for a terminal
oauth-command-client-secret = クライアントシークレット
oauth-command-refresh-token = リフレッシュトークン
oauth-command-access-token = アクセストークン
oauth-command-client-id = クライアント ID
oauth-command-code = API Console のコード
oauth-command-token = 取り消すトークン
oauth-command-hidden = { $label }（入力は非表示）
oauth-command-paste-client-secret = ここにクライアントシークレットを貼り付け
oauth-command-paste-refresh-token = ここにリフレッシュトークンを貼り付け
oauth-command-paste-access-token = ここにアクセストークンを貼り付け
oauth-command-paste-client-id = ここにクライアント ID を貼り付け
oauth-command-paste-code = ここにコードを貼り付け
oauth-command-paste-token = ここにトークンを貼り付け
oauth-command-keeps-code = コマンドにはコードとコード検証子が含まれるため、シェルの履歴にも残ります。コードは、1 回使用するか、1～3 分が経過すると無効になります。コード検証子は、コードがなければ役に立ちません。
oauth-command-forgets-secret = プロンプトに入力した値は、履歴にもプロセスの一覧にも残りません。コマンドが終了すると失われます。
oauth-command-shows-tokens = レスポンスにより、ターミナルのウィンドウにトークンが表示されます。ここに貼り付けた後、ウィンドウの表示を消去してください。アクセストークンは 1 時間、リフレッシュトークンは取り消すまで有効です。
oauth-command-deluge = Deluge では、入力を求めることができません。実行中、シークレットは関数内にあり、トークンはその出力に含まれます。関数を保存しないか、終わったら削除してください。

# Text pasted from a terminal
oauth-paste-empty = 何も貼り付けられていません。コマンドの後にターミナルに表示された内容をコピーしてください。
oauth-paste-cut-off = PowerShell がレスポンスを表として表示し、{ $field } を途中で切り捨てました。レスポンス全体を表示する、このページのコマンドを実行するか、「| ConvertTo-Json」を追加してください。交換済みのコードは再使用できないため、先にもう一度サインインしてください。
oauth-paste-only-command = これはコマンドで、レスポンスが含まれていません。コマンドの後にターミナルに表示された内容を貼り付けてください。まだ待機中であれば、シークレットの入力を待っています。
oauth-paste-nothing = Zoho のレスポンスが見つかりません。レスポンスは {"{"} で始まり、{"}"} で終わります。ターミナルに表示された内容をすべて貼り付けてください。

# Evidence for a cause or against it
oauth-evidence-code-age = リクエストの送信時に、コードは発行から { $seconds } 秒が経過していました。Zoho のドキュメントに記載されている最短の有効期間は { $life } 秒です。
oauth-evidence-code-young = リクエストの送信時に、コードは発行から { $seconds } 秒しか経過していませんでした。
oauth-evidence-code-old = コードは、発行から 1 分以上が経過していました。Zoho のドキュメントに記載されている最短の有効期間は { $life } 秒です。
oauth-evidence-code-new = コードは、発行から 1 分も経過していませんでした。
oauth-evidence-not-sent-before = このコードまたはトークンは、以前に送信されていません。
oauth-evidence-sent-before = このコードまたはトークンは、以前に { $times } 回送信されています。
oauth-evidence-odd-code = 送信された値は、Zoho のコードの形ではありません。
oauth-evidence-code-for-refresh = テキストには、返されたコードがありますが、リフレッシュトークンを含むレスポンスはありません。
oauth-evidence-console-elsewhere = サインインは { $asked } で要求されましたが、クライアントは { $lives } の API Console に登録されています。
oauth-evidence-elsewhere = リクエストは { $asked } に送信されました。正しいデータセンターは { $lives } です。
oauth-evidence-server-named = リクエストは、Zoho のレスポンスが示したアカウントサーバーに送信されました。
oauth-evidence-same-center = アカウントとリクエストは、同じデータセンターのものです。
oauth-evidence-redirect-differs = 2 つの値は { $position } 文字目から異なります。
oauth-evidence-redirect-space = 2 つの値は、先頭または末尾のスペースだけが異なります。
oauth-evidence-environment = 呼び出しのホストと api_domain の種類が異なります。一方は本番の組織、もう一方はサンドボックスまたは開発者向け組織のものです。
oauth-evidence-redirect-center = リダイレクト URI は { $redirect } 用ですが、アカウントまたはサインインは { $lives } のものです。
oauth-evidence-redirect-elsewhere = 登録されているリダイレクト URI は { $registered } 用ですが、送信されたものは { $sent } 用です。
oauth-evidence-same-redirect = 両方のステップで、同じリダイレクト URI が送信されました。
oauth-evidence-odd-client-id = `client_id` として送信された値は、1000. の後に英大文字と数字が続く、クライアント ID の形ではありません。
oauth-evidence-header = 呼び出しで `Zoho-oauthtoken` が送信されました。
oauth-evidence-other-header = 呼び出しで `Zoho-oauthtoken` 以外のものが送信されました。
oauth-evidence-api-domain = レスポンスは API ドメインからのものです。
oauth-evidence-not-api-domain = ホストは API ドメインではありません。
oauth-evidence-client-type = クライアントのタイプは { $client_type } です。
oauth-evidence-accounts-server = ホストはアカウントサーバーです。
oauth-evidence-not-accounts-server = ホストがアカウントサーバーではないか、ホストに到達していません。
oauth-evidence-unreached = ブラウザーが、ホストに到達しなかったと報告しています。
oauth-evidence-foreign-host = リクエストは { $host } に送信されましたが、これは Zoho のアカウントサーバーではありません。
oauth-evidence-proxy = テキストにプロキシの名前が含まれています。
oauth-evidence-sign-ins = テキストに { $times } 回のサインインが含まれています。1 つのクライアントに発行されるコードは、10 分間に最大 { $most } 個です。
oauth-evidence-refresh-not-sent = リフレッシュトークンではなく、コードが送信されました。
oauth-evidence-connected = このクライアントは { $times } 回接続されました。1 人のユーザーについて同時に有効なリフレッシュトークンは、最大 { $most } 個です。
oauth-evidence-crossed = サインインは { $from } で開始され、Zoho は { $to } から応答しました。
oauth-evidence-secret = リクエストにクライアントシークレットが含まれていました。
oauth-evidence-no-secret = リクエストにクライアントシークレットが含まれていませんでした。
oauth-evidence-same-verifier = リクエストで、コードチャレンジに対応するコード検証子が送信されました。
oauth-evidence-offline = サインインで `access_type=offline` が要求されました。
oauth-evidence-not-offline = サインインで `access_type=offline` が要求されませんでした。
oauth-evidence-consent = サインインで `prompt=consent` が要求されました。
oauth-evidence-no-consent = サインインで `prompt=consent` が要求されませんでした。
oauth-evidence-token-expired = トークンは、発行時に示された有効期間を過ぎています。
oauth-evidence-token-valid = トークンは、発行時に示された有効期間内です。
