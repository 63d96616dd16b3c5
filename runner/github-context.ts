import type { JobFolders } from './job-folders.ts';

/**
 * The suffixes of GITHUB_* variables that the runner sets for each step and that GITHUB_ENV cannot change: the allow
 * list of GitHubContext.cs. GITHUB_TOKEN is not in it.
 */
const keys =
  'action_path action_ref action_repository action actor actor_id api_url artifacts artifacts_list base_ref env event_name event_path graphql_url head_ref job output path ref_name ref_protected ref_type ref repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary triggering_actor workflow workflow_ref workflow_sha workspace';
const owned = new Set(keys.split(' ').map((key) => `GITHUB_${key.toUpperCase()}`));

/** The variables that the runner adds to a step from its connection to GitHub. */
const connection = /^ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME|RESULTS|CACHE)_/;

/** True for a variable that the runner sets itself, so that `env:` and GITHUB_ENV cannot change it. */
export function isRunnersOwn(name: string): boolean {
  return owned.has(name) || name === 'GITHUB_ACTIONS' || name.startsWith('RUNNER_') || connection.test(name);
}

/** Describes a push to the main branch, for variables that the job's own environment does not set. */
export function githubVariables(folders: JobFolders): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: folders.eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'deploy',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_REPOSITORY_ID: '74',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_REPOSITORY_OWNER_ID: '65',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000000001',
    GITHUB_RUN_NUMBER: '10',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_WORKFLOW_REF: 'octo-org/app/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKSPACE: folders.workspace,
  };
}
