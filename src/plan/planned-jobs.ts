import {
  type ContextValue,
  type ExpressionContext,
  evaluate,
  evaluateTree,
  isKnown,
  isNever,
  Unknown,
} from './expression.ts';
import { combinationsOf } from './matrix.ts';
import { ownActionOf } from './own-step.ts';
import type { PlannedJob, PlannedJobs, PlannedStep } from './planned-job.ts';
import { inputsOf, planned, plannedEnvironmentOf, type TextCaller } from './planned-text.ts';
import { isProduct, type ProductFiles, parseForeign, Repositories, type Repository } from './repository.ts';
import { isCalledOnly, namedRunsOf, runsOf } from './runs.ts';
import {
  type Action,
  type IdToken,
  type Job,
  type Location,
  placeAt,
  type Text,
  type Workflow,
  type WorkflowStep,
} from './workflow.ts';
import { type LocatedFile, ParsedFiles, type WorkflowOrigin, WorkflowReader } from './workflow-reader.ts';
import { WorkspaceContent } from './workspace-content.ts';

/** GitHub's limit for nested calls, without the workflow that an event starts. */
const deepestCall = 10;

/** The jobs that the workflows of each repository run. Reads files only through the repositories. */
export function plannedJobs(
  all: readonly Repository[],
  product: ProductFiles,
  variables: ExpressionContext,
): PlannedJobs[] {
  const shared = {
    repositories: new Repositories(all),
    product,
    files: new ParsedFiles(),
    called: new Set<Workflow>(),
  };
  const expansions = all.map((repository) => new Expansion(repository, shared, variables));
  for (const each of expansions) each.expandStarted();
  return expansions.map((each) => each.expandUncalled());
}

/** The position of the expansion: the calls that led to a job. */
interface Call {
  readonly entry: Workflow;
  readonly workflow: Workflow;
  /** What is known of the context `github` beside the repository. */
  readonly github: ExpressionContext;
  readonly inputs: ExpressionContext | undefined;
  /** The context `secrets`, as far as it is known. */
  readonly secrets: ExpressionContext;
  readonly isCalled: boolean;
  readonly tokenDeniedBy: PlannedJob['tokenDeniedBy'];
  readonly calledWorkflow: PlannedJob['calledWorkflow'];
  readonly conditions: readonly string[];
  readonly narrower: readonly string[];
  /** The workflows from the entry to this one. */
  readonly chain: readonly Workflow[];
  readonly origin: WorkflowOrigin;
  /** Where a file of this product is called, in which `$/` refers to the product's actions. */
  readonly calledAt: Location | undefined;
  /** Where the planned repository's own file calls another repository. */
  readonly outerCall: Location | undefined;
  /** Where the workflow's inputs are given. */
  readonly given: ReadonlyMap<string, Text>;
}

interface StepCaller extends TextCaller {
  readonly fileRepository: Repository | undefined;
  readonly outerCall: Location | undefined;
  readonly tokenDeniedBy: PlannedJob['tokenDeniedBy'];
  readonly workspace: WorkspaceContent;
  /** The composite actions that contain the step. */
  readonly chain: readonly Action[];
}

interface Shared {
  readonly repositories: Repositories;
  readonly product: ProductFiles;
  readonly files: ParsedFiles;
  /** The workflows that others call. */
  readonly called: Set<Workflow>;
}

class Expansion {
  readonly #repository: Repository;
  readonly #variables: ExpressionContext;
  readonly #jobs: PlannedJob[] = [];
  readonly #reader: WorkflowReader;
  readonly #called: Set<Workflow>;
  readonly #workflows: readonly Workflow[];

  constructor(repository: Repository, shared: Shared, variables: ExpressionContext) {
    this.#repository = repository;
    this.#reader = new WorkflowReader(repository, shared);
    this.#called = shared.called;
    this.#variables = variables;
    this.#workflows = repository.workflows.flatMap((path) => this.#reader.workflow(repository, path) ?? []);
  }

  /** Expands the workflows that events start. */
  expandStarted(): void {
    for (const workflow of this.#workflows) {
      const { defaultBranch } = this.#repository;
      for (const run of runsOf(workflow, defaultBranch)) {
        this.#expand(this.#start(workflow, run));
        for (const named of namedRunsOf(run, defaultBranch)) this.#expand(this.#start(workflow, named));
      }
    }
  }

  /** Expands the workflows that no planned repository calls: what others give them is unknown, and may be the token too. */
  expandUncalled(): PlannedJobs {
    for (const workflow of this.#workflows.filter((each) => isCalledOnly(each) && !this.#called.has(each)))
      this.#expand({
        ...this.#start(workflow, { entry: workflow, github: {}, inputs: undefined }),
        isCalled: true,
      });
    return { repository: this.#repository, jobs: this.#jobs, findings: this.#reader.findings };
  }

  #start(workflow: Workflow, { entry, github, inputs }: Pick<Call, 'entry' | 'github' | 'inputs'>): Call {
    const repository = this.#repository;
    return {
      entry,
      workflow,
      github,
      inputs,
      secrets: this.#givenSecrets(),
      isCalled: false,
      tokenDeniedBy: undefined,
      calledWorkflow: undefined,
      conditions: [],
      narrower: [],
      chain: [workflow],
      origin: { repository, name: repository.name, ref: undefined },
      calledAt: undefined,
      outerCall: undefined,
      given: new Map(),
    };
  }

  #expand(call: Call): void {
    for (const job of call.workflow.jobs) {
      const matrix = job.matrix && evaluateTree(job.matrix, this.#contexts(call, job, undefined));
      for (const combination of combinationsOf(matrix) ?? [undefined])
        this.#expandJob(call, job, combination);
    }
  }

  #expandJob(call: Call, job: Job, matrix: ExpressionContext | undefined): void {
    const contexts = this.#contexts(call, job, matrix);
    if (isNever(job.condition, contexts)) return;
    const conditions = job.condition === undefined ? call.conditions : [...call.conditions, job.condition];
    const isNarrower = job.condition !== undefined && keepsRefsOut(job.condition, contexts);
    const narrower = isNarrower ? [...call.narrower, job.condition ?? ''] : call.narrower;
    const isDenied = !mayAsk(job.idToken, call.workflow.idToken, call.isCalled);
    const tokenDeniedBy = call.tokenDeniedBy ?? (isDenied ? job : undefined);
    if (job.uses) {
      this.#followCall({ ...call, conditions, narrower, tokenDeniedBy }, job, job.uses, contexts);
      return;
    }
    const workspace = new WorkspaceContent(this.#repository, (name) => this.#reader.named(name));
    const caller = {
      ...call,
      fileRepository: call.origin.repository,
      contexts,
      tokenDeniedBy,
      workspace,
      chain: [],
    };
    this.#jobs.push({
      repository: this.#repository,
      entry: call.entry,
      job,
      environment: job.environment && planned(job.environment, { ...call, contexts }),
      tokenDeniedBy,
      calledWorkflow: call.calledWorkflow,
      conditions,
      narrower,
      steps: job.steps.flatMap((step) => this.#plannedSteps(step, caller)),
    });
  }

  #followCall(call: Call, job: Job, uses: Text, contexts: ExpressionContext): void {
    const found = this.#reader.calledWorkflow(uses, call.origin);
    if (!found || this.#isRefused(uses, call, found.workflow)) return;
    const { workflow, path, origin } = found;
    this.#called.add(workflow);
    const given = new Map([...job.with].map(([name, text]) => [name, planned(text, { ...call, contexts })]));
    const before = this.#jobs.length;
    const outerCall = call.outerCall ?? (origin.repository === this.#repository ? undefined : uses);
    this.#expand({
      ...call,
      workflow,
      isCalled: true,
      inputs: inputsOf(workflow.callInputs ?? [], given),
      secrets: job.secrets === 'inherit' ? call.secrets : this.#passedSecrets(job.secrets, contexts),
      calledWorkflow: this.#claimOf(path, origin),
      chain: [...call.chain, workflow],
      origin,
      calledAt: call.calledAt ?? (origin.repository ? undefined : uses),
      outerCall,
      given: new Map([...given].map(([name, { source }]) => [name, source])),
    });
    const steps = this.#jobs.slice(before).flatMap((each) => each.steps);
    const { repository, ref } = origin;
    if (repository && parseForeign(uses.text)) this.#noteRef(uses, { repository, path, ref }, steps);
    if (steps.some(ownActionOf)) this.#reader.noteUnpinned(uses);
  }

  /** `job_workflow_ref` names the workflow that contains the job. In the repository itself `sub` tells enough. */
  #claimOf(path: string, { repository, name, ref }: WorkflowOrigin): PlannedJob['calledWorkflow'] {
    if (repository === this.#repository || name === undefined || ref === undefined) return undefined;
    return { path: `${name}/${path}`, ref };
  }

  /** GitHub starts no workflow whose calls are nested too deep, or without an end. */
  #isRefused(uses: Text, { chain }: Call, workflow: Workflow): boolean {
    if (chain.includes(workflow))
      this.#reader.note(uses, `${uses.text} calls itself again: GitHub refuses that.`, 'call-loop', 'error');
    else if (chain.length > deepestCall)
      this.#reader.note(uses, `${uses.text} is called deeper than GitHub allows.`, 'call-loop', 'error');
    else return false;
    return true;
  }

  #noteRef(uses: Text, located: LocatedFile, steps: readonly PlannedStep[]): void {
    if (steps.some(ownActionOf)) this.#reader.noteRef(uses, located);
  }

  /** Secrets that a caller passes by name. They precede given ones of the same name, which an environment can have. */
  #passedSecrets(passed: ReadonlyMap<string, Text>, contexts: ExpressionContext): ExpressionContext {
    const named = plannedEnvironmentOf(passed, contexts);
    const names = new Set(Object.keys(named).map((name) => name.toLowerCase()));
    const others = Object.entries(this.#givenSecrets()).filter(([name]) => !names.has(name.toLowerCase()));
    return { ...named, ...Object.fromEntries(others) };
  }

  #givenSecrets(): ExpressionContext {
    return (this.#variables.secrets ?? {}) as ExpressionContext;
  }

  #plannedSteps(written: WorkflowStep, caller: StepCaller): PlannedStep[] {
    const { contexts, calledAt, chain, fileRepository, outerCall } = caller;
    const env = { ...(contexts.env as ExpressionContext), ...plannedEnvironmentOf(written.env, contexts) };
    const own = { ...caller, contexts: { ...contexts, env } };
    if (isNever(written.condition, own.contexts)) return [];
    const uses = written.uses && evaluate(written.uses.text, own.contexts).text;
    const located =
      uses === undefined || !fileRepository
        ? undefined
        : this.#located(uses, fileRepository, caller.workspace);
    const action = located && this.#reader.action(located);
    const plannedStep: PlannedStep = {
      step: calledAt ? { ...written, ...placeAt(calledAt) } : written,
      uses,
      fileRepository,
      action,
      calledAt: outerCall,
      with: new Map([...written.with].map(([name, text]) => [name, planned(text, own)])),
      env: Object.fromEntries(Object.entries(env).filter(isText)),
      unknownEnv: new Map(
        Object.entries(env).flatMap(([name, value]) =>
          value instanceof Unknown ? [[name, value.expressions] as const] : [],
        ),
      ),
    };
    caller.workspace.add(plannedStep);
    if (!action && written.uses) this.#noteUnread(written.uses, plannedStep, caller);
    if (!action?.steps || !located || !written.uses || chain.includes(action)) return [plannedStep];
    const inputs = inputsOf(action.inputs, plannedStep.with);
    const given = new Map([...plannedStep.with].map(([name, { source }]) => [name, source]));
    const isOther = located.repository !== this.#repository;
    const inner = {
      ...own,
      contexts: { ...own.contexts, inputs },
      given,
      fileRepository: located.repository,
      outerCall: outerCall ?? (isOther ? written.uses : undefined),
      chain: [...chain, action],
    };
    const steps = action.steps.flatMap((step) => this.#plannedSteps(step, inner));
    this.#noteRef(written.uses, located, steps);
    return steps;
  }

  /** `./` is what the job has checked out there, `$/` the repository of the file itself. */
  #located(uses: string, own: Repository, workspace: WorkspaceContent): LocatedFile | undefined {
    return uses.startsWith('./') ? workspace.locate(uses) : this.#reader.locate(uses, own);
  }

  /** Notes an action that is not here and may lease: a local one, or another one of the same owner. */
  #noteUnread(at: Text, { uses = '', fileRepository }: PlannedStep, { tokenDeniedBy }: StepCaller): void {
    const foreign = parseForeign(uses);
    const owner = this.#repository.name?.split('/')[0]?.toLowerCase();
    const isOfOwner = foreign?.repository.split('/')[0]?.toLowerCase() === owner;
    if (
      tokenDeniedBy ||
      !fileRepository ||
      (foreign ? !isOfOwner || isProduct(foreign) : !/^[.$]\//.test(uses))
    )
      return;
    this.#reader.note(
      at,
      `${uses} is not in ${foreign ? 'the given repositories' : 'this checkout'}, so what it may lease is not planned. Give a checkout of it too.`,
    );
  }

  /** The context `github`. Of a workflow that is called from elsewhere it is the caller's, and unknown. */
  #githubOf({ entry, github }: Call): ExpressionContext {
    if (isCalledOnly(entry)) return github;
    const { name, id, ownerId, defaultBranch } = this.#repository;
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

  #contexts(call: Call, job: Job, matrix: ExpressionContext | undefined): ExpressionContext {
    const github = this.#githubOf(call);
    const base: ExpressionContext = {
      github,
      ...this.#variables,
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
}

/** True if an `if:` on a ref is known to the run alone, or lets all in but some. */
function keepsRefsOut(condition: string, contexts: ExpressionContext): boolean {
  if (!/\bgithub\.ref(_name|_protected)?\b(?!_)/i.test(condition)) return false;
  return !isKnown(condition, contexts) || /!=|!\s*(\(|\w)/.test(condition);
}

function mayAsk(ofJob: IdToken, ofWorkflow: IdToken, isCalled: boolean): boolean {
  const said = ofJob === 'inherited' ? ofWorkflow : ofJob;
  // A called workflow without `permissions` inherits its caller's. Any other job has no `id-token: write` by default.
  return said === 'inherited' ? isCalled : said === 'write';
}

function isText(entry: [string, ContextValue]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
