import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import type { IamStatement } from '../domain/policies/iam-statement.ts';
import { permissionsOfChain, type RequiredPermissions } from '../domain/policies/required-permissions.ts';
import { mergeStatements } from '../domain/policies/suggested-statement.ts';
import { type LeaseInputs, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import type { Role } from '../domain/requests/role.ts';
import { queriesOf } from '../domain/requests/secret-query.ts';
import { permissionsToRead } from '../sources/permissions-to-read.ts';
import type { Source } from '../sources/source.ts';
import type { Services } from './ports.ts';

/** Reports what a lease's roles must be allowed, in the log and the summary, ready to paste. */
export async function reportPermissions(
  { identity, requests, regions, checkRotation, jobSummary }: LeaseInputs,
  judged: readonly JudgedValue[] | undefined,
  { runner }: Pick<Services, 'runner'>,
): Promise<void> {
  if (!identity) return;
  const route = [identity.role, ...identity.chain];
  const reader = readerRoleOf(identity);
  const home = { region: regions[0], accountId: reader.accountId };
  const secretsOf = (role: Role, { name }: Source) =>
    checkRotation
      ? judged
          ?.filter(
            ({ request }) => request.reference.source === name && (request.role ?? reader).arn === role.arn,
          )
          .map(({ secret }) => secret)
      : undefined;
  const queries = queriesOf(requests, home, checkRotation);
  const byRole = Map.groupBy(queries, ({ role = reader }) => role.arn);
  if (requests.length === 0) byRole.set(reader.arn, []);
  const reading = [...byRole.values()].map((own) => {
    const role = own[0]?.role ?? reader;
    return permissionsToRead(own, role, (source) => secretsOf(role, source));
  });
  const required = [
    ...route
      .slice(1)
      .map((next, index) => permissionsOfChain(route[index] ?? next, next, identity.tagging?.actions)),
    ...(await Promise.all(reading)),
  ];
  const heading = jobSummary ? '### 📋 Dry run: nothing is leased\n' : undefined;
  logPermissions(permissionParts(required, byRole.size > 1), heading, { runner });
}

/** A policy to paste, with the role that it is for. */
export interface PermissionPart {
  readonly title: string;
  readonly policy: string;
}

/** The policies that give roles what they need, in as few statements as say it. `withAccounts`: they are in several. */
export function permissionParts(
  required: readonly RequiredPermissions[],
  withAccounts = false,
): PermissionPart[] {
  return required.flatMap(({ role, statements, keys }) => [
    {
      title: `The role ${role.name}${withAccounts ? ` of ${role.accountId}` : ''} needs these permissions, and no others:`,
      policy: policyOf(merged(statements)),
    },
    ...(keys.length > 0 ? [{ title: titleOfKeys(keys), policy: policyOf(merged(keys)) }] : []),
  ]);
}

function merged(statements: readonly IamStatement[]): IamStatement[] {
  return mergeStatements(statements.map((statement) => ({ addTo: '', statement }))).map(
    ({ statement }) => statement,
  );
}

/** Reports policies in the log and, below `heading`, in the summary. Without `heading` the summary is not written. */
export function logPermissions(
  parts: readonly PermissionPart[],
  heading: string | undefined,
  { runner }: Pick<Services, 'runner'>,
): void {
  for (const { title, policy } of parts) runner.info(`${title}\n${policy}`);
  if (heading === undefined) return;
  const shown = parts.map(({ title, policy }) => `${title}\n\n\`\`\`json\n${policy}\n\`\`\`\n`);
  runner.summarize([heading, ...shown].join('\n'));
}

/** Explains the statements for keys that nobody has told yet. */
function titleOfKeys(keys: readonly IamStatement[]): string {
  const services = JSON.stringify(keys);
  const kinds = [
    {
      kind: 'a secret',
      isUsed: services.includes('"secretsmanager.') || !services.includes('"ssm.'),
      shownBy: 'aws secretsmanager describe-secret shows it as KmsKeyId',
    },
    {
      kind: 'a parameter',
      isUsed: services.includes('"ssm.'),
      shownBy: 'aws ssm describe-parameters shows it as KeyId',
    },
  ].filter(({ isUsed }) => isUsed);
  return `Only where ${kinds.map(({ kind }) => kind).join(' or ')} is encrypted with a customer-managed key, and not with the service's own, it needs this too, with the key's id (${kinds.map(({ shownBy }) => shownBy).join(', ')}):`;
}

function policyOf(statements: readonly IamStatement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}
