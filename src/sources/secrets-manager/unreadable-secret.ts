import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import type { Explanation } from '../../domain/refusals/explanation.ts';
import { optionalAdvice } from '../../domain/requests/request-advice.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';

/** There is none under this name, here. */
export function missingSecret(query: SecretQuery): Explanation {
  const { text, region, reference, requests } = query;
  // Whoever watches has no request.
  const [request] = requests;
  return {
    code: 'E_SECRET_NOT_FOUND',
    message: `There is no secret ${text} in ${region}, or not in this account.`,
    fix: [
      ...hintsOf(reference),
      `Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region ${region}\``,
      ...(request ? optionalAdvice(request) : []),
    ].join('\n'),
  };
}

/** Fields of JSON secrets, as people and other tools call them. */
const usualFields =
  /^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;

/** What the spelling itself gives reason to suspect. */
function hintsOf(reference: SecretQuery['reference']): string[] {
  const name = 'name' in reference ? reference.name : '';
  const [, stem, ending] = /^(.+)-([A-Za-z0-9]{6})$/.exec(name) ?? [];
  const hints: string[] = [];
  if (stem !== undefined && reference.kind === 'name')
    hints.push(`If -${ending} is the random ending of an ARN, it is no part of the name: write \`${stem}\`.`);
  if (stem !== undefined && reference.kind === 'arn')
    hints.push(
      `AWS takes -${ending} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${stem}\`, or a complete ARN.`,
    );
  const [, secret, field] = /^(.+)\.([A-Za-z_]\w*)$/.exec(name) ?? [];
  if (secret !== undefined && reference.kind === 'name')
    hints.push(`If .${field} is a field of it, write \`${secret}#${field}\` in \`secrets\`.`);
  const [, holder, key] = /^(.+)[/@]([\w-]+)$/.exec(name) ?? [];
  if (holder !== undefined && key !== undefined && reference.kind === 'name' && usualFields.test(key))
    hints.push(`If ${key} is a field of ${holder}, write \`${holder}#${key}\` in \`secrets\`.`);
  if (reference.kind === 'name' && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name))
    hints.push(`If ${name} is the variable, its secret follows behind a comma: \`${name}, SECRET\`.`);
  if (name.startsWith('/')) hints.push(`If it is a parameter of Systems Manager, write \`ssm:${name}\`.`);
  return hints;
}

/** The secret is there; the version or stage is not, or holds nothing. */
export function missingVersion(query: SecretQuery): Explanation {
  const { text, region, version } = query;
  const { stage, versionId } = version;
  const isAsked = stage !== undefined || versionId !== undefined;
  const which =
    versionId === undefined ? `value with the stage ${stage ?? 'AWSCURRENT'}` : `version ${versionId}`;
  return {
    code: 'E_SECRET_NO_VALUE',
    message: `The secret ${text} has no ${which} in ${region}.`,
    fix: isAsked
      ? `Check \`stage=\` and \`version=\` against: aws secretsmanager list-secret-version-ids --secret-id ${idInCommand(query)} --region ${region}`
      : 'It was created and never filled, or its first rotation failed: put a value into the secret.',
  };
}

/** Version and stage are given, and do not belong together. */
export function unattachedStage({ text, version: { stage, versionId } }: SecretQuery): Explanation {
  return {
    code: 'E_SECRET_NO_VALUE',
    message: `The version ${versionId} of the secret ${text} does not have the stage ${stage}.`,
    fix: 'Give `version=` or `stage=`, not both: stages move from version to version.',
  };
}

/** Scheduled for deletion, so that it cannot be read. */
export function deletedSecret(query: SecretQuery): Explanation {
  const { text, region } = query;
  return {
    code: 'E_SECRET_DELETED',
    message: `The secret ${text} is scheduled for deletion.`,
    fix: `Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${idInCommand(query)} --region ${region}), or take the line out.`,
  };
}

/** The key itself does not work, whoever asks. */
export function unusableKey({ text }: SecretQuery): Explanation {
  return {
    code: 'E_SECRET_KMS',
    message: `The secret ${text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,
    fix: 'Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key.',
  };
}

/** Another account's secret, encrypted with a key that never leaves that account. */
export function foreignDefaultKey({ text }: SecretQuery, { role }: SecretReader): Explanation {
  return {
    code: 'E_SECRET_KMS',
    message: `The secret ${text} is in another account and encrypted with that account's default key, which no other account can use.`,
    fix: `Encrypt it with a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${role ? `the role ${role.name}` : 'this identity'} decrypt.`,
  };
}

/** The secret as a command takes it; of those that a prefix finds, the message has its name. */
export function idInCommand({ reference, text }: Pick<SecretQuery, 'reference' | 'text'>): string {
  return reference.kind === 'prefix' ? 'SECRET' : text;
}
