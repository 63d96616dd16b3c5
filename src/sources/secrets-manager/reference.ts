import { shortened } from '../../domain/listing.ts';
import { isRegion, type Reference } from '../../domain/requests/request.ts';
import type { InvalidReference } from '../source.ts';

/** The name of this source in references. */
export const source = 'secrets-manager';

const allowedName = /^[A-Za-z0-9/_+=.@!-]+$/;

/** A secret's name (512 characters at most), a full or partial ARN, or a prefix that ends in `*`. */
export function readSecretReference(text: string): Reference | InvalidReference {
  if (text === '') return { reason: 'there is no secret before #' };
  if (text.startsWith('arn:')) return readArn(text);
  if (text.includes('*')) return readPrefix(text);
  const reason = nameFault(text);
  return reason === undefined ? { source, kind: 'name', name: text } : { reason };
}

function readPrefix(text: string): Reference | InvalidReference {
  const star = text.indexOf('*');
  const prefix = text.slice(0, star);
  if (star !== text.length - 1) {
    // A longer prefix would match more than was requested.
    const isSame = /^[*]+$/.test(text.slice(star));
    return { reason: 'a * stands only at the end', ...(isSame && { meant: `${prefix}*` }) };
  }
  if (prefix.length < 3) return { reason: 'a prefix has three characters or more before its *' };
  // ListSecrets treats a leading ! as a negation.
  if (prefix.startsWith('!')) return { reason: 'a prefix cannot begin with !' };
  const reason = nameFault(prefix);
  return reason === undefined ? { source, kind: 'prefix', prefix } : { reason };
}

function readArn(text: string): Reference | InvalidReference {
  const parts = parseSecretArn(text);
  if (!parts) {
    return { reason: arnFault(text) };
  }
  const { name, region } = parts;
  if (!isRegion(region)) return { reason: `${shortened(region)} in it is no region` };
  if (name.endsWith('*')) return { reason: 'an ARN cannot be a prefix; a name can', meant: name };
  const [secret = '', field, stage, version] = name.split(':');
  if (field !== undefined) {
    // Container services use arn:…:secret:NAME:FIELD:STAGE:VERSION.
    const arn = text.slice(0, text.length - name.length) + secret;
    const words = [field ? `${arn}#${field}` : arn];
    if (stage) words.push(`stage=${stage}`);
    if (version) words.push(`version=${version}`);
    return {
      reason: 'a field, a stage and a version do not follow the ARN with colons',
      meant: words.join(' '),
    };
  }
  const reason = nameFault(name);
  return reason === undefined ? { source, kind: 'arn', arn: text, ...parts } : { reason };
}

/** What an ARN lacks to be that of a secret. */
function arnFault(text: string): string {
  const [, partition = '', service = '', region = '', accountId = ''] = text.split(':');
  if (partition.startsWith('aws') && service !== '' && service !== 'secretsmanager')
    return `it is an ARN of ${shortened(service)}, and not of a secret`;
  if (/^[\d -]+$/.test(accountId) && !/^\d{12}$/.test(accountId))
    return `the account id in it is not twelve digits`;
  if (region !== '' && !isRegion(region)) return `${shortened(region)} in it is no region`;
  return 'an ARN of a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME';
}

function nameFault(name: string): string | undefined {
  if (name.length > 512 + '-AbCdEf'.length) return 'a name has 512 characters at most';
  const strange = [...name].find((character) => !allowedName.test(character));
  return strange === undefined
    ? undefined
    : `a secret's name has no ${characterName(strange)}; it has letters, digits and /_+=.@!-`;
}

/** Names a character for a sentence. */
function characterName(character: string): string {
  const name = { ',': 'comma', ' ': 'space', '\t': 'tab' }[character];
  if (name !== undefined) return name;
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return character;
  return `character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The parts of a secret's ARN. Undefined for another text. `name` includes AWS's random suffix. */
export function parseSecretArn(
  arn: string,
): { partition: string; region: string; accountId: string; name: string } | undefined {
  const match = /^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(arn);
  if (!match) return undefined;
  const [, partition = '', region = '', accountId = '', name = ''] = match;
  return { partition, region, accountId, name };
}

/** The reference of an id that the service returned: an ARN or a name. */
export function referenceById(id: string): Reference {
  const parts = parseSecretArn(id);
  return parts ? { source, kind: 'arn', arn: id, ...parts } : { source, kind: 'name', name: id };
}
