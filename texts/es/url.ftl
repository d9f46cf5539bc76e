# What is wrong with a URL as it was typed or pasted, and what a host is for.

# $what: a hidden character and where it is, such as "trailing space".
url-hidden = La URL tiene un carácter oculto: { $what }.
url-no-scheme = La URL no empieza por https://.
url-not-https = La URL empieza por { $scheme }:// en lugar de https://.
url-capital-scheme = La URL tiene letras mayúsculas en https.
url-slashes = La URL tiene { $signs } en lugar de :// antes del host.
url-encoded = La URL tiene codificación porcentual, como cuando está dentro de otra URL: tiene signos de porcentaje en lugar de : y /.
url-user-info = La URL tiene una parte antes de @. Esa parte es un nombre de usuario; el host es lo que sigue a @.
url-port = La URL tiene el puerto { $port }. Los hosts de Zoho no usan ninguno.
url-capitals = La URL tiene letras mayúsculas en el host.
url-trailing-dot = La URL tiene un punto después del host.
url-backslash = La URL tiene una barra invertida.

url-empty = No hay texto.
url-no-host = La URL no tiene nombre de host.
url-foreign-letters = El host “{ $host }” tiene letras que no son del alfabeto latino, o su forma codificada. Ningún host de Zoho las tiene. Es una forma conocida de disfrazar un host.
url-masked = Esto era un secreto, no una URL. Se enmascaró.
# $why: the reason in the words of the URL standard's parser.
url-broken = Esta no es una URL válida ({ $why }).

# $right: the ending that Zoho's lists name. $kind: us, au or other.
url-wrong-ending = { $kind ->
    [us] { $host } no está en las listas Multi-DC de Zoho. { $center } usa { $right }; “us” es solo el código de ubicación.
    [au] { $host } no está en las listas Multi-DC de Zoho. { $center } usa { $right }. Algunas páginas de Zoho lo escriben sin .com.
   *[other] { $host } no está en las listas Multi-DC de Zoho. { $center } usa { $right }.
}
url-real-domain = El dominio real de { $host } es { $domain }, que no está en nuestra lista de dominios de Zoho. Solo el final de un nombre de host indica a quién pertenece; { $inside } delante de él no demuestra nada.
# $right: the host that was meant.
url-misprint = { $host } no es un host de Zoho que conozcamos. Probablemente es una errata de { $right } ({ $center }).
url-like-zoho = { $host } contiene el nombre de Zoho, pero no está en nuestra lista de hosts de Zoho.

url-without-www = { $host } no tiene www. al principio. El dominio de API de { $center } es { $right }.
url-unnamed = { $host } tiene el nombre de Zoho, pero ninguna fuente que hayamos leído lo nombra. Compruebe a quién pertenece antes de ingresar algo allí.
url-role = { $role ->
    [accounts] servidor de cuentas
    [api] dominio de API
    [api-environment] dominio de API de un sandbox o de una organización de desarrollo
    [console] API Console
    [crm] Zoho CRM
    [callback] host de redirección de conexiones
    [upload] host de carga
    [product] { $app }
    [mail-server] servidor de correo para SMTP, IMAP o POP
    [mcp-server] un servidor de Zoho MCP
   *[unnamed] ninguna fuente que hayamos leído indica para qué sirve
}
