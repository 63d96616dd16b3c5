import { readFileSync } from 'node:fs';
import { type JobOrigin, jobOriginOf } from '../domain/trust/job-origin.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who started the job, from the webhook's payload, which the runner leaves in a file. */
export function readJobOrigin(environment: Environment): JobOrigin {
  return jobOriginOf(readEvent(environment), environment.GITHUB_ACTOR);
}

/** The webhook's payload; undefined without one, or with one that cannot be read: then it tells nothing. */
export function readEvent({ GITHUB_EVENT_PATH }: Environment): unknown {
  try {
    return JSON.parse(readFileSync(GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}
