import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { RequestContext } from './request-context.ts';
import { arnIn, MAX_VALUE_BYTES, moveStage, type Secret, type SecretVersion, type Value } from './secret.ts';
import { checkEncryption } from './secret-keys.ts';
import { readStages, refuseTooManyLabels } from './secret-labels.ts';
import { optionalText, type Parameters, secretId } from './secret-parameters.ts';
import { ServiceError } from './wire.ts';

/** Asynchronous, as at AWS: the new version has the label AWSPENDING until the rotation's delay has passed. */
export function rotateSecret(context: RequestContext, parameters: Parameters): unknown {
  const secret = context.open('secretsmanager:RotateSecret', secretId(parameters));
  refuseDeleted(secret);
  refuseReplica(context, secret);
  if (parameters.RotationLambdaARN !== undefined || parameters.RotationRules !== undefined) {
    secret.rotation = {
      ...secret.rotation,
      enabled: true,
      ...(typeof parameters.RotationLambdaARN === 'string' && { lambdaArn: parameters.RotationLambdaARN }),
      ...(typeof parameters.RotationRules === 'object' && { rules: parameters.RotationRules ?? {} }),
    };
  }
  if (!secret.rotation || secret.rotation.enabled === false) {
    throw new ServiceError(
      'InvalidRequestException',
      'No Lambda rotation function ARN is associated with this secret.',
    );
  }
  const versionId = optionalText(parameters, 'ClientRequestToken', 32, 64) ?? randomUUID();
  // The caller must be permitted to invoke the rotation function.
  const { lambdaArn } = secret.rotation;
  if (lambdaArn !== undefined) context.authorizeOn('lambda:InvokeFunction', lambdaArn);
  const pending = secret.versions.find(({ stages }) => stages.includes('AWSPENDING'));
  if (secret.versions.some(({ id }) => id === versionId)) return started(context, secret, versionId);
  if (pending && !pending.stages.includes('AWSCURRENT')) {
    throw new ServiceError(
      'InvalidRequestException',
      "A previous rotation isn't complete. That rotation will be reattempted.",
    );
  }
  if (parameters.RotateImmediately === false) return started(context, secret);
  context.database.startRotation(secret, versionId);
  return started(context, secret, versionId);
}

function started(context: RequestContext, secret: Secret, VersionId?: string): unknown {
  return { ARN: arnIn(secret, context.region), Name: secret.name, VersionId };
}

export function updateSecretVersionStage(context: RequestContext, parameters: Parameters): unknown {
  const secret = context.open('secretsmanager:UpdateSecretVersionStage', secretId(parameters));
  const stage = optionalText(parameters, 'VersionStage', 1, 256) ?? '';
  const holder = secret.versions.find(({ stages }) => stages.includes(stage));
  const from = optionalText(parameters, 'RemoveFromVersionId', 32, 64);
  if (holder && holder.id !== from) {
    throw new ServiceError(
      'InvalidParameterException',
      `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ${holder.id}, so you must explicitly reference that version in RemoveFromVersionId.`,
    );
  }
  const to = optionalText(parameters, 'MoveToVersionId', 32, 64);
  if (to === undefined && stage === 'AWSCURRENT') {
    throw new ServiceError(
      'InvalidParameterException',
      "You can only move staging label AWSCURRENT to a different secret version. It can't be completely removed.",
    );
  }
  if (!holder && from !== undefined) {
    throw new ServiceError(
      'InvalidParameterException',
      `When you move staging label ${stage}, if you specify RemoveFromVersionId, it must be set to the version that currently has the staging label ${stage}.`,
    );
  }
  if (to !== undefined) {
    const version = versionOf(secret, to);
    refuseTooManyLabels(secret, [stage]);
    moveStage(secret, stage, version);
  } else if (holder) holder.stages = holder.stages.filter((label) => label !== stage);
  return { ARN: arnIn(secret, context.region), Name: secret.name };
}

function versionOf(secret: Secret, id: string): SecretVersion {
  const version = secret.versions.find((candidate) => candidate.id === id);
  if (version) return version;
  throw new ServiceError(
    'ResourceNotFoundException',
    `Secrets Manager can't find the specified secret value for VersionId: ${id}`,
  );
}

export function putSecretValue(context: RequestContext, parameters: Parameters): unknown {
  const secret = context.open('secretsmanager:PutSecretValue', secretId(parameters));
  refuseDeleted(secret);
  refuseReplica(context, secret);
  const value = readWireValue(parameters);
  checkEncryption(context, secret);
  const versionId = optionalText(parameters, 'ClientRequestToken', 32, 64) ?? randomUUID();
  const known = secret.versions.find(({ id }) => id === versionId);
  if (known && isDeepStrictEqual(known.value, value)) return written(context, secret, known);
  if (known) {
    throw new ServiceError(
      'ResourceExistsException',
      `You can't use ClientRequestToken ${versionId} because that value is already in use for a version of secret ${secret.arn}.`,
    );
  }
  const stages = readStages(parameters.VersionStages) ?? ['AWSCURRENT'];
  refuseTooManyLabels(secret, stages);
  return written(context, secret, context.database.addVersion(secret, value, { versionId, stages }));
}

function written(context: RequestContext, secret: Secret, { id, stages }: SecretVersion): unknown {
  return { ARN: arnIn(secret, context.region), Name: secret.name, VersionId: id, VersionStages: stages };
}

export function refuseReplica({ region }: RequestContext, secret: Secret): void {
  if (region === secret.region) return;
  throw new ServiceError(
    'InvalidRequestException',
    "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
  );
}

export function createSecret(context: RequestContext, parameters: Parameters): unknown {
  const name = optionalText(parameters, 'Name', 1, 512) ?? '';
  context.authorize('secretsmanager:CreateSecret', name);
  if (!/^[\w/+=.@-]+$/.test(name)) {
    throw new ServiceError(
      'ValidationException',
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    );
  }
  const place = { account: context.caller.account, region: context.region };
  if (context.database.get(name, place)) {
    throw new ServiceError(
      'ResourceExistsException',
      `The operation failed because the secret ${name} already exists.`,
    );
  }
  const tags = (parameters.Tags ?? []) as { Key: string; Value: string }[];
  const secret = context.database.put(name, {
    ...place,
    tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value])),
  });
  const hasValue = parameters.SecretString !== undefined || parameters.SecretBinary !== undefined;
  const version = hasValue ? context.database.addVersion(secret, readWireValue(parameters)) : undefined;
  return { ARN: secret.arn, Name: secret.name, VersionId: version?.id };
}

function readWireValue({ SecretString, SecretBinary }: Parameters): Value {
  if ((typeof SecretString === 'string') === (typeof SecretBinary === 'string')) {
    throw new ServiceError(
      'InvalidParameterException',
      'You must provide either SecretString or SecretBinary.',
    );
  }
  const value =
    typeof SecretString === 'string'
      ? { string: SecretString }
      : { binary: Buffer.from(String(SecretBinary), 'base64') };
  const size = 'string' in value ? Buffer.byteLength(value.string) : value.binary.byteLength;
  if (size <= MAX_VALUE_BYTES) return value;
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value at 'secretString' failed to satisfy constraint: Member must have length less than or equal to ${MAX_VALUE_BYTES}`,
  );
}

export function refuseDeleted(secret: Secret): void {
  if (secret.deletedDate === undefined) return;
  throw new ServiceError(
    'InvalidRequestException',
    "You can't perform this operation on the secret because it was marked for deletion.",
  );
}
