# What is wrong with a URL as it was typed or pasted, and what a host is for.

# $what: a hidden character and where it is, such as "trailing space".
url-hidden = URL に不可視文字があります：{ $what }。
url-no-scheme = URL が https:// で始まっていません。
url-not-https = URL が https:// ではなく { $scheme }:// で始まっています。
url-capital-scheme = URL の https に大文字が含まれています。
url-slashes = URL のホストの前が :// ではなく { $signs } です。
url-encoded = URL がパーセントエンコードされています。別の URL に埋め込まれた形で、: や / がパーセント記号に置き換わっています。
url-user-info = URL に @ より前の部分があります。この部分はユーザー名です。ホストは @ の後の部分です。
url-port = URL にポート { $port } が含まれています。Zoho のホストではポートを使用しません。
url-capitals = URL のホストに大文字が含まれています。
url-trailing-dot = URL のホストの後にドットがあります。
url-backslash = URL にバックスラッシュが含まれています。

url-empty = テキストがありません。
url-no-host = URL にホスト名がありません。
url-foreign-letters = ホスト「{ $host }」に、ラテン文字以外の文字またはそのエンコード形式が含まれています。Zoho のホストには含まれません。ホストを偽装するためによく使われる手口です。
url-masked = これは URL ではなくシークレットでした。マスクしました。
# $why: the reason in the words of the URL standard's parser.
url-broken = 有効な URL ではありません（{ $why }）。

# $right: the ending that Zoho's lists name. $kind: us, au or other.
url-wrong-ending = { $kind ->
    [us] { $host } は、Zoho の Multi-DC の一覧にありません。{ $center } では { $right } が使用されます。「us」はロケーションコードにすぎません。
    [au] { $host } は、Zoho の Multi-DC の一覧にありません。{ $center } では { $right } が使用されます。Zoho の一部のページには .com なしで記載されています。
   *[other] { $host } は、Zoho の Multi-DC の一覧にありません。{ $center } では { $right } が使用されます。
}
url-real-domain = { $host } の実際のドメインは { $domain } です。これは Zoho のドメインの一覧にありません。所有者を示すのはホスト名の末尾だけです。その前に { $inside } があっても、何の証明にもなりません。
# $right: the host that was meant.
url-misprint = { $host } は、Zoho のホストとして確認されていません。おそらく { $right }（{ $center }）の誤記です。
url-like-zoho = { $host } には Zoho の名前が含まれていますが、Zoho のホストの一覧にありません。

url-without-www = { $host } の先頭に www. がありません。{ $center } の API ドメインは { $right } です。
url-unnamed = { $host } には Zoho の名前が含まれていますが、確認した情報源には記載がありません。何かを入力する前に、所有者を確認してください。
url-role = { $role ->
    [accounts] アカウントサーバー
    [api] API ドメイン
    [api-environment] サンドボックスまたは開発者向け組織の API ドメイン
    [console] API Console
    [crm] Zoho CRM
    [callback] 接続のリダイレクトホスト
    [upload] アップロード用ホスト
    [product] { $app }
    [mail-server] SMTP、IMAP、POP のメールサーバー
    [mcp-server] Zoho MCP のサーバー
   *[unnamed] 用途を示す情報源は見つかっていません
}
