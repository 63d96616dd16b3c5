import type { Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import { Accounts } from './accounts.ts';
import { type Claims, jobEnvironment } from './claims.ts';
import { SandboxClock } from './clock.ts';
import { control } from './controls.ts';
import { Faults } from './faults.ts';
import { GitHub } from './github.ts';
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
export type { Fault, FaultKind } from './faults.ts';
export type { Parameter, ParameterSettings } from './parameter.ts';
export type { JobOptions } from './provider.ts';
export type { RequestRecord } from './request-log.ts';
export type { Secret } from './secret.ts';
export type { SecretSettings } from './secret-database.ts';
export type { Seed } from './seed.ts';
export type { TokenDraft } from './signing-keys.ts';

export interface SandboxOptions {
  /** A seed or the path of its file; `seed.json` beside this file where nothing is said. */
  seed?: Seed | string;
  /** Any free one where nothing is said. */
  port?: number;
  /** The issuer's URL where a front leads to `/oidc` under another name. */
  issuer?: string;
  /** Epoch ms. */
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
    await sandbox.plant(seed);
    return sandbox;
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}

/** GitHub's OIDC provider and a strict AWS on loopback; made by `startSandbox`. */
export class Sandbox {
  /** One server: STS and Secrets Manager at `/`, the provider at `/oidc`, GitHub's API at `/github`, controls at `/_sandbox`. */
  readonly url: string;
  readonly issuer: string;
  /** The role that a default job may assume. */
  readonly roleArn: string;
  readonly region: string;
  readonly account: string;

  readonly secrets: SecretDatabase;
  /** Parameters of Systems Manager. */
  readonly parameters: ParameterDatabase;
  /** Asymmetric keys of KMS. */
  readonly keys: KmsKeys;
  /** Tokens of ECR, CodeArtifact and databases. */
  readonly registryTokens: RegistryTokens;
  /** GitHub's API as far as issues and apps go, at `github.url`. */
  readonly github: GitHub;
  /** Roles with their trust, identity providers and managed policies of all accounts. */
  readonly accounts: Accounts;
  /** All who have keys: sessions issued and users made. */
  readonly principals = new Principals();
  readonly faults = new Faults();
  readonly quotas = new Quotas();
  /** Every request, oldest first; set its length to 0 to forget them. */
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
    this.registryTokens = new RegistryTokens({ accounts, principals, clock });
    this.#clock = clock;
    this.#server = server;
    this.#provider = new Provider(this.issuer, keys, clock);
    this.#parts = this.#partsOf(seed);
    this.serveAt(server);
  }

  /** Answers what comes in at a further server, a TLS one say, as at the sandbox's own. Whoever made it closes it. */
  serveAt(server: Server | TlsServer): void {
    serve(server, this.#parts);
  }

  #partsOf({ minSessionDuration = 900, packedPolicyLimit }: Seed): ServerParts {
    const { accounts, principals, faults, quotas, requests, secrets: database } = this;
    const clock = this.#clock;
    const provider = this.#provider;
    const services = {
      github: this.github,
      provider,
      sts: new Sts({
        accounts,
        principals,
        provider,
        clock,
        settings: { minSessionDuration, packedPolicyLimit },
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

  /** Adds what a seed has to what is there. */
  async plant(seed: Pick<Seed, 'accounts' | 'secrets' | 'parameters'>): Promise<void> {
    for (const [account, settings] of Object.entries(seed.accounts)) this.accounts.add(account, settings);
    for (const { name, ...settings } of seed.parameters ?? []) this.parameters.put(name, settings);
    for (const { name, jwt, ...settings } of seed.secrets) {
      const token = jwt && { string: await this.#provider.serviceToken(jwt.expiresIn) };
      this.secrets.put(name, { ...settings, ...token });
    }
  }

  /** An endpoint that tells the sandbox its region, which unsigned STS requests do not. */
  regionalUrl(region: string): string {
    return `${this.url}/region/${region}`;
  }

  /** The environment of a step: the token request's variables, GITHUB_* in accord with its claims, AWS_ENDPOINT_URL. */
  job(claims: Partial<Claims> = {}, { idToken = true, ...format }: JobOptions = {}): Record<string, string> {
    const job = this.#provider.register(claims, format);
    return {
      ...jobEnvironment(job.claims),
      GITHUB_API_URL: this.github.url,
      ...(idToken && job.variables),
      AWS_ENDPOINT_URL: this.url,
    };
  }

  /** How many requests of an operation were seen; `filter` narrows them by region, code and so on. */
  count(operation: string, filter: Partial<RequestRecord> = {}): number {
    const wanted = Object.entries({ ...filter, operation });
    return this.requests.filter((record) =>
      wanted.every(([key, value]) => record[key as keyof RequestRecord] === value),
    ).length;
  }

  /** A session of a role without STS, to try things with. */
  openSession(roleArn: string, { name = 'test', seconds = 900, policy }: SessionOptions = {}): Principal {
    return this.principals.mint({
      roleArn,
      sessionName: name,
      expiration: this.#clock.now() + seconds * 1000,
      permissions: () => this.accounts.role(roleArn)?.permissions ?? [],
      sessionPolicy: policy && parsePolicy(policy, 'permissions'),
    });
  }

  /** A user with long-lived keys. */
  addUser(name: string, permissions: PolicyDocument, account = this.account): Principal {
    const statements = parsePolicy(permissions, 'permissions');
    return this.principals.addUser(`arn:aws:iam::${account}:user/${name}`, () => statements);
  }

  /** Every session ends now, without a change of the clock that signatures are judged by. */
  expireSessions(): void {
    for (const principal of this.principals.list()) {
      if (principal.sessionToken !== undefined) principal.expiration = this.#clock.now();
    }
  }

  /** Every OIDC token handed out, oldest first. */
  get tokens(): readonly string[] {
    return this.#provider.tokens;
  }

  /** Every token, bearer and key ever issued: none of them may turn up where it does not belong. */
  canaries(): string[] {
    const keys = this.principals
      .list()
      .flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]);
    return [
      ...this.github.tokens,
      ...this.github.apps.canaries(),
      ...this.registryTokens.tokens,
      ...this.#provider.tokens,
      ...this.#provider.bearers,
      ...keys.filter((key) => key !== undefined),
    ];
  }

  /** Every value in the vault and of parameters as text; binary ones in base64. */
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

  /** Tokens from now on are signed by a key that is not the provider's, under its key id. */
  signWithForeignKey(on = true): void {
    this.#provider.signature = on ? 'foreign' : 'provider';
  }

  /** As on hosts other than GitHub's: their keys are where discovery says, such as `keys`. */
  setJwksPath(path: string): void {
    this.#provider.jwksPath = path;
  }

  /** Changes every token before it is signed, until called without a function. */
  alterToken(alter?: (draft: TokenDraft) => TokenDraft): void {
    this.#provider.alterToken = alter;
  }

  setVpcEndpointPolicy(policy?: PolicyDocument): void {
    this.#settings.vpcEndpointPolicy = policy && parsePolicy(policy, 'resource');
  }

  /** Fewer than 20 secrets in an answer of BatchGetSecretValue. */
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
