import { parseArn } from './arn.ts';
import { type PolicyDocument, parsePolicy, type Statement } from './policy.ts';

export interface RoleSettings {
  trust: PolicyDocument;
  permissions?: PolicyDocument;
  /** In seconds; the default is IAM's 3,600. */
  maxSessionDuration?: number;
}

export interface Role {
  arn: string;
  trust: readonly Statement[];
  permissions: readonly Statement[];
  maxSessionDuration: number;
}

export interface AccountSettings {
  /** The account's identity providers: `host/path` → client ids (audiences). */
  providers?: Record<string, string[]>;
  /** Keyed by role name, with its path if it has one. */
  roles?: Record<string, RoleSettings>;
  /** Managed policies, keyed by name with path. */
  managedPolicies?: Record<string, PolicyDocument>;
  serviceControlPolicy?: PolicyDocument;
}

/** IAM's data of all accounts: roles, identity providers, managed policies and the organisation's policies. */
export class Accounts {
  readonly #roles = new Map<string, Role>();
  readonly #providers = new Map<string, readonly string[]>();
  readonly #managed = new Map<string, readonly Statement[]>();
  readonly #serviceControl = new Map<string, readonly Statement[]>();
  readonly #issuer: string;

  /** @param issuer `host/path` that replaces `{issuer}` in ARNs, condition keys and policies. */
  constructor(issuer: string) {
    this.#issuer = issuer;
  }

  add(account: string, settings: AccountSettings): void {
    const arn = (resource: string) => `arn:aws:iam::${account}:${resource}`;
    for (const [url, audiences] of Object.entries(settings.providers ?? {}))
      this.setProvider(account, url, audiences);
    for (const [name, role] of Object.entries(settings.roles ?? {})) this.setRole(arn(`role/${name}`), role);
    for (const [name, policy] of Object.entries(settings.managedPolicies ?? {})) {
      this.setManagedPolicy(arn(`policy/${name}`), policy);
    }
    if (settings.serviceControlPolicy) this.setServiceControlPolicy(account, settings.serviceControlPolicy);
  }

  role(arn: string): Role | undefined {
    return this.#roles.get(arn);
  }

  /** Adds or replaces the role. The ARN can be of any partition. */
  setRole(arn: string, settings: RoleSettings): void {
    if (!parseArn(arn)) throw new Error(`Not an ARN: ${arn}`);
    this.#roles.set(arn, {
      arn,
      trust: this.#parse(settings.trust, 'trust'),
      permissions: settings.permissions ? this.#parse(settings.permissions, 'permissions') : [],
      maxSessionDuration: settings.maxSessionDuration ?? 3600,
    });
  }

  /** Replaces only the trust policy, given as a document or as its JSON text. */
  setTrust(arn: string, trust: PolicyDocument | string): void {
    const document: PolicyDocument = typeof trust === 'string' ? JSON.parse(trust) : trust;
    this.#roles.set(arn, { ...this.#existing(arn), trust: this.#parse(document, 'trust') });
  }

  setPermissions(arn: string, permissions: PolicyDocument): void {
    this.#roles.set(arn, { ...this.#existing(arn), permissions: this.#parse(permissions, 'permissions') });
  }

  /** Adds a statement to the role's permissions policy. */
  addPermissions(arn: string, statement: Statement): void {
    const { permissions, ...role } = this.#existing(arn);
    const added = this.#parse({ Statement: [statement] }, 'permissions');
    this.#roles.set(arn, { ...role, permissions: [...permissions, ...added] });
  }

  #existing(arn: string): Role {
    const role = this.#roles.get(arn);
    if (!role) throw new Error(`No such role: ${arn}`);
    return role;
  }

  removeRole(arn: string): void {
    this.#roles.delete(arn);
  }

  /** The provider's client ids, or undefined if the account has no such provider. `url` is `host/path`. */
  audiences(account: string, url: string): readonly string[] | undefined {
    return this.#providers.get(`${account} ${url}`);
  }

  setProvider(account: string, url: string, audiences: readonly string[]): void {
    this.#providers.set(`${account} ${this.#expand(url)}`, audiences);
  }

  removeProvider(account: string, url: string): void {
    this.#providers.delete(`${account} ${this.#expand(url)}`);
  }

  managedPolicy(arn: string): readonly Statement[] | undefined {
    return this.#managed.get(arn);
  }

  setManagedPolicy(arn: string, policy: PolicyDocument): void {
    this.#managed.set(arn, this.#parse(policy, 'permissions'));
  }

  serviceControl(account: string): readonly Statement[] | undefined {
    return this.#serviceControl.get(account);
  }

  setServiceControlPolicy(account: string, policy: PolicyDocument | undefined): void {
    if (policy) this.#serviceControl.set(account, this.#parse(policy, 'permissions'));
    else this.#serviceControl.delete(account);
  }

  #parse(policy: PolicyDocument, kind: 'permissions' | 'trust'): readonly Statement[] {
    return parsePolicy(JSON.parse(this.#expand(JSON.stringify(policy))), kind);
  }

  #expand(text: string): string {
    return text.replaceAll('{issuer}', this.#issuer);
  }
}
