"""Prints whose identity boto3 has by its default chain, or `error` and why."""

import boto3

try:
    print(boto3.client("sts").get_caller_identity()["Arn"])
except Exception as error:
    print("error", error)
