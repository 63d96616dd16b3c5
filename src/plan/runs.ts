import { onDefaultBranch } from './events.ts';
import { type ExpressionContext, VaryingValue } from './expression.ts';
import type { Trigger, Workflow } from './workflow.ts';

/** Runs of a workflow about which the same is known in advance: the event, and the ref if a filter names it. */
export interface Run {
  /** The workflow with this event and, if a filter names them, only these refs as its trigger. */
  readonly entry: Workflow;
  /** The known part of the context `github`. */
  readonly github: ExpressionContext;
  /** What is known of the context `inputs`. */
  readonly inputs: ExpressionContext;
}

/** The runs that events start. A call by another workflow belongs to that workflow's run. */
export function runsOf(workflow: Workflow, defaultBranch: string): Run[] {
  return workflow.triggers
    .filter(({ event }) => event !== 'workflow_call')
    .flatMap((trigger) => ofTrigger(trigger, defaultBranch))
    .flatMap(({ trigger, github }) =>
      inputsOfRuns(workflow, trigger).map((inputs) => ({
        entry: { ...workflow, triggers: [trigger] },
        github: { ...github, event: { inputs: textsOf(inputs) } },
        inputs,
      })),
    );
}

/** How many combinations of inputs are planned before their values count as unknown. */
const mostChoices = 256;

interface Choice {
  readonly name: string;
  readonly values: readonly (string | boolean)[];
}

/** What a person can choose from is known, each choice for itself. Other events give no inputs. */
function inputsOfRuns(
  { dispatchInputs, callInputs = [] }: Workflow,
  { event }: Trigger,
): readonly ExpressionContext[] {
  if (event !== 'workflow_dispatch')
    return [Object.fromEntries([...dispatchInputs, ...callInputs].map(({ name }) => [name, null]))];
  const chosen = dispatchInputs.flatMap(({ name, type, options }): Choice[] => {
    if (type === 'boolean') return [{ name, values: [true, false] }];
    return type === 'choice' && options ? [{ name, values: options }] : [];
  });
  if (chosen.reduce((count, { values }) => count * values.length, 1) > mostChoices) return [{}];
  return chosen.reduce<ExpressionContext[]>(
    (all, { name, values }) => all.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

/** `github.event.inputs` has texts alone. */
function textsOf(inputs: ExpressionContext): ExpressionContext {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, value === null ? null : String(value)]),
  );
}

/** True for a workflow that runs only where another one calls it. */
export function isCalledOnly({ triggers }: Workflow): boolean {
  return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}

interface Started {
  readonly trigger: Trigger;
  readonly github: ExpressionContext;
}

function ofTrigger(trigger: Trigger, defaultBranch: string): Started[] {
  const { event } = trigger;
  const named = { event_name: event };
  if (event === 'push') return ofPush(trigger);
  if (event === 'pull_request' || event === 'pull_request_review')
    return [{ trigger, github: ofPullRequest(event) }];
  // In a merge queue the ref is `gh-readonly-queue/BASE/…`, so it equals no branch's name.
  if (event === 'merge_group')
    return [{ trigger, github: { ...named, ...noPullRequest, ...varying('heads', 'gh-readonly-queue/') } }];
  if (event === 'release') return [{ trigger, github: { ...named, ...noPullRequest, ...varying('tags') } }];
  if (onDefaultBranch.has(event))
    return [{ trigger, github: { ...named, ...refOf('heads', defaultBranch) } }];
  return [{ trigger, github: named }];
}

/** The base and the head of a pull request are known only in its run. */
const noPullRequest = { head_ref: '', base_ref: '' };

function refOf(kind: 'heads' | 'tags', name: string): ExpressionContext {
  const type = kind === 'heads' ? 'branch' : 'tag';
  return { ...noPullRequest, ref: `refs/${kind}/${name}`, ref_name: name, ref_type: type };
}

function ofPullRequest(event: string): ExpressionContext {
  const numbers = ['1/merge', '2222/merge'];
  return {
    event_name: event,
    ref: new VaryingValue('github.ref', 'refs/pull/', numbers),
    ref_name: new VaryingValue('github.ref_name', '', numbers),
  };
}

/** A branch or tag whose name only the run knows, behind what is known of it. */
function varying(kind: 'heads' | 'tags', known = ''): ExpressionContext {
  const samples = ['zz/any-1-0a', 'yyy.any-2222-1b'];
  return {
    ref: new VaryingValue('github.ref', `refs/${kind}/${known}`, samples),
    ref_name: new VaryingValue('github.ref_name', known, samples),
    ref_type: kind === 'heads' ? 'branch' : 'tag',
  };
}

type Kind = 'heads' | 'tags';

const ofPushes = { event_name: 'push', ...noPullRequest };

/** A run for each ref that a filter names literally, and one run with an unknown ref for all patterns of a kind. */
function ofPush(trigger: Trigger): Started[] {
  const { branches, tags } = trigger;
  const all = [...(branches ?? []), ...(tags ?? [])];
  // With exceptions only GitHub knows which refs remain.
  if (trigger.ignoresSome || all.some((name) => name.startsWith('!'))) return [{ trigger, github: ofPushes }];
  const any = branches === undefined && tags === undefined ? ['**'] : [];
  const ofKind = (kind: Kind, names: readonly string[]): Started[] => {
    const patterns = names.filter((name) => !isExact(name));
    const exact = names.filter(isExact).map((name) => pushOf(trigger, kind, name));
    if (patterns.length === 0) return exact;
    return [
      ...exact,
      { trigger: onlyOf(trigger, kind, patterns), github: { ...ofPushes, ...varying(kind) } },
    ];
  };
  return [...ofKind('heads', branches ?? any), ...ofKind('tags', tags ?? any)];
}

function pushOf(trigger: Trigger, kind: Kind, name: string): Started {
  return { trigger: onlyOf(trigger, kind, [name]), github: { ...ofPushes, ...refOf(kind, name) } };
}

function onlyOf(trigger: Trigger, kind: Kind, names: readonly string[]): Trigger {
  const [branches, tags] = kind === 'heads' ? [names, undefined] : [undefined, names];
  return { ...trigger, branches, tags };
}

/**
 * The runs for refs that expressions name of a run with an unknown ref, once that is expanded; and for the default branch.
 */
export function namedRunsOf({ entry, github, inputs }: Run, defaultBranch: string): Run[] {
  const [trigger] = entry.triggers;
  const { ref, ref_name: name, event = {} } = github;
  if (trigger?.event !== 'push' || !(ref instanceof VaryingValue && name instanceof VaryingValue)) return [];
  const kind = github.ref_type === 'branch' ? 'heads' : 'tags';
  const prefix = `refs/${kind}/`;
  const whole = [...ref.compared].flatMap((text) =>
    text.startsWith(prefix) ? [text.slice(prefix.length)] : [],
  );
  const isCompared = ref.compared.size + name.compared.size > 0;
  const names = [...whole, ...name.compared, ...(kind === 'heads' && isCompared ? [defaultBranch] : [])];
  const patterns = (kind === 'heads' ? trigger.branches : trigger.tags) ?? [];
  const isPushed = (text: string) =>
    /^[^\s~^:?*[\\]+$/.test(text) &&
    !text.startsWith('refs/') &&
    patterns.some((pattern) => matchesFilter(text, pattern));
  return [...new Set(names)]
    .filter(isPushed)
    .map((text) => pushOf(trigger, kind, text))
    .map(({ trigger: only, github: known }) => ({
      entry: { ...entry, triggers: [only] },
      github: { ...known, event },
      inputs,
    }));
}

/**
 * Whether GitHub's filter pattern takes a name.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesFilter(name: string, pattern: string): boolean {
  const source = pattern.replaceAll(/\*\*|\*|\[[^\]]*\]|\\?[^?+]/g, (part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part.startsWith('[') && part.length > 1) return part;
    return part.replace(/^\\/, '').replace(/[.^$()|{}[\]*\\/]/, '\\$&');
  });
  try {
    return new RegExp(`^${source}$`).test(name);
  } catch {
    return false;
  }
}

function isExact(name: string): boolean {
  return !/[*?+![\]\\]/.test(name);
}
