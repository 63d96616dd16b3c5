import { LeaseError } from '../error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What happens to AWS variables of the runner or an earlier step, so that SDKs use the lease's credentials. */
export interface Precedence {
  readonly variables: ReadonlyMap<string, string>;
  /** Variables that may be replaced without a conflict. */
  readonly replaces: ReadonlySet<string>;
}

/**
 * Keys, under all names that SDKs read. The first SDKs for Java and Go use the short names, and Go's second one still
 * reads them; AWS_SECURITY_TOKEN is older than AWS_SESSION_TOKEN.
 */
const keyNames = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'AWS_SECURITY_TOKEN',
];

/** A pod's identity. AWS_ROLE_ARN alone is none, and workflows use that name for their own purposes. */
const podIdentity = 'AWS_WEB_IDENTITY_TOKEN_FILE';

/**
 * What SDKs read before the profile in AWS_PROFILE: keys and, for Python, Go and Java, a web identity. botocore reads
 * AWS_DEFAULT_PROFILE before AWS_PROFILE, and treats an empty one as a profile without a name.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function beforeProfile(environment: Environment, profile: string): Precedence {
  const blanked = [...keyNames, podIdentity].filter((name) => environment[name]);
  const variables = new Map(blanked.map((name) => [name, '']));
  if (environment.AWS_DEFAULT_PROFILE !== undefined) variables.set('AWS_DEFAULT_PROFILE', profile);
  // Without it the first SDKs for Go and JavaScript read profiles only from the credentials file.
  if (!environment.AWS_SDK_LOAD_CONFIG) variables.set('AWS_SDK_LOAD_CONFIG', '1');
  return { variables, replaces: new Set([podIdentity, 'AWS_SECURITY_TOKEN', 'AWS_SDK_LOAD_CONFIG']) };
}

/**
 * What SDKs read before exported keys: for .NET a web identity; for botocore AWS_SECURITY_TOKEN, even if empty; for
 * JavaScript AWS_PROFILE, which cannot be blanked because botocore fails on an empty one: E_CONFLICT.
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
  // SDKs would apply an earlier step's expiration to the new keys.
  const blanked = [podIdentity, 'AWS_CREDENTIAL_EXPIRATION'].filter((name) => environment[name]);
  const variables = new Map(blanked.map((name) => [name, '']));
  if (environment.AWS_SECURITY_TOKEN !== undefined) variables.set('AWS_SECURITY_TOKEN', sessionToken);
  return { variables, replaces: new Set(variables.keys()) };
}

/** The variables of an existing identity that can be blanked: all except a profile's and a container's. */
export function currentCredentials(environment: Environment): string[] {
  return [...keyNames, 'AWS_CREDENTIAL_EXPIRATION', podIdentity].filter((name) => environment[name]);
}
