import type { RequestFailure } from '../../domain/failure.ts';
import {
  ownPolicyOf,
  policyOwner,
  readerName,
  type SecretReader,
} from '../../domain/policies/secret-reader.ts';
import type { SuggestedStatement } from '../../domain/policies/suggested-statement.ts';
import { adviceOnDeny, type Denial, denialOf, reasonOf } from '../../domain/refusals/denial.ts';
import type { Explanation } from '../../domain/refusals/explanation.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import {
  isCrossAccount,
  type KeyAction,
  keyPermission,
  keyPolicyPermission,
  resourcePermission,
  type SecretAction,
  secretActions,
  secretPermission,
} from './missing-permissions.ts';
import { idInCommand } from './unreadable-secret.ts';

/** What an action does, for a sentence. All other actions read. */
const doing: Partial<Record<SecretAction, string>> = {
  ListSecrets: 'list secrets for',
  RotateSecret: 'rotate the secret',
  PutSecretValue: 'write a version of the secret',
  UpdateSecretVersionStage: 'move the staging labels of the secret',
  GetRandomPassword: 'make a random value for the secret',
};

/** The explanation of a denied action on a secret: which policy denies it, and the missing statement. */
export function deniedSecret(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  const action = actionOf(failure);
  const denial = denialOf(failure);
  return {
    code: 'E_SECRET_DENIED',
    message: `${readerName(reader)} may not ${doing[action] ?? 'read the secret'} ${query.text}: ${reasonOf(denial, `secretsmanager:${action}`)}.`,
    ...(denial.isExplicit
      ? { fix: adviceOnDeny(denial, policyOfSecret(query)) }
      : permissionFix(action, denial.by, query, reader)),
  };
}

function policyOfSecret(query: SecretQuery): string {
  if (query.reference.kind === 'prefix') return "the secret's own policy";
  return `the secret's own policy (\`aws secretsmanager get-resource-policy --secret-id ${idInCommand(query)} --region ${query.region}\`)`;
}

/** The explanation of a denied use of the secret's key. */
export function deniedKey(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  const denial = denialOf(failure);
  const action = failure.operation === 'PutSecretValue' ? 'kms:GenerateDataKey' : 'kms:Decrypt';
  const doing = action === 'kms:Decrypt' ? 'decrypt' : 'encrypt';
  return {
    code: 'E_SECRET_KMS',
    message: `${readerName(reader)} may not ${doing} the secret ${query.text}: ${reasonOf(denial, action)}.`,
    ...(denial.isExplicit
      ? { fix: adviceOnDeny(denial, "the key's own policy") }
      : { statements: keyStatements(denial.by, query, reader, action) }),
  };
}

function keyStatements(
  by: Denial['by'],
  query: SecretQuery,
  reader: SecretReader,
  action: KeyAction,
): SuggestedStatement[] {
  const statement = keyPermission(query, reader, action);
  if (by === 'session policy')
    return [{ addTo: "Add to the session's policy, with the key of the secret", statement }];
  const session = reader.scoped ? '' : ", and to the session's policy if it has one";
  return [
    {
      addTo: `${ownPolicyOf(reader)}${session}, with the key of the secret`,
      statement,
    },
    {
      addTo: "Add to the key's own policy, unless that leaves it to the IAM policies of its account",
      statement: keyPolicyPermission(query, reader, action),
    },
  ];
}

/** A batch refuses each secret for want of GetSecretValue; AWS's message names the action. */
function actionOf(failure: RequestFailure): SecretAction {
  const told = secretActions.find((action) => failure.says(new RegExp(`secretsmanager:${action}\\b`)));
  const own = secretActions.find((action) => action === failure.operation);
  return told ?? (own === 'BatchGetSecretValue' ? 'GetSecretValue' : (own ?? 'GetSecretValue'));
}

/** The missing statement, and where to add it. */
function permissionFix(
  action: SecretAction,
  by: Denial['by'],
  query: SecretQuery,
  reader: SecretReader,
): Pick<Explanation, 'fix' | 'statements'> {
  const statement = secretPermission(action, query, reader);
  const owner = policyOwner(reader);
  const only = (addTo: string) => ({ statements: [{ addTo, statement }] });
  switch (by) {
    case 'session policy':
      return only(
        "Add to the session's policy (the input `session-policy`, or what the earlier step passed)",
      );
    case 'permissions boundary':
      return only(`Add to the permissions boundary of ${owner}`);
    case 'service control policy':
    case 'resource control policy':
      return only('Whoever runs the organisation must allow it');
    case 'VPC endpoint policy':
      return {
        statements: [
          {
            addTo: "Add to the policy of the network's VPC endpoint for Secrets Manager",
            statement: { ...statement, Principal: { AWS: '*' } },
          },
        ],
      };
    case 'resource-based policy':
      return { statements: [resourceStatement(action, reader)] };
    case 'identity-based policy':
    case undefined: {
      const own = { addTo: ownPolicyOf(reader), statement };
      return {
        ...(namesSecret(action) &&
          query.reference.kind !== 'prefix' && {
            fix: 'Look at the name and the region first: AWS says the same where the secret does not exist.',
          }),
        statements:
          namesSecret(action) && isCrossAccount(query, reader)
            ? [own, resourceStatement(action, reader)]
            : [own],
      };
    }
  }
}

/** For the other two actions AWS needs no secret's name, so they do not say whether it exists. */
function namesSecret(action: SecretAction): boolean {
  return action !== 'ListSecrets' && action !== 'GetRandomPassword';
}

function resourceStatement(action: SecretAction, reader: SecretReader): SuggestedStatement {
  return {
    addTo: "Add to the secret's own policy, in its account (aws secretsmanager put-resource-policy)",
    statement: resourcePermission(action, reader),
  };
}
