// The bench of the built page: `node bench.mjs MODULES CHROMIUM BARE [--strict] [--runs N]` measures ours, the same
// content as plain HTML, a bare page of Yew (in the folder BARE), and the peer (in the folder that ZOW_PEER names), all
// in turn in each run, and prints one table: each figure's median and spread beside its bound. Nothing is asked of any
// other machine. With --strict a missed bound is an error.

import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { sizes } from "./sizes.mjs";
import { weights } from "./weights.mjs";

const [modules, chromium, bare, ...options] = process.argv.slice(2);
const strict = options.includes("--strict");
const runs = options.includes("--runs") ? Math.max(1, Number(options[options.indexOf("--runs") + 1]) || 1) : 3;
const dist = resolve("dist");
const peer = process.env.ZOW_PEER ?? "";
// What tests/bench.rs has measured, in milliseconds.
const read = Number(process.env.ZOW_READ ?? 0);
// What tests/operations.rs has counted, a line each.
const operations = (process.env.ZOW_OPERATIONS ?? "").split("\n").filter(Boolean);
// The modules of the program as they were before wasm-opt, with names.
const compiled = process.env.ZOW_MODULES ?? "";

const module = (path) => import(pathToFileURL(resolve(modules, path)).href);
const { default: lighthouse } = await module("lighthouse/core/index.js");
const { default: puppeteer } = await module("puppeteer-core/lib/esm/puppeteer/puppeteer-core.js");

// ---- The bounds ----------------------------------------------------------------------------------------------------

const KB = 1000;
// The budgets of ./dev, in bytes with Brotli: all that comes before the first screen can be used, each part, all together.
const FIRST = Number(process.env.ZOW_BUDGET_FIRST);
const PART = Number(process.env.ZOW_BUDGET_PART);
const ALL = Number(process.env.ZOW_BUDGET_ALL);
const PAINT = 1.1; // FCP and LCP, times those of plain HTML
const INTERACTIVE = 1.5; // TTI, times that of bare Yew
const BLOCKED = 50; // ms, TBT
const KEY = 16; // ms, one frame, 95 of 100 keys
const SLOWER = 4; // how many times slower the CPU is made for the keys
const READ = Number(process.env.ZOW_BUDGET_READ); // ms, to mask and read a million characters, without the page
const TASK = 50; // ms, the longest that the main thread may be held
const GROWTH = 1.05; // memory at the end of the session, times that at its start: more is not flat
const SESSION = 1200; // steps: an hour of a person who does something each three seconds, without the pauses

// ---- The server ----------------------------------------------------------------------------------------------------

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Serves a folder on loopback with Brotli, each file packed once; `change` may replace a file's content. */
async function serve(folder, change = (_name, content) => content) {
  const root = resolve(folder);
  const ready = new Map();
  const file = (path) => {
    if (!ready.has(path)) {
      const content = change(path.slice(root.length + 1), readFileSync(path));
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
      ready.set(path, brotliCompressSync(content, quality));
    }
    return ready.get(path);
  };
  const server = createServer((request, response) => {
    let path = "";
    try {
      path = normalize(join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname)));
    } catch {
      // An address that cannot be read is of no file.
    }
    if (path.endsWith(sep) || path === root) path = join(path, "index.html");
    if (!path.startsWith(root + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("There is no such file.\n");
      return;
    }
    const packed = file(path);
    response.writeHead(200, {
      "cache-control": "no-cache",
      "content-encoding": "br",
      "content-length": packed.length,
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    });
    response.end(packed);
  });
  await new Promise((ready, failed) => server.once("error", failed).listen(0, "127.0.0.1", ready));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** A page as plain HTML with its style sheet: no script, and nothing that is fetched for one. */
function plain(page) {
  const html = page
    .replace(/<!--.*?-->/gs, "")
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "")
    .replace(/<noscript>.*?<\/noscript>/gs, "")
    .replace(/<link\b[^>]*\brel="(?:modulepreload|rust|part)"[^>]*>/g, "")
    .replace(/<template\b.*?<\/template>/gs, "")
    .replace(/<div id="boot-status".*?<\/div>/s, "");
  if (/<script|<template|preload|boot-status/.test(html)) throw new Error("index.html is not as the bench expects it");
  return html;
}

/** The server of `dist` with such a page as its index.html. */
const servePlain = (page) => serve(dist, (name, content) => (name === "index.html" ? Buffer.from(plain(page)) : content));

// ---- The browser ---------------------------------------------------------------------------------------------------

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];
// A frame is drawn as soon as it is asked for, so that a key's time holds no wait for the screen.
const NO_WAIT = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** Runs `use` with a browser that has a profile of its own and is ended whatever happens. */
async function browsing(flags, use) {
  const profile = mkdtempSync(join(tmpdir(), "bench-profile-"));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: [...FLAGS, ...flags],
    userDataDir: profile,
    protocolTimeout: 120_000,
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Opens an address in a tab of its own and waits until the place is there and live. */
async function opened(browser, address, selector) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchMemory);
  await page.goto(address);
  await live(page, selector);
  return page;
}

async function live(page, selector) {
  await page.waitForFunction(
    (wanted) => {
      const place = document.querySelector(wanted);
      return place !== null && place.closest("[inert]") === null && place.getClientRects().length > 0;
    },
    { timeout: 60_000 },
    selector,
  );
}

// ---- The figures ---------------------------------------------------------------------------------------------------

/** For each figure, its values of all runs, in the order in which the table shows them. */
const figures = new Map();

function note(figure, value) {
  if (!figures.has(figure)) figures.set(figure, []);
  figures.get(figure).push(value);
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Lighthouse's own simulation of a phone, with its own defaults. */
async function load(name, address) {
  await browsing([], async (browser) => {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const flags = { port, logLevel: "silent", output: "json", onlyCategories: CATEGORIES };
    const told = (await lighthouse(address, flags))?.lhr;
    if (!told || told.runtimeError) throw new Error(`Lighthouse at ${name}: ${told?.runtimeError?.message ?? "no result"}`);
    const value = (audit) => told.audits[audit]?.numericValue ?? NaN;
    note(`${name}: FCP`, value("first-contentful-paint"));
    note(`${name}: LCP`, value("largest-contentful-paint"));
    note(`${name}: TTI`, value("interactive"));
    note(`${name}: TBT`, value("total-blocking-time"));
    note(`${name}: CLS`, value("cumulative-layout-shift"));
    note(`${name}: transferred`, value("total-byte-weight"));
    for (const category of CATEGORIES) {
      const { score, auditRefs } = told.categories[category];
      note(`${name}: ${category}`, Math.round(score * 100));
      for (const { id, weight } of auditRefs) {
        const audit = told.audits[id];
        if (category !== "performance" && weight > 0 && audit.score !== null && audit.score < 1) {
          lost.add(`${name}, ${category}: ${audit.title}`);
        }
      }
    }
  });
}

/** Why a score is not 100. */
const lost = new Set();

/** In the page: notes when a key is pressed, and the end of the last frame that it changes anything in. */
function watchKeys() {
  const { port1, port2 } = new MessageChannel();
  let [begin, end, asked, quiet, tell] = [0, 0, false, 0, null];
  const ended = () => {
    const told = tell;
    tell = null;
    told?.(end - begin);
  };
  // A task of its own after the frame: the frame's style, layout and paint are done.
  port1.onmessage = () => {
    asked = false;
    end = performance.now();
    clearTimeout(quiet);
    // What a key sets off later than this is not the answer to it.
    quiet = setTimeout(ended, 60);
  };
  const frame = () => {
    if (begin === 0 || asked) return;
    asked = true;
    requestAnimationFrame(() => port2.postMessage(0));
  };
  addEventListener("keydown", (event) => { begin = event.timeStamp; frame(); }, true);
  addEventListener("input", frame, true);
  new MutationObserver(frame).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  window.benchNextKey = () => { window.benchKey = new Promise((done) => { tell = done; }); };
}

/** Notes the milliseconds for each key of the text, typed into the field on a slow CPU, and what they went into. */
async function type(page, name, selector, text) {
  await live(page, selector);
  await page.focus(selector);
  // What comes once, when a room is new, is over.
  await sleep(1000);
  const devtools = await page.createCDPSession();
  await devtools.send("Performance.enable");
  const work = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (wanted) => metrics.find((metric) => metric.name === wanted).value * 1000;
    return { script: of("ScriptDuration"), layout: of("RecalcStyleDuration") + of("LayoutDuration") };
  };
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const before = await work();
  const times = [];
  for (const key of text) {
    await page.evaluate(() => window.benchNextKey());
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => window.benchKey));
  }
  const after = await work();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
  const typed = await page.$eval(selector, (field) => field.value);
  if (!typed.endsWith(text)) throw new Error(`"${text}" was typed into ${selector}, and "${typed}" is there`);
  note(`key, ${name}`, times);
  note(`script of key, ${name}`, (after.script - before.script) / times.length);
  note(`layout of key, ${name}`, (after.layout - before.layout) / times.length);
}

/** The first 50 scopes of the catalog that are of many apps: as many as nobody chooses, and each known. */
function fiftyScopes() {
  const rows = readFileSync("data/scopes.tsv", "utf8").split("\n").filter((row) => row !== "" && !row.startsWith("#"));
  const [head, ...rest] = rows;
  const column = head.split("\t").indexOf("scope");
  const names = rest.map((row) => row.split("\t")[column]).filter((name) => /^[A-Za-z]+(\.[A-Za-z]+)+$/.test(name));
  const step = Math.floor(names.length / 50);
  const chosen = Array.from({ length: 50 }, (_, index) => names[index * step]);
  if (step === 0 || column < 0) throw new Error("data/scopes.tsv is not as the bench expects it");
  return chosen;
}

/** Each room: its deep link, what is there when it is, how its main input is reached, and what is typed into it. */
const ROOMS = [
  {
    name: "Set up",
    deep: "#build",
    place: "#in-service-name",
    hash: "#build",
    field: "#in-service-name",
    text: "Marketing Automation for Europe",
  },
  {
    name: "Test",
    deep: "#connect",
    place: "#connect-now",
    hash: "#connect?env=live",
    field: "#in-client-id",
    text: "1000.ABCDEFGHIJ0123456789KLMNOP",
  },
  {
    name: "Troubleshoot",
    deep: "#check",
    place: "#in-check",
    hash: "#check",
    field: "#in-check",
    text: "error=invalid_client&location=eu",
  },
  {
    name: "Data centers",
    deep: "#centers",
    place: "#in-find",
    hash: "#centers",
    field: "#in-find",
    text: "https://www.zohoapis.eu/crm/v8/",
  },
];
const SEARCH = { name: "Set up, search for scopes", field: "#search-scopes", text: "ZohoCRM.modules.leads.READ" };

/** The rooms as the program draws them, as HTML. */
async function drawn(ours) {
  return browsing([], async (browser) => {
    const pages = [];
    for (const { deep, place } of ROOMS) {
      const page = await opened(browser, ours + deep, place);
      await sleep(1000);
      pages.push(await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`));
      await page.close();
    }
    return pages;
  });
}

/** Key press to drawn page in each room, with 50 scopes chosen, on a slow CPU. */
async function typing(ours, still) {
  await browsing(NO_WAIT, async (browser) => {
    const start = `${ours}#build?dc=eu&scope=${fiftyScopes().join(",")}`;
    const page = await opened(browser, start, "#open-scopes");
    await page.waitForFunction(() => /\b50 scopes\b/.test(document.getElementById("open-scopes").textContent));
    await page.evaluate(watchKeys);
    for (const { name, hash, field, text } of ROOMS) {
      if (hash !== "#build") await page.evaluate((wanted) => { location.hash = wanted; }, hash);
      await type(page, name, field, text);
      if (hash === "#build") {
        await page.click("#open-scopes");
        await type(page, SEARCH.name, SEARCH.field, SEARCH.text);
      }
    }
    await page.close();

    // What the browser needs for a key by itself.
    const floor = await opened(browser, still, ROOMS[0].field);
    await floor.evaluate(watchKeys);
    await type(floor, "plain HTML", ROOMS[0].field, ROOMS[0].text);
  });
}

/** A log of a million characters with one error at its end, pasted into Troubleshoot. */
async function paste(ours) {
  await browsing([], async (browser) => {
    const page = await opened(browser, `${ours}#check`, "#in-check");
    await sleep(2000);
    const told = await page.evaluate(async () => {
      const box = document.getElementById("in-check");
      const put = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
      const line = "2026-11-24 10:00:00.123 [main] DEBUG pool-7 nothing {to} see here 0x7f 12 ms\n";
      const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
      const error = '{"error":"invalid_client"}';
      if (document.querySelector(".cause") !== null) throw new Error("a verdict is there before the paste");
      put.call(box, line.repeat(13_000).slice(0, 1_000_000 - error.length - 1) + "\n" + error);
      // The browser's own layout of so long a text comes first and is not counted.
      await frames();
      let longest = 0;
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      watch.observe({ type: "longtask" });
      const start = performance.now();
      const verdict = new Promise((done) => {
        const look = () => { if (document.querySelector(".cause") !== null) done(performance.now() - start); };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
        setTimeout(() => done(null), 30_000);
      });
      box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
      const time = await verdict;
      await frames();
      await new Promise((done) => setTimeout(done, 1000));
      return { time, longest };
    });
    if (told.time === null) throw new Error("no verdict on a million characters within 30 s");
    note("paste: verdict", told.time);
    note("paste: longest task", told.longest);
  });
}

/** In the page, before anything else: keeps hold of the memory of each wasm. */
function watchMemory() {
  window.benchMemories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      const memory = (made.instance ?? made).exports?.memory;
      if (memory instanceof WebAssembly.Memory) window.benchMemories.add(memory);
      return made;
    };
  }
}

/** The memory before and after some hundred steps from room to room, typing in each. */
async function session(ours) {
  await browsing([], async (browser) => {
    const page = await opened(browser, `${ours}#build?dc=eu`, ROOMS[0].field);
    const devtools = await page.createCDPSession();
    await devtools.send("Performance.enable");
    const memory = async () => {
      await sleep(500);
      await devtools.send("HeapProfiler.collectGarbage");
      const { metrics } = await devtools.send("Performance.getMetrics");
      const wasm = await page.evaluate(() => [...window.benchMemories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
      if (wasm === 0) throw new Error("the memory of the wasm was not found");
      return metrics.find(({ name }) => name === "JSHeapUsedSize").value + wasm;
    };
    const step = async (count) => {
      const room = ROOMS[count % ROOMS.length];
      await page.evaluate((hash) => { location.hash = hash; }, room.hash);
      await live(page, room.field);
      await page.evaluate((selector, text) => {
        const field = document.querySelector(selector);
        const put = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set;
        put.call(field, text);
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, room.field, room.text.slice(0, 1 + (count % room.text.length)));
    };
    // Ten times through all rooms: every part is there, and the browser has compiled what it compiles.
    for (let count = 0; count < 10 * ROOMS.length; count += 1) await step(count);
    const before = await memory();
    for (let count = 0; count < SESSION; count += 1) await step(count);
    note("memory: start", before);
    note("memory: end", await memory());
  });
}

// ---- The table -----------------------------------------------------------------------------------------------------

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, part) => sorted(values)[Math.ceil(values.length * part) - 1] ?? NaN;
const median = (values) => quantile(values, 0.5);

const number = (places) => (value) => (Number.isFinite(value) ? value.toFixed(places) : "none");
const ms = { name: "ms", text: number(0) };
const fine = { name: "ms", text: number(1) };
const kb = { name: "KB", text: (value) => number(1)(value / KB) };
const shift = { name: "", text: number(3) };
const score = { name: "", text: number(0) };
const perSecond = { name: "/s", text: number(0) };

const rows = [];
const missed = [];

/** A row of the table; `bound` is the most that is good, or the least where `least` says so. */
function row(figure, values, unit, bound = NaN, { least = false, below = false, told = "" } = {}) {
  const middle = median(values);
  const bounded = Number.isFinite(bound);
  const held = least ? middle >= bound : below ? middle < bound : middle <= bound;
  const sign = least ? "≥" : below ? "<" : "≤";
  rows.push([
    figure,
    unit.text(middle),
    values.length > 1 ? `${unit.text(Math.min(...values))}–${unit.text(Math.max(...values))}` : "",
    unit.name,
    bounded ? `${sign} ${unit.text(bound)}${told && ` (${told})`}` : "",
    bounded ? (held ? "held" : "MISSED") : "",
  ]);
  if (bounded && !held) missed.push(figure);
}

const plainOf = (room) => `plain HTML of ${room}`;

function bytes() {
  const found = sizes(dist);
  row("bytes: first load", [found.first], kb, FIRST);
  for (const { name, brotli } of found.parts) row(`bytes: part ${name}`, [brotli], kb, PART);
  row("bytes: all", [found.all], kb, ALL);
  if (!existsSync(join(compiled, "modules.tsv"))) return;
  for (const [part, of] of weights(compiled)) {
    for (const [key, size] of [...of].sort((one, other) => other[1] - one[1]).slice(0, 5)) {
      row(`code before it is packed: ${part}, ${key}`, [size], kb);
    }
  }
}

function loads(name, ours) {
  const of = (figure, page = name) => figures.get(`${page}: ${figure}`) ?? [];
  const times = (factor, figure, page) => (ours ? factor * median(of(figure, page)) : NaN);
  const floor = { told: `${PAINT} × plain HTML` };
  row(`${name}: FCP`, of("FCP"), ms, times(PAINT, "FCP", plainOf(name)), floor);
  row(`${name}: LCP`, of("LCP"), ms, times(PAINT, "LCP", plainOf(name)), floor);
  row(`${name}: TTI`, of("TTI"), ms, times(INTERACTIVE, "TTI", "bare Yew"), { told: `${INTERACTIVE} × bare Yew` });
  if (ours && peer) row(`${name}: TTI, against the peer`, of("TTI"), ms, times(1, "TTI", "peer"), { below: true, told: "the peer" });
  row(`${name}: TBT`, of("TBT"), ms, ours ? BLOCKED : NaN);
  row(`${name}: CLS`, of("CLS"), shift, ours ? 0 : NaN);
  row(`${name}: transferred`, of("transferred"), kb);
  for (const category of CATEGORIES) row(`${name}: ${category}`, of(category), score, ours ? 100 : NaN, { least: true });
}

function table(pages) {
  bytes();
  for (const { name, ours } of pages) loads(name, ours);
  for (const [figure, all] of figures) {
    if (!figure.startsWith("key, ")) continue;
    // Of each run the 95th percentile; the table shows the median of the runs.
    row(`${figure}: 95 of 100`, all.map((times) => quantile(times, 0.95)), fine, figure === "key, plain HTML" ? NaN : KEY);
    row(`${figure}: median`, all.map(median), fine);
    row(`${figure}: of it scripts, mean`, figures.get(`script of ${figure}`), fine);
    row(`${figure}: of it style and layout, mean`, figures.get(`layout of ${figure}`), fine);
  }
  for (const line of operations) {
    const [, name, count] = /^(.*): ([0-9]+) in a second$/.exec(line) ?? [];
    if (name) row(`natively: ${name}`, [Number(count)], perSecond);
  }
  if (read > 0) row("a million characters, masked and read without the page", [read], ms, READ);
  row("a million characters: to the verdict", figures.get("paste: verdict"), ms);
  // The browser reports tasks from 50 ms on, and 0 stands for none.
  row("a million characters: longest task", figures.get("paste: longest task"), ms, TASK);
  const start = figures.get("memory: start");
  row("memory at the start of a session", start, kb);
  row(`memory after ${SESSION} steps`, figures.get("memory: end"), kb, GROWTH * median(start), { told: `${GROWTH} × the start` });

  rows.unshift(["figure", "median", "spread", "", "bound", ""]);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => [...cells[column]].length)));
  for (const cells of rows) {
    const padded = cells.map((cell, column) => {
      const space = " ".repeat(widths[column] - [...cell].length);
      return column === 1 || column === 2 ? space + cell : cell + space;
    });
    console.log(padded.join("  ").trimEnd());
  }
}

// ---- All of it -----------------------------------------------------------------------------------------------------

const say = (text) => console.error(text);

const servers = [];
const served = async (server) => {
  const { server: made, address } = await server;
  servers.push(made);
  return address;
};

try {
  const ours = await served(serve(dist));
  const [, ...others] = await drawn(ours);
  // The first screen is in index.html as it is.
  const stills = [];
  for (const page of [readFileSync(join(dist, "index.html"), "utf8"), ...others]) stills.push(await served(servePlain(page)));
  const pages = [
    ...ROOMS.map(({ name, deep }) => ({ name, address: ours + deep, ours: true })),
    ...ROOMS.map(({ name }, index) => ({ name: plainOf(name), address: stills[index], ours: false })),
    { name: "bare Yew", address: await served(serve(bare)), ours: false },
  ];
  if (peer) pages.push({ name: "peer", address: await served(serve(peer)), ours: false });
  for (let run = 1; run <= runs; run += 1) {
    for (const { name, address } of pages) {
      say(`run ${run} of ${runs}: loading ${name}`);
      await load(name, address);
    }
    say(`run ${run} of ${runs}: typing`);
    await typing(ours, stills[0]);
    say(`run ${run} of ${runs}: a million characters`);
    await paste(ours);
    say(`run ${run} of ${runs}: a session of ${SESSION} steps`);
    await session(ours);
  }
  table(pages);
} finally {
  for (const server of servers) {
    server.closeAllConnections?.();
    server.close();
  }
}

const alone = median(figures.get("key, plain HTML").map((times) => quantile(times, 0.95)));
if (alone > KEY) {
  console.log(`The machine is too slow or too busy for the bound of a key: plain HTML alone takes ${fine.text(alone)} ms.`);
}
if (!peer) console.log("The peer was left out: ZOW_PEER names the folder of its built page.");
for (const reason of lost) console.log(`Score lost at ${reason}.`);
console.log(missed.length === 0 ? "Every bound is held." : `${missed.length} bounds are missed: ${missed.join("; ")}.`);
process.exitCode = strict && missed.length > 0 ? 1 : 0;
