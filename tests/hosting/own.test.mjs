// The archive of a release, and it on one's own machine: deploy/container/start.sh as somebody without rights, and `caddy
// run`. Their relays lead nowhere here, because the world's name server is not there; the relay itself is tried by the tests
// of nginx and Caddy, whose files these are.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";

import { canBeNobody, filesBelow, freePort, program, replaced, run } from "./hosts.mjs";
import { ROOT, TOKEN, ask, folder, post, secured } from "./suite.mjs";

const archive = process.env.HOSTING_RELEASE;
if (!archive) throw new Error("HOSTING_RELEASE does not name an archive: run the tests by ./dev test hosting");
execFileSync("tar", ["-xzf", join(ROOT, archive), "-C", folder]);
const release = join(folder, basename(archive).replace(".tar.gz", ""));

async function serves(host) {
  const page = await ask(host, { path: "/" });
  assert.equal(page.status, 200);
  // No word of HSTS where nothing is encrypted.
  assert.equal(page.headers["strict-transport-security"], undefined);
  secured({ headers: { ...page.headers, "strict-transport-security": "max-age=63072000; includeSubDomains" } }, "page");
  const behind = await ask(host, { path: "/", headers: { "X-Forwarded-Proto": "https" } });
  secured(behind, "behind a server with a certificate");
  assert.equal(String((await ask(host, { path: "/relay.txt" })).body), "zoho-oauth-relay 1\n");
  assert.match(String((await ask(host, { path: "/.well-known/security.txt" })).body), /^Contact: https:/);
  // The world is not there.
  assert.equal((await post(host, `/relay/eu${TOKEN}`)).status, 502);
  assert.equal((await ask(host, { path: `/relay/eu${TOKEN}` })).status, 405);
}

describe("A release", () => {
  test("is the page as it was built, with its digests, its licenses and what it is made of", () => {
    const names = filesBelow(release);
    const sums = readFileSync(join(release, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.split("  "));
    assert.deepEqual(sums.map(([, name]) => name).sort(), names.filter((name) => name !== "SHA256SUMS").sort());
    for (const [sum, name] of sums) {
      assert.equal(createHash("sha256").update(readFileSync(join(release, name))).digest("hex"), sum, name);
    }
    for (const name of filesBelow(join(ROOT, "dist"))) {
      assert.ok(readFileSync(join(release, "site", name)).equals(readFileSync(join(ROOT, "dist", name))), name);
    }
    for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "README.md", "SECURITY.md", "Caddyfile"]) {
      assert.ok(names.includes(name), name);
    }
    // The build that the page shows is the digest of its program.
    const [program] = names.filter((name) => name.endsWith("_bg.wasm"));
    const digest = createHash("sha256").update(readFileSync(join(release, program))).digest("hex");
    assert.ok(program.includes(`-${digest.slice(0, 16)}_bg.wasm`), program);
    const sbom = JSON.parse(readFileSync(join(release, "sbom.cdx.json"), "utf8"));
    const made = sbom.components.map(({ name }) => name);
    for (const name of ["yew", "wasm-bindgen", "facts", "oauth"]) assert.ok(made.includes(name), name);
    for (const name of ["tokio", "thirtyfour", "proptest", "xtask"]) assert.ok(!made.includes(name), `${name} is not in the page`);
    const notices = readFileSync(join(release, "NOTICES.txt"), "utf8");
    for (const { name, version } of sbom.components.filter(({ hashes }) => hashes)) {
      assert.ok(notices.includes(`${name} ${version}: `), name);
    }
    const archived = createHash("sha256").update(readFileSync(join(ROOT, archive))).digest("hex");
    assert.equal(readFileSync(join(ROOT, `${archive}.sha256`), "utf8"), `${archived}  ${basename(archive)}\n`);
  });

  // No image is built here. What it is made of has to be there, and to run as this file's nginx does below.
  test("has what its container copies and starts, as somebody without rights", () => {
    const lines = readFileSync(join(release, "deploy/container/Dockerfile"), "utf8").replaceAll("\\\n", " ").split("\n");
    const said = (word) => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    const copied = said("COPY").map((line) => line.split(" "));
    assert.deepEqual(copied, [["deploy", "/srv/deploy"], ["site", "/srv/site"]]);
    for (const [from] of copied) assert.ok(existsSync(join(release, from)), from);
    const started = JSON.parse(said("CMD")[0]);
    assert.deepEqual(started.slice(0, 1), ["sh"]);
    assert.ok(existsSync(join(release, started[1].replace("/srv/", ""))), started[1]);
    assert.match(said("USER").at(-1), /^[1-9][0-9]{3,}:[1-9][0-9]{3,}$/);
    const names = said("RUN").join(" ").split(/\s+/);
    for (const name of ["ca-certificates", "nginx-light", "libnginx-mod-http-brotli-static"]) assert.ok(names.includes(name), name);
    const compose = readFileSync(join(release, "deploy/container/compose.yaml"), "utf8");
    const [, port] = /^ENV ZOW_LISTEN=(\d+)$/m.exec(lines.join("\n")) ?? [];
    for (const part of [`"127.0.0.1:8080:${port}"`, "read_only: true", "cap_drop: [ALL]", "no-new-privileges:true",
      "dockerfile: deploy/container/Dockerfile"]) assert.ok(compose.includes(part), part);
  });

  test("says whom to tell of a vulnerability, as its operator said it", () => {
    const text = readFileSync(join(release, "site/.well-known/security.txt"), "utf8");
    const [, expires] = /^Contact: https:\/\/x\.example\/report\nExpires: (\S+)\nPreferred-Languages: en\n$/.exec(text) ?? [];
    assert.ok(Date.parse(expires) > Date.parse("2026-01-01"), text);
  });

  test("is served by nginx without rights, which writes to one folder and takes that away", async () => {
    const port = await freePort();
    const tmp = join(folder, "tmp");
    mkdirSync(tmp);
    chmodSync(tmp, 0o1777);
    const nobody = canBeNobody()
      ? { uid: Number(execFileSync("id", ["-u", "nobody"])), gid: Number(execFileSync("id", ["-g", "nobody"])) } : {};
    // Where whoever has no rights can read it.
    const nginx = join(folder, "nginx");
    cpSync(program("NGINX", "nginx"), nginx);
    const modules = process.env.NGINX_MODULES ?? "/usr/lib/nginx/modules";
    if (existsSync(modules)) cpSync(modules, join(folder, "modules"), { recursive: true });
    const host = await run("sh", [join(release, "deploy/container/start.sh")], {
      port, ...nobody, cwd: "/",
      env: { TMPDIR: tmp, ZOW_LISTEN: `127.0.0.1:${port}`, ZOW_RESOLVER: "127.0.0.1:9", ZOW_NGINX: nginx,
        ZOW_MODULES: join(folder, "modules") },
    });
    try {
      await serves({ port, tls: false });
      if (existsSync(modules)) {
        const packed = await ask({ port, tls: false }, { path: "/", headers: { "Accept-Encoding": "br" } });
        assert.equal(packed.headers["content-encoding"], "br");
      }
      assert.match(host.said, /"GET \/index.html" 200/);
    } finally {
      await host.stop();
    }
    assert.equal(execFileSync("ls", ["-A", tmp]).length, 0, "something was left behind");
    assert.equal(await ask({ port, tls: false }).catch(({ code }) => code), "ECONNREFUSED");
  });

  test("says what is missing", () => {
    const start = (env) => {
      try {
        return execFileSync("sh", [join(release, "deploy/container/start.sh")], { env: { PATH: process.env.PATH, ...env },
          stdio: "pipe", timeout: 5000 });
      } catch (error) {
        return String(error.stderr);
      }
    };
    assert.match(start({ ZOW_SITE: "/nowhere", ZOW_NGINX: program("NGINX", "nginx") }), /ZOW_SITE=/);
    assert.match(start({ ZOW_NGINX: "/nowhere/nginx" }), /nginx is missing.*caddy run/);
  });

  test("is served by Caddy", async () => {
    const port = await freePort();
    const own = join(release, "deploy/caddy/own.caddy");
    writeFileSync(own, replaced(readFileSync(own, "utf8"), [["localhost:8080 {", `localhost:${port} {`]]));
    const host = await run(program("CADDY", "caddy"), ["run"], { port, cwd: release, env: { HOME: folder } });
    try {
      await serves({ port, tls: false });
    } finally {
      await host.stop();
    }
  });
});
