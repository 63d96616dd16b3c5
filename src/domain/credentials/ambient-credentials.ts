import { LeaseError } from '../error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What happens to AWS variables that the runner or an earlier step has set, so that SDKs use the lease's credentials.
 */
export interface Precedence {
  readonly variables: ReadonlyMap<string, string>;
  /** Variables that may be replaced without a conflict. */
  readonly replaces: ReadonlySet<string>;
}

/**
 * Keys, by all the names under which SDKs look for them: the short ones are of the first SDKs for Java and Go, and
 * Go's second one reads them still; AWS_SECURITY_TOKEN is older than AWS_SESSION_TOKEN.
 */
const keyNames = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'AWS_SECURITY_TOKEN',
];

/** A pod's identity. AWS_ROLE_ARN alone is none, and workflows use the name for their own purposes. */
const podIdentity = 'AWS_WEB_IDENTITY_TOKEN_FILE';

/**
 * What the SDKs read before a profile that AWS_PROFILE names: keys, and, for Python, Go and Java, a web identity.
 * botocore reads AWS_DEFAULT_PROFILE before AWS_PROFILE, and takes an empty one for a profile without a name.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function beforeProfile(environment: Environment, profile: string): Precedence {
  const blanked = [...keyNames, podIdentity].filter((name) => environment[name]);
  const variables = new Map(blanked.map((name) => [name, '']));
  if (environment.AWS_DEFAULT_PROFILE !== undefined) variables.set('AWS_DEFAULT_PROFILE', profile);
  // Without it the first SDKs for Go and JavaScript look for profiles in the credentials file alone.
  if (!environment.AWS_SDK_LOAD_CONFIG) variables.set('AWS_SDK_LOAD_CONFIG', '1');
  return { variables, replaces: new Set([podIdentity, 'AWS_SECURITY_TOKEN', 'AWS_SDK_LOAD_CONFIG']) };
}

/**
 * What SDKs read before exported keys: for .NET a web identity; for botocore AWS_SECURITY_TOKEN, even if it is empty.
 * For JavaScript it is AWS_PROFILE, which cannot be blanked, as botocore fails on an empty one: E_CONFLICT.
 */
export function beforeKeys(environment: Environment, sessionToken: string): Precedence {
  if (environment.AWS_PROFILE) {
    throw new LeaseError(
      'E_CONFLICT',
      'AWS_PROFILE is set, which some SDKs prefer to the keys of `export-credentials: env`.',
      {
        fix: 'Nothing was exported. Use `export-credentials: profile`, which sets AWS_PROFILE itself, or take AWS_PROFILE out of the environment of this step and of those that use the keys.',
      },
    );
  }
  // SDKs would take an earlier step's expiration for that of the new keys.
  const blanked = [podIdentity, 'AWS_CREDENTIAL_EXPIRATION'].filter((name) => environment[name]);
  const variables = new Map(blanked.map((name) => [name, '']));
  if (environment.AWS_SECURITY_TOKEN !== undefined) variables.set('AWS_SECURITY_TOKEN', sessionToken);
  return { variables, replaces: new Set(variables.keys()) };
}

/** The variables of an identity that is there already and that can be blanked: all but a profile and a container's. */
export function currentCredentials(environment: Environment): string[] {
  return [...keyNames, 'AWS_CREDENTIAL_EXPIRATION', podIdentity].filter((name) => environment[name]);
}
