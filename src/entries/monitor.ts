import { alertSender } from '../adapters/alert-sender.ts';
import { ServiceClock } from '../adapters/clock.ts';
import { helpFor } from '../adapters/help.ts';
import { lazyGitHubIssues, lazyGitHubSecrets } from '../adapters/lazy-issues.ts';
import { TemporaryLeaseDirectory } from '../adapters/lease-directory.ts';
import { reportWriter } from '../adapters/report-file.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { stateFile } from '../adapters/state-file.ts';
import { tokenLister } from '../adapters/token-lister.ts';
import { readAlertInputs } from '../inputs/alert-inputs.ts';
import { explained } from '../inputs/input-reader.ts';
import { readMonitorInputs } from '../inputs/monitor-inputs.ts';
import { channelsOf } from '../inputs/owners.ts';
import { secretRemovers } from '../sources/secrets-manager/client/remover.ts';
import { monitor } from '../use-cases/monitor/monitor.ts';
import { openServices } from './services.ts';

await runStep(async (runner) => {
  const { environment } = runner;
  const inputs = await explained(
    inputReader,
    async (read) => {
      const monitorInputs = await readMonitorInputs(read, environment);
      const alerts = await readAlertInputs(read, channelsOf(monitorInputs.rules.owners));
      return { ...monitorInputs, alerts };
    },
    environment,
  );
  const directory = new TemporaryLeaseDirectory(environment.RUNNER_TEMP);
  const clock = new ServiceClock();
  const { github, gitHubSecrets } = inputs;
  if (github) await runner.mask([github.token]);
  if (gitHubSecrets) await runner.mask([gitHubSecrets.access.token]);
  const services = await openServices(inputs, { runner, directory, clock });
  const { aws, attempts } = services;
  try {
    await monitor(inputs, {
      ...services,
      openRemover: secretRemovers({ ...aws, endpoint: aws.secretsManagerEndpoint }, attempts.full),
      findTokens: tokenLister,
      issues: github && lazyGitHubIssues(github, attempts.full),
      gitHubSecretLister: gitHubSecrets && lazyGitHubSecrets(gitHubSecrets.access, attempts.full),
      stateFile: inputs.stateFile === undefined ? undefined : stateFile(inputs.stateFile, environment),
      writeReport: reportWriter(environment),
      alerts: alertSender(aws.connections, services.timeOver),
      helpFor: (code) => helpFor(code, environment),
    });
  } finally {
    services.close();
  }
});
