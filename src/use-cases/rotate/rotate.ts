import { LeaseError } from '../../domain/error.ts';
import { listed } from '../../domain/listing.ts';
import { explainMissingToken } from '../../domain/refusals/missing-token.ts';
import { readingsOf } from '../../domain/requests/reading.ts';
import { placeOf } from '../../domain/requests/request.ts';
import type { RotateInputs } from '../../domain/rotation/rotate-inputs.ts';
import {
  type RotationStory,
  rotationOutputs,
  rotationSummary,
} from '../../domain/rotation/rotation-story.ts';
import { expiryOfTag } from '../../domain/rotation/secret-description.ts';
import { holderOf } from '../../domain/rotation/version-stages.ts';
import { spanWords } from '../../domain/span.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { withOneNameEach } from '../../domain/values/leased-value.ts';
import { type Examined, examineSecret } from './examine-secret.ts';
import { rotateSecret } from './rotate-secret.ts';
import { type Access, withAccess } from './rotation-access.ts';
import type { RotateServices } from './rotation-ports.ts';

/**
 * Rotates the secrets that are due, one after the other; what is wrong with one may be wrong with the next, so it
 * ends with the first that fails. Examines all before any is changed.
 */
export async function rotate(inputs: RotateInputs, services: RotateServices): Promise<void> {
  const { runner, provider, origin } = services;
  refuseUnverifiedTls(runner.environment);
  for (const warning of inputs.warnings) runner.warning(warning);
  if (inputs.identity && !provider.isAvailable) throw explainMissingToken(origin);

  await withAccess(inputs, services, async (access) => {
    runner.info(access.identity);
    if (inputs.maskAccountId && access.accountId) await runner.mask([access.accountId]);
    const examined = await examineAll(inputs, access, services);
    const stories = examined.map((each) => storyOf(each, services));
    try {
      for (const [index, each] of examined.entries()) {
        const story = stories[index];
        if (story && isToRotate(each, services)) await rotateOne(each, story, { inputs, access, services });
      }
    } finally {
      tell(stories, inputs, services);
    }
  });
}

async function examineAll(
  inputs: RotateInputs,
  access: Access,
  services: RotateServices,
): Promise<Examined[]> {
  const readings = readingsOf(inputs.requests, { region: inputs.region, accountId: access.accountId });
  const examined: Examined[] = [];
  for (const reading of readings) examined.push(await examineSecret(reading, inputs, access, services));
  refuseTwice(examined);
  refuseUnknownNames(inputs, examined);
  return examined;
}

/** A name and an ARN may mean the same secret; it is rotated once. */
function refuseTwice(examined: readonly Examined[]): void {
  for (const { reading, secret } of examined) {
    const same = examined.filter((other) => other.secret.arn === secret.arn);
    if (same.length < 2) continue;
    const requests = same.flatMap((each) => each.reading.requests);
    throw new LeaseError('E_REQUEST', `${placeOf(...requests)} mean the same secret, ${reading.text}.`, {
      fix: 'Nothing was changed. Write it the same way in each line.',
    });
  }
}

/** E_INPUT for a name in `verify` that no value has; E_NAME where two values share one. */
function refuseUnknownNames({ verifications }: RotateInputs, examined: readonly Examined[]): void {
  const names = withOneNameEach(examined.flatMap(({ current }) => current.values)).map(({ name }) => name);
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

function storyOf({ reading, secret, current, token }: Examined, { clock }: RotateServices): RotationStory {
  const { versionId, createdAt } = current.secret;
  // An earlier attempt of this run has come to its end: what was current before is AWSPREVIOUS now.
  const isDone = versionId === token;
  return {
    text: reading.text,
    oldVersion: (isDone && holderOf(secret.stages, 'AWSPREVIOUS')) || versionId,
    oldAge: isDone || !createdAt ? undefined : clock.now() - createdAt.getTime(),
    status: 'unchanged',
    newVersion: undefined,
    newExpiry: undefined,
    took: 0,
  };
}

function isToRotate({ reading, dueness, isBegun }: Examined, { runner }: RotateServices): boolean {
  const { is, why } = dueness;
  if (isBegun) {
    runner.info(`${reading.text}: an earlier attempt of this run has begun to rotate it`);
    return true;
  }
  if (is === 'unknown')
    runner.warning(`${reading.text} ${why}, so \`when\` cannot tell if it is due. It was left alone.`);
  else runner.info(`${reading.text} ${why}: ${is}`);
  return is === 'due';
}

async function rotateOne(
  examined: Examined,
  story: RotationStory,
  world: { inputs: RotateInputs; access: Access; services: RotateServices },
): Promise<void> {
  story.status = 'failed';
  await rotateSecret(examined, story, world);
  const { reading, secret } = examined;
  const { runner, clock } = world.services;
  const { oldAge, oldVersion, newVersion, took } = story;
  const age = oldAge === undefined ? '' : `, which was ${spanWords(oldAge)} old`;
  runner.info(
    `${reading.text}: rotated in ${spanWords(took)}, from version ${oldVersion}${age}, to ${newVersion}`,
  );
  const { trigger } = world.inputs;
  const tagged = expiryOfTag(secret.description);
  if (trigger.kind === 'expiring-within' && tagged && tagged.at.getTime() - clock.now() <= trigger.span) {
    runner.warning(
      `The tag expires-at of ${reading.text} said ${tagged.at.toISOString()} before. Unless its rotation sets the tag, set it anew, or the next run rotates it again.`,
    );
  }
}

/** Outputs and summary; also of a step that fails, for what follows with `if: failure()`. */
function tell(
  stories: readonly RotationStory[],
  { jobSummary }: RotateInputs,
  { runner, clock }: RotateServices,
): void {
  runner.handOver({ variables: new Map(), outputs: rotationOutputs(stories) });
  if (jobSummary) runner.summarize(rotationSummary(stories, clock.now()));
}
