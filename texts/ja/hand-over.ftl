# The sheet for whoever takes a connection over.

hand-over-title = 引き継ぎ：{ $service }
hand-over-untitled = Zoho CRM の接続の引き継ぎ
hand-over-made = Zoho OAuth Workbench で作成。シークレットは含まれていません。

hand-over-people = 記入欄
hand-over-authorized-by = 認可者
hand-over-account = Zoho アカウント（メールアドレス）
hand-over-date = 認可日
hand-over-client-account = クライアントを登録したアカウント
hand-over-successor = 再接続できる管理者

hand-over-connection = 接続
hand-over-runs-as = 実行アカウント
hand-over-runs-shared = 認可したアカウント。接続を使用するすべての関数は、このアカウントとして動作します。
hand-over-runs-each = 自分のアカウントでサインインした各ユーザー。

hand-over-access = アクセスできる範囲
hand-over-access-none = スコープが選択されていません。
hand-over-scope = { $name }
hand-over-scope-unknown = このページのスコープカタログにはありません。

hand-over-leaves = 認可者がいなくなった場合
hand-over-stops = 停止するもの
hand-over-stops-shared = トークンは、接続を認可したアカウントに属します。このアカウントが無効化されるか、アプリへのアクセスを失うと、誰かがもう一度接続を認可するまで、呼び出しは失敗すると想定してください。アカウントが閉鎖される前に、再接続してください。
hand-over-stops-each = 失敗するのは、このユーザーの呼び出しだけと想定してください。他のユーザーは、自分のアカウントでサインインしています。
hand-over-client = クライアント
hand-over-client-said = API Console でこのクライアントを開ける人を確認してください。サービスをもう一度設定するには、その Client Secret が必要です。

hand-over-again = 再接続と取り消し
hand-over-reconnect = 再接続
hand-over-reconnect-said = { $path } に移動し、接続を実行するアカウントで、もう一度接続を認可してください。ページにその操作がない場合は、接続を削除し、同じリンク名で作成し直してください。関数はこのリンク名を使用します。
hand-over-revoke = 取り消し
hand-over-revoke-said = Zoho CRM で接続を取り消すか、削除してください。ユーザーが自分の Zoho アカウントの Sessions > Connected Apps でアプリを削除することもできます（報告はありますが、未検証です）。
hand-over-revoke-delete = クライアントを他の用途に使用していない場合は、API Console で削除してください。
