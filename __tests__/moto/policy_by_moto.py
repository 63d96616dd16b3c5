"""Asks moto's IAM whether a policy lets requests through: deployed to a role on its server, and read back from there.

Its server holds no request to a secret against the ARNs of a policy, so its evaluation is called with each.
Usage: policy_by_moto.py < {"policies": [...], "requests": [[action, resource], ...]}, with MOTO_ENDPOINT.
Prints for each policy the requests that it does not permit.
"""

import json
import os
import sys

import boto3
from moto.iam.access_control import IAMPolicy, PermissionResult

KEYS = {"aws_access_key_id": "deployer", "aws_secret_access_key": "deployer"}
iam = boto3.client("iam", endpoint_url=os.environ["MOTO_ENDPOINT"], region_name="eu-west-1", **KEYS)


def deployed(name, policy):
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": []}))
    iam.put_role_policy(RoleName=name, PolicyName="lease", PolicyDocument=json.dumps(policy))
    return iam.get_role_policy(RoleName=name, PolicyName="lease")["PolicyDocument"]


def refused(document, requests):
    # moto takes a pattern for a regular expression, in which IAM's ? is a dot.
    policy = IAMPolicy(json.dumps(document).replace("?", "."))
    return [each for each in requests if policy.is_action_permitted(*each) is not PermissionResult.PERMITTED]


asked = json.load(sys.stdin)
answers = [
    refused(deployed(f"dry-run-{os.getpid()}-{index}", policy), asked["requests"]) for index, policy in enumerate(asked["policies"])
]
print(json.dumps(answers))
