import type { WireRequest, WireResponse } from './wire.ts';

/** What a token is permitted. GitHub gives every job token `metadata: read`. */
export interface TokenGrant {
  /** The author of what the token does; `github-actions[bot]` for a job's own token. */
  login: string;
  issues: 'write' | 'read' | 'none';
  /** Which lists of secrets' names it may read: `repository`, `organization`, `environments`. */
  secrets?: readonly string[];
  /** Scopes of a classic personal token, which every answer names. */
  scopes?: readonly string[];
}

export type Perform = (call: ApiCall) => WireResponse;

export interface ApiCall {
  readonly grant: TokenGrant;
  /** The number in the path. */
  readonly number: number;
  readonly request: WireRequest;
  /** The names in the path, in order. */
  readonly names: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

/** An operation of the API, identified by method and path. */
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

/** The token of a request: from the API's header, or from the user and password that git sends. */
export function tokenOf({ headers }: Pick<WireRequest, 'headers'>): string {
  const [, scheme = '', credentials = ''] =
    /^(token|bearer|basic) (.+)$/i.exec(headers.authorization ?? '') ?? [];
  if (scheme.toLowerCase() !== 'basic') return credentials;
  return Buffer.from(credentials, 'base64')
    .toString()
    .replace(/^[^:]*:/, '');
}
