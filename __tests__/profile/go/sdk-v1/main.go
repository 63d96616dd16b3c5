// Prints whose identity the first version of AWS's SDK for Go has by its default chain, or `error` and why.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/sts"
)

func main() {
	arn, err := whoAmI()
	if err != nil {
		fmt.Println("error", err)
		return
	}
	fmt.Println(arn)
}

func whoAmI() (string, error) {
	// It is older than the variable AWS_ENDPOINT_URL.
	opened, err := session.NewSession(aws.NewConfig().WithEndpoint(os.Getenv("AWS_ENDPOINT_URL")))
	if err != nil {
		return "", err
	}
	who, err := sts.New(opened).GetCallerIdentity(&sts.GetCallerIdentityInput{})
	if err != nil {
		return "", err
	}
	return aws.StringValue(who.Arn), nil
}
