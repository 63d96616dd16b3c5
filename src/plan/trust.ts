import { literal } from '../domain/policies/iam-statement.ts';
import type { RoleIdentity } from '../domain/requests/lease-inputs.ts';
import type { Role } from '../domain/requests/role.ts';
import { providerOf } from '../domain/trust/trust-statement.ts';
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

/** The statements that admit exactly these jobs: one for each repository, audience and called workflow. */
export function trustStatements(admissions: readonly Admission[], role: Role): PolicyStatement[] {
  const groups = Map.groupBy(admissions, ({ repository, identity, calledWorkflow }) =>
    JSON.stringify([repository.name, repository.folder, identity.audience, identity.issuer, calledWorkflow]),
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const subjects = [
        ...new Map(group.flatMap((each) => each.subjects).map((each) => [each.text, each])).values(),
      ];
      const exact = subjects.filter(({ isPattern }) => !isPattern);
      const patterns = subjects.filter(({ isPattern }) => isPattern);
      return [exact, patterns].flatMap((some) => (some.length === 0 ? [] : [statement(first, some, role)]));
    });
}

function statement(
  { repository, identity, calledWorkflow }: Admission,
  subjects: readonly Subject[],
  role: Role,
): PolicyStatement {
  const provider = providerOf({ iss: identity.issuer }, role);
  const prefix = provider?.name ?? identity.issuer;
  const isPattern = subjects.some((each) => each.isPattern);
  const sub = subjects
    .flatMap(({ text }) => subjectTexts(repository, isPattern ? text : literal(text)))
    .sort();
  const called = calledWorkflow ? { [`${prefix}:job_workflow_ref`]: refsOf(calledWorkflow) } : {};
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
function refsOf({ path, ref }: { readonly path: string; readonly ref: string }): string | readonly string[] {
  if (/^[0-9a-f]{40}$/.test(ref) || ref.startsWith('refs/')) return `${path}@${ref}`;
  return [`${path}@refs/heads/${ref}`, `${path}@refs/tags/${ref}`];
}
