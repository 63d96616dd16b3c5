import { afterLabel, versionsDueAfter } from '../../domain/rotation/after-label.ts';
import { newestOf } from '../../domain/rotation/parameter-versions.ts';
import { versionWithStage } from '../../domain/rotation/version-stages.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { secretOf } from './inspect-parameter.ts';
import { byArn, type InspectedSecret } from './inspect-secret.ts';
import { hasLabel } from './labels.ts';
import type { ClientsProvider } from './rotation-clients.ts';

/** The versions of a secret or a parameter, for the program that runs after a rotation. Every method throws RequestFailure. */
export interface RotatedVersionStore {
  /** The current version, and the replaced ones whose `after` has not succeeded. */
  list(): Promise<{ readonly current: string | undefined; readonly due: readonly string[] }>;
  read(version: string): Promise<Secret>;
  /** Notes that `after` has succeeded for the version. */
  removeAfterLabel(version: string): Promise<void>;
}

export function rotatedVersions(
  { query, secret, parameter }: InspectedSecret,
  getClients: ClientsProvider,
): RotatedVersionStore {
  if (parameter) {
    const open = async () => (await getClients()).openParameters();
    const { name } = parameter;
    return {
      async list() {
        const history = await (await open()).history(name);
        const current = String(newestOf(history));
        const labels = history.map(({ version, labels }) => [String(version), labels] as const);
        return { current, due: versionsDueAfter(labels, current) };
      },
      read: async (version) => secretOf(await (await open()).get(`${name}:${version}`), query),
      removeAfterLabel: async (version) =>
        (await open()).unlabel(name, Number(version), [afterLabel(version)]),
    };
  }
  return {
    async list() {
      const { stages } = await (await getClients()).rotator.describe(secret.arn);
      const current = versionWithStage(stages, 'AWSCURRENT');
      return { current, due: versionsDueAfter(stages, current) };
    },
    read: async (versionId) => (await getClients()).store.get(byArn(secret), { versionId }),
    async removeAfterLabel(versionId) {
      const { rotator } = await getClients();
      const label = afterLabel(versionId);
      await rotator.removeLabel(secret.arn, versionId, label).catch(async (error: unknown) => {
        // The answer may have been lost, or the removal was repeated after it had succeeded.
        if (await hasLabel(rotator, secret.arn, versionId, label)) throw error;
      });
    },
  };
}
