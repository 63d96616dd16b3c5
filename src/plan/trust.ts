import { literal } from '../domain/policies/iam-statement.ts';
import type { RoleIdentity } from '../domain/requests/lease-inputs.ts';
import type { Role } from '../domain/requests/role.ts';
import { providerOf } from '../domain/trust/trust-statement.ts';
import { matches } from './pattern.ts';
import type { PlannedJob } from './planned-job.ts';
import type { PolicyStatement } from './policy-document.ts';
import type { Repository } from './repository.ts';
import type { Subject } from './subjects.ts';

/** The jobs that a role must trust. */
export interface Admission {
  readonly repository: Repository;
  readonly identity: Pick<RoleIdentity, 'audience' | 'issuer'>;
  readonly subjects: readonly Subject[];
  /** False if only a run knows some of the subjects. */
  readonly areAll: boolean;
  readonly calledWorkflow: PlannedJob['calledWorkflow'];
}

/** Placeholders in a policy for unknown ids. */
export const numberPlaceholders = { repository: 'REPOSITORY_ID', owner: 'OWNER_ID' } as const;

/**
 * The statements that admit exactly these jobs: one for each repository and audience, and for the called workflows whose
 * jobs have the same subjects.
 */
export function trustStatements(admissions: readonly Admission[], role: Role): PolicyStatement[] {
  const groups = groupedBy(admissions, ({ repository, identity, calledWorkflow }) => [
    repository.name,
    repository.folder,
    identity.audience,
    identity.issuer,
    calledWorkflow,
  ]);
  const kinds = groups.flatMap(([first, ...others]) => {
    const subjects = uniqueSubjects([first, ...others].flatMap((each) => each.subjects));
    const patterns = subjects.filter(({ isPattern }) => isPattern);
    const isCovered = (text: string) => patterns.some((pattern) => matches(pattern.text, text));
    const exact = subjects.filter(({ text, isPattern }) => !isPattern && !isCovered(text));
    return [exact, patterns].filter(({ length }) => length > 0).map((some) => ({ ...first, subjects: some }));
  });
  const merged = groupedBy(kinds, ({ repository, identity, calledWorkflow, subjects }) => [
    repository.name,
    repository.folder,
    identity.audience,
    identity.issuer,
    calledWorkflow === undefined,
    subjects,
  ]);
  return merged.map((group) => statement(group, role));
}

type Some<T> = readonly [T, ...T[]];

function groupedBy<T>(all: readonly T[], keyOf: (each: T) => unknown): Some<T>[] {
  return [...Map.groupBy(all, (each) => JSON.stringify(keyOf(each)))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group as unknown as Some<T>);
}

function uniqueSubjects(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((each) => [each.text, each])).values()].sort((a, b) =>
    a.text < b.text ? -1 : 1,
  );
}

function statement(admissions: Some<Admission>, role: Role): PolicyStatement {
  const [{ repository, identity, subjects }] = admissions;
  const provider = providerOf({ iss: identity.issuer }, role);
  const prefix = provider?.name ?? identity.issuer;
  const isPattern = subjects.some((each) => each.isPattern);
  const sub = subjects
    .flatMap(({ text }) => subjectTexts(repository, isPattern ? text : literal(text)))
    .sort();
  const refs = admissions.flatMap(({ calledWorkflow }) => (calledWorkflow ? refsOf(calledWorkflow) : []));
  const [only, ...others] = [...new Set(refs)].sort();
  const called =
    only === undefined
      ? {}
      : { [`${prefix}:job_workflow_ref`]: others.length > 0 ? [only, ...others] : only };
  const always = {
    [`${prefix}:aud`]: identity.audience,
    // On GitHub Enterprise Server a condition on any other claim never matches.
    ...(provider?.hasGitHubKeys && {
      [`${prefix}:repository_id`]: repository.id ?? numberPlaceholders.repository,
      ...called,
    }),
  };
  return {
    Effect: 'Allow',
    Principal: { Federated: provider?.arn ?? '' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: isPattern
      ? { StringEquals: always, StringLike: { [`${prefix}:sub`]: sub } }
      : { StringEquals: { ...always, [`${prefix}:sub`]: sub } },
  };
}

/** Repositories created, renamed or transferred since July 2026 use the second form, older ones the first. */
function subjectTexts({ name = 'OWNER/REPO', id, ownerId }: Repository, subject: string): string[] {
  const [owner, repository] = name.split('/');
  return [
    `repo:${name}:${subject}`,
    `repo:${owner}@${ownerId ?? numberPlaceholders.owner}/${repository}@${id ?? numberPlaceholders.repository}:${subject}`,
  ];
}

/** A commit is used as it is. Any other text can be a branch or a tag; only GitHub knows which. */
function refsOf({ path, ref }: { readonly path: string; readonly ref: string }): string[] {
  if (/^[0-9a-f]{40}$/.test(ref) || ref.startsWith('refs/')) return [`${path}@${ref}`];
  return [`${path}@refs/heads/${ref}`, `${path}@refs/tags/${ref}`];
}
