import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../../domain/policies/required-permissions.ts';
import { accountOfQuery, ownPolicyOf } from '../../domain/policies/secret-reader.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { ParameterSettings } from '../../domain/rotation/parameter-versions.ts';
import type { RotatableSecret } from '../../domain/rotation/rotatable-secret.ts';
import type { RotateInputs, RotationOptions } from '../../domain/rotation/rotate-inputs.ts';
import { permissionsToRotate } from '../../sources/secrets-manager/rotation-policy.ts';
import type { RotationRun } from './rotation-clients.ts';

/** A secret or a parameter, with what is known of it. */
export interface RotationTarget {
  readonly query: SecretQuery;
  readonly secret?: RotatableSecret | undefined;
  readonly settings?: ParameterSettings | undefined;
}

type Needed = Omit<RequiredPermissions, 'role'>;

/** What the inputs mean for permissions. */
export function rotationOptions({ mode, rollback, after }: RotateInputs): RotationOptions {
  return { mode: mode.kind, rollback, hasAfter: after !== undefined };
}

/** The permissions that rotating it needs. */
export async function neededFor(
  { query, secret, settings }: RotationTarget,
  { inputs, job }: RotationRun,
): Promise<Needed> {
  const way = rotationOptions(inputs);
  const owner = accountOfQuery(query, job.reader);
  if (query.reference.source !== 'parameter-store') return permissionsToRotate(query, secret, way, owner);
  const { permissionsToRotateParameter } = await import('../../sources/parameter-store/rotation.ts');
  return permissionsToRotateParameter(query, settings, way.mode, owner);
}

/** The actions of a rotation after the inspection, in the order in which it needs them. */
const order = [
  'secretsmanager:RotateSecret',
  'lambda:InvokeFunction',
  'secretsmanager:GetRandomPassword',
  'secretsmanager:PutSecretValue',
  'secretsmanager:UpdateSecretVersionStage',
  'ssm:LabelParameterVersion',
  'ssm:PutParameter',
  'ssm:UnlabelParameterVersion',
];

/** A call of the inspection that shows a permission. */
export type InspectionAction = 'DescribeSecret' | 'GetSecretValue' | 'GetParameters' | 'GetParameterHistory';

/**
 * Adds to a denial everything that these rotations still need, since AWS refuses one action at a time. Returns other
 * errors unchanged. `looked`: the calls of the inspection that succeeded for the first target. Undefined after the
 * inspection.
 */
export async function withAllNeeded(
  error: unknown,
  [target, ...others]: readonly [RotationTarget, ...RotationTarget[]],
  run: RotationRun,
  looked?: readonly InspectionAction[],
): Promise<unknown> {
  if (!(error instanceof LeaseError) || !(error.cause instanceof RequestFailure)) return error;
  const addTo = ownPolicyOf(run.job.reader);
  const own = error.statements.find((each) => each.addTo.startsWith(addTo));
  if (!own) return error;
  const needed = await neededFor(target, run);
  if (error.code === 'E_SECRET_KMS') return withKeyActions(error, needed);
  const isShown = looked
    ? (action: string) => looked.some((operation) => action.endsWith(`:${operation}`))
    : isOverBefore([own.statement.Action].flat()[0] ?? '');
  const further = await Promise.all(others.map((other) => neededFor(other, run)));
  const statements = [
    ...needed.statements.flatMap((statement) => without(statement, isShown)),
    ...further.flatMap((each) => each.statements.flatMap((statement) => without(statement, isLooking))),
  ];
  return new LeaseError(error.code, error.message, {
    fix: [error.fix, 'The statements have all that is still needed: AWS tells of one action at a time.']
      .filter(Boolean)
      .join('\n'),
    statements: [...error.statements, ...statements.map((statement) => ({ addTo, statement }))],
    cause: error.cause,
  });
}

/** Adds the actions that encrypt, which come after the refused decryption. */
function withKeyActions(error: LeaseError, { statements, keys }: Needed): LeaseError {
  const actions = [...statements, ...keys]
    .flatMap(({ Action }) => Action)
    .filter((action) => action.startsWith('kms:'));
  const all = actions.length > 1 ? actions : 'kms:Decrypt';
  return new LeaseError(error.code, error.message, {
    fix: error.fix,
    statements: error.statements.map((each) =>
      each.statement.Action === 'kms:Decrypt'
        ? { ...each, statement: { ...each.statement, Action: all } }
        : each,
    ),
    cause: error.cause,
  });
}

function isLooking(action: string): boolean {
  return !order.includes(action) && !action.startsWith('kms:');
}

/** Tells the actions that succeeded before this one was refused. */
function isOverBefore(refused: string): (action: string) => boolean {
  const at = order.indexOf(refused);
  return (action) => isLooking(action) || (order.includes(action) && order.indexOf(action) < at);
}

/** The statement without these actions. Empty if none is left. */
function without(statement: IamStatement, isShown: (action: string) => boolean): IamStatement[] {
  const [first, ...others] = [statement.Action].flat().filter((action) => !isShown(action));
  if (first === undefined) return [];
  return [{ ...statement, Action: others.length === 0 ? first : [first, ...others] }];
}
