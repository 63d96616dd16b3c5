import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import { judge } from '../../sandbox/authorization.ts';
import { contextOf } from '../../sandbox/pattern.ts';
import type { Statement } from '../../sandbox/policy.ts';
import type { Principal } from '../../sandbox/principals.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** Every action on everything: what a role with it may not do is the session policy's doing. */
export const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };

/** Lets the role do anything at all. */
export function unbind(sandbox: Sandbox, roleArn = sandbox.roleArn): void {
  sandbox.accounts.setPermissions(roleArn, { Statement: everything });
}

/** The AWS SDK's own clients with the session's keys, as anybody would use them who got hold of these. */
export function clientsOf(sandbox: Sandbox, session: Principal, region = sandbox.region) {
  const { accessKeyId, secretAccessKey, sessionToken } = session;
  const settings = {
    endpoint: sandbox.url,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
  };
  return { secretsManager: new SecretsManagerClient(settings), sts: new STSClient(settings) };
}

/** The resources on which the session's policy allows an action. */
export function resourcesOf({ sessionPolicy = [] }: Principal, action: string): string[] {
  const allowing = sessionPolicy.filter(
    ({ Effect, Action }) => Effect === 'Allow' && [Action ?? []].flat().includes(action),
  );
  return allowing.flatMap(({ Resource }) => [Resource ?? []].flat());
}

/** Every action that a session policy names, sorted. */
export function actionsOf({ sessionPolicy = [] }: Principal): string[] {
  return sessionPolicy.flatMap(({ Action }) => [Action ?? []].flat()).sort();
}

/** Which kind of policy stands against it, or nothing where it is allowed. */
export function denialOf(
  session: Principal,
  action: string,
  resource: string,
  context: Record<string, string> = {},
): string | undefined {
  return judge(session, { action, resource, context: contextOf(context) })?.layer;
}
