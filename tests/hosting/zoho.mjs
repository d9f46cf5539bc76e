// Zoho's accounts servers on this machine: behind TLS, under their real names, and some of them ill-behaved. Beside them a
// name server and a proxy, which lead the programs that are tested here instead of into the world.

import { execFileSync } from "node:child_process";
import dgram from "node:dgram";
import { readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { join } from "node:path";
import tls from "node:tls";

/** The accounts servers of the table: [center, host]. */
export function accountsServers(root) {
  const text = readFileSync(join(root, "data/centers.toml"), "utf8");
  return text.split("[[center]]").slice(1).map((block) => [
    /^id = "(\w+)"/m.exec(block)[1],
    /^accounts = \{ value = "([^"]+)"/m.exec(block)[1],
  ]);
}

/** Centers whose server is ill at a level below HTTP, for whatever it is asked. */
export const ILL = {
  jp: "has the certificate of another host",
  cn: "has a certificate of an authority that nobody trusts",
  sa: "has a certificate that has expired",
  ca: "is not there",
};

/** Starts all of it; `folder` is for certificates. */
export async function startZoho(root, folder) {
  const servers = accountsServers(root);
  const names = servers.map(([, host]) => host);
  const certificates = certify(folder, names);
  const seen = [];

  const context = {};
  for (const [center, host] of servers) {
    const kind = { jp: "other", cn: "stranger", sa: "expired" }[center] ?? "good";
    context[host] = tls.createSecureContext(certificates[kind]);
  }
  const server = https.createServer({
    ...certificates.good,
    SNICallback: (name, done) => done(null, context[name] ?? context[names[0]]),
  }, (request, response) => respond(seen, request, response));
  server.on("tlsClientError", () => {});
  await listen(server);
  const port = server.address().port;

  const absent = names[servers.findIndex(([center]) => center === "ca")];
  const dns = await startNameServer(names, absent);
  const proxy = await startProxy(names, absent, port);
  return {
    servers,
    seen,
    port,
    ca: certificates.ca,
    site: certificates.site,
    dnsPort: dns.address().port,
    proxy: `http://127.0.0.1:${proxy.address().port}`,
    stop() {
      for (const one of [server, proxy]) {
        one.close();
        one.closeAllConnections();
      }
      dns.close();
    },
  };
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

/** Makes authorities and certificates in `folder`. */
export function notary(folder) {
  const path = (name) => join(folder, name);
  const openssl = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const key = (name) => openssl("ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", `${name}.key`);
  const authority = (name) => {
    key(name);
    openssl("req", "-x509", "-new", "-key", `${name}.key`, "-subj", `/CN=${name} of this test`, "-days", "2", "-out",
      `${name}.pem`, "-addext", "keyUsage=critical,keyCertSign,cRLSign");
  };
  const leaf = (name, by, hosts, days = "2") => {
    key(name);
    openssl("req", "-new", "-key", `${name}.key`, "-subj", `/CN=${hosts[0]}`, "-out", `${name}.csr`);
    writeFileSync(path(`${name}.ext`), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(",")}\n`
      + "basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n");
    openssl("x509", "-req", "-in", `${name}.csr`, "-CA", `${by}.pem`, "-CAkey", `${by}.key`, "-CAcreateserial", "-days",
      days, "-extfile", `${name}.ext`, "-out", `${name}.pem`);
    return { key: readFileSync(path(`${name}.key`)), cert: readFileSync(path(`${name}.pem`)) };
  };
  return { authority, leaf, path };
}

function certify(folder, names) {
  const { authority, leaf, path } = notary(folder);
  authority("authority");
  authority("stranger");
  const site = leaf("site", "authority", ["localhost"]);
  return {
    ca: path("authority.pem"),
    site: { ...site, certificate: path("site.pem"), key: path("site.key") },
    good: leaf("good", "authority", names),
    other: leaf("other", "authority", ["accounts.zoho.example"]),
    stranger: leaf("stranger-leaf", "stranger", names),
    expired: leaf("expired", "authority", names, "0"),
  };
}

/** What a server does is said by the form it gets: `manner=…`. */
function respond(seen, request, response) {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const form = Buffer.concat(parts).toString();
    const told = { server: request.socket.servername, method: request.method, url: request.url,
      headers: request.headers, names: request.rawHeaders.filter((_, at) => at % 2 === 0), form, sent: 0 };
    seen.push(told);
    const manner = /manner=(\w+)/.exec(form)?.[1];
    const json = { "Content-Type": "application/json;charset=UTF-8" };
    switch (manner) {
      case "silent":
        return;
      case "cut":
        request.socket.destroy();
        return;
      case "half":
        response.writeHead(200, { ...json, "Content-Length": 1000 });
        response.write('{"access_token":"half');
        setTimeout(() => request.socket.destroy(), 50);
        return;
      case "drip": {
        // A byte now and then, without end.
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(" "), 200);
        response.on("close", () => clearInterval(timer));
        return;
      }
      case "huge": {
        response.writeHead(200, json);
        const part = Buffer.alloc(64 * 1024, 32);
        const more = () => {
          while (told.sent < 512 * 1024 * 1024 && !response.destroyed) {
            told.sent += part.length;
            if (!response.write(part)) return void response.once("drain", more);
          }
          response.end();
        };
        response.on("error", () => {});
        return more();
      }
      case "redirect":
        response.writeHead(302, { Location: "https://evil.example/oauth/v2/token", ...json });
        response.end('{"gone":"elsewhere"}');
        return;
      case "repeat":
        response.writeHead(307, { Location: "/oauth/v2/auth" });
        response.end();
        return;
      case "garbage":
        request.socket.end("this is not HTTP\r\n\r\n");
        return;
      case "error":
        response.writeHead(400, json);
        response.end('{"error":"invalid_client"}');
        return;
      case "wide":
        response.writeHead(200, { ...json, "X-Wide": "w".repeat(60_000) });
        response.end("{}");
        return;
      case "hostile":
        response.writeHead(200, {
          "Content-Type": "text/html",
          "Set-Cookie": "session=planted",
          "X-Accel-Redirect": "/index.html",
          "X-Accel-Expires": "3600",
          "Clear-Site-Data": '"storage"',
          "Content-Security-Policy": "script-src 'unsafe-inline'",
          "Strict-Transport-Security": "max-age=0",
          "Access-Control-Allow-Origin": "*",
          "Access-Control-Allow-Credentials": "true",
          "Refresh": "0; url=https://evil.example/",
          "Link": "<https://evil.example/x.js>; rel=preload; as=script",
          "Location": "https://evil.example/",
          "Service-Worker-Allowed": "/",
          "Cache-Control": "public, max-age=3600",
          "Report-To": '{"endpoints":[{"url":"https://evil.example/"}]}',
          "WWW-Authenticate": "Basic realm=password",
        });
        response.end("<script>alert(origin)</script>");
        return;
      default:
        response.writeHead(200, json);
        response.end('{"access_token":"given"}');
    }
  });
}

/** A name server that knows the accounts servers and nobody else. Where one is absent, nothing listens. */
export async function startNameServer(names, absent) {
  const socket = dgram.createSocket("udp4");
  socket.on("message", (query, from) => {
    let at = 12;
    const labels = [];
    while (query[at] !== 0) {
      labels.push(query.subarray(at + 1, at + 1 + query[at]).toString());
      at += query[at] + 1;
    }
    const type = query.readUInt16BE(at + 1);
    const question = query.subarray(12, at + 5);
    const name = labels.join(".").toLowerCase();
    const known = names.includes(name);
    const found = known && type === 1;
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(known ? 0x8180 : 0x8183, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(found ? 1 : 0, 6);
    const last = name === absent ? 254 : 1;
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, last]);
    socket.send(Buffer.concat([head, question, ...(found ? [answer] : [])]), from.port, from.address);
  });
  await new Promise((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return socket;
}

/** A proxy for programs that take one from their environment: it leads the accounts servers here, all else nowhere. */
async function startProxy(names, absent, port) {
  const proxy = http.createServer((_, response) => response.writeHead(403).end());
  proxy.on("connect", (request, client, head) => {
    const [host, asked] = request.url.split(":");
    client.on("error", () => {});
    if (!names.includes(host) || host === absent || asked !== "443") {
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const server = net.connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on("error", () => client.destroy());
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
  });
  await listen(proxy);
  return proxy;
}
