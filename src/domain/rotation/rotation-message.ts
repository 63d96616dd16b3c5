import { createHash } from 'node:crypto';
import type { AlertMessage, AlertProblem } from '../alerts/alert-message.ts';
import type { LeaseError } from '../error.ts';
import type { LeaseRequest } from '../requests/request.ts';
import { referenceText } from '../requests/request.ts';
import type { RotationResult } from './rotation-result.ts';

/** The sender of a message about rotations. */
export interface RotationOrigin {
  /** `WORKFLOW / JOB`. */
  readonly name: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly region: string;
  readonly runUrl: string | undefined;
  /** Removes names that a public repository must not show. */
  readonly shown: (text: string) => string;
}

/**
 * The message about a run: the rotations that failed. A run keeps no state, so `resolved` has the key of every secret
 * without a failure; services ignore keys without an open alert. `now` in epoch milliseconds.
 */
export function rotationMessage(
  failure: LeaseError | undefined,
  results: readonly RotationResult[],
  requests: readonly LeaseRequest[],
  origin: RotationOrigin,
  now: number,
): AlertMessage {
  const { name, repository, runUrl } = origin;
  const ended = failure ? results.filter((result) => result.failure !== undefined) : [];
  const problems = ended.map((result) => problemOf(result, origin));
  if (failure && problems.length === 0) problems.push(problemOfStep(failure, requests, origin));
  const [problem] = problems;
  const well = results.filter((result) => isWell(result, failure !== undefined));
  return {
    title: problem ? `${problem.name} ${problem.words}` : 'Rotations work again',
    from: name,
    repository,
    runUrl,
    at: new Date(now),
    problems,
    // The problem of the step as a whole is resolved once the step has inspected its secrets.
    resolved: [...well.map(({ text }) => text), ...(results.length > 0 ? [''] : [])].map((text) =>
      keyOf(text, origin),
    ),
  };
}

/** True for a secret without a problem. False if it was not begun, or if it is unknown whether it is due. */
function isWell({ failure, status, decision, after }: RotationResult, isFailed: boolean): boolean {
  if (failure !== undefined || after === 'due' || decision.is === 'unknown') return false;
  return status === 'rotated' || decision.is === 'not due' || !isFailed;
}

function problemOf(result: RotationResult, origin: RotationOrigin): AlertProblem {
  const { text, failure = '', status, newVersion } = result;
  const isBad = status === 'failed' && newVersion !== undefined;
  const what = {
    unchanged: '`after` failed',
    rotated: 'was rotated, and `after` failed',
    'rolled-back': 'was rotated and moved back',
    failed: isBad ? 'has a new version that is current and bad' : 'was not rotated',
  }[status];
  return {
    ...shownProblem(text, `${what}: ${failure}`, origin),
    kind: failure.split(':')[0] ?? '',
    severity: isBad ? 'critical' : 'error',
  };
}

function problemOfStep(
  { code, message }: LeaseError,
  requests: readonly LeaseRequest[],
  origin: RotationOrigin,
): AlertProblem {
  const [first = '', ...others] = [...new Set(requests.map(({ reference }) => referenceText(reference)))];
  const name = others.length === 0 ? first : `${first} and ${others.length} more`;
  return {
    ...shownProblem('', `could not be rotated: ${code}: ${message.split('\n')[0]}`, origin),
    name: origin.shown(name),
    kind: code,
    severity: 'error',
  };
}

function shownProblem(text: string, words: string, origin: RotationOrigin) {
  const { region, shown } = origin;
  return {
    key: keyOf(text, origin),
    name: shown(text),
    region,
    owner: undefined,
    words: shown(words).replace(/\s+/g, ' '),
  };
}

/** Equal for a secret in every run of the job. `text`: empty for what concerns the step as a whole. */
function keyOf(text: string, { name, repository, region }: RotationOrigin): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([repository, name, region, text]))
    .digest('hex');
  return `secret-lease/rotate/${hash.slice(0, 24)}`;
}
