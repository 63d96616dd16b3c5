import { configFile } from '../domain/credentials/credentials.ts';
import { jobEnvironment } from '../domain/records/job-environment.ts';
import { parseRecords } from '../domain/records/record.ts';
import { sealKeyOf } from '../domain/records/seal.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { refuseLoneSurrogates, refuseUnexportable } from '../domain/values/exportable.ts';
import { Conflict, conflictError, conflicting, variableTextOf } from './conflicts.ts';
import type { Obtained } from './obtain.ts';
import type { Services } from './ports.ts';

/** Refuses what handing over would refuse in this job, and writes nothing. E_CONFLICT, E_BINARY, E_TOO_LARGE. */
export async function checkHandOver(
  { judged }: Pick<Obtained, 'judged'>,
  inputs: LeaseInputs,
  { runner, directory }: Pick<Services, 'runner' | 'directory'>,
): Promise<void> {
  const earlier = parseRecords(directory.records(), sealKeyOf(runner.environment)).records;
  const environment = jobEnvironment(runner.environment, earlier, (leaseId) =>
    directory.filePath(leaseId, configFile),
  );
  try {
    conflicting({ judged, credentials: undefined, inputs }, new Set(), earlier, environment);
  } catch (error) {
    throw error instanceof Conflict ? await conflictError(error) : error;
  }
  refuseLoneSurrogates(judged);
  const values = new Map(judged.map((value) => [value.name, variableTextOf(value)]));
  refuseUnexportable(inputs.exporting.env ? values : new Map(), judged, environment, process.platform);
}
