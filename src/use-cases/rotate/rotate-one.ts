import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import type { RotationResult } from '../../domain/rotation/rotation-result.ts';
import { nextRotation } from '../../domain/rotation/rotation-trigger.ts';
import { expiryOfTag } from '../../domain/rotation/secret-description.ts';
import { spanWords } from '../../domain/span.ts';
import { explainRotation } from '../../sources/secrets-manager/refused-rotation.ts';
import { rotationPolicy } from '../../sources/secrets-manager/rotation-policy.ts';
import { targetOf } from './initial-result.ts';
import type { InspectedSecret } from './inspect-secret.ts';
import { rotationOptions, withAllNeeded } from './needed-permissions.ts';
import { rotateParameter } from './rotate-parameter.ts';
import { type ClientsProvider, clientsFor, type RotationRun } from './rotation-clients.ts';
import { runAfter } from './run-after.ts';
import { runRotation } from './run-rotation.ts';

/**
 * Does what is due for one secret: `after` of an earlier run, a rotation, and `after` of that one. Records it in
 * `result`. `left`: this secret and those that come after it.
 */
export async function rotateOne(
  inspected: InspectedSecret,
  result: RotationResult,
  left: readonly [InspectedSecret, ...InspectedSecret[]],
  run: RotationRun,
): Promise<void> {
  const { parameter, isBegun } = inspected;
  try {
    const getClients = await clientsToRotate(inspected, run);
    // After a rotation that has not ended, the new version may still be given up.
    if (inspected.dueAfter.length > 0 && !isBegun)
      await explained(inspected, run, () => catchUp(inspected, result, getClients, run));
    if (result.decision.is !== 'due') return;
    result.status = 'failed';
    await explained(inspected, run, () =>
      parameter
        ? rotateParameter(inspected, parameter, result, getClients, run)
        : runRotation(inspected, result, getClients, run),
    );
    logRotated(inspected, result, run);
    await explained(inspected, run, () => runAfter(inspected, result, getClients, run));
  } catch (error) {
    if (error instanceof LeaseError) result.failure = `${error.code}: ${error.message.split('\n')[0]}`;
    const [first, ...others] = left.map(targetOf);
    throw first ? await withAllNeeded(error, [first, ...others], run) : error;
  }
}

/** The session and the clients that change one secret. */
async function clientsToRotate(
  { query, secret, parameter }: InspectedSecret,
  run: RotationRun,
): Promise<ClientsProvider> {
  const { role } = run.job.reader;
  if (!role) return clientsFor(query, undefined, run);
  const options = rotationOptions(run.inputs);
  if (!parameter)
    return clientsFor(query, rotationPolicy({ ...options, secret, region: query.region }, role), run);
  const { parameterRotationPolicy } = await import('../../sources/parameter-store/rotation.ts');
  return clientsFor(query, parameterRotationPolicy(query, options.mode, role), run);
}

/**
 * Runs what an earlier run has left, before a rotation: the issuer may give no new token while the old one lives. A
 * failure does not stop a rotation that is due, since a secret must not expire for it; `after` is tried again behind it.
 */
async function catchUp(
  inspected: InspectedSecret,
  result: RotationResult,
  getClients: ClientsProvider,
  run: RotationRun,
): Promise<void> {
  const { runner } = run.services;
  runner.info(`${inspected.query.text}: \`after\` of an earlier run has not succeeded yet`);
  try {
    await runAfter(inspected, result, getClients, run);
  } catch (error) {
    if (!(error instanceof LeaseError && error.code === 'E_AFTER' && result.decision.is === 'due'))
      throw error;
    runner.warning(`E_AFTER: ${error.message}`);
  }
}

/** Turns a refusal of the service into the error that explains it. */
async function explained(
  { query, secret, token, parameter }: InspectedSecret,
  { job: { reader } }: RotationRun,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    if (!parameter) throw explainRotation(error, query, { reader, token, functionArn: secret.functionArn });
    const { explainParameterRotation } = await import('../../sources/parameter-store/rotation.ts');
    throw explainParameterRotation(error, query, reader);
  }
}

/** Says that it was rotated, and what will rotate it again too soon. */
function logRotated(
  { query, secret }: InspectedSecret,
  result: RotationResult,
  { inputs: { trigger }, services: { runner, clock } }: RotationRun,
): void {
  result.next = nextRotation(trigger, {
    createdAt: new Date(clock.now()),
    expiry: result.newExpiry && { at: result.newExpiry, source: '', firm: true },
    rotation: result.newRotation,
  });
  const { oldAge, oldVersion, newVersion, took } = result;
  const age = oldAge === undefined ? '' : `, which was ${spanWords(oldAge)} old`;
  runner.info(
    `${query.text}: rotated in ${spanWords(took)}, from version ${oldVersion}${age}, to ${newVersion}`,
  );
  const ending = secret.description.expiry;
  if (ending && trigger.kind === 'expiring-within' && ending.at.getTime() - clock.now() <= trigger.span) {
    runner.warning(
      `The policy Expiration of ${query.text} still has AWS delete it at ${ending.at.toISOString()}. Unless that is set anew, the next run rotates it again.`,
    );
  }
  const tagged = expiryOfTag(secret.description);
  if (trigger.kind === 'expiring-within' && tagged && tagged.at.getTime() - clock.now() <= trigger.span) {
    runner.warning(
      `The tag expires-at of ${query.text} said ${tagged.at.toISOString()} before. Unless its rotation sets the tag, set it anew, or the next run rotates it again.`,
    );
  }
}
