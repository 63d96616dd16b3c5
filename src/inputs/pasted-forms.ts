import { hasSourcePrefix } from '../sources/source-prefix.ts';
import {
  type FormRule,
  flags,
  keyed,
  naming,
  parameterForm,
  quoted,
  rule,
  secret,
  start,
  variable,
} from './form-rule.ts';
import { arns } from './pasted-forms/arns.ts';
import { columns } from './pasted-forms/columns.ts';
import { marks } from './pasted-forms/marks.ts';
import { objects } from './pasted-forms/objects.ts';
import { tools } from './pasted-forms/tools.ts';

/** What is wrong, for rules that say the same. */
const command = 'a command is not run here: a secret stands here by its name or its ARN.';
const field = 'a field follows the secret with #.';
const key = 'it is a key of YAML or an option of a command, and each line is `NAME, SECRET`.';
const label = 'a staging label is the option stage=LABEL.';

/** Lines that people paste: commands, addresses, objects, lists, and tables with other signs between the columns. */
export const pastedForms: readonly FormRule[] = [
  ...marks,
  ...tools(),
  rule(
    new RegExp(
      `^(?:(${variable})\\s*[,=]\\s*|,\\s*)?["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bsecretsmanager\\s.*--secret-id[= ]["']?([\\w:/+=.@!-]+)(.*)$`,
    ),
    command,
    (name, reference, rest) => {
      // What jq or a shell takes out of it.
      const [, dotted, bracketed] =
        /\bjq\s+(?:-\S+\s+)*["']?\.(?:([\w.]+)|\[?"([\w.-]+)"\]?)["']?|\)\.(\w+)$/.exec(rest ?? '') ?? [];
      const key = dotted ?? (bracketed && quoted(bracketed));
      return `${name ? `${name}, ` : ''}${reference}${key ? `#${key}` : ''}`;
    },
  ),
  rule(
    new RegExp(
      `^(${start}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--names?[= ]["']?((?:(?:arn:aws[\\w:/.-]+|[\\w/.][\\w/.-]*)["']?[ ,]*["']?)+)`,
    ),
    command,
    (name = '', references = '') => {
      const all = references.split(/["' ,]+/).filter((each) => each !== '');
      return all.map(
        (each) => `${all.length > 1 ? '' : name}${each.startsWith('arn:') ? '' : 'ssm:'}${each}`,
      );
    },
  ),
  rule(
    new RegExp(
      `^(${start}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--path[= ]["']?/?([\\w.-]+(?:/[\\w.-]+)*)`,
    ),
    command,
    (name, path) => `${name}ssm:/${path}/*`,
  ),
  // The address of a parameter's page in AWS, whose slashes are encoded twice.
  rule(
    new RegExp(
      `^(${start}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/systems-manager/parameters/([^?#\\s]+?)(?:/(?:description|history|tags|overview))?/?(?:[?#]\\S*)?$`,
    ),
    'that is the address of its page: a parameter stands here as `ssm:` and its name.',
    (name, path) => {
      const plain = decoded(decoded(path));
      return `${name}ssm:${plain.includes('/') ? `/${plain.replace(/^\//, '')}` : plain}`;
    },
  ),
  // The address of a secret's page in AWS.
  rule(
    new RegExp(
      `^(${start}|)https://[\\w.-]*console\\.(?:aws|amazonaws)[\\w.-]*/secretsmanager/\\S*[?&]name=([^&#\\s]+)\\S*$`,
    ),
    'that is the address of its page: a secret stands here by its name or its ARN.',
    (name, reference) => `${name}${decoded(reference)}`,
  ),
  (text) =>
    /^[^#]*\bhttps?:\/\//.test(text) || /@Microsoft\.KeyVault/i.test(text)
      ? { wrong: 'an address is no secret of AWS, and only those are read here.', meant: [] }
      : undefined,
  ...objects(),
  rule(
    /^(?:\d+[.)]|[*•]|[|>][+-]?)\s+(\S.*)$/,
    'it begins like a list: a request stands on a line of its own, alone.',
    (rest) => rest,
  ),
  rule(/^(?:--)?secrets?(?:[-_]?ids?)?(?:\s*:\s+|\s*=\s*|\s+)(\S+)$/i, key, (rest) => rest),
  // Parameter Store, in other words.
  rule(
    new RegExp(
      `^(${start}|)(?:ssm://|(?:aws[-:]?ssm|aws-?ssm-?(?:parameter|param)s?|ssm-?(?:parameter|param|secure)s?|parameter(?:-?store)?|param|systems-?manager|chamber):/*)/?([\\w.-].*)$`,
      'i',
    ),
    parameterForm,
    (name, rest) => `${name}ssm:${rest?.includes('/') ? `/${rest}` : rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)(?!ssm:)[Ss][Ss][Mm]:(\\S.*)$`),
    parameterForm,
    (name, rest) => `${name}ssm:${rest}`,
    { isPartial: true },
  ),
  rule(
    new RegExp(`^(${start}|)(ssm:/?[\\w.-]+(?:/+[\\w.-]+)*//+[\\w/.-]+)(.*)$`),
    "a parameter's name has single slashes between its levels.",
    (name, reference, rest) =>
      `${name}${reference?.replace(/^ssm:\/*/, 'ssm:/').replace(/\/{2,}/g, '/')}${rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)(?:ssm:)?(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter):/?(\\S.*)$`),
    parameterForm,
    (name, arn, rest) => `${name}ssm:${arn}/${rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)(${secret})\\*{2,}$`),
    'a * stands only at the end, and once.',
    (name, prefix) => `${name}${prefix}*`,
  ),
  rule(/^(ssm:\S+)\s+([A-Z_][A-Z0-9_]*)$/, naming, (reference, name) => `${name}, ${reference}`),
  rule(
    /^(.*ssm:\s*)\s(\/?[\w.-]+(?:\/[\w.-]+)*\S*)(.*)$/,
    parameterForm,
    (before, rest, more) => `${before?.trimEnd()}${rest}${more}`,
  ),
  // aws-ssm-getparameters-action: `/a/b = NAME, /c/d = OTHER`.
  (text) => {
    const pairs = text
      .split(/\s*,\s*/)
      .map((pair) => /^(?:ssm:)?(\/[\w.-]+(?:\/[\w.-]+)*)\s+=\s*(\w+)$/.exec(pair));
    return pairs.every((pair) => pair !== null)
      ? { wrong: naming, meant: pairs.map(([, path, name]) => `${name}, ssm:${path}`) }
      : undefined;
  },
  rule(
    new RegExp(`^(${start}|)(ssm:\\S+|arn:aws[a-z-]*:ssm:\\S+)(.*)\\s(?:label|tag)[=:](\\S+)(.*)$`),
    'the label of a version is the option stage=LABEL.',
    (name, reference, before, word, after) => `${name}${reference}${before} stage=${word}${after}`,
  ),
  rule(
    new RegExp(
      `^(${start}|)(ssm:\\S+|arn:aws[a-z-]*:ssm:\\S+)(.*?)\\s(?:--)?(?:recursive|decrypt(?:ion)?|with-?decryption)(?:[=:]\\S*)?(\\s.*)?$`,
      'i',
    ),
    'every parameter is decrypted, and a path means all below it: no option is needed.',
    (name, reference, before, after) => `${name}${reference}${before}${after}`,
    { isPartial: true },
  ),
  ...arns(),
  ...columns(),
  rule(
    new RegExp(`^(${start}|)([A-Za-z0-9/_+=.@!-]+?)(?:->|=>|>|→|\\|)\\s*([\\w-]+)$`),
    field,
    (name, reference, selector) =>
      name || !/^[A-Z_]+$/.test(selector ?? '') ? `${name}${reference}#${quoted(selector)}` : undefined,
  ),
  rule(
    new RegExp(`^(${variable}\\*?\\s*,\\s*|,\\s*|)(${secret})(?::|\\.?\\[)\\*\\]?$`),
    'all fields are #*.',
    (name, reference) => (hasSourcePrefix(`${reference}:`) ? undefined : `${name}${reference}#*`),
  ),
  rule(
    new RegExp(`^(${start}|)(${secret})\\s+(?:parse-?)?json(?:[=:]true)?$`, 'i'),
    'all fields are #*.',
    (name, reference) => `${name}${reference}#*`,
  ),
  rule(
    /^(.*#)([A-Za-z]\w*(?:[ ][A-Za-z]\w*)+)$/,
    'a field with white space in its name stands in double quotes.',
    (before, words) => (isFieldOfWords(words) ? `${before}"${words}"` : undefined),
  ),
  rule(
    new RegExp(`^(${secret}(?:#\\S+)?)\\s+(?:as|name|env|var|alias)[=:]\\s*(${variable})(\\s.*)?$`),
    naming,
    (reference, name, rest) => `${name}, ${reference}${rest}`,
  ),
  rule(
    /^(.*[\w"*])[@:?](?:stage=|version-?stage=)?(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,
    label,
    (before, stage) => `${before} stage=${stage?.toUpperCase()}`,
  ),
  rule(
    /^(.*\S)\s+(?:--)?(?:version-?)?stage\s*[=:]?\s*(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/i,
    label,
    (before, stage) => `${before} stage=${stage?.toUpperCase()}`,
  ),
  rule(
    /^(.*\s)file[=:](?!(?:true|false)\b)\S+(.*)$/i,
    'file takes no path: the path of the file is in NAME_FILE.',
    (before, after) => `${before}file${after}`,
  ),
  rule(
    /^(.*\s)expires[=: ]\s*["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})["']?(\s.*)?$/,
    'a date is written expires=YEAR-MONTH-DAY.',
    (before, year, month, day, after) =>
      `${before}expires=${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}${after}`,
  ),
  rule(/^(.*\S)\s+(?:\/\/|--|;|%)\s.*$/, 'a comment begins with # between spaces.', (line) => line),
];

function isFieldOfWords(words = ''): boolean {
  const [, ...rest] = words.split(' ');
  return rest.every((word) => !new RegExp(`^(?:${flags}|${keyed}|as|[A-Z_][A-Z0-9_]*)$`).test(word));
}

function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
