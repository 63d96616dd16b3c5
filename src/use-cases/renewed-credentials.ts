import type { ExportedCredentials } from '../domain/credentials/credentials.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { exportedCredentials } from './exported-credentials.ts';
import type { JobAccess } from './job/identify-job.ts';
import type { Services } from './ports.ts';
import { requestedSessions } from './sessions/requested-sessions.ts';

/** Both modes at once for a renewal of the keys: its own variables exist already, and profiles renew themselves. */
export async function renewedCredentials(
  leaseId: string,
  inputs: LeaseInputs,
  job: JobAccess,
  services: Services,
): Promise<ExportedCredentials | undefined> {
  const keys = inputs.credentials.filter(({ mode }) => mode === 'env');
  const sessions = await requestedSessions(inputs, job, services, keys);
  const { environment } = services.runner;
  return exportedCredentials(leaseId, sessions, { ...services, environment });
}
