import { requestsOfRole } from '../domain/monitor/monitor-inputs.ts';
import { type RoleIdentity, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import type { Role } from '../domain/requests/role.ts';
import { type AwsDescriptions, describedGrants } from './described-grants.ts';
import type { PlanFinding } from './finding.ts';
import {
  type Grant,
  leaseGrants,
  lineRoleGrants,
  monitorGrants,
  rotateGrants,
  statementsOf,
} from './grants.ts';
import type { OwnStep } from './own-step.ts';
import { isPlaceholderRole } from './placeholders.ts';
import type { PlannedJob } from './planned-job.ts';
import { documentOf, type PolicyDocument, type PolicyStatement } from './policy-document.ts';
import { type Repository, titleOf } from './repository.ts';
import { subjectsOf } from './subjects.ts';
import { type Admission, trustStatements } from './trust.ts';
import type { UnknownPart } from './unknown-parts.ts';
import { ambientIdentity, decidingInputs, unknownInputs, unknownRepository } from './unknown-values.ts';
import type { Location } from './workflow.ts';

/** A place that needs a role. */
export interface RoleUse extends Location {
  /** `OWNER/REPO`, or the folder if the name is unknown. */
  readonly repository: string;
  readonly job: string;
}

/** What a role must trust and allow. */
export interface RolePlan {
  readonly role: Role;
  readonly trust: PolicyDocument;
  /** Undefined for a role that only commands of a deployment use: the workflow does not show what they need. */
  readonly permissions: PolicyDocument | undefined;
  /** The parts of which not all is known. Further grants of these parts may be needed. */
  readonly unknown: readonly UnknownPart[];
  readonly uses: readonly RoleUse[];
}

/** Collects what each role needs, job by job. */
export class RolePlans {
  readonly #options: AwsDescriptions;
  readonly #roles = new Map<string, Needs>();
  /** Repositories with a step whose role is unknown. */
  readonly #withUnknownRole = new Set<Repository>();

  constructor(options: AwsDescriptions) {
    this.#options = options;
  }

  /** @returns Findings for what cannot be known about the job's roles. */
  async add(job: PlannedJob, steps: readonly OwnStep[]): Promise<PlanFinding[]> {
    const findings: PlanFinding[] = [];
    for (const step of steps) {
      findings.push(...unknownInputs(step), ...ambientIdentity(step));
      const { read } = step;
      if (!read || read.action === 'check' || !read.inputs.identity) continue;
      const { subjects, areAll, findings: ofSubjects } = subjectsOf(job, step.planned);
      findings.push(...ofSubjects, ...unknownRepository(job));
      const { repository, calledWorkflow } = job;
      const admission = { repository, identity: read.inputs.identity, subjects, areAll, calledWorkflow };
      const use = useOf(job, step);
      // A role that reads no line is not assumed, except for exported credentials, which are handled below.
      const isAssumed =
        read.action !== 'lease' ||
        read.inputs.requests.length === 0 ||
        read.inputs.requests.some(({ role }) => role === undefined);
      if (read.action === 'monitor') {
        const { identity: first, moreIdentities } = read.inputs;
        for (const identity of [first, ...moreIdentities]) {
          const requests = requestsOfRole(identity, read.inputs);
          const own = { ...read, inputs: { ...read.inputs, identity, requests } };
          // Only the first role reads `alert-secrets`.
          const reads = identity === first ? own : { ...own, alertSecrets: [] };
          await this.#addIdentity(identity, { ...admission, identity }, reads, use);
        }
      } else if (isAssumed) await this.#addIdentity(read.inputs.identity, admission, read, use);
      this.#noteUnknown(step, repository, isAssumed);
      if (read.action !== 'lease') continue;
      for (const { role, grants } of lineRoleGrants(read.inputs)) {
        this.#admit(role, admission, use);
        this.#needs(role).permissions.push(...grants);
      }
      for (const { route } of read.inputs.credentials) this.#follow(route, admission, use);
    }
    return findings;
  }

  /** Records which parts of a step's roles only the run knows. */
  #noteUnknown({ unknown, read }: OwnStep, repository: Repository, isAssumed: boolean): void {
    if (!read || read.action === 'check') return;
    const inputs = unknown.map(({ input }) => input).filter((input) => decidingInputs.test(input));
    if (inputs.some((input) => /role/.test(input))) this.#withUnknownRole.add(repository);
    const { identity } = read.inputs;
    const readers = [
      ...(isAssumed && identity ? [readerRoleOf(identity)] : []),
      ...(read.action === 'monitor' ? read.inputs.moreIdentities.map(readerRoleOf) : []),
      ...(read.action === 'lease' ? lineRoleGrants(read.inputs).map(({ role }) => role) : []),
    ];
    for (const reader of readers.map((role) => this.#needs(role))) {
      if (inputs.length > 0) reader.unknown.add('permissions');
      if (read.action === 'rotate' && read.inputs.mode.kind === 'function') reader.isRotating = true;
    }
  }

  /** Adds the roles of exported credentials. The workflow does not show what a deployment needs of the last one. */
  #follow([first, ...others]: readonly [Role, ...Role[]], admission: Admission, use: RoleUse): void {
    const isKnown = this.#roles.get(first.arn)?.admissions.includes(admission) ?? false;
    if (!isKnown) this.#admit(first, admission, use);
    let from = first;
    for (const next of others) {
      this.#needs(from).permissions.push({ action: 'sts:AssumeRole', resource: next.arn });
      this.#needs(next).assumedFrom.add(from.arn);
      this.#needs(next).uses.push(use);
      from = next;
    }
  }

  /** The plans, by the ARNs of the roles. */
  all(): RolePlan[] {
    return [...this.#roles.values()]
      .filter(({ role }) => !isPlaceholderRole(role.arn))
      .sort((a, b) => (a.role.arn < b.role.arn ? -1 : 1))
      .map((needs) => ({ needs, described: describedGrants(needs, this.#options) }))
      .map(({ needs: { role, admissions, assumedFrom, permissions, unknown, uses }, described }) => ({
        role,
        trust: documentOf([
          ...trustStatements(admissions, role),
          ...[...assumedFrom].sort().map(
            (arn): PolicyStatement => ({
              Effect: 'Allow',
              Principal: { AWS: arn },
              Action: 'sts:AssumeRole',
            }),
          ),
        ]),
        permissions: permissions.length === 0 ? undefined : documentOf(statementsOf(described.grants)),
        unknown: this.#unknownParts(unknown, described.unknown, admissions),
        uses: uniqueUses(uses),
      }));
  }

  /** A step whose role is unknown may use any role that trusts its repository. */
  #unknownParts(
    own: ReadonlySet<UnknownPart>,
    described: readonly UnknownPart[],
    admissions: readonly Admission[],
  ): UnknownPart[] {
    const mayBeUsed = admissions.some(({ repository }) => this.#withUnknownRole.has(repository));
    const isOpen = admissions.some(({ areAll }) => !areAll);
    const parts = [
      ...own,
      ...described,
      ...(isOpen ? (['trust'] as const) : []),
      ...(mayBeUsed ? (['trust', 'permissions'] as const) : []),
    ];
    return [...new Set(parts)].sort();
  }

  /** Adds what the roles of an identity need for a step: the first the admission, the last the step's permissions. */
  async #addIdentity(
    identity: RoleIdentity,
    admission: Admission,
    read: NonNullable<OwnStep['read']>,
    use: RoleUse,
  ): Promise<void> {
    this.#admit(identity.role, admission, use);
    let from = identity.role;
    for (const next of identity.chain) {
      this.#needs(from).permissions.push({ action: 'sts:AssumeRole', resource: next.arn });
      this.#needs(next).assumedFrom.add(from.arn);
      this.#needs(next).uses.push(use);
      from = next;
    }
    this.#needs(from).permissions.push(...(await grantsOf(read)));
  }

  #admit(role: Role, admission: Admission, use: RoleUse): void {
    const needs = this.#needs(role);
    needs.admissions.push(admission);
    needs.uses.push(use);
  }

  #needs(role: Role): Needs {
    const known = this.#roles.get(role.arn);
    if (known) return known;
    const needs: Needs = {
      role,
      admissions: [],
      assumedFrom: new Set(),
      permissions: [],
      unknown: new Set(),
      isRotating: false,
      uses: [],
    };
    this.#roles.set(role.arn, needs);
    return needs;
  }
}

interface Needs {
  readonly role: Role;
  readonly admissions: Admission[];
  readonly assumedFrom: Set<string>;
  readonly permissions: Grant[];
  readonly unknown: Set<UnknownPart>;
  /** True if Lambda functions rotate secrets of this step. */
  isRotating: boolean;
  readonly uses: RoleUse[];
}

async function grantsOf(read: NonNullable<OwnStep['read']>): Promise<Grant[]> {
  switch (read.action) {
    case 'lease':
      return leaseGrants(read.inputs);
    case 'monitor':
      return monitorGrants(read.inputs, read.alertSecrets);
    case 'rotate':
      return rotateGrants(read.inputs, read.alertSecrets);
    case 'check':
      return [];
  }
}

function uniqueUses(uses: readonly RoleUse[]): RoleUse[] {
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
}

function useOf({ repository, job }: PlannedJob, { planned }: OwnStep): RoleUse {
  const { path, line } = planned.calledAt ?? planned.step;
  return { repository: titleOf(repository), job: job.id, path, line };
}
