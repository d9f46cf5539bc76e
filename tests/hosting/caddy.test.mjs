// deploy/caddy in Caddy.

import { describe } from "node:test";

import { startCaddy } from "./hosts.mjs";
import { ROOT, folder, site, theFiles, theRelay, zoho } from "./suite.mjs";

describe("Caddy", () => {
  theFiles(theRelay(() => startCaddy(ROOT, folder, site(), zoho)));
});
