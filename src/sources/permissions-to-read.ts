import type { RequiredPermissions } from '../domain/policies/required-permissions.ts';
import type { Role } from '../domain/requests/role.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { Secret } from '../domain/values/secret.ts';
import { planSessions } from './session-plans.ts';
import type { Source } from './source.ts';
import { bySource } from './sources.ts';

/**
 * What the reading role must allow. `secretsOf`: the secrets of a source that were read and described, for their keys.
 * Undefined if none were.
 */
export async function permissionsToRead(
  queries: readonly SecretQuery[],
  role: Role,
  secretsOf: (source: Source) => readonly Secret[] | undefined,
): Promise<RequiredPermissions> {
  const sessions = planSessions(queries, role).map((plan) => bySource(plan.queries));
  const required = await Promise.all(
    [...bySource(queries).keys()].map((source) =>
      source.permissionsToRead(
        sessions.flatMap((parts) => {
          const own = parts.get(source);
          return own ? [own] : [];
        }),
        role,
        secretsOf(source),
      ),
    ),
  );
  return {
    role,
    statements: required.flatMap(({ statements }) => statements),
    keys: required.flatMap(({ keys }) => keys),
  };
}
