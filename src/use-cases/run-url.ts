import type { Runner } from './ports.ts';

/** The URL of the job's run. Undefined if the runner's variables are missing or form no URL. */
export function runUrlOf({
  GITHUB_SERVER_URL = '',
  GITHUB_REPOSITORY = '',
  GITHUB_RUN_ID = '',
}: Runner['environment']): string | undefined {
  const isKnown =
    /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) &&
    /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY) &&
    /^\d+$/.test(GITHUB_RUN_ID);
  return isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined;
}
