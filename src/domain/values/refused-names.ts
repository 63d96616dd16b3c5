/**
 * Names of variables that change how later steps run, by the tool that reads them. Exact names if the tool's set is
 * closed; `PREFIX_*` only if the tool accepts any name. Upper case, compared without case, as on Windows. `except`:
 * names of such a family that are ordinary data, each with the reason why the tool ignores it. There a `*` can be
 * inside, as in `CARGO_REGISTRIES_*_TOKEN`.
 */
export interface RefusedNames {
  /** The tool, as `docs/security.md` lists it. */
  readonly tool: string;
  /** What such a variable does; completes the sentence "it …". */
  readonly reason: string;
  /** The tool's own documentation of its variables. */
  readonly source: string;
  /** Upper case, separated by white space. `*` at the end matches any rest. */
  readonly names: string;
  readonly except?: Readonly<Record<string, string>>;
}

/** Names that no lease may use: the runner sets or refuses them, or they are this action's own. */
export const ownedNames: readonly RefusedNames[] = [
  {
    tool: 'GitHub Actions',
    reason: 'is set by the runner for each step',
    // Exact names instead of GITHUB_*, RUNNER_* and ACTIONS_*: a GITHUB_TOKEN or RUNNER_TOKEN of the user's own is
    // common.
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/variables',
    names: `
      GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR
      GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH
      GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
      GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
      GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
      GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW
      GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT
      RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE
      ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL
      ACTIONS_ORCHESTRATION_ID ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL ACTIONS_STEP_DEBUG
      ACTIONS_RUNNER_DEBUG
    `,
  },
  {
    tool: 'GitHub Actions',
    reason: 'switches on what the runner keeps off for safety',
    source:
      'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
    names: 'ACTIONS_ALLOW_UNSECURE_COMMANDS ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION',
  },
  {
    tool: 'GitHub Actions',
    reason: 'is refused by the runner, whoever sets it',
    source:
      'https://github.blog/changelog/2023-10-05-github-actions-node-options-environment-variable-is-restricted/',
    names: 'NODE_OPTIONS',
  },
  {
    tool: 'Secret Lease',
    reason: 'belongs to this action',
    source: 'https://github.com/OWNER/secret-lease/blob/main/docs/check.md',
    names: 'SECRET_LEASE_*',
  },
];

/** The first entry that has the name, compared without case. */
export function refusedBy(name: string, lists: readonly RefusedNames[]): RefusedNames | undefined {
  const upper = name.toUpperCase();
  return lists.find((entry) => has(entry, upper) && !isExcepted(upper, entry));
}

/** Searches the text of the names: most leases ask about a few names, and to split a thousand takes longer. */
function has(entry: RefusedNames, upper: string): boolean {
  const { names } = entry;
  for (let at = names.indexOf(upper); at !== -1 && upper !== ''; at = names.indexOf(upper, at + 1))
    if (isSpace(names[at - 1]) && isSpace(names[at + upper.length])) return true;
  return familiesOf(entry).some((family) => isIn(family, upper));
}

/** What is before and behind the `*` of a name. */
type Family = readonly [start: string, end: string];

const families = new WeakMap<RefusedNames, readonly Family[]>();

/** The names of an entry that have a `*`. */
function familiesOf(entry: RefusedNames): readonly Family[] {
  const known = families.get(entry);
  if (known) return known;
  const { names } = entry;
  const found: Family[] = [];
  for (let star = names.indexOf('*'); star !== -1; star = names.indexOf('*', star + 1)) {
    let [start, end] = [star, star + 1];
    while (!isSpace(names[start - 1])) start -= 1;
    while (!isSpace(names[end])) end += 1;
    found.push([names.slice(start, star), names.slice(star + 1, end)]);
  }
  families.set(entry, found);
  return found;
}

/** True for what is between two names, and for the ends of the text. */
function isSpace(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\n';
}

/** A refused name or family that `PREFIX_*` matches too. Undefined if it matches none. */
export function refusedWithin(pattern: string, lists: readonly RefusedNames[]): string | undefined {
  const start = pattern.toUpperCase().slice(0, -1);
  for (const entry of lists) {
    const found = patternsOf(entry).find((each) =>
      each.endsWith('*')
        ? each.startsWith(start) || start.startsWith(each.slice(0, -1))
        : each.startsWith(start),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An entry's names and families. */
export function patternsOf({ names }: RefusedNames): string[] {
  return names.trim().split(/\s+/);
}

function isExcepted(name: string, { except = {} }: RefusedNames): boolean {
  return Object.keys(except).some((pattern) => {
    const [start = '', end] = pattern.split('*');
    return end === undefined ? name === start : isIn([start, end], name);
  });
}

function isIn([start, end]: Family, name: string): boolean {
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
