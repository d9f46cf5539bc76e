# The rows of Zoho's forms, links to a setup, and the Deluge snippet.

service-center-first = Selecione primeiro um data center.
service-name-first = Insira primeiro um nome de serviço.
service-scopes-first = Adicione escopos primeiro.
service-client-id-first = Cole o ID do cliente na ficha API Console.
service-callback-first = Não é conhecido para este data center. Por enquanto, registre qualquer URL https sua, conecte-se uma vez, cole a URL do pop-up e depois substitua-a no console.
service-secret-from-zoho = Cole-o do API Console, guia Client Secret.
service-looks-secret = O valor parece um segredo; por isso, não é mostrado aqui.
service-press-connect = Selecione-o. Uma janela se abre: selecione Connect ou Proceed e entre com a sua conta. Se o Zoho pedir uma organização, selecione a que você usa: os tokens são válidos somente para ela. Depois, selecione Accept.
service-numbered = { $label } { $number }
service-scope = Scope { $number }
service-display-name = Scope { $number } Display Name
service-scopes-to-select = Escopos a selecionar
service-client-name-derived = Criado a partir do nome do serviço, sem os caracteres que o console rejeita. Use somente letras, dígitos, espaços, _ e &.
service-client-name-note = Mostrado na tela de consentimento. Use somente letras, dígitos, espaços, _ e &; não inclua “Zoho”.
service-homepage-note = Qualquer URL válida. O Zoho aceita uma URL de exemplo.
service-callback-recommended = Recomendado. Registre este primeiro.
service-callback-further = Registre este também: selecione + no API Console.
service-revoke-note = Nem todas as versões do formulário têm este campo.
service-authorize-note = Os dois parâmetros mantêm a conexão funcionando depois da primeira hora.
service-delimiter-note = O formulário mostra este campo a partir de dois escopos.
service-connection-link-name-note = O Zoho o preenche. O Deluge precisa dele exatamente como o Zoho o mostra.
service-no-scope-to-select = Ainda não há escopos. Adicione escopos primeiro.
service-select-all = { $count ->
    [one] Selecione o escopo.
   *[other] Selecione todos os { $count } escopos.
}

service-link-unknown-key = O link tem a chave “{ $key }”, que esta página não conhece.
service-link-secret = O link continha um segredo em “{ $key }”. O segredo não foi lido e foi removido da barra de endereços, mas o histórico do navegador ainda pode contê-lo. Qualquer pessoa que tinha o link podia lê-lo: crie um novo segredo no API Console ou revogue o token.
service-link-bad-value = O link tem { $key }={ $value }, que não é um valor válido.
service-link-repeated = O link tem “{ $key }” mais de uma vez. O primeiro valor foi usado.
service-link-too-long = O link tem mais de { $most } bytes. Ele não foi lido e foi removido da barra de endereços.
service-link-other-facts = O link foi criado com os dados de { $date }; esta página usa os de { $now }. Verifique os valores novamente: os hosts e os escopos podem ter mudado.
service-link-more = { $count ->
    [one] O link tem mais { $count } problema desse tipo.
   *[other] O link tem mais { $count } problemas desse tipo.
}
service-link-too-long-to-write = O link não foi copiado: ele teria { $bytes } bytes, e links com mais de { $most } bytes não podem ser abertos.

service-setups-unread = Este texto não é uma exportação de configurações salvas.
service-setups-full = Não foi salva: este dispositivo comporta { $most } configurações salvas. Exclua algumas delas primeiro.

service-snippet-scopes-first = Adicione escopos primeiro ou selecione o produto a chamar.
service-snippet-no-call = Não se conhece nenhuma chamada que teste um token de { $product }.
service-snippet-no-url = A URL de { $product } no data center { $center } não é conhecida.
# $needed, $held: scopes. $why: a sentence.
service-snippet-may-cover = { $needed } não está na sua lista. { $held } talvez o inclua. { $why }
service-snippet-not-covered = { $needed } não está na sua lista, e não se conhece nela nenhum escopo que o inclua. O Zoho pode rejeitar esta chamada.
service-snippet-other-spelling = É outra grafia do mesmo escopo, e não se sabe se o Zoho a aceita.
service-snippet-all-operations = Parece incluir todas as operações do mesmo recurso, mas não está no nosso catálogo.
