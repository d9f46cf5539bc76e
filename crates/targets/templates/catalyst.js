const catalyst = require("zcatalyst-sdk-node");

module.exports = async (request, response) => {
  const app = catalyst.initialize(request);
  const connector = app.connection({
    @NAME@: {
      client_id: @CLIENT_ID@,
      client_secret: process.env.ZOHO_CLIENT_SECRET,
      auth_url: @AUTH_URL@,
      refresh_url: @REFRESH_URL@,
      refresh_token: process.env.ZOHO_REFRESH_TOKEN,
    },
  }).getConnector(@NAME@);
  const accessToken = await connector.getAccessToken();
  response.end(accessToken ? "OK" : "-");
};
