import { exitStatus } from '../../domain/command/exit-status.ts';
import { type JudgedValue, refuseExpired } from '../../domain/expiry/judged-value.ts';
import type { LeaseInputs } from '../../domain/requests/lease-inputs.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { refuseLoneSurrogates, refuseUnexportable } from '../../domain/values/exportable.ts';
import { obtain } from '../obtain.ts';
import { leaseOf } from '../records.ts';
import { type CommandServices, maskChangedValues } from './command.ts';

/** The exit status if the program was not started, as of env and timeout. */
export const { notStarted } = exitStatus;

/** The lease and the program that gets its values. */
export interface ExecRequest {
  readonly lease: string | undefined;
  readonly program: readonly [string, ...string[]];
}

/** Starts a program with further variables. Returns its exit status. */
export type StartProgram = (
  program: readonly [string, ...string[]],
  variables: ReadonlyMap<string, string>,
) => Promise<number>;

/**
 * Reads the values of a lease again, gives them only to one program, and returns its exit status. Files stay as the
 * lease or its last renewal wrote them; the program gets their paths.
 */
export async function exec(
  request: ExecRequest,
  services: CommandServices,
  start: StartProgram,
): Promise<number> {
  const { environment } = services.runner;
  refuseUnverifiedTls(environment);
  const { record } = leaseOf(request.lease, services);
  const inputs = await services.readInputs(record);
  const judged = await obtainUnexpired(record.id, inputs, services);
  refuseLoneSurrogates(judged);
  const values = judged.map(({ name, request: { file }, value }): [string, string] => [
    name,
    file ? services.directory.filePath(record.id, name) : value,
  ]);
  const variables = new Map(values);
  refuseUnexportable(variables, judged, environment, process.platform, false);
  await maskChangedValues({ judged, renews: record, credentials: undefined }, inputs, services.masks);
  return start(request.program, variables);
}

/** In milliseconds: how long a token must still be valid for a program of unknown duration. */
const margin = 10 * 60_000;

async function obtainUnexpired(
  leaseId: string,
  inputs: LeaseInputs,
  services: CommandServices,
): Promise<readonly JudgedValue[]> {
  const opened = await services.openServices(inputs);
  try {
    const { judged } = await obtain(inputs, opened, {
      leaseId,
      isNew: false,
      margin: Math.max(margin, inputs.expiry.minRemaining),
      minted: [],
    });
    refuseExpired(judged, opened.clock.now(), inputs.expiry);
    return judged;
  } finally {
    opened.close();
  }
}
