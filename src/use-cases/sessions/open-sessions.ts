import { isNoAnswer } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { SessionPlan } from '../../sources/session-plans.ts';
import type { JobAccess } from '../job/identify-job.ts';
import type { Runner, SecurityTokenService } from '../ports.ts';
import { parallelSessions } from './reader-plans.ts';
import { type ReaderSession, RefusedRole, SessionOpener } from './session-opener.ts';

export interface OpenedSessions {
  readonly sessions: readonly ReaderSession[];
  /** Plans without a session, because STS did not answer. */
  readonly unopened: readonly SessionPlan[];
  /** The failure for these. */
  readonly noAnswer: RefusedRole | undefined;
}

/** Opens a session for each plan. E_ACCOUNT; RefusedRole if STS answers that a role cannot be assumed. */
export async function openSessions(
  plans: readonly SessionPlan[],
  job: JobAccess,
  { runner, sts }: { readonly runner: Runner; readonly sts: SecurityTokenService },
): Promise<OpenedSessions> {
  if (job.kind === 'ambient') {
    const sessions = plans.map((plan) => ({ plan, keys: undefined, policy: undefined }));
    return { sessions, unopened: [], noAnswer: undefined };
  }
  const opener = new SessionOpener({ identity: job.identity, token: job.token, runner, sts });
  const unopened: SessionPlan[] = [];
  let noAnswer: RefusedRole | undefined;
  const opened = await inParallel(plans, parallelSessions, async (plan) => {
    try {
      // After STS has not answered, the other plans do not wait for it.
      if (!noAnswer) return await opener.open(plan);
    } catch (error) {
      if (!(error instanceof RefusedRole && isNoAnswer(error.failure))) throw error;
      noAnswer = error;
    }
    unopened.push(plan);
    return [];
  });
  return { sessions: opened.flat(), unopened, noAnswer };
}
