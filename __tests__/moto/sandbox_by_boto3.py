"""The sandbox by a client that nobody here wrote: boto3 gets a session for a job's token and tries its limits.

Starts `sandbox/serve.ts` and takes the environment from what that prints.
Usage: sandbox_by_boto3.py, with Node 24 as `node` on PATH (as under `npm run`).
"""

import json
import re
import subprocess
import unittest
import urllib.request
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ROOT = Path(__file__).resolve().parents[2]
ONE_ATTEMPT = Config(retries={"total_max_attempts": 1})
TRUSTED = {"environment": "production"}


class Sandbox:
    def __init__(self, *arguments):
        command = ["node", str(ROOT / "sandbox" / "serve.ts"), *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.environment = {}
        for line in self.process.stdout:
            export = re.fullmatch(r"export (\w+)='(.*)'\n", line)
            if export:
                self.environment[export[1]] = export[2]
            if "oidc-issuer:" in line:
                break
        self.url = self.environment["AWS_ENDPOINT_URL"]
        self.region = self.environment["AWS_REGION"]
        self.about = self.control("GET", "about")

    def control(self, method, name, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_sandbox/{name}", data, method=method)
        with urllib.request.urlopen(request) as response:
            return json.load(response)

    def token(self, claims):
        job = self.control("POST", "job", {"claims": claims})
        url = job["ACTIONS_ID_TOKEN_REQUEST_URL"] + "&audience=sts.amazonaws.com"
        bearer = {"Authorization": "Bearer " + job["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]}
        with urllib.request.urlopen(urllib.request.Request(url, headers=bearer)) as response:
            return json.load(response)["value"]

    def client(self, service, keys, region=None):
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=region or self.region,
            aws_access_key_id=keys["AccessKeyId"],
            aws_secret_access_key=keys["SecretAccessKey"],
            aws_session_token=keys.get("SessionToken"),
            config=ONE_ATTEMPT,
        )

    def assume(self, claims=TRUSTED, **parameters):
        sts = self.client("sts", {"AccessKeyId": "unused", "SecretAccessKey": "unused"})
        wanted = {"RoleArn": self.about["roleArn"], "RoleSessionName": "boto3", "DurationSeconds": 900}
        return sts.assume_role_with_web_identity(WebIdentityToken=self.token(claims), **wanted | parameters)

    def manager(self, region=None, **parameters):
        return self.client("secretsmanager", self.assume(**parameters)["Credentials"], region)


class SandboxByBoto3(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.process.terminate()
        cls.sandbox.process.stdout.close()
        cls.sandbox.process.wait(10)

    @contextmanager
    def refused(self, code, message=""):
        """Expects botocore to read this code, and this in the message, from the answer."""
        with self.assertRaises(ClientError) as caught:
            yield
        error = caught.exception.response["Error"]
        self.assertEqual(error["Code"], code)
        self.assertIn(message, error["Message"])

    def test_exchanges_a_token(self):
        answer = self.sandbox.assume()
        self.assertEqual(answer["SubjectFromWebIdentityToken"], "repo:OWNER/app:environment:production")
        self.assertEqual(answer["AssumedRoleUser"]["Arn"], "arn:aws:sts::111122223333:assumed-role/deploy/boto3")
        left = answer["Credentials"]["Expiration"] - datetime.now(timezone.utc)
        self.assertTrue(timedelta(minutes=14) < left <= timedelta(minutes=15), left)
        identity = self.sandbox.client("sts", answer["Credentials"]).get_caller_identity()
        self.assertEqual(identity["Account"], "111122223333")
        self.assertEqual(identity["Arn"], answer["AssumedRoleUser"]["Arn"])

    def test_refuses_other_jobs_and_bad_requests(self):
        with self.refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"):
            self.sandbox.assume({"repository": "OWNER/other"})
        with self.refused("InvalidIdentityToken", "No OpenIDConnect provider found in your account"):
            self.sandbox.assume(RoleArn="arn:aws:iam::444455556666:role/partner-reader")
        with self.refused("ValidationError", "MaxSessionDuration"):
            self.sandbox.assume(DurationSeconds=7200)
        with self.refused("MalformedPolicyDocument"):
            self.sandbox.assume(Policy="{}")
        with self.refused("IDPCommunicationError"):
            fault = {"operation": "AssumeRoleWithWebIdentity", "times": 1}
            self.sandbox.control("POST", "faults", fault | {"kind": "error", "code": "IDPCommunicationError"})
            self.sandbox.assume()

    def test_reads_strings_binaries_versions_and_replicas(self):
        manager = self.sandbox.manager()
        secret = manager.get_secret_value(SecretId="prod/db")
        self.assertEqual(json.loads(secret["SecretString"])["port"], 5432)
        self.assertEqual(secret["VersionStages"], ["AWSCURRENT"])
        self.assertLess(datetime.now(timezone.utc) - secret["CreatedDate"], timedelta(minutes=5))
        self.assertEqual(manager.get_secret_value(SecretId="ci/keystore")["SecretBinary"][:4], b"\xfe\xed\xfe\xed")
        current = manager.get_secret_value(SecretId="prod/signing")["SecretString"]
        previous = manager.get_secret_value(SecretId="prod/signing", VersionStage="AWSPREVIOUS")["SecretString"]
        self.assertNotEqual(current, previous)
        replica = self.sandbox.manager("eu-central-1").get_secret_value(SecretId="shared/license")
        self.assertIn(":eu-central-1:", replica["ARN"])
        awkward = "\x00é🔑\n'\"%0A::x"
        self.sandbox.control("POST", "secrets", {"name": "boto3/awkward", "string": awkward})
        self.assertEqual(manager.get_secret_value(SecretId="boto3/awkward")["SecretString"], awkward)

    def test_reads_batches_with_their_errors(self):
        manager = self.sandbox.manager()
        batch = manager.batch_get_secret_value(SecretIdList=["prod/db", "prod/api", "prod/nowhere"])
        self.assertEqual({secret["Name"] for secret in batch["SecretValues"]}, {"prod/db", "prod/api"})
        self.assertEqual(
            [(error["SecretId"], error["ErrorCode"]) for error in batch["Errors"]],
            [("prod/nowhere", "ResourceNotFoundException")],
        )
        with self.refused("ValidationException"):
            manager.batch_get_secret_value(SecretIdList=[f"many/{index}" for index in range(21)])

    def test_lists_and_describes(self):
        manager = self.sandbox.manager()
        pages = manager.get_paginator("list_secrets").paginate(
            Filters=[{"Key": "name", "Values": ["prod/services/"]}], PaginationConfig={"PageSize": 2}
        )
        sizes = [[secret["Name"] for secret in page["SecretList"]] for page in pages]
        self.assertEqual([len(names) for names in sizes], [2, 1])
        described = manager.describe_secret(SecretId="prod/signing")
        self.assertEqual(sorted(described["VersionIdsToStages"].values()), [["AWSCURRENT"], ["AWSPREVIOUS"]])

    def test_rotates(self):
        rotation = {"rules": {"AutomaticallyAfterDays": 30}}
        self.sandbox.control("POST", "secrets", {"name": "boto3/rotated", "string": "FAKE", "rotation": rotation})
        manager = self.sandbox.manager()
        version = manager.rotate_secret(SecretId="boto3/rotated")["VersionId"]
        self.assertEqual(manager.get_secret_value(SecretId="boto3/rotated")["VersionId"], version)
        stages = manager.describe_secret(SecretId="boto3/rotated")["VersionIdsToStages"]
        (previous,) = [id for id, labels in stages.items() if "AWSPREVIOUS" in labels]
        manager.update_secret_version_stage(
            SecretId="boto3/rotated",
            VersionStage="AWSCURRENT",
            MoveToVersionId=previous,
            RemoveFromVersionId=version,
        )
        self.assertEqual(manager.get_secret_value(SecretId="boto3/rotated")["SecretString"], "FAKE")

    def test_keeps_to_the_session_policy(self):
        resource = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-??????"
        statement = {"Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": resource}
        manager = self.sandbox.manager(Policy=json.dumps({"Version": "2012-10-17", "Statement": statement}))
        manager.get_secret_value(SecretId="prod/db")
        denial = "because no session policy allows the secretsmanager:{} action"
        with self.refused("AccessDeniedException", denial.format("GetSecretValue")):
            manager.get_secret_value(SecretId="prod/api")
        with self.refused("AccessDeniedException", denial.format("DescribeSecret")):
            manager.describe_secret(SecretId="prod/db")
        with self.refused("AccessDeniedException", denial.format("ListSecrets")):
            manager.list_secrets()

    def test_chains_roles(self):
        first = self.sandbox.client("sts", self.sandbox.assume()["Credentials"])
        role = "arn:aws:iam::444455556666:role/partner-reader"
        second = first.assume_role(RoleArn=role, RoleSessionName="chained", DurationSeconds=900)
        partner = self.sandbox.client("secretsmanager", second["Credentials"])
        self.assertTrue(partner.get_secret_value(SecretId="partner/webhook")["SecretString"])
        with self.refused("ValidationError", "1 hour session limit"):
            first.assume_role(RoleArn=role, RoleSessionName="chained", DurationSeconds=7200)

    def test_verifies_signatures(self):
        keys = self.sandbox.assume()["Credentials"]
        with self.refused("InvalidSignatureException"):
            forged = keys | {"SecretAccessKey": keys["SecretAccessKey"][::-1]}
            self.sandbox.client("secretsmanager", forged).get_secret_value(SecretId="prod/db")
        with self.refused("UnrecognizedClientException"):
            untokened = {name: keys[name] for name in ("AccessKeyId", "SecretAccessKey")}
            self.sandbox.client("secretsmanager", untokened).get_secret_value(SecretId="prod/db")

    def test_prints_the_keys_of_a_user(self):
        environment = self.sandbox.environment
        user = {
            "AccessKeyId": environment["AWS_ACCESS_KEY_ID"],
            "SecretAccessKey": environment["AWS_SECRET_ACCESS_KEY"],
        }
        manager = self.sandbox.client("secretsmanager", user)
        created = manager.create_secret(Name="boto3/created", SecretString="FAKE", Tags=[{"Key": "a", "Value": "b"}])
        manager.put_secret_value(SecretId=created["ARN"], SecretString="FAKE-2")
        self.assertEqual(manager.get_secret_value(SecretId="boto3/created")["SecretString"], "FAKE-2")
        self.assertEqual(manager.describe_secret(SecretId="boto3/created")["Tags"], [{"Key": "a", "Value": "b"}])


if __name__ == "__main__":
    unittest.main()
