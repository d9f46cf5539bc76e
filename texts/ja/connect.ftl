# The room Test: signing in, from the authorization to the revocation.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Actions and stages ----

connect-exchange = コードを交換
connect-refresh = 更新
connect-revoke = 取り消し
connect-from-browser = { $action }（ブラウザーから）
connect-through-host = { $action }（このホスト経由）
connect-stage-authorize = 認可
connect-stage-receive = コードを受信
connect-stage-exchange = コードを交換
connect-stage-call = API を呼び出し
connect-stage-refresh = 更新
connect-stage-revoke = 取り消し
connect-stage-done = （完了）
connect-stage-failed = （失敗）
connect-stage-show = リクエストを表示
connect-stage-shown = リクエストを表示中
connect-about-receive = Zoho は、コードと state を URL に含めて、ブラウザーをこのページに戻します。
connect-about-exchange = コードとコード検証子をトークンエンドポイントに送信し、トークンを取得します。
connect-about-call = アクセストークンを、Authorization ヘッダーで API に送信します。
connect-about-refresh = リフレッシュトークンをトークンエンドポイントに送信し、新しいアクセストークンを取得します。
connect-about-revoke = リフレッシュトークンと、それを使用して発行されたすべてのアクセストークンを無効にします。

# ---- Request and response ----

connect-badge-sandbox = サンドボックス
connect-badge-live = 実際の Zoho
connect-wire-title = { $stage }：リクエストとレスポンス
connect-wire-request = リクエスト
connect-wire-response = レスポンス
connect-wire-masked = コード、トークン、シークレットはマスクされています。
connect-wire-no-center = データセンターを選択すると、リクエストが表示されます。
connect-wire-nothing = 表示する内容は、まだありません。
connect-wire-not-sent = まだ送信されていません。
connect-wire-consent = 同意ページが開きます。
connect-wire-received = ブラウザーがこの URL を開きました。このページは state を照合し、アドレスバーからパラメーターを削除しました。

connect-diagram = シーケンス図

# ---- Before the sign-in ----

connect-sign-in = サインイン
connect-sign-in-again = もう一度サインイン
connect-environment = 環境
connect-file = このページをファイルとして開いたため、「テスト」は使用できません。ファイルには、レスポンスを送り返すことができません。テストするには、Web サーバー上のページを開いてください。「学ぶ」のレッスンは、ここでも使用できます。
connect-environment-sandbox = サンドボックス（シミュレーション、アカウント不要）
connect-environment-zoho = 実際の Zoho（自分のクライアント）
connect-sandbox-hint = シミュレーションの同意ページに移動し、Zoho の場合と同じように、このページの URL に戻ります。
connect-zoho-hint = このタブで Zoho が開き、その後ここに戻ります。10 分以内に戻ってください。
connect-center-of-setup = { $center }（セットアップの値）
connect-center-default = United States（「セットアップ」で未選択）
connect-live-rules = サインインは、自分のクライアントとアカウントを使用して、実際の Zoho で行われます。
connect-sandbox-rules = データがブラウザーの外に出ることはありません。サンドボックスは Zoho の規則に従います。コードは 1 回だけ使用でき、1 分で期限が切れます。PKCE は検証されます。リダイレクト URI は完全に一致する必要があります。スコープは実在する必要があります。ドキュメントに記載されていない動作は、近似的に再現されます。
connect-simulate = { $count ->
    [0] エラーをシミュレート（オンの項目なし）
   *[other] エラーをシミュレート（オンの項目 { $count } 件）
}
connect-faults-on = オンになっているエラー
connect-fault-late = 今回のサインインには間に合いません。次回のサインインで有効になります。
connect-home = シミュレーション用アカウントのデータセンター
connect-home-same = サインインを開始する場所と同じ
connect-data-center = データセンター
connect-select-center = データセンターを選択
connect-client-id = Client ID
connect-client-id-hint = タイプが Server-based Applications のクライアントを使用してください。
connect-register = 先に、このページをクライアントに登録
connect-client-name = Client Name
connect-homepage = Homepage URL
connect-redirect-uri = Authorized Redirect URI
connect-of-this-page = このページの { $label }
connect-register-how = API Console で、このリダイレクト URI を、表示されているとおりに Zoho CRM のコールバックと並べて登録してください。終わったら削除してください。使用中の接続のクライアントではなく、テスト専用のクライアントを使用してください。
connect-tokens-in-browser = ブラウザー内のトークンはテスト用です。業務データには使用しないでください。サンドボックスまたはテスト用の組織を使用し、スコープは最小限にして、終わったらトークンを取り消してください。
connect-shared-origin = このタブに保存されたデータは、同じ github.io ホストのすべての GitHub Pages プロジェクトから読み取ることができます。このページのコピーを専用のドメインで使用するか、サンドボックスを使用してください。
connect-parameters = リクエストのパラメーター
connect-offline = offline：リフレッシュトークンを返す（接続には必須）
connect-online = online：アクセスは 1 時間で終了
connect-lasting = リフレッシュトークンは取り消すまで有効で、このトークンはブラウザー内に保持されます。終わったら取り消すか、online を選択してください。
connect-prompt = prompt=consent：Zoho は毎回同意を求め、毎回リフレッシュトークンを返す
connect-scopes = スコープ：{ $scopes }
connect-scopes-chosen = 「セットアップ」で選択したスコープです。
connect-scopes-default = トークンのテストには、この 2 つのスコープで十分です。別のスコープは、「セットアップ」で選択できます。
connect-change-scopes = 「セットアップ」でスコープを変更
connect-no-center = 組織のデータセンターを選択してください。
connect-no-url = 認可 URL を作成できませんでした。
connect-no-randomness = このブラウザーから乱数を取得できませんでした。乱数がないと、自分のサインインと偽造されたサインインを区別できません。何も送信されていません。最新のブラウザーを使用してください。
connect-no-storage = このブラウザーではページがデータを保存できないか、このページ用のストレージがいっぱいです。このままでは、Zoho から戻ったときに、ページが自分のサインインを認識できません。何も送信されていません。このページにデータの保存を許可するか、プライベートウィンドウ以外で開いてください。ストレージがいっぱいの場合は、このタブを閉じて、新しいタブを開いてください。

connect-link-live = リンクで、実際の Zoho が選択されました。
connect-link-center = リンクで、データセンターが { $center } に設定されました。
connect-link-home = リンクで、シミュレーション用アカウントのデータセンターが { $center } に設定されました。
connect-link-access = リンクで、access_type が { $access_type } に設定されました。
connect-link-no-prompt = リンクでは、prompt=consent が除外されています。
connect-link-fault = リンクで、次のエラーがオンになりました：{ $fault }。
connect-link-unknown = リンクに、このページが認識しない「{ $entry }」が含まれています。

# ---- The simulated consent page ----

connect-simulated = シミュレーションです。これは Zoho ではなく、このページのサンドボックスです。データがブラウザーの外に出ることはありません。
connect-consent-title = { $client } が次の情報へのアクセスを求めています
connect-consent-person = サインイン中のユーザー：{ $person }。アカウントのデータセンター：{ $center }。
connect-consent-forwarded = アカウントがこのデータセンターにあるため、Zoho がブラウザーをここにリダイレクトしました。
connect-consent-lacks = このユーザーには、次のスコープの製品のアカウントがありません：{ $scopes }。
connect-accept = 同意
connect-reject = 拒否
connect-back = 「テスト」に戻る
connect-unknown-request-title = 不明なリクエスト
connect-unknown-request = このリクエストを待っているサインインは、このタブにありません。「サインイン」を選択して、新しく開始してください。
connect-foreign-redirect-title = リダイレクトを停止
connect-foreign-redirect = シミュレーションの Zoho が別の URL にリダイレクトしようとしたため、ブラウザーはここにとどまります。このタブを閉じて、新しいタブで開始してください。

# ---- The current state ----

connect-idle-title = サインインの仕組み
connect-idle = 「サインイン」を選択すると、同意ページが開きます。その後、Zoho はブラウザーをコード付きでこのページに戻します。そのコードをトークンと交換します。サンドボックスでは 1 分もかかりません。
connect-rejected-title = レスポンスを拒否
connect-rejected = 何も送信されていません。やり直すには、「もう一度サインイン」を選択してください。
connect-denied-title = コードの発行なし
connect-change-title = 別のデータセンターからのレスポンス
connect-change-go-on = { $center } で続行
connect-returned-title = コードを受信
connect-sent-title = コードを送信
connect-connected-title = アクセストークンを取得
connect-revoked-title = トークンを取り消し済み
connect-revoked = このページには、もうトークンがありません。新しいトークンを取得するには、もう一度サインインしてください。
connect-nothing-sent = 何も送信されていません
connect-no-response = レスポンスなし
connect-waiting = リクエストを送信しました。レスポンスを待っています…
connect-single-use = コードは 1 回だけ使用できます。拒否された場合は、もう一度サインインして、新しいコードを取得してください。
connect-code-age = { $age } 秒前にコードを受け取りました。Zoho のドキュメントに記載されている最短の有効期間は { $life } 秒です。
connect-code-old = { $age } 秒前にコードを受け取りました。Zoho のドキュメントに記載されている最短の有効期間は { $life } 秒のため、期限が切れている可能性があります。拒否された場合は、もう一度サインインしてください。
connect-code-age-label = コードの経過時間
connect-code-left = Zoho のドキュメントに記載されているコードの最短の有効期間は、残り { $seconds } 秒です。
connect-clear-all = すべて消去
connect-reset = 次のグループ用にリセット
connect-link = このテストへのリンク
connect-clock = サンドボックスの時計：
connect-clock-minute = 1 分経過
connect-clock-hour = 1 時間経過
connect-code-in-memory = コードは、このタブのメモリ内にのみ保持されます。再読み込みすると失われます。
connect-tokens-in-memory = トークンは、このタブのメモリ内にのみ保持されます。再読み込みすると失われます。

# ---- Sending ----

connect-in-page = このページで送信
connect-client-secret = Client Secret
connect-client-secret-hint = このリクエストにのみ使用されます。レスポンスを受け取るまでメモリに保持され、アカウントサーバーに送信されます。このページのホストがリクエストを中継する場合、そのホストはシークレットを読み取ることができます。
connect-host-passes-on = このページのホストが、リクエストを Zoho に中継します。
connect-in-terminal = ターミナルで送信
connect-command = { $shell } のコマンド
connect-paste = レスポンスを貼り付け
connect-paste-hint = ターミナルに表示されたものをすべて貼り付けることができます。内容はメモリ内で読み取られ、保存されません。
connect-browser-exchange = Zoho が、別のホストのページにレスポンスの読み取りを許可しているかどうかは、確認されていません。ブラウザーがレスポンスを読み取れなくても、リクエストは届いている可能性があります。コードは 1 回しか使用できないため、ターミナルのほうが確実です。
connect-browser-refresh = Zoho が、別のホストのページにレスポンスの読み取りを許可しているかどうかは、確認されていません。ブラウザーがレスポンスを読み取れなくても、何も失われません。リフレッシュトークンは有効なままで、ターミナルからもう一度送信できます。
connect-browser-revoke = Zoho が、別のホストのページにレスポンスの読み取りを許可しているかどうかは、確認されていません。ブラウザーがレスポンスを読み取れなくても、トークンは取り消された可能性があります。ターミナルでは結果が表示されます。
connect-browser-accounts = アカウントサーバーが、別のホストのページにこのレスポンスの読み取りを許可するかどうかは、わかっていません。ターミナルには、この制限がありません。
connect-browser-api = Zoho のドキュメントによると、CRM の API が応答するのは、クライアントベースのクライアントの JavaScript ドメインをオリジンとするページです。サーバーベースのクライアントのトークンは、ここでは失敗すると考えられます（推定）。他の製品については、何もわかっていません。ターミナルには、この制限がありません。
connect-not-from-browser = このページのセキュリティポリシーにより、ブラウザーのリクエストの送信先は、確認されているアカウントサーバーと API ドメインに限定されます。{ $host } は、そのどちらでもありません。ターミナルを使用してください。

# ---- Outcomes ----

connect-done = 完了
connect-error = エラー
connect-warning = 警告
connect-token-sandbox = シミュレーションの Zoho がアクセストークンを発行しました。
connect-token-zoho = Zoho がアクセストークンを発行しました。
connect-relay-silent = このページのホストが応答しませんでした。ホストに到達できないか、ホストから Zoho への接続に失敗しました。リクエストを、ブラウザーまたはターミナルから送信してください。どちらもホストを必要としません。
connect-browser-silent = このページが読み取れるレスポンスを、ブラウザーが返しませんでした。ブラウザーからは、その理由がわかりません。ネットワークの障害か、Zoho が別のホストのページにレスポンスの読み取りを許可していないこと（CORS）が考えられます。ターミナルでは、どちらも問題になりません。
connect-code-may-be-used = リクエストが届いていれば、コードは使用済みです。次の試行で invalid_code が返された場合は、もう一度サインインして、すぐにターミナルを使用してください。
connect-fault-on = 次のエラーをオンにしています：{ $fault }。{ $shows }
connect-states = `state` の送信値：`{ $sent }`。受信値：`{ $received }`。
connect-cut = 接続の切断、プロキシ、ファイアウォールにより、レスポンスが途切れることがあります。リクエストをもう一度送信してください。
connect-simulated-error = シミュレーションの Zoho が `{ $name }` を返しました。{ $meaning }
connect-simulated-error-unknown = シミュレーションの Zoho が、エラー `{ $name }` を返しました。確認した情報源に、このエラーの説明はありません。
connect-simulated-other-center = サインインは { $started } で開始され、シミュレーションの Zoho は、アカウントがある { $responded } から応答しました。これは正常な動作です。コードの送信先は、シミュレーションの { $host } だけです。「Use the same OAuth credentials for all data centers」がオンの場合を除き、クライアントシークレットはデータセンターごとに異なります。
connect-simulated-throttled = シミュレーションの Zoho が、短時間に要求されたトークンが多すぎると報告しています。
connect-simulated-throttled-said = シミュレーションの Zoho が「{ $said }」と応答しました。この形式のレスポンスは、短時間に要求されたトークンが多すぎることを、アカウントの言語で表しています。
connect-simulated-html = シミュレーションの Zoho が、トークンレスポンスの代わりに HTML ページを返しました。
connect-simulated-html-title = シミュレーションの Zoho が、トークンレスポンスの代わりに、タイトルが「{ $title }」の HTML ページを返しました。
connect-simulated-revoked = シミュレーションの Zoho が、トークンを取り消したと報告しています。今後の更新では `invalid_code` が返されます。
connect-simulated-unknown-token = シミュレーションの Zoho が HTML ページを返しました。これは、Zoho がそのトークンを認識していないことを表します。
connect-simulated-revoke-refused = シミュレーションの Zoho は、トークンを取り消しませんでした。`{ $name }` が返されました。
connect-simulated-code-may-be-used = リクエストが届いていれば、コードは使用済みです。次の試行で invalid_code が返された場合は、もう一度サインインしてください。
connect-fault-evidence = このエラーをオンにしています。
connect-more-causes = その他の原因 { $count } 件
connect-sandbox-gone = このタブのサンドボックスは、もう存在しません。「サインイン」を選択して、最初からやり直してください。
connect-wiped = このタブから、コード、トークン、シークレット、待機中のサインイン、サンドボックスを削除しました。コピーした内容は、クリップボードに残っています。下のログにシークレットは含まれていません。
connect-lives-on = リフレッシュトークンは、取り消すまで Zoho で有効です。
connect-revoke-first = 無効にするには、先に取り消してください。

# ---- Tokens ----

connect-refreshed = { $count } 回目の更新で取得した新しいトークンです。
connect-life-unknown = レスポンスに有効期限が含まれていません。Zoho のドキュメントでは 1 時間です。
connect-life-over = 期限が切れています。API はこのトークンを拒否します。
connect-life-left = 有効期限まで { $minutes } 分です。
connect-refresh-token-life = 取り消すまで有効です。終わったら取り消してください。
connect-scopes-unsaid = レスポンスに、許可されたスコープが含まれていません。
connect-scopes-missing = 要求したものの、許可されなかったスコープ：{ $scopes }。Zoho は、エラーを返さずにスコープを除外すると報告されています。
connect-scopes-added = 要求していないものの、許可されたスコープ：{ $scopes }。
connect-api-domain = `https://{ $host }` は { $center } の API ドメインです。
connect-show-tokens = トークンを表示
connect-hide-tokens = トークンを隠す
connect-access-token = アクセストークン
connect-refresh-token = リフレッシュトークン
connect-call-needs = { $method } { $path }、スコープ：{ $scope }
connect-calls-sandbox = サンドボックスで使用できるのは、これらの呼び出しだけです。実際の Zoho では、他の製品も呼び出せます。
connect-calls-other = 他のスコープが必要な呼び出し（{ $count }）
connect-no-refresh-token = リフレッシュトークンがないため、アクセストークンを更新できません。アクセストークンの期限は、自動的に切れます。このページで取り消せるのは、リフレッシュトークンだけです。
connect-clean-up = 終了後の後片付け
connect-clean-up-revoke = まだ必要とするものがなければ、トークンを取り消してください。
connect-clean-up-uri = API Console で、クライアントからこのページのリダイレクト URI を削除してください。
connect-clean-up-client = このテストのために作成したクライアントは、削除してください。
connect-clean-up-tab = ターミナルの表示を消去し、「すべて消去」を選択して、このタブを閉じてください。

# ---- The log ----

connect-log = ログ（{ $count } ステップ）
connect-log-copy = ログ（Markdown）
connect-log-time = { $seconds } 秒
connect-transcript-title = Zoho OAuth Workbench：サインインのログ
connect-transcript-times = 時間は、最初の行からの経過秒数です。
connect-log-came-back = レスポンスとともに、このページに戻りました。レスポンスは、アドレスバーから削除されました。
connect-log-code = state が一致しました。{ $center } からコードを受け取りました。
connect-log-left = state とコードチャレンジを付けて、Zoho（{ $center }）に移動しました。
connect-log-left-sandbox = state とコードチャレンジを付けて、シミュレーションの Zoho（{ $center }）に移動しました。
connect-log-confirmed = データセンターの変更が確認されました。
connect-log-consent = { $center } のシミュレーションの同意ページが開きました。
connect-log-error-page = シミュレーションの Zoho の表示：{ $title }。{ $text }
connect-log-sent = { $action }：{ $url } に送信
connect-log-sent-sandbox = { $action }：シミュレーションの { $url } に送信
