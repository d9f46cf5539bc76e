const TOKEN_URL = "https://accounts.zoho.eu/oauth/v2/token";
const CLIENT_ID = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234";
const API_URL = "https://marketingautomation.zoho.eu/api/v1/recentcampaigns?resfmt=JSON";

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

const headers = { Authorization: `Zoho-oauthtoken ${await accessToken()}` };
const response = await fetch(API_URL, { method: "GET", headers });
console.log(response.status, await response.text());
