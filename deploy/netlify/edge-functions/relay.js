// Made by `cargo run -p xtask -- hosting` from the tables and xtask/hosting/.
//
// The relay: passes a form from the page on to Zoho's accounts servers, because these are not known to let browsers read
// their responses. Nothing of a request but its form reaches Zoho, nothing of a response but its status, its type and its
// content reaches the browser, and nothing of either is kept or logged.

const ACCOUNTS = new Map([
  ["us", "accounts.zoho.com"],
  ["eu", "accounts.zoho.eu"],
  ["in", "accounts.zoho.in"],
  ["au", "accounts.zoho.com.au"],
  ["jp", "accounts.zoho.jp"],
  ["cn", "accounts.zoho.com.cn"],
  ["ca", "accounts.zohocloud.ca"],
  ["sa", "accounts.zoho.sa"],
  ["uk", "accounts.zoho.uk"],
  ["ae", "accounts.zoho.ae"],
  ["sg", "accounts.zoho.sg"],
  ["inec", "accounts.zohohq.in"],
]);
const PATHS = [
  "/oauth/v2/token",
  "/oauth/v2/token/revoke",
];
const MOST_FORM = 16 * 1024;
const MOST_RESPONSE = 64 * 1024;
const PATIENCE_MS = 15_000;

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
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

export default relay;

export const config = {
  path: "/relay/*",
  rateLimit: { windowSize: 60, windowLimit: 30, aggregateBy: ["ip", "domain"] },
};
