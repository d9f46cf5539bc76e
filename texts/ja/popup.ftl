# What the URL of the popup says that Create And Connect opens.

popup-same = 確認済み：Zoho CRM が送るリダイレクト URI は、これと完全に一致します。
popup-candidate = 確認済み：Zoho CRM は、このデータセンターの { $number } 番目のリダイレクト URI を送ります。登録されていることを確認してください。
popup-differs = Zoho CRM が送るリダイレクト URI は異なります。{ $position } 文字目が、登録された URI では「{ $registered }」、ポップアップでは「{ $sent }」です。
popup-shorter = Zoho CRM が送るリダイレクト URI は異なります。登録された URI の { $position } 文字目「{ $registered }」の手前で終わっています。
popup-longer = Zoho CRM が送るリダイレクト URI は異なります。登録された URI が終わった後、{ $position } 文字目に「{ $sent }」が続いています。

# The URL itself
popup-no-url = URL ではありません。
popup-copy-loaded = ポップアップが読み込まれた後に、アドレスバーの URL をコピーしてください。
popup-copy-whole = ポップアップのアドレスバーの URL 全体をコピーしてください。
popup-came-along = コピー時に混入したものです。それでも URL は読み取られました。
popup-wrong-in-form = フォームの Authorize URL が間違っています。Zoho CRM はその URL をそのまま開きます。Create Service シートからコピーしてください。
popup-disguised = Zoho の本物のポップアップの URL に、このような内容は含まれません。そこではサインインしないでください。
popup-no-sign-in = そこではサインインしないでください。
popup-wait = 同意のポップアップは、アカウントサーバーにあります。読み込まれるまで待ってから、URL をコピーしてください。
popup-copy-later = Zoho の同意ページまたはサインインページが表示されている間に、ポップアップの URL をコピーしてください。
popup-other-server = ポップアップは { $host }（{ $center }）にありますが、選択されているのは { $chosen } です。
popup-china = 中国のサインインは、accounts.zoho.com.cn から開始する必要があります。
popup-starts-at-us = ほとんどのデータセンターのサインインは、ここから開始できます。そのため、組織のデータセンターが United States であるとは限りません。CRM を開いたときのアドレスバーで確認できます。
popup-other-center-why = フォームの Authorize URL は、選択されているものとは別のデータセンターの URL です。
popup-after-consent = これは同意後の URL です。? より前の部分がリダイレクト URI です。
popup-after-consent-why = リクエストも確認するには、Zoho が同意を求めている間に URL をコピーしてください。

# Its parameters
popup-keep-once = Authorize URL には 1 つだけ残してください。
popup-correct-authorize-url = { $why }カスタムサービスの Authorize URL を修正してください。
popup-no-redirect-uri = URL に redirect_uri がありません。
popup-sign-in-first = 先に Zoho のサインインを求められた場合は、サインインして、同意ページの URL をコピーしてください。
popup-no-state = URL に state パラメーターがありません。
popup-no-state-crm = 通常は Zoho CRM が独自の state を追加します。
popup-no-state-own = Zoho CRM では自動的に追加されます。独自のアプリでは、偽造されたレスポンスを防ぐために追加する必要があります。
popup-secret = URL に { $name } が含まれています。
popup-secret-why = シークレットを URL に含めてはなりません。Authorize URL から削除して、新しいシークレットを作成してください。

popup-id = クライアント ID：{ $id }。
popup-id-why = Client ID フィールドがまだ空です。
popup-other-id = URL のクライアント ID は { $id } で、入力されているものと異なります。
popup-other-id-why = リダイレクト URI は、サービスが使用するクライアントに登録する必要があります。
popup-id-secret = client_id がシークレットまたはトークンと思われます。
popup-id-secret-why = カスタムサービスにクライアント ID を入力し、API Console で新しいシークレットを作成してください。
popup-id-hidden = client_id に不可視文字が含まれています：「{ $id }」。
popup-id-hidden-why = カスタムサービスの Client ID に含まれています。そこで削除してください。

popup-no-scope = URL にスコープがありません。
popup-no-scope-why = 接続でスコープを選択してください。
popup-no-commas = スコープがコンマで区切られていません。
popup-no-commas-why = Zoho のドキュメントでは、コンマが必須です。サービスの Scope Delimiter を Comma に設定してください。
popup-scopes-missing = リストにある次のスコープが要求されていません：{ $scopes }。
popup-scopes-missing-why = 接続でこれらを選択してから、接続し直してください。
popup-scopes-added = リストにないスコープを URL が要求しています：{ $scopes }。
popup-scopes-added-why = 不要なスコープはすべてリスクになります。

# Its redirect URI
popup-foreign = redirect_uri が Zoho のホストではありません：{ $url }。
popup-foreign-why = レスポンスが第三者に送られてしまいます。Accept を選択しないでください。
popup-foreign-own-why = Zoho CRM の接続であれば、誤りです。Accept を選択しないでください。独自のアプリケーションで、この URL の所有者であれば、正しい値です。
popup-odd = redirect_uri が、Zoho の接続の形式と異なります：{ $url }。
popup-odd-why = 「Create And Connect」で開いたポップアップですか？その URL 全体を、もう一度コピーしてください。
popup-callback-center = redirect_uri は { $center } のものですが、選択されているのは { $chosen } です。
popup-callback-center-why = Zoho CRM は自身のデータセンターのリダイレクト URI を送ります。
popup-is-candidate = redirect_uri は、このデータセンター用としてここに記載されているものの 1 つです。
popup-not-registered = redirect_uri が、登録されているものと異なります。
popup-tells = このデータセンターのリダイレクト URI を示す情報源はありません。これを登録してください。
popup-to-register = この redirect_uri を登録してください。
popup-sent-by-crm = Zoho CRM はこのリダイレクト URI を送るため、これを登録する必要があります。
popup-app-access-type-why = access_type=offline がない場合、Zoho はリフレッシュトークンを発行しません。サインインだけが必要なアプリには不要です。
popup-app-prompt-why = prompt=consent がない場合、Zoho がリフレッシュトークンを発行するのは最初の同意のときだけです。
popup-app-no-scope-why = スコープがない場合、Zoho はエラーページを表示します。
popup-app-no-commas-why = Zoho のドキュメントでは、コンマが必須です。
