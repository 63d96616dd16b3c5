import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import { earliestEnd, parseRecords } from '../domain/records/record.ts';
import { sealKeyOf } from '../domain/records/seal.ts';
import { Conflict, conflictError } from './conflicts.ts';
import type { HandOverRequest } from './lease-contents.ts';
import { declaredOutputs } from './outputs.ts';
import type { HandOverServices, Runner } from './ports.ts';
import { type Prepared, prepare } from './prepare-hand-over.ts';

/** What was handed over, for the report. */
export interface HandOverResult {
  readonly id: string;
  readonly values: readonly JudgedValue[];
  /** The variables that existed already and kept their value. */
  readonly skipped: ReadonlySet<string>;
  /** The values whose name is an output of the action. */
  readonly withoutOutput: readonly string[];
  /** True if it replaced the lease's earlier values. */
  readonly isRenewal: boolean;
}

type Environment = Runner['environment'];

/**
 * Hands contents over to later steps, all or nothing, also while other steps of the job run. Under the job's lock it
 * checks and records what it adds. Then it waits for steps that have announced themselves, so that
 * SECRET_LEASE_EXPIRES_AT is the earliest end of all leases. Before anything is handed over: E_CONFLICT, E_BINARY,
 * E_TOO_LARGE, E_DISK, E_RUNNER, E_TIMEOUT.
 */
export async function handOver(
  request: HandOverRequest,
  services: HandOverServices,
): Promise<HandOverResult> {
  const { inputs, renews } = request.contents;
  const waitLimit = inputs.network.timeout;
  const { runner, directory } = services;
  const { lock } = directory;
  const exporting = request.sessions?.length ? await import('./exported-credentials.ts') : undefined;
  const isForGit =
    !renews && inputs.requests.some(({ reference }) => 'forGit' in reference && reference.forGit);
  const helper = isForGit ? await import('./git-helper.ts') : undefined;
  const loaded = { credentialsOf: exporting?.exportedCredentials, setUpGit: helper?.gitSetup };
  const prepared = await lock
    .inTurn(waitLimit, () => prepare(request, services, loaded))
    .catch(async (error: unknown) => {
      throw error instanceof Conflict ? await conflictError(error) : error;
    });
  try {
    if (!(await lock.settled(waitLimit))) {
      runner.warning(
        'Another step that began beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them.',
      );
    }
    return complete(prepared, request, services);
  } catch (error) {
    // Also if the lock cannot be taken: no file of a failed hand-over may stay.
    await lock.inTurn(waitLimit, prepared.undo).catch(prepared.undo);
    throw error;
  }
}

/** Hands over what is prepared, with the earliest end in the current records. E_DISK. */
function complete(
  { contents, changed, values, variables, skipped, record, isKept, hasLauncher }: Prepared,
  { outputs: kind }: HandOverRequest,
  { runner, directory, clock }: HandOverServices,
): HandOverResult {
  const { id, renews } = contents;
  const others = isKept ? parseRecords(directory.records(id), sealKeyOf(runner.environment)).records : [];
  const end = earliestEnd([record, ...others]);
  const all = new Map([...variables, ...expiryVariable(end ?? '', runner.environment)]);
  const path = isKept ? directory.recordPath(id) : '';
  const outputsOfAction = declaredOutputs(kind, { contents, path, end, now: clock.now() });
  const { outputs, withoutOutput } = withLeased(outputsOfAction, values);
  const onPath = hasLauncher && contents.inputs.cli ? { onPath: directory.launcher.directory } : {};
  runner.handOver({ variables: all, outputs, ...onPath });
  return {
    id,
    values: changed,
    skipped: skipped.intersection(values),
    withoutOutput,
    isRenewal: renews !== undefined,
  };
}

/**
 * SECRET_LEASE_EXPIRES_AT, only if it changes. The runner applies a background step's variables when the job waits for
 * it, and an unchanged value could replace the newer one of another step.
 */
function expiryVariable(end: string, { SECRET_LEASE_EXPIRES_AT: known }: Environment): [string, string][] {
  return end === known ? [] : [['SECRET_LEASE_EXPIRES_AT', end]];
}

/**
 * The declared outputs, and each value under its name unless an output has it. The runner compares names without case.
 */
function withLeased(declared: ReadonlyMap<string, string>, values: ReadonlyMap<string, string>) {
  const outputs = new Map(declared);
  const taken = new Set([...declared.keys()].map((name) => name.toLowerCase()));
  const withoutOutput: string[] = [];
  for (const [name, value] of values) {
    if (taken.has(name.toLowerCase())) withoutOutput.push(name);
    else outputs.set(name, value);
    taken.add(name.toLowerCase());
  }
  return { outputs, withoutOutput };
}
