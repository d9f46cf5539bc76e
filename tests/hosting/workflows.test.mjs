// The workflows of .github, which nothing here can run: what actionlint says of them. tests/tidy.rs says what else they owe.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = join(ROOT, ".github/workflows");
const actionlint = process.env.ACTIONLINT;
if (!actionlint) throw new Error("ACTIONLINT names no folder: run the tests by ./dev test hosting");
const { createLinter } = await import(pathToFileURL(join(actionlint, "node.mjs")));
const lint = await createLinter();
// The right to attest is younger than this version of the linter.
const found = (text, name) => lint(text, name).filter(({ message }) => !message.startsWith('unknown permission scope "attestations"'));

test("the workflows are what GitHub reads", () => {
  const names = readdirSync(FOLDER);
  assert.ok(names.includes("test.yml") && names.includes("release.yml"));
  for (const name of names) assert.deepEqual(found(readFileSync(join(FOLDER, name), "utf8"), name), [], name);
});

test("a fault would be found", () => {
  const text = readFileSync(join(FOLDER, "release.yml"), "utf8");
  for (const [from, to] of [["github.repository", "github.repositry"], ["runs-on", "run-on"], ["needs: build", "needs: biuld"]]) {
    assert.ok(text.includes(from), from);
    assert.notDeepEqual(found(text.replace(from, to), "release.yml"), [], from);
  }
});
