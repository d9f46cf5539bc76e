// The hosts of deploy/ on this machine: each is started with our own files, in which only what belongs to this machine is
// replaced, and ended by its process.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { createRequire } from "node:module";
import net from "node:net";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

import { compress } from "../../deploy/compress.mjs";

/** A program: what `variable` says, else what is on the PATH. */
export function program(variable, name) {
  const told = process.env[variable];
  if (told) return told;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is missing: run ./dev test hosting, or say where it is with ${variable}=…`);
  return found;
}

export async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `text` with each of `pairs` replaced; each must be there. */
export function replaced(text, pairs) {
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`the file has no "${from}" any more`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Starts a program and waits until `port` answers; what it says is kept in `said`. */
export async function run(command, args, { port, env = {}, cwd, wait = 15_000, uid, gid } = {}) {
  const child = spawn(command, args, {
    cwd, uid, gid, env: { PATH: process.env.PATH, ...env }, stdio: ["ignore", "pipe", "pipe"],
  });
  const host = { said: "", child };
  child.stdout.on("data", (data) => { host.said += data; });
  child.stderr.on("data", (data) => { host.said += data; });
  process.on("exit", () => child.kill("SIGKILL"));
  const ended = new Promise((resolve) => child.on("close", resolve));
  host.stop = async (signal = "SIGTERM") => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  const start = Date.now();
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${host.said}`);
    if (await answers(port)) return host;
    if (Date.now() - start > wait) {
      await host.stop("SIGKILL");
      throw new Error(`${command} does not answer on ${port}: ${host.said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => { socket.destroy(); resolve(true); });
    socket.on("error", () => resolve(false));
  });
}

/** Where the page lies a second time, below the root of the site. */
export const BELOW = "/tools/oauth";

/** The folder of the page as it is published: with its compressed files; also below a folder of the site. */
export function publish(root, folder, dist = join(root, "dist")) {
  const site = join(folder, "site");
  cpSync(dist, site, { recursive: true });
  compress(site, 4);
  for (const name of readdirSync(site)) cpSync(join(site, name), join(site, BELOW, name), { recursive: true });
  writeFileSync(join(site, ".secret"), "not for anybody");
  return site;
}

/** nginx with deploy/nginx, on an encrypted port. */
export async function startNginx(root, folder, site, zoho, port) {
  const nginx = program("NGINX", "nginx");
  port ??= await freePort();
  const plain = await freePort();
  const conf = join(folder, "nginx");
  mkdirSync(conf);
  const from = (name) => readFileSync(join(root, "deploy/nginx", name), "utf8");
  const put = (name, text) => writeFileSync(join(conf, name), text);
  put("http.conf", from("http.conf"));
  put("page.conf", replaced(from("page.conf"), [
    ["https://$zow_accounts$zow_path;", `https://$zow_accounts:${zoho.port}$zow_path;`],
    ["/etc/ssl/certs/ca-certificates.crt", zoho.ca],
    ["error_log stderr crit;", `error_log ${conf}/error.log crit;`],
  ]));
  const brotli = join(process.env.NGINX_MODULES ?? "/usr/lib/nginx/modules", "ngx_http_brotli_static_module.so");
  const hasBrotli = existsSync(brotli);
  put("site.conf", replaced(from("site.conf"), [
    ["    listen [::]:80;\n", ""],
    ["    listen [::]:443 ssl http2;\n", ""],
    ["listen 80;", `listen 127.0.0.1:${plain};`],
    ["listen 443 ssl http2;", `listen 127.0.0.1:${port} ssl http2;`],
    ["oauth.example.com;", "localhost;"],
    ["/var/www/zoho-oauth-workbench;", `${site};`],
    ["/etc/ssl/certs/oauth.example.com.pem", zoho.site.certificate],
    ["/etc/ssl/private/oauth.example.com.key", zoho.site.key],
    ["resolver 127.0.0.53 ", `resolver 127.0.0.1:${zoho.dnsPort} `],
    ["/var/log/nginx/zoho-oauth-workbench.log", `${conf}/access.log`],
    ["include zoho-oauth-workbench/", `include ${conf}/`],
    ...(hasBrotli ? [["# brotli_static on;", "brotli_static on;"]] : []),
  ]));
  put("nginx.conf", `${hasBrotli ? `load_module ${brotli};` : ""}
${process.getuid() === 0 ? "user root;" : ""}
daemon off; worker_processes 1; pid ${conf}/pid; error_log ${conf}/error.log crit;
events {}
http {
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${conf}/${kind};`).join("\n")}
include ${conf}/site.conf;
}
`);
  const host = await run(nginx, ["-e", `${conf}/error.log`, "-p", conf, "-c", `${conf}/nginx.conf`], { port });
  const logs = () => ["access.log", "error.log"].map((name) => readFileSync(join(conf, name), "utf8")).join("")
    + host.said;
  return { ...host, name: "nginx", port, plain, tls: true, logs, conf };
}

/** Caddy with deploy/caddy, on an encrypted port. */
export async function startCaddy(root, folder, site, zoho) {
  const caddy = program("CADDY", "caddy");
  const port = await freePort();
  const below = await freePort();
  const conf = join(folder, "caddy");
  cpSync(join(root, "deploy/caddy"), conf, { recursive: true });
  const page = readFileSync(join(conf, "page.caddy"), "utf8");
  writeFileSync(join(conf, "page.caddy"), replaced(page, [
    ["{vars.zow_host}:443", `{vars.zow_host}:${zoho.port}`],
    ["\t\t\t\ttls\n", `\t\t\t\ttls\n\t\t\t\tresolvers udp/127.0.0.1:${zoho.dnsPort}\n`],
  ]));
  const text = readFileSync(join(conf, "Caddyfile"), "utf8");
  writeFileSync(join(conf, "Caddyfile"), replaced(text, [
    ["{\n\t# A line", `{\n\tadmin off\n\tauto_https disable_redirects\n\t# A line`],
    ["oauth.example.com {", `https://localhost:${port} {\n\tbind 127.0.0.1\n`
      + `\ttls ${zoho.site.certificate} ${zoho.site.key}\n`],
    ["root * /var/www/zoho-oauth-workbench", `root * ${site}`],
  ]) + `
https://localhost:${below} {
	bind 127.0.0.1
	tls ${zoho.site.certificate} ${zoho.site.key}
	root * ${site}
	redir ${BELOW} ${BELOW}/
	handle_path ${BELOW}/* {
		import page.caddy
	}
}
`);
  const host = await run(caddy, ["run", "--config", join(conf, "Caddyfile")], {
    port,
    env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, SSL_CERT_FILE: zoho.ca },
  });
  return { ...host, name: "Caddy", port, below: { port: below, tls: true }, tls: true, logs: () => host.said, conf };
}

/** How workerd asks a proxy: `HttpOptions.Style.proxy` of its configuration. */
const WHOLE_URLS = 1;

/** The function for Cloudflare Pages in workerd, which is what runs it at Cloudflare. */
export async function startCloudflare(root, modules, zoho) {
  const require = createRequire(join(modules, "x.js"));
  const { Miniflare, Log, LogLevel } = await import(pathToFileURL(require.resolve("miniflare")));
  const text = readFileSync(join(root, "deploy/cloudflare-pages/functions/relay/[[path]].js"), "utf8");
  const world = await startOutbound(zoho);
  const said = [];
  class Kept extends Log {
    log(message) { said.push(message); }
  }
  const flare = new Miniflare({
    log: new Kept(LogLevel.VERBOSE),
    host: "127.0.0.1",
    port: 0,
    cf: false,
    compatibilityDate: "2026-01-01",
    handleRuntimeStdio(out, err) {
      out.on("data", (data) => said.push(String(data)));
      err.on("data", (data) => said.push(String(data)));
    },
    modules: [
      { type: "ESModule", path: "entry.mjs", contents:
        'import { onRequest } from "./relay.mjs";\nexport default { fetch: (request) => onRequest({ request }) };' },
      { type: "ESModule", path: "relay.mjs", contents: text },
    ],
    outboundService: { external: { address: `127.0.0.1:${world.address().port}`, http: { style: WHOLE_URLS } } },
  });
  const url = await flare.ready;
  return { name: "Cloudflare Pages (workerd)", port: Number(url.port), tls: false, logs: () => said.join("\n"),
    edge: true, async stop() {
      await flare.dispose();
      world.close();
      world.closeAllConnections();
    } };
}

/** Where the world would be for workerd: takes whole URLs, leads the accounts servers here, and verifies their certificates,
 * as Cloudflare does outside of workerd, too. Where something fails, the connection breaks, as it would out there. */
async function startOutbound(zoho) {
  const names = new Set(zoho.servers.map(([, host]) => host));
  const absent = zoho.servers.find(([center]) => center === "ca")[1];
  const server = http.createServer({ requireHostHeader: false }, (request, response) => {
    const url = new URL(request.url, `https://${request.headers.host}`);
    if (url.protocol !== "https:" || !names.has(url.host) || url.host === absent) return void request.socket.destroy();
    const asked = https.request({
      host: "127.0.0.1", port: zoho.port, servername: url.host, method: request.method, path: url.pathname + url.search,
      headers: { ...request.headers, host: url.host }, ca: readFileSync(zoho.ca), maxHeaderSize: 128 * 1024, agent: false,
    }, (answer) => {
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.on("error", () => request.socket.destroy());
      answer.pipe(response);
    });
    asked.on("error", () => request.socket.destroy());
    response.on("close", () => asked.destroy());
    request.pipe(asked);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** All of deploy/cloudflare-pages with the page, as `wrangler pages dev` serves it. Its relay leads into the world: only what
 * it refuses may be tried here. */
export async function startPages(root, modules, folder) {
  const site = join(folder, "site");
  cpSync(join(root, "dist"), site, { recursive: true });
  cpSync(join(root, "deploy/cloudflare-pages/add"), site, { recursive: true });
  cpSync(join(root, "deploy/cloudflare-pages/functions"), join(folder, "functions"), { recursive: true });
  const port = await freePort();
  const host = await run(process.execPath, ["--no-warnings", join(modules, "wrangler/wrangler-dist/cli.js"), "pages", "dev",
    "site", "--ip", "127.0.0.1", "--port", String(port), "--inspector-port", String(await freePort()),
    "--compatibility-date", "2026-01-01"], {
    port, cwd: folder, wait: 90_000,
    env: { HOME: folder, XDG_CONFIG_HOME: folder, WRANGLER_SEND_METRICS: "false", CI: "true", NO_COLOR: "1",
      CLOUDFLARE_CF_FETCH_ENABLED: "false" },
  });
  return { ...host, name: "Cloudflare Pages", port, tls: false, logs: () => host.said };
}

/** What Netlify's own parser makes of deploy/netlify/add/_headers: the headers of a path, by their names in lower case. */
export async function netlifyHeaders(root, modules) {
  const require = createRequire(join(modules, "x.js"));
  const { parseAllHeaders } = await import(pathToFileURL(require.resolve("@netlify/headers-parser")));
  const file = join(root, "deploy/netlify/add/_headers");
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], minimal: false });
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return (path) => {
    const found = {};
    for (const { forRegExp, values } of headers.filter(({ forRegExp }) => forRegExp.test(path))) {
      for (const [name, value] of Object.entries(values)) {
        const key = name.toLowerCase();
        found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
      }
    }
    return found;
  };
}

/** The edge function for Netlify in Deno, which is what runs it at Netlify. */
export async function startNetlify(root, modules, folder, zoho) {
  // The package for this kind of machine is the only one that npm installs.
  const [kind] = existsSync(join(modules, "@deno")) ? readdirSync(join(modules, "@deno")) : [];
  const path = kind ? join(modules, "@deno", kind, "deno") : program("DENO", "deno");
  const port = await freePort();
  const entry = join(folder, "entry.js");
  writeFileSync(entry, `import handler, { config } from ${JSON.stringify(
    pathToFileURL(join(root, "deploy/netlify/edge-functions/relay.js")))};
if (config.path !== "/relay/*" || config.rateLimit.windowLimit > 60) throw new Error("the function is declared otherwise");
Deno.serve({ hostname: "127.0.0.1", port: ${port} }, handler);
`);
  const host = await run(path, ["run", "--no-prompt", "--no-remote", "--allow-net", "--cert", zoho.ca, entry], {
    port,
    env: { HOME: folder, DENO_DIR: join(folder, "deno"), HTTPS_PROXY: zoho.proxy, NO_COLOR: "1",
      DENO_NO_UPDATE_CHECK: "1" },
  });
  return { ...host, name: "Netlify (Deno)", port, tls: false, logs: () => host.said, edge: true };
}

/** Where the tests find miniflare and Deno. */
export function modulesFolder() {
  const told = process.env.HOSTING_MODULES;
  if (!told || !existsSync(join(told, "miniflare"))) {
    throw new Error("HOSTING_MODULES does not name a folder with miniflare: run the tests by ./dev test hosting");
  }
  return told;
}

export function canBeNobody() {
  return process.getuid?.() === 0 && spawnSync("id", ["-u", "nobody"]).status === 0;
}

export function filesBelow(folder, prefix = "") {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (
    entry.isDirectory() ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`) : [prefix + entry.name]));
}
