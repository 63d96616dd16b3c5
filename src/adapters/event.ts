import { readFileSync } from 'node:fs';
import { type JobOrigin, jobOriginOf } from '../domain/trust/job-origin.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who started the job, from the webhook payload in the runner's event file. */
export function readJobOrigin(environment: Environment): JobOrigin {
  return jobOriginOf(readEvent(environment), environment.GITHUB_ACTOR);
}

/** The webhook payload. Undefined if there is none or it cannot be read. */
export function readEvent({ GITHUB_EVENT_PATH }: Environment): unknown {
  try {
    return JSON.parse(readFileSync(GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}
