import { type FormRule, parameterForm, quoted, rule, secret, start, variable } from '../form-rule.ts';

const reference = 'that is how other tools refer to a secret: here stands its name or its ARN.';
const command = 'a command is not run here: a secret stands here by its name or its ARN.';
const arn = `arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:${secret}`;

/** A NAME as other tools have it before a secret, and a quote that begins. */
const begin = `^(?:(${variable})\\s*(?:[,=]|:(?=\\s))\\s*)?["']?`;

/** Command lines of other stores of secrets. */
const programs =
  'akeyless|az|berglas|bws|chamber|doppler|gcloud|gopass|infisical|kubectl|op|pulumi|sops|ssm|terraform|vault';
const verbs =
  'config|decrypt|env|exec|export|get|inject|item|keyvault|kv|list|output|print|read|run|secrets?|show|-d|--decrypt';

/** Secrets in the words of other tools, programs and languages. */
export function tools(): FormRule[] {
  return [
    // CloudFormation: {{resolve:secretsmanager:ID:SecretString:KEY:STAGE:VERSION}}.
    rule(
      new RegExp(
        `${begin}(?:\\{\\{\\s*)?resolve:secretsmanager:(${arn}|${secret})(?::SecretString)?(?::([\\w.-]*))?(?::([\\w-]*))?(?::([\\w-]*))?\\s*\\}\\}["']?$`,
      ),
      reference,
      (name, id, key, stage, version) => line(name, id, key, { stage, version }),
    ),
    // Google's, as get-secretmanager-secrets has them.
    rule(
      new RegExp(
        `${begin}projects/[^/]+/(?:locations/[^/]+/)?secrets/([^/\\s"']+)(?:/versions/[^/\\s"']+)?["']?$`,
      ),
      reference,
      (name, id) => line(name, id),
    ),
    // vals: ref+awssecrets://ID?region=R#/KEY.
    rule(
      new RegExp(
        `${begin}(?:secret)?ref\\+awssecrets://([^?#\\s"']+)(?:\\?([^#\\s"']*))?(?:#/?([\\w./-]+))?["']?$`,
      ),
      reference,
      (name, id, query, key) => {
        const given = new URLSearchParams(query);
        return line(name, id, key?.replaceAll('/', '.'), {
          stage: given.get('version_stage'),
          version: given.get('version_id'),
          role: given.get('role_arn'),
          region: given.get('region'),
        });
      },
    ),
    // The extension of Lambda that keeps secrets and parameters.
    rule(
      new RegExp(
        `${begin}https?://(?:localhost|127\\.0\\.0\\.1):2773/secretsmanager/get\\?([^\\s"']+)["']?$`,
      ),
      'that is an address in a function of Lambda: a secret stands here by its name or its ARN.',
      (name, query) => {
        const given = new URLSearchParams(query);
        const id = given.get('secretId') ?? undefined;
        return (
          id && line(name, id, '', { stage: given.get('versionStage'), version: given.get('versionId') })
        );
      },
    ),
    rule(
      new RegExp(
        `${begin}https?://(?:localhost|127\\.0\\.0\\.1):2773/systemsmanager/parameters/get/?\\?([^\\s"']+)["']?$`,
      ),
      parameterForm,
      (name, query) => {
        const given = new URLSearchParams(query);
        const id = given.get('name');
        return id
          ? line(name, `ssm:${id}`, '', { stage: given.get('label'), version: given.get('version') })
          : undefined;
      },
    ),
    // Spring Cloud, the Serverless Framework and others: secretsmanager:ID:KEY, ${secretsManager:ID#KEY}.
    rule(
      new RegExp(
        `${begin}(optional:)?(?:\\$?\\{)?(?:aws[-:]?)?secrets?-?manager:(?!secret:)(${secret}?)/?(?:[:#]([\\w.-]+))?\\}?["']?$`,
        'i',
      ),
      reference,
      (name, optional, id, key) => `${line(name, id, key)}${optional ? ' optional' : ''}`,
    ),
    rule(
      new RegExp(
        `${begin}(?:\\$\\(|\`)?\\s*chamber\\s+read\\s+(?:-\\S+\\s+)*([\\w.-]+)\\s+([\\w.-]+)(?:\\s+-\\S+)*\\)?["']?$`,
      ),
      command,
      (name, service, key) => line(name, `ssm:/${service}/${key}`),
    ),
    (text) =>
      new RegExp(`${begin}(?:\\$\\(|\`)?\\s*(?:${programs})\\s+(?:[\\w-]+\\s+)?(?:${verbs})\\b`).test(text)
        ? { wrong: command, meant: [] }
        : undefined,
    // Terraform and CloudFormation.
    (text) =>
      /(?:^|[\s,({])(?:data\.)?aws_(?:secretsmanager_secret|ssm_parameter)\w*\.\w/.test(text) ||
      new RegExp(`${begin}!(?:Sub|Ref|GetAtt)\\s`).test(text)
        ? {
            wrong: 'that is of a template, which is not read here.',
            meant: [],
            instead: 'Write the name that the secret has in AWS, or its ARN.',
          }
        : undefined,
    // jq
    rule(
      new RegExp(
        `^(${start}|)(${secret})\\s+(?:\\|\\s*)?(?:jq\\s+(?:-\\w+\\s+)*)?(["']?)\\.(\\w[\\w.-]*)\\3$`,
      ),
      'a field follows the secret with #.',
      (name, id, _, key) => `${name}${id}#${keyOf(key)}`,
    ),
    rule(
      new RegExp(`^(${start}|)(${secret}(?:#\\S+)?)\\s+>{1,2}\\s*[./~]\\S*$`),
      'a file has the option `file`, and its path is in NAME_FILE.',
      (name, target) => `${name}${target} file`,
    ),
    (text) =>
      new RegExp(`^(?:${start}|)${secret}(?:#\\S+)?\\s+\\|\\s*[a-z]\\w*(?:\\s+[-.'"].*)?$`).test(text) &&
      !/\|\s*[a-z]\w*$/.test(text.replace(/\b(?:base64|tr|xargs|cut|sed|awk|jq|yq|gzip)$/, ''))
        ? { wrong: 'no shell reads a line, and nothing is piped.', meant: [] }
        : undefined,
    // A call: get_secret("prod/db")["password"], lookup('amazon.aws.aws_secret', 'prod/db').
    rule(
      new RegExp(
        `${begin}[A-Za-z_][\\w.]*\\((?:["'][\\w.]+["'],\\s*)?["'](${secret})["'](?:,[^()]*)?\\)(?:\\[["']([\\w-]+)["']\\]|\\.(\\w+))?$`,
      ),
      'no code is run here: a secret stands here by its name or its ARN.',
      (name, id, key, property) => line(name, id, key || property),
    ),
    // Options of other tools.
    rule(
      /^(.*[\w"*])\s+(?:as-|to-|--)file$/,
      'a file has the option `file`, and its path is in NAME_FILE.',
      (before) => `${before} file`,
    ),
    rule(
      /^(.*[\w"*])\s+(?:mask(?:ed)?(?:[=:]true)?|sensitive|secret)$/,
      'a value is masked without asking, and `public` turns that off.',
      (before) => before,
    ),
    rule(
      /^(.*[\w"*])\s+(?:required|mandatory)(?:[=:]true)?$/,
      'a line is required without asking, and `optional` turns that off.',
      (before) => before,
    ),
    rule(
      /^(.*[\w"*])\s+default[=:]\S*$/,
      'a line has no default: `optional` leaves the variable unset where there is no value.',
      (before) => `${before} optional`,
    ),
  ];
}

type Options = Readonly<Record<string, string | null | undefined>>;

/** A line of `secrets`. */
function line(name: string | undefined, id = '', key = '', options: Options = {}): string {
  const given = Object.entries(options).flatMap(([option, value]) => (value ? [`${option}=${value}`] : []));
  return [`${name ? `${name}, ` : ''}${id}${key ? `#${keyOf(key)}` : ''}`, ...given].join(' ');
}

/** A path of fields as JMESPath takes it. */
function keyOf(path = ''): string {
  return path.split('.').map(quoted).join('.');
}
