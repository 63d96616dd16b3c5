import type { ExpressionContext } from './expression-context.ts';
import { plannedEnvironmentOf } from './planned-text.ts';
import type { Repository } from './repository.ts';
import { isCalledOnly } from './runs.ts';
import type { Job, Workflow } from './workflow.ts';

/** What is known of a workflow's run or call. */
export interface KnownOfCall {
  /** The workflow that the event starts. */
  readonly entry: Workflow;
  readonly workflow: Workflow;
  /** What is known of the context `github` beside the repository. */
  readonly github: ExpressionContext;
  readonly inputs: ExpressionContext | undefined;
  /** The context `secrets`, as far as it is known. */
  readonly secrets: ExpressionContext;
}

/** The contexts of a job, as far as they are known. `matrix`: undefined before it is expanded. */
export function contextsOf(
  call: KnownOfCall,
  job: Job,
  matrix: ExpressionContext | undefined,
  { repository, variables }: { readonly repository: Repository; readonly variables: ExpressionContext },
): ExpressionContext {
  const github = githubOf(call, repository);
  const base: ExpressionContext = {
    github,
    ...variables,
    secrets: call.secrets,
    ...(call.inputs && { inputs: call.inputs }),
    ...(matrix && { matrix }),
  };
  const workflowEnv = plannedEnvironmentOf(call.workflow.env, { ...base, env: {} });
  return {
    ...base,
    env: { ...workflowEnv, ...plannedEnvironmentOf(job.env, { ...base, env: workflowEnv }) },
  };
}

/** The context `github`. Of a workflow that is called from elsewhere it is the caller's, and unknown. */
function githubOf({ entry, github }: KnownOfCall, repository: Repository): ExpressionContext {
  if (isCalledOnly(entry)) return github;
  const { name, id, ownerId, defaultBranch } = repository;
  const described = {
    default_branch: defaultBranch,
    ...(name !== undefined && { full_name: name, name: name.split('/')[1] ?? '' }),
  };
  return {
    ...github,
    // Of a schedule GitHub tells no repository.
    ...(github.event_name !== 'schedule' && {
      event: { ...(github.event as ExpressionContext), repository: described },
    }),
    workflow: entry.name,
    ...(name !== undefined && { repository: name, repository_owner: name.split('/')[0] ?? '' }),
    ...(id !== undefined && { repository_id: id }),
    ...(ownerId !== undefined && { repository_owner_id: ownerId }),
  };
}
