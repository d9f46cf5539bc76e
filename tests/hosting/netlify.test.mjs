// deploy/netlify: the function in Deno, which is what runs it there, and the headers as Netlify's own parser reads them.

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";

import { filesBelow, modulesFolder, netlifyHeaders, startNetlify } from "./hosts.mjs";
import { HASHED, ROOT, made, secured, theRelay, zoho } from "./suite.mjs";

const files = ["", ...filesBelow(join(ROOT, "dist"))];
const KEPT = "public, max-age=31536000, immutable";

describe("Netlify", () => {
  theRelay(() => startNetlify(ROOT, modulesFolder(), made("netlify"), zoho));
});

test("Netlify gives the files every header and their caching", async () => {
  const headersOf = await netlifyHeaders(ROOT, modulesFolder());
  for (const name of files) {
    const headers = headersOf(`/${name}`);
    secured({ headers }, name);
    const caching = ["", "index.html"].includes(name) ? "no-store" : HASHED.test(name) ? KEPT : undefined;
    assert.equal(headers["cache-control"], caching, name);
  }
});
