import { isRegion, type Reference } from '../../domain/requests/request.ts';
import { readSecretReference } from '../secrets-manager/reference.ts';
import type { InvalidReference } from '../source.ts';

/** The name of this source in references. */
export const source = 'github-app';

/** The permissions of a token, by GitHub's names with `_`: `pull_requests`. */
export type Permissions = Readonly<Record<string, PermissionLevel>>;
export type PermissionLevel = 'read' | 'write' | 'admin';

/** The location of an app's private key. */
export type AppKey =
  /** In a secret, or in the field that `field` finds, a JMESPath expression. */
  | { readonly kind: 'secret'; readonly reference: Reference; readonly field: string | undefined }
  /** In KMS, which signs with it and never exports it. */
  | { readonly kind: 'kms'; readonly arn: string; readonly region: string; readonly accountId: string };

/** A GitHub App and the token requested of it. `name` is its client id. */
export type AppReference = Reference & {
  readonly kind: 'name';
  readonly key: AppKey;
  /** The repositories' owner. Undefined: the workflow's own. */
  readonly owner: string | undefined;
  readonly installation: number | undefined;
  /** Names without the owner. Undefined: the workflow's own repository; `all`: all of the installation's. */
  readonly repositories: 'all' | readonly string[] | undefined;
  readonly permissions: Permissions;
  /** True if git in later steps gets the token. */
  readonly forGit: boolean;
};

/** The options of its lines, as errors show them. */
export const options = {
  key: 'key=SECRET#FIELD or key=kms:KEY_ARN',
  repositories: 'repositories=NAME,NAME or repositories=*',
  permissions: 'permissions=NAME:read,NAME:write',
  owner: 'owner=NAME',
  installation: 'installation=NUMBER',
  git: 'git=helper',
};

type Options = ReadonlyMap<string, string>;

/** Reads `app:CLIENT_ID` with its options. */
export function readAppReference(text: string, given: Options): AppReference | InvalidReference {
  const clientId = text.replace(/^app:/, '');
  if (!/^[\w.-]{1,64}$/.test(clientId))
    return { reason: 'after app: stands the client id of a GitHub App, from its settings page' };
  const key = readKey(given.get('key'));
  if ('reason' in key) return key;
  const permissions = readPermissions(given.get('permissions'));
  if (typeof permissions === 'string') return { reason: permissions };
  const [installation, git] = ['installation', 'git'].map((name) => given.get(name));
  const read = readRepositories(given.get('repositories'), given.get('owner'));
  if ('reason' in read) return read;
  const { owner, repositories } = read;
  const fault = faultOf({ owner, installation, git, repositories });
  if (fault !== undefined) return { reason: fault };
  return {
    source,
    prefixText: 'app:',
    kind: 'name',
    name: clientId,
    key,
    owner,
    installation: installation === undefined ? undefined : Number(installation),
    repositories,
    permissions,
    forGit: git !== undefined,
  };
}

interface Rest {
  readonly owner: string | undefined;
  readonly installation: string | undefined;
  readonly git: string | undefined;
  readonly repositories: AppReference['repositories'];
}

function faultOf({ owner, installation, git, repositories }: Rest): string | undefined {
  if (owner !== undefined && !/^[A-Za-z0-9](?:[\w-]{0,98}[A-Za-z0-9_])?$/.test(owner))
    return 'owner= is the login of an organisation or user';
  if (installation !== undefined && !/^\d{1,15}$/.test(installation))
    return 'installation= is a number, the last part of the address of the installation';
  if (git !== undefined && git !== 'helper') return 'git= takes helper alone';
  if (owner !== undefined && repositories === undefined)
    return 'beside owner= it needs repositories=NAME,NAME, or repositories=* for all that the installation has';
  return undefined;
}

function readKey(text: string | undefined): AppKey | InvalidReference {
  const missing = 'it needs key=SECRET#FIELD, the secret with the private key, or key=kms:KEY_ARN';
  if (!text) return { reason: missing };
  if (text.startsWith('kms:')) return readKmsKey(text.slice(4));
  const hash = text.indexOf('#');
  const [secret, field] = hash < 0 ? [text, undefined] : [text.slice(0, hash), text.slice(hash + 1)];
  const reference = readSecretReference(secret);
  if (!('kind' in reference)) return { reason: `key= names no secret: ${reference.reason}` };
  if (reference.kind === 'prefix') return { reason: 'key= names one secret, and a prefix can match several' };
  if (field === '' || field === '*')
    return { reason: 'key= takes one field of its secret: key=SECRET#FIELD' };
  return { kind: 'secret', reference, field };
}

function readKmsKey(arn: string): AppKey | InvalidReference {
  const match = /^arn:aws[a-z-]*:kms:([a-z0-9-]+):(\d{12}):(key|alias)\/[\w/-]+$/.exec(arn);
  if (!match) return { reason: 'after kms: stands the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID' };
  const [, region = '', accountId = '', kind] = match;
  if (!isRegion(region)) return { reason: `${region} behind kms: is no region` };
  if (kind === 'alias')
    return { reason: 'no policy can name an alias: after kms: stands the ARN of the key itself' };
  return { kind: 'kms', arn, region, accountId };
}

/** Returns a reason if they are invalid. */
function readPermissions(text: string | undefined): Permissions | string {
  if (!text) return 'it needs permissions=NAME:read,NAME:write, what its token may do and nothing beyond it';
  const permissions: Record<string, PermissionLevel> = {};
  for (const part of text.split(',')) {
    const [, name, level] = /^([a-z][a-z_-]*):(read|write|admin)$/.exec(part) ?? [];
    if (name === undefined)
      return `permissions= has "${part}", which is not NAME:read, NAME:write or NAME:admin`;
    const key = name.replaceAll('-', '_');
    if (permissions[key]) return `permissions= has ${name} twice`;
    permissions[key] = level as PermissionLevel;
  }
  return permissions;
}

/** GitHub's limit for one token. */
const mostRepositories = 500;

/** `OWNER/REPO`, as `github.repository` has it, tells the owner too: one for all, since an installation has one. */
function readRepositories(
  text: string | undefined,
  owner: string | undefined,
): Pick<AppReference, 'owner' | 'repositories'> | InvalidReference {
  if (text === undefined) return { owner, repositories: undefined };
  if (text === '*') return { owner, repositories: 'all' };
  const parts = text.split(',').map((name) => /^(?:([\w-]+)\/)?(.*)$/.exec(name));
  const names = parts.map((part) => part?.[2] ?? '');
  const owners = [owner, ...parts.map((part) => part?.[1])].filter((each) => each !== undefined);
  const [first, other] = new Map(owners.map((each) => [each.toLowerCase(), each])).values();
  if (other !== undefined)
    return { reason: `a token is for repositories of one owner, and it names ${first} and ${other}` };
  if (names.includes(''))
    return { reason: 'repositories= takes names with commas between them, and no spaces' };
  const strange = names.find((name) => !/^[\w.-]{1,100}$/.test(name));
  if (strange !== undefined)
    return { reason: `repositories= has "${strange}", which is no repository's name` };
  if (names.length > mostRepositories)
    return { reason: `a token is for ${mostRepositories} repositories at most` };
  return { owner: first, repositories: [...new Set(names)] };
}
