import { type RoleIdentity, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import type { Role } from '../domain/requests/role.ts';
import { describedGrants } from './described-grants.ts';
import type { DescribedSecret } from './descriptions.ts';
import type { ExpressionContext } from './expression.ts';
import type { PlanFinding } from './finding.ts';
import {
  type Grant,
  leaseGrants,
  lineRoleGrants,
  monitorGrants,
  rotateGrants,
  statementsOf,
} from './grants.ts';
import { findMistakes } from './mistakes.ts';
import {
  type Declarations,
  declarationsOf,
  type OwnStep,
  ownActionOf,
  placeholders,
  readOwnStep,
} from './own-step.ts';
import { type PlannedJob, plannedJobs } from './planned-job.ts';
import { documentOf, type PolicyDocument, type PolicyStatement } from './policy-document.ts';
import type { ProductFiles, Repository } from './repository.ts';
import { subjectsOf } from './subjects.ts';
import { type Admission, numberPlaceholders, trustStatements } from './trust.ts';
import type { UnknownPart } from './unknown-parts.ts';
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
  /** Undefined for a role that only the commands of a deployment assume: the workflow does not show what they need. */
  readonly permissions: PolicyDocument | undefined;
  /** Of which parts not all is known: what the role grants beside them may be needed. */
  readonly unknown: readonly UnknownPart[];
  readonly uses: readonly RoleUse[];
}

/** What the workflows of some repositories need, and the mistakes in them. */
export interface Plan {
  readonly roles: readonly RolePlan[];
  readonly findings: readonly RepositoryFinding[];
  readonly steps: number;
}

/** A finding with its repository. */
export interface RepositoryFinding extends PlanFinding {
  readonly repository: string;
}

/** Options of the command line. */
export interface PlanOptions {
  /** The contexts `vars` and `secrets`, as given on the command line. */
  readonly variables: ExpressionContext;
  /** ARNs of customer managed keys that encrypt the secrets. */
  readonly kmsKeys: readonly string[];
  /** Secrets as AWS describes them: their keys and the functions that rotate them. */
  readonly descriptions: readonly DescribedSecret[];
}

/** Plans all repositories. It reads their files and makes no network request. */
export async function plan(
  repositories: readonly Repository[],
  product: ProductFiles,
  options: PlanOptions,
): Promise<Plan> {
  const needs = new RoleNeeds(options);
  const findings: RepositoryFinding[] = [];
  const declarations = declarationsOf(product);
  const steps = new Set<string>();
  for (const repository of repositories) {
    const planned = plannedJobs(repository, product, options.variables);
    const found = [...planned.findings];
    for (const job of planned.jobs) {
      const own = await ownStepsOf(job, declarations);
      for (const { planned } of own)
        steps.add(JSON.stringify([repository.folder, planned.step.path, planned.step.line]));
      found.push(
        ...own.flatMap((step) => step.findings),
        ...findMistakes(job, own),
        ...(await needs.add(job, own)),
      );
    }
    const name = repository.name ?? repository.folder;
    findings.push(...unique(found).map((finding) => ({ repository: name, ...finding })));
  }
  const roles = needs.roles();
  return {
    roles,
    findings: [...findings, ...roles.flatMap(closed), ...roles.flatMap(tooLong)],
    steps: steps.size,
  };
}

/** A role that no known job may assume. IAM accepts no trust policy without a statement. */
function closed({ role, trust, uses: [use] }: RolePlan): RepositoryFinding[] {
  if (trust.Statement.length > 0 || !use) return [];
  const message = `No job is known that ${role.arn} must let in, so that templates and scripts leave it out.`;
  const { repository, path, line } = use;
  return [{ rule: 'no-trust', level: 'notice' as const, repository, path, line, message }];
}

/**
 * IAM's default limits in characters: of a trust policy, and of all inline policies of a role together.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const longestTrust = 2048;
const longestPermissions = 10_240;

/** Findings for policies that exceed IAM's limits. */
function tooLong({ role, trust, permissions, uses: [use] }: RolePlan): RepositoryFinding[] {
  const measured = [
    { what: 'trust policy', document: trust, most: longestTrust },
    ...(permissions ? [{ what: 'permissions', document: permissions, most: longestPermissions }] : []),
  ];
  return measured.flatMap(({ what, document, most }) => {
    const { length } = JSON.stringify(document);
    if (length <= most || !use) return [];
    const message = `The ${what} of ${role.arn} would have ${length} characters, and IAM takes ${most}. Give the jobs that use it several roles, such as one for each repository.`;
    const { repository, path, line } = use;
    return [{ rule: 'policy-too-long', level: 'error' as const, repository, path, line, message }];
  });
}

async function ownStepsOf(job: PlannedJob, declarations: Declarations): Promise<OwnStep[]> {
  const own: OwnStep[] = [];
  for (const step of job.steps) {
    const action = ownActionOf(step, job.repository);
    if (action) own.push(await readOwnStep(action, step, job, declarations));
  }
  return own;
}

/** Collects what each role needs, job by job. */
class RoleNeeds {
  readonly #options: PlanOptions;
  readonly #roles = new Map<string, Needs>();
  /** Repositories of which a step's role is not known. */
  readonly #withUnknownRole = new Set<Repository>();

  constructor(options: PlanOptions) {
    this.#options = options;
  }

  /** @returns Findings for what cannot be known about the job's roles. */
  async add(job: PlannedJob, steps: readonly OwnStep[]): Promise<PlanFinding[]> {
    const findings: PlanFinding[] = [];
    for (const step of steps) {
      findings.push(...notKnown(step));
      const { read } = step;
      if (!read || read.action === 'check' || !read.inputs.identity) continue;
      const { subjects, areAll, findings: ofSubjects } = subjectsOf(job);
      findings.push(...ofSubjects, ...unnumbered(job));
      const { repository, calledWorkflow } = job;
      const admission = { repository, identity: read.inputs.identity, subjects, areAll, calledWorkflow };
      const use = useOf(job, step);
      // A role that no line is read by is never assumed, but for the credentials that are followed below.
      const isAssumed =
        read.action !== 'lease' ||
        read.inputs.requests.length === 0 ||
        read.inputs.requests.some(({ role }) => role === undefined);
      if (isAssumed) await this.#addIdentity(read.inputs.identity, admission, read, use);
      this.#noteUnknown(step, repository, isAssumed);
      if (read.action === 'monitor') {
        for (const identity of read.inputs.moreIdentities)
          await this.#addIdentity(
            identity,
            { ...admission, identity },
            // Only the first role reads `alert-secrets`.
            { ...read, inputs: { ...read.inputs, identity }, alertSecrets: [] },
            use,
          );
      }
      if (read.action !== 'lease') continue;
      for (const { role, grants } of lineRoleGrants(read.inputs)) {
        this.#admit(role, admission, use);
        this.#needs(role).permissions.push(...grants);
      }
      for (const { route } of read.inputs.credentials) this.#follow(route, admission, use);
    }
    return findings;
  }

  /** Notes which parts of the roles that a step reads by only a run knows. */
  #noteUnknown({ unknown, read }: OwnStep, repository: Repository, isAssumed: boolean): void {
    if (!read || read.action === 'check') return;
    const inputs = unknown.map(({ input }) => input).filter((input) => deciding.test(input));
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

  roles(): RolePlan[] {
    return [...this.#roles.values()]
      .filter(({ role }) => role.arn !== placeholders.role)
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

  /** A step whose role is not known may use any role that lets its repository in. */
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
  /** True where functions of Lambda rotate secrets for it. */
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
      return rotateGrants(read.inputs);
    case 'check':
      return [];
  }
}

/** Inputs whose values decide what policies contain. */
const deciding =
  /^(role-to-assume|role-chain|aws-region|secrets|secret-ids|alert-secrets|export-credentials|credentials-role-to-assume|audience)$/;

function notKnown({ unknown, planned }: OwnStep): PlanFinding[] {
  return unknown
    .filter(({ input }) => deciding.test(input))
    .map(({ input, expressions }) => {
      const source = planned.with.get(input)?.source;
      const first = expressions.find((each) => /^(vars|secrets)\.\w+$/.test(each))?.replace('vars.', '');
      const hint = first === undefined ? '' : ` Give it by --var ${first}=VALUE.`;
      return {
        rule: 'unknown-input-value',
        level: 'notice' as const,
        path: source?.path ?? planned.step.path,
        line: source?.line ?? planned.step.line,
        message: `The input ${input} is known to the run alone (${expressions.join(', ')}): what depends on it is not planned.${hint}`,
      };
    });
}

function unnumbered({ repository, entry }: PlannedJob): PlanFinding[] {
  if (repository.id !== undefined && repository.ownerId !== undefined && repository.name !== undefined)
    return [];
  const missing = [
    ...(repository.name === undefined ? ['--repository OWNER/REPO'] : []),
    ...(repository.id === undefined
      ? [`--repository-id (${numberPlaceholders.repository} in the policies)`]
      : []),
    ...(repository.ownerId === undefined ? [`--owner-id (${numberPlaceholders.owner})`] : []),
  ];
  const message = `Nothing tells the repository's name or numbers. Give ${missing.join(', ')}: gh api repos/OWNER/REPO --jq '.id, .owner.id'.`;
  return [{ rule: 'unknown-repository', level: 'notice', path: entry.path, line: 1, message }];
}

function useOf({ repository, job }: PlannedJob, { planned }: OwnStep): RoleUse {
  const { path, line } = planned.step;
  return { repository: repository.name ?? repository.folder, job: job.id, path, line };
}

function unique(findings: readonly PlanFinding[]): PlanFinding[] {
  return [
    ...new Map(
      findings.map((each) => [JSON.stringify([each.path, each.line, each.rule, each.message]), each]),
    ).values(),
  ];
}

function uniqueUses(uses: readonly RoleUse[]): RoleUse[] {
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
}
