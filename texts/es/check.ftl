check-input = Entrada
check-intro = Pegue un error, una respuesta, una URL, un registro o los valores de un formulario. Verá qué es, qué está mal y cómo corregirlo. Nada sale de este navegador; los secretos se ocultan de inmediato.
check-box = Error, respuesta o URL
check-empty = El resultado aparece aquí: qué es, la causa más probable, cómo comprobarla y cómo corregirla.
check-chips = ¿No tiene nada que pegar? Seleccione lo que ve:
check-example = Mostrar un ejemplo
check-clear = Vaciar
check-template = Usar plantilla de formulario
check-secret = secreto
check-secret-hidden = Aquí está oculto y no se guarda.
check-cut = El texto tiene más de un millón de caracteres. Solo se leyó el principio.
check-condensed = El texto es largo. Solo se leyeron sus extremos y las últimas líneas que mencionan un error o algo de OAuth.
check-nothing = No se reconoció nada. Pegue el mensaje completo junto con la URL de la solicitud. Se reconocen los errores y las respuestas de los servidores de Zoho, las URL, los ámbitos, los ID de cliente, los comandos y los valores del formulario.
check-kind = Tratar como
check-kind-auto = detectar automáticamente
check-more = { $count ->
    [one] Hay un elemento más que no se muestra.
   *[other] Hay { $count } elementos más que no se muestran.
}
check-report = informe en Markdown
check-outcome = { $outcome }: { $kind }
check-detected = Detectado: { $kind }
# Announced when a result is there.
check-announced = Detectado: { $kind }. { $verdict }
check-announced-cause = Detectado: { $kind }. { $verdict } Causa más probable: { $cause }{ $more ->
    [0] { "" }
    [one] { " " }Otra causa posible.
   *[other] { " " }Otras { $more } causas posibles.
}
check-contradiction = Contradicción:
check-ask = Para mayor certeza, pegue también:
check-places = Dónde está cada parte ({ $count })
check-places-table = Centros de datos en el texto
check-place-part = Parte
check-place-center = Centro de datos
check-place-text = Texto
check-what-to-do = Qué hacer
check-likely = Causa más probable
check-more-causes = { $count ->
    [one] Otra causa posible
   *[other] Otras { $count } causas posibles
}
check-other-causes = { $count ->
    [one] Otra causa conocida de este error
   *[other] Otras { $count } causas conocidas de este error
}
check-other-causes-note = El texto no apunta a ellas.
check-verify = Comprobación
check-fix = Solución
check-recognized = Cómo se reconoció
check-others = { $count ->
    [one] Un elemento más en el texto
   *[other] { $count } elementos más en el texto
}
check-right-uri = El URI de redirección correcto en { $center }:
check-right-uri-also = Registre también:
check-right-uri-label = URI de redirección de { $center }
check-right-uri-unknown = Ninguna fuente indica el URI de redirección de { $center }. Léalo en la URL de la ventana emergente.
check-use = Usar en Configurar
check-use-fixed = Corregir todo y usar en Configurar
check-continue = Continuar en Probar

check-form-table = Valores del formulario
check-form-field = Campo
check-form-current = Valor actual
check-form-expected = Valor esperado
check-form-correct = correcto
check-form-see-note = vea la nota anterior
check-form-any = cualquier valor

check-attempt = Agregue un detalle para acotar la causa
check-choose = Seleccione…
check-unknown = se desconoce

check-compare = Comparar dos URL
check-compare-hint = Compara dos URL parte por parte, después de decodificarlas: dos URL de autorización, dos URI de redirección, una URL que funciona y otra que no.
check-first = Primera URL
check-second = Segunda URL
check-same = Ambas URL son iguales en todas las partes.
check-same-compared = Ambas URL son iguales en todas las partes que se pudieron comparar. Los valores ocultos no se compararon.
check-different = { $count ->
    [one] Las URL difieren en una parte.
   *[other] Las URL difieren en { $count } partes.
}
check-different-masked = { $count ->
    [one] Las URL difieren en una parte. Los valores ocultos no se compararon.
   *[other] Las URL difieren en { $count } partes. Los valores ocultos no se compararon.
}
check-comparison = Comparación
check-part = Parte
check-part-first = Primera
check-part-second = Segunda
check-differs = (difiere)
check-missing = (falta)
