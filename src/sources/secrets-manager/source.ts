import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Source } from '../source.ts';
import { secretsManagerClient } from './client.ts';
import { readSecretQueries } from './read-secrets.ts';
import { readSecretReference, source } from './reference.ts';
import { batchLimit, permissionSet, policySize, sessionStatements } from './session-statements.ts';

/** AWS Secrets Manager. */
export const secretsManager: Source = {
  name: source,
  title: 'Secrets Manager',
  options: {},
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
  versionIds: {
    pattern: /^.{32,64}$/s,
    wrong: 'version needs an id of 32 to 64 characters.',
    allowed: 'version=ID; a stage is chosen with stage=LABEL',
  },
  readReference: readSecretReference,
  permissionSet,
  queriesPerSession: batchLimit,
  policySize,
  sessionStatements,
  permissionsToRead: async (...queried) =>
    (await import('./required-permissions.ts')).permissionsToRead(...queried),
  firstRequests: (queries) => [{ client: secretsManagerClient, count: firstReadsOf(queries) }],
  read: async (queries, session, openClient) =>
    readSecretQueries(queries, await openClient(secretsManagerClient, session)),
  explain: async (...refused) => (await import('./refused-secret.ts')).explainSecret(...refused),
};

function firstReadsOf(queries: readonly SecretQuery[]): number {
  const batched = queries.filter(({ reference, single }) => reference.kind !== 'prefix' && !single);
  return queries.length - batched.length + Math.ceil(batched.length / batchLimit);
}
