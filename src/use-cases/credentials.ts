import type { ExportedCredentials } from '../domain/credentials.ts';
import type { LeaseInputs } from '../domain/lease-inputs.ts';
import type { Gathered } from './gather.ts';
import type { Services } from './ports.ts';

/** The credentials that later steps get, where `export-credentials` asks for some. */
export async function leaseCredentials(
  _leaseId: string,
  _inputs: LeaseInputs,
  _gathered: Gathered,
  _services: Services,
): Promise<ExportedCredentials | undefined> {
  return undefined;
}
