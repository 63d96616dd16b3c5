import { type Alert, alertsOf } from './alerts.ts';
import { isPassingProblem } from './finding.ts';
import type { JudgedSecret } from './judge-secret.ts';
import type { IssueInputs } from './monitor-inputs.ts';
import { ownerIssueId } from './monitor-issue.ts';
import { type MonitorReport, reportOf } from './monitor-report.ts';
import { type OwnerRoute, type OwnerRoutes, routeOf } from './owners.ts';
import type { ReportLayout } from './watch-table.ts';

/** GitHub takes so many of each. https://docs.github.com/en/rest/issues/issues */
const longestTitle = 256;
export const mostAssignees = 10;

/** One of the issues that a run keeps, and what is told in it. */
export interface IssuePlan {
  readonly id: string;
  /** Undefined for the issue of all whose owners have none. */
  readonly owner: string | undefined;
  readonly title: string;
  /** Who is told of what stands in it, as far as that may be shown. */
  readonly routesOf: (alerts: readonly Alert[]) => OwnerRoute[];
  /** Of a new one with these alerts. */
  readonly assigneesOf: (alerts: readonly Alert[]) => string[];
  readonly secrets: readonly JudgedSecret[];
  readonly alerts: readonly Alert[];
  /** True where something may be wrong that this run cannot know: then no alert is over. */
  readonly isInDoubt: boolean;
  readonly report: MonitorReport;
}

/**
 * The issues of a run, the one of all first: it alone where not each owner has one. In a public repository nobody learns
 * from an issue whose a secret is, so that there is one, without assignees and mentions of owners.
 */
export function issuePlans(
  { id, secrets, report, layout }: RunToPlan,
  owners: OwnerRoutes | undefined,
  { title, assignees, isByOwner }: IssueInputs,
): [IssuePlan, ...IssuePlan[]] {
  const isShown = layout.disclosure === 'all';
  const split = isByOwner && isShown && owners ? owners.routes : [];
  const reported = { monitor: report.monitor, now: layout.now, disclosure: layout.disclosure };
  const plan = (owner: string | undefined, own: readonly JudgedSecret[]): IssuePlan => ({
    id: owner === undefined ? id : ownerIssueId(id, owner),
    owner,
    title: owner === undefined ? title : shortTitle(title, owner),
    routesOf: (alerts) => (isShown ? [...new Set(alerts.map(({ route }) => route))] : []),
    assigneesOf(alerts) {
      const routed = isShown ? alerts.flatMap(({ route }) => route.assignees) : [];
      const all = owner !== undefined && routed.length > 0 ? routed : [...assignees, ...routed];
      return [...new Set(all)].slice(0, mostAssignees);
    },
    secrets: own,
    alerts: alertsOf(own, owners),
    isInDoubt: own.some(({ findings }) => findings.some(isPassingProblem)),
    report: split.length === 0 ? report : reportOf(own, reported),
  });
  const ownerOf = ({ profile }: JudgedSecret) => {
    const route = routeOf(profile, owners);
    return split.includes(route) ? route.owner : undefined;
  };
  const byOwner = Map.groupBy(secrets, ownerOf);
  return [
    plan(undefined, byOwner.get(undefined) ?? []),
    ...split.map(({ owner = '' }) => plan(owner, byOwner.get(owner) ?? [])),
  ];
}

/** What is needed of a run. */
interface RunToPlan {
  readonly id: string;
  readonly secrets: readonly JudgedSecret[];
  readonly report: MonitorReport;
  readonly layout: ReportLayout;
}

function shortTitle(title: string, owner: string): string {
  const whole = `${title}: ${owner}`;
  return whole.length <= longestTitle ? whole : `${whole.slice(0, longestTitle - 1)}…`;
}
