import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { secretsManagerClient } from '../secrets-manager/client.ts';
import type { Source } from '../source.ts';
import { kmsClient } from './clients.ts';
import { keyQueryOf, permissionsToMint, sessionStatements } from './permissions.ts';
import { readTokens } from './read-token.ts';
import { type AppReference, options, readAppReference, source } from './reference.ts';
import { explainApp } from './refused-app.ts';

/** Tokens of GitHub Apps, minted with a key in AWS. */
export const githubApp: Source = {
  name: source,
  title: 'GitHub',
  options,
  mintsTokens: true,
  versionIds: {
    pattern: /(?!)/,
    wrong: 'a token is minted for the job, so it has no versions.',
    allowed: 'app:CLIENT_ID without version=',
  },
  readReference: readAppReference,
  // A key signs for one app, so its session has no other queries.
  permissionSet: ({ reference }) => JSON.stringify([reference.source, (reference as AppReference).key]),
  queriesPerSession: 20,
  policySize: (query, account) => ({ shared: 0, own: sizeOf(query, account) }),
  sessionStatements,
  permissionsToRead: (sessions, role) => permissionsToMint(sessions.flat(), role),
  firstRequests: (queries) => [
    { client: secretsManagerClient, count: queries.filter((query) => keyQueryOf(query)).length },
    { client: kmsClient, count: queries.filter((query) => !keyQueryOf(query)).length },
  ],
  read: readTokens,
  explain: explainApp,
};

/** In characters, with one more for the comma behind it. */
function sizeOf(query: SecretQuery, account: Parameters<Source['policySize']>[1]): number {
  const statements = sessionStatements([query], account);
  return statements.reduce((sum, statement) => sum + JSON.stringify(statement).length + 1, 0);
}
