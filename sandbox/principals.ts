import { randomBytes } from 'node:crypto';
import { parseArn } from './arn.ts';
import type { Statement } from './policy.ts';

/** Who signs requests: a role's session, or an IAM user, which has neither an expiration nor a session token. */
export interface Principal {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** Epoch ms, by the sandbox's clock. */
  expiration?: number;
  /** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` or `arn:aws:iam::ACCOUNT:user/NAME`. */
  arn: string;
  /** `AROA…:SESSION` or `AIDA…`. */
  userId: string;
  account: string;
  roleArn?: string;
  /** Called for every request, so that a change of the role's policy applies to its open sessions. */
  permissions: () => readonly Statement[];
  sessionPolicy?: readonly Statement[];
  tags?: ReadonlyMap<string, string> | undefined;
  /** The keys of transitive tags: sessions assumed from this one inherit them. */
  transitive?: readonly string[] | undefined;
  sourceIdentity?: string | undefined;
}

export interface SessionRequest {
  roleArn: string;
  sessionName: string;
  /** Epoch ms. */
  expiration: number;
  permissions: () => readonly Statement[];
  sessionPolicy?: readonly Statement[] | undefined;
  tags?: ReadonlyMap<string, string> | undefined;
  transitive?: readonly string[] | undefined;
  sourceIdentity?: string | undefined;
}

/** Every principal with keys in this sandbox, including expired ones. */
export class Principals {
  readonly #byKey = new Map<string, Principal>();

  list(): Principal[] {
    return [...this.#byKey.values()];
  }

  find(accessKeyId: string): Principal | undefined {
    return this.#byKey.get(accessKeyId);
  }

  /** Deletes a key: nobody knows it any more. */
  remove(accessKeyId: string): void {
    this.#byKey.delete(accessKeyId);
  }

  mint(request: SessionRequest): Principal {
    const role = parseArn(request.roleArn);
    if (!role) throw new Error(`Not a role's ARN: ${request.roleArn}`);
    const roleName = role.resource.split('/').at(-1) ?? '';
    const principal: Principal = {
      ...newKeys('ASIA'),
      sessionToken: randomBytes(192).toString('base64'),
      expiration: request.expiration,
      arn: `arn:${role.partition}:sts::${role.account}:assumed-role/${roleName}/${request.sessionName}`,
      userId: `${stableId('AROA', request.roleArn)}:${request.sessionName}`,
      account: role.account,
      roleArn: request.roleArn,
      permissions: request.permissions,
      tags: request.tags,
      transitive: request.transitive,
      sourceIdentity: request.sourceIdentity,
      ...(request.sessionPolicy && { sessionPolicy: request.sessionPolicy }),
    };
    this.#byKey.set(principal.accessKeyId, principal);
    return principal;
  }

  /** Adds an IAM user with long-lived keys. */
  addUser(arn: string, permissions: () => readonly Statement[]): Principal {
    const account = parseArn(arn)?.account ?? '';
    const principal = { ...newKeys('AKIA'), arn, userId: stableId('AIDA', arn), account, permissions };
    this.#byKey.set(principal.accessKeyId, principal);
    return principal;
  }
}

function newKeys(prefix: string): Pick<Principal, 'accessKeyId' | 'secretAccessKey'> {
  return { accessKeyId: prefix + base32(16), secretAccessKey: randomBytes(30).toString('base64') };
}

function base32(length: number): string {
  return [...randomBytes(length)].map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('');
}

function stableId(prefix: string, arn: string): string {
  return prefix + Buffer.from(arn).toString('hex').toUpperCase().slice(-17);
}
