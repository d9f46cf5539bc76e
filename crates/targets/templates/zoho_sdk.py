import os

from zohocrmsdk.src.com.zoho.api.authenticator.oauth_token import OAuthToken
from zohocrmsdk.src.com.zoho.api.authenticator.store import FileStore
from zohocrmsdk.src.com.zoho.crm.api.dc import @CENTER@
from zohocrmsdk.src.com.zoho.crm.api.initializer import Initializer

token = OAuthToken(
    client_id=@CLIENT_ID@,
    client_secret=os.environ["ZOHO_CLIENT_SECRET"],
    refresh_token=os.environ["ZOHO_REFRESH_TOKEN"],
    find_user=@FIND_USER@,
)

Initializer.initialize(
    @CENTER@.PRODUCTION(),
    token,
    store=FileStore(file_path=os.path.abspath("zoho-tokens.txt")),
)
