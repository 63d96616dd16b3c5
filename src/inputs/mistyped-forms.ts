import { hasSourcePrefix } from '../sources/source-prefix.ts';
import { type FormRule, rule, secret, start, variable } from './form-rule.ts';

/** Characters that pages and word processors leave in a copied line, and those of other keyboards. */
export const foreignCharacters = rule(
  /^(.*[\u00ab\u00ad\u00bb\u200b-\u200f\u2013\u2014\u2018-\u201e\u2039\u203a\u2060\u3001\ufeff\uff01-\uff5e].*)$/,
  'it holds typographic signs, or characters that nobody sees, as copying from a page leaves them.',
  (text) =>
    text
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/[\u00ab\u00bb\u201c-\u201e]/g, '"')
      .replace(/[\u2018-\u201a\u2039\u203a]/g, "'")
      .replace(/[\u2013\u2014]/g, '-')
      .replaceAll('\u3001', ',')
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      // As the readers of the grammar have it.
      .replace(/^([A-Za-z_]\w*),(?=\S)/, '$1, '),
  { isPartial: true },
);

/** A list or an object of YAML or JSON on one line. */
export const listForms: readonly FormRule[] = [
  (text) => {
    const inner = /^\[([^\]#]+)\],?$/.exec(text)?.[1];
    if (inner === undefined) return undefined;
    const items = inner
      .split(',')
      .map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
      .filter((item) => item !== '');
    if (items.length === 0) return undefined;
    const [name = '', reference = ''] = items;
    if (items.length === 2 && /^[A-Z_][A-Z0-9_]*$/.test(name) && reference.includes('/'))
      return { wrong: 'a line has no brackets.', meant: [`${name}, ${reference}`] };
    return {
      wrong: 'it is a list in brackets: each request has a line of its own, below `secrets: |`.',
      meant: items,
    };
  },
  (text) => {
    const inner = /^\{\s*(["'].+)\}$/.exec(text)?.[1];
    const pairs = [...(inner ?? '').matchAll(/["'](\w+)["']\s*:\s*["']([^"']+)["']/g)];
    return pairs.length === 0
      ? undefined
      : {
          wrong: 'it is a JSON object: each request has a line of its own, `NAME, SECRET`.',
          meant: pairs.map(([, name, reference]) => `${name}, ${reference}`),
        };
  },
];

/** An option that takes no value, and the yes or no that it was given. */
const flagForm =
  /\s[[(]?(?:--?)?(optional|public|file|base64|trim)(?:[\])]|\s*[:=]\s*["']?(true|false|yes|no|on|off|1|0)["']?)?(?=\s|$)/i;

/** `env.NAME` for a variable of a shell; a value of GitHub's as it is named. */
function expressionIn(text: string): string {
  const [, value] =
    /(?:\$\{?|\{\{\s*)((?:env|vars|secrets|inputs|needs|steps|matrix)\.[A-Za-z_][\w.-]*)(?=\s*\}|[\s,]|$)/.exec(
      text,
    ) ?? [];
  const [, variable] =
    /\$\{(\w+)\}|\$(?:env:)?(\w+)|\{\{\s*\.?(?:Values\.)?(\w+)\s*\}\}|%(\w+)%/
      .exec(text)
      ?.filter((group) => group !== undefined) ?? [];
  return value ?? `env.${variable ?? 'NAME'}`;
}

/** Lines that almost fit the grammar: with the signs, brackets or addresses of other tools. */
export const mistypedForms: readonly FormRule[] = [
  (text) =>
    /^(?:[^#]*[\s,/])?(?:\$(?:\{(?!\{)|\w)|\{\{(?!resolve:)|%[A-Za-z_]\w*%)/.test(text)
      ? {
          wrong: 'a variable of a shell or a template is not filled in here.',
          meant: [],
          instead: `GitHub fills in expressions: \`\${{ ${expressionIn(text)} }}\`.`,
        }
      : undefined,
  rule(
    /^export\s+(.+)$/,
    '`export` is of the shell.',
    (rest) => rest.replace(new RegExp(`^(${variable})\\s*=\\s*`), '$1, '),
    { isPartial: true },
  ),
  rule(
    new RegExp(`^(${variable})\\s*;\\s*(${secret}.*)$`),
    'a comma stands between NAME and secret, not a semicolon.',
    (name, rest) => `${name}, ${rest}`,
  ),
  rule(
    /^([^|;]+?)\s*[;,]+$/,
    'a line ends with its options, and no sign ends it.',
    (line = '') => (/[/#,]/.test(line) ? line : undefined),
    { isPartial: true },
  ),
  // secretmanager of Google: NAME:projects/PROJECT/secrets/SECRET/versions/VERSION.
  rule(
    new RegExp(
      `^(${variable}):\\s*projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s]+)(?:/versions/[^/\\s]+)?$`,
    ),
    'that is the form of get-secretmanager-secrets: `NAME:projects/PROJECT/secrets/SECRET`.',
    (name, reference) => `${name}, ${reference}`,
  ),
  rule(
    new RegExp(
      `^(?!secret:|secretsmanager:|vault:|doppler:|infisical:)(${variable}):([\\w.-]+/[\\w/.-]+?)(?:/latest|/\\d+)?$`,
    ),
    'a comma stands between NAME and secret, not ":".',
    (name, reference) => (hasSourcePrefix(`${name}:`) ? undefined : `${name}, ${reference}`),
  ),
  rule(
    new RegExp(
      `^(?!aws)(${start}|)(?:[a-z-]+://|(?:secret|secretsmanager|aws:secretsmanager|vault|doppler|infisical):)(${secret}(?:#.*)?)$`,
    ),
    'a secret stands here by its name or its ARN, without anything before it.',
    (name, rest) => `${name}${rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)aws[a-z-]*(?:://|:secretsmanager:)(${secret}(?:#.*)?)$`),
    'a secret stands here by its name or its ARN, without anything before it.',
    (name, rest) => `${name}${rest}`,
  ),
  rule(
    new RegExp(`^(${start}|)(${secret})\\[["']?([\\w.-]+)["']?\\]$`),
    'a field follows the secret with #, not in brackets.',
    (name, reference, key) => `${name}${reference}#${quoted(key)}`,
  ),
  rule(
    new RegExp(`^(${start}|)(${secret})(?:::|\\?)(?:key=|json_key=)?([\\w.-]+)$`),
    'a field follows the secret with #.',
    (name, reference, key) => `${name}${reference}#${quoted(key)}`,
  ),
  rule(
    new RegExp(`^(${start}|)(${secret})#[/.]([\\w.-]+(?:/[\\w.-]+)*)(\\s.*)?$`),
    'a field follows the # without a sign before it.',
    (name, reference, key, options) =>
      `${name}${reference}#${key?.split('/').map(quoted).join('.')}${options}`,
    { code: 'E_SELECTOR' },
  ),
  rule(
    /^([^#]+)#(\d+)(\s.*)?$/,
    'an item of a list is chosen by its number in brackets.',
    (before, number, options) => `${before}#[${number}]${options}`,
    { code: 'E_SELECTOR' },
  ),
  rule(
    new RegExp(
      `^(${start}|)arn:aws[a-z-]*:secretsmanager:[^:]+:\\d{12}:secret:(${secret})-(?:\\*|\\?{6})(#\\S+)?$`,
    ),
    'an ARN has no wildcard; the name alone means the secret.',
    (name, reference, selector) => `${name}${reference}${selector}`,
  ),
  rule(
    new RegExp(`^(optional|public|file|base64|trim)\\s+(${variable}\\*?\\s*,.*|${secret}(?:#\\S*)?)$`),
    ([, option]) => `the option ${option} stands behind the secret.`,
    (option, rest) => `${rest} ${option}`,
  ),
  (text) => {
    const [, flag = '', value = ''] = flagForm.exec(text) ?? [];
    const line = text.replace(new RegExp(flagForm, 'gi'), (_, word: string, said = '') =>
      /^(?:false|no|off|0)$/i.test(said) ? '' : ` ${word.toLowerCase()}`,
    );
    if (line === text || flag === '') return undefined;
    const wrong = /[A-Z]/.test(flag)
      ? `${flag} is no option: they are written in lower case.`
      : `the option ${flag} takes no value: it is that word alone.`;
    // A line with several values, whose secrets among them would stand in the log.
    if (flag === 'public' && /^(?:true|yes|on|1)$/i.test(value) && !/#[^*\s]/.test(text))
      return {
        wrong: `the option public takes no ${value}.`,
        meant: [],
        instead:
          'Allowed: public=host,port for these fields; public alone, which masks no value of the line.',
      };
    return { wrong, meant: [line] };
  },
  rule(
    /^(.*\s)(?:(?:version|stage)[=:]\s*|)(AWSCURRENT|AWSPREVIOUS|AWSPENDING)(\s.*)?$/,
    'a staging label is the option stage=LABEL.',
    (before, label, after) => `${before}stage=${label}${after}`,
  ),
  rule(
    /^(.*\s)(max-age)=(\d+)(\s.*)?$/,
    'max-age needs a duration, which has a unit.',
    (before, option, count, after) => `${before}${option}=${count}d${after}`,
  ),
  rule(
    /^(.*\s)expires=(\d+[dhms])(\s.*)?$/,
    'expires= takes a date; a version may have an age with max-age=DURATION.',
    (before, span, after) => `${before}max-age=${span}${after}`,
  ),
  rule(
    /^(.*\s)expires=(\d{2})\.(\d{2})\.(\d{4})(\s.*)?$/,
    'a date is written YEAR-MONTH-DAY.',
    (before, day, month, year, after) => `${before}expires=${year}-${month}-${day}${after}`,
  ),
  rule(
    /^([A-Za-z_][\w.-]*)\s*,\s*(\S.*)$/,
    ([, name]) => `${name} is no name for a variable: that has letters, digits and _.`,
    (name = '', rest) =>
      /[.-]/.test(name) ? `${name.replace(/\W/g, '_').toUpperCase()}, ${rest}` : undefined,
    { code: 'E_NAME' },
  ),
  // vault-action's path and key, without a NAME.
  rule(
    new RegExp(`^(${secret})\\s+((?!op|pu|on|fi|ba|tr|st|ve|ex|ma)[a-z][\\w.-]*)\\s*;?$`),
    'a field follows the secret with #, not with white space.',
    (reference, key) => (isField(reference, key) ? `${reference}#${quoted(key)}` : undefined),
  ),
  rule(
    new RegExp(`^(${secret}(?:#\\S+)?)\\s+([A-Z_][A-Z0-9_]*)$`),
    'the NAME stands first, with a comma after it.',
    (reference, name) => (reference?.includes('/') && !isOption(name) ? `${name}, ${reference}` : undefined),
  ),
];

/** Fields of JSON secrets, as people and other tools call them. */
export const usualFields =
  /^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;

/** True if a word after a secret is probably a field, not a misspelled option. */
function isField(reference = '', key = ''): boolean {
  return reference.includes('/') && (usualFields.test(key) || /^(?:secret|kv)\/|\/data\//.test(reference));
}

function isOption(word = ''): boolean {
  return /^(?:OPTIONAL|PUBLIC|ONLY|FILE|BASE64|TRIM|STAGE|VERSION|EXPIRES)$/.test(word);
}

/** A key as JMESPath takes it. */
function quoted(key = ''): string {
  return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(key) ? key : `"${key}"`;
}
