import { LeaseError } from '../domain/error.ts';
import type { PlanRequest } from '../inputs/plan-request.ts';
import { readDeployedRoles } from './deployed-roles.ts';
import { driftFindings, driftOf } from './drift.ts';
import { annotationOf, formatPlan, formats, lineOf } from './formats.ts';
import { type Plan, plan } from './plan.ts';
import type { ProductFiles, Repository } from './repository.ts';

/** What a plan reads and writes. */
export interface PlanServices {
  readonly repositories: readonly Repository[];
  readonly product: ProductFiles;
  /** A file that the command line names; throws where it cannot be read. */
  readonly readFile: (path: string) => string;
  /** Standard output: the plan alone. */
  readonly print: (text: string) => void;
  /** Standard error: what is found, where the format has no place for it. */
  readonly tell: (line: string) => void;
  /** True in a job, where findings become annotations. */
  readonly annotates: boolean;
}

/** Plans, compares where asked to, prints. 0, or 1 where there is a mistake or a drift. E_INPUT, E_USAGE. */
export async function runPlan(request: PlanRequest, services: PlanServices): Promise<number> {
  const format = formats.find((each) => each === request.format);
  if (!format) {
    throw new LeaseError('E_USAGE', `--format takes ${formats.join(', ')}.`, {
      fix: '`secret-lease --help` shows how.',
    });
  }
  const { variables, kmsKeys, against } = request;
  const planned = await plan(services.repositories, services.product, { variables, kmsKeys });
  const result = against === undefined ? planned : withDrift(planned, against, services);
  services.print(formatPlan(result, format));
  if (format !== 'text' && format !== 'json')
    for (const finding of result.findings) services.tell(lineOf(finding));
  if (services.annotates) for (const finding of result.findings) services.tell(annotationOf(finding));
  return result.findings.some(({ level }) => level === 'error') ? 1 : 0;
}

function withDrift(planned: Plan, file: string, services: PlanServices): Plan {
  const drifts = driftOf(planned.roles, readDeployedRoles(file, readText(file, services)));
  const findings = driftFindings(drifts, file).map((finding) => ({ repository: '', ...finding }));
  return { ...planned, findings: [...planned.findings, ...findings] };
}

function readText(file: string, { readFile }: PlanServices): string {
  try {
    return readFile(file);
  } catch {
    throw new LeaseError('E_INPUT', `--against names ${file}, which cannot be read.`);
  }
}
