import { AppFailure } from './app-failure.ts';
import type { AppClient, Installation, InstallationToken } from './client/app-client.ts';
import type { AppReference, PermissionLevel, Permissions } from './reference.ts';

/** The workflow's own repository, the default of a request. */
export interface JobRepository {
  readonly owner: string;
  readonly repository: string;
}

/** The token that is requested from GitHub. */
export interface TokenRequest {
  readonly owner: string;
  /** True if the request names the owner itself. */
  readonly isOwnerNamed: boolean;
  readonly installation: number | undefined;
  /** Names without the owner. Undefined: all of the installation's. */
  readonly repositories: readonly string[] | undefined;
  readonly permissions: Permissions;
}

/** The token request with the workflow's repository as default. AppFailure if that is unknown. */
export function tokenRequestOf(
  { owner, installation, repositories, permissions }: AppReference,
  jobRepository: JobRepository | undefined,
): TokenRequest {
  const account = owner ?? jobRepository?.owner;
  const names = repositories ?? (jobRepository ? [jobRepository.repository] : undefined);
  if (account === undefined || names === undefined) throw new AppFailure({ kind: 'no repository' });
  return {
    owner: account,
    isOwnerNamed: owner !== undefined,
    installation,
    repositories: names === 'all' ? undefined : names,
    permissions,
  };
}

/**
 * Mints exactly the requested token, from the owner's installation. Errors name what the installation lacks.
 * AppFailure, RequestFailure.
 */
export async function mintToken(
  given: TokenRequest,
  client: Pick<AppClient, 'installation' | 'installationOf' | 'isKnown' | 'mint' | 'presenceOn' | 'revoke'>,
): Promise<InstallationToken> {
  const installation = await findInstallation(given, client);
  refuseOtherOwner(given, installation);
  // An installation has its owner's name.
  const asked = { ...given, owner: installation.owner || given.owner };
  refuseLacking(asked, installation);
  let minted: InstallationToken;
  try {
    minted = await client.mint(installation.id, asked);
  } catch (error) {
    // GitHub says that a repository is missing, but not which one.
    const status = (error as { status?: number }).status;
    if (status !== 422 && status !== 404) throw error;
    throw (await missingFailure(asked, client)) ?? error;
  }
  if (isAsAsked(minted, asked)) return minted;
  await client.revoke(minted.token).catch(() => {});
  throw new AppFailure({ kind: 'other token' });
}

async function findInstallation(
  { owner, installation: id }: TokenRequest,
  client: Pick<AppClient, 'installation' | 'installationOf' | 'isKnown'>,
): Promise<Installation> {
  const found = id === undefined ? await client.installationOf(owner) : await client.installation(id);
  if (found) return found;
  if (await client.isKnown())
    throw new AppFailure(
      id === undefined ? { kind: 'not installed', owner } : { kind: 'no installation', id },
      404,
    );
  throw new AppFailure({ kind: 'unknown app' }, 404);
}

/** Names of repositories mean others at another owner. */
function refuseOtherOwner({ owner: asked, isOwnerNamed }: TokenRequest, { id, owner }: Installation): void {
  if (isOwnerNamed && owner !== '' && owner.toLowerCase() !== asked.toLowerCase())
    throw new AppFailure({ kind: 'other owner', id, owner, asked });
}

function refuseLacking(
  { permissions }: TokenRequest,
  { owner, permissions: has, isSuspended }: Installation,
): void {
  if (isSuspended) throw new AppFailure({ kind: 'suspended', owner });
  const names = Object.entries(permissions)
    .filter(([name, level]) => !suffices(has[name], level))
    .map(([name, level]) => `${name}:${level}${has[name] ? ` (it has ${name}:${has[name]})` : ''}`);
  if (names.length === 0) return;
  const isNameMissing = Object.keys(permissions).some((name) => !has[name]);
  const others = isNameMissing ? Object.keys(has).sort() : [];
  throw new AppFailure({ kind: 'permissions', names, has: others, owner }, 422);
}

const ranks: readonly (PermissionLevel | undefined)[] = [undefined, 'read', 'write', 'admin'];

function suffices(has: PermissionLevel | undefined, wanted: PermissionLevel): boolean {
  return ranks.indexOf(has) >= ranks.indexOf(wanted);
}

/** How many repositories are looked up one by one for an error message. */
const mostLookedFor = 20;

/** Which of the repositories it is, and why; undefined where it is none of them. */
async function missingFailure(
  { owner, repositories = [] }: TokenRequest,
  client: Pick<AppClient, 'presenceOn'>,
): Promise<AppFailure | undefined> {
  const looked = await Promise.all(
    repositories.slice(0, mostLookedFor).map(async (name) => ({
      name: `${owner}/${name}`,
      presence: await client.presenceOn(owner, name),
    })),
  );
  const namesOf = (wanted: string) =>
    looked.filter(({ presence }) => presence === wanted).map(({ name }) => name);
  const [renamed, missing] = [namesOf('renamed'), namesOf('missing')];
  if (renamed.length > 0) return new AppFailure({ kind: 'renamed', names: renamed }, 422);
  return missing.length > 0 ? new AppFailure({ kind: 'repositories', names: missing }, 422) : undefined;
}

/** GitHub adds `metadata: read` to every token. */
function isAsAsked(minted: InstallationToken, { owner, repositories, permissions }: TokenRequest): boolean {
  const { metadata: _, ...got } = minted.permissions;
  const { metadata: __, ...wanted } = permissions;
  const lower = (names: readonly string[]) => JSON.stringify(names.map((name) => name.toLowerCase()).sort());
  const areSame =
    Object.keys(got).length === Object.keys(wanted).length &&
    Object.entries(wanted).every(([name, level]) => got[name] === level);
  if (!areSame) return false;
  if (repositories === undefined || minted.repositories === undefined)
    return repositories === minted.repositories;
  return lower(minted.repositories) === lower(repositories.map((name) => `${owner}/${name}`));
}
