import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import type { Explanation } from '../../domain/refusals/explanation.ts';
import { optionalAdvice } from '../../domain/requests/request-advice.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';

/** The explanation of a secret that does not exist here. */
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

/** Common names of fields in JSON secrets. */
const usualFields =
  /^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;

/** Likely mistakes in the reference's spelling. */
function hintsOf(reference: SecretQuery['reference']): string[] {
  const name = 'name' in reference ? reference.name : '';
  const [, stem, ending] = /^(.+)-([A-Za-z0-9]{6})$/.exec(name) ?? [];
  if (/^(?:data\.)?aws_secretsmanager_secret\w*\.\w/.test(name))
    return ['That is an address in Terraform: write the name that the secret has in AWS, or its ARN.'];
  const hints: string[] = [];
  if (stem !== undefined && reference.kind === 'name')
    hints.push(`If -${ending} is the random ending of an ARN, it is no part of the name: write \`${stem}\`.`);
  if (stem !== undefined && reference.kind === 'arn')
    hints.push(
      `AWS takes -${ending} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${stem}\`, or copy the ARN again.`,
    );
  const [, secret, field] = /^(.+)\.([A-Za-z_]\w*)$/.exec(name) ?? [];
  if (secret !== undefined && reference.kind === 'name')
    hints.push(`If .${field} is a field of it, write \`${secret}#${field}\` in \`secrets\`.`);
  const [, holder, key] = /^(.+)[/@]([\w-]+)$/.exec(name) ?? [];
  if (holder !== undefined && key !== undefined && reference.kind === 'name' && usualFields.test(key))
    hints.push(`If ${key} is a field of ${holder}, write \`${holder}#${key}\` in \`secrets\`.`);
  const [, plain, stage] = /^(.+)@(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/.exec(name) ?? [];
  if (plain !== undefined)
    hints.push(`If ${stage} is the stage of a version, write \`${plain} stage=${stage}\` in \`secrets\`.`);
  if (reference.kind === 'name' && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name))
    hints.push(`If ${name} is the variable, its secret follows behind a comma: \`${name}, SECRET\`.`);
  const slashed = name
    .replace(/^\.\//, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '');
  if (reference.kind === 'name' && slashed !== name && slashed !== '')
    hints.push(`If a / is too many, as an expression that is empty leaves it, write \`${slashed}\`.`);
  const [, parameter, variable] = /^(\/[\w./-]+)(?:=(\w+))?$/.exec(name) ?? [];
  if (parameter !== undefined)
    hints.push(
      `If it is a parameter of Systems Manager, write \`${variable === undefined ? '' : `${variable}, `}ssm:${parameter}\`.`,
    );
  return hints;
}

/** The explanation of a secret whose version or stage does not exist or has no value. */
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

/** The explanation of a version and a stage that do not belong together. */
export function unattachedStage({ text, version: { stage, versionId } }: SecretQuery): Explanation {
  return {
    code: 'E_SECRET_NO_VALUE',
    message: `The version ${versionId} of the secret ${text} does not have the stage ${stage}.`,
    fix: 'Give `version=` or `stage=`, not both: stages move from version to version.',
  };
}

/** The explanation of a secret that is scheduled for deletion. */
export function deletedSecret(query: SecretQuery): Explanation {
  const { text, region } = query;
  return {
    code: 'E_SECRET_DELETED',
    message: `The secret ${text} is scheduled for deletion.`,
    fix: `Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${idInCommand(query)} --region ${region}), or take the line out.`,
  };
}

/** The explanation of a key that cannot be used by anyone. */
export function unusableKey({ text }: SecretQuery): Explanation {
  return {
    code: 'E_SECRET_KMS',
    message: `The secret ${text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,
    fix: 'Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key.',
  };
}

/** The explanation of another account's secret with the AWS managed key, which that account cannot share. */
export function foreignDefaultKey({ text }: SecretQuery, { role }: SecretReader): Explanation {
  return {
    code: 'E_SECRET_KMS',
    message: `The secret ${text} is in another account and encrypted with that account's default key, which no other account can use.`,
    fix: `Encrypt it with a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${role ? `the role ${role.name}` : 'this identity'} decrypt.`,
  };
}

/** The secret's id for a command. A secret that a prefix found is named in the message. */
export function idInCommand({ reference, text }: Pick<SecretQuery, 'reference' | 'text'>): string {
  return reference.kind === 'prefix' ? 'SECRET' : text;
}
