import type { LetterCase } from '../requests/request.ts';

/**
 * Where a variable's name comes from: the workflow's author spelled it out, or it was made from data,
 * that is from a secret's name or a JSON key, which whoever may write the secret chooses.
 */
export type NameOrigin = 'author' | 'data';

/** Every character that a variable's name cannot have becomes `_`. */
export function variableText(text: string, letterCase: LetterCase = 'upper'): string {
  const valid = text.replace(/[^A-Za-z0-9_]/g, '_');
  if (letterCase === 'kept') return valid;
  return letterCase === 'upper' ? valid.toUpperCase() : valid.toLowerCase();
}

/** A name cannot begin with a digit: `_` goes before it. */
export function withoutLeadingDigit(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** The variable for a secret, or for one field of it, where the request gives no NAME. */
export function fromSecret(secret: string, field?: string): string {
  return withoutLeadingDigit(variableText(field === undefined ? secret : `${secret}_${field}`));
}

export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

interface Family {
  /** What a variable of this family does to later steps; completes the sentence "it …". */
  readonly reason: string;
  /** Upper case; `*` at the end stands for any rest. */
  readonly names: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names that nobody may lease to: they are the runner's, or this action's own. */
const owned: readonly Family[] = [
  {
    // https://docs.github.com/en/actions/reference/workflows-and-actions/variables: these, and not all of
    // GITHUB_*, because a GITHUB_TOKEN of one's own is a common thing to lease.
    reason: 'is set by the runner for each step',
    names: words(`
      GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR
      GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH
      GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
      GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
      GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
      GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW
      GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_* ACTIONS_*
    `),
  },
  { reason: 'is how the runner hands a step its inputs and its state', names: words('INPUT_* STATE_*') },
  { reason: 'is refused by the runner, whoever sets it', names: words('NODE_OPTIONS') },
  { reason: 'belongs to this action', names: words('SECRET_LEASE_*') },
];

/** Names that data may not choose, because they change how later steps run. */
const steering: readonly Family[] = [
  {
    reason: 'decides which programs later steps run',
    names: words('PATH PATHEXT COMSPEC SHELL'),
  },
  {
    reason: 'decides where later steps look for configuration and temporary files',
    names: words('HOME TMPDIR'),
  },
  {
    reason: "makes later steps' shells run code or read their words differently",
    names: words('ENV BASH_ENV SHELLOPTS BASHOPTS IFS CDPATH PS4 PROMPT_COMMAND'),
  },
  { reason: 'loads code into every program of later steps', names: words('LD_* DYLD_*') },
  {
    reason: 'changes what code Node and npm load, or whom they trust',
    names: words('NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NPM_CONFIG_*'),
  },
  {
    reason: "changes what code a language's runtime loads",
    names: words(`
      PYTHONPATH PYTHONHOME PYTHONSTARTUP PERL5OPT PERL5LIB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS
      JDK_JAVA_OPTIONS _JAVA_OPTIONS MAVEN_OPTS
    `),
  },
  {
    reason: 'names programs that git, ssh and others start',
    names: words(`
      GIT_CONFIG* GIT_EXEC_PATH GIT_SSH* GIT_ASKPASS GIT_EXTERNAL_DIFF GIT_PAGER SSH_ASKPASS EDITOR
      PAGER
    `),
  },
  {
    reason: "sends later steps' connections elsewhere",
    names: words('HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY'),
  },
  {
    reason: 'decides which servers later steps trust',
    names: words('SSL_CERT_* CURL_CA_BUNDLE REQUESTS_CA_BUNDLE AWS_CA_BUNDLE'),
  },
  {
    reason: 'sends AWS clients of later steps elsewhere, or gives them another identity',
    names: words('AWS_ENDPOINT_URL* AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_PROFILE'),
  },
];

/**
 * Why a variable of this name may not be leased; undefined where it may. The reason completes "the name …".
 * Compared without case, because Windows does so.
 */
export function refusalOf(name: string, origin: NameOrigin): string | undefined {
  if (name === '') return 'is empty';
  if (!isVariableName(name)) return 'has other characters than letters, digits and _, or begins with a digit';
  const families = origin === 'author' ? owned : [...owned, ...steering];
  return families.find((family) => family.names.some((pattern) => covers(pattern, name.toUpperCase())))
    ?.reason;
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
