// Takes an authorization response out of the URL. It runs as soon as it arrives, whether or not the rest of the page is
// ever loaded, and boot.js does not start the app without it.
//
// What it reaches: the address bar, the history entry of this page, bookmarks and links made from here on. What no page
// can reach: the list of visited URLs, the HTTP cache and the navigation timing of this load. There the response stays
// until the browser forgets it; a code is good once, and worth nothing without the verifier that this tab keeps.

"use strict";
// Not twice: the second run would find a clean URL and forget what the first one took.
if (typeof globalThis.takeOAuthAnswer !== "function") {
  let taken = null;
  // First of all, so that nothing that fails below can leave the app without it. The app calls it once.
  Object.defineProperty(globalThis, "takeOAuthAnswer", {
    configurable: true,
    value: () => {
      const answer = taken;
      taken = null;
      delete globalThis.takeOAuthAnswer;
      return answer;
    },
  });

  const query = location.search;
  const fragment = location.hash;
  const inQuery = new URLSearchParams(query);
  // However it is written: what only looks like a response has no business in the address bar either.
  const names = (parameters) => [...parameters.keys()].map((key) => key.toLowerCase().replace(/[^a-z_-]/g, ""));
  const carries = (parameters, keys) => names(parameters).some((name) => keys.includes(name));
  // A fragment of ours begins with a room and a question mark ("#build?dc=eu"): the app itself reads that one, and
  // says it when a link tries to bring a secret along.
  const inFragment = new URLSearchParams(/^#[a-z-]+\?/.test(fragment) ? "" : fragment.slice(1));
  const isAnswer = carries(inQuery, ["code", "error", "state", "access_token"])
    || carries(inFragment, ["code", "error", "access_token"]);
  // No query is ours: where somebody put a secret into one, all of it goes, and the app says so. A name is one of a
  // secret if its letters hold one of these words; a test compares them with those of the core.
  const SECRETS = ["accesskey", "apikey", "authcode", "authorizationcode", "passphrase", "passwd", "password",
    "privatekey", "pwd", "secret", "token", "verifier"];
  const isSecret = (key) => {
    const bare = key.toLowerCase().replace(/[^a-z]/g, "");
    return SECRETS.some((word) => bare.includes(word)) || /.pass$/.test(bare);
  };
  // Two that a response has.
  const named = [...inQuery.keys()].find((key) => !["access_token", "token_type"].includes(key) && isSecret(key));
  // Zoho's codes and tokens, long runs of digits and JSON Web Tokens are known by their shape, whatever their name.
  const SHAPES = /1000(\.|%2e)[0-9a-f]{8,}(\.|%2e)[0-9a-f]{8,}|(^|[^0-9a-f])[0-9a-f]{32}|[\w-](\.|%2e)eyJ/i;
  const secret = named ?? (!isAnswer && SHAPES.test(query) ? "?" : undefined);

  if (isAnswer || secret !== undefined) {
    // With the time, because the life of the code does not wait for the program to load.
    const answer = isAnswer ? { query, fragment, at: String(Date.now()) } : {};
    // Only the name of the secret: its value is gone with the URL.
    taken = JSON.stringify({ ...answer, secret });
    // The first screen in index.html is for those who come for the first time; first.js may find the URL clean already.
    document.documentElement.dataset.first = "other";
    try {
      // The URL of the page, whole: a bare path that begins with two slashes would be read as a host.
      history.replaceState(null, "", location.href.split(/[?#]/)[0] + (isAnswer ? "" : fragment));
    } catch {
      // A browser that counts such calls may refuse one. The response is taken all the same.
    }
    // boot.js tries again, and does not start the app while it is there.
    globalThis.takeOAuthAnswer.stillInUrl = location.search !== "" || (isAnswer && location.hash !== "");
  }
}
