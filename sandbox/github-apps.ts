import { createHmac, generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { checkAssertion, readAssertion } from './app-assertion.ts';
import type { SandboxClock } from './clock.ts';
import { ServiceError } from './wire.ts';

export type PermissionLevel = 'read' | 'write' | 'admin';
/** Keyed by GitHub's names: `contents`, `pull_requests`. */
export type Permissions = Readonly<Record<string, PermissionLevel>>;

/** A GitHub App. */
export interface App {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  /** The first private key, PKCS#1 in PEM, as GitHub offers it for download. */
  readonly privateKey: string;
  /** The public keys that verify the app's assertions. Tests add keys or remove them. */
  readonly keys: KeyObject[];
}

/** An account that has installed an app, and what the app is permitted there. */
export interface Installation {
  readonly id: number;
  readonly app: App;
  /** Login of the organisation or user. */
  readonly account: string;
  readonly accountType: 'Organization' | 'User' | 'Enterprise';
  /** Names without the owner, or `all`. */
  repositories: 'all' | string[];
  permissions: Permissions;
  isSuspended: boolean;
  /** How many requests are left in this hour. */
  remaining: number;
}

/** What an installation token is permitted, and until when. */
export interface InstallationGrant {
  readonly installation: Installation;
  readonly permissions: Permissions;
  /** Names without the owner. */
  readonly repositories: 'all' | readonly string[];
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** The part of an installation's permissions that a token request asks for. */
export interface TokenRequest {
  readonly repositories?: unknown;
  readonly repository_ids?: unknown;
  readonly permissions?: unknown;
}

const hour = 3_600_000;
/** Requests per hour of a small installation. */
export const hourlyLimit = 5000;
const ranks: readonly PermissionLevel[] = ['read', 'write', 'admin'];

/** True if the permission is granted at this level or above. */
export function permits(permissions: Permissions, name: string, level: PermissionLevel): boolean {
  const granted = permissions[name];
  return granted !== undefined && ranks.indexOf(granted) >= ranks.indexOf(level);
}

/** GitHub Apps, their installations and the installations' tokens. */
export class GitHubApps {
  readonly apps: App[] = [];
  readonly installations: Installation[] = [];
  /**
   * `stateless`: `ghs_APPID_JWT`, GitHub's form since 2026. `opaque`: the older form, which GitHub Enterprise Server
   * has.
   */
  tokenForm: 'stateless' | 'opaque' = 'stateless';
  /** Milliseconds by which GitHub's clock is ahead of the sandbox's. */
  skew = 0;
  readonly #tokens = new Map<string, InstallationGrant>();
  readonly #revoked = new Set<string>();
  readonly #assertions: string[] = [];
  readonly #clock: SandboxClock;
  /** True if the repository exists; its name includes the owner. */
  readonly #exists: (repository: string) => boolean;
  readonly #issuerKey = randomBytes(32);

  constructor(clock: SandboxClock, exists: (repository: string) => boolean) {
    this.#clock = clock;
    this.#exists = exists;
  }

  /** Registers an app, with a new key or with the public key given. */
  add({ slug = 'deployer', publicKey }: { slug?: string; publicKey?: KeyObject } = {}): App {
    const own = publicKey === undefined ? newKey() : undefined;
    const app = {
      id: 1_200_000 + this.apps.length,
      clientId: `Iv23li${randomBytes(7).toString('hex')}`,
      slug,
      privateKey: own?.pem ?? '',
      keys: [publicKey ?? own?.publicKey].filter((key) => key !== undefined),
    };
    this.apps.push(app);
    return app;
  }

  install(app: App, given: Partial<Omit<Installation, 'id' | 'app'>> = {}): Installation {
    const installation: Installation = {
      id: 88_000_000 + this.installations.length,
      app,
      account: 'OWNER',
      accountType: 'Organization',
      repositories: 'all',
      permissions: { metadata: 'read', contents: 'write', issues: 'write' },
      isSuspended: false,
      remaining: hourlyLimit,
      ...given,
    };
    this.installations.push(installation);
    return installation;
  }

  /** The app that signed the assertion in this header. @throws ServiceError */
  appOf(authorization: string | undefined): App {
    const assertion = readAssertion(authorization);
    const { iss } = assertion.claims;
    const app = this.apps.find(({ id, clientId }) => clientId === iss || String(id) === String(iss));
    if (!app) throw new ServiceError('NotFound', 'Integration not found', 404);
    if (app.keys.length === 0)
      throw new ServiceError('Unauthorized', 'Integration must generate a public key', 401);
    checkAssertion(assertion, app.keys, this.now());
    this.#assertions.push(`${assertion.signed}.${assertion.signature.toString('base64url')}`);
    return app;
  }

  /** The app's installation with this id. @throws ServiceError */
  installation(app: App, id: number): Installation {
    const found = this.installations.find((each) => each.app === app && each.id === id);
    if (!found) throw notFound();
    return found;
  }

  /** The installation of the app on an account, or on the account of one repository. @throws ServiceError */
  installationOf(app: App, account: string, repository?: string): Installation {
    const found = this.installations.find(
      (each) => each.app === app && each.account.toLowerCase() === account.toLowerCase(),
    );
    if (!found || (repository !== undefined && !this.#covers(found, repository))) throw notFound();
    return found;
  }

  /** Makes a token for an installation, with no more than the installation's permissions. */
  mint(installation: Installation, asked: TokenRequest, form = this.tokenForm): [string, InstallationGrant] {
    if (installation.isSuspended)
      throw new ServiceError('Forbidden', 'This installation has been suspended', 403);
    if (asked.repository_ids !== undefined) throw invalid('The sandbox takes repositories by name alone.');
    const expiresAt = Math.floor((this.now() + hour) / 1000) * 1000;
    const repositories = this.#asked(installation, asked.repositories);
    const grant = { installation, permissions: permissionsOf(installation, asked), repositories, expiresAt };
    const token = form === 'opaque' ? opaque() : this.#stateless(grant);
    this.#tokens.set(token, grant);
    return [token, grant];
  }

  /** What a token is permitted. Undefined if the token is unknown, expired or revoked. */
  grantOf(token: string): InstallationGrant | undefined {
    const grant = this.#tokens.get(token);
    if (!grant || this.#revoked.has(token) || this.now() >= grant.expiresAt) return undefined;
    return grant.installation.isSuspended ? undefined : grant;
  }

  revoke(token: string): void {
    this.#revoked.add(token);
  }

  isRevoked(token: string): boolean {
    return this.#revoked.has(token);
  }

  /** Every token made, oldest first. */
  get tokens(): string[] {
    return [...this.#tokens.keys()];
  }

  /** Every token made and every assertion accepted: no log may contain one. */
  canaries(): string[] {
    return [...this.tokens, ...this.#assertions];
  }

  /** GitHub's clock in epoch milliseconds. */
  now(): number {
    return this.#clock.now() + this.skew;
  }

  #covers({ account, repositories }: Installation, repository: string): boolean {
    const isChosen =
      repositories === 'all' || repositories.some((each) => each.toLowerCase() === repository.toLowerCase());
    return isChosen && this.#exists(`${account}/${repository}`);
  }

  #asked(installation: Installation, asked: unknown): 'all' | string[] {
    const { repositories } = installation;
    if (asked === undefined) return repositories === 'all' ? 'all' : [...repositories];
    if (!Array.isArray(asked) || asked.length === 0 || asked.length > 500)
      throw invalid('Invalid request. repositories is not a list of 1 to 500 names.');
    const names = asked.map(String);
    if (names.every((name) => this.#covers(installation, name))) return names;
    throw invalid(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  }

  #stateless({ installation, expiresAt }: InstallationGrant): string {
    const { app } = installation;
    const exp = expiresAt / 1000;
    const claims = {
      iss: 'sandbox',
      iat: exp - 3600,
      exp,
      app: app.id,
      ins: installation.id,
      jti: randomUUID(),
    };
    const parts = [
      { alg: 'HS256', typ: 'JWT', kid: randomUUID() },
      { ...claims, dat: randomBytes(120).toString('hex') },
    ];
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const signature = createHmac('sha256', this.#issuerKey).update(signed).digest('base64url');
    return `ghs_${app.id}_${signed}.${signature}`;
  }
}

function opaque(): string {
  return `ghs_${randomBytes(18).toString('hex')}`;
}

/** Every permission brings `metadata: read` with it, as at GitHub. */
function permissionsOf({ permissions }: Installation, { permissions: asked }: TokenRequest): Permissions {
  if (asked === undefined) return permissions;
  const wanted = Object.entries(asked as Permissions);
  const strange = wanted.find(([, level]) => !ranks.includes(level));
  if (strange) throw invalid(`Invalid request. ${strange[0]} is not a permission.`);
  if (!wanted.every(([name, level]) => permits(permissions, name, level)))
    throw invalid('The permissions requested are not granted to this installation.');
  return { metadata: 'read', ...Object.fromEntries(wanted) };
}

function newKey(): { pem: string; publicKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { pem: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), publicKey };
}

function notFound(): ServiceError {
  return new ServiceError('NotFound', 'Not Found', 404);
}

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationFailed', message, 422);
}
