# The errors that the sandbox can simulate
sandbox-fault-wrong-center = O Zoho indica o data center errado para a conta
sandbox-fault-expired-code = O código é antigo demais
sandbox-fault-code-used-twice = O código já foi usado
sandbox-fault-invalid-client = O Zoho não aceita o ID do cliente (`invalid_client`)
sandbox-fault-invalid-client-secret = O Zoho não aceita o segredo do cliente (`invalid_client_secret`)
sandbox-fault-invalid-redirect-uri = O Zoho não aceita o URI de redirecionamento (`invalid_redirect_uri`)
sandbox-fault-throttled = Solicitações demais
sandbox-fault-html = Uma página HTML em vez de JSON
sandbox-fault-localised = Solicitações demais, com o aviso em outro idioma
sandbox-fault-status-400 = O Zoho informa os erros com HTTP 400 (normalmente, ele envia 200)
sandbox-fault-slow = Uma resposta lenta
sandbox-fault-cut = A conexão é interrompida no meio da resposta
sandbox-fault-no-refresh-token = Nenhum token de atualização
sandbox-fault-dropped-scope = O Zoho omite um escopo sem avisar
sandbox-fault-hostile-server = A resposta pede que o código seja enviado a outro servidor (`accounts-server`)
sandbox-fault-tampered-state = O valor de segurança `state` volta alterado
sandbox-fault-doubled-parameter = A resposta contém dois códigos

# What a person sees when the error is on
sandbox-shows-wrong-center = O endpoint de token retorna invalid_client, porque a conta está em um data center diferente do que o Zoho indicou.
sandbox-shows-expired-code = O endpoint de token retorna invalid_code, como se você tivesse esperado mais de um minuto.
sandbox-shows-code-used-twice = O endpoint de token retorna invalid_code, como se alguém já tivesse usado o código.
sandbox-shows-invalid-client = O endpoint de token retorna invalid_client.
sandbox-shows-invalid-client-secret = O endpoint de token retorna invalid_client_secret.
sandbox-shows-invalid-redirect-uri = O endpoint de token retorna invalid_redirect_uri.
sandbox-shows-throttled = O endpoint de token retorna “Access Denied” e diz que houve solicitações demais.
sandbox-shows-html = O endpoint de token retorna uma página da web, como no caso de um caminho ou método errado.
sandbox-shows-localised = O endpoint de token informa o limite no idioma da conta, aqui em chinês.
sandbox-shows-status-400 = O status de um erro é 400. Se este for o único erro ativado, o endpoint retorna invalid_code.
sandbox-shows-slow = A resposta demora oito segundos.
sandbox-shows-cut = A resposta termina no meio; por isso, não é JSON.
sandbox-shows-no-refresh-token = A resposta só tem um token de acesso; por isso, o acesso termina depois de uma hora.
sandbox-shows-dropped-scope = A resposta tem tokens, mas falta o último escopo que você solicitou.
sandbox-shows-hostile-server = A página não envia o código e diz por quê.
sandbox-shows-tampered-state = A página rejeita a resposta, porque o state não corresponde.
sandbox-shows-doubled-parameter = A página rejeita a resposta, porque há dois códigos.

# Where the errors take effect
sandbox-moment-sign-in = Na resposta ao login
sandbox-moment-exchange = Na troca do código
sandbox-moment-token = Em cada solicitação de token
sandbox-moment-request = Em cada solicitação

# The limit on sign-ins, which Zoho has and the sandbox keeps
sandbox-sign-in-limit = O sandbox atingiu o limite: como o Zoho, ele dá a um cliente no máximo { $most } códigos em { $minutes } minutos. Ninguém recusou este login. Espere, selecione “Adiantar 1 hora” ou selecione “Limpar tudo” e comece de novo.
