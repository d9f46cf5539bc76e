// deploy/nginx in nginx.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { startNginx } from "./hosts.mjs";
import { ROOT, SECRET, TOKEN, ask, folder, post, site, theFiles, theRelay, zoho } from "./suite.mjs";

describe("nginx", () => {
  const get = theRelay(() => startNginx(ROOT, folder, site(), zoho));
  theFiles(get);

  test("sends whoever comes unencrypted to the encrypted page, without the query", async () => {
    const answer = await ask({ port: get().plain, tls: false }, { path: `/?code=${SECRET}` });
    assert.deepEqual([answer.status, answer.headers.location], [301, "https://localhost/"]);
  });

  test("takes so many requests from one place and no more", async () => {
    const answers = [];
    for (let count = 0; count < 60; count += 1) answers.push((await post(get(), `/relay/eu${TOKEN}`, "well", { from: "127.0.0.9" })).status);
    assert.ok(answers.includes(429), answers.join());
    assert.ok((await ask(get(), { path: "/" })).status === 200, "the page itself is not limited");
  });
});
