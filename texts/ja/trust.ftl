# Privacy and security: what the page keeps, sends and promises. SECURITY.md says the promises in the same words.

trust-intro = このページが保存するもの、送信したもの、その両方の確認方法を示します。下の表は、今回の訪問中にブラウザーが計測したものです。

trust-file = このページをファイルとして開いています。Content Security Policy がすべてのリクエストを禁止しているため、リクエストはまったく送信されません。実際の Zoho でのサインインとホストの疎通テストには、Web サーバー上のページが必要です。ファイルとして開いたページの保存データは、他のローカルページから読み取ることができます。

# ---- What is stored ----

trust-stored = このブラウザーに保存されているもの
trust-stored-hint = クライアントシークレット、認可コード、トークンが保存されることはありません。ページを離れるまで、メモリ内に保持されます。
trust-column-what = 内容
trust-column-place = 場所
trust-column-until = 保持期間
trust-column-now = 現在
trust-size = { $size } 文字
trust-nothing = なし
trust-place-tab = セッションストレージ
trust-place-device = ローカルストレージ
trust-until-tab = タブを閉じるまで
trust-until-deleted = 削除するまで
trust-item-draft = 「セットアップ」の入力内容（リンクと同じ内容）
trust-item-other = 「別の製品・プロバイダー」で選択・入力した内容（リンクと同じ内容）
trust-item-ticks = どの行をコピーしたか
trust-item-current = 開いている保存した設定の名前
trust-item-sign-in = 進行中のサインイン：state、コード検証子、データセンター。レスポンスを受け取ると削除されます。
trust-item-transcript = 前回のサインインのリクエスト（シークレットはマスク済み）
trust-item-sandbox = サンドボックス：シミュレーションのクライアントとユーザー。シークレットとトークンは架空のものです。
trust-item-setups = 自分で保存した設定
trust-item-learn = どのレッスンを完了したか
trust-item-theme = テーマ
trust-item-language = 言語
trust-item-keys = 単独キーのショートカットをオフにしたか
trust-others = このホストの別のページが、同じストレージに { $count } 件のデータを保存しています。それらのページは、このページが保存したデータも読み取ることができます。
trust-delete = ここに保存されているデータをすべて削除
trust-delete-hint = 保存した設定を含む、表のすべての行と、オフラインコピーを削除します。その後、ページが再読み込みされます。このページを開いている他のタブの表示内容は、そのまま残ります。
trust-delete-confirm = すべて削除
trust-delete-sure = この操作は元に戻せません。

# ---- Requests ----

trust-requests = 今回の訪問でのリクエスト
trust-column-host = ホスト
trust-column-kind = 用途
trust-column-count = リクエスト数
trust-kind-files = このページのファイル
trust-kind-relay = このホストが Zoho に中継するトークンリクエスト
trust-kind-accounts = Zoho のサインインサーバー：トークンリクエストと、自分で開始したテスト
trust-kind-api = Zoho の API サーバー：自分で開始した呼び出しとテスト
trust-kind-foreign = このページのどの機能も要求しないものです。報告してください。
trust-none = リクエストなし
trust-refused = このページのポリシーに従って、ブラウザーが次のホストへのリクエストを拒否しました：{ $hosts }。
trust-measured = クエリと内容を除き、ブラウザー自身の Resource Timing で計測しました。ページ自体、そのアイコン、拡張機能が送信するものは、ブラウザーの一覧に含まれません。再読み込みすると、最初から計測されます。
trust-again = もう一度計測

# ---- The offline copy ----

trust-offline = ネットワークなしで使用
trust-offline-hint = このビルドのファイルをデバイスに保存し、ネットワークがなくてもページを開けるようにします。入力した内容は含まれません。クエリのある URL に対して、コピーが使用されることはありません。ホストに到達できる場合、ページはホストから読み込まれます。
trust-offline-absent = コピーは保存されていません。
trust-offline-kept = このページのコピーが保存されています：{ $count } 個のファイル。
trust-offline-impossible = このブラウザーまたはこの URL では使用できません。https または localhost と、ブロックされていないストレージが必要です。
trust-offline-file = このページはデバイス上のファイルです。ネットワークがなくても使用できます。
trust-offline-keep = このデバイスにコピーを保存
trust-offline-drop = コピーを削除
trust-offline-failed = ブラウザーで実行できませんでした：{ $why }

# ---- What it promises ----

trust-promises = このページが約束すること
trust-promise-hosts = ブラウザーは、Zoho のアカウントおよび API のホストと、このページ自身のオリジン以外のホストへのリクエストを拒否します。
trust-promise-secrets = クライアントシークレット、コード、トークンが、ストレージ、リンク、アドレスバー、保存した設定、エクスポート、ログに書き込まれることはありません。
trust-promise-answer = サインインのレスポンスは、アプリが起動する前にアドレスバーから削除されます。
trust-promise-state = `state` は 1 回限りの値で、エラーの内容を信用する前に照合されます。
trust-promise-table = `accounts-server` と `api_domain` は、表の行を選択するためだけに使用されます。受け取った値がそのまま使用されることはありません。
trust-promise-integrity = スクリプト、スタイル、WebAssembly ファイルは、公開時のハッシュと一致する場合にのみ実行されます。
trust-promise-offline = オフラインコピーには、1 つのビルドのファイルがそれぞれのハッシュとともに含まれ、クエリのある URL は含まれません。コピーが保存されるのは、自分で選択した場合だけです。
trust-limits = 約束できないこと
trust-limit-operator = ホストの運営者は、ページを変更することも、中継する内容を読み取ることもできます。誰も信頼する必要がないようにするには、リリースを自分のコンピューターで使用するか、ターミナルのコマンドを使用してください。
trust-limit-origin = 同じオリジンのページは、進行中のサインインを含む、このページのすべてを読み取り、変更することができます。
trust-limit-history = ページがレスポンスを削除する前に、ブラウザーが訪問を記録します。そのため、履歴にコードが残ることがあります。コードは 1 回しか使用できず、コード検証子がなければ役に立ちません。
trust-limit-names = ページ内で実行されたコードは、ホスト名を通じて少量の情報を外部に伝えるおそれがあります。一部のブラウザーは、ポリシーがリクエストを拒否する前に、ホストに接続するためです。
trust-limit-hosts = ページ自身は、他のページのフレームに表示されることを禁止できず、自身のアドレスがキャッシュやログに残ることも防げません。これらはホストが行う必要があります。GitHub Pages では行えません。
trust-limit-extensions = このページで許可したブラウザーの拡張機能は、ページ全体を読み取ることができます。

# ---- The build ----

trust-build = このビルドを検証
trust-build-intro = プログラムのファイル名には、そのファイルの SHA-256 ダイジェストが含まれています。リリースの `SHA256SUMS` には、すべてのファイルのダイジェストが記載されています。次の値を、信頼できるリリースと比較してください：
trust-build-program = このホストが配信するプログラムです。ダイジェストの先頭が、ビルドの値と一致します。
trust-build-page = 他のすべてのファイルのハッシュを含むページです。`SHA256SUMS` の `site/index.html` の行と比較してください。
trust-build-release = 展開したリリースです。すべてのファイルが公開時と同じかどうかを検証します。
trust-copy-program = プログラムを検証するコマンド
trust-copy-page = ページを検証するコマンド
trust-copy-release = リリースを検証するコマンド
trust-build-unknown = 公開されたビルドではありません。プログラムの名前にハッシュが含まれていません。

# ---- Licenses, accessibility, reports ----

trust-licenses = ライセンス
trust-licenses-text = このページのライセンスは、MIT または Apache 2.0 から選択できます。
trust-licenses-link = 含まれているすべてのもののライセンス
trust-accessibility = アクセシビリティ
trust-accessibility-text = このページは、WCAG 2.2 のレベル AA を目標としています。各ページは、Chromium と Firefox で、axe を使用してテストしています。また、キーボードのみの操作、幅 320 ピクセル、200% のズーム、ダークモード、強制カラーモードでもテストしています。第三者による監査や、スクリーンリーダーの利用者によるテストは行われていません。「学ぶ」の図には、代替テキストがあります。ページの使用に支障がある場合は、下の方法で報告してください。
trust-report = 問題を報告
trust-report-fault = 誤った情報、不足しているスコープ、説明のないエラー：リポジトリの Issue フォームを使用してください。実際のクライアントシークレット、コード、トークンは、絶対に含めないでください。
trust-report-vulnerability = 脆弱性：リポジトリの非公開の脆弱性報告を使用し、このホストの運営者にも知らせてください。一部のホストは、連絡先を公開しています：
trust-report-contact = このホストの security.txt
