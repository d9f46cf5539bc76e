// The functions of deploy/cloudflare-pages and deploy/netlify in what runs them there: workerd and Deno.

import { describe } from "node:test";

import { modulesFolder, startCloudflare, startNetlify } from "./hosts.mjs";
import { ROOT, made, theRelay, zoho } from "./suite.mjs";

describe("Cloudflare Pages", () => {
  theRelay(() => startCloudflare(ROOT, modulesFolder(), zoho));
});

describe("Netlify", () => {
  theRelay(() => startNetlify(ROOT, modulesFolder(), made("netlify"), zoho));
});
