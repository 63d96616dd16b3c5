import { onDefaultBranch } from './events.ts';
import { type ExpressionContext, VaryingValue } from './expression.ts';
import type { Trigger, Workflow } from './workflow.ts';

/** Runs of a workflow about which the same is known in advance: the event, and the ref if a filter names it. */
export interface Run {
  /** The workflow with this event and, if a filter names them, only these refs as its trigger. */
  readonly entry: Workflow;
  /** The known part of the context `github`. */
  readonly github: ExpressionContext;
}

/** The runs that events start. A call by another workflow belongs to that workflow's run. */
export function runsOf(workflow: Workflow, defaultBranch: string): Run[] {
  return workflow.triggers
    .filter(({ event }) => event !== 'workflow_call')
    .flatMap((trigger) => ofTrigger(trigger, defaultBranch))
    .map(({ trigger, github }) => ({ entry: { ...workflow, triggers: [trigger] }, github }));
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
    return [
      { trigger, github: { ...named, ...noPullRequest, ...varying('heads/gh-readonly-queue/', 'branch') } },
    ];
  if (event === 'release') return [{ trigger, github: { ...named, ...noPullRequest, ref_type: 'tag' } }];
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
  const numbers = ['1', '2222'];
  return {
    event_name: event,
    ref: new VaryingValue(
      'github.ref',
      numbers.map((number) => `refs/pull/${number}/merge`),
    ),
    ref_name: new VaryingValue(
      'github.ref_name',
      numbers.map((number) => `${number}/merge`),
    ),
  };
}

function varying(prefix: string, type: string): ExpressionContext {
  const names = ['a/pr-1-0a', 'bb/pr-2222-1b'];
  const shown = prefix.replace('heads/', '');
  return {
    ref: new VaryingValue(
      'github.ref',
      names.map((name) => `refs/${prefix}${name}`),
    ),
    ref_name: new VaryingValue(
      'github.ref_name',
      names.map((name) => `${shown}${name}`),
    ),
    ref_type: type,
  };
}

/** A run for each ref that a filter names literally, and one run with an unknown ref for all patterns. */
function ofPush(trigger: Trigger): Started[] {
  const { branches, tags } = trigger;
  const event = { event_name: 'push', ...noPullRequest };
  const all = [...(branches ?? []), ...(tags ?? [])];
  // With exceptions only GitHub knows which refs remain.
  if (all.length === 0 || trigger.ignoresSome || all.some((name) => name.startsWith('!')))
    return [{ trigger, github: event }];
  const ofKind = (kind: 'heads' | 'tags', names: readonly string[] = []): Started[] => {
    const only = (some: readonly string[]) => ({
      ...trigger,
      branches: kind === 'heads' ? some : undefined,
      tags: kind === 'tags' ? some : undefined,
    });
    const patterns = names.filter((name) => !isExact(name));
    const exact = names.filter(isExact).map((name) => ({
      trigger: only([name]),
      github: { ...event, ...refOf(kind, name) },
    }));
    if (patterns.length === 0) return exact;
    const type = kind === 'heads' ? 'branch' : 'tag';
    return [...exact, { trigger: only(patterns), github: { ...event, ref_type: type } }];
  };
  return [...ofKind('heads', branches), ...ofKind('tags', tags)];
}

function isExact(name: string): boolean {
  return !/[*?+![\]\\]/.test(name);
}
