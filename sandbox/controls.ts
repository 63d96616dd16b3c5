import type { Claims } from './claims.ts';
import type { Fault, Faults } from './faults.ts';
import type { GitHub } from './github.ts';
import type { Installation } from './github-apps.ts';
import type { TokenGrant } from './github-endpoint.ts';
import type { IssuedToken, Issuers, RequestedToken } from './issuers/issuers.ts';
import type { ParameterSettings } from './parameter.ts';
import type { ParameterDatabase } from './parameter-database.ts';
import type { JobOptions } from './provider.ts';
import type { Quotas } from './quotas.ts';
import type { RequestRecord } from './request-log.ts';
import type { SecretDatabase, SecretSettings } from './secret-database.ts';
import { json, type WireRequest, type WireResponse } from './wire.ts';

/** What the controls need of the sandbox. */
interface ControlledSandbox {
  readonly url: string;
  readonly issuer: string;
  readonly roleArn: string;
  readonly region: string;
  readonly account: string;
  readonly requests: readonly RequestRecord[];
  readonly faults: Faults;
  readonly quotas: Quotas;
  readonly secrets: SecretDatabase;
  readonly parameters: ParameterDatabase;
  readonly github: GitHub;
  readonly issuers: Issuers;
  job(claims?: Partial<Claims>, options?: JobOptions): Record<string, string>;
  advance(ms: number): void;
  rotateSigningKeys(options?: { keepOld?: boolean }): Promise<void>;
}

type Control = (sandbox: ControlledSandbox, body: never) => unknown;

/**
 * The sandbox's controls over HTTP, for a sandbox started from the command line: `curl -d '{…}' URL/_sandbox/faults`.
 */
const CONTROLS: Record<string, Control> = {
  'GET about': ({ url, issuer, roleArn, region, account }) => ({ url, issuer, roleArn, region, account }),
  'GET requests': ({ requests }) => requests,
  'POST job': (sandbox, { claims, ...options }: { claims?: Partial<Claims> } & JobOptions) =>
    sandbox.job(claims, options),
  'POST faults': ({ faults }, fault: Fault) => faults.add(fault),
  'DELETE faults': ({ faults }) => faults.clear(),
  'POST quotas': ({ quotas }, perSecond: Record<string, number>) => quotas.set(perSecond),
  'DELETE quotas': ({ quotas }) => quotas.clear(),
  'POST secrets': ({ secrets }, { name, ...settings }: { name: string } & SecretSettings) => {
    return { arn: secrets.put(name, settings).arn };
  },
  'POST parameters': ({ parameters }, { name, ...settings }: { name: string } & ParameterSettings) => {
    return { arn: parameters.put(name, settings).arn };
  },
  'POST clock': (sandbox, { advance }: { advance: number }) => sandbox.advance(advance),
  'POST github': ({ github }, grant: Partial<TokenGrant>) => ({
    url: github.url,
    token: github.token(grant),
  }),
  'POST apps': ({ github }, installed: Partial<Installation>) => {
    const app = github.apps.add();
    const { id } = github.apps.install(app, installed);
    return { 'client-id': app.clientId, 'private-key': app.privateKey, 'installation-id': id };
  },
  'POST issuers': (
    { issuers },
    { expires, ...wish }: Omit<RequestedToken, 'expires'> & { expires?: string },
  ) => {
    const token = issuers.issue({ ...wish, ...(expires !== undefined && { expires: new Date(expires) }) });
    return { value: token.value, fields: token.fields, url: issuers.url(token.issuer) };
  },
  'POST revoke': ({ issuers }, token: Pick<IssuedToken, 'value'>) => issuers.revoke(token),
  'GET issues': ({ github }) => github.issues,
  'POST keys': (sandbox, options: { keepOld?: boolean }) => sandbox.rotateSigningKeys(options),
};

export async function control(request: WireRequest, sandbox: ControlledSandbox): Promise<WireResponse> {
  const name = /^\/_sandbox\/(\w+)$/.exec(request.path)?.[1];
  const perform = CONTROLS[`${request.method} ${name}`];
  if (!perform) return json({ message: 'Not found' }, 404);
  const body = readBody(request.body.toString() || '{}');
  if (body === undefined) return json({ message: 'The body must be a JSON object' }, 400);
  return json((await perform(sandbox, body as never)) ?? { done: true });
}

function readBody(text: string): object | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
