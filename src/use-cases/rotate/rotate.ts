import { LeaseError } from '../../domain/error.ts';
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
import { expiryOfTag } from '../../domain/rotation/secret-description.ts';
import { versionWithStage } from '../../domain/rotation/version-stages.ts';
import { spanWords } from '../../domain/span.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { withUniqueNames } from '../../domain/values/leased-value.ts';
import { identifyJob, type JobAccess, whenTrusted } from '../job/identify-job.ts';
import { inspectParameter } from './inspect-parameter.ts';
import { type InspectedSecret, inspectSecret } from './inspect-secret.ts';
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
  const inspected = await inspectAll(run);
  const results = inspected.map((each) => initialResult(each, services));
  try {
    for (const [index, each] of inspected.entries()) {
      const result = results[index];
      if (result && isToRotate(each, services)) await rotateOne(each, result, run);
    }
  } finally {
    report(results, inputs, services);
  }
}

async function inspectAll(run: RotationRun): Promise<InspectedSecret[]> {
  const { job, inputs } = run;
  const queries = queriesOf(inputs.requests, { region: inputs.region, accountId: job.accountId });
  const inspected: InspectedSecret[] = [];
  for (const query of queries) {
    const inspect = query.reference.source === 'parameter-store' ? inspectParameter : inspectSecret;
    inspected.push(await inspect(query, run));
  }
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

function initialResult(
  { query, secret, current, token, decision, parameter }: InspectedSecret,
  { clock }: RotateServices,
): RotationResult {
  const { versionId, createdAt } = current.secret;
  // An earlier attempt of this run has finished: the previously current version has AWSPREVIOUS now.
  const isDone = versionId === token || parameter?.progress.kind === 'done';
  const previous = parameter ? String(parameter.newest - 1) : versionWithStage(secret.stages, 'AWSPREVIOUS');
  return {
    text: query.text,
    oldVersion: (isDone && previous) || versionId,
    oldAge: isDone || !createdAt ? undefined : clock.now() - createdAt.getTime(),
    status: 'unchanged',
    why: decision.why,
    newVersion: undefined,
    newExpiry: undefined,
    took: 0,
  };
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

async function rotateOne(
  inspected: InspectedSecret,
  result: RotationResult,
  run: RotationRun,
): Promise<void> {
  result.status = 'failed';
  const { parameter } = inspected;
  if (parameter) await rotateParameter(inspected, parameter, result, run);
  else await runRotation(inspected, result, run);
  const { query, secret } = inspected;
  const { runner, clock } = run.services;
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
  { jobSummary }: RotateInputs,
  { runner, clock }: RotateServices,
): void {
  runner.handOver({ variables: new Map(), outputs: rotationOutputs(results) });
  if (jobSummary) runner.summarize(rotationSummary(results, clock.now()));
}
