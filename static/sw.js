// Opens the page without a network, for those who asked for a copy of it in the room Privacy and security (trust.js). It
// keeps the files of one build, each under the hash that it was published with, and answers for these alone: the build
// writes their names here. It leaves every address with a query to the browser, so no authorization response is ever
// answered or kept here, and no token request, which is no GET, passes through it.

"use strict";

// The name of each file, with its integrity; "" is the page.
const FILES = {/* files */};
const BUILD = "/* build */";

const folder = self.registration.scope;
const ours = `workbench ${folder} `;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

async function install() {
  const cache = await caches.open(ours + BUILD);
  try {
    // What is not as it was published is not kept, and with it nothing.
    await Promise.all(Object.entries(FILES).map(async ([name, integrity]) => {
      const address = folder + name;
      const response = await fetch(address, { integrity, cache: "no-cache", credentials: "omit", redirect: "error" });
      if (!response.ok) throw new TypeError(`${name}: status ${response.status}`);
      await cache.put(address, response);
    }));
  } catch (error) {
    await caches.delete(ours + BUILD);
    throw error;
  }
  await self.skipWaiting();
}

async function forgetOthers() {
  for (const name of await caches.keys()) {
    if (name.startsWith(ours) && name !== ours + BUILD) await caches.delete(name);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const [address] = request.url.split("#");
  if (request.method !== "GET" || address.includes("?") || !address.startsWith(folder)) return;
  const name = address.slice(folder.length).replace(/^index\.html$/, "");
  if (!Object.hasOwn(FILES, name)) return;
  // A name with a hash in it stands for this content for ever. Everything else comes from the host, if it can be reached.
  const named = /-[0-9a-f]{16}(_bg)?\.[a-z]+$/.test(name);
  event.respondWith(named ? keptFirst(request, name) : hostFirst(request, name));
});

async function kept(name) {
  return (await caches.open(ours + BUILD)).match(folder + name);
}

async function keptFirst(request, name) {
  return await kept(name) ?? fetch(request);
}

async function hostFirst(request, name) {
  try {
    return await fetch(request);
  } catch (error) {
    const copy = await kept(name);
    if (copy) return copy;
    throw error;
  }
}
