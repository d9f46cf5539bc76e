# What each field is called, what it is for, and what happens if it is wrong.

field-data-center = データセンター
field-popup-url = ポップアップ URL
field-of-zoho = { $label }

field-data-center-what = Zoho の組織が作成されたリージョンです。CRM を開いたときのアドレスバーで確認できます。
field-data-center-why = データセンターごとに、専用のアカウントサーバー、API ドメイン、API Console があります。クライアントシークレットは、コンソールで変更しない限り、1 つのデータセンターに属します。
field-data-center-if-wrong = すべての値が正しく見えても、`invalid_client` または `invalid_code` が返されます。最も多い間違いです。

field-client-type-what = API Console で登録するアプリケーションの種類です。
field-client-type-why = カスタムサービスでは、Zoho のサーバーがサインインを実行し、シークレットを保持します。これはサーバーベースのアプリケーションです。
field-client-type-if-wrong = クライアントベースのアプリケーションは、リフレッシュトークンを取得できません。Self Client にはリダイレクト URI がありません。

field-client-name-what = Zoho の同意画面に表示される名前です。
field-client-name-why = Zoho は、_ と & 以外の特殊文字を拒否します。パートナーのガイドには、名前に「Zoho」を含めてはならないとも書かれています。
field-client-name-if-wrong = コンソールに「Enter a valid client name」と表示されます。

field-homepage-url-what = アプリケーションを表す完全な URL です。
field-homepage-url-why = コンソールでは入力が必須です。URL がない場合は、仮の URL でよいと Zoho のガイドに書かれています。
field-homepage-url-if-wrong = コンソールに「Enter a valid homepage URL」と表示されます。

field-authorized-redirect-uri-what = リダイレクト URI（コールバック）、つまり Zoho がサインインのレスポンスを送る先です。Zoho CRM がサインインを実行するため、Zoho の URL になります。
field-authorized-redirect-uri-why = Zoho は、この値をリクエストの値とバイト単位で比較します。ホストはデータセンターによって異なります。
field-authorized-redirect-uri-if-wrong = Zoho は「Invalid Redirect Uri」と表示して停止します。末尾にスペースが 1 つあるだけでもエラーになります。

field-popup-url-what = 「**Create And Connect**」の後に開くウィンドウの URL です。Zoho のアカウントサーバーにあります。
field-popup-url-why = この URL の redirect_uri は、Zoho CRM が組織で実際に使用するリダイレクト URI です。これより確実な情報源はありません。
field-popup-url-if-wrong = 問題は起こりません。URL はこのブラウザー内で読み取られ、どこにも送信されません。

field-service-name-what = Connections でのカスタムサービスの名前です。
field-service-name-why = 50 文字以内です。
field-service-name-if-wrong = Zoho はフォームを保存しません。

field-service-link-name-what = サービスの技術的な名前です。
field-service-link-name-why = 小文字の英字で始まり、小文字の英字、数字、_ が続きます。50 文字以内です。
field-service-link-name-if-wrong = Zoho はフォームを保存しません。

field-authentication-type-what = サービスがサインインする方法です。**OAuth 2** を選択してください。
field-authentication-type-why = Zoho の API のスコープとトークンは、OAuth 2 のものです。
field-authentication-type-if-wrong = その下のフィールドが表示されません。

field-param-type-what = トークンを送る場所です。**Header** を選択してください。
field-param-type-why = Zoho の API は Authorization ヘッダーを読み取ります。クエリに入れたトークンは、ログに残ってしまいます。
field-param-type-if-wrong = API 呼び出しが 401 を返します。

field-grant-type-what = トークンを取得する方法です。**Authorization Code** を選択してください。
field-grant-type-why = ユーザーが一度同意すると、その後は Zoho がユーザーの操作なしでトークンを更新します。
field-grant-type-if-wrong = 同意がなければ、リフレッシュトークンは発行されません。

field-client-id-what = クライアントの公開 ID です。API Console の **Client Secret** タブにあります。
field-client-id-why = `1000.` の後に、約 30 文字の英大文字と数字が続く形です。中国以外では、すべてのデータセンターで同じです。別のデータセンターのクライアントは、中国では機能しないと報告されています。
field-client-id-if-wrong = Zoho のページに「Invalid Client」と表示されるか、レスポンスで `invalid_client` が返されます。

field-client-secret-what = クライアントのシークレットです。同じタブにあります。
field-client-secret-why = API Console から Zoho のフォームに直接コピーしてください。このページでは不要で、入力するフィールドもありません。
field-client-secret-if-wrong = `invalid_client_secret` が返されます。シークレットが別のデータセンターのものであれば、`invalid_client` が返されます。

field-authorize-url-what = 2 つのパラメーターだけを付けた認可エンドポイントです。
field-authorize-url-why = Zoho CRM は、client_id、redirect_uri、response_type、scope、state を追加します。access_type=offline と prompt=consent は追加しないため、この URL に含める必要があります。
field-authorize-url-if-wrong = access_type=offline がないとリフレッシュトークンが発行されず、接続は 1 時間後に機能しなくなります。

field-access-token-url-what = データセンターのトークンエンドポイントです。
field-access-token-url-why = Zoho CRM は、ここにコードを送り、トークンを受け取ります。
field-access-token-url-if-wrong = `invalid_client` または `invalid_code` が返されるか、レスポンスの代わりに HTML ページが返されます。

field-refresh-token-url-what = Access Token URL と同じ URL です。
field-refresh-token-url-why = Zoho は、トークンエンドポイントでトークンを更新します。異なるのは付与タイプだけです。
field-refresh-token-url-if-wrong = 接続は 1 時間だけ機能し、その後は失敗します。

field-revoke-token-url-what = データセンターの取り消しエンドポイントです。フォームのバージョンによっては、このフィールドがありません。
field-revoke-token-url-why = トークンの取り消しに使用されます。Zoho CRM がいつ呼び出すかは、Zoho のドキュメントに記載されていません。
field-revoke-token-url-if-wrong = 別の URL にリクエストを送っても、何も取り消されません。

field-scopes-what = 接続に許可する操作です。Zoho のフォームでは、+ ボタンでスコープを 1 つずつ追加します。
field-scopes-why = Zoho のスコープ名は Service.resource.OPERATION という形です。一部の製品では、プレフィックスが独特です。
field-scopes-if-wrong = スコープが存在しない場合、Zoho はサインインの代わりにエラーページを表示します。何も表示せずにスコープを無視するという報告もあります。

field-scope-delimiter-what = Zoho CRM がスコープの間に入れる文字です。このフィールドは、スコープが 2 つになるとフォームに表示されます。
field-scope-delimiter-why = Zoho Accounts のドキュメントでは、コンマが必須です。
field-scope-delimiter-if-wrong = スペースを使うと、Zoho がリスト全体を存在しない 1 つのスコープとして拒否すると報告されています。プラス記号については、何もわかっていません。

field-connection-name-what = 接続の名前です。サービスは接続方法を定義するだけです。接続がなければ、サインインは行われません。
field-connection-name-why = ユーザーは **My Connections** でこの接続を見つけます。
field-connection-name-if-wrong = Zoho はフォームを保存しません。

field-connection-link-name-what = 接続の技術的な名前です。Deluge スクリプトの `connection:` の後に書きます。
field-connection-link-name-why = Zoho が名前から自動的に入力します。接続のページで、もう一度確認してください。
field-connection-link-name-if-wrong = スクリプトの実行時に「Connection Name was not found」と表示されます。

field-use-credentials-of-login-user-what = オフ：すべての呼び出しが、接続した管理者として実行されます。オン：各ユーザーが自分のアカウントで接続します。
field-use-credentials-of-login-user-why = 自動化はサインインしたユーザーなしで実行されるため、管理者の接続が必要です。ServiceDesk Plus のドキュメントによると、このスイッチが影響するのは、ウィジェットと対話的な使用の場合だけです。
field-use-credentials-of-login-user-if-wrong = オン：接続していないユーザーについては、自動化が失敗します。オフ：全員が管理者の権限で操作することになります。
