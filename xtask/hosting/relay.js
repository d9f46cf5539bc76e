// @generated@
//
// The relay: passes a form from the page on to Zoho's accounts servers, because these are not known to let browsers read
// their responses. Nothing of a request but its form reaches Zoho, nothing of a response but its status, its type and its
// content reaches the browser, and nothing of either is kept or logged.

const ACCOUNTS = new Map([
  ["@center@", "@accounts@"],
]);
const PATHS = [
  "@path@",
];
const MOST_FORM = 16 * 1024;
const MOST_RESPONSE = 64 * 1024;
const PATIENCE_MS = 15_000;

const HEADERS = {
  "@header@": "@value@",
  "Content-Security-Policy": "@relay-policy@",
  "Strict-Transport-Security": "@hsts@",
  "Cache-Control": "no-store",
};

export async function relay(request) {
  const url = new URL(request.url);
  const to = destination(url.pathname);
  if (to === undefined || url.search !== "") return answer(404);
  if (request.method !== "POST") return answer(405, { Allow: "POST" });
  // Browsers say whether a request comes from this page; other programs say nothing.
  if (!["same-origin", null].includes(request.headers.get("Sec-Fetch-Site"))) return answer(403);

  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    const form = await read(request.body, MOST_FORM, late);
    if (form === undefined) return answer(413);
    const response = await fetch(to, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "zoho-oauth-relay" },
      body: form,
      // A redirect is neither followed nor handed on.
      redirect: "manual",
      signal: late,
    });
    if (response.status < 200 || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      return answer(502);
    }
    const content = await read(response.body, MOST_RESPONSE, late);
    if (content === undefined) return answer(502);
    const type = response.headers.get("Content-Type") ?? "application/octet-stream";
    return answer(response.status, { "Content-Type": type }, content);
  } catch {
    // Not the error itself: it may quote the request.
    return answer(late.aborted ? 504 : 502);
  }
}

function destination(path) {
  for (const [center, host] of ACCOUNTS) {
    const end = PATHS.find((end) => path === `/relay/${center}${end}`);
    if (end !== undefined) return `https://${host}${end}`;
  }
  return undefined;
}

// All of a stream, or nothing where it is longer than `most`.
async function read(stream, most, late) {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  // A stream that stands still is given up, too.
  const stop = () => reader.cancel(late.reason).catch(() => {});
  late.addEventListener("abort", stop, { once: true });
  try {
    const parts = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      late.throwIfAborted();
      if (done) break;
      length += value.byteLength;
      if (length > most) {
        await reader.cancel().catch(() => {});
        return undefined;
      }
      parts.push(value);
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.byteLength;
    }
    return whole;
  } finally {
    late.removeEventListener("abort", stop);
  }
}

function answer(status, more = {}, content = null) {
  return new Response(content, { status, headers: { ...HEADERS, ...more } });
}
