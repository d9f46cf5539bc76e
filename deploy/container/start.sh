#!/bin/sh
# Serves the page with its relay: `sh deploy/container/start.sh`, then open http://localhost:8080/. Ends with Ctrl+C.
#
# ZOW_LISTEN  where nginx listens; 127.0.0.1:8080, so that only this machine reaches it
# ZOW_SITE    the folder of the page; site/ beside deploy/
# ZOW_RESOLVER  the name server; the first one of /etc/resolv.conf
# ZOW_NGINX   nginx; ZOW_MODULES the folder of its modules
set -eu

deploy=$(cd "$(dirname "$0")/.." && pwd)
listen=${ZOW_LISTEN:-127.0.0.1:8080}
site=${ZOW_SITE:-$deploy/../site}
resolver=${ZOW_RESOLVER:-$(awk '/^nameserver/ { print ($2 ~ /:/ ? "[" $2 "]" : $2); exit }' /etc/resolv.conf)}
nginx=${ZOW_NGINX:-$(command -v nginx || echo /usr/sbin/nginx)}

[ -x "$nginx" ] || { echo "nginx is missing. Install it, or use Caddy: caddy run" >&2; exit 1; }
[ -f "$site/index.html" ] || { echo "$site has no index.html: say where the page is with ZOW_SITE=…" >&2; exit 1; }
[ -n "$resolver" ] || { echo "/etc/resolv.conf names no server: say which with ZOW_RESOLVER=…" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Brotli, where nginx has the module for it.
brotli='' load=''
module=${ZOW_MODULES:-/usr/lib/nginx/modules}/ngx_http_brotli_static_module.so
if [ -f "$module" ]; then
  load="load_module $module;" brotli='brotli_static on;'
fi
sed -e "s|@work@|$work|" -e "s|@deploy@|$deploy|" -e "s|@listen@|$listen|" -e "s|@site@|$site|" \
  -e "s|@resolver@|$resolver|" -e "s|@load@|$load|" -e "s|@brotli@|$brotli|" \
  "$deploy/container/nginx.conf" > "$work/nginx.conf"

# The log, which has no queries, goes to the output: through a pipe, because nginx cannot open every kind of output.
mkfifo "$work/log"
cat "$work/log" &

# Not by exec: the folder is deleted at the end.
"$nginx" -e stderr -p "$work" -c "$work/nginx.conf" -g 'daemon off;' &
pid=$!
trap 'kill -TERM $pid 2>/dev/null' INT TERM
wait $pid || true
