import type { AwsDescriptions } from './described-grants.ts';
import type { ExpressionContext } from './expression-context.ts';
import type { PlanFinding } from './finding.ts';
import { findMistakes } from './mistakes.ts';
import { type Declarations, declarationsOf, type OwnStep, ownActionOf, readOwnStep } from './own-step.ts';
import type { PlannedJob } from './planned-job.ts';
import { plannedJobs } from './planned-jobs.ts';
import { overLimits, sameNames, withoutTrust } from './policy-limits.ts';
import type { ProductFiles, Repository } from './repository.ts';
import { type RolePlan, RolePlans } from './role-plans.ts';
import { placeAt } from './workflow.ts';

/** What the workflows of some repositories need, and the mistakes in them. */
export interface Plan {
  readonly roles: readonly RolePlan[];
  readonly findings: readonly PlanFinding[];
  readonly steps: number;
  /** How many repositories were planned. */
  readonly repositories: number;
}

/** Options of the command line. */
export interface PlanOptions extends AwsDescriptions {
  /** The contexts `vars` and `secrets`, as given on the command line. */
  readonly variables: ExpressionContext;
}

/** Plans all repositories. It reads their files and makes no network request. */
export async function plan(
  repositories: readonly Repository[],
  product: ProductFiles,
  options: PlanOptions,
): Promise<Plan> {
  const rolePlans = new RolePlans(options);
  const findings: PlanFinding[] = [];
  const declarations = declarationsOf(product);
  const steps = new Set<string>();
  for (const planned of plannedJobs(repositories, product, options.variables)) {
    findings.push(...planned.findings);
    for (const job of planned.jobs) {
      const own = await ownStepsOf(job, declarations);
      for (const { planned } of own) steps.add(JSON.stringify(placeAt(planned.step)));
      findings.push(
        ...own.flatMap((step) => step.findings),
        ...findMistakes(job, own),
        ...(await rolePlans.add(job, own)),
      );
    }
  }
  const roles = rolePlans.all();
  return {
    roles,
    findings: unique([
      ...findings,
      ...roles.flatMap(withoutTrust),
      ...roles.flatMap(overLimits),
      ...sameNames(roles),
    ]),
    steps: steps.size,
    repositories: repositories.length,
  };
}

async function ownStepsOf(job: PlannedJob, declarations: Declarations): Promise<OwnStep[]> {
  const own: OwnStep[] = [];
  for (const step of job.steps) {
    const action = ownActionOf(step);
    if (action) own.push(await readOwnStep(action, step, job, declarations));
  }
  return own;
}

function unique(findings: readonly PlanFinding[]): PlanFinding[] {
  return [
    ...new Map(
      findings.map(({ rule, level, message, ...at }) => {
        const each = { repository: at.repository, rule, level, path: at.path, line: at.line, message };
        return [JSON.stringify(each), each];
      }),
    ).values(),
  ];
}
