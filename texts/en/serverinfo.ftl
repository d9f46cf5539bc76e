# Zoho's own list of accounts servers (/oauth/serverinfo), compared with the table.
serverinfo-too-long = The text has { $bytes } bytes. Zoho’s list has less than a thousand.
serverinfo-no-list = No list found. Copy the complete response, from { "{" } to { "}" }.
serverinfo-broken = The JSON is incomplete (line { $line }, column { $column }). Copy the complete response.
serverinfo-other-json = This JSON has no `locations` field, so it is not Zoho’s list of accounts servers.
serverinfo-no-locations = The field `locations` is empty: the list names no accounts server.
serverinfo-nothing = nothing
serverinfo-changed = { $center } differs: Zoho’s list has { $server }, our table has { $ours }. Use Zoho’s.
serverinfo-new = New: the location { $code } at { $server }. It is not in our table.
serverinfo-same = Same in both: { $centers }.
serverinfo-china = China is not in the list. This is expected: it is a separate system.
serverinfo-absent = Not in the list: { $centers }.
