import { readFileSync } from 'node:fs';
import { type JobOrigin, jobOriginOf } from '../domain/trust/job-origin.ts';

/** Who started the job, from the webhook's payload, which the runner leaves in a file. */
export function readJobOrigin(environment: Readonly<Record<string, string | undefined>>): JobOrigin {
  const { GITHUB_EVENT_PATH, GITHUB_ACTOR } = environment;
  try {
    return jobOriginOf(JSON.parse(readFileSync(GITHUB_EVENT_PATH ?? '', 'utf8')), GITHUB_ACTOR);
  } catch {
    // No payload, or none that can be read: then it tells nothing.
    return jobOriginOf(undefined, GITHUB_ACTOR);
  }
}
