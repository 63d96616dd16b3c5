"""
Asks issuers by their own clients. Reads a JSON list of {client, url, origin, value, fields} from standard input and
prints a list of answers: {"works": true, ...what the client says of the token}, or {"works": false, "status", "error"}.
"""

import json
import sys


def databricks(asked):
    from databricks.sdk import WorkspaceClient
    from databricks.sdk.core import Config

    config = Config(host=asked["origin"], token=asked["value"], auth_type="pat", retry_timeout_seconds=1)
    tokens = [each.as_dict() for each in WorkspaceClient(config=config).tokens.list()]
    return {"ends": [each.get("expiry_time") for each in tokens]}


def hvac(asked):
    import hvac as vault

    client = vault.Client(url=asked["url"], token=asked["value"])
    data = client.auth.token.lookup_self()["data"]
    return {"scopes": data["policies"], "ends": data["expire_time"], "lives": client.is_authenticated()}


def pagerduty(asked):
    from pagerduty import RestApiV2Client

    client = RestApiV2Client(asked["value"], base_url=asked["secure"])
    return {"abilities": client.rget("/abilities")}


def pytfe(asked):
    from pytfe import TFEClient, TFEConfig

    config = TFEConfig(address=asked["origin"], token=asked["value"], max_retries=0)
    return {"name": TFEClient(config).users.read_current().username}


def pypitoken(asked):
    from pypitoken import Token

    token = Token.load(asked["value"])
    return {"domain": token.domain, "restrictions": [each.dump() for each in token.restrictions]}


def pypitoken_new(asked):
    """A token as PyPI makes it: what it says is read by the product."""
    from pypitoken import Token

    token = Token.create(domain="pypi.org", identifier="FAKE-identifier", key="FAKE-key", prefix="pypi")
    for restrictions in [asked["restrictions"], *asked.get("added", [])]:
        token.restrict(**restrictions)
    return {"value": token.dump()}


CLIENTS = {
    "databricks-sdk": databricks,
    "hvac": hvac,
    "pagerduty": pagerduty,
    "pytfe": pytfe,
    "pypitoken": pypitoken,
    "pypitoken, a new token": pypitoken_new,
}


def failure(error):
    """Clients keep the status in many places."""
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", None) or getattr(error, "status_code", None)
    return {"works": False, "status": status, "error": f"{type(error).__name__}: {error}"}


answers = []
for asked in json.load(sys.stdin):
    try:
        answers.append({"works": True, **CLIENTS[asked["client"]](asked)})
    except Exception as error:  # whatever a client raises is its answer
        answers.append(failure(error))
print(json.dumps(answers))
