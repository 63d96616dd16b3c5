import { isNever, keepsRefsOut } from './conditions.ts';
import { evaluate } from './expression.ts';
import { type ContextValue, type ExpressionContext, Unknown } from './expression-context.ts';
import { ownActionOf } from './own-step.ts';
import type { PlannedJob, PlannedStep } from './planned-job.ts';
import { inputsOf, planned, plannedEnvironmentOf, type TextCaller } from './planned-text.ts';
import { isProduct, parseForeign, type Repository } from './repository.ts';
import { type Action, type Location, placeAt, type Text, type WorkflowStep } from './workflow.ts';
import type { LocatedFile, WorkflowReader } from './workflow-reader.ts';
import type { WorkspaceContent } from './workspace-content.ts';

/** The position of a step: its job, and the composite actions that contain it. */
export interface StepCaller extends TextCaller {
  readonly fileRepository: Repository | undefined;
  readonly outerCall: Location | undefined;
  readonly tokenDeniedBy: PlannedJob['tokenDeniedBy'];
  readonly workspace: WorkspaceContent;
  /** An `if:` of a job or of a composite action that keeps out refs which a pattern of IAM cannot. */
  readonly narrower: Text | undefined;
  /** The composite actions that contain the step. */
  readonly chain: readonly Action[];
}

/** Expands the steps of a repository's jobs: those of a composite action replace the step that calls it. */
export class StepReader {
  readonly #repository: Repository;
  readonly #reader: WorkflowReader;

  constructor(repository: Repository, reader: WorkflowReader) {
    this.#repository = repository;
    this.#reader = reader;
  }

  /** The steps that a written step becomes. None if its `if:` is never true. */
  expand(written: WorkflowStep, caller: StepCaller): PlannedStep[] {
    const { contexts, calledAt, chain, fileRepository, outerCall } = caller;
    const env = { ...(contexts.env as ExpressionContext), ...plannedEnvironmentOf(written.env, contexts) };
    const own = { ...caller, contexts: { ...contexts, env } };
    if (isNever(written.condition, own.contexts)) return [];
    const isNarrower = written.condition && keepsRefsOut(written.condition, own.contexts);
    const narrower = isNarrower ? written.condition : caller.narrower;
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
      narrower,
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
    if (!action?.steps || !located || !written.uses || chain.includes(action)) {
      if (ownActionOf(plannedStep)) this.#reader.noteAlwaysTrue(written.condition);
      return [plannedStep];
    }
    const inputs = inputsOf(action.inputs, plannedStep.with, { github: contexts.github ?? {} });
    const given = new Map([...plannedStep.with].map(([name, { source }]) => [name, source]));
    const isOther = located.repository !== this.#repository;
    const inner = {
      ...own,
      contexts: { ...own.contexts, inputs },
      given,
      narrower,
      fileRepository: located.repository,
      outerCall: outerCall ?? (isOther ? written.uses : undefined),
      chain: [...chain, action],
    };
    const steps = action.steps.flatMap((step) => this.expand(step, inner));
    if (!steps.some(ownActionOf)) return steps;
    this.#reader.noteAlwaysTrue(written.condition);
    this.#reader.noteRef(written.uses, located);
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
}

function isText(entry: [string, ContextValue]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
