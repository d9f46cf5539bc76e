// nginx with deploy/nginx, for the tests in browsers: `node serve.mjs DIST PORT ZOHO_PORT ZOHO_CA` serves the page of the folder
// DIST at https://localhost:PORT/ and leads its relay to the server at ZOHO_PORT, whose authority is in the file ZOHO_CA. It
// says "serving" when it does, and ends with its input.

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { publish, startNginx } from "./hosts.mjs";
import { accountsServers, notary, startNameServer } from "./zoho.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const [dist, port, zohoPort, ca] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "hosting-"));
chmodSync(folder, 0o755);
try {
  const { authority, leaf, path } = notary(folder);
  authority("authority");
  leaf("site", "authority", ["localhost"]);
  const dns = await startNameServer(accountsServers(ROOT).map(([, host]) => host));
  const nginx = await startNginx(ROOT, folder, publish(ROOT, folder, dist), {
    port: zohoPort, ca, dnsPort: dns.address().port, site: { certificate: path("site.pem"), key: path("site.key") },
  }, Number(port));
  // Whoever started this may be gone by then.
  process.stdout.on("error", () => {});
  console.log("serving");
  await new Promise((done) => process.stdin.on("end", done).on("close", done).resume());
  process.stdout.write(nginx.logs());
  await nginx.stop();
  dns.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
