import { type Disclosure, mayShow } from '../../domain/monitor/disclosure.ts';
import { type NotedGitHubSecret, notedGitHubSecrets } from '../../domain/monitor/github-secrets.ts';
import type { JudgedSecret } from '../../domain/monitor/judge-secret.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import type { MonitorServices } from './monitor-ports.ts';

/** Lists the secrets stored in GitHub that are also in AWS, or old. A kind that the token may not list is a warning. */
export async function listGitHubSecrets(
  watched: readonly JudgedSecret[],
  { gitHubSecrets }: MonitorInputs,
  disclosure: Disclosure,
  { gitHubSecretLister, runner, clock }: MonitorServices,
): Promise<readonly NotedGitHubSecret[] | undefined> {
  if (!gitHubSecrets || !gitHubSecretLister) return undefined;
  const { secrets, refused } = await gitHubSecretLister.list();
  if (refused.length > 0) {
    runner.warning(
      `GitHub's own secrets are not all listed: ${refused.join(', ')}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's own cannot.`,
    );
  }
  return notedGitHubSecrets(secrets, watched, clock.now(), {
    maxAge: gitHubSecrets.maxAge,
    showsNames: mayShow(disclosure, 'name'),
  });
}
