import { LeaseError } from '../error.ts';
import type { Role } from '../requests/role.ts';
import { spanWords } from '../span.ts';

/** One session that `export-credentials` asks for. */
export interface CredentialsRequest {
  readonly mode: 'env' | 'profile';
  /** The roles on the way, the first assumed with the job's token; the last one's session is handed over. */
  readonly route: readonly [Role, ...Role[]];
  /** Where later steps use it; STS is asked in the step's own regions. */
  readonly region: string;
  /** Seconds that a session lives. */
  readonly duration: number;
  /** The inline session policy, as sent; undefined for none. */
  readonly policy: string | undefined;
  /** ARNs of managed policies that limit the session too. */
  readonly managedPolicies: readonly string[];
  /** The name of the profile. */
  readonly profile: string;
  /** True for the one of a step's sessions that programs get which name none. */
  readonly isDefault: boolean;
}

/** AWS credentials that later steps get: a session of their own, never the one that read the secrets. */
export interface ExportedCredentials {
  /** `env`: static keys as variables, perhaps beside profiles; `profile`: profiles alone, which renew themselves. */
  readonly mode: 'env' | 'profile';
  /** ARN of the role that programs act as which name no profile. */
  readonly role: string;
  /** When static keys end; undefined for profiles, which renew themselves. */
  readonly expiresAt: Date | undefined;
  readonly variables: ReadonlyMap<string, string>;
  /** Those of the variables whose earlier value counts for nothing, or is kept in a file: to replace it is no conflict. */
  readonly replaces: ReadonlySet<string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** Texts by file name, for the lease's own folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** The name of a profile's configuration in the lease's folder. No variable, so no leased file, has such a name. */
export const configFile = 'aws-config';

/** The role whose session is handed over. */
export function credentialsRoleOf({ route }: CredentialsRequest): Role {
  return route.at(-1) ?? route[0];
}

/**
 * What credentials get where their author gives no policy: all that the role may, but not the secrets. Secrets
 * are leased, so a later step that reads them with these keys does what nobody asked for.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
 */
export const policyWithoutSecrets = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    {
      Effect: 'Deny',
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue'],
      Resource: '*',
    },
  ],
});

/** Refuses static keys that would be due the moment they are handed over. `minRemaining` in milliseconds. E_INPUT. */
export function refuseShortLived({ mode, duration }: CredentialsRequest, minRemaining: number): void {
  if (mode === 'profile' || duration * 1000 > minRemaining) return;
  throw new LeaseError(
    'E_INPUT',
    `The exported credentials live for ${spanWords(duration * 1000)} (role-duration-seconds), which is not longer than min-remaining (${spanWords(minRemaining)}).`,
    {
      fix: 'Lower `min-remaining`, raise `role-duration-seconds`, or let them renew themselves with `export-credentials: profile`.',
    },
  );
}
