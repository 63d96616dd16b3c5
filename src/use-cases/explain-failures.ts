import type { LeaseError } from '../domain/error.ts';
import { RequestFailure } from '../domain/failure.ts';
import type { SecretReader } from '../domain/policies/secret-reader.ts';
import { explainRole } from '../domain/refusals/refused-role.ts';
import type { RoleAttempt } from '../domain/refusals/role-attempt.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { Secret } from '../domain/values/secret.ts';
import type { QueryResult } from '../sources/source.ts';
import { sourceOf } from '../sources/sources.ts';
import { RefusedRole } from './sessions/session-opener.ts';

/** The secrets that each request means, or why they could not be read. */
export type FoundSecrets = ReadonlyMap<LeaseRequest, readonly Secret[] | LeaseError>;

/** Explains what could not be read, and gives each request its own result. */
export function explainResults(
  results: ReadonlyMap<SecretQuery, QueryResult>,
  reader: SecretReader,
): FoundSecrets {
  return new Map(
    [...results].flatMap(([query, result]) => {
      const found =
        result instanceof RequestFailure
          ? sourceOf(query.reference).explain(result, askedFor(query, result), reader)
          : result;
      return query.requests.map((request) => [request, found] as const);
    }),
  );
}

/** The query with a text that names the one secret of a prefix that could not be read. */
function askedFor(query: SecretQuery, { secretName }: RequestFailure): SecretQuery {
  return secretName === undefined ? query : { ...query, text: `${secretName} (${query.text})` };
}

/** Explains a role that could not be assumed; any other error is given as it is. */
export function explainRefusal(
  error: unknown,
  attempt: Pick<RoleAttempt, 'audience' | 'policy' | 'duration' | 'claims'>,
): unknown {
  if (!(error instanceof RefusedRole)) return error;
  const { failure, role, from } = error;
  return explainRole(failure, { ...attempt, role, ...(from && { from }) });
}
