# The room Learn: lessons that are played on the sandbox.
# Words that Zoho's own pages or forms show are not here; they are data.

# ---- Who takes part ----

learn-actor-browser = 管理者のブラウザー
learn-actor-page = このページ
learn-actor-connection = CRM の接続
learn-actor-accounts = Zoho Accounts
learn-actor-api = Zoho の API

# ---- The diagram, and the same as a text ----

learn-told-request = { $from } → { $to }：{ $label }
learn-told-response = { $from } → { $to }（応答）：{ $label }
learn-told-refusal = { $from } → { $to }（拒否）：{ $label }
learn-told-note = { $actor }：{ $label }
learn-time = { $day } 日目、{ $time }
learn-diagram-empty = まだ何も送信されていません。
learn-diagram-summary = メッセージ { $count } 件。最新：{ $last }

# ---- The rows ----

learn-row-register = クライアントを登録
learn-row-registered = クライアント ID とクライアントシークレットを発行
learn-row-save = カスタムサービスを保存
learn-row-saved = 値を保存します。Zoho Accounts には何も伝わりません。
learn-row-draw = ランダムな state とコード検証子を作成し、両方を保持
learn-row-authorize = サインインページを開く
learn-row-error-page = 「{ $title }」を表示
learn-row-forwarded = アカウントのデータセンターにブラウザーを転送：{ $center }
learn-row-consent = 同意ページを表示
learn-row-accept = 同意する
learn-row-reject = 拒否する
learn-row-redirect = コード付きでブラウザーを戻す
learn-row-denied = コードなしでブラウザーを戻す
learn-row-callback = リダイレクト URI を開く
learn-row-state = state は、送ったものと同じです。コードを受け取ります。
learn-row-exchange = コードをトークンと交換
learn-row-exchange-again = 同じコードをもう一度送信
learn-row-steal = 攻撃者が、盗んだコードを正しいクライアントシークレットとともに送信
learn-row-tokens = アクセストークンとリフレッシュトークンを発行
learn-row-access-only = アクセストークンだけを発行（リフレッシュトークンはなし）
learn-row-new-access = 新しいアクセストークンを発行
learn-row-refused = 拒否：{ $name }
learn-row-throttled = 拒否：リクエストが多すぎる
learn-row-refuses = リクエストを拒否
learn-row-back = ブラウザーを戻す
learn-row-unreadable = 別のものを返す
learn-row-refresh = 新しいアクセストークンを要求
learn-row-refresh-first = 最初のリフレッシュトークンを送信
learn-row-refreshed-many = 新しいアクセストークンを { $times } 回要求し、毎回取得
learn-row-revoke = リフレッシュトークンを取り消す
learn-row-revoked = リフレッシュトークンと、そのアクセストークンを無効化
learn-row-call = { $path } を呼び出す
learn-row-data = データを返す
learn-row-run = { $user } が、接続を使用する関数を開始
learn-row-function-failed = 関数が失敗：{ $shown }
learn-row-dead = リフレッシュトークンがないため、接続は停止しました。再開するには、人がサインインする必要があります。
learn-row-dead-refused = リフレッシュトークンが拒否されたため、接続は停止しました。再開するには、人がサインインする必要があります。
learn-row-connected-many = 20 日が経過します。毎日 1 回、誰かが新たに接続します。

# ---- What each line is for ----

learn-part-sign-in = データセンターのサインインページです。ブラウザーで開くため、以降の内容はすべてアドレスバーに表示されます。
learn-part-moved = 別の URL を開くよう、ブラウザーに指示します。
learn-part-target = リダイレクト URI です。その後に Zoho の応答が続きます。
learn-part-call = 呼び出しです。`api_domain` が示すホストに送ります。
learn-part-api-status = ステータスです。API は、エラーをステータスで示します。401 は、トークンが受け入れられなかったことを表します。
learn-part-code = 認可コードです。ユーザーが同意したことの証明になります。使えるのは 1 回だけで、有効期間は約 1 分です。
learn-part-state = リクエストのランダムな値が、そのまま返されたものです。値が異なるレスポンスは別のサインインのものであり、使用されません。
learn-part-location = アカウントがあるデータセンターです。
learn-part-accounts-server = コードの交換に使用する必要があるアカウントサーバーです。
learn-part-error = コードが返されない理由です。
learn-part-post = トークンエンドポイントです。受け付けるのは POST だけで、アカウントのデータセンターでのみ使用できます。
learn-part-grant-type = 送信するものの種類です。コードの場合は `authorization_code`、リフレッシュトークンの場合は `refresh_token` です。
learn-part-client-id = クライアントを識別します。秘密の値ではありません。
learn-part-client-secret = コードを見た第三者ではなく、クライアント自身による要求であることを証明します。ここではマスクされています。デフォルトでは、データセンターごとに異なります。
learn-part-redirect-uri = サインインのときと同じリダイレクト URI です。Zoho は、両者を 1 文字ずつ比較します。
learn-part-code-sent = リダイレクトで受け取ったコードです。ここではマスクされています。このリクエストで使用済みになります。
learn-part-code-verifier = `code_challenge` として送ったハッシュの、元の秘密の値です。Zoho はこの値をハッシュ化して比較します。この値を持っているのは、サインインを開始したページだけです。
learn-part-refresh-sent = リフレッシュトークンです。ここではマスクされています。更新しても、同じトークンを使い続けます。
learn-part-token = リフレッシュトークンです。ここではマスクされています。無効になると、そのアクセストークンも無効になります。
learn-part-status = ステータスです。Zoho はエラーの場合も 200 を返すため、本文を確認する必要があります。
learn-part-access-token = API を 1 時間使用できます。ここではマスクされています。
learn-part-refresh-token = 取り消されるか置き換えられるまで、人の操作なしで新しいアクセストークンを取得できます。ここではマスクされています。
learn-part-scope = このトークンで許可されている操作です。要求した内容と比較してください。
learn-part-api-domain = API の場所です。トークンは、そこでのみ機能します。
learn-part-token-type = 値は Bearer です。ただし、Zoho のほとんどの製品のドキュメントでは、トークンの前に `Zoho-oauthtoken` を付けます。
learn-part-expires-in = アクセストークンの有効期間（秒）です。3600 は 1 時間です。
learn-part-token-error = トークンが発行されない理由を示す、Zoho のエラー名です。
learn-part-authorization = アクセストークンです。ここではマスクされています。必ずこのヘッダーで送り、URL には含めません。
learn-part-api-code = API が拒否した理由を示す、Zoho のエラー名です。
learn-part-api-message = それについての Zoho のメッセージです。
learn-part-redirect-uri-registered = リダイレクト URI です。Zoho がこのクライアントのコードを送ることができる宛先を示します。この URI は、Zoho CRM の接続用です。
learn-part-client-id-given = クライアント ID です。クライアントを示す値で、秘密ではありません。
learn-part-client-secret-given = クライアントシークレットです。ここではマスクされています。カスタムサービスにだけ入力し、ほかの場所には入力しません。
learn-part-authorize-url = サインインの開始点となる Authorize URL です。リフレッシュトークンを取得するための 2 つのパラメーターが追加されています。
learn-part-token-url = Access Token URL と Refresh Token URL です。コードとリフレッシュトークンは、ここに送られます。
learn-part-scopes-saved = コンマで区切られたスコープです。接続に許可される操作を示します。
learn-part-person = サインインしているユーザーです。トークンは、このユーザーとして動作します。
learn-part-scope-asked = 要求されているスコープです。同意ページでは、文章で説明されます。
learn-part-decision = Zoho の同意ページでのユーザーの選択です。このリクエストは、Zoho のドキュメントに記載されていません。

# ---- What can be done ----

learn-action-register = クライアントを登録
learn-action-save = カスタムサービスを保存
learn-action-sign-in = サインイン
learn-action-accept = 同意
learn-action-reject = 拒否
learn-action-exchange = コードを交換
learn-action-exchange-elsewhere = コードを誤ったデータセンターに送信
learn-action-steal = 攻撃者が盗んだコードを送信
learn-action-call = API を呼び出し
learn-action-call-other = モジュールの API を呼び出し
learn-action-call-elsewhere = 別のデータセンターの API を呼び出し
learn-action-run = 関数を実行
learn-action-colleague = 同僚が関数を実行
learn-action-refresh = 更新
learn-action-refresh-first = 最初のリフレッシュトークンを使用
learn-action-refresh-many = 10 回更新
learn-action-revoke = 取り消し
learn-action-connect = 接続
learn-action-connect-offline = 左側を access_type=offline だけで再接続
learn-action-connect-consent = 左側を prompt=consent だけで再接続
learn-action-connect-again = 再接続
learn-action-connect-both = 左側を両方のパラメーターで再接続
learn-action-connect-wider = スコープを追加して再接続
learn-action-connect-many = さらに 20 日間、毎日接続
learn-action-minute = 1 分経過
learn-action-hour = 1 時間経過
learn-action-day = 1 日経過
learn-action-month = 30 日経過

# ---- Lesson 1 ----

learn-title-things = サービス、クライアント、接続：3 つの違い
learn-goal-things = 3 つのうちどれがあり、それがどこにあり、何が足りないかを説明できる。
learn-intro-things = 名前だけでは区別しにくく、混同されやすいものが 3 つあります。ここで 1 つずつ作成し、欠けていると何が起こるかを確認してください。
learn-step-things-register = API Console で**クライアント**を登録してください。
learn-seen-things-register = クライアントは、連携の身元を示すもので、ID、シークレット、**リダイレクト URI** から成ります。リダイレクト URI は、Zoho がブラウザーを戻す先です。
learn-note-things-register = 質問：ID とシークレットを発行するのは誰ですか？API Console で Zoho Accounts が発行します。Zoho CRM は関与しません。
learn-step-things-save = Zoho CRM で**カスタムサービス**を保存してください。
learn-seen-things-save = サービスは、クライアント、URL、そして許可する内容を示す**スコープ**という接続方法を定義するものです。Zoho Accounts には何も送信されませんでした。
learn-note-things-save = 図を指し示してください。Zoho Accounts に向かう矢印はありません。サービスを保存できても、値が正しいとは限りません。
learn-step-things-run = Zoho のデータを必要とする関数を実行してください。
learn-seen-things-run = 失敗しました。サービスはありますが、**接続**がまだありません。
learn-note-things-run = これは、よくある 6 つの間違いの 1 つ「接続のないサービス」です。
learn-step-things-connect = 接続を作成してください。サインインして同意します。
learn-seen-things-connect = ここで初めて、Zoho が API を使用するための鍵である**トークン**を発行しました。トークンは接続が保持します。
learn-note-things-connect = トークンを含むメッセージを開き、各行を読み上げてください。関数がクライアントシークレットを見ることはありません。
learn-step-things-again = 関数をもう一度実行してください。
learn-seen-things-again = 関数は、接続のトークンを使用して API を呼び出しました。
learn-note-things-again = まとめ：クライアントは「誰が要求するか」、サービスは「どのように要求するか」、接続は「与えられた許可」です。
learn-question-things = 同僚が、カスタムサービスをエラーなしで保存しました。正しい説明はどれですか？
learn-option-things-1 = Zoho は、クライアント ID とクライアントシークレットを確認した。
learn-option-things-2 = これで、関数が API を呼び出せるようになった。
learn-option-things-3 = 何も確認されていない。誰かが接続を作成して、同意する必要がある。
learn-answer-things = サービスを保存しても、Zoho Accounts には何も送信されません。値が初めて使用されるのは、誰かが接続を作成するときです。
learn-wrong-things-1 = サービスを保存しても、Zoho Accounts には何も送信されません。そのため、まだ誰も確認していません。
learn-wrong-things-2 = 関数にはトークンが必要ですが、トークンを取得するためのサインインを、まだ誰も行っていません。

# ---- Lesson 2 ----

learn-title-centers = データセンター：1 アカウントに 1 か所
learn-goal-centers = アカウントのデータセンターを調べ、すべての URL でそのデータセンターを使用できる。
learn-intro-centers = Zoho には複数の**データセンター**があり、各アカウントはそのうちの 1 つだけにあります。ここでは、誤ったデータセンターからサインインを開始します。
learn-step-centers-start = サインインしてください。URL は別のデータセンターのものです。
learn-seen-centers-start = Zoho は、アカウントがあるデータセンターにブラウザーを転送しました。
learn-note-centers-start = データセンターの誤りが許されるのは、このステップだけです。ブラウザーは転送できるからです。
learn-step-centers-accept = 同意してください。Zoho がブラウザーを戻します。
learn-seen-centers-accept = Zoho が、トークンと交換する**コード**を送りました。コードを運んだメッセージを開いてください。`location` と `accounts-server` が、アカウントのデータセンターを示しています。
learn-note-centers-accept = どのアカウントでも、この 2 つの値を見れば「自分のデータセンターはどこか」がわかります。
learn-step-centers-wrong = サインインを開始したデータセンターに、コードを送信してください。
learn-seen-centers-wrong = 拒否されました。コードは、発行されたデータセンターでのみ機能します。
learn-note-centers-wrong = エラーは「データセンターが違います」とは教えてくれません。そのため、この間違いの解決には非常に時間がかかります。
learn-step-centers-right = もう一度サインインして同意し、新しいコードを、Zoho が示した場所で交換してください。
learn-seen-centers-right = トークンが発行されました。
learn-note-centers-right = レスポンスを開いてください。`api_domain` が、すべての呼び出しに使用するホストを示しています。
learn-step-centers-call = `api_domain` のホストで API を呼び出してください。
learn-seen-centers-call = データが返されました。このホストは、トークンと同じデータセンターのものです。
learn-note-centers-call = API のドメインは、アカウントサーバーのドメインとは異なります。一方から他方を推測しないでください。
learn-step-centers-call-wrong = 同じトークンで、別のデータセンターの API を呼び出してください。
learn-seen-centers-call-wrong = 拒否されました。トークンは、それが属するデータセンターでのみ機能します。
learn-note-centers-call-wrong = 原則：認可、トークン、更新、API のすべてで、同じデータセンターを使用します。
learn-question-centers = CRM は crm.zoho.eu で開きます。サービスの Access Token URL のホストは、末尾が zoho.com です。接続すると、どうなりますか？
learn-option-centers-1 = 成功する。Zoho がトークンのリクエストをヨーロッパに転送する。
learn-option-centers-2 = サインインと同意はできるが、コードの交換に失敗する。
learn-option-centers-3 = 同意ページが開かない。
learn-answer-centers = ブラウザーは転送されるため、サインインと同意はできます。トークンのリクエストはサーバーが送るため、転送されません。送信先のデータセンターには、そのコードやクライアントの情報がありません。
learn-wrong-centers-1 = Zoho が転送するのは、ブラウザーだけです。トークンリクエストはサーバーが送信するため、送信先から転送されません。
learn-wrong-centers-3 = 同意ページは開きます。Access Token URL が使用されるのは、ユーザーが同意した後です。

# ---- Lesson 3 ----

learn-title-dance = PKCE を使用するサインイン：メッセージを 1 つずつ
learn-goal-dance = コード、state、コード検証子が、それぞれ何を守るかを説明できる。
learn-intro-dance = OAuth のやり取りでは、メッセージがブラウザーを通るため、第三者に見られる可能性があります。3 つの値が、このやり取りを守ります。
learn-step-dance-start = サインインしてください。
learn-seen-dance-start = 移動する前に、このページはランダムな **state** と**コード検証子**を作成しました。送ったのは、state と、コード検証子のハッシュだけです。
learn-note-dance-start = Zoho Accounts への最初のメッセージを開いてください。`code_challenge` がハッシュです。コード検証子そのものは含まれていません。
learn-step-dance-accept = 同意してください。
learn-seen-dance-accept = コードが、同じ state とともに、ブラウザーを通って戻りました。state が同じなので、このサインインのコードです。
learn-note-dance-accept = コードはアドレスバーに表示されました。履歴に残り、ログやこのスクリーンにも出ているかもしれません。誰かに見られたと考えてください。
learn-step-dance-steal = 攻撃者に、盗んだコードを送信させてください。
learn-seen-dance-steal = クライアントシークレットがあっても、拒否されました。攻撃者は、コード検証子を持っていなかったからです。
learn-note-dance-steal = この場合のエラーは、Zoho のドキュメントに記載されていません。サンドボックスは `invalid_code` を返しますが、これは推定です。
learn-step-dance-exchange = 盗まれたコードは使用済みです。もう一度サインインして同意し、新しいコードを交換してください。
learn-seen-dance-exchange = このページは、コードとともにコード検証子を送り、トークンを取得しました。
learn-note-dance-exchange = 2 つのトークンのリクエストを 1 行ずつ比較してください。`code_verifier` は、一方にだけあります。
learn-step-dance-call = API を呼び出してください。
learn-seen-dance-call = トークンは、URL ではなくヘッダーで送られました。
learn-note-dance-call = 確認した限り、CRM の接続のサインインでは PKCE が使用されません。その場合、コードを守るのはクライアントシークレットだけです。
learn-question-dance = 1 時間後に、誰かがブラウザーの履歴からコードを読み取りました。そのコードで何ができますか？
learn-option-dance-1 = 何もできない。コードは使用済みで、期限も切れており、その人はコード検証子を持っていない。
learn-option-dance-2 = トークンの期限が切れるまで、API を呼び出せる。
learn-option-dance-3 = クライアント ID を知っていれば、トークンを取得できる。
learn-answer-dance = コードは 1 回だけ使用でき、有効期間は約 1 分です。PKCE を使用する場合は、コード検証子がなければ機能しません。コードはトークンではないため、どの API でも受け入れられません。
learn-wrong-dance-2 = コードはトークンではないため、どの API も受け付けません。先に交換する必要があります。
learn-wrong-dance-3 = クライアント ID は秘密ではないため、知っていても役に立ちません。コードは使用済みで、コード検証子もありません。

# ---- Lesson 4 ----

learn-title-hour = 1 時間後に停止する理由
learn-goal-hour = Authorize URL に `access_type=offline` と `prompt=consent` の両方が必要な理由を説明できる。
learn-intro-hour = 接続は、誰もいない夜間でも、ユーザーの代わりに API を呼び出します。そのために、トークンと呼ばれる鍵を保持します。下の 2 つの接続は、サインインの開始点である Authorize URL の、2 つのパラメーターだけが異なります。
learn-step-hour-connect = 両側で接続してください。右側の Authorize URL には `access_type=offline` と `prompt=consent` があり、左側にはどちらもありません。
learn-seen-hour-connect = 両側が**アクセストークン**を取得しました。これは、API を 1 時間使用できる鍵です。右側だけが、**リフレッシュトークン**も取得しました。これがあると、人の操作なしで新しい鍵を取得できます。
learn-note-hour-connect = ここが落とし穴です。両側とも、接続できたように見えます。
learn-step-hour-run = 接続を使用する関数を実行してください。
learn-seen-hour-run = 両側で成功しました。
learn-note-hour-run = 多くの人は、ここでテストを終えて帰ってしまいます。
learn-step-hour-wait = 1 時間経過させてください。
learn-seen-hour-wait = 両側のアクセストークンの期限が切れました。
learn-note-hour-wait = 受講者への質問：次に実行すると、それぞれの側で何が起こりますか？
learn-step-hour-stops = 関数をもう一度実行して、両側を比較してください。
learn-seen-hour-stops = 右側の接続は、リフレッシュトークンで新しいアクセストークンを取得しました。左側の接続にはリフレッシュトークンがないため、**1 時間で機能しなくなりました**。
learn-note-hour-stops = リフレッシュトークンは、人の操作なしで再びアクセスするための許可です。
learn-step-hour-offline = 左側を修正します。リフレッシュトークンを要求する `access_type=offline` だけを追加してください。
learn-seen-hour-offline = リフレッシュトークンは、まだありません。Zoho は**最初の同意を記憶しています**。そのため、同意ページは再表示されませんでした。リフレッシュトークンが発行されるのは、最初の同意のときだけです。
learn-note-hour-offline = 図を見てください。同意ページがありません。`access_type=offline` なしの同意も最初の同意に数えられるという点は、推測です。質問してください。1 時間後に機能するのはどちら側ですか？
learn-step-hour-offline-hour = 1 時間経過させて、関数を実行してください。
learn-seen-hour-offline-hour = 左側は、1 時間後に再び停止しました。右側は機能しています。最初の同意の後は、`access_type=offline` **だけでは足りません**。
learn-note-hour-offline-hour = 右側は、人の操作を必要としませんでした。
learn-step-hour-consent = もう一方のパラメーターだけを試してください。`prompt=consent` は、Zoho に同意ページを表示させます。
learn-seen-hour-consent = Zoho は再びユーザーに同意を求めましたが、URL で要求されていないため、リフレッシュトークンを発行しませんでした。
learn-note-hour-consent = 同意ページが再び表示されました。質問してください。これで足りますか？
learn-step-hour-consent-hour = 1 時間経過させて、関数を実行してください。
learn-seen-hour-consent-hour = 左側は、また停止しました。`prompt=consent` **だけでも足りません**。同意ページは表示されますが、リフレッシュトークンは発行されません。
learn-note-hour-consent-hour = どちらのパラメーターも、単独では失敗しました。ほかに何を試せるか、受講者に質問してください。
learn-step-hour-both = 両方のパラメーターを使用して、左側を修正してください。
learn-seen-hour-both = `access_type=offline` でリフレッシュトークンを要求し、`prompt=consent` で同意ページを表示させました。その結果、リフレッシュトークンを取得できました。
learn-note-hour-both = `offline` は、必要なものを伝えます。`consent` を使用すると、2 回目以降でも確実に取得できます。
learn-step-hour-lasts = さらに 1 時間経過させて、関数を実行してください。
learn-seen-hour-lasts = 両方の接続がアクセストークンを更新し、引き続き機能しています。
learn-note-hour-lasts = 30 日経過させて、もう一度実行してください。まだ機能します。
learn-question-hour = 昨日は機能していた接続が、作成から 1 時間後に停止しました。Authorize URL には、どちらのパラメーターもありません。どうしますか？
learn-option-hour-1 = `access_type=offline` だけを追加して、接続し直す。
learn-option-hour-2 = 1 時間ごとに接続し直す。
learn-option-hour-3 = `prompt=consent` だけを追加して、接続し直す。
learn-option-hour-4 = 両方のパラメーターを追加して、接続し直す。
learn-answer-hour = `access_type=offline` は、リフレッシュトークンを要求します。Zoho は最初の同意を記憶しているため、`prompt=consent` がない場合は、再び同意を求めず、新しいリフレッシュトークンも返しません。`prompt=consent` だけでは、同意ページは表示されますが、リフレッシュトークンは要求されません。
learn-wrong-hour-1 = このユーザーは以前に同意していて、Zoho はそれを記憶しています。`prompt=consent` がない場合、リフレッシュトークンは発行されません。
learn-wrong-hour-2 = 毎回 1 時間しか機能せず、夜間も含めて、誰かがその場にいなければなりません。
learn-wrong-hour-3 = `prompt=consent` で同意ページは再表示されますが、リフレッシュトークンは要求されません。接続は再び停止します。

# ---- Lesson 5 ----

learn-title-scopes = スコープ：必要最小限に
learn-goal-scopes = 接続のスコープを選択でき、後から追加する方法がわかる。
learn-intro-scopes = スコープは、製品、リソース、操作から成る 1 つの許可です。トークンでできるのは、そのスコープが示すことだけです。
learn-step-scopes-connect = 1 つのスコープ `ZohoCRM.org.READ` で接続してください。
learn-seen-scopes-connect = 同意ページに、要求した内容が表示されました。
learn-note-scopes-connect = スコープは、製品、リソース、操作で構成されます。このスコープでできるのは、組織の情報の読み取りだけです。
learn-step-scopes-call = このスコープに対応する API を呼び出してください。
learn-seen-scopes-call = データが返されました。
learn-note-scopes-call = このトークンが盗まれても、攻撃者にできるのは、会社名を 1 時間読み取ることだけです。スコープを少なくするのは、このためです。
learn-step-scopes-other = モジュールの API を呼び出してください。
learn-seen-scopes-other = 拒否されました。トークンに、そのためのスコープがありません。
learn-note-scopes-other = 探す語は `OAUTH_SCOPE_MISMATCH` です。トークンは有効ですが、許可の範囲が足りません。
learn-step-scopes-refresh = 更新してから、モジュールの API をもう一度呼び出してください。
learn-seen-scopes-refresh = 再び拒否されました。更新しても、スコープは以前のままです。
learn-note-scopes-refresh = サービスにスコープを追加して、次の更新を待つ人がいます。待っても、決して解決しません。
learn-step-scopes-wider = `ZohoCRM.settings.modules.READ` を追加し、接続し直して、モジュールの API を呼び出してください。
learn-seen-scopes-wider = 誰かが両方のスコープに同意したため、呼び出しが成功しました。
learn-note-scopes-wider = 新しいスコープには、必ず新しい同意が必要です。同意が 1 回で済むように、先にスコープを決めておいてください。
learn-question-scopes = カスタムサービスにスコープを追加しました。関数で使用できるようになるのは、いつですか？
learn-option-scopes-1 = すぐに使用できる。
learn-option-scopes-2 = 誰かが接続し直して、同意したとき。
learn-option-scopes-3 = 1 時間以内に行われる、次の更新のとき。
learn-answer-scopes = トークンのスコープは、ユーザーが同意したときのままです。更新で発行される新しいアクセストークンのスコープも同じです。そのため、人がもう一度同意する必要があります。
learn-wrong-scopes-1 = 使用中のトークンは、サービスの内容を変更しても、ユーザーが同意したスコープのままです。
learn-wrong-scopes-3 = 更新で得られるのは、以前と同じスコープの新しいアクセストークンです。このレッスンでも、更新後の呼び出しは拒否されました。

# ---- Lesson 6 ----

learn-title-breaks = 障害が起きたら：読み解いてから直す
learn-goal-breaks = やり直せば済む失敗と、人の操作が必要な失敗を区別できる。
learn-intro-breaks = 接続が失敗する理由はたくさんありますが、Zoho のエラー名は少ししかありません。どのリクエストが、どこで拒否されるかを確認してください。
learn-step-breaks-late = サインインして同意し、1 分経過させてからコードを交換してください。
learn-seen-breaks-late = 拒否されました。コードには有効期限があります。
learn-note-breaks-late = 情報源により、1 分、2 分、3 分と異なります。サンドボックスでは、最も短い時間を使用します。
learn-step-breaks-prompt = もう一度サインインして同意し、すぐにコードを交換してください。
learn-seen-breaks-prompt = 成功しました。
learn-note-breaks-prompt = 拒否されたコードは、もう使用できません。送り直さずに、新しいコードを取得してください。
learn-step-breaks-revoke = リフレッシュトークンを取り消してください。この操作は、管理者またはユーザーがいつでも実行できます。
learn-seen-breaks-revoke = 接続は、まだそのことを知りません。両方のトークンを保持したままですが、Zoho はもう受け付けません。
learn-note-breaks-revoke = 受講者への質問：接続は、このことを知っていますか？誰も接続に知らせていません。
learn-step-breaks-run = 関数を実行してください。
learn-seen-breaks-run = API がアクセストークンを拒否し、Zoho Accounts がリフレッシュトークンを拒否しました。接続は停止しました。
learn-note-breaks-run = 下から読んでください。どのリクエストが、どこで、どのエラー名で拒否されましたか？ここでは、更新が、Zoho Accounts で、`invalid_code` により拒否されました。
learn-step-breaks-again = 接続し直してください。
learn-seen-breaks-again = 人がサインインしたため、接続が再び機能するようになりました。
learn-note-breaks-again = 次は、障害カードに進んでください。このような失敗が 15 件あります。
learn-question-breaks = 更新が `invalid_code` で拒否されました。有効な対処はどれですか？
learn-option-breaks-1 = 10 分後に、同じリフレッシュトークンをもう一度送る。
learn-option-breaks-2 = クライアントシークレットをコピーし直す。
learn-option-breaks-3 = 両方のパラメーターを使用して接続し直し、新しいリフレッシュトークンを保持する。
learn-answer-breaks = リフレッシュトークンの場合、`invalid_code` は、取り消されたか置き換えられたことを表します。元には戻りません。新しいリフレッシュトークンを取得するには、もう一度サインインする必要があります。
learn-wrong-breaks-1 = 待っても解決しません。取り消されたり置き換えられたりしたリフレッシュトークンは、無効のままです。
learn-wrong-breaks-2 = クライアントシークレットが誤っている場合は、別のエラーになります。`invalid_client_secret`、または別のデータセンターのものであれば `invalid_client` です。

# ---- The room ----

learn-nav = レッスン
learn-lesson-name = { $number }. { $title }
learn-lesson-solved = 完了
learn-lesson-steps = ステップ { $done }/{ $count }
learn-cards = 障害カード
learn-cards-solved = 解決済み { $solved }/{ $count }
learn-cards-intro = 各カードは、サンドボックスで起こる 1 つの障害です。再生して、管理者に表示される内容を確認し、答えを見る前に原因を推測してください。原因と対処方法は、「問題解決」と同じものです。
learn-class = 講習を行う
learn-class-hint = { $minutes } 分の講習の計画を、1 つのリンクで開くことができます。受講者に必要なのは、このリンクだけです。
learn-class-link = 講習へのリンク
learn-plan = 講習の計画
learn-plan-title = { $minutes } 分の講習
learn-plan-intro = 各部分で、次の部分に必要な用語を説明します。所要時間は、すべてを声に出して読む場合のものです。
learn-plan-minutes = { $minutes } 分
learn-plan-card = 障害カード：{ $title }
learn-plan-spare = 受講者から質問があるときは、障害カードを省いてください。残りのレッスンとカードは、別の日に行います。
learn-plan-start = 講習を開始
learn-plan-part = パート { $number }/{ $count }
learn-center = 講習のデータセンター
learn-link = この状態へのリンク
learn-reset = 次のグループ用にリセット
learn-progress = このブラウザーには、完了したレッスンとカードだけが記録されます。リセットすると、記録は消去されます。その他の状態は、すべてリンクに含まれます。
learn-look-room = ページ
learn-look-presenter = 発表者ビュー
learn-look-handout = 配布資料
learn-look-answers = 解答
learn-goal = 目標：
learn-step-done = 完了：
learn-steps-all = すべてのステップ
learn-now = 今できる操作
learn-restart = 最初からやり直し
learn-all-done = すべてのステップが完了しました。下の確認問題に答えてください。
learn-question = 確認問題
learn-right = 正解です。
learn-wrong = 惜しいですが、違います。
learn-try = 別の答えを選択してください。
learn-rule-out = この原因かどうかを確認する方法：
learn-steps-left = 完了していないステップがあります。すべて実行すると、レッスンが完了します。
learn-next-lesson = 次へ：{ $title }

# ---- The diagram and its controls ----

learn-diagram = メッセージ
learn-earlier = 以前のメッセージ：{ $count } 件
learn-controls = ステップと時計
learn-back = 戻る
learn-forward = 進む
learn-play = 再生
learn-pause = 一時停止
learn-all = すべて表示
learn-speed = 速度
learn-speed-slow = 遅い
learn-speed-normal = 標準
learn-speed-fast = 速い
learn-as-text = テキストで表示
learn-clock = 時計
learn-row-button = { $number }. { $told }
learn-side-left = 左側の接続
learn-side-right = 右側の接続
learn-asks = `{ $parameters }` を含む Authorize URL
learn-asks-nothing = 2 つのパラメーターを含まない Authorize URL
learn-state-none = トークンなし
learn-state-expired = アクセストークンの期限切れ
learn-state-left = アクセストークン：残り { $minutes } 分
learn-state-ended = アクセストークン：無効
learn-state-refreshable = リフレッシュトークン：あり
learn-state-not-refreshable = リフレッシュトークン：なし
learn-state-refresh-ended = リフレッシュトークン：無効
learn-state-first-ended = 最初のリフレッシュトークン：無効
learn-state-dead = 停止
learn-message-title = { $from } → { $to }：{ $label }
learn-message-none = メッセージを選択すると、各行とその役割が表示されます。
learn-message-masked = コード、トークン、シークレットはマスクされています。すべてサンドボックスのもので、Zoho には何も送信されていません。

# ---- Cards ----

learn-card-solved = 解決済み
learn-card-start = 再生
learn-card-play = カードを再生するか、1 ステップずつ進めて、何が拒否されるかを確認してください。
learn-card-seen = 管理者に表示される内容
learn-card-no-error = Zoho のエラーはありません。ページがレスポンスを拒否し、その理由を表示します。
learn-card-guess = 原因は何ですか？
learn-card-reveal = 答えを表示
learn-card-cause = 原因
learn-card-check = 確認方法
learn-card-fix = 対処方法
learn-card-place = Zoho での場所
learn-card-next = 次のカード
learn-card-all = すべてのカード

# ---- For a projector ----

learn-leave = 発表者ビューを終了
learn-notes = ノート
learn-light = 明るい配色
learn-note = ノート：
learn-keys = → または Page Down：進む。← または Page Up：戻る。
learn-step-of = ステップ { $number }/{ $count }
learn-screen-back = 前のステップ
learn-screen-next = 次のステップ

# ---- On paper ----

learn-leave-paper = レッスンに戻る
learn-handout-title = Zoho の OAuth：配布資料
learn-handout-name = 名前：
learn-handout-class = この講習のデータセンター：{ $center }。入力した値にチェックを付けてください。
learn-handout-values = この講習で使用する値
learn-handout-client-id = API Console の値：
learn-handout-diagram = 接続がトークンを取得し、1 時間後に更新する流れ
learn-handout-questions = 確認問題
learn-handout-why = なぜですか？
learn-handout-cards = 障害カード：原因を書いてください
learn-handout-cause = 原因：
learn-answers-title = Zoho の OAuth：解答
learn-answers-trainer = 講師用です。配布資料には、同じ問題が解答なしで記載されています。
