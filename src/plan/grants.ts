import type { MonitorInputs } from '../domain/monitor/monitor-inputs.ts';
import { verifiedReferences } from '../domain/monitor/watch-verification.ts';
import type { IamStatement } from '../domain/policies/iam-statement.ts';
import { withJoinedPatterns } from '../domain/policies/joined-patterns.ts';
import { type LeaseInputs, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import type { Role } from '../domain/requests/role.ts';
import { queriesOf, type SecretQuery } from '../domain/requests/secret-query.ts';
import type { RotateInputs } from '../domain/rotation/rotate-inputs.ts';
import { rotationStatementsOf } from '../sources/secrets-manager/rotation-policy.ts';
import { planSessions } from '../sources/session-plans.ts';
import { bySource } from '../sources/sources.ts';
import { isPlaceholderRegion, placeholderSecret } from './placeholders.ts';
import type { PolicyStatement } from './policy-document.ts';

/** An action on a resource that a role needs. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
  /** Undefined without a condition. */
  readonly condition?: PolicyStatement['Condition'];
}

/** The permissions of the role of the step for a lease, in every region with replicas. */
export function leaseGrants(inputs: LeaseInputs): Grant[] {
  if (!inputs.identity) return [];
  const own = inputs.requests.filter(({ role }) => role === undefined);
  return grantsOfRequests(own, readerRoleOf(inputs.identity), inputs);
}

/** The permissions of each role that lines of a lease name. */
export function lineRoleGrants(inputs: LeaseInputs): { readonly role: Role; readonly grants: Grant[] }[] {
  const byRole = Map.groupBy(inputs.requests, ({ role }) => role?.arn);
  return [...byRole.values()].flatMap((own) => {
    const [{ role } = {}] = own;
    return role ? [{ role, grants: grantsOfRequests(own, role, inputs) }] : [];
  });
}

function grantsOfRequests(
  requests: readonly LeaseRequest[],
  role: Role,
  { regions, checkRotation }: LeaseInputs,
): Grant[] {
  return regions.flatMap((region) =>
    readingGrants(queriesOf(requests, { region, accountId: role.accountId }, checkRotation), role),
  );
}

/** The permissions of a monitor's role. `alertSecrets` are read in a session of their own. */
export function monitorGrants(inputs: MonitorInputs, alertSecrets: readonly LeaseRequest[]): Grant[] {
  if (!inputs.identity) return [];
  const role = readerRoleOf(inputs.identity);
  const verified = inputs.readValues ? [] : verifiedReferences(inputs.requests, inputs.verifications);
  const alerts = queriesOf(alertSecrets, { region: inputs.regions[0], accountId: role.accountId });
  const watching = inputs.regions.flatMap((region) => {
    const query = ({ reference, text }: Pick<SecretQuery, 'reference' | 'text'>) => ({
      reference,
      version: {},
      region: reference.kind === 'arn' ? reference.region : region,
      single: false,
      watched: true,
      text,
      requests: [],
    });
    const watched = inputs.requests.map((request) => ({
      ...query(request),
      described: true,
      unread: !inputs.readValues,
      removable: inputs.removeUnused !== undefined,
    }));
    return readingGrants([...watched, ...verified.map(query)], role);
  });
  return [...watching, ...readingGrants(alerts, role)];
}

/** The permissions of the sessions that read these. Each source says them for its own references. */
function readingGrants(queries: readonly SecretQuery[], role: Role): Grant[] {
  const isOnKeys = ({ Action }: IamStatement) => Action === 'kms:Decrypt';
  return planSessions(known(queries), role)
    .flatMap((session) => [...bySource(session.queries)])
    .flatMap(([source, own]) => [
      ...source.sessionStatements(own, role).filter((statement) => !isOnKeys(statement)),
      // A role's policy has room for the encryption context of each, which one session's policy has not.
      ...own.flatMap((query) => source.sessionStatements([query], role)).filter(isOnKeys),
    ])
    .flatMap(grantsOf);
}

function grantsOf({ Action, Resource = [], Condition }: IamStatement): Grant[] {
  return [Action]
    .flat()
    .flatMap((action) =>
      [Resource].flat().map((resource) => ({ action, resource, ...(Condition && { condition: Condition }) })),
    );
}

/** The permissions of a rotation's role. The ARN of a rotation function, to invoke it, is not in the workflow. */
export async function rotateGrants(
  { identity, requests, region, mode, rollback, after }: RotateInputs,
  alertSecrets: readonly LeaseRequest[],
): Promise<Grant[]> {
  if (!identity) return [];
  const role = readerRoleOf(identity);
  const all = known(queriesOf(requests, { region, accountId: role.accountId }));
  const [parameters, queries] = [true, false].map((wanted) =>
    all.filter(({ reference }) => (reference.source === 'parameter-store') === wanted),
  ) as [SecretQuery[], SecretQuery[]];
  const way = { mode: mode.kind, rollback, hasAfter: after !== undefined };
  return [
    ...queries.flatMap((query) => rotationStatementsOf(query, way, role)).flatMap(grantsOf),
    ...(await parameterGrants(parameters, mode.kind, role)),
    ...readingGrants(queriesOf(alertSecrets, { region, accountId: role.accountId }), role),
  ];
}

/** The permissions of the sessions that rotate these parameters. */
async function parameterGrants(
  queries: readonly SecretQuery[],
  mode: RotateInputs['mode']['kind'],
  role: Role,
): Promise<Grant[]> {
  if (queries.length === 0) return [];
  const { parameterRotationPolicy } = await import('../sources/parameter-store/rotation.ts');
  const policies: { Statement: IamStatement[] }[] = queries.map((query) =>
    JSON.parse(parameterRotationPolicy(query, mode, role)),
  );
  return policies.flatMap(({ Statement }) => Statement.flatMap(grantsOf));
}

/** The grants in few statements: one for each set of actions and condition. */
export function statementsOf(grants: readonly Grant[]): PolicyStatement[] {
  const byResource = Map.groupBy(grants, ({ resource, condition }) => JSON.stringify([resource, condition]));
  const statements = [...byResource.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, actions: [...new Set(same.map(({ action }) => action))].sort() }] : [];
  });
  const byActions = Map.groupBy(statements, ({ actions, condition }) => JSON.stringify([actions, condition]));
  const found = [...byActions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [first] = same;
      if (!first) return [];
      return [
        {
          Effect: 'Allow' as const,
          Action: oneOrMany(first.actions),
          Resource: oneOrMany(same.map(({ resource }) => resource).sort()),
          ...(first.condition && { Condition: first.condition }),
        },
      ];
    });
  return withJoinedPatterns(found);
}

/** Without the placeholders of requests that only the run knows. */
function known(queries: readonly SecretQuery[]): SecretQuery[] {
  return queries.filter(
    ({ text, region }) => !text.startsWith(placeholderSecret) && !isPlaceholderRegion(region),
  );
}

function oneOrMany(texts: readonly string[]): string | readonly string[] {
  const [first] = texts;
  return texts.length === 1 && first !== undefined ? first : texts;
}
