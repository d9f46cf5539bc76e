# The errors that the sandbox can simulate
sandbox-fault-wrong-center = Zoho が、アカウントのデータセンターを誤って示す
sandbox-fault-expired-code = コードが古すぎる
sandbox-fault-code-used-twice = コードがすでに使用されている
sandbox-fault-invalid-client = Zoho がクライアント ID を受け入れない（`invalid_client`）
sandbox-fault-invalid-client-secret = Zoho がクライアントシークレットを受け入れない（`invalid_client_secret`）
sandbox-fault-invalid-redirect-uri = Zoho がリダイレクト URI を受け入れない（`invalid_redirect_uri`）
sandbox-fault-throttled = リクエストが多すぎる
sandbox-fault-html = JSON の代わりに HTML ページ
sandbox-fault-localised = リクエストが多すぎることを、別の言語で報告
sandbox-fault-status-400 = Zoho がエラーを HTTP 400 で返す（通常は 200）
sandbox-fault-slow = レスポンスが遅い
sandbox-fault-cut = レスポンスの途中で接続が切れる
sandbox-fault-no-refresh-token = リフレッシュトークンがない
sandbox-fault-dropped-scope = Zoho が、何も報告せずに 1 つのスコープを除外する
sandbox-fault-hostile-server = レスポンスが、別のサーバーにコードを送るよう求める（`accounts-server`）
sandbox-fault-tampered-state = セキュリティ用の値 `state` が変更されて戻る
sandbox-fault-doubled-parameter = レスポンスに 2 つのコードが含まれる

# What a person sees when the error is on
sandbox-shows-wrong-center = アカウントが、Zoho の示したものとは別のデータセンターにあるため、トークンエンドポイントが invalid_client を返します。
sandbox-shows-expired-code = 1 分を超えて待った場合と同じように、トークンエンドポイントが invalid_code を返します。
sandbox-shows-code-used-twice = 誰かが先にコードを使用した場合と同じように、トークンエンドポイントが invalid_code を返します。
sandbox-shows-invalid-client = トークンエンドポイントが invalid_client を返します。
sandbox-shows-invalid-client-secret = トークンエンドポイントが invalid_client_secret を返します。
sandbox-shows-invalid-redirect-uri = トークンエンドポイントが invalid_redirect_uri を返します。
sandbox-shows-throttled = トークンエンドポイントが「Access Denied」を返し、リクエストが多すぎることを伝えます。
sandbox-shows-html = パスやメソッドが誤っている場合と同じように、トークンエンドポイントが Web ページを返します。
sandbox-shows-localised = トークンエンドポイントが、制限のメッセージをアカウントの言語で返します。ここでは中国語です。
sandbox-shows-status-400 = エラーのステータスが 400 になります。このエラーだけをオンにすると、invalid_code が返されます。
sandbox-shows-slow = レスポンスに 8 秒かかります。
sandbox-shows-cut = レスポンスが途中で終わるため、JSON になりません。
sandbox-shows-no-refresh-token = レスポンスにアクセストークンだけが含まれるため、アクセスは 1 時間で終了します。
sandbox-shows-dropped-scope = レスポンスにトークンは含まれますが、要求した最後のスコープがありません。
sandbox-shows-hostile-server = ページはコードを送信せず、その理由を表示します。
sandbox-shows-tampered-state = state が一致しないため、ページがレスポンスを拒否します。
sandbox-shows-doubled-parameter = コードが 2 つあるため、ページがレスポンスを拒否します。

# Where the errors take effect
sandbox-moment-sign-in = サインインのレスポンス
sandbox-moment-exchange = コードの交換時
sandbox-moment-token = 各トークンリクエスト
sandbox-moment-request = 各リクエスト

# The limit on sign-ins, which Zoho has and the sandbox keeps
sandbox-sign-in-limit = サンドボックスが上限に達しました。Zoho と同様に、1 つのクライアントに発行されるコードは、{ $minutes } 分間に最大 { $most } 個です。このサインインは、誰かが拒否したわけではありません。しばらく待つか、「1 時間経過」を選択するか、「すべて消去」を選択して最初からやり直してください。
