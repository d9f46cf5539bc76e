// The files of crates/targets before the tools that read them, or their schemas. The files are those of the snapshots.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

const told = process.env.TARGETS_MODULES;
if (!told) throw new Error("TARGETS_MODULES does not name a folder with the tools: run the tests by ./dev test targets");
const modules = resolve(told);
const require = createRequire(join(modules, "here.js"));
const folder = resolve(import.meta.dirname, "../../crates/targets/tests/snapshots");
const file = (path) => join(folder, path);
const text = (path) => readFileSync(file(path), "utf8");
const json = (path) => JSON.parse(text(path));

const ID = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234";
const AUTHORIZE = "https://accounts.zoho.eu/oauth/v2/auth";
const OFFLINE = `${AUTHORIZE}?access_type=offline&prompt=consent`;
const TOKEN = "https://accounts.zoho.eu/oauth/v2/token";
const CALL = "https://marketingautomation.zoho.eu/api/v1/recentcampaigns?resfmt=JSON";

test("Postman's library reads the collection and the environment", () => {
  const { Collection, VariableScope } = require("postman-collection");
  const collection = new Collection(json("postman/zoho.postman_collection.json"));
  const auth = collection.auth.parameters().toObject();
  assert.equal(collection.auth.type, "oauth2");
  assert.deepEqual(
    [auth.clientId, auth.authUrl, auth.accessTokenUrl, auth.client_authentication, auth.headerPrefix],
    [ID, OFFLINE, TOKEN, "body", "Zoho-oauthtoken"],
  );
  const [request] = collection.items.all();
  assert.equal(request.request.url.toString(), CALL);
  assert.equal(request.request.auth, undefined, "it inherits the authorization");
  const variables = new VariableScope(json("postman/zoho.postman_environment.json"));
  assert.equal(variables.get("zoho_client_secret"), "");
});

test("Bruno's schema takes the collection", async () => {
  const { collectionSchema } = require("@usebruno/schema");
  const collection = await collectionSchema.validate(json("bruno/zoho-bruno.json"));
  const { oauth2 } = collection.root.request.auth;
  assert.deepEqual([oauth2.authorizationUrl, oauth2.accessTokenUrl, oauth2.clientId], [AUTHORIZE, TOKEN, ID]);
  assert.equal(collection.items[0].request.auth.mode, "inherit");
  assert.deepEqual(collection.environments[0].variables.map((one) => [one.secret, one.value]), [[true, ""]]);
});

test("Insomnia's importer takes the export", async () => {
  const { convert } = require("insomnia-importers");
  const { type, data } = await convert(text("insomnia/zoho-insomnia.json"));
  assert.equal(type.id, "insomnia-4");
  const request = data.resources.find((one) => one._type === "request");
  assert.equal(request.url, CALL);
  const { authentication } = request;
  assert.deepEqual([authentication.authorizationUrl, authentication.accessTokenUrl], [OFFLINE, TOKEN]);
  const parents = new Set(data.resources.map((one) => one._id));
  for (const { parentId } of data.resources) assert.ok(parentId === null || parents.has(parentId), parentId);
});

test("the definitions are valid OpenAPI 3.0 and Swagger 2.0", async () => {
  const parser = (await import(pathToFileURL(require.resolve("@apidevtools/swagger-parser")))).default;
  const openapi = await parser.validate(file("openapi/zoho-openapi.json"));
  assert.equal(openapi.components.securitySchemes.zoho.flows.authorizationCode.tokenUrl, TOKEN);
  const swagger = await parser.validate(file("power-automate/apiDefinition.swagger.json"));
  assert.deepEqual([swagger.host, swagger.securityDefinitions.zoho.flow], ["marketingautomation.zoho.eu", "accessCode"]);
});

test("Catalyst's SDK takes the connector and gives its access token", async () => {
  const { Connection } = require("zcatalyst-sdk-node/lib/connector/connection");
  // What the connector finds in Catalyst's cache, so that it asks nobody.
  const cached = { cache_value: JSON.stringify({ access_token: "from-the-cache", expires_at: Date.now() + 60_000 }) };
  const cache = () => ({ segment: () => ({ get: async () => cached }) });
  const app = { config: {}, credential: {}, cache };
  let given;
  const sdk = {
    initialize: () => ({
      connection: (connectors) => {
        given = connectors;
        const connection = Object.create(Connection.prototype);
        return Object.assign(connection, { app, requester: {}, connectionJson: connectors });
      },
    }),
  };
  const module = { exports: {} };
  const env = { ZOHO_CLIENT_SECRET: "the secret", ZOHO_REFRESH_TOKEN: "the refresh token" };
  vm.runInNewContext(text("catalyst/connector.js"), { module, process: { env }, require: () => sdk });
  let answered;
  await module.exports({}, { end: (what) => (answered = what) });
  assert.equal(answered, "OK");
  assert.deepEqual({ ...given.marketing_automation }, {
    client_id: ID,
    client_secret: "the secret",
    auth_url: TOKEN,
    refresh_url: TOKEN,
    refresh_token: "the refresh token",
  });
});

test("Zoho's SDK for Node.js takes every value", () => {
  const place = mkdtempSync(join(tmpdir(), "targets-"));
  try {
    symlinkSync(modules, join(place, "node_modules"));
    // All but the last step, in which the SDK asks Zoho for a token.
    const [built, last] = text("sdk-node/zoho-sdk.mjs").replace("\nawait (", "\nconst builder = await (").split(".initialize()");
    assert.equal(last, ";\n");
    const shown = "const { _environment, _token } = builder;\n" +
      "console.log(_environment.getAccountsUrl(), _token.getClientId(), _token.getClientSecret(), typeof builder.initialize);\n";
    writeFileSync(join(place, "zoho-sdk.mjs"), `${built};\n${shown}`);
    const env = { ...process.env, ZOHO_CLIENT_SECRET: "secret", ZOHO_REFRESH_TOKEN: "refresh" };
    const { stdout, stderr } = spawnSync(process.execPath, ["zoho-sdk.mjs"], { cwd: place, env, encoding: "utf8" });
    assert.equal(stdout, `https://accounts.zoho.jp/oauth/v2/token ${ID} secret function\n`, stderr);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

// Each with how it writes the text of a literal, and what it cannot do without.
const LANGUAGES = {
  "sdk-php/zoho_sdk.php": ["php", "'()", (literal) => literal.slice(1, -1).replace(/\\(['\\])/g, "$1")],
  "sdk-csharp/ZohoSdk.cs": ["c-sharp", "\"(){};", JSON.parse],
  "sdk-java/ZohoSdk.java": ["java", "\"(){};", JSON.parse],
};

test("the grammars of PHP, C# and Java take the initializers, and a broken one is refused", async () => {
  const { Parser, Language } = require("@vscode/tree-sitter-wasm");
  await Parser.init();
  for (const [path, [name, needed, read]] of Object.entries(LANGUAGES)) {
    const parser = new Parser();
    parser.setLanguage(await Language.load(require.resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`)));
    const whole = text(path);
    const hasError = (source) => parser.parse(source).rootNode.hasError;
    assert.ok(!hasError(whole), path);
    // Whichever of these is missing.
    for (let at = 0; at < whole.length; at += 1) {
      if (needed.includes(whole[at])) assert.ok(hasError(whole.slice(0, at) + whole.slice(at + 1)), `${path}: ${at}`);
    }
    // Nothing in a client ID ends the text that it stands in.
    const [tool, file] = path.split("/");
    const { rootNode } = parser.parse(text(`${tool}-quotes/${file}`));
    assert.ok(!rootNode.hasError, `${tool}-quotes/${file}`);
    const literals = rootNode.descendantsOfType(["string", "string_literal"]).map((node) => read(node.text));
    assert.ok(literals.includes("1000.A'B\"C\\D$E`F@G{H}//#*/"), `${literals}`);
  }
});
