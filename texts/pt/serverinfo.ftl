# Zoho's own list of accounts servers (/oauth/serverinfo), compared with the table.
serverinfo-too-long = O texto tem { $bytes } bytes. A lista da Zoho tem menos de mil.
serverinfo-no-list = Nenhuma lista encontrada. Copie a resposta completa, de { "{" } até { "}" }.
serverinfo-broken = O JSON está incompleto (linha { $line }, coluna { $column }). Copie a resposta completa.
serverinfo-other-json = Este JSON não tem o campo `locations`; por isso, não é a lista de servidores de contas da Zoho.
serverinfo-no-locations = O campo `locations` está vazio: a lista não indica nenhum servidor de contas.
serverinfo-nothing = nada
serverinfo-changed = { $center } difere: a lista da Zoho tem { $server }, a nossa tabela tem { $ours }. Use o da Zoho.
serverinfo-new = Nova: a localização { $code } em { $server }. Ela não está na nossa tabela.
serverinfo-same = Iguais nas duas: { $centers }.
serverinfo-china = A China não está na lista. Isso é esperado: é um sistema separado.
serverinfo-absent = Não estão na lista: { $centers }.
