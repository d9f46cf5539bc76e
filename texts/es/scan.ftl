scan-severity-error = error
scan-severity-warning = advertencia
scan-severity-check = revisar
scan-severity-note = nota

# Names of characters that are not visible. $kind: space, tab, break, nbsp, wide, zero-width, hyphen, direction,
# variation or control.
scan-unseen = { $kind ->
    [space] espacio
    [tab] tabulación
    [break] salto de línea
    [nbsp] espacio de no separación
    [wide] espacio no estándar
    [zero-width] carácter de ancho cero
    [hyphen] guion opcional
    [direction] marca de dirección
    [variation] selector de variación
   *[control] carácter de control
}
scan-unseen-start = { $kind ->
    [space] espacio al principio
    [tab] tabulación al principio
    [break] salto de línea al principio
    [nbsp] espacio de no separación al principio
    [wide] espacio no estándar al principio
    [zero-width] carácter de ancho cero al principio
    [hyphen] guion opcional al principio
    [direction] marca de dirección al principio
    [variation] selector de variación al principio
   *[control] carácter de control al principio
}
scan-unseen-end = { $kind ->
    [space] espacio al final
    [tab] tabulación al final
    [break] salto de línea al final
    [nbsp] espacio de no separación al final
    [wide] espacio no estándar al final
    [zero-width] carácter de ancho cero al final
    [hyphen] guion opcional al final
    [direction] marca de dirección al final
    [variation] selector de variación al final
   *[control] carácter de control al final
}
scan-unseen-inside = { $kind ->
    [space] espacio en la posición { $position }
    [tab] tabulación en la posición { $position }
    [break] salto de línea en la posición { $position }
    [nbsp] espacio de no separación en la posición { $position }
    [wide] espacio no estándar en la posición { $position }
    [zero-width] carácter de ancho cero en la posición { $position }
    [hyphen] guion opcional en la posición { $position }
    [direction] marca de dirección en la posición { $position }
    [variation] selector de variación en la posición { $position }
   *[control] carácter de control en la posición { $position }
}

scan-secret-token = un token o un código de autorización
scan-secret-client = lo que parece un secreto de cliente
scan-secret-named = el valor de “{ $key }”
