import { DeleteSecretCommand, RestoreSecretCommand } from '@aws-sdk/client-secrets-manager';
import type { Attempts } from '../../../adapters/attempts.ts';
import type { AwsSettings } from '../../../adapters/aws.ts';
import { recoveryDays } from '../../../domain/monitor/removal.ts';
import type { RemoverOpener, SecretRemover } from '../../../use-cases/monitor/monitor-ports.ts';
import { SecretsManagerCalls } from './calls.ts';

/** Schedules deletions in one region, and cancels them. */
export function secretRemovers(settings: AwsSettings, attempts: Attempts): RemoverOpener {
  return (region, keys): SecretRemover => {
    const calls = new SecretsManagerCalls(region, keys, settings, attempts);
    return {
      schedule(arn) {
        // AWS's maximum.
        const command = new DeleteSecretCommand({ SecretId: arn, RecoveryWindowInDays: recoveryDays });
        return calls.run(
          'DeleteSecret',
          (client, options) => client.send(command, options),
          ({ DeletionDate }) => DeletionDate,
        );
      },
      async restore(arn) {
        const command = new RestoreSecretCommand({ SecretId: arn });
        await calls.run(
          'RestoreSecret',
          (client, options) => client.send(command, options),
          ({ ARN }) => ARN,
        );
      },
    };
  };
}
