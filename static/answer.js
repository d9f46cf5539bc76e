// Takes a sign-in's answer out of the address. A code or token must not stay in the address bar, the history or a
// bookmark, so this is the first script of the page: small, plain and blocking, in the head. It has run before
// anything is drawn, and whether or not the rest of the page is ever loaded.

"use strict";
{
  const query = location.search;
  const fragment = location.hash;
  const inQuery = new URLSearchParams(query);
  // However it is written: what only looks like an answer has no business in the address bar either.
  const names = (parameters) => [...parameters.keys()].map((key) => key.toLowerCase().replace(/[^a-z_-]/g, ""));
  const carries = (parameters, keys) => names(parameters).some((name) => keys.includes(name));
  // A fragment of ours begins with a room and a question mark ("#build?dc=eu"): the app itself reads that one, and
  // says it when a link tries to bring a secret along.
  const inFragment = new URLSearchParams(/^#[a-z-]+\?/.test(fragment) ? "" : fragment.slice(1));
  const isAnswer = carries(inQuery, ["code", "error", "state", "access_token"])
    || carries(inFragment, ["code", "error", "access_token"]);
  // No query is ours: where somebody hung a secret on the address, all of it goes, and the app says so.
  const named = [...inQuery.keys()].find((key) =>
    key !== "access_token" && /secret|token|pass|pwd|verifier|api.?key|private.?key|access.?key/i.test(key));
  // Zoho's codes and tokens are known by their shape, wherever they stand.
  const shaped = /1000(\.|%2e)[0-9a-f]{8,}(\.|%2e)[0-9a-f]{8,}|[0-9a-f]{32}|eyJ[\w-]+(\.|%2e)eyJ/i.test(query) ? "?" : undefined;
  const secret = named ?? (isAnswer ? undefined : shaped);

  let taken = null;
  if (isAnswer || secret !== undefined) {
    // With the time, because the life of the code does not wait for the program to load.
    const answer = isAnswer ? { query, fragment, at: String(Date.now()) } : {};
    // Only the name of the secret: its value is gone with the address.
    taken = JSON.stringify({ ...answer, secret });
    // The address of the page, whole: a bare path that begins with two slashes would be read as a host.
    history.replaceState(null, "", location.href.split(/[?#]/)[0] + (isAnswer ? "" : fragment));
  }

  // The app calls this once. Afterwards neither the answer nor the way to it is there any more.
  Object.defineProperty(globalThis, "takeOAuthAnswer", {
    configurable: true,
    value: () => {
      const answer = taken;
      taken = null;
      delete globalThis.takeOAuthAnswer;
      return answer;
    },
  });
}
