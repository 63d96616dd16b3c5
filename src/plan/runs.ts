import { onDefaultBranch } from './events.ts';
import { type ExpressionContext, VaryingValue } from './expression-context.ts';
import { admits, RefFilter } from './ref-filter.ts';
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
        github: { ...github, event: { ...(github.event as ExpressionContext), inputs: textsOf(inputs) } },
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

type Kind = 'heads' | 'tags';

const anyRef = ['**'];

function ofTrigger(trigger: Trigger, defaultBranch: string): Started[] {
  const { event, branches, tags } = trigger;
  const any = branches === undefined && tags === undefined ? anyRef : [];
  const ofRefs = (kind: Kind, patterns: readonly string[] = any) => startedOn({ trigger, kind, patterns });
  switch (event) {
    case 'push':
      return [...ofRefs('heads', branches), ...ofRefs('tags', tags)];
    case 'release':
      return ofRefs('tags', anyRef);
    case 'merge_group':
      // The ref is of a branch for each pull request, behind the name of the one that it is merged into.
      return ofRefs('heads', (branches ?? anyRef).map(inQueue));
    case 'pull_request':
    case 'pull_request_review':
      return [{ trigger, github: ofPullRequest(event) }];
    case 'pull_request_target':
      return [{ trigger, github: { event_name: event } }];
  }
  if (onDefaultBranch.has(event))
    return [{ trigger, github: { event_name: event, ...refOf('heads', defaultBranch) } }];
  // Of a run that a person starts, for example, the ref can be any.
  return [...ofRefs('heads', anyRef), ...ofRefs('tags', anyRef)];
}

function inQueue(pattern: string): string {
  const queue = 'gh-readonly-queue/';
  if (pattern === '**') return `${queue}**`;
  return pattern.startsWith('!') ? `!${queue}${pattern.slice(1)}/**` : `${queue}${pattern}/**`;
}

/** The base and the head of a pull request are known only in its run. */
const noPullRequest = { head_ref: '', base_ref: '' };

function refOf(kind: Kind, name: string): ExpressionContext {
  const type = kind === 'heads' ? 'branch' : 'tag';
  return { ...noPullRequest, ref: `refs/${kind}/${name}`, ref_name: name, ref_type: type };
}

function ofPullRequest(event: string): ExpressionContext {
  return {
    event_name: event,
    ref: new VaryingValue('github.ref', 'refs/pull/', false),
    ref_name: new VaryingValue('github.ref_name', '', false),
  };
}

/** A branch or tag whose name only the run knows, behind what is known of it. */
function varying(kind: Kind, pattern: RefFilter): ExpressionContext {
  const { head } = pattern;
  const isDivisible = pattern.startingWith(head) !== undefined;
  return {
    ...noPullRequest,
    ref: new VaryingValue('github.ref', `refs/${kind}/${head}`, isDivisible),
    ref_name: new VaryingValue('github.ref_name', head, isDivisible),
    ref_type: kind === 'heads' ? 'branch' : 'tag',
  };
}

/** The refs of some runs. */
interface Refs {
  readonly trigger: Trigger;
  readonly kind: Kind;
  /** As a filter has them. */
  readonly patterns: readonly string[];
}

/** A run for each ref that is named literally, and one for each pattern, on refs that no expression names. */
function startedOn({ trigger, kind, patterns }: Refs): Started[] {
  return patterns.flatMap((text, index) => {
    const pattern = new RefFilter(text);
    if (pattern.excludes) return [];
    const { only } = pattern;
    if (only !== undefined) return admits(patterns, only) ? [startedOnRef(trigger, kind, only)] : [];
    const excluded = patterns.slice(index + 1).filter((each) => each.startsWith('!'));
    if (excluded.some((each) => each === '!**' || each === `!${text}`)) return [];
    const limited = onlyOf(trigger, kind, [text, ...excluded]);
    return [{ trigger: limited, github: githubOf(trigger, varying(kind, pattern)) }];
  });
}

function startedOnRef(trigger: Trigger, kind: Kind, name: string): Started {
  return {
    trigger: onlyOf(trigger, kind, [name.replaceAll(/[!+[\]]/g, '\\$&')]),
    github: githubOf(trigger, refOf(kind, name)),
  };
}

function githubOf({ event }: Trigger, ref: ExpressionContext): ExpressionContext {
  const { ref: whole = '', ref_name: name = '' } = ref;
  const payload = { push: { ref: whole }, release: { release: { tag_name: name } } }[event];
  return { event_name: event, ...ref, ...(payload && { event: payload }) };
}

function onlyOf(trigger: Trigger, kind: Kind, names: readonly string[]): Trigger {
  const [branches, tags] = kind === 'heads' ? [names, undefined] : [undefined, names];
  return { ...trigger, branches, tags };
}

/**
 * The runs for refs, and for beginnings of refs, that expressions name of a run on other refs, once that is expanded; and
 * for the default branch.
 */
export function namedRunsOf({ entry, github, inputs }: Run, defaultBranch: string): Run[] {
  const [trigger] = entry.triggers;
  const { ref, ref_name: name, event } = github;
  if (!trigger || !(ref instanceof VaryingValue && name instanceof VaryingValue)) return [];
  const kind = trigger.branches ? 'heads' : 'tags';
  const patterns = (kind === 'heads' ? trigger.branches : trigger.tags) ?? [];
  const [first, ...excluded] = patterns;
  const named = (by: 'compared' | 'beginnings') =>
    [...name[by], ...namesIn(ref[by], kind)].filter((text) => /^[^\s~^:?*[\\]+$/.test(text));
  const names = named('compared');
  const { size } = new Set([...ref.compared, ...name.compared, ...ref.beginnings, ...name.beginnings]);
  // A person starts most runs there.
  const isOnDefault = trigger.event === 'workflow_dispatch' || (trigger.event === 'push' && size > 0);
  if (kind === 'heads' && isOnDefault) names.push(defaultBranch);
  const started = [
    ...[...new Set(names)]
      .filter((text) => admits(patterns, text))
      .map((text) => startedOnRef(trigger, kind, text)),
    ...[...new Set(named('beginnings'))].flatMap((text) => {
      const pattern = new RefFilter(first ?? '').startingWith(text);
      return pattern === undefined ? [] : startedOn({ trigger, kind, patterns: [pattern, ...excluded] });
    }),
  ];
  return started.map(({ trigger: limited, github: known }) => ({
    entry: { ...entry, triggers: [limited] },
    github: { ...known, event: { ...(event as ExpressionContext), ...(known.event as ExpressionContext) } },
    inputs,
  }));
}

/** True for a run that can be on any ref, if no expression names it. */
export function isOnAnyRef({ entry: { triggers } }: Run): boolean {
  return triggers.some(({ branches, tags }) => [branches, tags].some((names) => names?.[0] === '**'));
}

function namesIn(refs: ReadonlySet<string>, kind: Kind): string[] {
  const prefix = `refs/${kind}/`;
  return [...refs].flatMap((text) => (text.startsWith(prefix) ? [text.slice(prefix.length)] : []));
}
