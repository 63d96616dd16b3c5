/** The sandbox with AWS's quotas, in a process of its own, so that its load does not slow the jobs. */
import { startSandbox } from '../../sandbox/sandbox.ts';
import type { JobPlan } from './job-plan.ts';

const sandbox = await startSandbox();
process.on('message', ({ quotas, jobs, secrets }: JobPlan) => {
  sandbox.quotas.clear();
  sandbox.quotas.set(quotas);
  sandbox.requests.length = 0;
  for (let at = 0; at < secrets; at++) {
    sandbox.secrets.put(`load/${at}`, { json: { user: `user-${at}`, password: `FAKE-password-of-${at}` } });
  }
  process.send?.({
    environments: Array.from({ length: jobs }, () => sandbox.job()),
    roleArn: sandbox.roleArn,
    region: sandbox.region,
    issuer: sandbox.issuer,
  });
});
process.on('disconnect', () => void sandbox.stop());
