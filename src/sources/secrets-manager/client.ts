import type { ClientDefinition } from '../source.ts';
import type { SecretStore } from './store.ts';

/** Secrets Manager through AWS's SDK. */
export const secretsManagerClient: ClientDefinition<SecretStore> = {
  service: 'secretsmanager',
  load: () => import('./client/store.ts'),
};
