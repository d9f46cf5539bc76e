// Starts the page: loads the wasm with its integrity enforced, and says so in words when something fails. It has no
// dependency, because it must still work when all else does not.
//
// Trunk writes the names of the built files into index.html as preload links and would add an inline start script;
// Trunk.toml switches that script off and this file takes its place, so that the Content-Security-Policy needs no
// exception for inline code and never changes.

const app = document.getElementById("app");

const DAMAGED = "Reload the page. If that does not help, try another browser. If the error persists, the host serves a "
  + "damaged or incomplete copy of this page: tell the people who run it.";
// How long after the page has loaded the rest is fetched if nobody touches it, in milliseconds.
const QUIET = 2_000;
// What says that a person is there, as in root.rs.
const TOUCHES = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin", "input"];
// How long the first script, or the question why a file did not load, may take, in milliseconds.
const PATIENCE = 10_000;
const NEWER_BROWSER = "Use a current version of Chrome, Edge, Firefox or Safari.";

// Why the page could not start, in words for a person, with what to try and the technical cause.
class StartError extends Error {
  constructor(message, advice, cause) {
    super(message, { cause });
    this.advice = advice;
  }
}

// The URL of the page, whole: a bare path that begins with two slashes would be read as a host.
function here() {
  return location.href.split(/[?#]/)[0];
}

// ---- 1. The notice of a panic ----------------------------------------------------------------------------------
// After a panic no Rust code may run any more, so what the user can still do is done here. The app's panic hook
// sends the report, and a fragment that brings back what was typed.

let stopped = false;

addEventListener("workbench-panic", (event) => {
  showStopped(String(event.detail.report), String(event.detail.resume));
});

// A stack overflow or a failed allocation never reaches the panic hook: it arrives as an uncaught error.
addEventListener("error", (event) => noticeTrap(event.error));
addEventListener("unhandledrejection", (event) => noticeTrap(event.reason));

function noticeTrap(error) {
  const trapped = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  if (trapped || error instanceof RangeError) {
    showStopped(technical(error), location.hash);
  }
}

function showStopped(report, resume) {
  // One panic is often followed by others, which are its consequences: the first one counts.
  if (stopped) return;
  stopped = true;

  app.inert = true;

  const heading = element("h2", "The page has stopped");
  heading.id = "panic-heading";
  heading.tabIndex = -1;

  const explanation = element("p", "A bug in this page stopped it. Your inputs can be kept, except secrets, which you "
    + "enter again. Send the report to the people who run this page.");
  explanation.id = "panic-explanation";

  const details = element("pre", report);

  const copy = element("button", "Copy the report");
  copy.type = "button";
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(report);
      copy.textContent = "Copied";
    } catch {
      // Without a clipboard (an insecure origin, a refused permission) the text is selected for Ctrl+C.
      getSelection().selectAllChildren(details);
      copy.textContent = "Selected: press Ctrl+C to copy";
    }
  });

  const reload = element("button", "Reload and keep inputs");
  reload.type = "button";
  reload.addEventListener("click", () => {
    // Not by `location.hash = …`: that would wake the listeners of the app that has stopped.
    history.replaceState(null, "", here() + (resume.startsWith("#") ? resume : ""));
    location.reload();
  });

  // What was typed may be what stopped the page.
  const empty = element("button", "Reload and clear inputs");
  empty.type = "button";
  empty.addEventListener("click", () => {
    try {
      // What was typed, the sandbox, the transcript, and the sign-ins that wait with their verifiers. No more than ours:
      // other pages of the same origin may keep something, too.
      for (const key of Object.keys(sessionStorage)) {
        if (/^(workbench-|transcript-of-sign-in$|sign-in\.)/.test(key)) sessionStorage.removeItem(key);
      }
    } catch {
      // Where storage is forbidden, nothing was kept either.
    }
    history.replaceState(null, "", here());
    location.reload();
  });

  const actions = element("div");
  actions.className = "panic-actions";
  actions.append(copy, reload, empty);

  const notice = element("section");
  notice.id = "panic";
  notice.className = "panic";
  notice.lang = "en";
  notice.setAttribute("role", "alertdialog");
  notice.setAttribute("aria-labelledby", heading.id);
  notice.setAttribute("aria-describedby", explanation.id);
  notice.append(heading, explanation, details, actions);

  document.body.prepend(notice);
  heading.focus();
}

// ---- 2. The parts of the program --------------------------------------------------------------------------------
// The script that loads them calls this for each module, with the integrity of the file and where in it the module is. The
// app reads why the last one failed.

const files = new Map();
// How many bytes of each were asked for.
const given = new Map();

globalThis.fetchWorkbenchPart = async (url, integrity, begin, end) => {
  const { href } = url;
  try {
    if (!files.has(href)) files.set(href, fetchFile(href, integrity));
    const content = await files.get(href);
    // Each module is asked for once: when all were, the file is not needed any more.
    const all = (given.get(href) ?? 0) + end - begin;
    given.set(href, all);
    if (all >= content.byteLength) {
      files.delete(href);
      given.delete(href);
    }
    return new Response(content.slice(begin, end), { headers: { "content-type": "application/wasm" } });
  } catch (error) {
    files.delete(href);
    globalThis.workbenchPartError = (await explainFailedLoad({ href }, error)).message;
    throw error;
  }
};

// Where the page is one file (xtask/src/whole.rs), what it would fetch is in it, packed.
const held = (name) => document.getElementById(`held-${name}`);

async function unpacked(element) {
  const packed = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

// And this for the sentences of a language.
globalThis.fetchWorkbenchTexts = async (tag) => {
  const inside = held(`texts-${tag}`);
  if (inside) return new TextDecoder().decode(await unpacked(inside));
  const link = document.querySelector(`link[rel="part"][title="texts-${tag}"]`);
  try {
    const file = files.get(link.href) ?? fetchFile(link.href, link.dataset.integrity);
    files.delete(link.href);
    return new TextDecoder().decode(await file);
  } catch (error) {
    globalThis.workbenchPartError = (await explainFailedLoad(link, error)).message;
    throw error;
  }
};

const refused = new Set();

async function fetchFile(url, integrity, priority = "auto") {
  try {
    // What was refused may be in the browser's cache.
    const response = await fetch(url, { integrity, priority, cache: refused.has(url) ? "reload" : "default" });
    if (!response.ok) throw new TypeError(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    refused.add(url);
    throw error;
  }
}

// Which files were fetched early. What the program has taken is not in `files` any more.
const early = new Set();

// Fetches a part that the program will ask for, once. What fails is fetched again then, and said then.
function fetchEarly(part, priority) {
  const link = document.querySelector(`link[rel="part"][title="${part}"]`);
  if (!link || early.has(link.href) || files.has(link.href)) return;
  early.add(link.href);
  const file = fetchFile(link.href, link.dataset.integrity, priority);
  files.set(link.href, file);
  file.catch(() => files.delete(link.href));
}

// The page, and the room that the address opens, with what they need.
function fetchRoom(priority) {
  const route = /^#([a-z-]*)/.exec(location.hash)?.[1];
  const room = PARTS_OF[route] ?? ["setup"];
  const texts = `texts-${document.documentElement.lang}`;
  for (const part of [texts, "page", "core", "forms", ...room]) fetchEarly(part, priority);
}

const CENTERS = ["reading", "doctor", "centers"];
const CHECK = ["reading", "doctor", "check"];
const CONNECT = ["reading", "sandbox", "connect"];
const LEARN = ["reading", "sandbox", "learn"];
const PARTS_OF = {
  centers: CENTERS, "data-centers": CENTERS,
  check: CHECK, troubleshoot: CHECK,
  connect: CONNECT, sandbox: CONNECT, test: CONNECT,
  learn: LEARN,
  trust: ["trust"],
};

// ---- 3. The start ----------------------------------------------------------------------------------------------

start().catch((error) => {
  // A panic while starting has its own notice, which says more.
  if (!stopped) showNotStarted(error);
});

async function start() {
  await answerTaken();
  const lacking = firstLacking();
  if (lacking) throw await explainFailedLoad(lacking);
  const { first } = document.documentElement.dataset;
  // The first screen, or that of the room that a link opens, is there.
  const waits = first !== "other";
  // The program has nothing to show without them.
  if (waits) fetchWhenTouched();
  else fetchRoom();
  if (typeof WebAssembly !== "object") {
    throw new StartError("This browser does not support WebAssembly, or it is switched off.", NEWER_BROWSER);
  }
  if (held("program")) return startHeld();
  const script = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[rel="part"][title="program"]');
  if (!script || !wasm) {
    throw new StartError("The page does not name its program files: it was not built correctly.", DAMAGED);
  }

  // What the page holds is painted before the program takes its place, and where that works by itself, the network.
  if (waits) await shown();

  // Browsers ignore the integrity of a preload link, and say so on the console; so the wasm has none, and is asked for here.
  const asked = fetch(wasm.href, { integrity: wasm.dataset.integrity });
  // Its failure is told below, after that of the script.
  asked.catch(() => {});

  // `href` as a property is absolute, so this works in any folder of the host. The browser holds the script against
  // the integrity in its modulepreload link.
  let program;
  try {
    program = await import(script.href);
  } catch (error) {
    // Anything but a failed load is a mistake of the script itself.
    throw error instanceof TypeError ? await explainFailedLoad(script, error) : error;
  }

  let response;
  try {
    response = await asked;
  } catch (error) {
    throw await explainFailedLoad(wasm, error);
  }

  try {
    await program.default({ module_or_path: response });
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
      throw new StartError("This browser's WebAssembly is too old for this page.", NEWER_BROWSER, error);
    }
    throw error;
  }

  // The first screen works by itself. When nobody comes, what follows it is fetched in silence, unless that is to be spared.
  if (waits && !navigator.connection?.saveData) {
    if (document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded));
    setTimeout(() => fetchRoom("low"), QUIET);
  }
}

function fetchWhenTouched() {
  const listening = new AbortController();
  const touched = () => {
    listening.abort();
    fetchRoom();
  };
  for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, passive: true, signal: listening.signal });
}

// Waits until something is on the screen and a frame has begun after it. A tab in the background paints nothing, and not
// every browser says when it did.
async function shown() {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes?.includes("paint")) return;
  await new Promise((begun) => {
    new PerformanceObserver(() => requestAnimationFrame(begun)).observe({ type: "paint", buffered: true });
    setTimeout(begun, 1_000);
  });
}

// The file that index.html names and that is not there, or was refused: without one of them the page would not look, or not
// tell, as it was published.
function firstLacking() {
  const root = document.documentElement;
  const named = (name, isThere) => (isThere ? null : document.querySelector(`script[src*="${name}-"]`));
  // Scripts that come after a style wait for it.
  const style = document.querySelector('head > link[rel="stylesheet"]');
  return named("first", root.dataset.theme !== undefined) ?? named("trust", globalThis.workbenchTrust)
    ?? (style && isEmpty(style) ? style : null);
}

// Browsers differ in what stands for a style that was refused: nothing, one without rules, or one that must not be read.
function isEmpty(style) {
  try {
    return !style.sheet?.cssRules.length;
  } catch {
    return true;
  }
}

async function startHeld() {
  if (typeof DecompressionStream !== "function") {
    throw new StartError("This browser cannot unpack the program in this file.", NEWER_BROWSER);
  }
  // The script before this one declares it.
  await wasm_bindgen({ module_or_path: await unpacked(held("program")) });
}

// Without answer.js an authorization response would stay in the address bar and nobody would take it: so the app does
// not start without it. Where it has not run, it is asked for once more, which also tells why.
async function answerTaken() {
  if (typeof globalThis.takeOAuthAnswer === "function") return refuseResponseInUrl();
  const first = document.querySelector('script[src*="answer"]');
  // Not by element(): even no text at all is code where the host demands Trusted Types.
  const script = document.createElement("script");
  script.integrity = first?.integrity ?? "";
  let error;
  let late = false;
  try {
    await new Promise((resolve, reject) => {
      setTimeout(() => {
        late = true;
        reject(new Error("no response"));
      }, PATIENCE);
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error("not loaded")));
      if (!first) reject(new Error("not named"));
      else script.src = addressOf(first);
      document.head.append(script);
    });
  } catch (failed) {
    error = failed;
  }
  if (typeof globalThis.takeOAuthAnswer === "function") return refuseResponseInUrl();
  const carries = location.search !== "" || /[#&](code|error|access_token)=/i.test(location.hash);
  if (carries) clean();
  const cleaned = carries
    ? "The URL was cleaned here instead; if you came from a sign-in, sign in again. "
    : "";
  if (late && error) throw tookTooLong(error, cleaned);
  const told = first ? await explainFailedLoad(first, error) : new StartError("", DAMAGED, error);
  throw new StartError("The script that removes an authorization response from the URL could not be loaded. "
    + cleaned + told.message, DAMAGED, told.cause);
}

// Where the host's policy has Trusted Types, the address of a script needs a voucher; the page gives no other one.
function addressOf(script) {
  const policy = globalThis.trustedTypes?.createPolicy("workbench", { createScriptURL: () => script.src });
  return policy?.createScriptURL("") ?? script.src;
}

// Where the browser refused answer.js to clean the URL, it may allow it by now.
function refuseResponseInUrl() {
  if (!globalThis.takeOAuthAnswer.stillInUrl) return;
  clean();
  if (location.href === here()) return;
  throw new StartError("The browser did not let this page remove an authorization response or a secret from the URL.",
    "Close this tab, and open the page in a new one without the response.");
}

function tookTooLong(error, before = "") {
  return new StartError(`${before}A file of the page took too long to load.`, "Reload the page.", error);
}

function clean() {
  try {
    history.replaceState(null, "", here());
  } catch {
    // Nothing more can be done from here.
  }
}

// A browser does not tell a program why a file could not be loaded. So it is asked for once more, without its
// content and without integrity: if the file is there, then the content was refused.
async function explainFailedLoad(element, error) {
  const url = element.href ?? element.src;
  const name = new URL(url).pathname.split("/").pop();
  let status;
  try {
    const response = await fetch(url, {
      method: "HEAD",
      cache: "no-store",
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    status = response.status;
    const type = response.headers.get("content-type") ?? "";
    if (response.ok && name.endsWith(".js") && !/(java|ecma)script/i.test(type)) {
      return new StartError(`The server sends the file ${name} as "${type}", which browsers do not run as a script.`,
        "Tell the people who run this page: the host has to send .js files as text/javascript.", error);
    }
    if (response.ok) {
      return new StartError(`The file ${name} is not the one this page was published with, so the browser refused `
        + "to run it.", DAMAGED, error);
    }
  } catch (failed) {
    if (failed?.name === "TimeoutError") return tookTooLong(error);
    return new StartError(`The file ${name} could not be loaded: the server cannot be reached.`,
      "Check the connection and reload the page.", error);
  }
  return new StartError(`The file ${name} could not be loaded: the server answered ${status}.`, DAMAGED, error);
}

function showNotStarted(error) {
  const known = error instanceof StartError;
  const title = document.title;
  // The app would have judged the fragment. What may be a secret must not wait for it in the address bar.
  if (/(secret|token|passw|code|key)[^=&]*=/i.test(location.hash)) clean();

  document.getElementById("boot-status")?.remove();
  delete document.documentElement.dataset.first;
  const status = element("p", known ? error.message : "An unexpected error stopped the page during startup.");
  status.id = "boot-status";
  status.setAttribute("role", "alert");

  const main = element("main");
  main.lang = "en";
  main.append(
    element("h1", title),
    element("h2", "The page could not start"),
    status,
    element("p", known ? error.advice : DAMAGED),
  );
  const cause = known ? error.cause : error;
  if (cause) main.append(element("pre", technical(cause)));
  app.replaceChildren(main);
}

// ---- Small things ----------------------------------------------------------------------------------------------

function element(name, text = "") {
  const made = document.createElement(name);
  // Only ever as text: a report may quote what somebody typed.
  made.textContent = text;
  return made;
}

function technical(error) {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
