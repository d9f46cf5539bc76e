import { resolve } from "node:path";
import * as ZOHOCRMSDK from "@zohocrm/nodejs-sdk-8.0";

const token = new ZOHOCRMSDK.OAuthBuilder()
  .clientId("1000.A'B\"C\\D$E`F@G{H}//#*/")
  .clientSecret(process.env.ZOHO_CLIENT_SECRET)
  .refreshToken(process.env.ZOHO_REFRESH_TOKEN)
  .findUser(true)
  .build();

await (await new ZOHOCRMSDK.InitializeBuilder())
  .environment(ZOHOCRMSDK.JPDataCenter.PRODUCTION())
  .token(token)
  .store(new ZOHOCRMSDK.FileStore(resolve("zoho-tokens.txt")))
  .initialize();
