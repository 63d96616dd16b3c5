import type { Environment } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';

const limit = 64;

/** The session's name in CloudTrail: as given, or repository, run id, attempt and job, cut to STS's 64 characters. */
export function sessionNameOf(given: string, environment: Environment): string {
  if (given !== '') {
    if (/^[\w+=,.@-]{2,64}$/.test(given)) return given;
    throw new LeaseError('E_INPUT', `The input role-session-name is "${given}", which STS does not take.`, {
      fix: 'Allowed: 2 to 64 letters, digits and `_ + = , . @ -`.',
    });
  }
  const {
    GITHUB_REPOSITORY = 'local',
    GITHUB_RUN_ID = '0',
    GITHUB_RUN_ATTEMPT = '1',
    GITHUB_JOB = 'job',
  } = environment;
  const run = clean(`${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`);
  const job = clean(GITHUB_JOB).slice(0, 16);
  // The run id identifies the job, so the repository's name is shortened.
  return `${clean(GITHUB_REPOSITORY).slice(0, limit - run.length - job.length - 2)}-${run}-${job}`;
}

function clean(text: string): string {
  return text.replace(/[^\w+=,.@-]/g, '-');
}
