import { LeaseError } from '../error.ts';
import type { Role } from '../requests/role.ts';
import { spanWords } from '../span.ts';

/** One session of `export-credentials`. */
export interface CredentialsRequest {
  readonly mode: 'env' | 'profile';
  /** The roles to assume in order, the first with the job's token. The last role's session is handed over. */
  readonly route: readonly [Role, ...Role[]];
  /** The region for later steps. STS is asked in the step's own regions. */
  readonly region: string;
  /** The session's duration in seconds. */
  readonly duration: number;
  /** The inline session policy as sent. Undefined for none. */
  readonly policy: string | undefined;
  /** The ARNs of managed policies that also limit the session. */
  readonly managedPolicies: readonly string[];
  /** The name of the profile. */
  readonly profile: string;
  /** True for the session that programs use without naming a profile. */
  readonly isDefault: boolean;
}

/** The AWS credentials for later steps: a session of their own, never the reader session. */
export interface ExportedCredentials {
  /** `env`: static keys as variables, possibly with profiles; `profile`: only profiles, which renew themselves. */
  readonly mode: 'env' | 'profile';
  /** The ARN of the role that programs without a profile use. */
  readonly role: string;
  /** The end of static keys. Undefined for profiles, which renew themselves. */
  readonly expiresAt: Date | undefined;
  readonly variables: ReadonlyMap<string, string>;
  /** Variables whose earlier value has no effect or is kept in a file, so that replacing it is no conflict. */
  readonly replaces: ReadonlySet<string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** The texts for the lease's folder, by file name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The file name of the AWS configuration in the lease's folder. It cannot be a variable's name, and so no leased
 * file's.
 */
export const configFile = 'aws-config';

/** The role whose session is handed over. */
export function credentialsRoleOf({ route }: CredentialsRequest): Role {
  return route.at(-1) ?? route[0];
}

/**
 * The default session policy of credentials: everything the role may do, except reading secrets. Secrets are leased,
 * so later steps do not need to read them with these keys.
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

/** Refuses static keys that end within `minRemaining` (milliseconds) from the start. E_INPUT. */
export function refuseShortLived({ mode, duration }: CredentialsRequest, minRemaining: number): void {
  if (mode === 'profile' || duration * 1000 > minRemaining) return;
  throw new LeaseError(
    'E_INPUT',
    `The exported credentials live for ${spanWords(duration * 1000)} (\`role-duration-seconds\`, or \`duration=\` of the line), which is not longer than min-remaining (${spanWords(minRemaining)}).`,
    {
      fix: 'Lower `min-remaining`, raise `role-duration-seconds`, or let them renew themselves with `export-credentials: profile`.',
    },
  );
}
