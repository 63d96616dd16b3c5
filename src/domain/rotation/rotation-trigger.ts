import type { Expiry } from '../expiry/expiry.ts';
import { spanWords, whenWords } from '../span.ts';
import type { RotationState } from './secret-description.ts';

/** When a secret is rotated. Durations in milliseconds. */
export type RotationTrigger =
  | { readonly kind: 'always' }
  /** When the schedule of its own rotation is due. */
  | { readonly kind: 'due' }
  | { readonly kind: 'expiring-within'; readonly span: number }
  | { readonly kind: 'older-than'; readonly span: number };

/** The facts about a secret's current version. */
export interface RotationFacts {
  readonly createdAt: Date | undefined;
  readonly expiry: Expiry | undefined;
  readonly rotation: RotationState | undefined;
}

/** `unknown`: the fact that the trigger needs is not known. */
export interface RotationDecision {
  readonly is: 'due' | 'not due' | 'unknown';
  /** The reason, as half a sentence about the secret. */
  readonly why: string;
}

/** When a secret will be due, by the facts known now. Undefined if unknown, and if each run rotates. */
export function nextRotation(trigger: RotationTrigger, facts: RotationFacts): Date | undefined {
  switch (trigger.kind) {
    case 'always':
      return undefined;
    case 'due':
      return facts.rotation?.windowFrom;
    case 'expiring-within':
      return facts.expiry && new Date(facts.expiry.at.getTime() - trigger.span);
    case 'older-than':
      return facts.createdAt && new Date(facts.createdAt.getTime() + trigger.span);
  }
}

/** What is due by the trigger, as a sentence: `Due is what is older than 30 d.` */
export function triggerSentence(trigger: RotationTrigger): string {
  switch (trigger.kind) {
    case 'always':
      return 'Each run rotates.';
    case 'due':
      return 'Due is what its own schedule rotates now.';
    case 'expiring-within':
      return `Due is what expires within ${spanWords(trigger.span)}.`;
    case 'older-than':
      return `Due is what is older than ${spanWords(trigger.span)}.`;
  }
}

/** Decides whether a secret is rotated now. `now` in epoch milliseconds. */
export function decideRotation(
  trigger: RotationTrigger,
  facts: RotationFacts,
  now: number,
): RotationDecision {
  switch (trigger.kind) {
    case 'always':
      return { is: 'due', why: 'is rotated whenever this runs' };
    case 'due':
      return bySchedule(facts, now);
    case 'expiring-within':
      return byExpiry(facts, trigger.span, now);
    case 'older-than':
      return byAge(facts, trigger.span, now);
  }
}

function bySchedule({ rotation }: RotationFacts, now: number): RotationDecision {
  if (!rotation) return { is: 'unknown', why: 'has no date of its next rotation' };
  const { nextAt, windowFrom } = rotation;
  if (nextAt.getTime() <= now) return { is: 'due', why: `was to be rotated ${whenWords(nextAt, now)}` };
  return windowFrom.getTime() <= now
    ? { is: 'due', why: `is in the window of its rotation, which ends ${whenWords(nextAt, now)}` }
    : { is: 'not due', why: `is to be rotated ${whenWords(windowFrom, now)} or later` };
}

function byExpiry({ expiry }: RotationFacts, span: number, now: number): RotationDecision {
  if (!expiry) return { is: 'unknown', why: 'does not tell when it expires' };
  const isOver = expiry.at.getTime() <= now;
  return {
    is: expiry.at.getTime() - now <= span ? 'due' : 'not due',
    why: `${isOver ? 'expired' : 'expires'} ${whenWords(expiry.at, now)} (${expiry.source})`,
  };
}

function byAge({ createdAt }: RotationFacts, span: number, now: number): RotationDecision {
  if (!createdAt) return { is: 'unknown', why: 'does not tell how old it is' };
  const age = now - createdAt.getTime();
  return { is: age >= span ? 'due' : 'not due', why: `is ${spanWords(age)} old` };
}
