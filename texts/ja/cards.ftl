# The fault cards of Learn. What is wrong, how to check it and how to fix it comes from errors.ftl; only a card whose error
# the table does not have says it itself.

cards-title-wrong-center = サインインはできるのに、接続に失敗する
cards-story-wrong-center = 同僚が、インターネットで見つけたガイドに従ってサービスを設定しました。サインインも同意もできます。その後、接続に失敗します。クライアントとシークレットは、正しくコピーされています。
cards-title-secret-of-another-center = 正しいクライアントなのに、拒否される
cards-story-secret-of-another-center = クライアント ID は正しく、URL もすべてアカウントのデータセンターのものです。クライアントシークレットは、会社がこのデータセンターに移る前の 1 年前に、誰かが API Console からコピーしたものです。
cards-title-redirect-space = 同じに見えるリダイレクト URI
cards-story-redirect-space = URL のリダイレクト URI を、API Console のものと比較します。同じに見え、データセンターも同じです。クライアント ID は、このクライアントのものです。
cards-title-scope-typo = 誰も知らないスコープ
cards-story-scope-typo = サービスは、1 つのスコープを要求します。スコープは、記憶を頼りに手入力されたものです。同意ページが開きません。
cards-title-space-for-comma = 正しい 2 つのスコープ、正しくないリスト
cards-story-space-for-comma = 2 つのスコープはどちらもカタログにあり、つづりも正しいものです。1 つずつなら機能しますが、一緒に使用すると機能しません。
cards-title-code-too-late = トークンの前に昼休み
cards-story-code-too-late = 管理者が、手作業でサインインをテストしています。コードはアドレスバーにあります。電話が鳴り、コードは少し後で送信されます。初めての送信で、コードは変更されていません。
cards-title-code-twice = 念のため、もう一度
cards-story-code-twice = 交換は成功しました。スクリプトは、最初のレスポンスを待たなかったため、1 秒後に同じリクエストをもう一度送信します。
cards-title-no-consent-again = 2 回目は違う
cards-story-no-consent-again = Authorize URL には access_type=offline があります。最初の接続には、リフレッシュトークンがありました。1 か月後に同じユーザーがもう一度接続します。おかしな点は見当たりません。1 時間後に停止します。
cards-title-twenty-first = 最も古い接続が停止する
cards-story-twenty-first = 同じユーザーが、テストや 2 つ目のサービスのため、または念のために、同じクライアントを 3 週間毎日接続しました。最も新しい接続は機能します。最も古い接続は機能しませんが、誰も変更や取り消しをしていません。
cards-title-throttled = 何度も、何度も要求する
cards-story-throttled = スクリプトは、前のアクセストークンがまだ有効でも、呼び出しのたびに新しいアクセストークンを要求します。リフレッシュトークンとシークレットは正しいものです。
cards-title-revoked = 1 時間前は機能していた
cards-story-revoked = 接続にはリフレッシュトークンがあり、正しいデータセンターで何週間も機能していました。昨夜、誰かがアカウントの接続済みアプリを整理しました。
cards-title-private = 自分の環境では動く
cards-story-private = 接続は新しく、管理者が関数を実行すると成功します。同僚が同じ関数を実行すると、失敗します。関数内のリンク名は正しいものです。
cards-title-service-only = すべて保存したのに、何も動かない
cards-story-service-only = クライアントは登録され、カスタムサービスはエラーなしで保存されています。関数は、予定していたリンク名を使用します。関数は、すぐに失敗します。
cards-title-missing-scope = サインインしたのに、許可されない
cards-story-missing-scope = トークンは 1 分前に発行されたばかりで、ある呼び出しは成功します。別の呼び出しは、Zoho CRM のすべての権限を持つ管理者でも拒否されます。
cards-title-hostile-callback = 親切な見知らぬ人
cards-story-hostile-callback = 誰かから送られてきたリンクでサインインして、同意します。コードは戻ってきましたが、ページは先に進みません。
cards-what-hostile-callback = レスポンスが、Zoho のものではないサーバーにコードを送るよう、ページに指示しています。コードを受け取った人が、それを使用するおそれがあります。
cards-check-hostile-callback = コールバック URL の accounts-server を、「データセンター」ページのアカウントサーバーと比較してください。
cards-fix-hostile-callback = このレスポンスは使用しないでください。自分のページから自分でサインインを開始し、リンクのことを報告してください。

# Where in Zoho it is mended
cards-place-service = Zoho CRM：**Setup**、**Developer Hub**、**Connections**、カスタムサービス、**Access Token URL** と **Refresh Token URL**
cards-place-secret = API Console：クライアント、**Client Secret**。次に Zoho CRM：カスタムサービス
cards-place-redirect = API Console：クライアント、**Authorized Redirect URIs**
cards-place-scopes = Zoho CRM：**Setup**、**Developer Hub**、**Connections**、カスタムサービス、そのスコープ
cards-place-delimiter = Zoho CRM：**Setup**、**Developer Hub**、**Connections**、カスタムサービス、**Scope Delimiter**
cards-place-authorize-url = Zoho CRM：**Setup**、**Developer Hub**、**Connections**、カスタムサービス、**Authorize URL**
cards-place-connect = Zoho CRM：**Setup**、**Developer Hub**、**Connections**、**My Connections**
cards-place-switch = Zoho CRM：カスタムサービス、**Use Credentials of Login User**
cards-place-again = Zoho での変更は不要：もう一度サインインして、すぐにコードを交換
cards-place-wait = Zoho での変更は不要：スクリプトを修正して待機
cards-place-nowhere = Zoho での変更は不要：リンク自体が攻撃
