# What Zoho says when something is wrong: what a person sees, what it means, and for each cause what is wrong, how to
# check it and how to fix it.

errors-redirect-uri-page = Zoho のページ「Invalid Redirect Uri」
errors-redirect-uri-page-meaning = リクエストにリダイレクト URI がないか、リダイレクト URI がこのクライアントに登録されたものではありません。
errors-redirect-uri-page-redirect-of-another-center-what = リダイレクト URI が、別のデータセンターのコールバック URL です。
errors-redirect-uri-page-redirect-of-another-center-check = redirect_uri のホストを、「データセンター」ページにある自分のデータセンターのコールバック URL と比較してください。
errors-redirect-uri-page-redirect-of-another-center-fix = 自分のデータセンターのコールバック URL を、**Authorized Redirect URIs** に登録してください。
errors-redirect-uri-page-redirect-space-what = 登録された URI の先頭または末尾にスペースがあります。
errors-redirect-uri-page-redirect-space-check = 登録された URI を、「セットアップ」の **Authorized Redirect URI** に貼り付けてください。不可視文字が表示されます。
errors-redirect-uri-page-redirect-space-fix = API Console で URI を削除し、スペースを入れずに追加し直してください。
errors-redirect-uri-page-redirect-differs-what = http と https、末尾のスラッシュ、パス、ポートなど、2 つの URI が 1 文字だけ異なります。
errors-redirect-uri-page-redirect-differs-check = 2 つの URI を上下に並べて、1 文字ずつ比較してください。
errors-redirect-uri-page-redirect-differs-fix = 正確な URI を **Authorized Redirect URIs** にコピーし、+ で追加してください。
errors-redirect-uri-page-wrong-center-what = クライアントが、別のデータセンターの API Console に登録されています。
errors-redirect-uri-page-wrong-center-check = アカウントのデータセンターの API Console を開き、クライアントを探してください。
errors-redirect-uri-page-wrong-center-fix = クライアントをそこに登録するか、**Settings** でそのデータセンターを有効にしてください。
errors-redirect-uri-page-client-id-wrong-what = クライアント ID が、別のリダイレクト URI を持つ別のクライアントのものです。
errors-redirect-uri-page-client-id-wrong-check = URL の client_id を、クライアントの **Client Secret** タブと比較してください。
errors-redirect-uri-page-client-id-wrong-fix = このリダイレクト URI が登録されているクライアントの ID を使用してください。

errors-client-page = Zoho のページ「Invalid Client」
errors-client-page-meaning = このデータセンターには、この ID のクライアントがありません。
errors-client-page-wrong-center-what = クライアントが別のデータセンターのものであるか、クライアントで自分のデータセンターが有効になっていません。
errors-client-page-wrong-center-check = API Console でクライアントを開いて **Settings** を選択し、サインインするユーザーのデータセンターが有効になっていることを確認してください。
errors-client-page-wrong-center-fix = そのデータセンターを有効にするか、そこにクライアントを登録してください。
errors-client-page-client-id-wrong-what = クライアント ID の入力が誤っているか、クライアントが削除されています。
errors-client-page-client-id-wrong-check = クライアント ID を、クライアントの **Client Secret** タブと比較してください。
errors-client-page-client-id-wrong-fix = クライアント ID をコピーし直してください。
errors-client-page-wrong-request-what = response_type が、Zoho の受け入れない値です。
errors-client-page-wrong-request-check = URL の response_type を確認してください。
errors-client-page-wrong-request-fix = response_type=code を使用してください。

errors-scope-page = Zoho のページ「Invalid OAuth scope」
errors-scope-page-meaning = リクエストにスコープがないか、Zoho が認識しないスコープがあります。不明なスコープが 1 つあるだけで、このエラーになる場合があります。
errors-scope-page-scope-wrong-what = スコープのスペルミス、操作の誤り、大文字と小文字の誤りがあるか、どの製品にも存在しないスコープがあります。
errors-scope-page-scope-wrong-check = スコープを「セットアップ」に貼り付けてください。それぞれがスコープのカタログと比較されます。残ったスコープは、1 つずつ試してください。
errors-scope-page-scope-wrong-fix = 失敗するスコープを修正するか、削除してください。
errors-scope-page-delimiter-what = スコープが、コンマではなく、スペースまたは改行で区切られています。
errors-scope-page-delimiter-check = URL の scope を確認してください。スコープがコンマまたは %2C で区切られていますか？
errors-scope-page-delimiter-fix = スコープをコンマで区切ってください。カスタムサービスでは、**Scope Delimiter** をコンマに設定してください。
errors-scope-page-wrong-request-what = リクエストに scope パラメーターがありません。
errors-scope-page-wrong-request-check = URL に scope があるかどうかを確認してください。
errors-scope-page-wrong-request-fix = スコープを 1 つ以上追加してください。
errors-scope-page-no-product-what = このデータセンターにない製品のスコープが含まれています。
errors-scope-page-no-product-check = 自分のデータセンターで、その製品をブラウザーで開いてください。
errors-scope-page-no-product-fix = その製品のスコープを削除してください。

errors-response-type-page = Zoho のページ「Invalid response type」
errors-response-type-page-meaning = 認可 URL に response_type または client_id がありません。
errors-response-type-page-wrong-request-what = 認可 URL に response_type がありません。
errors-response-type-page-wrong-request-check = URL に response_type があるかどうかを確認してください。
errors-response-type-page-wrong-request-fix = response_type=code を追加してください。カスタムサービスでは、Zoho CRM が追加します。
errors-response-type-page-client-id-wrong-what = 認可 URL に client_id がありません。
errors-response-type-page-client-id-wrong-check = URL に client_id があるかどうかを確認してください。
errors-response-type-page-client-id-wrong-fix = クライアント ID を追加してください。カスタムサービスでは、専用のフィールドに入力してください。
errors-response-type-page-client-type-what = レスポンスタイプがクライアントのタイプと一致しません。クライアントベースのクライアントは token、その他はすべて code を使用します。
errors-response-type-page-client-type-check = API Console でクライアントのタイプを確認してください。
errors-response-type-page-client-type-fix = 接続には、サーバーベースのクライアントを登録してください。

errors-server-error-page = Zoho のページ「An error occurred」（ステータス 500）
errors-server-error-page-meaning = response_type が、Zoho の受け入れない値です。
errors-server-error-page-wrong-request-what = response_type が code でも token でもありません。
errors-server-error-page-wrong-request-check = 認可 URL の response_type を確認してください。
errors-server-error-page-wrong-request-fix = response_type=code を使用してください。

errors-not-found-page = 同意ページの代わりに表示される Zoho のページ「400 not found」
errors-not-found-page-meaning = 認可エンドポイントが、GET 以外のメソッドで呼び出されました。
errors-not-found-page-wrong-request-what = 認可 URL が、POST などのメソッドで要求されました。
errors-not-found-page-wrong-request-check = プログラムが認可 URL をどのように開いているかを確認してください。
errors-not-found-page-wrong-request-fix = 認可 URL は、ブラウザーで開いてください。

errors-roadblock-page = Zoho のページ「Access Denied: Maximum request limit reached for your account. Please try again after some time or contact the app’s developer.」
errors-roadblock-page-meaning = 短時間に、アカウントのリクエストが多すぎました。
errors-roadblock-page-too-many-what = アプリが、1 つのアカウントについて Zoho が許可する回数を超えて、サインインのリクエストを送りました。
errors-roadblock-page-too-many-check = 過去 10 分間のサインインの回数を数えてください。同じクライアントを使用する他のプログラムも含めます。
errors-roadblock-page-too-many-fix = 待ってください。Zoho のメッセージは「after some time」だけですが、Zoho の他の制限は 10 分単位です。テストや並列のジョブでも、サインインは 1 回にしてセッションを再利用するか、Zoho を使わないようにしてください。解消せず、自分のアプリでない場合は、その開発者に問い合わせてください。

errors-access-denied = コールバック URL の error=access_denied
errors-access-denied-meaning = Zoho はコードを発行しませんでした。
errors-access-denied-rejected-what = ユーザーが同意ページで **Reject** を選択しました。
errors-access-denied-rejected-check = サインインしたユーザーに確認してください。
errors-access-denied-rejected-fix = もう一度サインインし、**Accept** を選択してください。
errors-access-denied-too-many-what = このクライアントで、10 分間に 10 個を超えるコードが要求されました。
errors-access-denied-too-many-check = 過去 10 分間のサインインの回数を数えてください。同僚のサインインも含めます。
errors-access-denied-too-many-fix = 10 分間何も試さずに待ってから、1 回だけサインインしてください。

errors-no-org = コールバック URL の error=no_org
errors-no-org-meaning = サインインしたユーザーに、要求されたスコープの製品のアカウントがありません。このユーザーの既存のリフレッシュトークンは、引き続き機能します。失敗するのは、新しい同意だけです。
errors-no-org-no-product-what = ユーザーに、いずれかの製品のアカウントがありません。
errors-no-org-no-product-check = 同じアカウントで、各製品をブラウザーで開いてください。
errors-no-org-no-product-fix = 管理者に依頼してユーザーを製品に追加するか、その製品のスコープを削除してください。

errors-general-error = コールバック URL の error=general_error
errors-general-error-meaning = Zoho の以前のページには、Zoho 側の障害を表すエラーとして記載されていたとされています。現在のページで、確認できたものには記載されていません。
errors-general-error-zoho-what = Zoho で障害が発生しました。
errors-general-error-zoho-check = 1 分後に、もう一度試してください。
errors-general-error-zoho-fix = もう一度サインインしてください。エラーが続く場合は、Zoho のサポートに問い合わせてください。

errors-invalid-client = `{ "{" }"error":"invalid_client"{ "}" }`（ステータス 200）
errors-invalid-client-meaning = このアカウントサーバーは、このクライアント、またはこのシークレットを持つクライアントを認識していません。
errors-wrong-center-what = リクエストが、アカウントのデータセンターとは別のデータセンターに送られました。
errors-wrong-center-check = トークンリクエストのホストを、コールバック URL の accounts-server、および CRM の URL と比較してください。
errors-wrong-center-fix = 3 つの URL すべてで、自分のデータセンターのアカウントサーバーを使用してください。
errors-secret-of-another-center-what = クライアントシークレットが、別のデータセンターのものです。クライアント ID はどこでも同じですが、デフォルトでは、シークレットはデータセンターごとに異なります。
errors-secret-of-another-center-check = API Console でクライアントを開き、**Settings** を選択してください。自分のデータセンターが有効になっていることと、**Use the same OAuth credentials for all data centers** がオンかどうかを確認してください。
errors-secret-of-another-center-fix = 自分のデータセンターのシークレットをコピーするか、すべてのデータセンターで同じ認証情報を使用する設定をオンにしてください。
errors-invalid-client-client-id-wrong-what = クライアント ID がないか、入力が誤っているか、クライアントが削除されています。
errors-invalid-client-client-id-wrong-check = クライアント ID を、クライアントの **Client Secret** タブと比較してください。
errors-invalid-client-client-id-wrong-fix = クライアント ID をコピーし直してください。
errors-invalid-client-secret-missing-what = このタイプのクライアントに必要なクライアントシークレットが、リクエストにありません。
errors-invalid-client-secret-missing-check = API Console でクライアントのタイプを確認してください。サーバーベースのクライアントには、シークレットが必要です。
errors-invalid-client-secret-missing-fix = シークレットを送信してください。ページか、コマンドのプロンプトに入力します。
errors-invalid-client-wrong-request-what = grant_type が、Zoho の受け入れない値です。
errors-invalid-client-wrong-request-check = リクエストの grant_type を、authorization_code または refresh_token と比較してください。
errors-invalid-client-wrong-request-fix = コードの場合は authorization_code、リフレッシュトークンの場合は refresh_token を送信してください。

errors-invalid-client-secret = `{ "{" }"error":"invalid_client_secret"{ "}" }`（ステータス 200）
errors-invalid-client-secret-meaning = クライアントは存在しますが、シークレットがないか、そのクライアントのものではありません。
errors-invalid-client-secret-secret-wrong-what = シークレットが別のクライアントのものであるか、新しいものに置き換えられたか、スペースを含めてコピーされました。
errors-invalid-client-secret-secret-wrong-check = 先頭と末尾の文字を、**Client Secret** タブと比較してください。
errors-invalid-client-secret-secret-wrong-fix = API Console のコピーボタンで、コピーし直してください。
errors-invalid-client-secret-secret-missing-what = リクエストにクライアントシークレットがありません。
errors-invalid-client-secret-secret-missing-check = リクエストに client_secret があるかどうかを確認してください。
errors-invalid-client-secret-secret-missing-fix = シークレットを送信してください。ページか、コマンドのプロンプトに入力します。

errors-other-dc = デバイスのポーリングに対する `{ "{" }"error":"other_dc"{ "}" }`
errors-other-dc-meaning = ユーザーは同意しましたが、アカウントが、問い合わせ先とは別のデータセンターにあります。
errors-other-dc-wrong-center-what = ポーリングはアプリのデータセンターに送られていますが、アカウントは別のデータセンターにあります。
errors-other-dc-wrong-center-check = レスポンスの user_location を確認してください。アカウントのデータセンターを示しています。
errors-other-dc-wrong-center-fix = user_location のアカウントサーバーで、同じデバイスコードを使用してポーリングを続けてください。クライアントで、そのデータセンターが有効になっている必要があります。

errors-authorization-pending = デバイスのポーリングに対する `{ "{" }"error":"authorization_pending"{ "}" }`
errors-authorization-pending-meaning = 障害ではありません。ユーザーがまだコードを入力しておらず、同意していません。
errors-authorization-pending-not-connected-what = ユーザーがまだコードを入力しておらず、同意していません。
errors-authorization-pending-not-connected-check = ユーザーが確認用の URL を開いて、コードを入力したかどうかを確認してください。
errors-authorization-pending-not-connected-fix = ユーザーがコードを入力するまで、ポーリングを続けてください。間隔は 30 秒以上にしてください。

errors-slow-down = デバイスのポーリングに対する `{ "{" }"error":"slow_down"{ "}" }`
errors-slow-down-meaning = デバイスの問い合わせが多すぎます。30 秒以内に 2 つのリクエストがありました。ほかに障害はありません。
errors-slow-down-too-many-what = デバイスが、30 秒に 1 回を超えてポーリングしています。
errors-slow-down-too-many-check = リクエストの時刻を比較してください。
errors-slow-down-too-many-fix = ユーザーがコードを入力して同意するまで、30 秒以上の間隔でポーリングしてください。

errors-invalid-code = `{ "{" }"error":"invalid_code"{ "}" }`（ステータス 200）
errors-invalid-code-meaning = Zoho が認可コードを拒否しました。
errors-invalid-code-code-expired-what = コードの期限が切れています。有効期間は、情報源により 1 分、2 分、3 分と異なります。
errors-invalid-code-code-expired-check = リダイレクトからトークンリクエストまでに何秒経過したかを確認してください。
errors-invalid-code-code-expired-fix = もう一度サインインし、すぐに新しいコードを交換してください。
errors-invalid-code-code-used-what = コードがすでに使用されています。コードは 1 回だけ使用でき、交換に失敗しても使用済みになる場合があります。
errors-invalid-code-code-used-check = 別のウィンドウ、再試行、または同僚がコードを送信しなかったかどうかを確認してください。
errors-invalid-code-code-used-fix = もう一度サインインし、すぐに新しいコードを交換してください。
errors-invalid-code-redirect-differs-what = リダイレクト URI が、サインインのときのものと異なります。
errors-invalid-code-redirect-differs-check = 2 つの URL を 1 文字ずつ比較してください。
errors-invalid-code-redirect-differs-fix = サインインで送られた URI を、そのまま送信してください。
errors-invalid-code-code-mangled-what = コードがないか、途中で切れているか、送信中に + と % が変更されています。
errors-invalid-code-code-mangled-check = コードは、1000.、32 桁の 16 進数、ドット、さらに 32 桁の 16 進数で構成されます。
errors-invalid-code-code-mangled-fix = 次の & の手前まで、値全体をコピーしてください。
errors-invalid-code-verifier-wrong-what = コード検証子が、サインインのコードチャレンジと一致しません。この場合のエラーは、Zoho のドキュメントに記載されていません。
errors-invalid-code-verifier-wrong-check = コードと同じサインインのコマンドをコピーしたことを確認してください。
errors-invalid-code-verifier-wrong-fix = もう一度サインインし、すぐに新しいコードを交換してください。
errors-invalid-code-wrong-request-what = grant_type が、送信された値と一致しません。
errors-invalid-code-wrong-request-check = リクエストの grant_type を確認してください。
errors-invalid-code-wrong-request-fix = コードには grant_type=authorization_code を送信してください。
errors-invalid-code-refresh-token-dead-what = リフレッシュトークンが送信された場合：取り消されたか、20 個を超える新しいトークンによって置き換えられました。
errors-invalid-code-refresh-token-dead-check = リクエストに grant_type=refresh_token があるかどうかを確認してください。
errors-invalid-code-refresh-token-dead-fix = access_type=offline と prompt=consent を使用してもう一度サインインし、新しいリフレッシュトークンを保持してください。

errors-invalid-refresh-token = リフレッシュトークンに対する `{ "{" }"error":"invalid_code"{ "}" }`（ステータス 200）
errors-invalid-refresh-token-meaning = Zoho がリフレッシュトークンを拒否しました。
errors-invalid-refresh-token-refresh-token-dead-what = リフレッシュトークンが取り消されたか、置き換えられました。Zoho が保持するリフレッシュトークンは、ユーザーとクライアントの組み合わせごとに 20 個です。新しいトークンが発行されると、最も古いものが通知なしで無効になります。（Zoho のあるページには、新しいトークンのほうが拒否されると書かれています。）
errors-invalid-refresh-token-refresh-token-dead-check = このユーザーがこのクライアントを認可した回数を数えてください。
errors-invalid-refresh-token-refresh-token-dead-fix = access_type=offline と prompt=consent を使用してもう一度サインインし、新しいリフレッシュトークンを保持してください。
errors-invalid-refresh-token-code-mangled-what = 値がリフレッシュトークンではありません。コードやアクセストークンは、見た目が同じです。
errors-invalid-refresh-token-code-mangled-check = どこからコピーしたかを確認してください。
errors-invalid-refresh-token-code-mangled-fix = コードに対するレスポンスの refresh_token の値を使用してください。
errors-invalid-refresh-token-wrong-request-what = grant_type が、送信された値と一致しません。
errors-invalid-refresh-token-wrong-request-check = リクエストの grant_type を確認してください。
errors-invalid-refresh-token-wrong-request-fix = リフレッシュトークンには grant_type=refresh_token を送信してください。

errors-invalid-redirect-uri = `{ "{" }"error":"invalid_redirect_uri"{ "}" }`
errors-invalid-redirect-uri-meaning = トークンリクエストにリダイレクト URI がないか、リダイレクト URI が登録されたものではありません。
errors-invalid-redirect-uri-redirect-differs-what = リダイレクト URI がないか、サインインのときのものと異なります。
errors-invalid-redirect-uri-redirect-differs-check = 2 つの URL を 1 文字ずつ比較してください。
errors-invalid-redirect-uri-redirect-differs-fix = サインインで送られ、登録されている URI を、そのまま送信してください。
errors-invalid-redirect-uri-wrong-center-what = リダイレクト URI が、別のデータセンターのものです。
errors-invalid-redirect-uri-wrong-center-check = そのホストを、アカウントのデータセンターと比較してください。
errors-invalid-redirect-uri-wrong-center-fix = 自分のデータセンターのリダイレクト URI を登録し、それを送信してください。

errors-missing-org-info = `{ "{" }"error":"missing_org_info"{ "}" }`
errors-missing-org-info-meaning = クライアントクレデンシャルフローには、組織（soid）が必要です。
errors-missing-org-info-wrong-request-what = grant_type が client_credentials ですが、soid がありません。
errors-missing-org-info-wrong-request-check = リクエストに soid=ZohoCRM.<組織 ID> があるかどうかを確認してください。
errors-missing-org-info-wrong-request-fix = soid=ZohoCRM.<組織 ID> を追加してください。

errors-throttled = 「You have made too many requests continuously」、または `{ "{" }"error_description":"Token creation throttle limit reached. Please reuse the valid tokens you currently have.","error":"Access Denied"{ "}" }`
errors-throttled-meaning = 短時間に要求されたトークンが多すぎました。1 つ目のメッセージは、アカウントの言語で表示されます。ステータスが 200 か 400 かは、情報源によって異なります。
errors-throttled-too-many-what = 1 つのリフレッシュトークンで、10 分間に 10 個を超えるアクセストークンが要求されたか、サインインと再試行が繰り返されています。
errors-throttled-too-many-check = 過去 10 分間のリクエストの回数を数えてください。同じクライアントを使用する他のプログラムも含めます。
errors-throttled-too-many-fix = リクエストの送信をやめてください。Zoho によると、ブロックは 10 分の残り時間だけ続きます。ユーザーからは 15～30 分という報告があります。各アクセストークンを 1 時間いっぱいまで再利用し、このリフレッシュトークンを使用するすべてのプログラムとインスタンスで共有してください。

errors-html = JSON の代わりに返される HTML ページ
errors-html-meaning = レスポンスがトークンエンドポイントからのものではないか、エンドポイントがリクエストを理解できませんでした。
errors-html-wrong-request-what = パスまたはメソッドが誤っているか、grant_type がありません。トークンエンドポイントが受け付けるのは /oauth/v2/token への POST だけで、grant_type がないと 400 Bad Request を返します。
errors-html-wrong-request-check = URL とメソッドを、ここまたは製品のページに記載されているものと比較し、grant_type があるかどうかを確認してください。
errors-html-wrong-request-fix = パスまたはメソッドを修正するか、grant_type を追加してください。
errors-html-zoho-what = Zoho の代わりに、プロキシ、ファイアウォール、またはメンテナンスページが応答しました。
errors-html-zoho-check = ページのタイトルを確認してください。
errors-html-zoho-fix = 別のネットワークから、もう一度試してください。

errors-no-refresh-token = refresh_token のないトークンレスポンス
errors-no-refresh-token-meaning = アクセストークンはありますが、接続は 1 時間後に機能しなくなります。
errors-no-refresh-token-not-offline-what = 認可 URL に access_type=offline がありませんでした。デフォルトは online です。
errors-no-refresh-token-not-offline-check = サインインの URL を確認してください。
errors-no-refresh-token-not-offline-fix = access_type=offline と prompt=consent を追加して、もう一度サインインしてください。
errors-no-refresh-token-no-consent-prompt-what = 以前に同意済みです。prompt=consent がない場合、Zoho がリフレッシュトークンを返すのは初回だけです。
errors-no-refresh-token-no-consent-prompt-check = このユーザーが以前にこのクライアントを認可したかどうかを確認してください。
errors-no-refresh-token-no-consent-prompt-fix = prompt=consent を追加して、もう一度サインインしてください。
errors-no-refresh-token-client-type-what = クライアントベースのクライアントは、リフレッシュトークンを取得できません。
errors-no-refresh-token-client-type-check = API Console でクライアントのタイプを確認してください。
errors-no-refresh-token-client-type-fix = サーバーベースのクライアントを登録してください。

errors-unknown-token = 取り消しエンドポイントからの HTTP 400（HTML ページ）
errors-unknown-token-meaning = 取り消しエンドポイントがこのトークンを認識していないか、トークンが別のクライアントのものです。以前に取り消されていた場合、これ以上の操作は必要ありません。
errors-unknown-token-refresh-token-dead-what = トークンは、以前に取り消されたか、期限が切れたため、すでに無効です。
errors-unknown-token-refresh-token-dead-check = 更新を試してください。レスポンスが invalid_code であれば、無効であることがわかります。
errors-unknown-token-refresh-token-dead-fix = これ以上の操作は必要ありません。
errors-unknown-token-client-id-wrong-what = トークンが別のクライアントのものです。/oauth/v2/revoke/token は、Authorization ヘッダーのクライアントを確認します。
errors-unknown-token-client-id-wrong-check = クライアント ID を、トークンを取得したクライアントの ID と比較してください。
errors-unknown-token-client-id-wrong-fix = トークンを取得したクライアントの ID とシークレットを使用してください。
errors-unknown-token-wrong-request-what = アクセストークンが、token_type=access_token なしで /oauth/v2/revoke/token に送信されました。
errors-unknown-token-wrong-request-check = リクエストに token_type があるかどうかを確認してください。
errors-unknown-token-wrong-request-fix = token_type=access_token を追加するか、リフレッシュトークンを取り消してください。リフレッシュトークンを取り消すと、そのアクセストークンも無効になります。
errors-unknown-token-code-mangled-what = コピーしたときに、トークンが途中で切れました。
errors-unknown-token-code-mangled-check = どこからコピーしたかを確認してください。
errors-unknown-token-code-mangled-fix = 値全体をコピーしてください。アクセストークンもリフレッシュトークンも、取り消すことができます。

errors-invalid-token = `{ "{" }"code":"INVALID_TOKEN","message":"invalid oauth token","status":"error","details":{ "{" }{ "}" }{ "}" }`、ほかでは INVALID_OAUTHTOKEN
errors-invalid-token-meaning = API がアクセストークンを拒否しました。
errors-invalid-token-token-expired-what = アクセストークンの発行から 1 時間以上が経過したか、取り消されています。
errors-invalid-token-token-expired-check = トークンがいつ発行されたかを確認してください。有効期間は 1 時間です。
errors-invalid-token-token-expired-fix = リフレッシュトークンで、新しいアクセストークンを取得してください。
errors-invalid-token-wrong-center-what = 呼び出しが別のデータセンターに送られたか、本番の組織のトークンでサンドボックスに送られました。
errors-invalid-token-wrong-center-check = 呼び出しのホストを、トークンレスポンスの api_domain と比較してください。
errors-invalid-token-wrong-center-fix = api_domain が示すホストを呼び出してください。
errors-invalid-token-header-wrong-what = Authorization ヘッダーが Bearer で始まっています。Zoho Accounts のドキュメントには Bearer、ほとんどの製品のドキュメントには Zoho-oauthtoken と記載されています。一部の製品は Bearer を拒否すると報告されています。
errors-invalid-token-header-wrong-check = Authorization ヘッダーを確認してください。
errors-invalid-token-header-wrong-fix = Zoho-oauthtoken、スペース、トークンの順に指定してください。
errors-invalid-token-scope-missing-what = スコープがありません。
errors-invalid-token-scope-missing-check = トークンレスポンスのスコープを、呼び出しに必要なスコープと比較してください。
errors-invalid-token-scope-missing-fix = スコープを追加して、もう一度認可してください。
errors-invalid-token-token-replaced-what = トークンが置き換えられました。1 つのリフレッシュトークンで有効なアクセストークンの数には上限があり、新しいものが発行されると、最も古いものが無効になります。リフレッシュトークンが置き換えられた場合も、無効になります。
errors-invalid-token-token-replaced-check = 他のプログラムが、同じリフレッシュトークンでアクセストークンを要求していないかどうかを確認してください。
errors-invalid-token-token-replaced-fix = それらのプログラムで 1 つのアクセストークンを共有し、1 時間いっぱいまで再利用してください。
errors-invalid-token-other-org-what = トークンが別の組織のものです。Zoho CRM の同意ページでは、本番、サンドボックス、開発者向けのいずれかを選択し、トークンは選択した組織でのみ有効です。
errors-invalid-token-other-org-check = 同意ページでどの組織を選択したかを確認してください。
errors-invalid-token-other-org-fix = もう一度認可し、呼び出す組織を選択してください。
errors-invalid-token-not-offline-what = 接続にリフレッシュトークンがないため、サインインのたびに 1 時間しか機能しません。
errors-invalid-token-not-offline-check = カスタムサービスの Authorize URL に access_type=offline が含まれているかどうかを確認してください。
errors-invalid-token-not-offline-fix = access_type=offline と prompt=consent を Authorize URL に追加して、接続し直してください。

errors-scope-mismatch = OAUTH_SCOPE_MISMATCH（CRM）、SCOPE_MISMATCH（Desk）、または INVALID_OAUTHSCOPE（Accounts など）
errors-scope-mismatch-meaning = トークンは有効ですが、この呼び出しに必要なスコープがありません。
errors-scope-mismatch-scope-missing-what = スコープが要求されていないか、Zoho が許可しませんでした。
errors-scope-mismatch-scope-missing-check = トークンレスポンスのスコープを、呼び出しに必要なスコープと比較してください。
errors-scope-mismatch-scope-missing-fix = スコープを追加して、もう一度認可してください。既存のトークンのスコープは、以前のままです。

errors-no-permission = `{ "{" }"code":"NO_PERMISSION",…{ "}" }`（ステータス 403）
errors-no-permission-meaning = トークンは有効ですが、そのユーザーにはこの操作が許可されていません。
errors-no-permission-profile-what = ユーザーのプロファイルに、**Zoho CRM API Access** の権限（この場合、レスポンスは Crm_Implied_Api_Access を示します）、またはレスポンスが示す権限がありません。
errors-no-permission-profile-check = **Setup**、**Security Control**、**Profiles**、**Developer Permissions** の順に移動してください。
errors-no-permission-profile-fix = プロファイルに権限を付与するか、権限のあるユーザーとして接続してください。

errors-authentication-failure = AUTHENTICATION_FAILURE（CRM）、UNAUTHORIZED（Desk）、または INVALID_TICKET（Mail、Calendar、Analytics）
errors-authentication-failure-meaning = API が、リクエストに有効なアクセストークンを見つけられませんでした。
errors-authentication-failure-header-wrong-what = Authorization ヘッダーがないか、形式が異なります。
errors-authentication-failure-header-wrong-check = 呼び出しのヘッダーを確認してください。
errors-authentication-failure-header-wrong-fix = Authorization: Zoho-oauthtoken、スペース、トークンの順に送信してください。
errors-authentication-failure-token-empty-what = ヘッダーに、使用できるトークンがありません。変数が置き換えられていない、トークンが途中で切れている、またはリダイレクトによってヘッダーが削除されたことが考えられます。
errors-authentication-failure-token-empty-check = 送信されるヘッダーをそのまま出力してください。トークンは、1000.、32 桁の 16 進数、ドット、さらに 32 桁の 16 進数で構成されます。
errors-authentication-failure-token-empty-fix = 現在のアクセストークン全体を、リダイレクト後の最終的な API のホストに送信してください。

errors-wrong-url = INVALID_URL_PATTERN（CRM）または URL_RULE_NOT_CONFIGURED（Mail、Projects、Analytics）
errors-wrong-url-meaning = API には、この URL のエンドポイントがありません。
errors-wrong-url-wrong-request-what = パスの入力が誤っているか、一部が欠けているか、プレースホルダーのままか、メソッドが誤っています。
errors-wrong-url-wrong-request-check = パスを、製品のページに記載されているものと、部分ごとに比較してください。サンプルの ID は、自分の ID に置き換えてください。
errors-wrong-url-wrong-request-fix = パスまたはメソッドを修正してください。
errors-wrong-url-scope-missing-what = スコープがありません。別の製品ではスコープのエラーになる場合に、このレスポンスが返されたという報告が 1 件あります。
errors-wrong-url-scope-missing-check = トークンレスポンスに、この呼び出しのスコープが含まれているかどうかを確認してください。
errors-wrong-url-scope-missing-fix = スコープを追加して、もう一度認可してください。

errors-org-mismatch = `{ "{" }"errorCode":"OAUTH_ORG_MISMATCH","message":"The OAuthToken is not valid for specified organization"{ "}" }`
errors-org-mismatch-meaning = トークンは有効ですが、呼び出しで指定された組織のものではないか、呼び出しで組織が指定されていません。
errors-org-mismatch-other-org-what = 呼び出しに組織 ID がないか、トークンの対象ではない組織の ID です。ユーザーがその組織に属していないか、同意ページで別の組織が選択されました。
errors-org-mismatch-other-org-check = 呼び出しの組織 ID を、同じトークンで取得した製品の組織の一覧と比較してください。
errors-org-mismatch-other-org-fix = 組織の一覧から ID を取得し、その 1 つを送信してください。一覧の取得に ID は必要ありません（Desk では /api/v1/organizations、Books では /books/v3/organizations、Analytics では /restapi/v2/orgs）。別の組織の場合は、その組織のユーザーとしてもう一度認可し、同意ページでその組織を選択してください。

errors-product-rights = 製品の権限エラー
errors-product-rights-meaning = トークンは有効ですが、そのユーザーには、製品でのこの操作が許可されていません。
errors-product-rights-profile-what = 接続のユーザーに、この製品での権限がありません。
errors-product-rights-profile-check = このユーザーとして製品にサインインし、同じ操作を手動で試してください。
errors-product-rights-profile-fix = ユーザーに権限を付与するか、権限のあるユーザーとして接続してください。
errors-product-rights-runs-as-creator-what = 呼び出しは、開始したユーザーではなく、接続を作成したユーザーとして実行されます。
errors-product-rights-runs-as-creator-check = 接続を開き、作成したユーザーを確認してください。
errors-product-rights-runs-as-creator-fix = 権限のあるユーザーとして、接続し直してください。

errors-product-request = 製品のリクエストエラー
errors-product-request-meaning = トークンは機能しています。製品が、リクエスト自体を拒否しました。
errors-product-request-wrong-request-what = パラメーターがないか、このアカウントにないものを示しています。
errors-product-request-wrong-request-check = パラメーターを、製品のページに記載されているものと 1 つずつ比較してください。
errors-product-request-wrong-request-fix = パラメーターを修正してください。接続の変更は必要ありません。

errors-too-many-calls = API からの HTTP 429、TOO_MANY_REQUESTS、または THRESHOLD_EXCEEDED
errors-too-many-calls-meaning = API 呼び出しが、短時間に、同時に、または 1 日のうちに多すぎました。接続の変更は必要ありません。
errors-too-many-calls-too-many-what = 呼び出しが、1 分間、1 日、または同時実行に関するエディションの上限を超えています。
errors-too-many-calls-too-many-check = メッセージと Retry-After ヘッダーを確認してください。この組織を使用するすべてのプログラムの呼び出しを数えてください。
errors-too-many-calls-too-many-fix = Retry-After が示す時間だけ待ち、その後は呼び出しを減らして、1 つずつ送信してください。1 日の上限は、その日が終わると解除されます。

errors-edition = LICENSE_ACCESS_LIMITED（Desk）、FEATURE_NOT_SUPPORTED（CRM）、または同様のエラー
errors-edition-meaning = トークンは機能しています。製品のエディションに、この機能が含まれていません。
errors-edition-edition-what = エディションまたはライセンスに、呼び出した機能が含まれていないか、その上限に達しています。
errors-edition-edition-check = 製品の料金ページで、組織のエディションにその機能があるかどうかを確認してください。
errors-edition-edition-fix = エディションをアップグレードするか、この呼び出しの使用をやめてください。接続の変更は必要ありません。

errors-forbidden = API からの HTTP 403 または FORBIDDEN
errors-forbidden-meaning = API はトークンを認識しましたが、この呼び出しを拒否しました。
errors-forbidden-profile-what = トークンのユーザーに、製品での権限がありません。
errors-forbidden-profile-check = このユーザーとして製品にサインインし、同じ操作を手動で試してください。
errors-forbidden-profile-fix = ユーザーに権限を付与するか、権限のあるユーザーとして接続してください。
errors-forbidden-scope-missing-what = トークンに、この呼び出しのスコープがありません。一部の製品は、その場合に 403 を返します。
errors-forbidden-scope-missing-check = トークンレスポンスのスコープを、呼び出しに必要なスコープと比較してください。
errors-forbidden-scope-missing-fix = スコープを追加して、もう一度認可してください。

errors-wrong-method = API からの HTTP 405 または METHOD_NOT_ALLOWED
errors-wrong-method-meaning = URL は存在しますが、この HTTP メソッドは使用できません。
errors-wrong-method-wrong-request-what = GET の代わりに POST を使用するなど、リクエストのメソッドが、エンドポイントの受け付けるものと異なります。
errors-wrong-method-wrong-request-check = メソッドを、製品のページに記載されているものと比較してください。
errors-wrong-method-wrong-request-fix = ドキュメントに記載されているメソッドで、リクエストを送信してください。トークンの変更は必要ありません。

errors-server-error = API からの HTTP 500 または INTERNAL_ERROR
errors-server-error-meaning = 製品が、呼び出しの処理中に失敗しました。OAuth が原因であることは、ほとんどありません。
errors-server-error-zoho-what = Zoho で障害が発生したか、製品がリクエストの値を処理できませんでした。
errors-server-error-zoho-check = 1 分後に同じ呼び出しをもう一度送信し、値を減らした呼び出しも 1 回試してください。
errors-server-error-zoho-fix = 解消しない場合は、呼び出しの時刻と URL を添えて、製品のサポートに問い合わせてください。

errors-api-html = API から JSON の代わりに返される HTML ページ
errors-api-html-meaning = API が人間向けのページを返したため、呼び出しを処理したエンドポイントはありません。
errors-api-html-wrong-request-what = ホストまたはパスが、製品の API のものではありません。
errors-api-html-wrong-request-check = URL を、製品のページに記載されているものと比較してください。api_domain が示すホストに、すべての API があるわけではありません。
errors-api-html-wrong-request-fix = 呼び出しを、ドキュメントに記載されているパスで、製品の API のホストに送信してください。
errors-api-html-token-expired-what = トークンがないか、無効です。Zoho Bookings は、その場合に HTML ページとステータス 400 または 401 を返すと報告されています。
errors-api-html-token-expired-check = ステータスを確認し、同じトークンで別の呼び出しを送信してください。
errors-api-html-token-expired-fix = リフレッシュトークンで新しいアクセストークンを取得し、Authorization ヘッダーで送信してください。

errors-old-api = エラー 4834、「Invalid Ticket Id」、または API 1.0 のその他のエラー
errors-old-api-meaning = OAuth の代わりに authtoken とチケットを使用していた、以前の API 1.0 のエラーです。
errors-old-api-wrong-request-what = URL が API 1.0 のものです（…/private/xml または …/private/json）。Zoho CRM の API 1.0 は、2018 年 12 月 31 日に非推奨となり、2019 年 12 月 31 日に終了しました。
errors-old-api-wrong-request-check = 呼び出しの URL に /private/xml または /private/json があるか、パラメーターに authtoken があるかを確認してください。
errors-old-api-wrong-request-fix = OAuth のアクセストークンで、製品の現在の API を使用してください。Zoho CRM では /crm/v8、Zoho Recruit では /recruit/v2 です。

errors-send-mail-token = Zoho ZeptoMail のエラー SERR_157
errors-send-mail-token-meaning = ZeptoMail は、メールの送信に、このトークンを受け入れません。必要なのは Mail Agent の Send Mail トークンで、これは OAuth トークンではありません。
errors-send-mail-token-wrong-credential-what = OAuth トークン、SMTP のパスワード、または別のデータセンターの Send Mail トークンが送信されました。
errors-send-mail-token-wrong-credential-check = ZeptoMail で Mail Agent を開き、**SMTP/API** を選択して、API タブのトークンと比較してください。
errors-send-mail-token-wrong-credential-fix = Authorization: Zoho-enczapikey、スペース、Mail Agent の Send Mail トークンの順に、同じデータセンターの ZeptoMail のホストに送信してください。

errors-mcp-register = MCP クライアントの登録の失敗
errors-mcp-register-meaning = MCP クライアントが、Zoho の MCP サーバーのサインインで、自身を登録できませんでした。テキストからは、その理由がわかりません。
errors-mcp-register-wrong-request-what = MCP クライアントが自身を登録できませんでした（動的クライアント登録）。同じメッセージは多くのサーバーで報告されているため、原因がクライアントと Zoho のどちらにあるかは、テキストからはわかりません。
errors-mcp-register-wrong-request-check = MCP Inspector など、別の MCP クライアントで接続してください。接続できる場合、原因は元のクライアントにあります。
errors-mcp-register-wrong-request-fix = クライアントに OAuth のクライアント ID のフィールドがある場合は、API Console でクライアントを登録し、その ID を入力して、接続し直してください。ない場合は、クライアントの提供元と Zoho にエラーを報告してください。サーバーの URL のパスはキーです。他人に知られないようにしてください。
errors-mcp-sign-in = Zoho MCP サーバーのサインインエラー
errors-mcp-sign-in-meaning = Zoho の MCP のサインインが、MCP クライアントのリクエストを拒否しました。テキストからは、リクエストのどの部分が原因かわかりません。
errors-mcp-sign-in-wrong-request-what = MCP クライアントが送るパラメーターがないか、Zoho の MCP のサインインが受け入れない形式です。テキストからは、どのパラメーターかわかりません。
errors-mcp-sign-in-wrong-request-check = ブラウザーからサインインページの URL をコピーし、そのパラメーター（client_id、redirect_uri、code_challenge、resource、scope）を、MCP Inspector など、接続できるクライアントのものと比較してください。
errors-mcp-sign-in-wrong-request-fix = 異なるパラメーターを、MCP クライアントの提供元と Zoho に報告してください。それまでは、接続できるクライアントを使用してください。サーバーの URL のパスはキーです。他人に知られないようにしてください。
errors-mcp-refused = Zoho MCP のサーバーからの HTTP 401 または 403
errors-mcp-refused-meaning = MCP サーバーが接続を受け入れませんでした。MCP クライアントは、サインインするか、URL に含まれるキーを使用します。
errors-mcp-refused-not-connected-what = サーバーまたはそのツールが、接続するユーザーについて認可されていません。
errors-mcp-refused-not-connected-check = サーバーを作成したアカウントで Zoho MCP を開き、その接続を確認してください。
errors-mcp-refused-not-connected-fix = そこでサーバーを認可するか、同じ組織のアカウントで MCP クライアントからもう一度サインインしてください。
errors-mcp-refused-wrong-center-what = サーバーが、アカウントのデータセンターとは別のデータセンターで作成されました。
errors-mcp-refused-wrong-center-check = サーバーのホストの末尾を、自分の Zoho のページのものと比較してください。
errors-mcp-refused-wrong-center-fix = 自分の組織のアカウントで Zoho MCP にサーバーを作成し、その URL を使用してください。その URL は、パスワードと同じように扱ってください。
errors-mcp-refused-wrong-request-what = サーバーの URL が途中で切れているか、そのキーが置き換えられました。
errors-mcp-refused-wrong-request-check = URL を、Zoho MCP に表示されるサーバーの URL と比較してください。
errors-mcp-refused-wrong-request-fix = Zoho MCP から URL をコピーし直してください。パスワードと同じように扱ってください。

errors-mail-password = メールサーバーからの「535 Authentication failed」または [AUTHENTICATIONFAILED]
errors-mail-password-meaning = メールサーバーが、ユーザー名またはパスワードを拒否しました。OAuth の問題ではありません。
errors-mail-password-wrong-credential-what = パスワードが誤っています。多要素認証を使用している場合、メールソフトには、アカウントのパスワードではなく、アプリケーション固有のパスワードが必要です。ZeptoMail には、Mail Agent のトークンが必要です。
errors-mail-password-wrong-credential-check = このアカウントで多要素認証がオンかどうかと、メールボックスで IMAP または SMTP のアクセスが有効かどうかを確認してください。
errors-mail-password-wrong-credential-fix = Zoho アカウントで **Security**、**Application-Specific Passwords** の順に選択し、パスワードを作成して、メールソフトに入力してください。
errors-mail-password-wrong-center-what = メールサーバーが、メールボックスとは別のデータセンターのものです。
errors-mail-password-wrong-center-check = サーバー名の末尾を、メールボックスを開いたときのブラウザーの URL と比較してください。
errors-mail-password-wrong-center-fix = メールボックスのデータセンターのメールサーバーを使用してください。

errors-bad-token-request = トークンエンドポイントからの HTTP 400 Bad Request
errors-bad-token-request-meaning = トークンエンドポイントがリクエストを読み取れませんでした。grant_type がないか、メソッドが POST ではありません。
errors-bad-token-request-wrong-request-what = リクエストに grant_type がないか、本文またはクエリにパラメーターを含む POST ではありません。
errors-bad-token-request-wrong-request-check = 送信されるリクエストのメソッド、Content-Type、本文を、そのまま出力してください。JSON の本文は、ドキュメントに記載されていません。
errors-bad-token-request-wrong-request-fix = Content-Type: application/x-www-form-urlencoded と、grant_type=authorization_code または grant_type=refresh_token を指定して、POST を送信してください。

errors-invalid-grant = `{ "{" }"error":"invalid_grant"{ "}" }`
errors-invalid-grant-meaning = OAuth の標準では、コードまたはリフレッシュトークンが拒否されたことを表します。Zoho のドキュメントでは、その場合のエラーは invalid_code です。このエラーの記載は見つかりませんでした。
errors-invalid-grant-not-zoho-what = 別のサーバーが応答したか、Zoho との間にあるプログラムがエラーの名前を変更しました。
errors-invalid-grant-not-zoho-check = リクエストのホストを、「データセンター」ページのアカウントサーバーと比較してください。
errors-invalid-grant-not-zoho-fix = リクエストをアカウントサーバーに直接送信し、そのレスポンスを確認してください。
errors-invalid-grant-code-expired-what = Zoho が送信した場合：コードの期限切れか使用済み、またはリフレッシュトークンの失効です。
errors-invalid-grant-code-expired-check = コードの経過時間と、以前に送信されたかどうかを確認してください。
errors-invalid-grant-code-expired-fix = もう一度サインインし、すぐに新しいコードを交換してください。

errors-other-provider = 別のプロバイダーのエラー
errors-other-provider-meaning = このエラーは Zoho のものではなく、別のプロバイダーのものです。
errors-other-provider-not-zoho-what = リクエストが別のプロバイダーに送られ、そのプロバイダーが自身のクライアント、コード、またはトークンを拒否しました。
errors-other-provider-not-zoho-check = 失敗したリクエストのホストを確認してください。
errors-other-provider-not-zoho-fix = そのプロバイダーのドキュメントでエラーを調べ、そこで接続し直してください。Zoho での変更は必要ありません。

errors-no-stored-token = 「No Tokens exist for the given user-identifier」、またはライブラリの同様のメッセージ
errors-no-stored-token-meaning = ライブラリのストアに、このユーザーのトークンがありません。Zoho への問い合わせは行われていません。
errors-no-stored-token-store-empty-what = ライブラリがトークンを保存するファイルまたはテーブルが、空であるか、このサーバーにコピーされていないか、読み取れません。
errors-no-stored-token-store-empty-check = token_persistence_path など、設定で指定されているファイルまたはテーブルを開き、このユーザーを探してください。
errors-no-stored-token-store-empty-fix = 保存されたトークンをこのサーバーにコピーするか、ここで一度認可してください。コードを生成し、すぐに交換します。
errors-no-stored-token-other-user-what = トークンが、設定のユーザーとは別のユーザーで保存されています。
errors-no-stored-token-other-user-check = currentUserEmail を、ストアのユーザーと 1 文字ずつ比較してください。
errors-no-stored-token-other-user-fix = 両方で同じユーザーを使用してください。

errors-no-user-email = ライブラリの KeyError: ’Email’
errors-no-user-email-meaning = ライブラリが Zoho にユーザーのメールアドレスを要求しましたが、レスポンスに含まれていませんでした。
errors-no-user-email-scope-missing-what = そのリクエストに必要なスコープ AaaServer.profile.READ が、トークンにありません。
errors-no-user-email-scope-missing-check = 要求されたスコープに AaaServer.profile.READ があるかどうかを確認してください。
errors-no-user-email-scope-missing-fix = スコープに AaaServer.profile.READ を追加してもう一度認可するか、設定でメールアドレスを指定してください。

errors-console-client-name = API Console の「Enter a valid client name」
errors-console-client-name-meaning = API Console がクライアント名を拒否しています。
errors-console-client-name-bad-text-what = 名前に、_ と & 以外の特殊文字が含まれています。
errors-console-client-name-bad-text-check = ドット、括弧、ハイフン、アクセント付きの文字がないかどうかを確認してください。
errors-console-client-name-bad-text-fix = 英字、数字、スペース、_、& だけを使用してください。
errors-console-client-name-zoho-what = 名前に「Zoho」が含まれています。パートナーのガイドには使用しないよう書かれていますが、以前のガイドでは使用されていました。
errors-console-client-name-zoho-check = その語を除いた、同じ名前で試してください。
errors-console-client-name-zoho-fix = その語を削除してください。

errors-console-java-script-domain = API Console の「Enter a valid JavaScript Domain URI」
errors-console-java-script-domain-meaning = API Console が JavaScript ドメインを拒否しています。
errors-console-java-script-domain-bad-address-what = 値が https:// または http:// で始まっていないか、パスが含まれています。
errors-console-java-script-domain-bad-address-check = スキームとホストだけから成る https://99000000223015.zappscontents.com と比較してください。
errors-console-java-script-domain-bad-address-fix = ホストの後の最初のスラッシュ以降を、すべて削除してください。
errors-console-java-script-domain-client-type-what = カスタムサービスには、JavaScript ドメインは必要ありません。JavaScript ドメインがあるのは、クライアントベースのクライアントだけです。
errors-console-java-script-domain-client-type-check = クライアントのタイプを確認してください。
errors-console-java-script-domain-client-type-fix = 接続には、サーバーベースのクライアントを登録してください。

errors-console-redirect-uri = API Console の「Enter a valid redirect URI」
errors-console-redirect-uri-meaning = API Console がリダイレクト URI を拒否しています。
errors-console-redirect-uri-bad-address-what = 値が https:// または http:// で始まっていないか、スペースが含まれているか、1 つのフィールドに複数の URI があります。
errors-console-redirect-uri-bad-address-check = 「セットアップ」の **Authorized Redirect URI** に貼り付けてください。不可視文字が表示されます。
errors-console-redirect-uri-bad-address-fix = 1 つのフィールドに 1 つの URI を入力してください。+ で追加できます。

errors-console-homepage-url = API Console の「Enter a valid homepage URL」
errors-console-homepage-url-meaning = API Console がホームページの URL を拒否しています。
errors-console-homepage-url-bad-address-what = 値が、https://www.yourdomain.com のような完全な URL ではありません。
errors-console-homepage-url-bad-address-check = https:// で始まっていることを確認してください。
errors-console-homepage-url-bad-address-fix = 完全な URL を入力してください。Zoho では仮の URL も使用できます。

errors-unauthenticated-connection = 「Failed to execute function - UnAuthenticated Connections」
errors-unauthenticated-connection-meaning = 関数が、認可されていない接続、または認可が失われた接続を使用しています。
errors-unauthenticated-connection-not-connected-what = 接続が一度も認可されていないか、サインインが完了していません。
errors-unauthenticated-connection-not-connected-check = **Setup**、**Developer Hub**、**Connections** の順に移動し、Connected と表示されていることを確認してください。
errors-unauthenticated-connection-not-connected-fix = 接続を開き、**Connect** を選択して、同意してください。
errors-unauthenticated-connection-runs-as-creator-what = 呼び出しは、接続を作成したユーザーとして実行されますが、そのユーザーがアクセス権を失いました。
errors-unauthenticated-connection-runs-as-creator-check = 接続を開き、作成したユーザーを確認してください。
errors-unauthenticated-connection-runs-as-creator-fix = 今後も在籍するユーザーとして、接続し直してください。
errors-unauthenticated-connection-refresh-token-dead-what = リフレッシュトークンが取り消されたか、20 個を超える新しいトークンによって置き換えられました。
errors-unauthenticated-connection-refresh-token-dead-check = 同じユーザーが、このクライアントを何度も認可したかどうかを確認してください。
errors-unauthenticated-connection-refresh-token-dead-fix = 接続し直し、誰も必要としない接続を削除してください。
errors-unauthenticated-connection-not-offline-what = リフレッシュトークンが最初からなかったため、接続は 1 時間しか機能しませんでした。
errors-unauthenticated-connection-not-offline-check = カスタムサービスの Authorize URL に access_type=offline が含まれているかどうかを確認してください。
errors-unauthenticated-connection-not-offline-fix = access_type=offline と prompt=consent を Authorize URL に追加して、接続し直してください。
errors-unauthenticated-connection-private-what = 接続がプライベートです。各ユーザーが自分のアカウントで認可する必要がありますが、関数を実行したユーザーは認可していません。
errors-unauthenticated-connection-private-check = カスタムサービスを開き、**Use Credentials of Login User** がオンかどうかを確認してください。
errors-unauthenticated-connection-private-fix = スイッチをオフにして接続し直すか、各ユーザーに接続を認可してもらってください。

errors-connection-not-found = 「Connection Name was not found」。Zoho People では「Connection ’…’ does not exist」
errors-connection-not-found-meaning = 関数の connection: の後の名前が、接続のリンク名ではありません。
errors-connection-not-found-link-name-what = 関数で表示名が使用されているか、リンク名の入力が誤っています。
errors-connection-not-found-link-name-check = **Setup**、**Developer Hub**、**Connections** の順に移動し、リンク名を確認してください。
errors-connection-not-found-link-name-fix = リンク名を関数にコピーし、引用符で囲んでください。
errors-connection-not-found-not-connected-what = カスタムサービスが保存されただけで、そこから接続が作成されていません。
errors-connection-not-found-not-connected-check = **Setup**、**Developer Hub**、**Connections**、**My Connections** の順に移動し、接続を探してください。
errors-connection-not-found-not-connected-fix = カスタムサービスから接続を作成し、**Connect** を選択して、同意してください。

errors-connector-gone = デフォルトのサービスに「Zoho OAuth」がない
errors-connector-gone-meaning = 多くの Zoho アプリのスコープを組み合わせることができたコネクターは、削除されたと報告されています。スコープが一覧にない場合、Zoho はカスタムサービスを勧めています。発表も日付も見つかっていません。Zoho の Creator 5 のヘルプと、2026 年秋のガイドには、まだ記載されています。
errors-connector-gone-service-gone-what = 組織にこのコネクターがなく、1 つの製品のデフォルトのサービスには、他の製品のスコープがありません。
errors-connector-gone-service-gone-check = **Setup**、**Developer Hub**、**Connections**、**Create Connection** の順に移動し、一覧に Zoho OAuth があるかどうかを確認してください。
errors-connector-gone-service-gone-fix = カスタムサービスを作成してください。必要な値は、すべて「セットアップ」に表示されます。

errors-browser-blocked = ブラウザーの「blocked by CORS policy」、「Failed to fetch」、または「NetworkError」
errors-browser-blocked-meaning = ブラウザーがレスポンスをページに渡さなかったか、サーバーに到達しませんでした。どちらであるかは、ページからはわかりません。
errors-browser-blocked-no-cors-what = アカウントサーバーが、別のホストのページにレスポンスの読み取りを許可しているかどうかは、確認されていません。
errors-browser-blocked-no-cors-check = リクエストが /oauth/v2/token または /oauth/v2/token/revoke に送られたかどうかを確認してください。
errors-browser-blocked-no-cors-fix = コードの交換は、「テスト」のコマンド、または Zoho 自体など、他の方法で行ってください。
errors-browser-blocked-client-type-what = Zoho のドキュメントによると、CRM の API が応答するのは、オリジンが JavaScript ドメインとして登録されているページだけです。クライアントは、クライアントベースである必要があります（推定）。
errors-browser-blocked-client-type-check = API Console で、ページのオリジンが JavaScript ドメインとして登録されているかどうかを確認してください。
errors-browser-blocked-client-type-fix = そこに登録するか、サーバーまたは接続から呼び出してください。
errors-browser-blocked-network-what = DNS、ファイアウォール、ブラウザーの拡張機能、またはネットワークの切断が原因です。
errors-browser-blocked-network-check = 同じ URL を新しいタブで開いてください。
errors-browser-blocked-network-fix = 拡張機能なしで、または別のネットワークから試してください。

# What products mean by their own codes
errors-code-fix-duplicate = 既存のレコードを更新するか、このフィールドを duplicate_check_fields に指定して upsert を使ってください。接続を変更する必要はありません。
errors-code-fix-module = パスには、Leads のような、モジュールの API 名を指定してください。API 名の一覧は、settings/modules で取得できます。接続の変更は必要ありません。
errors-code-fix-json-body = 本文を JSON で送信してください。Python の requests では `data=payload` の代わりに `json=payload` を使用するか、JSON のテキストをフォームフィールド JSONString に入れてください。接続の変更は必要ありません。
errors-code-fix-org-header = 製品のドキュメントに記載されているヘッダーで、組織の ID を送信してください（Zoho Analytics では ZANALYTICS-ORGID です。同じトークンを使用して、`/restapi/v2/orgs` で ID の一覧を取得できます）。
errors-code-fix-record-count = レコードを、1 回につき最大 200 件の複数のリクエストに分けて送信してください。接続の変更は必要ありません。
errors-code-fix-list-key = 自分のリストのキーを送信してください。同じトークンを使用して、`getmailinglists` でキーを取得できます。接続の変更は必要ありません。
errors-code-fix-org-id = パラメーター organization_id で、いずれかの組織の ID を送信してください。ID は組織の一覧（`/books/v3/organizations` など）で確認でき、一覧の取得に ID は不要です。接続の変更は必要ありません。
errors-code-fix-org-user = 組織のユーザーとして接続し直すか、このユーザーを組織に招待するか、組織を作成してください。トークンとスコープは正しいものです。
errors-code-fix-workspace = ワークスペースを所有する組織の ID を、ZANALYTICS-ORGID ヘッダーで送信するか（同じトークンを使用して、`/restapi/v2/orgs` で ID の一覧を取得できます）、この組織のワークスペースを使用してください。
errors-code-json-body = リクエストの本文が、製品が読み取れる JSON ではありません。トークンとスコープの問題ではありません。
errors-code-org-user = トークンは機能していますが、そのユーザーは、製品のどの組織にも属していません。
errors-code-workspace-org = ワークスペースが、ZANALYTICS-ORGID ヘッダーの組織とは別の組織のものです。トークンの問題ではありません。
errors-code-account-review = 送信するには、アカウントが製品による審査を受け、承認される必要があります。
errors-code-account-blocked = アカウントがブロックされています。製品のサポートに問い合わせてください。
errors-code-api-off = このユーザーの API アクセスがオフになっています。
errors-code-duplicate = この値のレコードまたはリストが、すでに存在します。
errors-code-limit-concurrent = 同時に実行されている呼び出しが多すぎます。
errors-code-limit-credits = アカウントのクレジットまたは 1 日の上限を使い切っています。
errors-code-limit-day = 1 日の呼び出しの上限に達しています。上限は、エディションによって決まります。
errors-code-limit-minute = 1 分間の呼び出しが多すぎます。
errors-code-list-key = リクエストの listkey が、リストのキーではありません。トークンは機能しています。
errors-code-no-account = ユーザーに製品のアカウントがないか、製品が無効になっています。
errors-code-no-records = 一致するレコードまたはリストがないため、返すものがありません。
errors-code-no-token = 製品に届いたリクエストに、製品が読み取れるトークンがありません。
errors-code-org-header = リクエストで組織が指定されていません。トークンの問題ではありません。
errors-code-other-company = トークンのユーザーが、organization_id が示す組織に属していません。
errors-code-module-off = モジュールが製品のプランに含まれていないか、このプロジェクトまたはポータルでオフになっています。
errors-code-owner = URL のアカウント所有者名が認識されません。
errors-code-no-module = パスに、存在しないモジュールが指定されています。Leads のような API 名が必要です。
errors-code-parameter-missing = 必須のフィールドまたはパラメーターがありません。
errors-code-record-count = 1 つのリクエストのレコード数が、製品が一度に処理できる数を超えています。
errors-code-record-missing = リクエストのレコードまたはリソースが存在しないか、ユーザーが表示できません。
errors-code-sender-domain = 送信者のドメインが、Mail Agent で検証されていません。
errors-code-sprints-action = パスまたはそのクエリが誤っています。リストを返す Zoho Sprints の呼び出しには、action=data が必要です。
errors-code-several-orgs = トークンのユーザーが複数の組織に属しているため、呼び出しで組織を指定する必要があります。トークンの問題ではありません。
errors-code-ticket = API 1.0 のチケットまたは authtoken が無効です。
errors-code-value-wrong = リクエストに、フィールドに対して無効な値があります。
