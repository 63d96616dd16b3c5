// Prints whose identity AWS's SDK for Go has by its default chain, or `error` and why.
package main

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sts"
)

func main() {
	arn, err := whoAmI(context.Background())
	if err != nil {
		fmt.Println("error", err)
		return
	}
	fmt.Println(arn)
}

func whoAmI(ctx context.Context) (string, error) {
	settings, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return "", err
	}
	who, err := sts.NewFromConfig(settings).GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{})
	if err != nil {
		return "", err
	}
	return *who.Arn, nil
}
