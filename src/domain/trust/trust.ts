import { LeaseError } from '../error.ts';

/** The claims in an OIDC token's payload. */
export type Claims = Readonly<Record<string, unknown>>;

/** Claims that identify the job, and the runner's variable that each must equal. */
const jobClaims = [
  { claim: 'repository', variable: 'GITHUB_REPOSITORY', required: true },
  { claim: 'run_id', variable: 'GITHUB_RUN_ID', required: true },
  { claim: 'repository_id', variable: 'GITHUB_REPOSITORY_ID', required: false },
  { claim: 'run_attempt', variable: 'GITHUB_RUN_ATTEMPT', required: false },
  { claim: 'sha', variable: 'GITHUB_SHA', required: false },
] as const;

/**
 * Compares a verified token's claims with the job's own environment: refuses a valid token of another job.
 * E_TOKEN_UNTRUSTED.
 */
export function recognizeJob(
  claims: Claims,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  for (const { claim, variable, required } of jobClaims) {
    const [told, own] = [claims[claim], environment[variable]];
    if (told === undefined && !required) continue;
    // A provider other than GitHub's may not set a variable that is not required.
    if (own === undefined && !required) continue;
    if (own === undefined || String(told) !== own) {
      throw new LeaseError(
        'E_TOKEN_UNTRUSTED',
        `The OIDC token is not this job's: its claim ${claim} differs from ${variable}.`,
        {
          fix: 'Nothing was exported. The token request was answered with a token of another job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable.',
        },
      );
    }
  }
}

/** One line of `require-claims`. */
export interface RequiredClaim {
  /** Line in the input, from 1. */
  readonly line: number;
  readonly claim: string;
  /** `*` for any characters, `?` for one. */
  readonly glob: string;
}

/** Compares verified claims with `require-claims`. E_CLAIM for the first that does not match. */
export function requireClaims(claims: Claims, required: readonly RequiredClaim[]): void {
  for (const { line, claim, glob } of required) {
    const told = claims[claim];
    if (told !== undefined && patternOf(glob).test(String(told))) continue;
    const has = told === undefined ? 'does not have it' : `says "${String(told)}"`;
    throw new LeaseError(
      'E_CLAIM',
      `Line ${line} of require-claims: ${claim} must be ${glob}, and the token ${has}.`,
      {
        fix: `Nothing was exported. ${adviceOnClaim({ line, claim, glob }, told)}`,
      },
    );
  }
}

/** Names that people give to claims, by what GitHub calls them. */
const otherNames: readonly [pattern: RegExp, claim: string][] = [
  [/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i, 'environment'],
  [/^(?:branch|tag|git_?ref)$/i, 'ref'],
  [/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i, 'repository'],
  [/^(?:org|owner|organi[sz]ation)$/i, 'repository_owner'],
  [/^(?:event|trigger)$/i, 'event_name'],
  [/^(?:user|sender)$/i, 'actor'],
  [/^(?:commit|git_?sha)$/i, 'sha'],
  [/^(?:audience)$/i, 'aud'],
  [/^(?:subject)$/i, 'sub'],
  [/^(?:visibility)$/i, 'repository_visibility'],
];

function adviceOnName(claim: string, glob: string): string {
  const name = otherNames.find(([pattern]) => pattern.test(claim))?.[1];
  if (name === undefined || name === claim) return "Or the claim's name is misspelled.";
  const value =
    name === 'ref' && !glob.startsWith('refs/')
      ? `refs/${/tag/i.test(claim) ? 'tags' : 'heads'}/${glob}`
      : glob;
  return `Or GitHub's name of the claim is meant: \`${name}=${value}\`.`;
}

/** What to change in the job; then, unless other people's code runs in it, the line that admits it. */
function adviceOnClaim({ line, claim, glob }: RequiredClaim, told: unknown): string {
  const isPattern = /[*?]/.test(glob);
  const inJob =
    claim === 'environment' && !isPattern
      ? `If the job shall deploy there, add \`environment: ${glob}\` to it.`
      : 'The job is not one that may lease these secrets.';
  const value = String(told);
  if (told === undefined) return claim === 'environment' ? inJob : `${inJob} ${adviceOnName(claim, glob)}`;
  if (!/^[\w./:@-]+$/.test(value) || value.startsWith('refs/pull/')) return inJob;
  return `${inJob} Only if this one may too, write \`${claim}=${value}\` in line ${line} of \`require-claims\`.`;
}

function patternOf(glob: string): RegExp {
  const pattern = glob.replace(/[^*?]+/g, (text) => text.replace(/[\\^$.+()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`);
}

/**
 * The claims of a token whose signature is not verified yet. Empty if it has none. Used to find the keys that verify
 * it and to explain a refusal.
 */
export function unverifiedClaims(token: string): Claims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? (claims as Claims) : {};
  } catch {
    return {};
  }
}

/** True if the token comes from the trusted issuer, or from that issuer's URL for an enterprise. */
export function isTrustedIssuer(told: unknown, trusted: string): told is string {
  if (told === trusted) return true;
  // https://docs.github.com/en/enterprise-cloud@latest/actions/reference/security/oidc#customizing-the-issuer-value-for-an-enterprise
  return (
    trusted === 'https://token.actions.githubusercontent.com' &&
    typeof told === 'string' &&
    /^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(told)
  );
}
