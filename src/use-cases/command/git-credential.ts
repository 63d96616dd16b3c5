import { gitCredentialOutput, readGitCredential } from '../../domain/credentials/git-config.ts';
import type { LeaseInputs } from '../../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../../domain/requests/request.ts';
import { queriesOf } from '../../domain/requests/secret-query.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { fileOfToken, type MintedToken } from '../../domain/values/minted-token.ts';
import { gitRepositoriesOf, gitServer } from '../git-helper.ts';
import { keptTokens, requestKey } from '../minted-tokens.ts';
import { obtain } from '../obtain.ts';
import { leaseOf } from '../records.ts';
import type { CommandServices } from './command.ts';
import type { Lock } from './renew-session.ts';

/** Git's request to its credential helper. */
export interface GitCredentialRequest {
  readonly lease: string;
  readonly operation: 'get' | 'store' | 'erase' | 'other';
}

/** In milliseconds: how long a token must still be valid for git, since a large push takes time. */
const margin = 10 * 60_000;

/** The file that calls of git for one lease lock. */
const lockFile = 'git-credential.lock';

/**
 * The answer to git's request: a token of this lease for the repository, kept or new; nothing for other hosts and
 * repositories. A token that git reported as refused is not used again. E_NO_LEASE, E_RECORD, E_TIMEOUT, E_DISK, and
 * the errors of minting.
 */
export async function gitCredential(
  { lease, operation }: GitCredentialRequest,
  input: string,
  lock: Lock,
  services: CommandServices,
): Promise<string> {
  const { directory, runner } = services;
  refuseUnverifiedTls(runner.environment);
  const asked = readGitCredential(input);
  if (operation === 'store' || operation === 'other') return '';
  const { record } = leaseOf(lease, services);
  if (operation === 'erase') {
    const refused = keptTokens(lease, directory).find(({ token }) => token === asked.get('password'));
    if (refused) directory.removeFile(lease, fileOfToken(refused));
    return '';
  }
  const inputs = await services.readInputs(record);
  const request = requestFor(asked, inputs, runner.environment);
  if (!request) return '';
  return lock(directory.filePath(lease, lockFile), inputs.network.timeout, async () => {
    const kept =
      goodToken(request, lease, inputs, services) ?? (await mintAnew(request, lease, inputs, services));
    return kept ? gitCredentialOutput(kept) : '';
  });
}

/** The request that includes git's repository. */
function requestFor(
  asked: ReadonlyMap<string, string>,
  { requests }: LeaseInputs,
  environment: CommandServices['runner']['environment'],
): LeaseRequest | undefined {
  const server = `${asked.get('protocol')}://${asked.get('host')}`;
  if (server !== gitServer(environment)) return undefined;
  const path = (asked.get('path') ?? '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
  const [owner] = path.split('/');
  return requests.find((request) =>
    gitRepositoriesOf(request, environment).some((name) => [path, owner].includes(name.toLowerCase())),
  );
}

function goodToken(
  request: LeaseRequest,
  lease: string,
  { regions: [region] }: LeaseInputs,
  { directory, clock }: CommandServices,
): MintedToken | undefined {
  const keys = queriesOf([request], { region, accountId: undefined }, false).map(requestKey);
  const own = keptTokens(lease, directory).filter((token) => keys.includes(token.request));
  return own.find(({ expiresAt }) => expiresAt.getTime() - clock.now() >= margin);
}

/** Mints a token for this request only. The other values of the lease stay. */
async function mintAnew(
  request: LeaseRequest,
  lease: string,
  inputs: LeaseInputs,
  services: CommandServices,
): Promise<MintedToken | undefined> {
  const own = { ...inputs, requests: [request], verifications: [], checkRotation: false };
  const opened = await services.openServices(own);
  try {
    const keeping = { leaseId: lease, isNew: false, margin: undefined, minted: [] as MintedToken[] };
    await obtain(own, opened, keeping);
    return keeping.minted[0];
  } finally {
    opened.close();
  }
}
