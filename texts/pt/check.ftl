check-input = Entrada
check-intro = Cole um erro, uma resposta, uma URL, um log ou os valores de um formulário. Você vê o que é, o que está errado e como corrigir. Nada sai deste navegador; os segredos são ocultados imediatamente.
check-box = Erro, resposta ou URL
check-empty = O resultado aparece aqui: o que é, a causa mais provável, como verificá-la e como corrigi-la.
check-chips = Não tem nada para colar? Selecione o que você vê:
check-example = Mostrar um exemplo
check-clear = Limpar
check-template = Usar modelo de formulário
check-secret = segredo
check-secret-hidden = Ele está oculto aqui e não é armazenado.
check-cut = O texto tem mais de um milhão de caracteres. Só o início foi lido.
check-condensed = O texto é longo. Foram lidas só as extremidades e as últimas linhas que mencionam um erro ou algo de OAuth.
check-nothing = Nada foi reconhecido. Cole a mensagem completa junto com a URL da solicitação. São reconhecidos erros e respostas dos servidores da Zoho, URLs, escopos, IDs de cliente, comandos e os valores do formulário.
check-kind = Tratar como
check-kind-auto = detectar automaticamente
check-more = { $count ->
    [one] Mais { $count } item não é mostrado.
   *[other] Mais { $count } itens não são mostrados.
}
check-report = relatório em Markdown
check-outcome = { $outcome }: { $kind }
check-detected = Detectado: { $kind }
# Announced when a result is there.
check-announced = Detectado: { $kind }. { $verdict }
check-announced-cause = { $more ->
    [0] Detectado: { $kind }. { $verdict } Causa mais provável: { $cause }
    [one] Detectado: { $kind }. { $verdict } Causa mais provável: { $cause } Mais { $more } causa possível.
   *[other] Detectado: { $kind }. { $verdict } Causa mais provável: { $cause } Mais { $more } causas possíveis.
}
check-contradiction = Contradição:
check-ask = Para ter certeza, cole também:
check-places = Onde cada parte está ({ $count })
check-places-table = Data centers no texto
check-place-part = Parte
check-place-center = Data center
check-place-text = Texto
check-what-to-do = O que fazer
check-likely = Causa mais provável
check-more-causes = { $count ->
    [one] Mais { $count } causa possível
   *[other] Mais { $count } causas possíveis
}
check-other-causes = { $count ->
    [one] Outra causa conhecida deste erro
   *[other] Outras { $count } causas conhecidas deste erro
}
check-other-causes-note = O texto não aponta para elas.
check-verify = Verificação
check-fix = Correção
check-recognized = Como isto foi reconhecido
check-others = { $count ->
    [one] Mais { $count } item no texto
   *[other] Mais { $count } itens no texto
}
check-right-uri = O URI de redirecionamento correto em { $center }:
check-right-uri-also = Registre também:
check-right-uri-label = URI de redirecionamento de { $center }
check-right-uri-unknown = Nenhuma fonte indica o URI de redirecionamento de { $center }. Leia-o na URL do pop-up.
check-use = Usar em Configurar
check-use-fixed = Corrigir tudo e usar em Configurar
check-continue = Continuar em Testar

check-form-table = Valores do formulário
check-form-field = Campo
check-form-current = Valor atual
check-form-expected = Valor esperado
check-form-correct = correto
check-form-see-note = veja a nota acima
check-form-any = qualquer valor

check-attempt = Adicione um detalhe para restringir as causas
check-choose = Selecionar…
check-unknown = não conhecido

check-compare = Comparar duas URLs
check-compare-hint = Compara duas URLs parte por parte depois de decodificá-las: duas URLs de autorização, dois URIs de redirecionamento, uma URL que funciona e outra que não funciona.
check-first = Primeira URL
check-second = Segunda URL
check-same = As duas URLs são iguais em todas as partes.
check-same-compared = As duas URLs são iguais em todas as partes que puderam ser comparadas. Os valores ocultos não foram comparados.
check-different = { $count ->
    [one] As URLs diferem em { $count } parte.
   *[other] As URLs diferem em { $count } partes.
}
check-different-masked = { $count ->
    [one] As URLs diferem em { $count } parte. Os valores ocultos não foram comparados.
   *[other] As URLs diferem em { $count } partes. Os valores ocultos não foram comparados.
}
check-comparison = Comparação
check-part = Parte
check-part-first = Primeira
check-part-second = Segunda
check-differs = (diferente)
check-missing = (ausente)
