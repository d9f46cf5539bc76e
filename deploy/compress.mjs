// Puts a file compressed with Brotli and one compressed with gzip beside each file of a folder, for hosts that send those:
// `node compress.mjs FOLDER`. With node's own zlib; a file that gets no smaller gets none.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export function compress(folder, quality = constants.BROTLI_MAX_QUALITY) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compress(path, quality);
    if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
    const content = readFileSync(path);
    const brotli = brotliCompressSync(content, { params: {
      [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    } });
    // With no date in it, so that the same files give the same archive.
    const gzip = gzipSync(content, { level: 9 });
    if (brotli.length < content.length) writeFileSync(`${path}.br`, brotli);
    if (gzip.length < content.length) writeFileSync(`${path}.gz`, gzip);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) compress(process.argv[2]);
