// What users download, in bytes with Brotli: `node sizes.mjs DIST FIRST PART ALL` prints each file and fails over
// these budgets; bench.mjs takes the same sums into its table.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The files of `dist` and their sums: what comes before the first screen can be used, each part, all together. */
export function sizes(dist) {
  // It also names what is fetched later.
  const index = readFileSync(join(dist, "index.html"), "utf8").replace(/<link rel="part" (?!title="program")[^>]*>/g, "");
  const found = { files: [], parts: [], first: 0, all: 0 };
  let language = 0;
  for (const name of readdirSync(dist).sort()) {
    const raw = readFileSync(join(dist, name));
    const brotli = brotliCompressSync(raw).length;
    found.files.push({ name, raw: raw.length, gzip: gzipSync(raw).length, brotli });
    // The page itself does not fetch the published tables, nor the texts of the licenses.
    if (name.startsWith("facts.") || name === "licenses.txt") continue;
    if (name.startsWith("texts-")) {
      // Nobody fetches more than one of them, if any.
      found.parts.push({ name: name.replace(/-[0-9a-f]+\.txt$/, ""), brotli });
      language = Math.max(language, brotli);
      continue;
    }
    found.all += brotli;
    if (name === "index.html" || index.includes(name)) found.first += brotli;
    if (name.startsWith("part-")) found.parts.push({ name: name.replace(/^part-|-[0-9a-f]+\.bin$/g, ""), brotli });
  }
  found.all += language;
  return found;
}

function main([dist, ...budgets]) {
  const [first, part, all] = budgets.map(Number);
  const found = sizes(dist);
  const column = (figure, width) => String(figure).padStart(width);
  for (const { name, raw, gzip, brotli } of found.files) {
    console.log(`${column(raw, 9)} raw ${column(gzip, 8)} gzip ${column(brotli, 8)} brotli  ${name}`);
  }
  const over = [];
  const bound = (what, bytes, budget) => {
    console.log(`${column(bytes, 9)} bytes with Brotli, of at most ${budget}: ${what}`);
    if (bytes > budget) over.push(what);
  };
  for (const { name, brotli } of found.parts) bound(`the part ${name}`, brotli, part);
  bound("before the first screen can be used", found.first, first);
  bound("all together", found.all, all);
  if (over.length > 0) {
    console.error(`error: over budget: ${over.join(", ")}.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
