const catalyst = require("zcatalyst-sdk-node");

module.exports = async (request, response) => {
  const app = catalyst.initialize(request);
  const connector = app.connection({
    "marketing_automation": {
      client_id: "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ1234",
      client_secret: process.env.ZOHO_CLIENT_SECRET,
      auth_url: "https://accounts.zoho.eu/oauth/v2/token",
      refresh_url: "https://accounts.zoho.eu/oauth/v2/token",
      refresh_token: process.env.ZOHO_REFRESH_TOKEN,
    },
  }).getConnector("marketing_automation");
  const accessToken = await connector.getAccessToken();
  response.end(accessToken ? "OK" : "-");
};
