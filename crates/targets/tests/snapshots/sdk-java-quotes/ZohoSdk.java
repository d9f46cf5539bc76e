import java.io.File;

import com.zoho.api.authenticator.OAuthToken;
import com.zoho.api.authenticator.Token;
import com.zoho.api.authenticator.store.FileStore;
import com.zoho.api.authenticator.store.TokenStore;
import com.zoho.crm.api.Initializer;
import com.zoho.crm.api.dc.DataCenter.Environment;
import com.zoho.crm.api.dc.JPDataCenter;

public class ZohoSdk {
    public static void initialize() throws Exception {
        Environment environment = JPDataCenter.PRODUCTION;
        Token token = new OAuthToken.Builder()
            .clientID("1000.A'B\"C\\D$E`F@G{H}//#*/")
            .clientSecret(System.getenv("ZOHO_CLIENT_SECRET"))
            .refreshToken(System.getenv("ZOHO_REFRESH_TOKEN"))
            .findUser(true)
            .build();
        TokenStore store = new FileStore(new File("zoho-tokens.txt").getAbsolutePath());
        new Initializer.Builder().environment(environment).token(token).store(store).initialize();
    }
}
