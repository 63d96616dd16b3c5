import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Stage } from '../dist/stage.ts';
import type { Expected } from './outcome.ts';

/** A network operation, and a lease that uses it. */
export interface NetworkOperation {
  readonly title: string;
  /** The sandbox's name of the operation. */
  readonly name: string;
  /** How many requests of that name precede it. */
  readonly after?: number;
  readonly lease: Lease;
  /** The lease that reaches it by a name that must be looked up. Undefined if another operation looks that name up. */
  readonly byName?: ByName;
}

/** Inputs that name this machine, or a part of the path of requests that are sent to its name. */
interface ByName {
  readonly inputs?: (sandbox: Sandbox, verifier: string) => Record<string, string>;
  readonly path?: string;
}

/** A lease, and what it should hand over. */
export interface Lease extends Expected {
  readonly secrets: string;
  readonly inputs?: (sandbox: Sandbox, verifier: string) => Record<string, string>;
  /** The step's own environment. */
  readonly env?: (sandbox: Sandbox) => Record<string, string>;
}

// A value that act's masker covers: it supports none with `::`.
const token = `FAKE-token-9fKq2'"x$y\\z`;
const certificate =
  '-----BEGIN FAKE-----\nFAKEcertZm9vYmFyYmF6cXV4\nFAKEcertcXV1eHF1dXV4Li4u\n-----END FAKE-----\n';
const other = 'FAKE-other-<Wm4>&é';
const partner = '444455556666';

/** Stores the secrets that all these leases read. */
export function storeSecrets({ put }: Stage): void {
  put('app/one', { json: { token, certificate } });
  put('app/two', other);
  put('partner/one', { json: { token, certificate }, account: partner });
}

const minted = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
];

const fields = (secret: string) => `TOKEN, ${secret}#token\nCERT, ${secret}#certificate file`;

/** One secret, of which one value goes to a variable and one to a file. */
export const oneSecret: Lease = {
  secrets: fields('app/one'),
  values: { TOKEN: token },
  files: { CERT_FILE: certificate },
};

const severalSecrets: Lease = {
  ...oneSecret,
  secrets: `${fields('app/one')}\nOTHER, app/two`,
  values: { TOKEN: token, OTHER: other },
};

const prefix: Lease = {
  secrets: 'SET_*, app/*',
  values: { SET_ONE: JSON.stringify({ token, certificate }), SET_TWO: other },
  files: {},
};

const ambientKeys: Lease = {
  ...oneSecret,
  inputs: () => ({ 'role-to-assume': '', 'oidc-issuer': '' }),
  env: (sandbox) => {
    const { accessKeyId, secretAccessKey } = sandbox.addUser('reader', {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' }],
    });
    return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  },
};

const with_ = (inputs: Lease['inputs'], lease = oneSecret): Lease => ({
  ...lease,
  ...(inputs && { inputs }),
});

const partnerByChain = with_(() => ({ 'role-chain': `arn:aws:iam::${partner}:role/partner-reader` }), {
  ...oneSecret,
  secrets: fields('partner/one'),
});

/** The lease also hands over the keys of a session that it opens after the read. */
const exportedKeys = (lease: Lease): Lease => ({
  ...lease,
  minted,
  inputs: (...known) => ({ 'export-credentials': 'env', ...lease.inputs?.(...known) }),
});

const named = (url: string) => url.replace('127.0.0.1', 'localhost');
const namedSts: ByName = { inputs: ({ url }) => ({ 'sts-endpoint': named(url) }) };
const jwks: ByName = { path: '/.well-known/jwks' };

export const networkOperations: readonly NetworkOperation[] = [
  { title: 'OIDC token', name: 'oidc', lease: oneSecret, byName: { path: '/oidc/token/' } },
  { title: 'Keys of the OIDC provider (JWKS)', name: 'jwks', lease: oneSecret, byName: jwks },
  {
    title: 'Keys of the OIDC provider (JWKS), with `require-claims`',
    name: 'jwks',
    lease: with_(() => ({ 'require-claims': 'repository=OWNER/*' })),
    byName: jwks,
  },
  {
    title: 'AssumeRoleWithWebIdentity',
    name: 'AssumeRoleWithWebIdentity',
    lease: oneSecret,
    byName: namedSts,
  },
  {
    title: 'AssumeRole',
    name: 'AssumeRole',
    lease: partnerByChain,
  },
  {
    title: 'AssumeRoleWithWebIdentity, for `export-credentials: env`',
    name: 'AssumeRoleWithWebIdentity',
    after: 1,
    lease: exportedKeys(oneSecret),
  },
  {
    title: 'AssumeRole, for `export-credentials: env`',
    name: 'AssumeRole',
    after: 1,
    lease: exportedKeys(partnerByChain),
  },
  {
    title: 'GetCallerIdentity, without `role-to-assume`',
    name: 'GetCallerIdentity',
    lease: ambientKeys,
    byName: namedSts,
  },
  {
    title: 'GetSecretValue',
    name: 'GetSecretValue',
    lease: oneSecret,
    byName: { inputs: ({ url }) => ({ 'secretsmanager-endpoint': named(url) }) },
  },
  { title: 'BatchGetSecretValue', name: 'BatchGetSecretValue', lease: severalSecrets },
  { title: 'ListSecrets', name: 'ListSecrets', lease: prefix },
  {
    title: 'DescribeSecret, for `check-rotation`',
    name: 'DescribeSecret',
    lease: with_(() => ({ 'check-rotation': 'true' })),
  },
  {
    title: 'GitHub, for `verify`',
    name: 'rate_limit',
    lease: with_(() => ({ verify: 'TOKEN github' })),
  },
  {
    title: 'A URL, for `verify`',
    name: 'whoami',
    lease: with_((_sandbox, verifier) => ({ verify: `TOKEN ${verifier}/whoami` })),
    byName: { inputs: (_sandbox, verifier) => ({ verify: `TOKEN ${named(verifier)}/whoami` }) },
  },
];
