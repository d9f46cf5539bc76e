# The step "Scopes" of the room Set up: finding, selecting and comparing scopes.

picker-selected-count = { $count } 個選択中
picker-selected-label = 選択したスコープ

# Search
picker-search = スコープを検索
picker-search-hint = アプリ、リソース、操作、スコープで検索できます。Enter キーで先頭の結果を追加します。
picker-app = アプリ
picker-app-count = { $app }（{ $count }）
picker-all-apps = すべてのアプリ
picker-results-label = 一致するスコープ
picker-results-none = 該当するスコープがありません。語を減らすか、アプリの名前で検索してください。
picker-search-all = すべてのアプリを検索
picker-results-unverified = 検索結果はありませんが、未検証のスコープが { $count } 個一致します。
picker-include-unverified = 未検証のスコープを含める（{ $count }）
picker-results = 検索結果 { $total } 件
picker-results-part = 検索結果 { $total } 件のうち、上位 { $shown } 件を表示
picker-results-corrected = 1 文字を修正して検索しました。
picker-resources-selected = 選択したスコープのリソースです。アプリを選択すると、そのすべてのスコープが表示されます。
picker-pick-an-app = アプリを選択すると、スコープが表示されます。
picker-column-resource = リソース
picker-row-of-app = { $app }：{ $what }
picker-column-more = その他
picker-row-openid = OpenID Connect
picker-resources = リソース { $total } 件。必要なものを選択するか、上で検索してください。
picker-resources-part = リソース { $total } 件のうち、{ $shown } 件を表示しています。上で検索するか、表示を増やしてください。
picker-show-more = さらに表示（残り { $count }）
picker-unlisted = { $date } 時点のカタログにありません。Zoho は完全な一覧を公開していないため、存在する可能性はあります。
picker-add-unlisted = そのまま { $scope } を追加
picker-add-unlisted-several = そのままこれらのスコープ（{ $count } 個）を追加
picker-operation-title = { $about }（{ $confidence }）

# Presets
picker-presets = プリセット
picker-presets-hint = プリセットを使用すると、選択したスコープが置き換わります。
picker-preset-use = プリセットを使用：{ $preset }
picker-preset-add = プリセットを追加：{ $preset }
picker-preset-taken = 選択したスコープを、プリセットのスコープに置き換えました。
picker-presets-contents = 内容を表示

# The selected scopes
picker-none-selected = スコープが選択されていません。検索するか、アプリを選択するか、プリセットを使用するか、リストを貼り付けてください。
picker-more = ほか { $count } 個
picker-fix-all = 確実な修正 { $count } 件をすべて適用
picker-remove-all = すべてのスコープを削除
picker-remove-label = { $scope } を削除
picker-display-name = { $scope } の表示名
picker-display-name-hint = 表示名は省略できます。省略すると、同意画面にはスコープが表示されます。
picker-not-in-catalog = カタログになし
picker-source = 情報源：
picker-source-read = { $date } に閲覧。
picker-often-missed = 見落としやすい
picker-companion = { $scope } と併用：{ $why }
picker-add = 追加
picker-added = 追加済み
picker-broad = { $count } 個のスコープが、ほとんどの連携に必要な範囲を超えるアクセスを許可
picker-broad-one-product = 1 個のスコープが、製品全体へのアクセスを許可
picker-broad-products = { $count } 個のスコープが、ほとんどの連携に必要な範囲を超えるアクセスを許可（うち { $whole } 個は製品全体）
picker-instead = 代わりの候補：
picker-instead-more = ほか { $count } 個：上でアプリを選択
picker-instead-label = { $scope } を { $narrower } に置換

# What a press did
picker-said-added = { $scope } を追加しました。
picker-said-added-several = { $count } 個のスコープを追加しました。
picker-said-preset = { $count } 個のスコープを選択しました。
picker-said-added-some = 追加：{ $count } 個。リストに追加済み：{ $present } 個。
picker-said-present = { $count ->
   *[other] すでにリストにあります。
}
picker-said-removed = { $scope } を削除しました。
picker-said-unverified = { $scope } は未検証です。Zoho のどのページにも見つかりませんでした。それでも追加するには、Space キーを押してください。
picker-said-no-scope = テキストにスコープが含まれていません。
picker-said-left = { $more ->
    [0] ボックスに残したテキスト：{ $words }。スコープには、ZohoCRM.org.READ のようにドットが含まれるか、カタログに記載があります。それでも追加するには、もう一度「リストに追加」を選択してください。
   *[other] ボックスに残したテキスト：{ $words }、ほか { $more } 個。スコープには、ZohoCRM.org.READ のようにドットが含まれるか、カタログに記載があります。それでも追加するには、もう一度「リストに追加」を選択してください。
}
picker-said-fixed = 確実な修正をすべて適用しました。

# Pasting a list
picker-paste = リストを貼り付け
picker-paste-label = スコープを追加
picker-paste-hint = スコープを貼り付けてください。コンマ、スペース、改行、プラス記号、JSON など、区切りの形式は問いません。認可 URL、トークンレスポンス、プログラムのコードを貼り付けた場合は、スコープだけが取り込まれます。
picker-paste-add = リストに追加

# The advisor
picker-call = API 呼び出しに必要な最小限のスコープを検索
picker-call-method = メソッド
picker-call-url = API 呼び出しの URL
picker-call-or = または、URL がない場合：
picker-call-app = 呼び出すアプリ
picker-call-resource = リソース
picker-call-select = 選択…
picker-call-select-app = 先にアプリを選択
picker-call-verb = どのような操作をしますか？
picker-resource-option = { $family } — { $what }
picker-advice-app = { $app } の呼び出し
picker-advice-needs = 必要なスコープ：
picker-advice-instead = 最初のスコープの代わりに使用できるスコープ：
picker-advice-perhaps = ほかに必要になる可能性があるスコープ：

# Two lists
picker-compare = スコープリストを比較
picker-before = 以前のスコープ
picker-before-hint = Zoho のフォーム、認可 URL、またはトークンレスポンスから貼り付けてください。
picker-before-keep = 現在のリストを使用
picker-after = 新しいスコープ
picker-after-hint = 空欄にすると、選択したスコープが使用されます。
picker-after-placeholder = 選択したスコープ
picker-consent-needed = ユーザーはもう一度認可する必要があります。
picker-consent-not-needed = 新しい認可は必要ありません。
picker-compare-added = 追加（{ $count }）：
picker-compare-removed = 削除（{ $count }）：
picker-compare-respelled = 表記の違い（{ $count }）：
picker-compare-kept = 両方に存在（{ $count }）：
picker-compare-scope = `{ $scope }`
picker-compare-spellings = `{ $old }` → `{ $new }`
picker-grant = 許可されたスコープを確認
picker-grant-hint = トークンレスポンスを貼り付けてください。そのスコープが、選択したスコープと比較されます。含まれているトークンはすぐにマスクされます。
picker-granted-all = 選択したすべてのスコープが許可されました。
picker-granted-not-all = 選択したスコープの一部が許可されていません。
picker-grant-missing = 不足（{ $count }）：
picker-grant-extra = 選択していないが許可（{ $count }）：
picker-grant-reason = `{ $scope }`：{ $reason }
picker-grant-error = これはエラーレスポンスのため、許可されたスコープは示されていません。「問題解決」に貼り付けると、原因が表示されます。
picker-grant-no-scopes = レスポンスに scope フィールドがないため、何が許可されたかは示されていません。
picker-grant-no-response = テキストにトークンレスポンスが含まれていません。

# Copying the list
picker-copy = フォーム、URL、Self Client 用にリストをコピー
picker-copy-form = フォーム用
picker-copy-form-label = フォーム用のスコープ
picker-copy-url = 認可 URL 用
picker-copy-url-label = URL 用のスコープ
picker-copy-self-client = API Console の Self Client 用
picker-copy-self-client-label = Self Client 用のスコープ
picker-copy-none = 先にスコープを追加してください。
picker-copy-hint = { $delimiter ->
        [Space] フォームの区切り文字はスペースです。
        [Plus] フォームの区切り文字はプラス記号です。
       *[Comma] フォームの区切り文字はコンマです。
    }Zoho ではコンマが必要です。URL ではコンマを %2C と書きます。スペース（URL では + または %20）は OAuth のデフォルトですが、Zoho はそのようなリストを、存在しない 1 つのスコープとして拒否すると報告されています。プラス記号（%2B）については、何もわかっていません。Zoho のレスポンスでは、スコープはスペースで区切られます。

# The catalog
picker-counts = { $date } 時点のスコープカタログ：スコープ { $scopes } 個、アプリ { $apps } 個、情報源 { $sources } 件。スコープの内訳は、Zoho のページまたはコードにあるものが { $official } 個、Zoho の規則に従うものが { $rule } 個、その他の情報源によるものが { $reported } 個、未検証のものが { $unverified } 個です。
picker-legend = ラベルの意味とスコープの情報源
picker-legend-selected = 選択したスコープの情報源：
picker-legend-hint = 情報源は、Zoho 自身のページ、仕様書、パッケージと、それらを引用した公開リストやコードです。実際の Zoho で検証したスコープはありません。Zoho は完全な一覧を公開していないため、ここにないスコープが存在する可能性もあります。
picker-report = 不足しているスコープを報告
picker-report-hint = 報告に記入し、このページを提供した相手に送ってください。ここからは何も送信されません。
picker-report-label = 不足しているスコープの報告
picker-report-title = { $date } 時点のカタログに不足しているスコープ
picker-report-scopes = スコープ：{ $scopes }
picker-report-product = 製品：…
picker-report-allows = 許可される操作：…
picker-report-page = 記載されている Zoho のページ：…
picker-report-works = このスコープでサインインできるか（はい、いいえ、未確認）：…
