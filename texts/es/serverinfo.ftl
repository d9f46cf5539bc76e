# Zoho's own list of accounts servers (/oauth/serverinfo), compared with the table.
serverinfo-too-long = El texto tiene { $bytes } bytes. La lista de Zoho tiene menos de mil.
serverinfo-no-list = No se encontró ninguna lista. Copie la respuesta completa, desde { "{" } hasta { "}" }.
serverinfo-broken = El JSON está incompleto (línea { $line }, columna { $column }). Copie la respuesta completa.
serverinfo-other-json = Este JSON no tiene el campo `locations`, por lo que no es la lista de servidores de cuentas de Zoho.
serverinfo-no-locations = El campo `locations` está vacío: la lista no indica ningún servidor de cuentas.
serverinfo-nothing = nada
serverinfo-changed = { $center } difiere: la lista de Zoho tiene { $server }; nuestra tabla, { $ours }. Use el de Zoho.
serverinfo-new = Nuevo: la ubicación { $code } en { $server }. No está en nuestra tabla.
serverinfo-same = Sin diferencias: { $centers }.
serverinfo-china = China no está en la lista. Es lo esperado: es un sistema independiente.
serverinfo-absent = La lista no incluye: { $centers }.
