scan-severity-error = erro
scan-severity-warning = aviso
scan-severity-check = verificar
scan-severity-note = nota

# Names of characters that are not visible. $kind: space, tab, break, nbsp, wide, zero-width, hyphen, direction,
# variation or control.
scan-unseen = { $kind ->
    [space] espaço
    [tab] tabulação
    [break] quebra de linha
    [nbsp] espaço não separável
    [wide] espaço não padrão
    [zero-width] caractere de largura zero
    [hyphen] hífen opcional
    [direction] marca de direção
    [variation] seletor de variação
   *[control] caractere de controle
}
scan-unseen-start = { $kind ->
    [space] espaço no início
    [tab] tabulação no início
    [break] quebra de linha no início
    [nbsp] espaço não separável no início
    [wide] espaço não padrão no início
    [zero-width] caractere de largura zero no início
    [hyphen] hífen opcional no início
    [direction] marca de direção no início
    [variation] seletor de variação no início
   *[control] caractere de controle no início
}
scan-unseen-end = { $kind ->
    [space] espaço no final
    [tab] tabulação no final
    [break] quebra de linha no final
    [nbsp] espaço não separável no final
    [wide] espaço não padrão no final
    [zero-width] caractere de largura zero no final
    [hyphen] hífen opcional no final
    [direction] marca de direção no final
    [variation] seletor de variação no final
   *[control] caractere de controle no final
}
scan-unseen-inside = { $kind ->
    [space] espaço na posição { $position }
    [tab] tabulação na posição { $position }
    [break] quebra de linha na posição { $position }
    [nbsp] espaço não separável na posição { $position }
    [wide] espaço não padrão na posição { $position }
    [zero-width] caractere de largura zero na posição { $position }
    [hyphen] hífen opcional na posição { $position }
    [direction] marca de direção na posição { $position }
    [variation] seletor de variação na posição { $position }
   *[control] caractere de controle na posição { $position }
}

scan-secret-token = um token ou um código de autorização
scan-secret-client = o que parece um segredo do cliente
scan-secret-named = o valor de “{ $key }”
