// Where the code of the program is from: `node weights.mjs MODULES` prints for each part the bytes of each crate, and of each
// module of the page itself, before wasm-opt and Brotli; bench.mjs takes the crates into its table. `cargo xtask program`
// leaves the modules, with the names of their functions, in target/program/release.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const CRATES = "workbench|words|scan|facts|oauth|scopes|service|sandbox|doctor|yew|serde_json|serde|url|idna|wasm_bindgen|js_sys|"
  + "web_sys|gloo[a-z_]*|percent_encoding|strsim|sha2|alloc|core|std";
const OF = new RegExp(`(?:^|[^a-z_])(${CRATES})::(?:([a-z_]+)::)?(?:([a-z_]+)::)?`);

/** The function bodies of a wasm: the name of each, as the compiler wrote it, and its bytes. */
function functions(path) {
  const bytes = readFileSync(path);
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return bytes.toString("utf8", at - length, at);
  };
  const limits = () => {
    const flags = bytes[at++];
    number();
    if (flags & 1) number();
  };
  const names = new Map();
  const sizes = [];
  let imported = 0;
  while (at < bytes.length) {
    const section = bytes[at++];
    const length = number();
    const end = at + length;
    if (section === 2) {
      for (let count = number(); count > 0; count -= 1) {
        text();
        text();
        const kind = bytes[at++];
        if (kind === 0) { number(); imported += 1; }
        if (kind === 1) { at += 1; limits(); }
        if (kind === 2) limits();
        if (kind === 3) at += 2;
      }
    } else if (section === 10) {
      for (let count = number(); count > 0; count -= 1) {
        const size = number();
        sizes.push(size);
        at += size;
      }
    } else if (section === 0 && text() === "name") {
      while (at < end) {
        const kind = bytes[at++];
        const size = number();
        const next = at + size;
        if (kind === 1) for (let count = number(); count > 0; count -= 1) names.set(number(), text());
        at = next;
      }
    }
    at = end;
  }
  return sizes.map((size, index) => ({ size, name: plain(names.get(imported + index) ?? "") }));
}

/** A mangled name with its parts apart. */
function plain(name) {
  if (!name.startsWith("_ZN")) return name.replace(/[0-9]+([a-z_]+)/g, "::$1::");
  const parts = [];
  for (let rest = name.slice(3); /^[0-9]/.test(rest);) {
    const length = parseInt(rest, 10);
    const begin = String(length).length;
    parts.push(rest.slice(begin, begin + length));
    rest = rest.slice(begin + length);
  }
  return parts.join("::").replaceAll("..", "::").replaceAll("$LT$", "<");
}

/** For each part, the bytes by crate and by module of the page. */
export function weights(folder) {
  const parts = new Map();
  for (const line of readFileSync(join(folder, "modules.tsv"), "utf8").trim().split("\n")) {
    const [module, part] = line.split("\t");
    const of = parts.get(part) ?? new Map();
    parts.set(part, of);
    for (const { size, name } of functions(join(folder, `${module}.wasm`))) {
      const [, crate = "other", one = "", two = ""] = OF.exec(name) ?? [];
      const key = crate === "workbench" ? [crate, one, one === "rooms" ? two : ""].filter(Boolean).join("::") : crate;
      of.set(key, (of.get(key) ?? 0) + size);
    }
  }
  return parts;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [part, of] of weights(process.argv[2])) {
    for (const [key, bytes] of [...of].sort((one, other) => other[1] - one[1])) {
      if (bytes > 500) console.log(`${String(bytes).padStart(8)}  ${part}  ${key}`);
    }
  }
}
