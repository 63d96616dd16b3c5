/** The severity in PagerDuty's words, the worst first. */
export type AlertSeverity = 'critical' | 'error' | 'warning';

/** One problem. It contains no value. */
export interface AlertProblem {
  /** Equal for the same problem in every run, and different in other monitors. */
  readonly key: string;
  /** The secret's name as reports show it. */
  readonly name: string;
  readonly region: string;
  /** Undefined where the report has one account alone, or may not show it. */
  readonly account?: string | undefined;
  /** Undefined if there is none or it may not be shown. */
  readonly owner: string | undefined;
  /** The kind of the finding: `expired`, `rotation-failing`. */
  readonly kind: string;
  /** The words after the name: `expires in 3 d`. */
  readonly words: string;
  readonly severity: AlertSeverity;
}

/** The contents of one alert. */
export interface AlertMessage {
  /** One line for lists and notifications. */
  readonly title: string;
  /** The sender: the monitor's name, or workflow and job. */
  readonly from: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** The URL of the run. Undefined if the runner does not set it. */
  readonly runUrl: string | undefined;
  readonly at: Date;
  /** The problems that have become worse, the worst first. */
  readonly problems: readonly AlertProblem[];
  /** The keys of problems that were reported before and are gone. */
  readonly resolved: readonly string[];
}

/** The region, and the account where there are several. */
export function regionAndAccount({ region, account }: AlertProblem): string {
  return account === undefined ? region : `${region} ${account}`;
}

/** Cuts a text to this many characters, with an ellipsis. No character is cut in two, because services refuse a half one. */
export function truncated(text: string, most: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  const kept = whole.slice(0, most - 1);
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`;
}
