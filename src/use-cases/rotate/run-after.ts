import { LeaseError } from '../../domain/error.ts';
import { masksOf } from '../../domain/masks/mask.ts';
import { toRegister } from '../../domain/masks/registration.ts';
import { afterInput, afterVariables } from '../../domain/rotation/after-input.ts';
import { isReplaced } from '../../domain/rotation/after-label.ts';
import { shortestValue } from '../../domain/rotation/command-output.ts';
import { failedAfter, type RotatedVersions, unverifiedAfter } from '../../domain/rotation/failed-after.ts';
import type { AfterCommand } from '../../domain/rotation/rotate-inputs.ts';
import type { RotationResult } from '../../domain/rotation/rotation-result.ts';
import { spanWords } from '../../domain/span.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { Runner } from '../ports.ts';
import { assessReplacement } from './assess-new-version.ts';
import { commandFault } from './command-fault.ts';
import type { InspectedSecret } from './inspect-secret.ts';
import { rotatedVersions } from './rotated-versions.ts';
import type { ClientsProvider, RotationRun } from './rotation-clients.ts';

/**
 * Runs `after` for each replaced version that still needs it, once the current version has proved to work. A version
 * keeps its label until the program has succeeded, so a run that is killed here leaves it to the next one. E_AFTER, and
 * RequestFailure.
 */
export async function runAfter(
  inspected: InspectedSecret,
  result: RotationResult,
  getClients: ClientsProvider,
  run: RotationRun,
): Promise<void> {
  const { after } = run.inputs;
  if (!after) return;
  const store = rotatedVersions(inspected, getClients);
  const { current: id, due: labelled } = await store.list();
  // The one that this run has replaced, even if somebody took its label away.
  const due = [...new Set([...labelled, ...replacedIn(inspected, result)])];
  if (id === undefined || due.length === 0) return;
  result.after = 'failed';
  const current = await store.read(id);
  for (const version of due) {
    const old = await store.read(version);
    if (isReplaced(old, current, run.inputs.field)) await runFor({ old, current }, after, inspected, run);
    else logUnchanged({ old, current }, inspected, run);
    await store.removeAfterLabel(version);
  }
  result.after = 'done';
}

/** The version that this attempt of the run has replaced; none if an earlier attempt did. */
function replacedIn({ current }: InspectedSecret, { newVersion, status }: RotationResult): string[] {
  const { versionId } = current.secret;
  return status === 'rotated' && newVersion !== versionId ? [versionId] : [];
}

interface Versions {
  readonly old: Secret;
  readonly current: Secret;
}

async function runFor(
  versions: Versions,
  after: AfterCommand,
  inspected: InspectedSecret,
  { inputs, services }: RotationRun,
): Promise<void> {
  const { runner, runCommand } = services;
  const { query, secret } = inspected;
  const ids = idsOf(versions);
  const { faults, doubts } = await assessReplacement(inspected, versions, inputs.verifications, services);
  if (faults.length + doubts.length > 0) throw unverifiedAfter(query, ids, [...faults, ...doubts]);

  const { argv, timeout } = after;
  const subject = { name: secret.name, arn: secret.arn, region: query.region };
  const input = afterInput(subject, versions, after);
  // Also of values that the program does not get: it may read them by itself, and its output is shown.
  await runner.mask(masksOfVersions(versions));
  runner.info(`${query.text}: running \`after\` for version ${ids.old}, which ${ids.current} has replaced`);
  const began = performance.now();
  const end = await runCommand({
    argv,
    timeout,
    variables: afterVariables(subject, ids),
    output: { onLine: (line) => showLine(line, runner) },
    input,
    isStep: true,
  }).catch((error: unknown) => {
    if (error instanceof LeaseError)
      throw failedAfter(query, ids, `was not run: ${error.message.replace(/\.$/, '')}`);
    throw error;
  });
  if (end.kind !== 'ended' || end.exitCode !== 0)
    throw failedAfter(query, ids, commandFault(end, { argv, timeout, input: 'after' }));
  runner.info(`${query.text}: \`after\` succeeded in ${spanWords(performance.now() - began)}`);
}

function idsOf({ old, current }: Versions): RotatedVersions {
  return { old: old.versionId, current: current.versionId };
}

function logUnchanged(versions: Versions, { query }: InspectedSecret, { services }: RotationRun): void {
  const { old, current } = idsOf(versions);
  services.runner.info(
    `${query.text}: version ${current} has the value of version ${old} again, so \`after\` is not run for that`,
  );
}

function masksOfVersions({ old, current }: Versions): string[] {
  return toRegister(
    [old, current].flatMap(({ value }) =>
      typeof value === 'string'
        ? masksOf(value, { minLength: shortestValue })
        : [Buffer.from(value).toString('base64')],
    ),
  );
}

/** Shows a line of the program in the log. A value that it masks as a `run:` step would is masked and not shown. */
async function showLine(line: string, runner: Runner): Promise<void> {
  const [, masked] = /^\s*(?:::add-mask\s*::|##\[add-mask\])(.*)$/i.exec(line) ?? [];
  if (masked === undefined) return runner.info(line);
  const text = masked.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  await runner.mask(toRegister(masksOf(text, { minLength: shortestValue })));
}
