import type { WireRequest, WireResponse } from './wire.ts';

/** What a token may do; GitHub gives every token of a job `metadata: read`. */
export interface TokenGrant {
  /** `github-actions[bot]` is the author of what a job's own token does. */
  login: string;
  issues: 'write' | 'read' | 'none';
  /** Whose secrets' names it may list: `repository`, `organization`, `environments`. */
  secrets?: readonly string[];
}

export type Perform = (call: ApiCall) => WireResponse;

export interface ApiCall {
  readonly grant: TokenGrant;
  /** The number in the path. */
  readonly number: number;
  readonly request: WireRequest;
  /** What the path names, in its order. */
  readonly names: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

/** An operation of the API, told by method and path. */
export interface Endpoint {
  readonly operation: string;
  readonly method: string;
  readonly path: RegExp;
  readonly needs: 'read' | 'write' | 'metadata' | 'assertion' | 'installation';
  readonly perform: Perform;
}

export function endpoint(
  operation: string,
  method: string,
  path: string,
  needs: Endpoint['needs'],
  perform: Perform,
): Endpoint {
  return { operation, method, path: new RegExp(`^${path}$`), needs, perform };
}

/** The token of a request: of the API's header, or of git's user and password. */
export function tokenOf({ headers }: Pick<WireRequest, 'headers'>): string {
  const [, scheme = '', credentials = ''] =
    /^(token|bearer|basic) (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (scheme.toLowerCase() !== 'basic') return credentials;
  return Buffer.from(credentials, 'base64')
    .toString()
    .replace(/^[^:]*:/, '');
}
