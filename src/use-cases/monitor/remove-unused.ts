import { RequestFailure } from '../../domain/failure.ts';
import type { Finding } from '../../domain/monitor/finding.ts';
import type { JudgedSecret } from '../../domain/monitor/judge-secret.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { dayOf, type Removal } from '../../domain/monitor/monitor-state.ts';
import {
  isKept,
  mostRemoved,
  reasonToKeep,
  recoveryDays,
  wasReadSince,
} from '../../domain/monitor/removal.ts';
import { isAcknowledged } from '../../domain/monitor/rules.ts';
import type { SecretProfile } from '../../domain/monitor/watched-secret.ts';
import { minuteOf } from '../../domain/span.ts';
import { referenceById } from '../../sources/secrets-manager/reference.ts';
import type { Runner } from '../ports.ts';
import type { FoundSecret } from './find-secrets.ts';
import type { MonitorMemory } from './monitor-memory.ts';
import { catalogOf } from './monitor-sessions.ts';
import type { AccountScan } from './scan-accounts.ts';

const day = 86_400_000;

type ProfiledSecret = JudgedSecret & { readonly profile: SecretProfile };

/** What the removal needs beside the secrets. */
interface RemovalContext {
  /** By ARN. */
  readonly found: ReadonlyMap<string, FoundSecret>;
  readonly inputs: MonitorInputs;
  readonly memory: MonitorMemory;
  readonly runner: Runner;
  readonly now: number;
}

/**
 * Schedules the deletion of secrets that were reported as unused for the time of `remove-unused`, and cancels it if
 * somebody has read or kept the secret. Adds the results to the findings. Without that input it does nothing.
 */
export async function removeUnused(
  secrets: readonly JudgedSecret[],
  scans: readonly AccountScan[],
  context: Omit<RemovalContext, 'found'>,
): Promise<readonly JudgedSecret[]> {
  if (context.inputs.removeUnused === undefined) return secrets;
  const seen = scans.flatMap((scan) => scan.seen);
  const found = new Map(
    seen.flatMap((each) =>
      each.profile ? [[each.profile.arn, { ...each, profile: each.profile }] as const] : [],
    ),
  );
  const removed: JudgedSecret[] = [];
  let left = mostRemoved;
  // One after the other, so that an error prevents the rest.
  for (const secret of secrets) {
    const { profile } = secret;
    if (!profile) removed.push(secret);
    else if (profile.deletedAt) removed.push(await takeBack({ ...secret, profile }, { ...context, found }));
    else {
      const { isScheduled, secret: judged } = await removeOne({ ...secret, profile }, left > 0, {
        ...context,
        found,
      });
      if (isScheduled) left -= 1;
      removed.push(judged);
    }
  }
  return removed;
}

async function removeOne(
  secret: ProfiledSecret,
  hasRoom: boolean,
  context: RemovalContext,
): Promise<{ isScheduled: boolean; secret: JudgedSecret }> {
  const { profile, region, account, findings } = secret;
  const { memory, now, inputs } = context;
  const unused = findings.find(({ kind }) => kind === 'unused');
  if (!unused || unused.acknowledged || reasonToKeep(profile, region, account) !== undefined) {
    return { isScheduled: false, secret };
  }
  const known = memory.removal(profile.arn);
  // A scheduled secret that exists again was restored by somebody: its time begins again.
  const reportedOn = known && known.scheduledOn === undefined ? known.reportedOn : dayOf(now);
  const dueOn = reportedOn + (inputs.removeUnused ?? 0);
  if (now < dueOn || !hasRoom) {
    memory.setRemoval(profile.arn, { reportedOn }, now);
    const when = `remove-unused deletes it after ${minuteOf(new Date(dueOn))}, unless it is read, tagged keep or acknowledged`;
    return { isScheduled: false, secret: withDetail(secret, unused, when) };
  }
  const find = context.found.get(profile.arn);
  const scheduled = find && (await schedule(secret, find, context));
  if (!scheduled) {
    memory.setRemoval(profile.arn, { reportedOn }, now);
    return { isScheduled: false, secret };
  }
  const accessedOn = profile.accessedAt?.getTime();
  memory.setRemoval(
    profile.arn,
    { reportedOn, scheduledOn: now, ...(accessedOn !== undefined && { accessedOn }) },
    now,
  );
  return { isScheduled: true, secret: scheduled };
}

/** Undefined if it was refused, or if the secret is in use now: the listing is minutes old. */
async function schedule(
  secret: ProfiledSecret,
  find: FoundSecret,
  { runner, memory }: RemovalContext,
): Promise<JudgedSecret | undefined> {
  const { profile, region, account } = secret;
  try {
    const latest = await describedAgain(find);
    if (!latest) return undefined;
    const isUsed = (memory.othersAccess(latest)?.getTime() ?? 0) > (profile.accessedAt?.getTime() ?? 0);
    if (latest.deletedAt || isUsed || reasonToKeep(latest, region, account) !== undefined) return undefined;
    const goneAt = await find.session.remover.schedule(profile.arn);
    return withFinding(secret, {
      kind: 'scheduled-for-deletion',
      words: `is unused, and was scheduled for deletion by remove-unused: gone after ${minuteOf(goneAt)}`,
      detail: `until then acknowledge ${secret.label}, or restore it: aws secretsmanager restore-secret`,
    });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    runner.warning(
      `${secret.label} is unused and could not be scheduled for deletion (${error.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`,
    );
    return undefined;
  }
}

/** Undefined if the secret does not exist any more. RequestFailure. */
async function describedAgain({
  profile,
  watched,
  session,
}: FoundSecret): Promise<SecretProfile | undefined> {
  const query = { ...watched.query, reference: referenceById(profile.arn) };
  const result = (await catalogOf(session, query.reference).find([query], [])).get(query);
  if (result instanceof RequestFailure) throw result;
  return result?.[0]?.profile;
}

/** Restores a secret whose deletion `remove-unused` has scheduled. Other deletions are not touched. */
async function takeBack(secret: ProfiledSecret, context: RemovalContext): Promise<JudgedSecret> {
  const { profile } = secret;
  const { memory, now, runner, inputs, found } = context;
  const removal = memory.removal(profile.arn);
  if (removal?.scheduledOn === undefined) return secret;
  const reason = reasonToRestore(secret, removal, inputs, now);
  const session = found.get(profile.arn)?.session;
  if (reason === undefined || !session) {
    memory.setRemoval(profile.arn, removal, now);
    const gone = minuteOf(new Date(removal.scheduledOn + recoveryDays * day));
    const [first] = secret.findings;
    return first ? withDetail(secret, first, `by remove-unused; gone after ${gone}`) : secret;
  }
  try {
    await session.remover.restore(profile.arn);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    memory.setRemoval(profile.arn, removal, now);
    runner.warning(
      `${secret.label} ${reason}, and its deletion could not be taken back (${error.message}). Restore it: aws secretsmanager restore-secret.`,
    );
    return secret;
  }
  const restored: Finding = { kind: 'restored', words: `was restored, since it ${reason}` };
  return {
    ...secret,
    findings: [restored, ...secret.findings.filter(({ kind }) => kind !== 'scheduled-for-deletion')],
  };
}

function reasonToRestore(
  secret: ProfiledSecret,
  removal: Removal,
  { rules }: MonitorInputs,
  now: number,
): string | undefined {
  if (isKept(secret.profile)) return 'is tagged keep';
  if (wasReadSince(secret.profile, removal)) return 'was read again';
  return isAcknowledged(secret, ['unused', 'scheduled-for-deletion'], rules, now)
    ? 'is acknowledged'
    : undefined;
}

function withDetail(secret: JudgedSecret, finding: Finding, detail: string): JudgedSecret {
  const findings = secret.findings.map((each) => (each === finding ? { ...each, detail } : each));
  return { ...secret, findings };
}

function withFinding(secret: JudgedSecret, finding: Finding): JudgedSecret {
  return { ...secret, findings: [finding, ...secret.findings.filter(({ kind }) => kind !== 'unused')] };
}
