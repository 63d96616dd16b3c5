import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import type { PlanRequest } from '../inputs/plan-request.ts';
import { readDeployedRoles } from './deployed-roles.ts';
import { describingRepositories, readDescribedRepositories } from './described-repositories.ts';
import { readDescriptions } from './descriptions.ts';
import { driftFindings, driftOf } from './drift.ts';
import type { ExpressionContext } from './expression-context.ts';
import { type Plan, plan } from './plan.ts';
import type { DescribedRepository, ProductFiles, Repository } from './repository.ts';

/** What a plan needs from outside. */
export interface PlanServices {
  readonly repositories: readonly Repository[];
  readonly product: ProductFiles;
  /** Reads a file that `--against` or `against` names. Throws if it cannot be read. */
  readonly readFile: (path: string) => string;
}

/** Makes the plan, and compares it with the deployed roles if the request says so. E_INPUT. */
export async function makePlan(request: PlanRequest, services: PlanServices): Promise<Plan> {
  const { kmsKeys, against, origins } = request;
  const variables: ExpressionContext = { ...request.variables };
  const descriptions = request.descriptions.flatMap((file) =>
    readDescriptions(file, readText(file, services, origins.descriptions, describing), origins.descriptions),
  );
  const planned = await plan(services.repositories, services.product, { variables, kmsKeys, descriptions });
  return against === undefined ? planned : withDrift(planned, against, services, origins.against);
}

/** True if a mistake was found, or a role differs from what the workflows need. */
export function hasErrors({ findings }: Plan): boolean {
  return findings.some(({ level }) => level === 'error');
}

function withDrift(planned: Plan, file: string, services: PlanServices, origin: string): Plan {
  const drifts = driftOf(
    planned.roles,
    readDeployedRoles(file, readText(file, services, origin, comparing), origin),
  );
  return { ...planned, findings: [...planned.findings, ...driftFindings(drifts, file)] };
}

/** The repositories that the file of `--repositories` describes. E_INPUT. */
export function describedRepositories(
  { described, origins }: PlanRequest,
  services: Pick<PlanServices, 'readFile'>,
): DescribedRepository[] {
  if (described === undefined) return [];
  const fix = `Write it with \`${describingRepositories}\`.`;
  const text = readText(described, services, origins.described, fix);
  return readDescribedRepositories(described, text, origins.described);
}

const comparing =
  'Write it with `aws iam get-account-authorization-details --filter Role LocalManagedPolicy`.';
const describing = 'Write it with `aws secretsmanager list-secrets`.';

function readText(
  file: string,
  { readFile }: Pick<PlanServices, 'readFile'>,
  origin: string,
  fix: string,
): string {
  try {
    return readFile(file);
  } catch {
    throw new LeaseError('E_INPUT', `${origin} names ${shortened(file)}, which cannot be read.`, { fix });
  }
}
