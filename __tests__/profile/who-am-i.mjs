// Prints the identity that AWS's SDK for JavaScript finds by its default chain, or `error` and the reason.
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

try {
  console.log((await new STSClient().send(new GetCallerIdentityCommand())).Arn);
} catch (error) {
  console.log('error', error.message);
}
