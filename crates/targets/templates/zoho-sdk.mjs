import { resolve } from "node:path";
import * as ZOHOCRMSDK from "@zohocrm/nodejs-sdk-8.0";

const token = new ZOHOCRMSDK.OAuthBuilder()
  .clientId(@CLIENT_ID@)
  .clientSecret(process.env.ZOHO_CLIENT_SECRET)
  .refreshToken(process.env.ZOHO_REFRESH_TOKEN)
  .findUser(@FIND_USER@)
  .build();

await (await new ZOHOCRMSDK.InitializeBuilder())
  .environment(ZOHOCRMSDK.@CENTER@.PRODUCTION())
  .token(token)
  .store(new ZOHOCRMSDK.FileStore(resolve("zoho-tokens.txt")))
  .initialize();
