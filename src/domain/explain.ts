import { LeaseError } from './error.ts';
import type { RequestFailure } from './failure.ts';
import type { Reading } from './reading.ts';
import type { Role } from './role.ts';
import type { Claims } from './trust.ts';

/** What was tried when a role was refused. */
export interface RoleAttempt {
  readonly role: Role;
  /** The role before it in `role-chain`: then this was an AssumeRole by that one. */
  readonly from?: Role;
  /** The token's claims. */
  readonly claims: Claims;
  readonly audience: string;
  /** Whose session policy was sent. */
  readonly policy: 'scoped' | 'none' | 'given';
}

/** Who read a secret. */
export interface SecretReader {
  /** True where the session policy is ours and names what is requested. */
  readonly scoped: boolean;
  /** Undefined: an identity of the default chain. */
  readonly role: Role | undefined;
}

/** Why no session could be had, as an error for a person. */
export function explainRole(failure: RequestFailure, { role }: RoleAttempt): LeaseError {
  if (failure.kind !== 'answer') return explainSilence(failure, 'STS');
  const isRefusal = failure.status !== undefined && failure.status < 500;
  if (isRefusal && failure.code?.startsWith('AccessDenied')) {
    return new LeaseError(
      'E_ROLE_REFUSED',
      `The role ${role.name} does not let this job in (${failure.message}).`,
      {
        fix: "The role's trust policy must accept the token's sub and aud claims.",
        cause: failure,
      },
    );
  }
  return new LeaseError('E_STS', `No session of the role ${role.name}: ${failure.message}.`, {
    cause: failure,
  });
}

/** Why the job has no OIDC token, as an error for a person. */
export function explainMissingToken(_origin: 'fork' | 'dependabot' | 'own'): LeaseError {
  return new LeaseError('E_NO_ID_TOKEN', 'The job may not request an OIDC token.', {
    fix: 'Add to the job:\npermissions:\n  id-token: write\n  contents: read\nRuns from forks never get one.',
  });
}

/** A service that said nothing readable. */
function explainSilence(failure: RequestFailure, service: string): LeaseError {
  if (failure.kind === 'certificate') {
    return new LeaseError('E_NETWORK', `${service} could not be reached safely (${failure.message}).`, {
      fix: 'Its certificate is not trusted here. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its authority.',
      cause: failure,
    });
  }
  return new LeaseError('E_NETWORK', `${service} did not answer (${failure.message}).`, {
    fix: 'Check the region, the proxy (HTTPS_PROXY, NO_PROXY) and what the runner may reach.',
    cause: failure,
  });
}

/** Codes under which a secret is missing or denied, so that `optional` lets it be. */
export const absent: ReadonlySet<string> = new Set([
  'E_SECRET_NOT_FOUND',
  'E_SECRET_DENIED',
  'E_SECRET_DELETED',
  'E_SECRET_NO_VALUE',
  'E_SECRET_KMS',
  'E_NOTHING_SELECTED',
]);

/** Why a secret could not be read, as an error for a person. */
export function explainSecret(
  failure: RequestFailure,
  reading: Reading,
  { scoped }: SecretReader,
): LeaseError {
  if (failure.kind !== 'answer') return explainSilence(failure, 'Secrets Manager');
  const { text, region } = reading;
  const say = (code: ConstructorParameters<typeof LeaseError>[0], message: string, fix: string) =>
    new LeaseError(code, message, { fix, cause: failure });
  const which = versionWords(reading);
  switch (failure.code?.replace(/Exception$/, '')) {
    case 'ResourceNotFound':
      if (failure.says(/staging label|version/i)) {
        return say(
          'E_SECRET_NO_VALUE',
          `The secret ${text} has no ${which} in ${region}.`,
          'Check `stage=` and `version=`, or put a value into the secret.',
        );
      }
      return say(
        'E_SECRET_NOT_FOUND',
        `There is no secret ${text} in ${region}.`,
        'Check the name, the region and the account, or mark the line `optional`.',
      );
    case 'InvalidRequest':
      return failure.says(/marked for deletion|scheduled for deletion|deleted/i)
        ? say(
            'E_SECRET_DELETED',
            `The secret ${text} is scheduled for deletion.`,
            'Restore it with RestoreSecret, or take the line out.',
          )
        : say(
            'E_AWS',
            `Secrets Manager refused to read ${text} (${failure.message}).`,
            'Look at the state of the secret.',
          );
    case 'DecryptionFailure':
      return say(
        'E_SECRET_KMS',
        `The secret ${text} could not be decrypted.`,
        'Its KMS key must be enabled and let the role decrypt through Secrets Manager.',
      );
    case 'AccessDenied':
      if (failure.says(/KMS/)) {
        return say(
          'E_SECRET_KMS',
          `The role may not decrypt the secret ${text}.`,
          'Allow kms:Decrypt on its KMS key, with kms:ViaService for Secrets Manager.',
        );
      }
      if (scoped && failure.says(/no session policy allows/)) {
        // The session policy names it: had it that name, it would be allowed.
        return say(
          'E_SECRET_NOT_FOUND',
          `There is no secret ${text} in ${region}, in the role's account.`,
          'Check the name, the region and the account, or mark the line `optional`.',
        );
      }
      return say(
        'E_SECRET_DENIED',
        `The role may not read the secret ${text} (${failure.operation}).`,
        'Allow secretsmanager:GetSecretValue on it, and secretsmanager:ListSecrets where a prefix is asked for.',
      );
    default:
      return say(
        'E_AWS',
        `Secrets Manager could not give ${text} (${failure.message}).`,
        'If it lasts, look at https://health.aws.amazon.com.',
      );
  }
}

function versionWords({ version: { stage, versionId } }: Reading): string {
  if (versionId !== undefined) return `version ${versionId}`;
  return `value with the stage ${stage ?? 'AWSCURRENT'}`;
}
