import {
  type AlertMessage,
  type AlertProblem,
  type AlertSeverity,
  regionAndAccount,
} from '../alerts/alert-message.ts';
import { concealed } from '../concealment.ts';
import { type Alert, type SentAlerts, worsened } from './alerts.ts';
import { mayShow } from './disclosure.ts';
import { type Finding, sentenceOf } from './finding.ts';
import { type ReportLayout, shownAccount } from './watch-table.ts';
import { ownerOf } from './watched-secret.ts';

/** The sender of a message and its link. */
export interface MessageOrigin {
  /** The monitor's id, from `monitorIdOf`. */
  readonly id: string;
  readonly name: string;
  readonly repository: string;
  readonly runUrl: string | undefined;
}

/** The message about what has become worse since `sent`, and about what is gone without a doubt. */
export function monitorMessage(
  alerts: readonly Alert[],
  sent: SentAlerts,
  {
    layout,
    isInDoubt,
  }: { readonly layout: ReportLayout; readonly isInDoubt: (fingerprint: string) => boolean },
  { id, name, repository, runUrl }: MessageOrigin,
): AlertMessage {
  const keyOf = (fingerprint: string) => `secret-lease/${id}/${fingerprint}`;
  const there = new Set(alerts.map(({ fingerprint }) => fingerprint));
  const problems = worsened(alerts, sent).map((alert) => problemOf(alert, layout, keyOf));
  const gone = [...sent.keys()].filter((fingerprint) => !there.has(fingerprint) && !isInDoubt(fingerprint));
  return {
    title: titleOf(problems),
    from: name,
    repository,
    runUrl,
    at: new Date(layout.now),
    problems,
    resolved: gone.map(keyOf),
  };
}

/**
 * The alerts to record as sent, if the problems with these keys could not be reported or closed; `all` if nothing could.
 * Those in doubt stay.
 */
export function sentAlertsAfter(
  alerts: readonly Alert[],
  sent: SentAlerts,
  {
    id,
    unsent,
    isInDoubt,
  }: {
    readonly id: string;
    readonly unsent: ReadonlySet<string> | 'all';
    readonly isInDoubt: (fingerprint: string) => boolean;
  },
): SentAlerts {
  const isUnsent = (fingerprint: string) =>
    unsent === 'all' || unsent.has(`secret-lease/${id}/${fingerprint}`);
  const recorded = new Map<string, string>();
  for (const { fingerprint, level } of alerts) {
    const known = isUnsent(fingerprint) ? sent.get(fingerprint) : level;
    if (known !== undefined) recorded.set(fingerprint, known);
  }
  for (const [fingerprint, level] of sent)
    if ((isUnsent(fingerprint) || isInDoubt(fingerprint)) && !recorded.has(fingerprint))
      recorded.set(fingerprint, level);
  return recorded;
}

function problemOf(
  { secret, finding, fingerprint }: Alert,
  layout: ReportLayout,
  keyOf: (fingerprint: string) => string,
): AlertProblem {
  const { disclosure } = layout;
  const { label, region, profile } = secret;
  const shown = (text: string) => (disclosure === 'all' ? text : concealed(text));
  return {
    key: keyOf(fingerprint),
    name: shown(label),
    region,
    account: shownAccount(secret, layout),
    owner: profile && mayShow(disclosure, 'owner') ? ownerOf(profile) : undefined,
    kind: finding.kind,
    words: shown(sentenceOf(finding)).replace(/\s+/g, ' '),
    severity: severityOf(finding),
  };
}

/** An end that has come is critical; one within three days, or a secret that cannot be judged, is an error. */
function severityOf({ kind, daysLeft }: Finding): AlertSeverity {
  if (kind === 'expired' || kind === 'revoked') return 'critical';
  if (kind === 'unreadable' || kind === 'rotation-failing' || kind === 'too-wide') return 'error';
  return daysLeft !== undefined && daysLeft <= 3 ? 'error' : 'warning';
}

function titleOf(problems: readonly AlertProblem[]): string {
  const [first] = problems;
  const names = new Set(problems.map((problem) => `${regionAndAccount(problem)} ${problem.name}`));
  if (!first) return 'Secrets are well again';
  return names.size === 1 ? `${first.name} ${first.words}` : `${names.size} secrets need attention`;
}
