import { earliest } from '../../domain/expiry/expiry.ts';
import { type JudgedValue, judgeAll } from '../../domain/expiry/judged-value.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { masksOfAll } from '../../domain/masks/masking.ts';
import type { Reference } from '../../domain/requests/request.ts';
import { referenceText } from '../../domain/requests/request.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { versionsDueAfter } from '../../domain/rotation/after-label.ts';
import { shortestValue } from '../../domain/rotation/command-output.ts';
import {
  ownedSecret,
  replicaRotation,
  withoutRotation,
  withRotation,
} from '../../domain/rotation/failed-rotation.ts';
import { refuseUnwritable } from '../../domain/rotation/new-value.ts';
import type { InspectedParameter } from '../../domain/rotation/parameter-versions.ts';
import type { RotatableSecret } from '../../domain/rotation/rotatable-secret.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import { rotationToken } from '../../domain/rotation/rotation-token.ts';
import {
  decideRotation,
  type RotationDecision,
  type RotationFacts,
} from '../../domain/rotation/rotation-trigger.ts';
import { expiryOfTag } from '../../domain/rotation/secret-description.ts';
import { progressOf, versionWithStage } from '../../domain/rotation/version-stages.ts';
import { type LeasedValue, leasedValuesOf } from '../../domain/values/leased-value.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { referenceById } from '../../sources/secrets-manager/reference.ts';
import { explainSecret } from '../../sources/secrets-manager/refused-secret.ts';
import { readerPolicy } from '../../sources/session-plans.ts';
import { type InspectionAction, withAllNeeded } from './needed-permissions.ts';
import { clientsFor, type RotationRun } from './rotation-clients.ts';
import type { RotateServices } from './rotation-ports.ts';

/** A version of a secret that was read, masked and judged. */
export interface ReadVersion {
  readonly secret: Secret;
  readonly values: readonly JudgedValue[];
}

/** A secret before anything is changed. */
export interface InspectedSecret {
  readonly query: SecretQuery;
  readonly secret: RotatableSecret;
  readonly current: ReadVersion;
  /** The id of a version that this run makes. */
  readonly token: string;
  readonly decision: RotationDecision;
  /** The facts behind the decision. */
  readonly facts: RotationFacts;
  /** True if an earlier attempt of this run has begun a rotation, which must be finished. */
  readonly isBegun: boolean;
  /** Replaced versions, as ids or numbers, whose `after` has not succeeded. */
  readonly dueAfter: readonly string[];
  /** Set for a parameter. */
  readonly parameter?: InspectedParameter;
}

/** The policy of a session that can read and describe the secret, and change nothing. */
export function inspectionPolicy(query: SecretQuery, { job: { reader } }: RotationRun): string | undefined {
  const described = { ...query, described: true };
  return reader.role && readerPolicy({ region: query.region, queries: [described] }, reader.role);
}

/** Inspects a secret, with a session that can change nothing. */
export async function inspectSecret(query: SecretQuery, run: RotationRun): Promise<InspectedSecret> {
  const { inputs, services } = run;
  const { runner, clock } = services;
  const { reader } = run.job;
  const getClients = clientsFor({ ...query, described: true }, inspectionPolicy(query, run), run);
  const looked: InspectionAction[] = [];
  let secret: RotatableSecret | undefined;
  try {
    const { store, rotator } = await getClients();
    // Both are awaited even if one fails, so that the error names every permission that the inspection lacks.
    const [description, value] = await Promise.allSettled([
      rotator.describe(referenceText(query.reference)),
      store.get(query.reference, {}),
    ]);
    if (description.status === 'fulfilled') {
      secret = description.value;
      looked.push('DescribeSecret');
    }
    if (value.status === 'fulfilled') looked.push('GetSecretValue');
    if (description.status === 'rejected') throw description.reason;
    if (value.status === 'rejected') throw value.reason;
    secret = description.value;
    const read = value.value;
    refuseUnrotatable(secret, read, query, inputs);
    const current = await judgeVersion(read, query, services);
    const token = rotationToken(runner.environment, secret.arn);
    const tagged = expiryOfTag(secret.description);
    const expiry = earliest([
      ...current.values.flatMap((each) => each.expiry ?? []),
      ...(tagged ? [tagged] : []),
    ]);
    const facts = { createdAt: read.createdAt, expiry, rotation: secret.description.rotation };
    return {
      query,
      secret,
      current,
      token,
      decision: decideRotation(inputs.trigger, facts, clock.now()),
      facts,
      isBegun: ['begun', 'done'].includes(progressOf(secret.stages, token).kind),
      dueAfter: versionsDueAfter(secret.stages, versionWithStage(secret.stages, 'AWSCURRENT')),
    };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    throw await withAllNeeded(explainSecret(error, query, reader), [{ query, secret }], run, looked);
  }
}

function refuseUnrotatable(
  { arn, isRotating, primaryRegion, owningService }: RotatableSecret,
  { value }: Secret,
  query: SecretQuery,
  { mode, field }: RotateInputs,
): void {
  if (primaryRegion !== undefined && primaryRegion !== arn.split(':')[3])
    throw replicaRotation(query, primaryRegion);
  if (mode.kind === 'function') {
    if (!isRotating) throw withoutRotation(query);
    return;
  }
  if (owningService !== undefined) throw ownedSecret(query, owningService);
  if (isRotating) throw withRotation(query);
  refuseUnwritable(value, { text: query.text, field }, mode.kind);
}

/** Masks a version's values and finds their ends. */
export async function judgeVersion(
  secret: Secret,
  { requests }: SecretQuery,
  { runner, clock }: Pick<RotateServices, 'runner' | 'clock'>,
): Promise<ReadVersion> {
  const values: LeasedValue[] = [];
  for (const request of requests) values.push(...(await leasedValuesOf(request, secret)));
  await runner.mask(masksOfAll(values, shortestValue));
  const policy = { minRemaining: 0, warnRemaining: 0, maxAge: undefined, isRequired: false };
  return { secret, values: await judgeAll(values, clock.now(), policy) };
}

/** The secret by its ARN from the service, since a name could refer to another secret by now. */
export function byArn({ arn }: RotatableSecret): Reference {
  return referenceById(arn);
}
