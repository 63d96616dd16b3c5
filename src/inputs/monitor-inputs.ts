import type { Environment } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import type { WatchPolicy } from '../domain/monitor/finding.ts';
import type {
  GitHubAccess,
  IssueInputs,
  MonitorInputs,
  MonitorName,
} from '../domain/monitor/monitor-inputs.ts';
import type { WatchRequest } from '../domain/monitor/watched-secret.ts';
import { isTrustedAddress } from '../domain/trusted-address.ts';
import { source } from '../sources/secrets-manager/reference.ts';
import { readAccess, withoutLeaseOnly } from './access-inputs.ts';
import { defaults, withDefaults } from './defaults.ts';
import { type InputReader, isGiven } from './input-reader.ts';
import { linesOf } from './lines.ts';
import { readMonitorRules } from './monitor-rules.ts';
import { isLogin } from './owners.ts';
import { parseBoolean, parseDuration } from './scalars.ts';
import { readWatchRequests, tagFilterOf } from './watch-requests.ts';

/** Reads the inputs of monitor/action.yml. E_INPUT or E_REQUEST for the first that is wrong. */
export async function readMonitorInputs(
  reader: InputReader,
  environment: Environment,
): Promise<MonitorInputs> {
  const read = withDefaults(withoutLeaseOnly(reader), defaults.monitor);
  const requests = await readWatchRequests(read('secrets'));
  const access = readIdentities(read, environment, requests);
  const [first, ...others] = access.regions;
  const readValues = parseBoolean('read-values', read('read-values'));
  return {
    ...access,
    requests,
    tags: linesOf(read('tags')).map(({ line, text }) => tagFilterOf(line, text)),
    regions: [first, ...new Set(others.filter((region) => region !== first))],
    readValues,
    verifications: isGiven(read, 'verify')
      ? await (await import('./watch-verifications.ts')).parseWatchVerifications(
          read('verify'),
          environment.GITHUB_API_URL,
        )
      : [],
    policy: readPolicy(read, readValues),
    monitor: readMonitorName(read, environment),
    issue: readIssue(read),
    github: readGitHub(read, environment),
    rules: readMonitorRules(read),
    reportFile: read('report-file').trim() || undefined,
    gitHubSecrets: readGitHubSecrets(read, environment),
    removeUnused: readRemoval(read),
    stateFile: read('state-file').trim() || undefined,
    jobSummary: parseBoolean('job-summary', read('job-summary')),
    warnings: [
      ...access.warnings,
      ...uselessForIssue(read),
      ...uselessState(read, readValues),
      ...uselessForParameters(read, requests),
    ],
  };
}

/** Reads the shared inputs, and an identity for each line of `role-to-assume`. */
function readIdentities(read: InputReader, environment: Environment, requests: readonly WatchRequest[]) {
  const [first, ...others] = linesOf(read('role-to-assume')).map(({ text }) => text);
  const as = (role: string) => (name: string) => (name === 'role-to-assume' ? role : read(name));
  const access = readAccess(as(first ?? ''), environment, requests);
  const moreIdentities = others.flatMap((role) => readAccess(as(role), environment, requests).identity ?? []);
  const twice = others.find((role, index) => role === first || others.indexOf(role) < index);
  if (twice !== undefined) {
    throw new LeaseError('E_INPUT', `The input role-to-assume names ${twice} twice.`, {
      fix: 'Name each role once, one a line: each is a session of its own, in its own account.',
    });
  }
  if (others.length > 0 && isGiven(read, 'role-chain')) {
    throw new LeaseError(
      'E_INPUT',
      'The inputs role-chain and several roles in role-to-assume exclude each other.',
      {
        fix: 'Let each role trust the job itself, or watch the accounts in jobs of a matrix.',
      },
    );
  }
  return { ...access, moreIdentities };
}

function readPolicy(read: InputReader, readValues: boolean): WatchPolicy {
  if (readValues && isGiven(read, 'unused-after') && read('state-file').trim() === '') {
    throw new LeaseError(
      'E_INPUT',
      'The inputs unused-after and read-values: true exclude each other without state-file.',
      {
        fix: 'Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a cache keeps between runs, so that each version is read once; or `read-values: false`.',
      },
    );
  }
  const duration = (name: string) => (isGiven(read, name) ? parseDuration(name, read(name)) : undefined);
  return {
    warnRemaining: parseDuration('warn-remaining', read('warn-remaining')),
    maxAge: duration('max-age'),
    unusedAfter: duration('unused-after'),
  };
}

function readMonitorName(read: InputReader, { GITHUB_WORKFLOW, GITHUB_JOB }: Environment): MonitorName {
  const isGiven = read('monitor-id').trim() !== '';
  const name = read('monitor-id').trim() || `${GITHUB_WORKFLOW || 'workflow'} / ${GITHUB_JOB || 'job'}`;
  if (name.length <= 200 && !/\p{C}/u.test(name)) return { name, isGiven };
  throw new LeaseError('E_INPUT', 'The input monitor-id is too long, or has control characters.', {
    fix: 'Allowed: up to 200 characters on one line.',
  });
}

function readIssue(read: InputReader): IssueInputs {
  const words = (name: string) =>
    read(name)
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  const title = read('issue-title').trim();
  if (title === '' || title.length > 256 || /\p{C}/u.test(title)) {
    throw new LeaseError('E_INPUT', 'The input issue-title is empty, too long, or has control characters.', {
      fix: 'Allowed: 1 to 256 characters on one line.',
    });
  }
  const wanted = isGiven(read, 'issue') ? (parseBoolean('issue', read('issue')) ? 'yes' : 'no') : 'unsaid';
  if (wanted === 'yes' && read('github-token').trim() === '') {
    throw new LeaseError('E_INPUT', 'The input issue is true, and github-token is empty.', {
      fix: 'Leave `github-token` out, which takes the token of the job, or set `issue: false`.',
    });
  }
  const isByOwner = parseBoolean('owner-issues', read('owner-issues'));
  if (isByOwner && !isGiven(read, 'owners')) {
    throw new LeaseError('E_INPUT', 'The input owner-issues is true, and owners is empty.', {
      fix: 'Name the owners in `owners`, one a line: each of them then has an issue of its own.',
    });
  }
  const assignees = words('assignees').map((login) => login.replace(/^@/, ''));
  const stranger = assignees.find((login) => !isLogin(login));
  if (stranger !== undefined) {
    throw new LeaseError(
      'E_INPUT',
      `The input assignees has "${shortened(stranger)}", which is no login of GitHub's.`,
      {
        fix: 'Allowed: logins of people, separated by commas, for example `alice, bob`. A team cannot be assigned: `mention=@ORG/TEAM` in `owners` tells one.',
      },
    );
  }
  return { wanted, title, labels: words('issue-labels'), assignees, isByOwner };
}

function readGitHubSecrets(read: InputReader, environment: Environment): MonitorInputs['gitHubSecrets'] {
  const maxAge = parseDuration('github-secrets-max-age', read('github-secrets-max-age'));
  const access = readGitHub(read, environment, 'github-secrets-token');
  return access && { access, maxAge };
}

/** The runner sets these variables for each step. On a user's own machine they can be wrong. */
function readGitHub(
  read: InputReader,
  environment: Environment,
  input = 'github-token',
): GitHubAccess | undefined {
  const token = read(input).trim();
  const { GITHUB_API_URL, GITHUB_REPOSITORY = '' } = environment;
  const api = (GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  if (token === '') return undefined;
  if (isTrustedAddress(api) && /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY) && !/\s/.test(token))
    return { api, repository: GITHUB_REPOSITORY, token };
  throw new LeaseError('E_INPUT', `The input ${input} cannot be used here.`, {
    fix: 'GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without.',
  });
}

function uselessForIssue(read: InputReader): string[] {
  if (!isGiven(read, 'issue') || parseBoolean('issue', read('issue'))) return [];
  const isSplit = isGiven(read, 'owner-issues') && parseBoolean('owner-issues', read('owner-issues'));
  return ['issue-labels', 'assignees', ...(isSplit ? ['owner-issues'] : [])]
    .filter((input) => isGiven(read, input))
    .map((input) => `The input ${input} has no effect with issue: false.`);
}

function readRemoval(read: InputReader): number | undefined {
  if (!isGiven(read, 'remove-unused')) return undefined;
  const duration = parseDuration('remove-unused', read('remove-unused'));
  const missing = ['unused-after', 'state-file'].find((input) => read(input).trim() === '');
  if (missing === undefined && duration >= 86_400_000) return duration;
  const what =
    missing === undefined
      ? 'The input remove-unused is shorter than a day.'
      : `The input remove-unused needs ${missing}, and it is empty.`;
  throw new LeaseError('E_INPUT', what, {
    fix: 'It says for how long a secret is reported as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported.',
  });
}

function uselessState(read: InputReader, readValues: boolean): string[] {
  if (readValues || read('state-file').trim() === '' || isGiven(read, 'remove-unused')) return [];
  return ['The input state-file has no effect with read-values: false: nothing is read that it could spare.'];
}

/** AWS tells of no parameter when it was read. */
function uselessForParameters(read: InputReader, requests: readonly WatchRequest[]): string[] {
  if (requests.some(({ reference }) => reference.source === source)) return [];
  return ['unused-after', 'remove-unused']
    .filter((input) => isGiven(read, input))
    .map(
      (input) =>
        `The input ${input} has no effect on parameters: AWS tells of none when it was last read, and secrets watches nothing else.`,
    );
}
