import type { Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import { Accounts } from './accounts.ts';
import { type Claims, jobEnvironment } from './claims.ts';
import { SandboxClock } from './clock.ts';
import { control } from './controls.ts';
import { Faults } from './faults.ts';
import { GitHub } from './github.ts';
import { Issuers } from './issuers/issuers.ts';
import { Kms, KmsKeys } from './kms.ts';
import { ParameterDatabase } from './parameter-database.ts';
import { ParameterStore } from './parameter-store.ts';
import { type PolicyDocument, parsePolicy } from './policy.ts';
import { type Principal, Principals } from './principals.ts';
import { type JobOptions, Provider } from './provider.ts';
import { Quotas } from './quotas.ts';
import { RegistryTokens } from './registry-tokens.ts';
import type { RequestSettings } from './request-context.ts';
import type { RequestRecord } from './request-log.ts';
import { route } from './router.ts';
import { SecretDatabase } from './secret-database.ts';
import { SecretsManager } from './secrets-manager.ts';
import { readSeed, type Seed } from './seed.ts';
import { listen, type ServerParts, serve } from './server.ts';
import { SigningKeys, type TokenDraft } from './signing-keys.ts';
import { Sts } from './sts.ts';

export type { Claims } from './claims.ts';
export type { FaultKind } from './faults.ts';
export type { IssuedToken } from './issuers/issuers.ts';
export type { ParameterSettings } from './parameter.ts';
export type { JobOptions } from './provider.ts';
export type { RequestRecord } from './request-log.ts';
export type { Secret } from './secret.ts';
export type { SecretSettings } from './secret-database.ts';
export type { Seed } from './seed.ts';
export type { TokenDraft } from './signing-keys.ts';

export interface SandboxOptions {
  /** A seed or the path of its file. The default is `seed.json` beside this file. */
  seed?: Seed | string;
  /** The default is any free port. */
  port?: number;
  /** The issuer's URL, if a proxy serves `/oidc` under another name. */
  issuer?: string;
  /** Returns epoch milliseconds. */
  clock?: () => number;
}

export interface SessionOptions {
  name?: string;
  seconds?: number;
  policy?: PolicyDocument;
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = readSeed(options.seed);
  const [keys, { server, url }] = await Promise.all([SigningKeys.create(), listen(options.port ?? 0)]);
  const clock = new SandboxClock(options.clock);
  const sandbox = new Sandbox({ seed, keys, server, url, issuer: options.issuer ?? `${url}/oidc`, clock });
  try {
    await sandbox.addSeed(seed);
    return sandbox;
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}

/** GitHub's OIDC provider and a strict AWS on loopback. `startSandbox` makes it. */
export class Sandbox {
  /**
   * One server: AWS's services at `/`, the OIDC provider at `/oidc`, GitHub's API at `/github`, issuers of tokens at
   * `/issuers`, controls at `/_sandbox`.
   */
  readonly url: string;
  readonly issuer: string;
  /** The role that a default job may assume. */
  readonly roleArn: string;
  readonly region: string;
  readonly account: string;

  readonly secrets: SecretDatabase;
  /** The parameters of Systems Manager. */
  readonly parameters: ParameterDatabase;
  /** The asymmetric keys of KMS. */
  readonly keys: KmsKeys;
  /** The tokens of ECR, CodeArtifact and databases. */
  readonly registryTokens: RegistryTokens;
  /** GitHub's API for issues and apps, at `github.url`. */
  readonly github: GitHub;
  /** Services that issue tokens and can be asked about them: npm, GitLab and others. */
  readonly issuers: Issuers;
  /** All accounts' roles with their trust policies, identity providers and managed policies. */
  readonly accounts: Accounts;
  /** Everyone with keys: sessions and users. */
  readonly principals = new Principals();
  readonly faults = new Faults();
  readonly quotas = new Quotas();
  /** Every request, oldest first. Set its length to 0 to forget them. */
  readonly requests: RequestRecord[] = [];

  readonly #clock: SandboxClock;
  readonly #server: Server;
  readonly #provider: Provider;
  readonly #parts: ServerParts;
  readonly #settings: RequestSettings = { batchPageSize: 20 };

  constructor(parts: {
    seed: Seed;
    keys: SigningKeys;
    server: Server;
    url: string;
    issuer: string;
    clock: SandboxClock;
  }) {
    const { seed, keys, server, url, issuer, clock } = parts;
    this.url = url;
    this.issuer = issuer;
    this.roleArn = `arn:aws:iam::${seed.account}:role/${seed.role}`;
    this.region = seed.region;
    this.account = seed.account;
    this.accounts = new Accounts(this.issuer.replace(/^https?:\/\//, ''));
    this.secrets = new SecretDatabase(clock, seed);
    this.parameters = new ParameterDatabase(clock, seed);
    this.github = new GitHub(`${url}/github`, clock);
    this.keys = new KmsKeys(seed);
    const { accounts, principals } = this;
    this.issuers = new Issuers(url, { clock, principals });
    this.registryTokens = new RegistryTokens({ accounts, principals, clock });
    this.#clock = clock;
    this.#server = server;
    this.#provider = new Provider(this.issuer, keys, clock);
    this.#parts = this.#partsOf(seed);
    this.serveAt(server);
  }

  /** Serves the sandbox on another server too, such as one with TLS. The caller closes that server. */
  serveAt(server: Server | TlsServer): void {
    serve(server, this.#parts);
  }

  #partsOf({ longestSession = Number.POSITIVE_INFINITY, packedPolicyLimit }: Seed): ServerParts {
    const { accounts, principals, faults, quotas, requests, secrets: database } = this;
    const clock = this.#clock;
    const provider = this.#provider;
    const services = {
      github: this.github,
      issuers: this.issuers,
      provider,
      sts: new Sts({
        accounts,
        principals,
        provider,
        clock,
        settings: { longestSession, packedPolicyLimit },
      }),
      registryTokens: this.registryTokens,
      parameterStore: new ParameterStore({ accounts, principals, database: this.parameters, clock }),
      kms: new Kms({ accounts, principals, keys: this.keys, clock }),
      secretsManager: new SecretsManager({ accounts, principals, database, clock, settings: this.#settings }),
    };
    return {
      clock,
      faults,
      quotas,
      principals,
      requests,
      route: (request) => route(request, services),
      control: (request) => control(request, this),
    };
  }

  /** Adds the contents of a seed. */
  async addSeed(seed: Pick<Seed, 'accounts' | 'secrets' | 'parameters'>): Promise<void> {
    for (const [account, settings] of Object.entries(seed.accounts)) this.accounts.add(account, settings);
    for (const { name, ...settings } of seed.parameters ?? []) this.parameters.put(name, settings);
    for (const { name, jwt, ...settings } of seed.secrets) {
      const token = jwt && { string: await this.#provider.serviceToken(jwt.expiresIn) };
      this.secrets.put(name, { ...settings, ...token });
    }
  }

  /** An endpoint whose path names the region, since unsigned requests to STS do not. */
  regionalUrl(region: string): string {
    return `${this.url}/region/${region}`;
  }

  /** The environment of a step: the token request's variables, GITHUB_* that match its claims, and AWS_ENDPOINT_URL. */
  job(claims: Partial<Claims> = {}, { idToken = true, ...format }: JobOptions = {}): Record<string, string> {
    const job = this.#provider.register(claims, format);
    return {
      ...jobEnvironment(job.claims),
      GITHUB_API_URL: this.github.url,
      ...(idToken && job.variables),
      AWS_ENDPOINT_URL: this.url,
    };
  }

  /** How many requests of an operation came in. `filter` limits them by region, code and other fields. */
  count(operation: string, filter: Partial<RequestRecord> = {}): number {
    const wanted = Object.entries({ ...filter, operation });
    return this.requests.filter((record) =>
      wanted.every(([key, value]) => record[key as keyof RequestRecord] === value),
    ).length;
  }

  /** Opens a session of a role without a request to STS. */
  openSession(roleArn: string, { name = 'test', seconds = 900, policy }: SessionOptions = {}): Principal {
    return this.principals.mint({
      roleArn,
      sessionName: name,
      expiration: this.#clock.now() + seconds * 1000,
      permissions: () => this.accounts.role(roleArn)?.permissions ?? [],
      sessionPolicy: policy && parsePolicy(policy, 'permissions'),
    });
  }

  /** Adds a user with long-lived keys. */
  addUser(name: string, permissions: PolicyDocument, account = this.account): Principal {
    const statements = parsePolicy(permissions, 'permissions');
    return this.principals.addUser(`arn:aws:iam::${account}:user/${name}`, () => statements);
  }

  /** Ends every session now, without a change of the clock, which signatures depend on. */
  expireSessions(): void {
    for (const principal of this.principals.list()) {
      if (principal.sessionToken !== undefined) principal.expiration = this.#clock.now();
    }
  }

  /** Every OIDC token issued, oldest first. */
  get tokens(): readonly string[] {
    return this.#provider.tokens;
  }

  /** Every token, bearer and key issued: tests search logs and files for them. */
  canaries(): string[] {
    const keys = this.principals
      .list()
      .flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]);
    return [
      ...this.github.tokens,
      ...this.issuers.tokens,
      ...this.github.apps.canaries(),
      ...this.registryTokens.tokens,
      ...this.#provider.tokens,
      ...this.#provider.bearers,
      ...keys.filter((key) => key !== undefined),
    ];
  }

  /** Every value of all secrets and parameters as text, binary ones in base64. */
  values(): string[] {
    const secrets = this.secrets
      .all()
      .flatMap(({ versions }) => versions)
      .map(({ value }) => ('string' in value ? value.string : Buffer.from(value.binary).toString('base64')));
    const parameters = this.parameters.all().flatMap(({ versions }) => versions.map(({ value }) => value));
    return [...secrets, ...parameters];
  }

  rotateSigningKeys(options?: { keepOld?: boolean }): Promise<void> {
    return this.#provider.keys.rotate(options);
  }

  /** Signs the tokens from now on with another key under the provider's key id. */
  signWithForeignKey(on = true): void {
    this.#provider.signature = on ? 'foreign' : 'provider';
  }

  /** Sets where discovery says that the keys are. Hosts other than GitHub use paths such as `keys`. */
  setJwksPath(path: string): void {
    this.#provider.jwksPath = path;
  }

  /** Changes every token before it is signed. Without a function, tokens are unchanged again. */
  alterToken(alter?: (draft: TokenDraft) => TokenDraft): void {
    this.#provider.alterToken = alter;
  }

  setVpcEndpointPolicy(policy?: PolicyDocument): void {
    this.#settings.vpcEndpointPolicy = policy && parsePolicy(policy, 'resource');
  }

  /** Sets how many secrets an answer of BatchGetSecretValue has; AWS's limit is 20. */
  setBatchPageSize(size: number): void {
    this.#settings.batchPageSize = size;
  }

  now(): number {
    return this.#clock.now();
  }

  setClock(source: () => number): void {
    this.#clock.set(source);
  }

  advance(ms: number): void {
    this.#clock.advance(ms);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}
