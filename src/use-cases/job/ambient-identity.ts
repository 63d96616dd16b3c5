import { hasProfile } from '../../domain/credentials/aws-config.ts';
import { LeaseError } from '../../domain/error.ts';
import { dispositionOf, isNoAnswer, RequestFailure } from '../../domain/failure.ts';
import type { Services } from '../ports.ts';
import { refuseForeignAccount } from './allowed-account.ts';

/** The identity that the SDK's default credential chain finds, from an earlier step or the runner. */
export interface AmbientIdentity {
  /** Undefined if STS did not say it. */
  readonly accountId: string | undefined;
  /** A line for the log. */
  readonly description: string;
}

/** The services that this needs. */
export type AmbientServices = Pick<Services, 'runner' | 'sts' | 'readAwsConfig' | 'readAwsCredentials'>;

/**
 * Asks STS for that identity. E_CREDENTIALS, E_ACCOUNT; E_STS if `allowed-account-ids` is given and STS does not
 * answer.
 */
export async function findAmbientIdentity(
  region: string,
  allowedAccountIds: readonly string[],
  services: AmbientServices,
): Promise<AmbientIdentity> {
  const arn = await services
    .sts(region, 'short')
    .callerArn()
    .catch((error: unknown) => withoutIdentity(error, allowedAccountIds.length > 0, services));
  const accountId = arn?.split(':')[4];
  if (accountId !== undefined) refuseForeignAccount(accountId, allowedAccountIds);
  const who = arn ?? 'An unknown identity';
  return {
    accountId,
    description: `${who}, which was there before this step: its scope and the job are not verified`,
  };
}

/** Invalid credentials are an error. An STS without an answer is one only if the account is needed. */
async function withoutIdentity(
  error: unknown,
  isAccountNeeded: boolean,
  services: AmbientServices,
): Promise<undefined> {
  if (!(error instanceof RequestFailure)) throw error;
  const saysNothing = isNoAnswer(error) || dispositionOf(error) === 'slow down';
  if (saysNothing && !isAccountNeeded) return undefined;
  if (saysNothing)
    throw new LeaseError('E_STS', `STS does not say whose credentials these are (${error.message}).`, {
      fix: 'Without that `allowed-account-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.',
      cause: error,
    });
  const { runner, readAwsConfig, readAwsCredentials } = services;
  const { explainAmbientCredentials } = await import('../../domain/refusals/ambient-credentials.ts');
  throw explainAmbientCredentials(error, {
    environment: runner.environment,
    hasProfile: (name) =>
      [readAwsConfig(runner.environment), readAwsCredentials()].some((text) => hasProfile(text, name)),
  });
}
