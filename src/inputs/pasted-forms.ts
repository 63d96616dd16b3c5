import type { PeerForm } from './peer-form.ts';

type Reader = (text: string) => PeerForm | undefined;

const variable = '[A-Za-z_]\\w*';
const secret = '[A-Za-z0-9/_+=.@!-]+';
/** What stands before the secret in a right line. */
const start = `(?:${variable}\\*?\\s*)?,\\s*`;
const flags = 'optional|public|file|base64|trim';
const keyed = 'stage|version|expires|max-age|max-scopes|only';

/** A rule: where the pattern matches, the line is written anew; undefined where it cannot be. */
function rule(
  pattern: RegExp,
  wrong: string,
  meant: (...groups: string[]) => string | readonly string[] | undefined,
  more: Pick<PeerForm, 'code'> = {},
): Reader {
  return (text) => {
    const match = pattern.exec(text);
    const lines = match ? meant(...match.slice(1).map((group) => group ?? '')) : undefined;
    if (!match || lines === undefined || lines === text) return undefined;
    return { ...more, wrong, meant: [lines].flat() };
  };
}

const command = 'a command is not run here: a secret stands here by its name or its ARN.';
const field = 'a field follows the secret with #.';
const parameter = 'a parameter of Systems Manager is written as `ssm:` and its name.';
const options = 'options follow the secret with white space alone.';
const naming = 'the NAME stands first, with a comma after it.';
const key = 'it is a key of YAML or an option of a command, and each line is `NAME, SECRET`.';
const label = 'a staging label is the option stage=LABEL.';

/** What people paste from elsewhere: commands, addresses, objects, lists, and tables with other signs between the columns. */
export const pastedForms: readonly Reader[] = [
  rule(
    new RegExp(
      `^(${start}|)(?:${variable}=)?["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bsecretsmanager\\s.*--secret-id[= ]["']?([\\w:/+=.@!-]+)`,
    ),
    command,
    (name, reference) => `${name}${reference}`,
  ),
  rule(
    new RegExp(`^(${start}|)["']?(?:\\$\\(|\`)?\\s*aws\\s.*\\bssm\\s.*--names?[= ]["']?([\\w/.-]+)`),
    command,
    (name, reference) => `${name}ssm:${reference}`,
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
      `^(${start}|)(?:ssm://|(?:aws[-:]ssm|ssm-parameter|parameter(?:-?store)?|param):/*)/?([\\w.-].*)$`,
      'i',
    ),
    parameter,
    (name, rest) => `${name}ssm:${rest?.includes('/') ? `/${rest}` : rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)(ssm:/?[\\w.-]+(?:/+[\\w.-]+)*//+[\\w/.-]+)(.*)$`),
    "a parameter's name has single slashes between its levels.",
    (name, reference, rest) =>
      `${name}${reference?.replace(/^ssm:\/*/, 'ssm:/').replace(/\/{2,}/g, '/')}${rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)(?:ssm:)?(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\\d{12}:parameter):/?(\\S.*)$`),
    parameter,
    (name, arn, rest) => `${name}ssm:${arn}/${rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)(${secret})\\*{2,}$`),
    'a * stands only at the end, and once.',
    (name, prefix) => `${name}${prefix}*`,
  ),
  rule(/^(ssm:\S+)\s+([A-Z_][A-Z0-9_]*)$/, naming, (reference, name) => `${name}, ${reference}`),
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
    (name, reference) => `${name}${reference}#*`,
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

/** Objects of JSON and YAML, and lines of them. */
function objects(): Reader[] {
  const pair = `["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;
  return [
    (text) =>
      /^\[?\s*\{(?!\{).*\{|^\[\s*\{/.test(text)
        ? {
            wrong:
              'it is a list or an object of objects: each request has a line of its own, `NAME, SECRET`.',
            meant: [],
          }
        : undefined,
    rule(
      new RegExp(`^\\{\\s*(${pair}(?:\\s*,\\s*${pair})*)\\s*,?\\s*\\},?$`),
      'it is an object: each request has a line of its own, `NAME, SECRET`.',
      (inner) =>
        [...(inner ?? '').matchAll(new RegExp(pair, 'g'))].map(([, left, ...right]) => pairOf(left, right)),
    ),
    (text) =>
      /^(?:-\s+)?["']?(?:name|key|path|id|env|envVar|variable|field|value|secret[Nn]ame|object[Nn]ame|property)["']?\s*:\s*\S+,?$/.test(
        text,
      )
        ? { wrong: 'it is one key of an object: each request is one line, `NAME, SECRET#FIELD`.', meant: [] }
        : undefined,
    rule(
      new RegExp(`^(?=["'])${pair},?$`),
      'it is a line of an object: each request is `NAME, SECRET`.',
      (left, ...right) => pairOf(left, right),
    ),
  ];
}

/** The NAME is the side that can be one. */
function pairOf(left = '', right: readonly (string | undefined)[]): string {
  const value = right.find((each) => each !== undefined && each !== '') ?? '';
  const isSwapped = !/^\w+$/.test(left) && /^\w+$/.test(value);
  return isSwapped ? `${value}, ${left}` : `${left}, ${value}`;
}

/** ARNs with something missing, or too much. */
function arns(): Reader[] {
  return [
    // Container services take arn:…:secret:NAME:FIELD:STAGE:VERSION.
    rule(
      new RegExp(
        `^(${start}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${secret}):([\\w.-]*)(?::([\\w.-]*))?(?::([\\w-]*))?$`,
      ),
      'a field, a stage and a version do not follow the ARN with colons.',
      (name, arn, selector, stage, version) =>
        [
          `${name}${arn}${selector ? `#${quoted(selector)}` : ''}`,
          ...(stage ? [`stage=${stage}`] : []),
          ...(version ? [`version=${version}`] : []),
        ].join(' '),
    ),
    (text) => {
      const list = text.split(/\s*[,;]\s*|\s+/).filter((each) => each !== '');
      return list.length > 1 && list.every((each) => /^arn:aws[a-z-]*:secretsmanager:\S+:secret:/.test(each))
        ? { wrong: 'it holds several requests, and each has a line of its own.', meant: list }
        : undefined;
    },
    rule(
      new RegExp(`^(${start}|)(aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:\\S.*)$`),
      'an ARN begins with arn:.',
      (name, arn) => `${name}arn:${arn}`,
    ),
    rule(
      new RegExp(
        `^(${start}|)(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:)(?!secret:)(${secret}.*)$`,
        'i',
      ),
      'an ARN of a secret has `secret:` before the name.',
      (name, arn, rest) => `${name}${arn?.toLowerCase()}secret:${rest}`,
    ),
    rule(
      new RegExp(
        `^(${start}|)arn:aws[a-z-]*:secretsmanager:(?:[a-z0-9-]*::|:\\d*:)secret:(${secret}?)(?:-\\w{6})?(#\\S.*|\\s.*)?$`,
      ),
      'its ARN lacks the region or the account; the name alone means the secret of this account.',
      (name, reference, rest) => `${name}${reference}${rest}`,
    ),
    rule(
      new RegExp(`^(${start}|)(ARN:AWS[A-Z-]*:SECRETSMANAGER:)(\\S+)$`),
      'an ARN begins in lower case.',
      (name, begin, rest) => `${name}${begin?.toLowerCase()}${rest}`,
    ),
  ];
}

/** Columns with other signs between them, or in another order. */
function columns(): Reader[] {
  return [
    rule(
      new RegExp(
        `^((?:${variable}\\*?\\s*[,;]\\s*)?${secret}(?:#[^\\s,;]+)?)\\s*[,;]\\s*((?:(?:${flags}|(?:${keyed})=\\S+)(?:\\s*[,;]\\s*|\\s+|$))+)$`,
      ),
      options,
      (target, rest) => `${target} ${rest?.trim().replace(/\s*[,;]\s*/g, ' ')}`,
    ),
    rule(
      new RegExp(`^(${variable}),\\s*(${secret})\\s*,\\s*([\\w-]+)$`),
      'a field follows the secret with #, not with a comma.',
      (name, reference, selector) =>
        reference?.includes('/') ? `${name}, ${reference}#${quoted(selector)}` : undefined,
    ),
    rule(
      new RegExp(`^(${secret})\\s*,\\s*([\\w-]+)\\s*,\\s*(${variable})$`),
      'the NAME stands first, and a field follows the secret with #.',
      (reference, selector, name) =>
        reference?.includes('/') ? `${name}, ${reference}#${quoted(selector)}` : undefined,
    ),
    rule(
      new RegExp(`^(${secret}/${secret}),\\s*(user(?:name)?|pass(?:word|wd)?|host|port|url|token)$`),
      'a field follows the secret with #, not with a comma.',
      (reference, selector) => `${reference}#${selector}`,
    ),
    rule(
      new RegExp(`^(${variable})\\s*(?:\\|{1,2}|→|~|<-|-)\\s+(${secret}.*)$`),
      'a comma stands between NAME and secret.',
      (name, rest) => (/[/#]/.test(rest ?? '') ? `${name}, ${rest}` : undefined),
    ),
    rule(
      new RegExp(`^(${secret}(?:#\\S+)?)\\s*\\|\\|\\s*(${variable})$`),
      naming,
      (reference, name) => `${name}, ${reference}`,
    ),
    rule(
      new RegExp(`^([A-Za-z][\\w-]*(?: [A-Za-z0-9]\\w*)+)\\s*,\\s*(${secret}(?:#.*)?)$`),
      'a NAME has letters, digits and _, and no white space.',
      (name, rest) =>
        new RegExp(`^(?:${flags})\\b`).test(name ?? '')
          ? undefined
          : `${name?.replace(/\W/g, '_').toUpperCase()}, ${rest}`,
      { code: 'E_NAME' },
    ),
  ];
}

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

/** A key as JMESPath takes it. */
function quoted(name = ''): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`;
}
