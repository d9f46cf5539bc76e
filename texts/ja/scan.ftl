scan-severity-error = エラー
scan-severity-warning = 警告
scan-severity-check = 要確認
scan-severity-note = 補足

# Names of characters that are not visible. $kind: space, tab, break, nbsp, wide, zero-width, hyphen, direction,
# variation or control.
scan-unseen = { $kind ->
    [space] スペース
    [tab] タブ
    [break] 改行
    [nbsp] ノーブレークスペース
    [wide] 特殊なスペース
    [zero-width] ゼロ幅文字
    [hyphen] ソフトハイフン
    [direction] 書字方向の制御文字
    [variation] 異体字セレクター
   *[control] 制御文字
}
scan-unseen-start = { $kind ->
    [space] 先頭のスペース
    [tab] 先頭のタブ
    [break] 先頭の改行
    [nbsp] 先頭のノーブレークスペース
    [wide] 先頭の特殊なスペース
    [zero-width] 先頭のゼロ幅文字
    [hyphen] 先頭のソフトハイフン
    [direction] 先頭の書字方向の制御文字
    [variation] 先頭の異体字セレクター
   *[control] 先頭の制御文字
}
scan-unseen-end = { $kind ->
    [space] 末尾のスペース
    [tab] 末尾のタブ
    [break] 末尾の改行
    [nbsp] 末尾のノーブレークスペース
    [wide] 末尾の特殊なスペース
    [zero-width] 末尾のゼロ幅文字
    [hyphen] 末尾のソフトハイフン
    [direction] 末尾の書字方向の制御文字
    [variation] 末尾の異体字セレクター
   *[control] 末尾の制御文字
}
scan-unseen-inside = { $kind ->
    [space] { $position } 文字目のスペース
    [tab] { $position } 文字目のタブ
    [break] { $position } 文字目の改行
    [nbsp] { $position } 文字目のノーブレークスペース
    [wide] { $position } 文字目の特殊なスペース
    [zero-width] { $position } 文字目のゼロ幅文字
    [hyphen] { $position } 文字目のソフトハイフン
    [direction] { $position } 文字目の書字方向の制御文字
    [variation] { $position } 文字目の異体字セレクター
   *[control] { $position } 文字目の制御文字
}

scan-secret-token = トークンまたは認可コード
scan-secret-client = クライアントシークレットと思われる値
scan-secret-named = 「{ $key }」の値
