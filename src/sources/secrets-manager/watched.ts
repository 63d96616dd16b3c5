import { LeaseError } from '../../domain/error.ts';
import type { RequestFailure } from '../../domain/failure.ts';
import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { WatchedSource } from '../watched-source.ts';
import { findProfiles, secretListerClient } from './catalog.ts';
import { secretsManagerClient } from './client.ts';
import { readMany } from './read-secrets.ts';
import { explainSecret } from './refused-secret.ts';
import { batchLimit } from './session-statements.ts';

/** Secrets Manager, for a monitor. */
export const watchedSecrets: WatchedSource = {
  noun: 'secret',
  valuesPerCall: batchLimit,
  async openCatalog(session, openClient) {
    const lister = await openClient(secretListerClient, session);
    const store = await openClient(secretsManagerClient, session);
    return {
      find: (queries, tags) => findProfiles(queries, tags, lister),
      read: (profiles) =>
        readMany(
          profiles.map(({ arn }) => arn),
          store,
        ),
    };
  },
  explain: explainWatched,
};

/** Each is described first and read then: both permissions come in one statement. */
function explainWatched(
  failure: RequestFailure,
  query: SecretQuery,
  reader: SecretReader,
  reads: boolean,
): LeaseError {
  const error = explainSecret(failure, query, reader);
  if (!reads || failure.operation !== 'DescribeSecret' || error.statements.length === 0) return error;
  const both = error.statements.map(({ addTo, statement }) => ({
    addTo,
    statement: {
      ...statement,
      Action: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'],
    },
  }));
  return new LeaseError(error.code, error.message, { fix: error.fix, statements: both, cause: error });
}
