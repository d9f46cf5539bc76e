// deploy/cloudflare-pages: the function in workerd, which is what runs it there, and all of it in `wrangler pages dev`.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { filesBelow, modulesFolder, startCloudflare, startPages } from "./hosts.mjs";
import { HASHED, ROOT, TOKEN, ask, made, post, secured, theRelay, zoho } from "./suite.mjs";

const files = ["", ...filesBelow(join(ROOT, "dist"))];
const KEPT = "public, max-age=31536000, immutable";

describe("Cloudflare Pages", () => {
  theRelay(() => startCloudflare(ROOT, modulesFolder(), zoho));
});

describe("The files on Cloudflare Pages", () => {
  let host;
  before(async () => { host = await startPages(ROOT, modulesFolder(), made("pages")); });
  after(async () => { await host?.stop(); });

  test("have every header and their caching", async () => {
    for (const name of files.filter((name) => name !== "index.html")) {
      const answer = await ask(host, { path: `/${name}` });
      assert.equal(answer.status, 200, `${name} ${host.logs()}`);
      secured(answer, name);
      const caching = name === "" ? "no-store" : KEPT;
      if (name === "" || HASHED.test(name)) assert.equal(answer.headers["cache-control"], caching, name);
      else assert.match(answer.headers["cache-control"], /max-age=0|no-cache/, name);
    }
    assert.equal((await ask(host, { path: "/?code=x" })).headers["cache-control"], "no-store");
    assert.equal(String((await ask(host, { path: "/relay.txt" })).body), "zoho-oauth-relay 1\n");
  });

  test("are not sent in the place of what is not there", async () => {
    const answer = await ask(host, { path: "/nothing?code=x" });
    assert.equal(answer.status, 404);
    secured(answer, "nothing");
  });

  test("leave the relay's paths to the function", async () => {
    assert.equal((await post(host, "/relay/eu/oauth/v2/auth")).status, 404);
    const refused = await ask(host, { path: `/relay/eu${TOKEN}` });
    assert.deepEqual([refused.status, refused.headers.allow], [405, "POST"]);
    assert.equal((await post(host, `/relay/eu${TOKEN}`, "", { headers: { "Sec-Fetch-Site": "cross-site" } })).status, 403);
  });
});
