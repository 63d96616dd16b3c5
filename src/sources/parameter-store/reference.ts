import { isRegion, type Reference } from '../../domain/requests/request.ts';
import type { InvalidReference } from '../source.ts';

/** The name of this source in references. */
export const source = 'parameter-store';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html#sysman-parameter-name-constraints */
const allowedName = /^[\w.-]+(?:\/[\w.-]+)*$/;
const mostLevels = 15;
const longest = 1011;

/**
 * Reads `ssm:NAME`, `ssm:/A/PATH/*` or a parameter's ARN. The leading slash of a name is in `prefixText` and not in
 * `name`, so that no variable begins with `_` because of it.
 */
export function readParameterReference(text: string): Reference | InvalidReference {
  const id = text.replace(/^ssm:/, '');
  if (id.startsWith('arn:')) return readArn(id);
  const prefixText = id.startsWith('/') ? 'ssm:/' : 'ssm:';
  const name = id.slice(prefixText.length - 'ssm:'.length);
  const ofSecret = readSecretsName(name);
  if (ofSecret && prefixText === 'ssm:/') return ofSecret;
  if (id.includes('*')) return readPath(id, prefixText);
  const version = /^([^:]+):([\w.-]+)$/.exec(id);
  if (version) {
    const [, plain = '', which = ''] = version;
    return {
      reason: 'a version or a label does not follow the name with a colon',
      meant: `ssm:${plain}${versionOption(which)}`,
    };
  }
  const reason = nameFault(name, prefixText);
  if (reason === undefined) return { source, prefixText, kind: 'name', name };
  const meant = withSingleSlashes(id);
  return { reason, ...(meant !== undefined && { meant: `ssm:${meant}` }) };
}

/** A secret of Secrets Manager, by the name that it has in Systems Manager; undefined for a parameter's. */
function readSecretsName(name: string): InvalidReference | undefined {
  const secret = /^aws\/reference\/secretsmanager\/(.+)$/.exec(name)?.[1];
  if (secret === undefined) return undefined;
  const [plain = '', stage] = secret.split(':');
  return {
    reason: 'this reads a secret of Secrets Manager by way of Systems Manager, and its own name is enough',
    meant: stage === undefined ? plain : `${plain} stage=${stage}`,
  };
}

/** The same name with a slash in front, none at its end and single ones between; undefined if that is no name either. */
function withSingleSlashes(id: string): string | undefined {
  const name = id
    .split('/')
    .filter((level) => level !== '')
    .join('/');
  return nameFault(name, 'ssm:/') === undefined ? `/${name}` : undefined;
}

/** The option for what stands behind a colon. The latest version needs none. */
function versionOption(which: string): string {
  if (/^\$?(?:latest|AWSCURRENT)$/i.test(which)) return '';
  return ` ${/^\d+$/.test(which) ? 'version' : 'stage'}=${which}`;
}

function readPath(id: string, prefixText: string): Reference | InvalidReference {
  const path = id.slice(0, id.indexOf('*'));
  const parent = path.slice(0, path.lastIndexOf('/') + 1);
  if (prefixText !== 'ssm:/' || parent === '/' || path === '/') {
    const meant = withSingleSlashes(path);
    return {
      reason: 'a path begins with / and has one level or more before its /*',
      ...(meant !== undefined && { meant: `ssm:${meant}/*` }),
    };
  }
  if (id !== `${path}*` || !path.endsWith('/')) {
    return { reason: 'a path ends in /*, and means all below it', meant: `ssm:${parent}*` };
  }
  const prefix = path.slice(1);
  const reason = nameFault(prefix.slice(0, -1), prefixText);
  return reason === undefined ? { source, prefixText, kind: 'prefix', prefix } : { reason };
}

function readArn(arn: string): Reference | InvalidReference {
  const parts = parseParameterArn(arn);
  if (!parts)
    return { reason: 'this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME' };
  const { name, region } = parts;
  if (!isRegion(region)) return { reason: `${region} in it is no region` };
  const ofSecret = readSecretsName(name);
  if (ofSecret) return ofSecret;
  if (name.includes('*')) return { reason: 'an ARN cannot be a path; a name can', meant: `ssm:/${name}` };
  const [plain = '', which] = name.split(':');
  if (which !== undefined) {
    return {
      reason: 'a version or a label does not follow the ARN with a colon',
      meant: `${arn.slice(0, -which.length - 1)}${versionOption(which)}`,
    };
  }
  const reason = nameFault(plain, 'ssm:/');
  if (reason === undefined) return { source, kind: 'arn', arn, ...parts };
  // A name with its slash behind `parameter/`.
  const meant = withSingleSlashes(plain);
  return { reason, ...(meant !== undefined && { meant: `${arn.slice(0, -name.length - 1)}${meant}` }) };
}

function nameFault(name: string, prefixText: string): string | undefined {
  if (name === '') return 'there is no parameter after ssm:';
  if (name.length > longest)
    return `a parameter's name has ${longest.toLocaleString('en')} characters at most`;
  if (allowedName.test(name.replace(/\/+$/, '')) && name.endsWith('/'))
    return `no slash ends a parameter's name; all that is below a path is ${prefixText}${name.replace(/\/+$/, '')}/*`;
  if (!allowedName.test(name))
    return "a parameter's name has letters, digits and _.- and, between its levels, single slashes";
  const levels = name.split('/').length;
  if (levels > 1 && prefixText !== 'ssm:/') return 'a name of several levels begins with /';
  return levels > mostLevels ? `a parameter's name has ${mostLevels} levels at most` : undefined;
}

/** The parts of a parameter's ARN. AWS's own public parameters have no account. Undefined for another text. */
export function parseParameterArn(
  arn: string,
): { partition: string; region: string; accountId: string; name: string } | undefined {
  const match = /^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(arn);
  if (!match) return undefined;
  const [, partition = '', region = '', accountId = '', name = ''] = match;
  return { partition, region, accountId, name };
}

/**
 * True for what can be the label of a version.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-labels.html
 */
export function isLabel(text: string): boolean {
  return /^(?!aws|ssm)[a-z_.-][\w.-]{0,99}$/i.test(text);
}

/** The name or path for Systems Manager. */
export function parameterId(reference: Reference): string {
  if (reference.kind === 'arn') return reference.arn;
  const slash = reference.prefixText === 'ssm:/' ? '/' : '';
  return reference.kind === 'name' ? slash + reference.name : `/${reference.prefix.slice(0, -1)}`;
}
