import { randomUUID } from 'node:crypto';

/** The claims of GitHub's OIDC token that differ between jobs. Ids and numbers are strings in the token. */
export interface Claims {
  repository: string;
  repository_id: string;
  repository_owner: string;
  repository_owner_id: string;
  repository_visibility: 'public' | 'private' | 'internal';
  ref: string;
  ref_type: 'branch' | 'tag';
  sha: string;
  head_ref: string;
  base_ref: string;
  event_name: string;
  environment?: string;
  actor: string;
  actor_id: string;
  workflow: string;
  workflow_ref: string;
  workflow_sha: string;
  job_workflow_ref: string;
  job_workflow_sha: string;
  run_id: string;
  run_number: string;
  run_attempt: string;
  runner_environment: 'github-hosted' | 'self-hosted';
  check_run_id: string;
  enterprise?: string;
  enterprise_id?: string;
  /** Derived from the other claims unless it is given. */
  sub: string;
  [customProperty: `repo_property_${string}`]: string;
}

export interface SubjectFormat {
  /** `repo:OWNER@ID/REPO@ID:…`, the default of repositories created since July 2026. */
  immutableSubject?: boolean;
  /** The claims of a customised subject, in order. `repo` and `context` as in GitHub's REST API. */
  subjectClaims?: string[];
}

const DEFAULTS = {
  repository_id: '774411220',
  repository_owner_id: '5566778',
  repository_visibility: 'private',
  sha: '5f1d7a84db00d2fce00b31a7fc73224d5b8f4c3e',
  head_ref: '',
  base_ref: '',
  event_name: 'push',
  actor: 'octocat',
  actor_id: '583231',
  workflow: 'deploy',
  run_id: '19482736451',
  run_number: '42',
  run_attempt: '1',
  runner_environment: 'github-hosted',
  check_run_id: '55667788990',
} as const;

/** All claims of a token. Claims that are not given are derived from those that are. */
export function completeClaims(given: Partial<Claims> = {}, format: SubjectFormat = {}): Claims {
  const repository = given.repository ?? 'OWNER/app';
  const ref = given.ref ?? (given.event_name === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main');
  const sha = given.sha ?? DEFAULTS.sha;
  const workflowRef = given.workflow_ref ?? `${repository}/.github/workflows/deploy.yml@${ref}`;
  const claims: Omit<Claims, 'sub'> = {
    ...DEFAULTS,
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...(given.event_name === 'pull_request' && { head_ref: 'feature', base_ref: 'main' }),
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    ...given,
  };
  return { ...claims, sub: given.sub ?? subject(claims, format) };
}

function subject(
  claims: Omit<Claims, 'sub'>,
  { immutableSubject = false, subjectClaims }: SubjectFormat,
): string {
  const [owner = '', name = ''] = claims.repository.split('/');
  const repository = immutableSubject
    ? `${owner}@${claims.repository_owner_id}/${name}@${claims.repository_id}`
    : claims.repository;
  const parts: Record<string, string> = { repo: `repo:${repository}`, context: contextPart(claims) };
  const values = claims as Record<string, string | undefined>;
  return (subjectClaims ?? ['repo', 'context'])
    .map((claim) => parts[claim] ?? `${claim}:${escapeColons(values[claim] ?? '')}`)
    .join(':');
}

function contextPart({ environment, event_name, ref }: Omit<Claims, 'sub'>): string {
  if (environment !== undefined) return `environment:${escapeColons(environment)}`;
  if (event_name === 'pull_request') return 'pull_request';
  return `ref:${escapeColons(ref)}`;
}

function escapeColons(value: string): string {
  return value.replaceAll(':', '%3A');
}

/** The payload of a token: valid from ten minutes before `iat` until 300 s after it, as GitHub's. */
export function tokenPayload(
  claims: Claims,
  { issuer, audience, now }: { issuer: string; audience: string; now: number },
): Record<string, unknown> {
  const iat = Math.floor(now / 1000);
  return { jti: randomUUID(), ...claims, aud: audience, iss: issuer, nbf: iat - 600, exp: iat + 300, iat };
}

/** The variables that the runner sets for the job of these claims. */
export function jobEnvironment(claims: Claims): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: claims.repository,
    GITHUB_REPOSITORY_ID: claims.repository_id,
    GITHUB_REPOSITORY_OWNER: claims.repository_owner,
    GITHUB_REPOSITORY_OWNER_ID: claims.repository_owner_id,
    GITHUB_REF: claims.ref,
    GITHUB_REF_NAME: claims.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: claims.ref_type,
    GITHUB_HEAD_REF: claims.head_ref,
    GITHUB_BASE_REF: claims.base_ref,
    GITHUB_SHA: claims.sha,
    GITHUB_EVENT_NAME: claims.event_name,
    GITHUB_ACTOR: claims.actor,
    GITHUB_ACTOR_ID: claims.actor_id,
    GITHUB_TRIGGERING_ACTOR: claims.actor,
    GITHUB_WORKFLOW: claims.workflow,
    GITHUB_WORKFLOW_REF: claims.workflow_ref,
    GITHUB_WORKFLOW_SHA: claims.workflow_sha,
    GITHUB_JOB: 'deploy',
    GITHUB_RUN_ID: claims.run_id,
    GITHUB_RUN_NUMBER: claims.run_number,
    GITHUB_RUN_ATTEMPT: claims.run_attempt,
    RUNNER_ENVIRONMENT: claims.runner_environment,
  };
}
