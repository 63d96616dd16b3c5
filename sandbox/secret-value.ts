import type { RequestContext } from './request-context.ts';
import { arnIn, type Secret, type SecretVersion } from './secret.ts';
import { checkDecryption } from './secret-keys.ts';
import { optionalText, type Parameters, secretId } from './secret-parameters.ts';
import { ServiceError } from './wire.ts';

const DAY_MS = 86_400_000;

export function getSecretValue(context: RequestContext, parameters: Parameters): unknown {
  const versionId = optionalText(parameters, 'VersionId', 32, 64);
  const stage = optionalText(parameters, 'VersionStage', 1, 256);
  const secret = context.open('secretsmanager:GetSecretValue', secretId(parameters), {
    'secretsmanager:versionid': versionId,
    'secretsmanager:versionstage': stage,
  });
  return readValue(context, secret, { versionId, stage });
}

interface Which {
  versionId?: string | undefined;
  stage?: string | undefined;
}

/**
 * A secret's value as the answer has it. @throws ServiceError if the secret is deleted, empty or cannot be decrypted.
 */
export function readValue(
  context: RequestContext,
  secret: Secret,
  which: Which = {},
): Record<string, unknown> {
  if (secret.deletedDate !== undefined) {
    throw new ServiceError(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  }
  const version = chooseVersion(secret, which);
  checkDecryption(context, secret);
  secret.lastAccessedDate = Math.floor(context.clock.now() / DAY_MS) * DAY_MS;
  const { value } = version;
  return {
    ARN: arnIn(secret, context.region),
    Name: secret.name,
    VersionId: version.id,
    ...('string' in value
      ? { SecretString: value.string }
      : { SecretBinary: Buffer.from(value.binary).toString('base64') }),
    VersionStages: version.stages,
    CreatedDate: version.createdDate / 1000,
  };
}

function chooseVersion(secret: Secret, { versionId, stage }: Which): SecretVersion {
  const label = stage ?? (versionId === undefined ? 'AWSCURRENT' : undefined);
  const byId = secret.versions.find(({ id }) => id === versionId);
  if (byId && label !== undefined && !byId.stages.includes(label)) {
    throw new ServiceError(
      'InvalidRequestException',
      'You provided a VersionStage that is not associated to the provided VersionId.',
    );
  }
  const version =
    versionId === undefined ? secret.versions.find(({ stages }) => stages.includes(label ?? '')) : byId;
  if (version) return version;
  const wanted = versionId === undefined ? `staging label: ${label}` : `VersionId: ${versionId}`;
  throw new ServiceError(
    'ResourceNotFoundException',
    `Secrets Manager can't find the specified secret value for ${wanted}`,
  );
}
