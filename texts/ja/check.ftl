check-input = 入力
check-intro = エラー、レスポンス、URL、ログ、またはフォームの値を貼り付けてください。それが何か、どこが誤っているか、どう直すかが表示されます。データがこのブラウザーの外に出ることはありません。シークレットはすぐに非表示になります。
check-box = エラー、レスポンス、URL
check-empty = ここに結果が表示されます。貼り付けたものの種類、最も可能性の高い原因、確認方法、対処方法がわかります。
check-chips = 貼り付けるものがない場合は、当てはまる症状を選択してください：
check-example = 例を表示
check-clear = クリア
check-template = フォームのテンプレートを使用
check-secret = シークレット
check-secret-hidden = ここでは表示されず、保存もされません。
check-cut = テキストが 100 万文字を超えています。先頭の部分だけを読み取りました。
check-condensed = テキストが長いため、両端と、エラーまたは OAuth に触れている最後の行だけを読み取りました。
check-nothing = 認識できるものがありません。メッセージ全体を、リクエストの URL と一緒に貼り付けてください。認識できるのは、Zoho のサーバーのエラーとレスポンス、URL、スコープ、クライアント ID、コマンド、フォームの値です。
check-kind = 種類
check-kind-auto = 自動検出
check-more = ほかに { $count } 個の項目がありますが、表示されていません。
check-report = レポート（Markdown）
check-outcome = { $outcome }：{ $kind }
check-detected = 検出結果：{ $kind }
# Announced when a result is there.
check-announced = 検出結果：{ $kind }。{ $verdict }
check-announced-cause = 検出結果：{ $kind }。{ $verdict }最も可能性の高い原因：{ $cause }{ $more ->
    [0] { "" }
   *[other] ほかに考えられる原因が { $more } 件あります。
}
check-contradiction = 矛盾：
check-ask = 確認のため、次も貼り付けてください：
check-places = 各部分のデータセンター（{ $count }）
check-places-table = テキストに含まれるデータセンター
check-place-part = 部分
check-place-center = データセンター
check-place-text = テキスト
check-what-to-do = 対処の手順
check-likely = 最も可能性の高い原因
check-more-causes = ほかに考えられる原因 { $count } 件
check-other-causes = このエラーのほかの既知の原因 { $count } 件
check-other-causes-note = テキストには、これらを示す記述がありません。
check-verify = 確認方法
check-fix = 対処方法
check-recognized = 判定の根拠
check-others = テキスト内のその他の項目 { $count } 件
check-right-uri = { $center } の正しいリダイレクト URI：
check-right-uri-also = これも登録：
check-right-uri-label = { $center } のリダイレクト URI
check-right-uri-unknown = { $center } のリダイレクト URI を示す情報源はありません。ポップアップの URL で確認してください。
check-use = 「セットアップ」で使用
check-use-fixed = すべて修正して「セットアップ」で使用
check-continue = 「テスト」で続行

check-form-table = フォームの値
check-form-field = フィールド
check-form-current = 現在の値
check-form-expected = 想定される値
check-form-correct = 正しい
check-form-see-note = 上の補足を参照
check-form-any = 任意の値

check-attempt = 情報を追加して原因を絞り込む
check-choose = 選択…
check-unknown = 不明

check-compare = 2 つの URL を比較
check-compare-hint = 2 つの URL をデコードして、部分ごとに比較します。2 つの認可 URL、2 つのリダイレクト URI、機能する URL と機能しない URL などを比較できます。
check-first = 1 つ目の URL
check-second = 2 つ目の URL
check-same = 2 つの URL は、すべての部分が同じです。
check-same-compared = 2 つの URL は、比較できたすべての部分が同じです。非表示の値は比較されていません。
check-different = URL の { $count } か所が異なります。
check-different-masked = URL の { $count } か所が異なります。非表示の値は比較されていません。
check-comparison = 比較
check-part = 部分
check-part-first = 1 つ目
check-part-second = 2 つ目
check-differs = （相違）
check-missing = （なし）
