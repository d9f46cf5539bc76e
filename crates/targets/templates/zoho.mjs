const TOKEN_URL = @TOKEN_URL@;
const CLIENT_ID = @CLIENT_ID@;
const API_URL = @API_URL@;

async function accessToken() {
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: CLIENT_ID,
    client_secret: process.env.ZOHO_CLIENT_SECRET,
    refresh_token: process.env.ZOHO_REFRESH_TOKEN,
  });
  const answer = await (await fetch(TOKEN_URL, { method: "POST", body })).json();
  // Zoho answers errors with status 200, too.
  if (!answer.access_token) throw new Error(`No access token: ${answer.error}`);
  return answer.access_token;
}

const headers = { Authorization: `@SCHEME@ ${await accessToken()}`@HEADERS@ };
const response = await fetch(API_URL, { method: @METHOD@, headers });
console.log(response.status, await response.text());
