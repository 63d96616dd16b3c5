import type { Runner } from './ports.ts';

/** The page of the job's run; undefined where the runner does not tell, or tells what is no address. */
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
