import { Accounts } from './accounts.ts';
import { type Claims, jobEnvironment, type SubjectFormat } from './claims.ts';
import { Clock } from './clock.ts';
import { control } from './controls.ts';
import { Faults } from './faults.ts';
import { type PolicyDocument, parsePolicy } from './policy.ts';
import { type Principal, Principals } from './principals.ts';
import { Provider } from './provider.ts';
import { Quotas } from './quotas.ts';
import type { RequestRecord } from './request-log.ts';
import { route } from './router.ts';
import { SecretsManager, type SecretsManagerSettings } from './secrets-manager.ts';
import { readSeed, type Seed } from './seed.ts';
import { listen, serve } from './server.ts';
import { SigningKeys, type TokenDraft } from './signing-keys.ts';
import { Sts } from './sts.ts';
import { Vault } from './vault.ts';

export type { Claims } from './claims.ts';
export type { Fault, FaultKind } from './faults.ts';
export type { RequestRecord } from './request-log.ts';
export type { Seed } from './seed.ts';
export type { TokenDraft } from './signing-keys.ts';
export type { Secret, SecretSettings } from './vault.ts';

export interface SandboxOptions {
  /** A seed or the path of its file; `seed.json` beside this file where nothing is said. */
  seed?: Seed | string;
  port?: number;
  /** Epoch ms. */
  clock?: () => number;
}

export interface JobOptions extends SubjectFormat {
  /** False: a job without `id-token: write`, as a pull request from a fork. */
  idToken?: boolean;
}

/** GitHub's OIDC provider and a strict AWS on loopback. */
export interface Sandbox {
  /** One server: STS and Secrets Manager at `/`, the provider at `/oidc`, controls at `/_sandbox`. */
  readonly url: string;
  readonly issuer: string;
  readonly roleArn: string;
  readonly region: string;
  readonly account: string;
  /** An endpoint that tells the sandbox its region, which unsigned STS requests do not. */
  regionalUrl(region: string): string;
  /** The environment of a step: the variables of the token request, GITHUB_* in accord with its claims, AWS_ENDPOINT_URL. */
  job(claims?: Partial<Claims>, options?: JobOptions): Record<string, string>;

  readonly secrets: Vault;
  /** Roles with their trust, identity providers and managed policies of all accounts. */
  readonly accounts: Accounts;
  /** Sessions issued and users made: all who have keys. */
  readonly principals: Principals;
  readonly faults: Faults;
  readonly quotas: Quotas;
  /** Every request, oldest first; set its length to 0 to forget them. */
  readonly requests: RequestRecord[];
  /** How many requests of an operation were seen. */
  count(operation: string, filter?: Partial<RequestRecord>): number;

  /** A session of a role without STS, to try things with. */
  openSession(
    roleArn: string,
    options?: { name?: string; seconds?: number; policy?: PolicyDocument },
  ): Principal;
  /** A user with long-lived keys. */
  addUser(name: string, permissions: PolicyDocument, account?: string): Principal;
  /** Every session ends now, without a change of the clock that signatures are judged by. */
  expireSessions(): void;
  /** Every OIDC token handed out, oldest first. */
  readonly tokens: readonly string[];
  /** Every token, bearer and key ever issued: none of them may turn up where it does not belong. */
  canaries(): string[];
  /** Every value in the vault as text; binary ones in base64. */
  values(): string[];

  rotateSigningKeys(options?: { keepOld?: boolean }): Promise<void>;
  /** Tokens from now on are signed by a key that is not the provider's, under its key id. */
  signWithForeignKey(on?: boolean): void;
  /** Changes every token before it is signed, until called without a function. */
  alterToken(alter?: (draft: TokenDraft) => TokenDraft): void;
  setVpcEndpointPolicy(policy?: PolicyDocument): void;
  /** Fewer than 20 secrets in an answer of BatchGetSecretValue. */
  setBatchPageSize(size: number): void;
  now(): number;
  setClock(source: () => number): void;
  advance(ms: number): void;
  stop(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = readSeed(options.seed);
  const clock = new Clock(options.clock);
  const { server, url } = await listen(options.port ?? 0);
  const issuer = `${url}/oidc`;
  const accounts = new Accounts(issuer.replace('http://', ''));
  const principals = new Principals();
  const provider = new Provider(issuer, await SigningKeys.create(), clock);
  const vault = new Vault(clock, seed);
  const settings: SecretsManagerSettings = { batchPageSize: 20 };
  const sts = new Sts({
    accounts,
    principals,
    provider,
    clock,
    settings: {
      minSessionDuration: seed.minSessionDuration ?? 900,
      packedPolicyLimit: seed.packedPolicyLimit,
    },
  });
  const secretsManager = new SecretsManager({ accounts, principals, vault, clock, settings });
  const faults = new Faults();
  const quotas = new Quotas();
  const requests: RequestRecord[] = [];

  const sandbox: Sandbox = {
    url,
    issuer,
    roleArn: `arn:aws:iam::${seed.account}:role/${seed.role}`,
    region: seed.region,
    account: seed.account,
    regionalUrl: (region) => `${url}/region/${region}`,
    job(claims = {}, { idToken = true, ...format } = {}) {
      const job = provider.register(claims, format);
      return { ...jobEnvironment(job.claims), ...(idToken && job.variables), AWS_ENDPOINT_URL: url };
    },
    secrets: vault,
    accounts,
    principals,
    faults,
    quotas,
    requests,
    count: (operation, filter = {}) => {
      const wanted = Object.entries({ ...filter, operation });
      return requests.filter((record) =>
        wanted.every(([key, value]) => record[key as keyof RequestRecord] === value),
      ).length;
    },
    openSession: (roleArn, { name = 'test', seconds = 900, policy } = {}) =>
      principals.mint({
        roleArn,
        sessionName: name,
        expiration: clock.now() + seconds * 1000,
        permissions: () => accounts.role(roleArn)?.permissions ?? [],
        sessionPolicy: policy && parsePolicy(policy, 'permissions'),
      }),
    addUser: (name, permissions, account = seed.account) => {
      const statements = parsePolicy(permissions, 'permissions');
      return principals.addUser(`arn:aws:iam::${account}:user/${name}`, () => statements);
    },
    expireSessions: () => {
      for (const principal of principals.list())
        if (principal.sessionToken) principal.expiration = clock.now();
    },
    tokens: provider.tokens,
    canaries: () => [
      ...provider.tokens,
      ...provider.bearers,
      ...principals
        .list()
        .flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken ?? []].flat()),
    ],
    values: () =>
      vault
        .all()
        .flatMap(({ versions }) =>
          versions.map(({ value }) =>
            'string' in value ? value.string : Buffer.from(value.binary).toString('base64'),
          ),
        ),
    rotateSigningKeys: (rotation) => provider.keys.rotate(rotation),
    signWithForeignKey: (on = true) => {
      provider.signature = on ? 'foreign' : 'provider';
    },
    alterToken: (alter) => {
      provider.alterToken = alter;
    },
    setVpcEndpointPolicy: (policy) => {
      settings.vpcEndpointPolicy = policy && parsePolicy(policy, 'resource');
    },
    setBatchPageSize: (size) => {
      settings.batchPageSize = size;
    },
    now: () => clock.now(),
    setClock: (source) => clock.set(source),
    advance: (ms) => clock.advance(ms),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  serve(server, {
    clock,
    faults,
    quotas,
    principals,
    requests,
    route: (request) => route(request, { provider, sts, secretsManager }),
    control: (request) => control(request, sandbox),
  });
  await plant(seed, sandbox, provider);
  return sandbox;
}

async function plant(seed: Seed, { accounts, secrets, now }: Sandbox, provider: Provider): Promise<void> {
  for (const [account, settings] of Object.entries(seed.accounts)) accounts.add(account, settings);
  for (const { name, jwt, ...settings } of seed.secrets) {
    secrets.put(
      name,
      jwt ? { ...settings, string: await serviceToken(jwt.expiresIn, now(), provider) } : settings,
    );
  }
}

/** A token of some service's own, signed for good measure: only its `exp` is of interest. */
function serviceToken(expiresIn: number, now: number, { keys }: Provider): Promise<string> {
  const iat = Math.floor(now / 1000);
  const claims = { iss: 'https://tokens.example', sub: 'deploy-bot', iat, exp: iat + expiresIn };
  return keys.sign({ header: { alg: 'RS256', typ: 'JWT' }, claims, signature: 'provider' });
}
