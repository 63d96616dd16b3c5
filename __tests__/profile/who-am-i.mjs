// Prints whose identity AWS's SDK for JavaScript has by its default chain, or `error` and why.
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

try {
  console.log((await new STSClient().send(new GetCallerIdentityCommand())).Arn);
} catch (error) {
  console.log('error', error.message);
}
