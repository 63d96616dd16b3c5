import { hasSourcePrefix } from '../sources/source-prefix.ts';
import { type FormRule, type PeerForm, parameterForm, secret, variable } from './form-rule.ts';
import { foreignCharacters, listForms, mistypedForms } from './mistyped-forms.ts';
import { pastedForms } from './pasted-forms.ts';

/**
 * What a line probably means that this grammar does not read, or reads as something else than its author meant: the
 * forms of other tools, and of YAML around the line. Undefined where it is none that is known. Asked only of a line
 * that is refused, and of one that begins like `NAME=`.
 */
export function peerFormOf(raw: string): PeerForm | undefined {
  const text = raw.trim();
  for (const rule of rules) {
    const form = rule(text);
    if (!form) continue;
    const rest = form.isPartial ? peerFormOf(form.meant[0] ?? '') : undefined;
    return rest ? { ...form, meant: rest.meant } : form;
  }
  return undefined;
}

const rules: readonly FormRule[] = [
  foreignCharacters,
  ...pastedForms,
  ...listForms,
  (text) => {
    const [, inner] = /^["'`](.+)["'`],?$/.exec(text) ?? /^-\s+(.+)$/.exec(text) ?? [];
    if (inner === undefined || /["'`]\s*,|,\s*["'`]|#["'`]/.test(text)) return undefined;
    const isList = text.startsWith('-');
    return {
      wrong: isList
        ? 'it begins with a hyphen: this is a text with a request on each line, not a list.'
        : 'the quotes around it are part of the text: what stands below `secrets: |` needs none.',
      meant: peerFormOf(inner)?.meant ?? [inner.trim()],
    };
  },
  (text) => {
    const plain = text.replace(/(?<=^|[\s,:=])(["'`])([^"'`\s]+)\1(?=$|[\s,])/g, '$2');
    return plain === text
      ? undefined
      : { wrong: 'quotes are no part of a name or a secret.', meant: peerFormOf(plain)?.meant ?? [plain] };
  },
  parameter,
  (text) => {
    const [, name, uri] = new RegExp(`^(?:(${variable})\\s*[,:=]?\\s*)?op://(\\S[^#?]*)`).exec(text) ?? [];
    if (uri === undefined) return undefined;
    const parts = uri.trim().split('/');
    const field = parts.length > 2 ? parts.pop() : undefined;
    return {
      wrong: 'op:// names an item of 1Password, and only secrets of AWS are read here.',
      meant: [named(name, parts.join('/').replace(new RegExp(`(?!${secret})[^/]`, 'g'), '-'), field)],
    };
  },
  (text) => {
    const [, reference, name] =
      new RegExp(`^(${secret}(?:\\*|#[^\\s|]+)?)\\s*\\|\\s*(${variable})$`).exec(text) ?? [];
    return reference === undefined
      ? undefined
      : {
          wrong: 'the NAME stands first, with a comma after it.',
          meant: [`${name}${reference.endsWith('*') ? '_*' : ''}, ${reference}`],
        };
  },
  (text) => {
    const lines = text.split(';').flatMap((part) => vaultLine(part.trim()) ?? []);
    return lines.length === 0
      ? undefined
      : { wrong: 'that is the form of vault-action: `path key | NAME ;`.', meant: lines };
  },
  (text) => {
    const [, name, key] =
      /^\{\{resolve:secretsmanager:([^:}]+)(?::SecretString:([^:}]+))?[:\w-]*\}\}$/.exec(text) ??
      /^ref\+awssecrets:\/\/([^#?]+)(?:#\/?(\S+))?$/.exec(text) ??
      [];
    return name === undefined
      ? undefined
      : { wrong: 'that is how other tools refer to a secret.', meant: [named(undefined, name, key)] };
  },
  (text) => {
    const [, name, sign, rest] =
      new RegExp(`^(${variable})\\s*(:(?=\\s)|=>|=|->)\\s*(\\S.*)$`).exec(text) ?? [];
    return name === undefined || sign === undefined
      ? undefined
      : {
          wrong: `a comma stands between NAME and secret, not "${sign}".`,
          meant: peerFormOf(`${name}, ${rest?.replace(/^(["'])(.*)\1$/, '$2')}`)?.meant ?? [
            `${name}, ${rest}`,
          ],
        };
  },
  (text) => {
    const [, reference, name] =
      new RegExp(`^(\\S+)\\s+(?:as|->|=>|>)\\s+(${variable})$`, 'i').exec(text) ?? [];
    return reference === undefined
      ? undefined
      : { wrong: 'the NAME stands first, with a comma after it.', meant: [`${name}, ${reference}`] };
  },
  (text) => {
    const [, reference, name] =
      new RegExp(`^(${secret}/${secret}|[^\\s,]*#[^\\s,]+)\\s*,\\s*(${variable}\\*?)$`).exec(text) ?? [];
    return reference === undefined
      ? undefined
      : {
          wrong: 'the NAME stands before the comma, the secret behind it.',
          meant: [`${name}, ${reference}`],
        };
  },
  folded,
  (text) => {
    const [, name, rest] =
      new RegExp(`^([A-Z_][A-Z0-9_]*\\*?)\\s+(${secret}(?:[#*].*|\\s.*)?)$`).exec(text) ?? [];
    return name === undefined
      ? undefined
      : { wrong: `a comma is missing behind the NAME ${name}.`, meant: [`${name}, ${rest}`] };
  },
  (text) => {
    const [, start = '', reference, selector, rest = ''] =
      new RegExp(
        `^((?:${variable}\\*?)?\\s*,\\s*)?(${secret}):(?:SecretString:)?([\\w.-]+)((?::[\\w.-]*)*(?:\\s.*)?)$`,
      ).exec(text) ?? [];
    if (reference === undefined || selector === undefined || text.includes('arn:')) return undefined;
    if (hasSourcePrefix(`${reference}:`)) return undefined;
    return {
      wrong: 'a field follows the secret with #, not with a colon.',
      meant: [`${start}${reference}#${keyOf(selector)}${rest.replace(/^(:[\w.-]*)+/, '')}`.trim()],
    };
  },
  ...mistypedForms,
];

/**
 * Parameter Store, in the words of other tools: `ref+awsssm://prod/db` of vals, `{{resolve:ssm-secure:/prod/db:3}}` of
 * CloudFormation, `{{ssm:/prod/db}}` of Systems Manager's documents, `${ssm:/prod/db}` of the Serverless Framework,
 * `resolve:ssm:/prod/db` of EC2.
 */
function parameter(text: string): PeerForm | undefined {
  const [, name, address, versioned] =
    /^(?:(\w+)\s*[,=:]\s*)?["']?(?:(?:secret)?ref\+awsssm:\/\/([^\s"']+)|(?:\{\{\s*(?:resolve:)?|\$\{|resolve:)ssm(?:-secure)?:([\w./-]+(?::\d+)?)(?:~\w+)?(?:\s*\}\}|\}|))["']?$/
      .exec(text)
      ?.map((part) => part || undefined) ?? [];
  const [plain, number] = versioned?.split(':') ?? [];
  const target =
    address === undefined
      ? plain && `ssm:${plain}${number === undefined ? '' : ` version=${number}`}`
      : parameterAt(address);
  if (!target) return undefined;
  return {
    wrong: parameterForm,
    meant: [name === undefined ? target : `${name}, ${target}`],
  };
}

/** `PATH`, `ARN` or `PREFIX#/NAME`, with `?region=…&role_arn=…&version=…`, of vals. */
function parameterAt(address: string): string | undefined {
  const [, arn, path = '', query, below] =
    /^(?:(arn:aws[a-z-]*:ssm:[\w:./-]+)|\/?([\w.-]+(?:\/[\w.-]+)*))(?:\?([^#]*))?(?:#\/?([\w./-]+))?$/.exec(
      address,
    ) ?? [];
  if (arn === undefined && path === '') return undefined;
  const given = new URLSearchParams(query);
  const options = Object.entries({ version: 'version', region: 'region', role_arn: 'role' }).flatMap(
    ([theirs, ours]) => (given.has(theirs) ? [`${ours}=${given.get(theirs)}`] : []),
  );
  return [`${arn ?? `ssm:/${path}`}${below === undefined ? '' : `/${below}`}`, ...options].join(' ');
}

/** `secret/data/ci key | NAME`, of vault-action; `*` for all keys. */
function vaultLine(text: string): string | undefined {
  const [, path, key, name] = /^([^\s,]+)\s+([^\s|]+)\s*\|\s*(\w+\*?)$/.exec(text) ?? [];
  if (path === undefined || key === undefined || name === undefined) return undefined;
  return key === '*' ? `${name.replace(/\*$/, '')}*, ${path}#*` : `${name}, ${path}#${keyOf(key)}`;
}

/** Several requests that `secrets: >` has put on one line, or that stand there with commas between them. */
function folded(text: string): PeerForm | undefined {
  const wrong =
    'it holds several requests: each has a line of its own, below `secrets: |`, not `secrets: >`.';
  const named = text.split(new RegExp(`,?\\s+(?=${variable}\\*?\\s*,\\s*\\S)`));
  if (named.length > 1 && named.every((part) => part.includes(','))) return { wrong, meant: named };
  const list = text.split(/\s*,\s*|\s+/);
  const item = new RegExp(`^(?![a-z0-9-]+=)(?:ssm:)?${secret}(#\\S+)?$`);
  if (list.length < 2 || !list.every((part) => item.test(part) && part.includes('/'))) return undefined;
  const isOfParameters = list[0]?.startsWith('ssm:');
  return { wrong, meant: list.map((part) => (isOfParameters ? part.replace(/^\//, 'ssm:/') : part)) };
}

function named(name: string | undefined, reference: string, key: string | undefined): string {
  const target = key === undefined ? reference : `${reference}#${keyOf(key)}`;
  return name === undefined ? target : `${name}, ${target}`;
}

/** A key as JMESPath takes it. */
function keyOf(key: string): string {
  return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(key) ? key : `"${key.replaceAll('"', '')}"`;
}
