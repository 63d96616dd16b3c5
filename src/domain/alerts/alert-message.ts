/** How much something is wrong, in PagerDuty's words; the earlier, the worse. */
export type AlertSeverity = 'critical' | 'error' | 'warning';

/** One thing that is wrong. Nothing in it is a value. */
export interface AlertProblem {
  /** The same for the same problem in every run, and in no other monitor. */
  readonly key: string;
  /** The secret, as reports call it. */
  readonly name: string;
  readonly region: string;
  /** Undefined where there is none, or it may not be shown. */
  readonly owner: string | undefined;
  /** What kind of thing it is: `expired`, `rotation-failing`. */
  readonly kind: string;
  /** After the name: `expires in 3 d`. */
  readonly words: string;
  readonly severity: AlertSeverity;
}

/** What is told at a time. */
export interface AlertMessage {
  /** In one line what is wrong, for lists and notifications. */
  readonly title: string;
  /** Who tells: the monitor's name, or workflow and job. */
  readonly from: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** The run's page; undefined where the runner does not tell. */
  readonly runUrl: string | undefined;
  readonly at: Date;
  /** What has become worse, the worst first. */
  readonly problems: readonly AlertProblem[];
  /** Keys of problems that were told of before and are there no more. */
  readonly resolved: readonly string[];
}

/** A text of at most so many characters, cut with an ellipsis. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
