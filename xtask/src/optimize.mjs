// node optimize.mjs BINARYEN FILE.wasm...: writes FILE.small beside each, as `wasm-opt -O2 --strip-debug --strip-producers`
// does. All in one process, because wasm-opt takes a second to start, and the page has 300 modules. BINARYEN is index.js of
// the package binaryen.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [at, ...files] = process.argv.slice(2);
const { default: binaryen } = await import(pathToFileURL(at));

// What the compiler uses. Not all: Binaryen then writes what browsers do not read yet.
const { BulkMemory, ExtendedConst, Multivalue, MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt } =
  binaryen.Features;
const FEATURES =
  BulkMemory | ExtendedConst | Multivalue | MutableGlobals | NontrappingFPToInt | ReferenceTypes | SignExt;

binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(0);
for (const file of files) {
  const module = binaryen.readBinary(readFileSync(file), FEATURES);
  module.optimize();
  module.runPasses(["strip-debug", "strip-producers"]);
  writeFileSync(file.replace(/\.wasm$/, ".small"), module.emitBinary());
  module.dispose();
}
