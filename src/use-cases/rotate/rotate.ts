import { type ErrorCode, LeaseError } from '../../domain/error.ts';
import { listed } from '../../domain/listing.ts';
import { explainMissingToken } from '../../domain/refusals/missing-token.ts';
import { linesOfRequests } from '../../domain/requests/request.ts';
import { queriesOf } from '../../domain/requests/secret-query.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import {
  type RotationResult,
  rotationOutputs,
  rotationSummary,
} from '../../domain/rotation/rotation-result.ts';
import { nextRotation } from '../../domain/rotation/rotation-trigger.ts';
import { expiryOfTag } from '../../domain/rotation/secret-description.ts';
import { spanWords } from '../../domain/span.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { withUniqueNames } from '../../domain/values/leased-value.ts';
import { identifyJob, type JobAccess, whenTrusted } from '../job/identify-job.ts';
import { combinedError, type RequestsFailure } from '../resolve.ts';
import { initialResult, targetOf } from './initial-result.ts';
import { inspectParameter } from './inspect-parameter.ts';
import { type InspectedSecret, inspectSecret } from './inspect-secret.ts';
import { withAllNeeded } from './needed-permissions.ts';
import { planRotation } from './plan-rotation.ts';
import { rotateParameter } from './rotate-parameter.ts';
import type { RotationRun } from './rotation-clients.ts';
import type { RotateServices } from './rotation-ports.ts';
import { runRotation } from './run-rotation.ts';

/**
 * Rotates the secrets that are due, one after the other, and stops at the first failure. Inspects all before it
 * changes any.
 */
export async function rotate(inputs: RotateInputs, services: RotateServices): Promise<void> {
  const { runner, provider, origin } = services;
  refuseUnverifiedTls(runner.environment);
  for (const warning of inputs.warnings) runner.warning(warning);
  if (inputs.identity && !provider.isAvailable) throw explainMissingToken(origin, { maySkip: false });

  const job = await identifyJob({ ...inputs, regions: [inputs.region] }, services);
  runner.info(identityLine(job));
  if (inputs.maskAccountId && job.accountId) await runner.mask([job.accountId]);
  await whenTrusted(job, rotateDue({ job, inputs, services }));
}

function identityLine(job: JobAccess): string {
  return job.kind === 'ambient'
    ? job.description
    : `${job.reader.role.name}: sessions of 15 min for one secret each, never exported`;
}

async function rotateDue(run: RotationRun): Promise<void> {
  const { inputs, services } = run;
  if (inputs.dryRun) return planRotation(inspectAll, run);
  const inspected = await inspectAll(run);
  const results = inspected.map((each) => initialResult(each, run));
  const due = inspected.filter((each) => isToRotate(each, services));
  try {
    for (const [index, each] of due.entries()) {
      const result = results[inspected.indexOf(each)];
      if (result) await rotateOne(each, result, [each, ...due.slice(index + 1)], run);
    }
  } finally {
    report(results, inputs, services);
  }
}

/** What concerns one secret, so that the others can be looked at all the same. */
const ofOneSecret: readonly ErrorCode[] = [
  'E_INPUT',
  'E_SECRET_NOT_FOUND',
  'E_SECRET_DENIED',
  'E_SECRET_DELETED',
  'E_SECRET_NO_VALUE',
  'E_SECRET_KMS',
  'E_BINARY',
  'E_NOT_JSON',
  'E_NOTHING_SELECTED',
  'E_NO_ROTATION',
  'E_NEW_VERSION',
];

/** Looks at all secrets. One error tells of all that cannot be rotated. */
async function inspectAll(run: RotationRun): Promise<InspectedSecret[]> {
  const { job, inputs } = run;
  const queries = queriesOf(inputs.requests, { region: inputs.region, accountId: job.accountId });
  const inspected: InspectedSecret[] = [];
  const failures: RequestsFailure[] = [];
  for (const query of queries) {
    const inspect = query.reference.source === 'parameter-store' ? inspectParameter : inspectSecret;
    try {
      inspected.push(await inspect(query, run));
    } catch (error) {
      if (!(error instanceof LeaseError && ofOneSecret.includes(error.code))) throw error;
      failures.push({ error, requests: [...query.requests] });
    }
  }
  const [first, ...others] = failures;
  if (first) throw others.length === 0 ? first.error : combinedError(failures);
  refuseTwice(inspected);
  await refuseUnknownNames(inputs, inspected);
  return inspected;
}

/** A name and an ARN can refer to the same secret, which is rotated once. */
function refuseTwice(inspected: readonly InspectedSecret[]): void {
  for (const { query, secret } of inspected) {
    const same = inspected.filter((other) => other.secret.arn === secret.arn);
    if (same.length < 2) continue;
    const requests = same.flatMap((each) => each.query.requests);
    throw new LeaseError(
      'E_REQUEST',
      `${linesOfRequests(...requests)} mean the same secret, ${query.text}.`,
      {
        fix: 'Nothing was changed. Write it the same way in each line.',
      },
    );
  }
}

/** E_INPUT for a name in `verify` that no value has; E_NAME if two values share one. */
async function refuseUnknownNames(
  { verifications }: RotateInputs,
  inspected: readonly InspectedSecret[],
): Promise<void> {
  const unique = await withUniqueNames(
    inspected.flatMap(({ current }) => current.values),
    process.platform,
  );
  const names = unique.map(({ name }) => name);
  const unknown = verifications.find(({ name }) => !names.includes(name));
  if (!unknown) return;
  throw new LeaseError(
    'E_INPUT',
    `Line ${unknown.line} of verify names ${unknown.name}, which \`secrets\` does not.`,
    {
      fix: `Nothing was changed. There are: ${listed(names)}.`,
    },
  );
}

function isToRotate({ query, decision, isBegun }: InspectedSecret, { runner }: RotateServices): boolean {
  const { is, why } = decision;
  if (isBegun) {
    runner.info(`${query.text}: an earlier attempt of this run has begun to rotate it`);
    return true;
  }
  if (is === 'unknown')
    runner.warning(`${query.text} ${why}, so \`when\` cannot tell if it is due. It was left alone.`);
  else runner.info(`${query.text} ${why}: ${is}`);
  return is === 'due';
}

/** `left`: it and those that come after it. */
async function rotateOne(
  inspected: InspectedSecret,
  result: RotationResult,
  left: readonly [InspectedSecret, ...InspectedSecret[]],
  run: RotationRun,
): Promise<void> {
  result.status = 'failed';
  const { parameter, query, secret } = inspected;
  const { runner, clock } = run.services;
  try {
    if (parameter) await rotateParameter(inspected, parameter, result, run);
    else await runRotation(inspected, result, run);
  } catch (error) {
    if (error instanceof LeaseError) result.failure = `${error.code}: ${error.message.split('\n')[0]}`;
    const [first, ...others] = left.map(targetOf);
    throw first ? await withAllNeeded(error, [first, ...others], run) : error;
  }
  result.next = nextRotation(run.inputs.trigger, {
    createdAt: new Date(clock.now()),
    expiry: result.newExpiry && { at: result.newExpiry, source: '', firm: true },
    rotation: result.newRotation,
  });
  const { oldAge, oldVersion, newVersion, took } = result;
  const age = oldAge === undefined ? '' : `, which was ${spanWords(oldAge)} old`;
  runner.info(
    `${query.text}: rotated in ${spanWords(took)}, from version ${oldVersion}${age}, to ${newVersion}`,
  );
  const { trigger } = run.inputs;
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

/** Writes outputs and summary, also after a failure, for steps with `if: failure()`. */
function report(
  results: readonly RotationResult[],
  { jobSummary, trigger }: RotateInputs,
  { runner, clock }: RotateServices,
): void {
  runner.handOver({ variables: new Map(), outputs: rotationOutputs(results) });
  if (jobSummary) runner.summarize(rotationSummary(results, trigger, clock.now()));
}
