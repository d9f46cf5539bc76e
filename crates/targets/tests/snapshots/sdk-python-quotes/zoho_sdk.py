import os

from zohocrmsdk.src.com.zoho.api.authenticator.oauth_token import OAuthToken
from zohocrmsdk.src.com.zoho.api.authenticator.store import FileStore
from zohocrmsdk.src.com.zoho.crm.api.dc import JPDataCenter
from zohocrmsdk.src.com.zoho.crm.api.initializer import Initializer

token = OAuthToken(
    client_id="1000.A'B\"C\\D$E`F@G{H}//#*/",
    client_secret=os.environ["ZOHO_CLIENT_SECRET"],
    refresh_token=os.environ["ZOHO_REFRESH_TOKEN"],
    find_user=True,
)

Initializer.initialize(
    JPDataCenter.PRODUCTION(),
    token,
    store=FileStore(file_path=os.path.abspath("zoho-tokens.txt")),
)
