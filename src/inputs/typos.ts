import { editDistance } from '../domain/edit-distance.ts';
import { LeaseError } from '../domain/error.ts';
import { meantRegions } from '../domain/requests/meant-region.ts';
import { isRegion } from '../domain/requests/request.ts';
import type { InputReader } from './input-reader.ts';
import { meantDuration } from './meant-duration.ts';

/** A typo that can be made with any input: each line without it, and what to say of it. */
interface Typo {
  readonly why: string;
  /** True where it would spoil a line that has other typos too. */
  readonly isAlone?: boolean;
  /** False for what is no typo in a line of requests, which has fields and a comma of its own. */
  readonly isInRequests?: boolean;
  readonly mend: (line: string, input: string) => string;
}

/** Inputs whose names, of variables and of what they ask for, would be others in lower case. */
const readsCase: ReadonlySet<string> = new Set(['secrets', 'secret-ids', 'alert-secrets']);

const roleInputs: ReadonlySet<string> = new Set([
  'role-to-assume',
  'credentials-role-to-assume',
  'role-chain',
]);

/** A typo in the ARN of a role. */
const ofRole = (why: string, mend: (arn: string) => string): Typo => ({
  why,
  mend: (line, input) => (roleInputs.has(input) ? mend(line) : line),
});

const typos: readonly Typo[] = [
  {
    why: 'Quotes are part of the text here.',
    mend: (line) => line.replace(/^(["'`\u201c\u2018])(.*)["'`\u201d\u2019]([,;]?)$/, '$2$3'),
  },
  {
    why: 'An input is a text and not a list of YAML: no hyphen stands before a line.',
    mend: (line) => line.replace(/^[-*•]\s+/, ''),
  },
  {
    why: 'A comma or semicolon at its end is part of the text here.',
    mend: (line) => line.replace(/\s*[,;]+$/, ''),
  },
  {
    why: 'What is asked is written in lower case.',
    mend: (line) => line.replace(/^(\S+\s+)(\S+)/, (_, target, issuer) => target + issuer.toLowerCase()),
  },
  {
    why: 'It is written in lower case.',
    isAlone: true,
    mend: (line, input) => (readsCase.has(input) ? line : line.toLowerCase()),
  },
  {
    why: 'It holds characters that nobody sees, as copying from a page leaves them.',
    mend: (line) => line.replace(/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/g, ''),
  },
  { why: 'A comment stands on a line of its own.', mend: (line) => line.replace(/\s+#.*$/, '') },
  {
    why: 'The name of the input does not belong to its text.',
    mend: (line, input) =>
      line.startsWith(input) ? line.slice(input.length).replace(/^\s*[:=]\s*/, '') : line,
  },
  { why: 'A list has no brackets here.', mend: (line) => inner(line).join(', ') },
  { why: 'A list has no brackets here, and a line for each.', mend: (line) => inner(line).join('\n') },
  {
    why: 'An equals sign stands between key and value.',
    isInRequests: false,
    mend: (line) =>
      line.replace(/^\{?\s*"?(?:Key=)?([\w.-]+)"?\s*[:,]\s*(?:Value=)?"?([\w.-]+)"?\s*\}?$/, '$1=$2'),
  },
  {
    why: 'There is a line for each.',
    mend: (line, input) => {
      const parts = line.split(/\s*[,;]\s*/);
      const isPair = input.startsWith('secret') && !parts.every((part) => /[/*]/.test(part));
      return isPair ? line : parts.join('\n');
    },
  },
  {
    why: 'It says how: as variables, or as a profile.',
    mend: (line, input) => {
      const isOn = input === 'export-credentials' ? booleans.get(line.toLowerCase()) : undefined;
      return isOn === undefined ? line : isOn === 'true' ? 'env' : 'none';
    },
  },
  { why: 'A boolean is true or false.', mend: (line) => booleans.get(line.toLowerCase()) ?? line },
  { why: 'A duration is a whole number with one of the letters s, m, h and d.', mend: meantDuration },
  {
    why: 'White space stands between the two.',
    mend: (line) => line.replace(/^([^\s:]+)\s*[:=]\s*(?=\S)/, '$1 '),
  },
  {
    why: 'An address begins with https://.',
    mend: (line) => line.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+)/i, 'https://'),
  },
  {
    why: 'An account id is twelve digits.',
    mend: (line) => line.replace(/\b(\d{4})[- ](\d{4})[- ](\d{4})\b/g, '$1$2$3'),
  },
  { why: 'A field is named alone.', isInRequests: false, mend: (line) => line.replace(/^[#$.]+(?=\w)/, '') },
  {
    why: 'A key with other signs than letters, digits and _ stands in double quotes.',
    mend: (line) => `"${line}"`,
  },
  {
    why: 'A duration has a unit.',
    mend: (line) =>
      line.replace(
        /(^|\s)(expiring-within|older-than|max-age)\s*[=:]\s*(\d[\w. ]*)$/,
        (_, start, key, span) => `${start}${key}=${meantDuration(/^\d+$/.test(span) ? `${span}d` : span)}`,
      ),
  },
  {
    why: 'The words have hyphens.',
    mend: (line) =>
      line
        .replace(/[a-z](?=[A-Z])/g, '$&-')
        .replace(/_/g, '-')
        .toLowerCase(),
  },
  {
    why: 'The length is a word of its own: length=32.',
    mend: (line) => line.replace(/^(?:password-?length=)?(\d+)/i, 'length=$1'),
  },
  {
    why: 'A region is named by its code.',
    mend: (line, input) =>
      input === 'aws-region'
        ? (meantRegions(line) ?? line)
        : line.replace(regionOfLine, (region) =>
            isRegion(region) ? region : (meantRegions(region) ?? region),
          ),
  },
  ofRole('It is a session, whose role has another ARN.', (arn) =>
    arn.replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)(?:\/.*)?$/, '$1:iam::$2:role/$3'),
  ),
  ofRole('An ARN begins once.', (arn) => arn.replace(/^arn:aws[a-z-]*:iam::(?=arn:)/, '')),
  ofRole('The ARN of a role stands alone.', (arn) => {
    const [role, ...more] = arn.match(/arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=.@/-]+/g) ?? [];
    return role !== undefined && more.length === 0 ? role : arn;
  }),
  ofRole('No white space stands in an ARN.', (arn) => arn.replace(/\s+/g, '')),
  ofRole('The ARN of a role has no region.', (arn) =>
    arn.replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]+:(?=[\d-]+:)/, '$1::'),
  ),
  {
    why: 'It is the account alone.',
    mend: (line, input) =>
      input === 'allowed-account-ids'
        ? line.replace(/arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):[^\s,;]*/g, '$1')
        : line,
  },
  {
    why: 'Two colons stand between iam and the account.',
    mend: (line) => line.replace(/^(arn:aws[a-z-]*:iam):(?=\d{12}:)/, '$1::'),
  },
  {
    why: 'role/ stands before the name of a role.',
    mend: (line) =>
      // The root of an account is no role.
      line.replace(/^(arn:aws[a-z-]*:iam::?\d{12}:)(?:roles?[:/]+|(?!root$)(?=[\w+=,.@-]+$))/i, '$1role/'),
  },
  { why: 'No slash ends it.', mend: (line) => line.replace(/^(arn:.*[^/\\])[/\\]+$/, '$1') },
  { why: 'It is counted in seconds.', mend: (line) => secondsOf(line) },
  {
    why: 'A number has digits alone.',
    mend: (line) => line.replace(/^(\d{1,3})[,.' _](?=\d{3}$)/, '$1').replace(/^(\d+)\.0+$/, '$1'),
  },
  {
    why: 'The quotes of JSON are straight.',
    mend: (line) => line.replace(/[\u201c-\u201e\u00ab\u00bb]/g, '"'),
  },
  { why: 'JSON has no comma behind the last item.', mend: (line) => line.replace(/,(?=\s*[}\]])/g, '') },
  {
    why: 'Signs of full width are others than those of ASCII.',
    mend: (line) =>
      line.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  },
  {
    why: 'claim=glob has one equals sign, no quotes, and a line for each.',
    mend: (line) =>
      line
        .split(/\s*[,;]\s*(?=[A-Za-z_]\w*\s*=)/)
        .map((each) => each.replace(/^([A-Za-z_]\w*)\s*=[>=~:]*\s*(["'`]?)(.*?)\2$/, '$1=$3'))
        .join('\n'),
  },
  {
    why: 'A line is profile=NAME, then role=ARN, region=REGION and duration=1h as needed, with white space between them.',
    mend: (line, input) => (input === 'export-credentials' ? credentialsLine(line) : line),
  },
  { why: 'A branch is named without refs/heads/.', mend: (line) => line.replace(/^refs\/heads\//, '') },
  {
    why: 'An equals sign stands between the two.',
    isInRequests: false,
    mend: (line) => line.replace(/^([\w-]+)(?::\s*|\s+)(?=\S)/, '$1='),
  },
];

/** What other actions call an input of this one, both by their letters alone. */
const namesElsewhere: Readonly<Record<string, string>> = {
  awsdefaultregion: 'awsregion',
  awsrole: 'roletoassume',
  awsrolearn: 'roletoassume',
  region: 'awsregion',
  role: 'roletoassume',
  rolearn: 'roletoassume',
  secretarn: 'secrets',
  secretid: 'secrets',
  secretids: 'secrets',
  secretname: 'secrets',
  secretnames: 'secrets',
};

/** Whether a name probably means an input, by the letters of both: in this order. `text`: that of the input. */
export const nearNames: readonly ((given: string, name: string, text: string) => boolean)[] = [
  (given, name) => editDistance(given, name) <= 1,
  (given, name, text) => namesElsewhere[given] === name && text === '',
];

/** In lines, which leave room for the rest of a message. */
const mostLines = 5;

/** The region in an ARN, and behind `ecr:`. */
const regionOfLine = /(?<=\barn:aws[a-z-]*:(?:secretsmanager|ssm|kms):|(?<![^\s,])ecr:)[^:\s]+/g;

/** The inputs of a step, and how they are read. */
interface StepInputs {
  readonly read: InputReader;
  /** Reads all inputs with other texts. Throws what their parsers throw. */
  readonly readWith: (read: InputReader) => unknown;
  /** False for an input whose text can be secret. */
  readonly isShown: (input: string, text: string) => boolean;
}

/**
 * The error of an input that cannot be read, with the typo that it was probably made by: one without which the input can
 * be read. What was probably meant is told in front of what is allowed.
 */
export async function withTypo(error: LeaseError, inputs: StepInputs): Promise<LeaseError> {
  const [, ambient] = /^The variable AWS_\w+ names "(.*)", which is no region/.exec(error.message) ?? [];
  if (ambient !== undefined) {
    const meant = meantRegions(ambient);
    return withFix(error, [
      ...(meant === undefined ? [] : [`Probably meant: ${meant}`]),
      'Correct the variable, or name the region in the input `aws-region`, which counts before it.',
    ]);
  }
  const [, one, other] = /^(?:The input ([a-z-]+)|Line \d+ of ([a-z-]+))\b/.exec(error.message) ?? [];
  const input = one ?? other;
  if (input === undefined || /Probably meant|nobody has filled in/.test(`${error.message}\n${error.fix}`))
    return error;
  const isOneLine = input === 'aws-region' || (input !== 'role-chain' && roleInputs.has(input));
  const text = isOneLine ? inputs.read(input).replace(/\s+/g, ' ') : inputs.read(input);
  const [, variable] = /^\s*["']?(?:\$\{?|\$env:|%)(\w+)[}%]?["']?\s*$/i.exec(text) ?? [];
  if (variable !== undefined)
    return withFix(error, [
      'A variable of the shell is not filled in here: no shell reads an input.',
      `Write \`${input}: \${{ env.${variable} }}\`, for a variable of \`env:\` or of an earlier step.`,
    ]);
  const [, expression] =
    /^\s*[${([{]*\s*((?:env|vars|secrets|inputs|needs|steps|matrix|github)\.[\w.-]+)\s*[)\]}]*\s*$/.exec(
      text,
    ) ??
    (input === 'aws-region' && /^\s*(AWS_(?:DEFAULT_)?REGION)\s*$/i.test(text) ? ['', 'env.AWS_REGION'] : []);
  if (expression !== undefined)
    return withFix(error, [
      `It is the name of a value, and not the value: GitHub fills in what stands between \${{ and }}.`,
      `Write \`${input}: \${{ ${expression} }}\`.`,
    ]);
  const meant = await meantText(input, text, inputs, wordsOf(error.fix));
  if (!meant) {
    const fault = await faultOf(error.message, refusedOption(error.message) ?? text.trim());
    return fault === undefined ? error : withFix(error, [fault, ...(error.fix?.split('\n') ?? [])]);
  }
  const lines = meant.text.split('\n');
  const shown =
    !inputs.isShown(input, text) || meant.text.length > 400
      ? ['Give the text alone.']
      : lines.length === 1
        ? [`Probably meant: ${meant.text}`]
        : lines.length <= mostLines
          ? ['Probably meant:', ...lines.map((line) => `  ${line}`)]
          : [`Probably meant, and the other lines in the same way: ${lines[0]}`];
  // What is allowed is told too, where it is short.
  const allowed = (error.fix?.split('\n') ?? []).filter((line) => line.length <= 300);
  return withFix(error, [meant.why, ...shown, ...allowed.slice(0, 2)]);
}

/** What is wrong with a text of which nothing tells what it was meant to be. */
async function faultOf(message: string, text: string): Promise<string | undefined> {
  if (/no role ARN/.test(message)) {
    const [, account, resource] =
      /^arn:aws[a-z-]*:(?:iam|sts)::?([^:]*):([a-z-]+)(?:[/:]|$)/.exec(text) ?? [];
    if (/^\*+$/.test(text)) return 'That is what the log shows for a masked value: paste the ARN itself.';
    if (/::\*+:/.test(text))
      return 'The log shows *** for a masked value: write the twelve digits themselves.';
    if (account === '')
      return 'It has no account: the variable or secret that the account comes from is not set for this job. Look at its name, at the `environment:` of the job, and at what a fork or Dependabot gets.';
    if (account !== undefined && /^\d+$/.test(account) && account.length !== 12)
      return `Its account has ${account.length} digits. A 0 at its beginning is lost where YAML or an expression reads it as a number: quote it there.`;
    if (/[<>${}]|ACCOUNT/.test(text)) return 'What stands for the account in it is not filled in.';
    if (/\s/.test(text)) return 'It is one role; those that are assumed from it are lines of `role-chain`.';
    if (/^\d{12}$/.test(text)) return 'It is the account alone.';
    if (/^(?:role\/)?[\w+=.@-]+$/.test(text)) return 'It is the name alone.';
    if (resource === 'root') return 'It is the account itself, and not a role in it.';
    if (resource !== undefined && resource !== 'role')
      return `It is the ARN of ${/^[aeio]/.test(resource) ? 'an' : 'a'} ${resource}, and not of a role.`;
  }
  if (/nor a policy/.test(message)) {
    if (/^[\w./-]+\.json$/.test(text))
      return 'The name of a file is not read here: the text of the policy is the input.';
    if (/^(?:Version|Statement)\s*:/m.test(text)) return 'It is YAML, and a policy is JSON here.';
    const { jsonFaultOf } = await import('../domain/values/json-fault.ts');
    const fault = jsonFaultOf(text);
    return fault && `It is no JSON: at line ${fault.line}, column ${fault.column} ${fault.what}.`;
  }
  return undefined;
}

/** A line of `export-credentials` that has its keys by the names of inputs or of AWS's files, or in another order. */
function credentialsLine(line: string): string {
  const words = line
    .replace(/^[-*•]\s+/, '')
    .replace(/["']/g, '')
    .replace(/\b(?:aws[-_])?(profile|region)\s*[:=]\s*/gi, (_, key: string) => `${key.toLowerCase()}=`)
    .replace(/\brole(?:[-_](?:to[-_]assume|arn))?\s*[:=]\s*/gi, 'role=')
    .replace(/\b(?:role[-_])?duration(?:[-_]seconds)?\s*[:=]\s*(\w+)/gi, (_, span: string) => {
      return `duration=${/^\d+$/.test(span) ? `${span}s` : span}`;
    })
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length > 1 && /^(?!env$|profile$)[\w.@+-]+$/.test(first)) words[0] = `profile=${first}`;
  const begin = words.findIndex((word) => /^(?:env$|profile\b)/.test(word));
  return begin < 0 ? line : [...words.splice(begin, 1), ...words].join(' ');
}

/** The value of the option of a line that is refused. */
function refusedOption(message: string): string | undefined {
  return /: (?:role|region)=(\S+) is no /.exec(message)?.[1];
}

/** A duration in seconds: `1h` is 3600. */
function secondsOf(line: string): string {
  const [, count, unit = ''] = /^(\d+)([smhd])$/.exec(meantDuration(line)) ?? [];
  return count === undefined
    ? line
    : String(Number(count) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit] ?? 1));
}

function withFix({ code, message, cause }: LeaseError, lines: readonly string[]): LeaseError {
  return new LeaseError(code, message, { fix: lines.join('\n'), cause });
}

/** The text without one typo, or without all of them, that can be read. `allowed`: the words that it may be. */
async function meantText(
  input: string,
  text: string,
  inputs: StepInputs,
  allowed: readonly string[],
): Promise<{ text: string; why: string } | undefined> {
  const word = text.trim().toLowerCase();
  const similar = allowed.find((each) => word.length > 2 && (word.startsWith(each) || each.startsWith(word)));
  const choice: Typo = { why: 'It is one of these words.', mend: () => similar ?? text };
  let all = text;
  const isOfRequests = input === 'secrets' || input === 'secret-ids';
  for (const { why, mend, isInRequests, isAlone } of [...typos, choice]) {
    if (isOfRequests && isInRequests === false) continue;
    const [alone, together] = [text, all].map((each) =>
      mended(each, (line) => mendedLine(line, input, mend)),
    );
    if (alone !== text.trim() && (await isReadable(input, alone ?? '', inputs)))
      return { text: alone ?? '', why };
    if (isAlone || together === all || together === undefined) continue;
    all = together;
    if (all !== alone && (await isReadable(input, all, inputs))) return { text: all, why };
  }
  return undefined;
}

/** A line without the typo; or else its options `role` and `region`, as the inputs for them are mended. */
function mendedLine(line: string, input: string, mend: Typo['mend']): string {
  const whole = mend(line, input);
  if (whole !== line) return whole;
  return line.replace(
    /(?<=\s)(role|region)=([A-Z][\w .]*\([^)]*\)|\S+)/g,
    (_, option, value) => `${option}=${mend(value, option === 'role' ? 'role-to-assume' : 'aws-region')}`,
  );
}

function mended(text: string, mend: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : mend(line.trim())))
    .join('\n')
    .trim();
}

/** True if the text can be read, or if the first that cannot be is another input. */
async function isReadable(input: string, text: string, { read, readWith }: StepInputs): Promise<boolean> {
  if (text === '') return false;
  try {
    await readWith((name) => (name === input ? text : read(name)));
    return true;
  } catch (error) {
    return error instanceof LeaseError && !new RegExp(`\\b${input}\\b`).test(error.message);
  }
}

/** `Allowed: renew, fail, warn.` */
function wordsOf(fix = ''): string[] {
  const [, list = ''] = /^Allowed(?:, separated by commas)?: ([\w, -]+)\.$/m.exec(fix) ?? [];
  return list.split(', ').filter((word) => /^[\w-]+$/.test(word));
}

/** The items of a list in brackets, without their quotes. */
function inner(line: string): string[] {
  const [, list] = /^\[(.*)\],?$/.exec(line) ?? [];
  return list === undefined
    ? [line]
    : list
        .split(',')
        .map((item) => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
        .filter((item) => item !== '');
}

const booleans: ReadonlyMap<string, string> = new Map([
  ...['yes', 'y', 'on', '1', 't', 'enabled'].map((word) => [word, 'true'] as const),
  ...['no', 'n', 'off', '0', 'f', 'disabled'].map((word) => [word, 'false'] as const),
  ...['true', 'false'].map((word) => [word, word] as const),
]);
