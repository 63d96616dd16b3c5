"""Prints the roles below a path with their policies, as `secret-lease plan` reads them. The endpoint is in the environment."""

import ast
import json
import sys

import boto3


def without_gaps(value):
    """moto leaves None where a template has AWS::NoValue; CloudFormation leaves nothing."""
    if isinstance(value, list):
        return [without_gaps(each) for each in value if each is not None]
    if isinstance(value, dict):
        return {key: without_gaps(each) for key, each in value.items() if each is not None}
    return value


def document(policy):
    """moto keeps the policy of a template as Python writes a dictionary."""
    if isinstance(policy, str):
        policy = ast.literal_eval(policy)
    return without_gaps(policy)


iam = boto3.client("iam")
roles = []
for page in iam.get_paginator("list_roles").paginate(PathPrefix=sys.argv[1]):
    for role in page["Roles"]:
        names = iam.list_role_policies(RoleName=role["RoleName"])["PolicyNames"]
        policies = [iam.get_role_policy(RoleName=role["RoleName"], PolicyName=name) for name in names]
        roles.append(
            {
                "arn": role["Arn"],
                "trust": document(role["AssumeRolePolicyDocument"]),
                "permissions": [document(policy["PolicyDocument"]) for policy in policies],
            }
        )
print(json.dumps(roles))
