import json
import os
import urllib.parse
import urllib.request

TOKEN_URL = @TOKEN_URL@
CLIENT_ID = @CLIENT_ID@
API_URL = @API_URL@


def access_token():
    form = {
        "grant_type": "refresh_token",
        "client_id": CLIENT_ID,
        "client_secret": os.environ["ZOHO_CLIENT_SECRET"],
        "refresh_token": os.environ["ZOHO_REFRESH_TOKEN"],
    }
    body = urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(TOKEN_URL, data=body, timeout=30) as response:
        answer = json.load(response)
    # Zoho answers errors with status 200, too.
    if "access_token" not in answer:
        raise SystemExit(f"No access token: {answer.get('error', answer)}")
    return answer["access_token"]


headers = {"Authorization": f"@SCHEME@ {access_token()}"@HEADERS@}
request = urllib.request.Request(API_URL, headers=headers, method=@METHOD@)
with urllib.request.urlopen(request, timeout=30) as response:
    print(response.status, response.read().decode())
