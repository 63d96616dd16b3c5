import type { RequestFailure } from '../failure.ts';
import { pasteable } from '../policies/iam-statement.ts';
import {
  isCrossAccount,
  type KeyAction,
  keyPermission,
  keyPolicyPermission,
  resourcePermission,
  type SecretAction,
  type SecretReader,
  secretActions,
  secretPermission,
} from '../policies/secret-permissions.ts';
import type { SecretQuery } from '../requests/secret-query.ts';
import { adviceOnDeny, type Denial, denialOf, reasonOf } from './denial.ts';
import type { Explanation } from './explanation.ts';

/** What an action does, before the secret's name; all others read. */
const doing: Partial<Record<SecretAction, string>> = {
  ListSecrets: 'list secrets for',
  RotateSecret: 'rotate the secret',
  PutSecretValue: 'write a version of the secret',
  UpdateSecretVersionStage: 'move the staging labels of the secret',
  GetRandomPassword: 'make a random value for the secret',
};

/** The reader may not do this to the secret: which policy says so, and the statement that it lacks. */
export function deniedSecret(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  const action = actionOf(failure);
  const denial = denialOf(failure);
  return {
    code: 'E_SECRET_DENIED',
    message: `${nameOfReader(reader)} may not ${doing[action] ?? 'read the secret'} ${query.text}: ${reasonOf(denial, `secretsmanager:${action}`)}.`,
    fix: denial.isExplicit ? adviceOnDeny(denial) : permissionFix(action, denial.by, query, reader),
  };
}

/** The reader may not use the secret's key. */
export function deniedKey(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  const denial = denialOf(failure);
  const action = failure.operation === 'PutSecretValue' ? 'kms:GenerateDataKey' : 'kms:Decrypt';
  const doing = action === 'kms:Decrypt' ? 'decrypt' : 'encrypt';
  return {
    code: 'E_SECRET_KMS',
    message: `${nameOfReader(reader)} may not ${doing} the secret ${query.text}: ${reasonOf(denial, action)}.`,
    fix: denial.isExplicit ? adviceOnDeny(denial) : keyFix(denial.by, query, reader, action),
  };
}

function keyFix(by: Denial['by'], query: SecretQuery, reader: SecretReader, action: KeyAction): string {
  const own = pasteable(keyPermission(query, reader, action));
  if (by === 'session policy') return `Add to the session's policy, with the key of the secret:\n${own}`;
  const session = reader.scoped ? '' : ", and to the session's policy if it has one";
  return [
    `Add to a permissions policy of ${ownerOfPolicies(reader)}${session}, with the key of the secret:`,
    own,
    "and to the key's own policy, unless that leaves it to the IAM policies of its account:",
    pasteable(keyPolicyPermission(query, reader, action)),
  ].join('\n');
}

/** A batch refuses secrets one by one, for want of GetSecretValue on each: AWS's words tell the action. */
function actionOf(failure: RequestFailure): SecretAction {
  const told = secretActions.find((action) => failure.says(new RegExp(`secretsmanager:${action}\\b`)));
  const own = secretActions.find((action) => action === failure.operation);
  return told ?? (own === 'BatchGetSecretValue' ? 'GetSecretValue' : (own ?? 'GetSecretValue'));
}

/** The statement that is missing, and where it belongs. */
function permissionFix(
  action: SecretAction,
  by: Denial['by'],
  query: SecretQuery,
  reader: SecretReader,
): string {
  const permission = pasteable(secretPermission(action, query, reader));
  const owner = ownerOfPolicies(reader);
  switch (by) {
    case 'session policy':
      return `Add to the session's policy (the input \`session-policy\`, or what the earlier step passed):\n${permission}`;
    case 'permissions boundary':
      return `Add to the permissions boundary of ${owner}:\n${permission}`;
    case 'service control policy':
    case 'resource control policy':
      return `Whoever runs the organisation must allow it:\n${permission}`;
    case 'VPC endpoint policy':
      return `Add to the policy of the network's VPC endpoint for Secrets Manager:\n${pasteable({ ...secretPermission(action, query, reader), Principal: { AWS: '*' } })}`;
    case 'resource-based policy':
      return resourceFix(action, reader);
    case 'identity-based policy':
    case undefined: {
      const other = isCrossAccount(query, reader) ? `\n${resourceFix(action, reader)}` : '';
      const missing = action === 'ListSecrets' ? '' : '\nAWS says the same where the secret does not exist.';
      return `Add to a permissions policy of ${owner}:\n${permission}${other}${missing}`;
    }
  }
}

function resourceFix(action: SecretAction, reader: SecretReader): string {
  return `Add to the secret's own policy, in its account (aws secretsmanager put-resource-policy):\n${pasteable(resourcePermission(action, reader))}`;
}

function nameOfReader({ role }: SecretReader): string {
  return role ? `The role ${role.name}` : 'The identity that was there before this step';
}

function ownerOfPolicies({ role }: SecretReader): string {
  return role ? `the role ${role.name}` : 'that identity';
}
