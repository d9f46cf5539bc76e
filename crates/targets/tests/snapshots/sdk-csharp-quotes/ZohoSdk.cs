using System.IO;
using Com.Zoho.API.Authenticator;
using Com.Zoho.API.Authenticator.Store;
using Com.Zoho.Crm.API.Dc;
using Environment = Com.Zoho.Crm.API.Dc.DataCenter.Environment;
using SDKInitializer = Com.Zoho.Crm.API.Initializer;

public static class ZohoSdk
{
    public static void Initialize()
    {
        Environment environment = JPDataCenter.PRODUCTION;
        IToken token = new OAuthToken.Builder()
            .ClientId("1000.A'B\"C\\D$E`F@G{H}//#*/")
            .ClientSecret(System.Environment.GetEnvironmentVariable("ZOHO_CLIENT_SECRET"))
            .RefreshToken(System.Environment.GetEnvironmentVariable("ZOHO_REFRESH_TOKEN"))
            .FindUser(true)
            .Build();
        ITokenStore store = new FileStore(Path.GetFullPath("zoho-tokens.txt"));
        new SDKInitializer.Builder().Environment(environment).Token(token).Store(store).Initialize();
    }
}
