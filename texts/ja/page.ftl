# The page around the rooms: navigation, toasts, remarks about a link, and the pieces that rooms share.

page-name = Zoho OAuth Workbench
page-nav-label = メイン
page-room-build = セットアップ
page-room-check = 問題解決
page-room-centers = データセンター
page-room-connect = テスト
page-room-learn = 学ぶ
page-room-trust = プライバシーとセキュリティ
page-title = { $room } · Zoho OAuth Workbench
page-footer = すべての処理はブラウザー内で行われます。トークン、認可コード、クライアントシークレットはメモリ内にのみ保持されます。その他の入力内容は、このデバイスに保存しない限り、タブを閉じるまで保持されます。このページの Content Security Policy により、リクエストの送信先は、このページのホストと Zoho のアカウントおよび API のホストに限定されます。Zoho とは提携関係にありません。

page-example-for-us = サンプルを読み込みました：Marketing Automation、United States。上で自分のデータセンターを選択してください。
page-example-loaded = サンプルを読み込みました：Marketing Automation。
page-link-loaded = リンクから値を読み込みました。
page-scopes-removed = すべてのスコープを削除しました。
page-started-over = すべてのフィールドをクリアしました。
page-imported = 値を「セットアップ」にインポートしました。
page-imported-beside = 値を「セットアップ」にインポートしました。保存した設定の値は変わりません。インポートした値を保存するには、「このデバイスに保存」を選択してください。
page-undone = 元に戻しました。それ以降の変更は維持されています。

page-copied = 「{ $label }」をコピーしました。
page-copy-by-hand = ブラウザーが「{ $label }」のコピーをブロックしました。このボックスからコピーしてください。Ctrl+C（Mac では ⌘C）を押します。
page-copy-refused = ブラウザーが「{ $label }」のコピーをブロックしました。値は選択されています。Ctrl+C（Mac では ⌘C）を押してください。
page-link-without = リンクには次の項目が含まれません：{ $keys }。値がシークレットと思われるためです。
page-masked = 貼り付けたテキストに、トークン、コード、またはシークレットが含まれていました。すぐにマスクされ、保持されません。他の人に見られた可能性がある場合は、取り消してください。
page-storage-full = このページ用のブラウザーのストレージがいっぱいか、ブロックされています。入力内容は保存されず、再読み込みすると失われます。

page-skip = コンテンツへ移動
page-result = { $text }
page-language = 言語
page-language-missing = { $language } を読み込めませんでした。
page-language-keep = { $language } のままにする
page-theme = テーマ
page-theme-system = システム
page-theme-light = ライト
page-theme-dark = ダーク
page-offer = このリンクの設定を開きますか？
page-offer-hint = 現在の設定の値はリンクの値と異なります。リンクを開くと、すべての値が置き換わります。この操作は元に戻せます。
page-offer-open = 開く
page-offer-keep = 現在の設定を維持

page-palette = すべてを検索
page-palette-open = 検索
page-palette-placeholder = ページ、フィールド、スコープ、ホスト、エラー
page-palette-results = 検索結果
page-palette-none = 該当する項目がありません。
page-palette-room = ページ
page-palette-action = 操作
page-palette-field = フィールド
# What else a field is called: these words are searched, and never shown.
page-palette-also-redirect = callback redirect URL コールバック・リダイレクト・転送先・戻り先
page-palette-also-switch = private shared プライベート・共有・個人・切り替え・スイッチ
page-palette-also-authorize = authorization endpoint access_type offline prompt consent 認可・認証・承認・エンドポイント・オフライン・同意
page-palette-also-scopes = permissions 権限・アクセス許可・スコープ
page-palette-also-center = region domain DC リージョン・地域・ドメイン・データセンター
page-palette-center = データセンターを選択
page-palette-error = エラー
page-palette-scope = スコープ
page-palette-host = ホスト
page-palette-link = この設定へのリンクをコピー
page-keys-title = キーボードショートカット
page-keys-palette = すべてを検索
page-keys-scopes = スコープを検索
page-keys-list = この一覧を表示
page-keys-undo = 最後の変更を元に戻す
page-keys-redo = やり直す
page-keys-enter = 値では、コピー。検索では、先頭の結果を選択。
page-keys-space = チェックボックスでは、オンとオフを切り替え
page-keys-escape = 開いているものを閉じる
page-keys-single = 単独キーのショートカット（/ と ?）を使用
page-hand-over = 引き継ぎシート
page-hand-over-markdown = 引き継ぎシート（Markdown）
page-print = 印刷

page-setups = 保存した設定
page-setups-none = このデバイスにはありません
page-setups-count = このデバイスに { $count } 件
page-setups-hint = 保存した設定は、削除するまでこのブラウザーのローカルストレージに残ります。シークレットが含まれることはありません。保存した設定を開いている間の変更は、自動的に保存されます。
page-setups-exchange = エクスポート/インポート
page-setups-json = 保存した設定（JSON）
page-setups-download = JSON をダウンロード
page-setups-import = エクスポートした設定（JSON）を貼り付け
page-setups-import-action = インポート
page-setups-imported = { $count ->
    [0] インポートした設定はありません。すべて、このデバイスに保存済みです。
   *[other] { $count } 件の設定をインポートしました。
}
page-setups-delete-all = 保存した設定をすべて削除
page-setups-delete-sure = この操作は元に戻せません。
page-setup-status = 保存名：{ $name }
page-setup-name = 設定の名前
page-setup-keep = このデバイスに保存
page-setup-kept = このデバイスに「{ $name }」として保存しました。
page-setup-kept-numbered = このデバイスに「{ $name }」として保存しました。「{ $taken }」という名前は、保存した別の設定で使用されています。
page-setup-not-as-kept = このタブの値は、保存した設定「{ $name }」の値と異なるため、変更はその設定に保存されません。保存した値で続行するには、その設定を開いてください。このタブの値を保存するには、「このデバイスに保存」を選択してください。
page-setup-deleted-elsewhere = 保存した設定「{ $name }」は、このデバイスにはもうないため、変更は保存されません。変更を保存するには、「このデバイスに保存」を選択してください。
page-setup-unnamed = 最初に設定の名前を入力してください。
page-setup-opened = 保存した設定を開きました。
page-setup-current = 使用中
page-setup-duplicated = 複製して開きました。このデータセンターの API Console で新しいクライアントを登録してください。
page-setup-no-center = データセンターなし
page-setup-about = { $center } · スコープ { $scopes } 個 · { $date } に保存
page-setup-open = 開く
page-setup-open-label = 開く：{ $name }
page-setup-duplicate = 複製先…
page-setup-duplicate-action = 複製
page-setup-duplicate-center = 「{ $name }」の複製先データセンター
page-setup-duplicate-label = 複製：{ $name }
page-setup-delete = 削除
page-setup-delete-label = 削除：{ $name }
page-cancel = キャンセル

page-close = 閉じる
page-messages = メッセージ
page-notes-label = リンクについて
page-notes-read = 閉じる
page-text-to-copy = コピーするテキスト
page-undo = 元に戻す
page-redo = やり直し
page-redone = やり直しました。それ以降の変更は維持されています。

page-apply-fix = 修正を適用
page-apply-fix-label = 修正を適用（{ $field }）：{ $value }
page-copy = コピー
page-copy-label = コピー：{ $label }
page-did-you-mean = もしかして：
page-facts-read = { $date } に閲覧。
page-new-tab = （新しいタブで開きます）
page-open-host = { $host } を開く
page-suggested-fix = 修正候補：

page-export-label = すべてのフォーム（{ $format }）
page-link = リンク

page-evidence-for = 根拠：{ $evidence }
page-evidence-against = 可能性が低い理由：{ $evidence }
page-cause-check = 確認方法：{ $check }
page-cause-fix = 対処方法：{ $fix }
page-response-unread = URL に認可レスポンスと思われるものが含まれていましたが、パラメーター名では大文字と小文字が区別されます。**code** と **state** は小文字です。このレスポンスはアドレスバーから削除され、使用されていません。

page-missing = このページは完全に読み込まれていません。入力は始められます。残りは読み込まれた後に表示されます。
page-part-loading = 読み込み中…
page-part-missing = このページの一部を読み込めませんでした。
page-part-advice = ネットワーク接続を確認してから、もう一度お試しください。その間にページが更新された場合は、再読み込みしてください。シークレットを除き、入力内容は保持されます。
page-part-retry = 再試行
page-part-reload = ページを再読み込み
