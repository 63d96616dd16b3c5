"""Parameter Store in the sandbox and in moto, asked the same by boto3 and by the AWS CLI: both must answer the same.

Where moto is known to differ from AWS, the call is left out here and the sandbox's own test says what AWS does.
Usage: parameters_by_both.py, with MOTO_ENDPOINT and, for the CLI, WITNESS_BIN; Node 24 as `node` on PATH.
"""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import boto3
from botocore.exceptions import ClientError

from sandbox_by_boto3 import ONE_ATTEMPT, ROOT, Sandbox

MOTO = os.environ["MOTO_ENDPOINT"]
AWS = Path(os.environ["WITNESS_BIN"]) / "aws"
UNTOLD = {"LastModifiedDate", "LastModifiedUser", "ResponseMetadata", "NextToken", "Description", "PolicyStatus"}
POLICY = {"Type": "Expiration", "Version": "1.0", "Attributes": {"Timestamp": "2030-01-02T03:04:05.000Z"}}

# Each is a method of boto3's client and its parameters, in this order on both.
CALLS = [
    ("put_parameter", {"Name": "/both/a", "Value": "one", "Type": "SecureString"}),
    ("put_parameter", {"Name": "/both/a", "Value": "two", "Overwrite": True}),
    ("put_parameter", {"Name": "/both/list", "Value": "x,y", "Type": "StringList"}),
    ("put_parameter", {"Name": "/both/deep/er", "Value": "deep", "Type": "String"}),
    ("put_parameter", {"Name": "plain", "Value": "no slash", "Type": "String"}),
    ("put_parameter", {"Name": "/both/a", "Value": "three", "Type": "SecureString"}),
    ("put_parameter", {"Name": "/both/no-type", "Value": "x"}),
    ("put_parameter", {"Name": "/both/empty", "Value": "", "Type": "String"}),
    (
        "put_parameter",
        {"Name": "/both/ends", "Value": "x", "Type": "String", "Tier": "Advanced", "Policies": json.dumps([POLICY])},
    ),
    ("label_parameter_version", {"Name": "/both/a", "ParameterVersion": 1, "Labels": ["blue"]}),
    ("label_parameter_version", {"Name": "/both/a", "ParameterVersion": 7, "Labels": ["blue"]}),
    ("label_parameter_version", {"Name": "/both/list", "Labels": [f"l{n}" for n in range(10)]}),
    ("label_parameter_version", {"Name": "/both/list", "Labels": ["l10"]}),
    ("label_parameter_version", {"Name": "/both/list", "ParameterVersion": 1, "Labels": ["l1"]}),
    ("unlabel_parameter_version", {"Name": "/both/list", "ParameterVersion": 1, "Labels": ["l1", "none"]}),
    ("label_parameter_version", {"Name": "/both/list", "Labels": ["l10"]}),
    ("get_parameter", {"Name": "/both/a", "WithDecryption": True}),
    ("get_parameter", {"Name": "/both/a:1", "WithDecryption": True}),
    ("get_parameter", {"Name": "/both/a:blue", "WithDecryption": True}),
    ("get_parameter", {"Name": "/both/none"}),
    ("get_parameters", {"Names": ["/both/a", "/both/list", "plain", "/both/none"], "WithDecryption": True}),
    ("get_parameters", {"Names": ["/both/a:1", "/both/a:blue"], "WithDecryption": True}),
    ("get_parameters", {"Names": [f"/both/{n}" for n in range(11)]}),
    ("get_parameters_by_path", {"Path": "/both", "WithDecryption": True}),
    ("get_parameters_by_path", {"Path": "/both/", "Recursive": True, "WithDecryption": True}),
    ("get_parameters_by_path", {"Path": "/both/none"}),
    ("get_parameter_history", {"Name": "/both/a", "WithDecryption": True}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Name", "Values": ["/both/a", "/both/list"]}]}),
    ("add_tags_to_resource", {"ResourceType": "Parameter", "ResourceId": "plain", "Tags": [{"Key": "k", "Value": "v"}]}),
    ("list_tags_for_resource", {"ResourceType": "Parameter", "ResourceId": "plain"}),
    # Labels: those that AWS does not take, ten of a version, away again.
    (
        "label_parameter_version",
        {"Name": "/both/a", "ParameterVersion": 1, "Labels": ["aws-x", "ssmx", "1x", "a/b", "ok_1.x-y"]},
    ),
    ("label_parameter_version", {"Name": "/both/a", "ParameterVersion": 1, "Labels": ["x" * 101]}),
    ("label_parameter_version", {"Name": "/both/a", "ParameterVersion": 1, "Labels": [f"l{n}" for n in range(9)]}),
    ("label_parameter_version", {"Name": "/both/a", "ParameterVersion": 1, "Labels": [f"l{n}" for n in range(8)]}),
    ("get_parameter_history", {"Name": "/both/a", "WithDecryption": True}),
    ("unlabel_parameter_version", {"Name": "/both/a", "ParameterVersion": 1, "Labels": ["blue", "never"]}),
    ("unlabel_parameter_version", {"Name": "/both/a", "ParameterVersion": 2, "Labels": ["l1"]}),
    ("unlabel_parameter_version", {"Name": "/both/a", "ParameterVersion": 7, "Labels": ["l1"]}),
    # Of 100 versions the oldest goes, unless it has a label.
    ("put_parameter", {"Name": "/both/many", "Value": "0", "Type": "String"}),
    *(("put_parameter", {"Name": "/both/many", "Value": str(n), "Overwrite": True}) for n in range(1, 101)),
    ("label_parameter_version", {"Name": "/both/many", "ParameterVersion": 2, "Labels": ["keep"]}),
    ("put_parameter", {"Name": "/both/many", "Value": "x", "Overwrite": True}),
    ("unlabel_parameter_version", {"Name": "/both/many", "ParameterVersion": 2, "Labels": ["keep"]}),
    ("put_parameter", {"Name": "/both/many", "Value": "x", "Overwrite": True}),
    # What a parameter may be.
    ("put_parameter", {"Name": "/both/most", "Value": "x" * 4096, "Type": "String"}),
    ("put_parameter", {"Name": "/both/spaces", "Value": "a, b", "Type": "StringList"}),
    ("put_parameter", {"Name": "/both/type", "Value": "x", "Type": "Text"}),
    ("put_parameter", {"Name": "/both/tags", "Value": "x", "Type": "String", "Tags": [{"Key": "k", "Value": "v"}]}),
    ("put_parameter", {"Name": "/both/tags", "Value": "x", "Overwrite": True, "Tags": [{"Key": "k", "Value": "v"}]}),
    ("put_parameter", {"Name": "/aws/x", "Value": "x", "Type": "String"}),
    ("put_parameter", {"Name": "/ssm/x", "Value": "x", "Type": "String"}),
    ("put_parameter", {"Name": "/awsome", "Value": "x", "Type": "String"}),
    ("get_parameters_by_path", {"Path": "/both", "MaxResults": 11}),
    # What a monitor asks.
    ("add_tags_to_resource", {"ResourceType": "Parameter", "ResourceId": "/both/a", "Tags": [{"Key": "k", "Value": "w"}]}),
    ("list_tags_for_resource", {"ResourceType": "Parameter", "ResourceId": "/both/list"}),
    ("list_tags_for_resource", {"ResourceType": "Parameter", "ResourceId": "/both/none"}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Path", "Option": "Recursive", "Values": ["/both/deep"]}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Path", "Option": "Recursive", "Values": ["/bot"]}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Name", "Option": "Equals", "Values": ["/both/none"]}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "tag:k", "Option": "Equals", "Values": ["w"]}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "tag:none", "Option": "Equals", "Values": ["w"]}]}),
    (
        "describe_parameters",
        {
            "ParameterFilters": [
                {"Key": "Path", "Option": "Recursive", "Values": ["/both"]},
                {"Key": "tag:k", "Option": "Equals", "Values": ["w"]},
            ]
        },
    ),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Path", "Option": "Recursive", "Values": ["both"]}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Path", "Option": "Equals", "Values": ["/both"]}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Path", "Option": "Recursive"}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "Label", "Values": ["blue"]}]}),
    ("describe_parameters", {"ParameterFilters": [{"Key": "tag:k", "Values": ["v"]}, {"Key": "tag:k", "Values": ["w"]}]}),
    ("delete_parameter", {"Name": "/both/none"}),
    ("delete_parameters", {"Names": ["plain", "/both/none"]}),
]

# The last ones: moto describes no parameter any more after labels of one that is not there.
NOWHERE = [
    ("label_parameter_version", {"Name": "/nowhere", "Labels": ["blue"]}),
    ("unlabel_parameter_version", {"Name": "/nowhere", "ParameterVersion": 1, "Labels": ["l1"]}),
]

CLI = [
    ["get-parameters", "--names", "/both/a", "/both/none", "--with-decryption"],
    ["get-parameters-by-path", "--path", "/both", "--recursive", "--with-decryption"],
    ["get-parameter-history", "--name", "/both/a", "--with-decryption"],
    ["label-parameter-version", "--name", "/both/a", "--parameter-version", "2", "--labels", "green", "1st"],
    ["unlabel-parameter-version", "--name", "/both/a", "--parameter-version", "2", "--labels", "green", "never"],
    ["describe-parameters", "--parameter-filters", "Key=Path,Option=Recursive,Values=/both/deep"],
    ["describe-parameters", "--parameter-filters", "Key=tag:k,Values=w"],
    ["list-tags-for-resource", "--resource-type", "Parameter", "--resource-id", "/both/a"],
]


def told(answer):
    """What both must agree on: no dates, no order of a list of parameters, no account."""
    if isinstance(answer, dict):
        return {key: told(value) for key, value in answer.items() if key not in UNTOLD and value not in (None, [])}
    if isinstance(answer, list):
        return sorted((told(entry) for entry in answer), key=str)
    return answer.replace("123456789012", "111122223333") if isinstance(answer, str) else answer


class ParametersByBoth(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        seed = json.loads((ROOT / "sandbox" / "seed.json").read_text())
        seed["parameters"] = []
        role = seed["accounts"][seed["account"]]["roles"][seed["role"]]
        role["permissions"]["Statement"].append({"Effect": "Allow", "Action": ["ssm:*", "kms:*"], "Resource": "*"})
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(seed, file)
            file.flush()
            cls.sandbox = Sandbox("--seed", file.name)
        cls.keys = cls.sandbox.assume()["Credentials"]
        moto = {"AccessKeyId": "test", "SecretAccessKey": "test"}
        cls.places = {"sandbox": (cls.sandbox.url, cls.keys), "moto": (MOTO, moto)}

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.process.terminate()
        cls.sandbox.process.stdout.close()

    def client(self, place):
        endpoint, keys = self.places[place]
        return boto3.client(
            "ssm",
            endpoint_url=endpoint,
            region_name=self.sandbox.region,
            aws_access_key_id=keys["AccessKeyId"],
            aws_secret_access_key=keys["SecretAccessKey"],
            aws_session_token=keys.get("SessionToken"),
            config=ONE_ATTEMPT,
        )

    def without_arns(self, answer):
        """AWS's model has the ARN; moto leaves it out, and gives policies as objects."""
        for parameter in answer.get("Parameters", []) if isinstance(answer, dict) else []:
            self.assertRegex(parameter.pop("ARN"), ":parameter/both/")

    def test_1_boto3(self):
        self.ask_both(CALLS)

    def test_3_boto3_of_none(self):
        self.ask_both(NOWHERE)

    def ask_both(self, calls):
        clients = {place: self.client(place) for place in self.places}

        def answer(place, method, parameters):
            try:
                return told(getattr(clients[place], method)(**parameters))
            except ClientError as error:
                return error.response["Error"]["Code"]

        for method, parameters in calls:
            with self.subTest(method=method, **parameters):
                answers = {place: answer(place, method, parameters) for place in self.places}
                if method == "describe_parameters":
                    self.without_arns(answers["sandbox"])
                self.assertEqual(answers["sandbox"], answers["moto"])

    def test_2_aws_cli(self):
        def answer(place, arguments):
            endpoint, keys = self.places[place]
            environment = {
                "PATH": os.environ["PATH"],
                "AWS_ACCESS_KEY_ID": keys["AccessKeyId"],
                "AWS_SECRET_ACCESS_KEY": keys["SecretAccessKey"],
                "AWS_DEFAULT_REGION": self.sandbox.region,
            }
            if "SessionToken" in keys:
                environment["AWS_SESSION_TOKEN"] = keys["SessionToken"]
            command = [str(AWS), "ssm", *arguments, "--endpoint-url", endpoint, "--output", "json"]
            return told(json.loads(subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE).stdout))

        for arguments in CLI:
            with self.subTest(" ".join(arguments)):
                of_sandbox = answer("sandbox", arguments)
                if arguments[0] == "describe-parameters":
                    self.without_arns(of_sandbox)
                self.assertEqual(of_sandbox, answer("moto", arguments))


if __name__ == "__main__":
    unittest.main(verbosity=2)
