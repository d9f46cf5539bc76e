// What every host of deploy/ has to do, tried on the running host, in front of accounts servers on this machine, well- and
// ill-behaved ones.

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import tls from "node:tls";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { BELOW, filesBelow, publish } from "./hosts.mjs";
import { ILL, startZoho } from "./zoho.mjs";

export const ROOT = resolve(import.meta.dirname, "../..");
export const TOKEN = "/oauth/v2/token";
const REVOKE = "/oauth/v2/token/revoke";
// In every form and query that is sent here: no log may have it.
export const SECRET = "1000.planted0secret";

const folder = mkdtempSync(join(tmpdir(), "hosting-"));
chmodSync(folder, 0o755);
export const made = (name) => {
  mkdirSync(join(folder, name));
  return join(folder, name);
};
const zoho = await startZoho(ROOT, made("certificates"));

/** The folder of the page, as it is published. */
export const site = () => publish(ROOT, folder);
export { folder, zoho };

after(() => {
  zoho.stop();
  rmSync(folder, { recursive: true, force: true });
});

let places = 0;

/** One request, whose path goes out as it is written. Each comes from another place of this machine, so that no limit of a
 * host is met unmeant. */
export function ask(host, { path = "/", method = "GET", headers = {}, body, patience = 30_000, from } = {}) {
  places += 1;
  const client = host.tls ? https : http;
  return new Promise((done, failed) => {
    const request = client.request({
      host: "127.0.0.1", port: host.port, servername: "localhost", ca: readFileSync(zoho.ca), method, path, agent: false,
      localAddress: from ?? `127.0.${1 + (places >> 8)}.${places & 255}`,
      headers: { Host: `localhost:${host.port}`, ...headers }, maxHeaderSize: 256 * 1024, signal: AbortSignal.timeout(patience),
    }, (response) => {
      const parts = [];
      let length = 0;
      const finish = (whole) => done({ status: response.statusCode, headers: response.headers,
        raw: response.rawHeaders, body: Buffer.concat(parts), length, whole });
      response.on("data", (data) => {
        length += data.length;
        if (length < 4 * 1024 * 1024) parts.push(data);
      });
      response.on("end", () => finish(response.complete));
      response.on("error", () => finish(false));
    });
    request.on("error", failed);
    request.end(body);
  });
}

const form = (manner = "well") => `grant_type=authorization_code&code=${SECRET}&manner=${manner}`;

/** A form as the page sends it. */
export function post(host, path, manner, more = {}) {
  const body = more.body ?? form(manner);
  return ask(host, { path, method: "POST", ...more, body, headers: {
    "Content-Type": "application/x-www-form-urlencoded", "Content-Length": Buffer.byteLength(body), ...more.headers,
  } });
}

/** Sends a form and reads nothing of the response for some time after it has begun. */
function unread(host, path, manner, milliseconds) {
  const client = host.tls ? https : http;
  return new Promise((done, failed) => {
    const request = client.request({ host: "127.0.0.1", port: host.port, servername: "localhost", ca: readFileSync(zoho.ca),
      method: "POST", path, agent: false,
      headers: { "Host": `localhost:${host.port}`, "Content-Length": form(manner).length },
    }, (response) => {
      response.on("error", () => {});
      setTimeout(() => { request.destroy(); done(); }, milliseconds);
    });
    request.on("error", failed);
    request.end(form(manner));
  });
}

/** Bytes as they are, for what no client sends; gives the status line. */
function raw(host, text) {
  return new Promise((done) => {
    const options = { host: "127.0.0.1", port: host.port, servername: "localhost", ca: readFileSync(zoho.ca) };
    const socket = host.tls ? tls.connect(options, () => socket.write(text))
      : net.connect(options, () => socket.write(text));
    let said = "";
    const finish = () => { socket.destroy(); done(said.split("\r\n")[0]); };
    socket.on("data", (data) => { said += data; if (said.includes("\r\n")) finish(); });
    socket.on("close", finish);
    socket.on("error", finish);
    setTimeout(finish, 5000).unref();
  });
}

// ---- The relay, the same for every host ------------------------------------------------------------------------

export function theRelay(start) {
  let host;
  before(async () => { host = await start(); });
  after(async () => { await host?.stop(); });
  const passed = async (asked) => {
    const before = zoho.seen.length;
    const answer = await asked();
    return [answer, zoho.seen.slice(before)];
  };

  test("leads each center to its own accounts server, by both paths", async () => {
    for (const [center, name] of zoho.servers.filter(([center]) => !(center in ILL))) {
      for (const path of [TOKEN, REVOKE]) {
        const [answer, seen] = await passed(() => post(host, `/relay/${center}${path}`, "well", { headers: {
          "Sec-Fetch-Site": "same-origin" } }));
        assert.equal(answer.status, 200, `${center} ${path} ${answer.body} ${host.logs()}`);
        assert.equal(String(answer.body), '{"access_token":"given"}');
        assert.match(answer.headers["content-type"], /^application\/json/);
        assert.equal(seen.length, 1);
        assert.deepEqual([seen[0].server, seen[0].headers.host, seen[0].method, seen[0].url, seen[0].form],
          [name, name, "POST", path, form()]);
      }
    }
  });

  test("hands an error on as it is", async () => {
    const answer = await post(host, `/relay/eu${TOKEN}`, "error");
    assert.deepEqual([answer.status, String(answer.body)], [400, '{"error":"invalid_client"}']);
  });

  test("tells Zoho nothing but the form", async () => {
    const [, [seen]] = await passed(() => post(host, `/relay/us${TOKEN}`, "well", { headers: {
      "Cookie": "session=mine", "Origin": "https://localhost", "Referer": "https://localhost/?code=x",
      "Authorization": "Bearer x", "X-Forwarded-For": "192.0.2.7", "X-Real-IP": "192.0.2.7", "Forwarded": "for=192.0.2.7",
      "Via": "1.1 x", "Accept-Language": "de", "User-Agent": "Browser/1", "Sec-Fetch-Site": "same-origin",
      "Sec-Ch-Ua": "x", "Dnt": "1", "From": "a@x.example", "If-None-Match": "x", "Proxy-Authorization": "x",
      "Content-Type": "text/plain",
    } }));
    // What each host adds of itself says nothing of the person; Cloudflare names the site in cf-worker.
    const known = ["host", "content-type", "content-length", "user-agent", "connection", "accept", "accept-encoding",
      "accept-language", "cf-worker"];
    const names = seen.names.map((name) => name.toLowerCase());
    assert.deepEqual(names.filter((name) => !known.includes(name)), []);
    assert.equal(seen.headers["content-type"], "application/x-www-form-urlencoded");
    assert.notEqual(seen.headers["accept-language"], "de");
    assert.doesNotMatch(seen.headers["user-agent"] ?? "", /Browser/);
  });

  test("passes nothing on but those paths, as they are written", async () => {
    const long = "x".repeat(300);
    for (const path of [
      "/relay/eu/oauth/v2/auth", "/relay/eu/oauth/user/info", "/relay/eu/oauth/v2/token.evil", "/relay/eu/oauth/v2/tokens",
      "/relay/eu/oauth/v2/token/", "/relay/eu/oauth/v2/token/revoke/", "/relay/eu/", "/relay/eu", "/relay/", "/relay",
      "/relay/mars/oauth/v2/token", "/relay//oauth/v2/token", "/relay/eu//oauth/v2/token", "/relay/EU/oauth/v2/token",
      "/RELAY/eu/oauth/v2/token", "/relay/eu/OAuth/v2/token", "/oauth/v2/token", "/relay/__proto__/oauth/v2/token",
      "/relay/accounts.zoho.eu/oauth/v2/token", "/relay/https://evil.example/oauth/v2/token",
      "/relay/eu@evil.example/oauth/v2/token", "/relay/eu/oauth/v2/token;x", "/relay/eu/oauth/v2/token%00",
      "/relay/eu/oauth/v2/token%3Fx", "/relay/eu/oauth/v2/%74oken", "/relay/eu%2Foauth/v2/token",
      "/relay/eu/oauth/v2/token/..%2f..%2fauth", "/relay/eu/oauth/v2/token/%2e%2e/auth", "/relay/eu/..%2foauth/v2/token",
      "/relay/eu/oauth/v2/token\\..\\auth", "/relay/eu/oauth/v2/token/revoke/../../../user/info",
      "/relay/eu/oauth/v2/auth#/oauth/v2/token", `/relay/eu/oauth/v2/token?code=${SECRET}`,
      `/relay/eu/oauth/v2/token/revoke?token=${SECRET}`, "/relay/eu/oauth/v2/token?", `/${long}/relay/eu${TOKEN}x`,
      "//relay/eu/oauth/v2/token.", "/relay/eu/oauth/v2/token%0d%0aX: y", "/relay/eu/oauth/v2/token%20",
    ]) {
      // An empty query is none: an edge host cannot tell.
      if (path.endsWith("token?") && host.edge) continue;
      const [answer, seen] = await passed(() => post(host, path).catch((error) => ({ status: String(error) })));
      assert.equal(seen.length, 0, `${path} was passed on as ${seen[0]?.url}`);
      assert.ok(!(answer.status >= 200 && answer.status < 300), `${path}: ${answer.status}`);
    }
    // Dots that a URL parser takes away: where they are taken away, the request is the exact one that is left.
    for (const path of ["/relay/eu/oauth/../oauth/v2/token", "/relay/eu/oauth/v2/%2e/token", "/x/../relay/eu/oauth/v2/token"]) {
      const [answer, seen] = await passed(() => post(host, path));
      assert.ok(host.edge ? seen.every(({ url }) => url === TOKEN) : seen.length === 0, `${path}: ${answer.status}`);
    }
  });

  test("passes POST on and nothing else", async () => {
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]) {
      const [answer, seen] = await passed(() => ask(host, { path: `/relay/eu${TOKEN}`, method }).catch(() => ({ status: 0 })));
      assert.equal(seen.length, 0, method);
      assert.ok(answer.status === 0 || answer.status >= 400, `${method}: ${answer.status}`);
    }
  });

  test("passes no form of another site on", async () => {
    for (const from of ["cross-site", "same-site", "none", "Same-Origin, cross-site", ""]) {
      const [answer, seen] = await passed(() => post(host, `/relay/eu${TOKEN}`, "well", { headers: { "Sec-Fetch-Site": from } }));
      // nginx cannot tell an empty header from none; a browser never sends one.
      if (from === "" && answer.status === 200) continue;
      assert.deepEqual([answer.status, seen.length], [403, 0], from);
    }
  });

  test("passes no long form on, whether it says so or not", async () => {
    const body = form() + "&x=".padEnd(17 * 1024, "y");
    const [answer, seen] = await passed(() => post(host, `/relay/eu${TOKEN}`, "", { body }));
    assert.deepEqual([answer.status, seen.length], [413, 0]);
    // In chunks, without a length.
    const chunk = "x".repeat(1000);
    const chunks = `${(1000).toString(16)}\r\n${chunk}\r\n`.repeat(40);
    const before = zoho.seen.length;
    const status = await raw(host, `POST /relay/eu${TOKEN} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n`
      + `${chunks}0\r\n\r\n`);
    assert.match(status, / 4(11|13) /);
    assert.equal(zoho.seen.length, before);
    // A form that is just short enough is passed on whole.
    const most = form() + "&x=".padEnd(15 * 1024, "y");
    const [whole, [got]] = await passed(() => post(host, `/relay/eu${TOKEN}`, "", { body: most }));
    assert.deepEqual([whole.status, got.form.length], [200, most.length]);
  });

  test("does not fall for two lengths", async () => {
    // Before a function runs, the edge host itself has parsed the request.
    if (host.edge) return;
    const before = zoho.seen.length;
    const hidden = `POST /relay/eu${REVOKE} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n`;
    for (const lengths of [
      `Content-Length: 5\r\nContent-Length: ${5 + hidden.length}`,
      `Content-Length: ${5 + hidden.length}\r\nTransfer-Encoding: chunked`,
      "Transfer-Encoding: xchunked",
      "Content-Length: +5",
    ]) {
      await raw(host, `POST /relay/eu${TOKEN} HTTP/1.1\r\nHost: localhost\r\n${lengths}\r\n\r\n0\r\n\r\n${hidden}`);
    }
    await new Promise((done) => setTimeout(done, 300));
    assert.ok(zoho.seen.slice(before).every(({ url }) => url === TOKEN), "a second request was hidden in the first");
  });

  test("neither follows a redirect nor hands it on", async () => {
    for (const manner of ["redirect", "repeat"]) {
      const [answer, seen] = await passed(() => post(host, `/relay/eu${TOKEN}`, manner));
      assert.deepEqual([answer.status, seen.length, answer.headers.location], [502, 1, undefined]);
      assert.doesNotMatch(String(answer.body), /elsewhere/);
    }
  });

  test("gives up on a server that has the wrong certificate or is not there", async () => {
    for (const [center, why] of Object.entries(ILL)) {
      const [answer, seen] = await passed(() => post(host, `/relay/${center}${TOKEN}`));
      assert.deepEqual([answer.status, seen.length], [502, 0], `${center} ${why}: ${host.logs().slice(-600)}`);
    }
  });

  test("gives up on a server that breaks off or speaks no HTTP, and never asks twice", async () => {
    for (const manner of ["cut", "garbage"]) {
      // nginx takes what is not HTTP for HTTP/0.9, and hands it on to a client of HTTP/1.1, which refuses it.
      const [answer, seen] = await passed(() => post(host, `/relay/eu${TOKEN}`, manner)
        .catch((error) => ({ status: error.code.startsWith("HPE_") ? 502 : 0 })));
      assert.deepEqual([answer.status, seen.length], [502, 1], manner);
    }
    // What breaks off in the middle is never taken for whole.
    const [answer, seen] = await passed(() => post(host, `/relay/eu${TOKEN}`, "half").catch(() => ({ status: 0, whole: false })));
    assert.equal(seen.length, 1);
    assert.ok(answer.status === 502 || !answer.whole, `${answer.status} ${answer.body}`);
  });

  test("gives up on a server that says nothing, before the page does", async () => {
    const start = Date.now();
    const waiting = Promise.all([1, 2, 3].map(() => post(host, `/relay/eu${TOKEN}`, "silent")));
    // Others are answered all the while.
    const other = await post(host, `/relay/in${TOKEN}`);
    assert.equal(other.status, 200);
    assert.ok(Date.now() - start < 5_000, `${Date.now() - start} ms`);
    for (const { status } of await waiting) assert.ok([502, 504].includes(status), String(status));
    assert.ok(Date.now() - start < 19_000, `${Date.now() - start} ms`);
  });

  test("keeps nothing of a response without end", async () => {
    const before = zoho.seen.length;
    if (host.edge) {
      assert.equal((await post(host, `/relay/eu${TOKEN}`, "huge")).status, 502);
    } else {
      // nginx and Caddy cannot limit what they hand on. But what the reader does not take, they do not take either.
      await unread(host, `/relay/eu${TOKEN}`, "huge", 1500);
    }
    const [{ sent }] = zoho.seen.slice(before);
    assert.ok(sent > 0 && sent < 32 * 1024 * 1024, `${sent} bytes were taken`);
    const other = await post(host, `/relay/in${TOKEN}`);
    assert.equal(other.status, 200);
  });

  test("hands no header of a hostile server on", async () => {
    const answer = await post(host, `/relay/eu${TOKEN}`, "hostile");
    const { headers } = answer;
    for (const name of ["set-cookie", "x-accel-redirect", "x-accel-expires", "clear-site-data", "refresh", "link", "location",
      "access-control-allow-origin", "access-control-allow-credentials", "service-worker-allowed", "report-to",
      "www-authenticate"]) {
      assert.equal(headers[name], undefined, name);
    }
    assert.equal(String(answer.body), "<script>alert(origin)</script>", "an internal file was sent instead");
    // What it sends is no page of this host.
    assert.match(headers["content-security-policy"], /^default-src 'none'; .*; sandbox$/);
    assert.equal(headers["cache-control"], "no-store");
    assert.equal(headers["x-content-type-options"], "nosniff");
    const names = answer.raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
    for (const name of ["content-security-policy", "cache-control", "strict-transport-security"]) {
      assert.equal(names.filter((other) => other === name).length, 1, name);
    }
    const wide = await post(host, `/relay/eu${TOKEN}`, "wide");
    assert.ok(wide.headers["x-wide"] === undefined, "a header of 60,000 bytes came through");
  });

  test("keeps no secret in its logs", async () => {
    await post(host, `/relay/eu${TOKEN}?code=${SECRET}`, "well");
    await post(host, `/relay/ca${TOKEN}`, "well");
    await post(host, `/relay/eu${TOKEN}?code=${SECRET}`, "", { body: SECRET.repeat(2000) }).catch(() => {});
    await post(host, `/relay/eu${TOKEN}`, "cut");
    assert.doesNotMatch(host.logs(), /planted|192\.0\.2\.7|session=mine/);
  });

  return () => host;
}

// ---- The files ------------------------------------------------------------------------------------------------

/** What every response has. */
export function secured({ headers }, what) {
  const policy = headers["content-security-policy"];
  const page = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(join(ROOT, "index.html"), "utf8"))[1];
  assert.ok(policy.startsWith(page), `${what}: ${policy}`);
  for (const rule of ["frame-ancestors 'none'", "require-trusted-types-for 'script'"]) assert.ok(policy.includes(rule), what);
  assert.deepEqual([headers["x-content-type-options"], headers["x-frame-options"], headers["referrer-policy"],
    headers["cross-origin-opener-policy"], headers["cross-origin-resource-policy"], headers["strict-transport-security"]],
  ["nosniff", "DENY", "no-referrer", "same-origin", "same-origin", "max-age=63072000; includeSubDomains"], what);
  assert.match(headers["permissions-policy"], /camera=\(\).*clipboard-write=\(self\)/, what);
  assert.doesNotMatch(headers.server ?? "", /\d/, `${what} tells a version`);
}

export const HASHED = /-[0-9a-f]{16}(_bg)?\.[a-z]+$/;
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml", json: "application/json",
  txt: "text/plain", wasm: "application/wasm", bin: "application/octet-stream" };

export function theFiles(get) {
  test("have their type, their caching and every header", async () => {
    const host = get();
    const names = filesBelow(join(ROOT, "dist"));
    assert.ok(names.length > 15 && names.filter((name) => HASHED.test(name)).length > 12, names.join());
    for (const name of ["", ...names]) {
      for (const [at, prefix] of [[host, "/"], [host.below ?? host, `${BELOW}/`]]) {
        const answer = await ask(at, { path: prefix + name });
        assert.equal(answer.status, 200, prefix + name);
        secured(answer, name);
        const type = TYPES[name.split(".").pop() || "html"];
        if (type !== TYPES.bin) assert.equal(answer.headers["content-type"].split(";")[0], type, name);
        const caching = HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache";
        assert.equal(answer.headers["cache-control"], caching, name);
        const expected = name === "relay.txt" ? "zoho-oauth-relay 1\n" : readFileSync(join(ROOT, "dist", name || "index.html"));
        assert.ok(answer.body.equals(Buffer.from(expected)), `${name} is not what was built`);
      }
    }
  });

  test("are sent compressed to whoever takes that", async () => {
    const host = get();
    for (const name of filesBelow(join(ROOT, "dist")).filter((name) => name !== "relay.txt")) {
      const plain = readFileSync(join(ROOT, "dist", name));
      for (const [accepts, wanted, unpacked] of [
        ["gzip", "gzip", gunzipSync], ["gzip, deflate, br", "br", brotliDecompressSync], ["identity", undefined, (x) => x],
      ]) {
        const answer = await ask(host, { path: `/${name}`, headers: { "Accept-Encoding": accepts } });
        assert.equal(answer.headers["content-encoding"], wanted, `${name} for ${accepts}`);
        assert.ok(unpacked(answer.body).equals(plain), name);
        assert.match(answer.headers.vary ?? "", /Accept-Encoding/i, name);
        secured(answer, name);
      }
    }
  });

  test("are asked for again, and not sent again", async () => {
    const host = get();
    const first = await ask(host, { path: "/" });
    const again = await ask(host, { path: "/", headers: { "If-None-Match": first.headers.etag } });
    assert.deepEqual([again.status, again.length], [304, 0]);
  });

  test("are not kept where the address has a query", async () => {
    const host = get();
    for (const path of [`/?code=${SECRET}&location=eu`, "/index.html?error=x", "/facts.json?x"]) {
      const answer = await ask(host, { path });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers["cache-control"], "no-store", path);
      secured(answer, path);
    }
  });

  test("that are not there are said to be not there, and that is not kept", async () => {
    const host = get();
    for (const path of ["/nothing", "/part-page-0123456789abcdef.bin", `/nothing?code=${SECRET}`, "/.secret", "/.git/config",
      `/%2e%2e/%2e%2e/etc/passwd`, "/..%2f..%2fetc/passwd", "/index.html/x", `${BELOW}/nothing`]) {
      const answer = await ask(host, { path });
      assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status}`);
      if (answer.status === 404) secured(answer, path);
      assert.doesNotMatch(answer.headers["cache-control"] ?? "", /immutable/, path);
      assert.doesNotMatch(String(answer.body), /not for anybody|root:/, path);
    }
  });

  test("are read and never written", async () => {
    const host = get();
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const answer = await ask(host, { path: "/", method });
      assert.equal(answer.status, 405, method);
    }
  });

  test("lie below a folder, too, and its name alone leads there", async () => {
    const host = get().below ?? get();
    const answer = await ask(host, { path: BELOW });
    assert.ok([301, 302, 308].includes(answer.status), String(answer.status));
    const to = new URL(answer.headers.location, `https://localhost:${host.port}`);
    assert.deepEqual([to.port, to.pathname], [String(host.port), `${BELOW}/`]);
    const relayed = await post(host, `${BELOW}/relay/eu${REVOKE}`);
    assert.equal(relayed.status, 200);
    assert.equal(zoho.seen.at(-1).url, REVOKE);
    const probe = await ask(host, { path: `${BELOW}/relay.txt` });
    assert.equal(String(probe.body), "zoho-oauth-relay 1\n");
  });

  test("leave no query, referrer or form in a log", async () => {
    const host = get();
    for (const path of [`/?code=${SECRET}`, `/nothing?code=${SECRET}`, `/index.html/x?code=${SECRET}`, `/relay/x?code=${SECRET}`,
      `/relay.txt?code=${SECRET}`, `/.secret?code=${SECRET}`, `/%00?code=${SECRET}`]) {
      for (const method of ["GET", "POST", "PUT"]) {
        await ask(host, { path, method, headers: { Referer: `https://x.example/?code=${SECRET}`, "User-Agent": SECRET,
          Cookie: `a=${SECRET}` } }).catch(() => {});
      }
    }
    await raw(host, `GET /?code=${SECRET} HTTP/1.1\r\nHost: localhost\r\nHost: ${SECRET}\r\n\r\n`);
    await raw(host, `GET /?code=${SECRET} HTTP/9\r\n\r\n`);
    await raw(host, `GET /?code=${SECRET} HTTP/1.1\r\nHost: localhost\r\nX: ${"y".repeat(100_000)}\r\n\r\n`);
    await new Promise((done) => setTimeout(done, 200));
    assert.match(host.logs(), /nothing/, "there is no log to look at");
    assert.doesNotMatch(host.logs(), /planted/);
  });
}
