import type { Principals } from '../principals.ts';
import { json } from '../wire.ts';
import type { IssuerDouble } from './issuer-double.ts';

const account = '111122223333';

/**
 * Keys of a user, or of a session that ends. The sandbox's own STS answers GetCallerIdentity, and judges the signature.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function awsDouble(principals: Principals): IssuerDouble {
  return {
    id: 'aws',
    host: 'sts.amazonaws.com',
    usualScopes: [],
    mint: ({ expires }) => {
      const arn = `arn:aws:iam::${account}:user/ci`;
      const { accessKeyId, secretAccessKey, sessionToken } = expires
        ? principals.mint({
            roleArn: `arn:aws:iam::${account}:role/ci`,
            sessionName: 'ci',
            expiration: expires.getTime(),
            permissions: () => [],
          })
        : principals.addUser(arn, () => []);
      return {
        value: secretAccessKey,
        fields: {
          AccessKeyId: accessKeyId,
          ...(sessionToken !== undefined && { SessionToken: sessionToken }),
        },
        shownAs: accessKeyId,
      };
    },
    endpoints: [],
    refuse: () => json({}, 403),
  };
}
