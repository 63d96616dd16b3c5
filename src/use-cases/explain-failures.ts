import type { LeaseError } from '../domain/error.ts';
import { RequestFailure } from '../domain/failure.ts';
import type { SecretReader } from '../domain/policies/secret-reader.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { Secret } from '../domain/values/secret.ts';
import type { QueryResult } from '../sources/source.ts';
import { sourceOf } from '../sources/sources.ts';

/** The secrets of each request, or the error that prevented reading them. */
export type SecretsByRequest = ReadonlyMap<LeaseRequest, readonly Secret[] | LeaseError>;

/** Explains failures, and returns the result of each request. */
export async function explainResults(
  results: ReadonlyMap<SecretQuery, QueryResult>,
  reader: SecretReader,
): Promise<SecretsByRequest> {
  const found = new Map<LeaseRequest, readonly Secret[] | LeaseError>();
  for (const [query, result] of results) {
    const explained =
      result instanceof RequestFailure
        ? await sourceOf(query.reference).explain(result, askedFor(query, result), readerFor(query, reader))
        : result;
    for (const request of query.requests) found.set(request, explained);
  }
  return found;
}

/** Who read it: the role that its lines name, or that of the step. */
function readerFor({ role }: SecretQuery, reader: SecretReader): SecretReader {
  return role ? { ...reader, role } : reader;
}

/** The query with a text that names the one secret of a prefix that could not be read. */
function askedFor(query: SecretQuery, { secretName }: RequestFailure): SecretQuery {
  return secretName === undefined ? query : { ...query, text: `${secretName} (${query.text})` };
}
