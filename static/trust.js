// What the page can say of itself, for the room Privacy and security: what it keeps in this browser, where its requests
// went, and whether a copy of it is kept. It also carries out what is asked there. Like boot.js it has no dependency.

// More than a visit takes; a browser that counts no further would hide the rest.
performance.setResourceTimingBufferSize(2000);

// The hosts to which the browser refused a request, because the policy of the page forbids it.
const refused = new Set();
document.addEventListener("securitypolicyviolation", (event) => {
  // A scheme alone, or "inline", says what was refused, too. Nothing of the path.
  refused.add(/^https?:\/\/[^/]*/.exec(event.blockedURI)?.[0] ?? event.blockedURI.split(/[:/]/)[0]);
});

globalThis.workbenchTrust = async (asked) => {
  let failed;
  try {
    if (asked === "empty") return await empty();
    if (asked === "keep") await keep();
    if (asked === "drop") await drop();
  } catch (error) {
    failed = error;
  }
  return look(failed);
};

// One line for each thing, its words with tabs between them.
async function look(failed) {
  const lines = [];
  const say = (...words) => lines.push(words.map((word) => String(word).replace(/[\t\n\r]/g, " ")).join("\t"));
  for (const { name } of performance.getEntriesByType("resource")) say("asked", name.split(/[?#]/)[0]);
  for (const host of refused) say("refused", host);
  for (const [place, storage] of storages()) {
    for (const key of Object.keys(storage)) say(place, key, storage.getItem(key).length);
  }
  say("offline", ...await offline());
  if (failed) say("failed", failed.message);
  return lines.join("\n");
}

// Where storage is forbidden, asking for it is an error.
function storages() {
  const all = [["tab", () => sessionStorage], ["device", () => localStorage]];
  return all.flatMap(([place, get]) => {
    try {
      return [[place, get()]];
    } catch {
      return [];
    }
  });
}

// Deletes what is this page's, and no more: other pages of the same origin may keep something, too.
async function empty() {
  await drop();
  for (const [, storage] of storages()) {
    for (const key of Object.keys(storage)) {
      if (/^(workbench-|transcript-of-sign-in$|sign-in\.)/.test(key)) storage.removeItem(key);
    }
  }
  // What the page holds in memory must not be kept again.
  history.replaceState(null, "", location.href.split(/[?#]/)[0] + "#trust");
  location.reload();
  return "";
}

// ---- The copy that opens without a network ----------------------------------------------------------------------
// sw.js serves it. Nothing registers that by itself: only a person, in the room Privacy and security.

// The folder of the page, which is all that sw.js may serve.
const folder = new URL("./", location.href.split(/[?#]/)[0]).href;
// As sw.js names its caches; other pages of the same origin may have some, too.
const isOurs = (name) => name.startsWith(`workbench ${folder} `);

async function registered() {
  const registration = await navigator.serviceWorker.getRegistration(folder);
  return registration?.scope === folder ? registration : undefined;
}

async function offline() {
  if (location.protocol === "file:") return ["file"];
  if (!isSecureContext || !navigator.serviceWorker || !globalThis.caches) return ["impossible"];
  try {
    if (!(await registered())?.active) return ["absent"];
    const names = (await caches.keys()).filter(isOurs);
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return ["kept", Math.max(0, ...files)];
  } catch {
    // A private window may have it, and forbid it.
    return ["impossible"];
  }
}

let policy;

// Where the host's policy has Trusted Types, the address of a worker needs a voucher, too.
function worker() {
  const address = `${folder}sw.js`;
  policy ??= globalThis.trustedTypes?.createPolicy("workbench-copy", { createScriptURL: () => address });
  return policy?.createScriptURL("") ?? address;
}

async function keep() {
  const registration = await navigator.serviceWorker.register(worker(), { scope: folder, updateViaCache: "none" });
  const copy = registration.installing ?? registration.waiting ?? registration.active;
  try {
    await new Promise((kept, failed) => {
      const look = () => {
        if (copy.state === "activated") kept();
        if (copy.state === "redundant") failed(new Error("a file of the page did not arrive as it was published"));
      };
      copy.addEventListener("statechange", look);
      look();
    });
  } catch (error) {
    await drop();
    throw error;
  }
}

async function drop() {
  if (!isSecureContext || !navigator.serviceWorker || !globalThis.caches) return;
  await (await registered())?.unregister();
  for (const name of await caches.keys()) {
    if (isOurs(name)) await caches.delete(name);
  }
}
