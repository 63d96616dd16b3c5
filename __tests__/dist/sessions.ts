import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import { judge } from '../../sandbox/authorization.ts';
import { contextOf } from '../../sandbox/pattern.ts';
import type { Statement } from '../../sandbox/policy.ts';
import type { Principal } from '../../sandbox/principals.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** Permits every action on everything, so that only the session policy limits a session. */
export const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };

/** Gives the role all permissions. */
export function unbind(sandbox: Sandbox, roleArn = sandbox.roleArn): void {
  sandbox.accounts.setPermissions(roleArn, { Statement: everything });
}

/** The AWS SDK's clients with a session's keys, as anyone who had the keys could use them. */
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

/** The resources on which the session policy allows an action. */
export function resourcesOf({ sessionPolicy = [] }: Principal, action: string): string[] {
  const allowing = sessionPolicy.filter(
    ({ Effect, Action }) => Effect === 'Allow' && [Action ?? []].flat().includes(action),
  );
  return allowing.flatMap(({ Resource }) => [Resource ?? []].flat());
}

/** The actions that a session policy names, sorted. */
export function actionsOf({ sessionPolicy = [] }: Principal): string[] {
  return sessionPolicy.flatMap(({ Action }) => [Action ?? []].flat()).sort();
}

/** The kind of policy that denies the request, or undefined if it is allowed. */
export function denialOf(
  session: Principal,
  action: string,
  resource: string,
  context: Record<string, string> = {},
): string | undefined {
  return judge(session, { action, resource, context: contextOf(context) })?.layer;
}
