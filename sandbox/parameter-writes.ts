import {
  latest,
  type Parameter,
  type ParameterPolicy,
  type ParameterSettings,
  type ParameterTier,
  type ParameterType,
  type ParameterVersion,
} from './parameter.ts';
import type { ParameterContext } from './parameter-context.ts';
import { moveLabel, VERSIONS_KEPT } from './parameter-database.ts';
import { type Body, invalid, names, newName, requiredText, text } from './parameter-request.ts';
import { ServiceError } from './wire.ts';

const BYTES: Record<ParameterTier, number> = { Standard: 4096, Advanced: 8192 };

/** Unlike those that read, the calls that change a parameter take no ARN. */
function plainName(body: Body): string {
  const name = requiredText(body, 'Name');
  if (name.startsWith('arn:')) throw invalid(`Invalid parameter name: ${name}.`);
  return name;
}

/** Like AWS it has no conditional write: the answer's version is all that the caller learns. */
export function putParameter(context: ParameterContext, body: Body): unknown {
  const name = newName(body);
  const value = requiredText(body, 'Value', 8192);
  context.authorize('ssm:PutParameter', name);
  const tags = readTags(body.Tags);
  if (tags) context.authorize('ssm:AddTagsToResource', name);
  const existing = context.database.find(name, context.place);
  const overwrite = body.Overwrite === true;
  if (existing && !overwrite) {
    throw new ServiceError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    );
  }
  if (overwrite && tags) {
    throw invalid(
      "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
    );
  }
  const settings = readSettings(body, value, existing);
  if (existing && existing.versions.length >= VERSIONS_KEPT && existing.versions[0]?.labels.length) {
    throw new ServiceError(
      'ParameterMaxVersionLimitExceeded',
      `You attempted to create a new version of ${name} by calling the PutParameter API with the overwrite flag. Version ${existing.versions[0].version}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.`,
    );
  }
  const parameter = existing ?? context.database.put(name, context.place);
  try {
    encrypt(context, parameter, settings);
  } catch (error) {
    if (!existing) context.database.delete(name, context.place);
    throw error;
  }
  context.database.put(name, { ...settings, ...context.place, ...(tags && { tags }) }, context.caller.arn);
  const { version, tier } = latest(parameter);
  return { Version: version, Tier: tier };
}

function readSettings(body: Body, value: string, existing: Parameter | undefined): ParameterSettings {
  const before = existing && latest(existing);
  const type = (text(body, 'Type') as ParameterType | undefined) ?? before?.type;
  if (type === undefined) throw invalid('A parameter type is required when you create a parameter.');
  if (!['String', 'StringList', 'SecureString'].includes(type)) {
    throw invalid(
      `1 validation error detected: Value '${type}' at 'type' failed to satisfy constraint: Member must satisfy enum value set: [SecureString, StringList, String]`,
    );
  }
  if (/\{\{[^{}]*\}\}/.test(value)) {
    throw invalid('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.');
  }
  if (before && before.type !== type) {
    throw new ServiceError(
      'HierarchyTypeMismatchException',
      `The parameter ${existing.name} is of type ${before.type}; a parameter's type can't be changed.`,
    );
  }
  const policies = readPolicies(text(body, 'Policies'));
  const tier = tierOf(text(body, 'Tier'), { value, policies, before: before?.tier });
  if (before?.tier === 'Advanced' && tier === 'Standard') {
    throw invalid(
      "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter.",
    );
  }
  if (policies?.length && tier !== 'Advanced') {
    throw invalid('Parameter policies are only supported for advanced parameters.');
  }
  const size = BYTES[tier ?? 'Standard'];
  if (Buffer.byteLength(value) > size) {
    throw invalid(
      size === BYTES.Standard
        ? 'Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier.'
        : 'Advanced tier parameters support a maximum parameter value of 8192 characters.',
    );
  }
  checkPattern(text(body, 'AllowedPattern') ?? before?.allowedPattern, value);
  const keyId = text(body, 'KeyId');
  if (keyId !== undefined && type !== 'SecureString') {
    throw invalid('KeyId is required for SecureString type parameter only.');
  }
  const description = text(body, 'Description');
  return {
    value,
    type,
    ...(tier && { tier }),
    ...(policies && { policies }),
    ...(keyId !== undefined && { keyId }),
    ...(description !== undefined && { description }),
  };
}

/** Intelligent-Tiering chooses the advanced tier for what the standard one does not take, and never goes back. */
function tierOf(
  wanted: string | undefined,
  {
    value,
    policies = [],
    before,
  }: { value: string; policies: readonly unknown[] | undefined; before: ParameterTier | undefined },
): ParameterTier | undefined {
  if (wanted === 'Advanced' || wanted === 'Standard') return wanted;
  if (wanted !== 'Intelligent-Tiering' || before === 'Advanced') return before;
  return Buffer.byteLength(value) > BYTES.Standard || policies.length > 0 ? 'Advanced' : 'Standard';
}

function checkPattern(pattern: string | undefined, value: string): void {
  if (pattern === undefined || pattern === '' || new RegExp(`^(?:${pattern})$`).test(value)) return;
  throw new ServiceError(
    'ParameterPatternMismatchException',
    `Parameter value, cannot be validated against allowedPattern: ${pattern}`,
  );
}

function readPolicies(source: string | undefined): ParameterPolicy[] | undefined {
  if (source === undefined) return undefined;
  let policies: unknown;
  try {
    policies = JSON.parse(source);
  } catch {
    throw new ServiceError('InvalidPolicyAttributeException', 'Invalid policies input: it is not JSON.');
  }
  if (!Array.isArray(policies)) throw invalid('Invalid policies input.');
  const known = policies.filter((policy) => Object.keys(policy).length > 0) as ParameterPolicy[];
  for (const { Type, Attributes } of known) {
    if (!['Expiration', 'ExpirationNotification', 'NoChangeNotification'].includes(Type)) {
      throw new ServiceError('InvalidPolicyTypeException', `Invalid policy type: ${Type}`);
    }
    if (Type === 'Expiration' && Number.isNaN(Date.parse(Attributes?.Timestamp ?? ''))) {
      throw new ServiceError(
        'InvalidPolicyAttributeException',
        'Invalid attributes of the policy Expiration.',
      );
    }
  }
  return known;
}

function encrypt(context: ParameterContext, parameter: Parameter, settings: ParameterSettings): void {
  if (settings.type !== 'SecureString') return;
  const keyId = settings.keyId ?? parameter.versions.at(-1)?.keyId ?? 'alias/aws/ssm';
  context.useKey(settings.tier === 'Advanced' ? 'kms:GenerateDataKey' : 'kms:Encrypt', parameter, keyId);
}

export function deleteParameter(context: ParameterContext, body: Body): unknown {
  const name = requiredText(body, 'Name');
  context.authorize('ssm:DeleteParameter', name);
  const parameter = context.database.find(name, context.place);
  if (!parameter) throw new ServiceError('ParameterNotFound', '');
  context.database.delete(parameter.name, parameter);
  return {};
}

export function deleteParameters(context: ParameterContext, body: Body): unknown {
  const asked = names(body);
  for (const name of asked) context.authorize('ssm:DeleteParameters', name);
  const isGone = new Map(asked.map((name) => [name, context.database.delete(name, context.place)]));
  return {
    DeletedParameters: asked.filter((name) => isGone.get(name)),
    InvalidParameters: asked.filter((name) => !isGone.get(name)),
  };
}

export function labelParameterVersion(context: ParameterContext, body: Body): unknown {
  const name = plainName(body);
  context.authorize('ssm:LabelParameterVersion', name);
  const parameter = context.database.find(name, context.place);
  if (!parameter) throw new ServiceError('ParameterNotFound', '');
  const wanted =
    body.ParameterVersion === undefined ? latest(parameter).version : Number(body.ParameterVersion);
  const version = versionOf(parameter, wanted);
  const labels = readLabels(body);
  const isValid = (label: string) => /^[A-Za-z_.-][\w.-]{0,99}$/.test(label) && !/^(?:aws|ssm)/i.test(label);
  const valid = labels.filter(isValid);
  if (version.labels.filter((label) => !valid.includes(label)).length + valid.length > 10) {
    throw new ServiceError(
      'ParameterVersionLabelLimitExceeded',
      'An error occurred (ParameterVersionLabelLimitExceeded): A parameter version can have maximum 10 labels.',
    );
  }
  for (const label of valid) moveLabel(parameter, label, version);
  return { InvalidLabels: labels.filter((label) => !isValid(label)), ParameterVersion: wanted };
}

function versionOf({ name, versions }: Parameter, wanted: number): ParameterVersion {
  const version = versions.find((entry) => entry.version === wanted);
  if (version) return version;
  throw new ServiceError(
    'ParameterVersionNotFound',
    `Systems Manager could not find version ${wanted} of ${name}. Verify the version and try again.`,
  );
}

/** 1 to 10 labels of 1 to 100 characters. */
function readLabels({ Labels }: Body): string[] {
  const all: unknown[] = Array.isArray(Labels) ? Labels : [];
  const wrong = (rule: string) =>
    invalid(
      `1 validation error detected: Value at 'labels' failed to satisfy constraint: Member must ${rule}`,
    );
  if (!all.every((label) => typeof label === 'string' && label.length >= 1 && label.length <= 100)) {
    throw wrong(
      'satisfy constraint: [Member must have length less than or equal to 100, Member must have length greater than or equal to 1]',
    );
  }
  if (all.length < 1 || all.length > 10)
    throw wrong('have length less than or equal to 10, Member must have length greater than or equal to 1');
  return all as string[];
}

/** Returns labels that are not on the version as invalid. */
export function unlabelParameterVersion(context: ParameterContext, body: Body): unknown {
  const name = plainName(body);
  context.authorize('ssm:UnlabelParameterVersion', name);
  const parameter = context.database.find(name, context.place);
  if (!parameter) throw new ServiceError('ParameterNotFound', '');
  const wanted = Number(body.ParameterVersion);
  const version = versionOf(parameter, wanted);
  const labels = readLabels(body);
  const RemovedLabels = labels.filter((label) => version.labels.includes(label));
  version.labels = version.labels.filter((label) => !labels.includes(label));
  return { RemovedLabels, InvalidLabels: labels.filter((label) => !RemovedLabels.includes(label)) };
}

export function addTagsToResource(context: ParameterContext, body: Body): unknown {
  const name = requiredText(body, 'ResourceId');
  context.authorize('ssm:AddTagsToResource', name);
  const parameter = context.database.find(name, context.place);
  if (!parameter || body.ResourceType !== 'Parameter') throw new ServiceError('InvalidResourceId', '');
  parameter.tags = { ...parameter.tags, ...readTags(body.Tags) };
  return {};
}

function readTags(tags: unknown): Record<string, string> | undefined {
  if (!Array.isArray(tags)) return undefined;
  return Object.fromEntries((tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]));
}
