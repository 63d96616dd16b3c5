import { getOctokit } from '@actions/github';
import { RequestFailure } from '../domain/failure.ts';
import { expiryOfGitHub, type ServiceAnswer } from '../domain/requests/verification.ts';

/** The fields of Octokit's answers and errors that are used. */
interface OctokitAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** The client would print the deprecation notices of the service. A service's own text is never printed. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Requests the rate limit, which every kind of token may read and which does not count against it.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
export async function checkGitHubToken(
  api: string,
  token: string,
  signal: AbortSignal,
): Promise<ServiceAnswer> {
  const request = { signal, redirect: 'manual', parseSuccessResponseBody: false, log: silent } as const;
  try {
    const client = getOctokit(token, { baseUrl: api, log: silent });
    return answerOf(await client.request('GET /rate_limit', { request }));
  } catch (error) {
    // Its message quotes the body, so only the status and headers of an answer are looked at.
    const { response } = error as { response?: OctokitAnswer };
    if (!response) throw new RequestFailure('verification request', { kind: 'network' });
    return answerOf(response);
  }
}

function answerOf({ status, headers }: OctokitAnswer): ServiceAnswer {
  const expiration = headers['github-authentication-token-expiration'];
  return { status, expiry: expiryOfGitHub(String(expiration), String(headers.date)) };
}
