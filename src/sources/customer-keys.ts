import { RequestFailure } from '../domain/failure.ts';
import type { IamStatement } from '../domain/policies/iam-statement.ts';
import { mergeStatements } from '../domain/policies/suggested-statement.ts';
import type { Secret } from '../domain/values/secret.ts';

/**
 * The statements for decryption with the customer managed keys of what was read, merged. Undefined if the key of one is
 * unknown. `ownKey`: the alias of the service's own key, which needs no statement.
 */
export function decryptionStatements(
  secrets: readonly Secret[],
  ownKey: string,
  decryption: (key: string, region: string, arn: string) => IamStatement,
): IamStatement[] | undefined {
  const statements: IamStatement[] = [];
  for (const { arn, description } of secrets) {
    if (!description || description instanceof RequestFailure) return undefined;
    const [, , , region = ''] = arn.split(':');
    const { kmsKeyId } = description;
    if (kmsKeyId === undefined || kmsKeyId.includes(ownKey)) continue;
    // An alias cannot be the resource of a policy.
    if (kmsKeyId.includes('alias/')) return undefined;
    statements.push(decryption(kmsKeyId, region, arn));
  }
  return mergeStatements(statements.map((statement) => ({ addTo: '', statement }))).map(
    ({ statement }) => statement,
  );
}
