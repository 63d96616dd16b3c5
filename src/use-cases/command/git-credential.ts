import { gitCredentialOutput, readGitCredential } from '../../domain/credentials/git-config.ts';
import type { LeaseInputs } from '../../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../../domain/requests/request.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { fileOfToken, type MintedToken } from '../../domain/values/minted-token.ts';
import { gitRepositoriesOf, gitServer } from '../git-helper.ts';
import { keptTokens } from '../minted-tokens.ts';
import { obtain } from '../obtain.ts';
import { leaseOf } from '../records.ts';
import type { CommandServices } from './command.ts';
import type { Lock } from './renew-session.ts';

/** What git asks of its helper. */
export interface GitCredentialRequest {
  readonly lease: string;
  readonly operation: 'get' | 'store' | 'erase';
}

/** Milliseconds that a token must have left to be given to git: a large push takes its time. */
const margin = 10 * 60_000;

/** The file by which calls of git for one lease wait for one another. */
const lockFile = 'git-credential.lock';

/**
 * What git is told for what it says of a repository: a token of this lease for that one, kept or new; nothing for every
 * other host and repository. What git found refused is used no more. E_NO_LEASE, E_RECORD, E_TIMEOUT, E_DISK, and what
 * minting throws.
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
  if (operation === 'store') return '';
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
    const kept = goodToken(request, lease, services) ?? (await mintAnew(request, lease, inputs, services));
    return kept ? gitCredentialOutput(kept) : '';
  });
}

/** The request whose repositories have the one that git asks for. */
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
  { reference }: LeaseRequest,
  lease: string,
  { directory, clock }: CommandServices,
): MintedToken | undefined {
  const own = keptTokens(lease, directory).filter(({ request }) => request === JSON.stringify(reference));
  return own.find(({ expiresAt }) => expiresAt.getTime() - clock.now() >= margin);
}

/** Mints for this request alone; the other values of the lease stay as they are. */
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
