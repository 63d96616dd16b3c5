import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleWithWebIdentityCommand, type Credentials, STSClient } from '@aws-sdk/client-sts';
import type { Claims, JobOptions, Sandbox } from '../../sandbox/sandbox.ts';

/** The token that the runner's endpoint gives to a job. */
export async function tokenOf(
  job: Record<string, string>,
  audience: string | undefined = 'sts.amazonaws.com',
): Promise<string> {
  const response = await fetch(
    `${job.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`,
    {
      headers: { authorization: `Bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
    },
  );
  const { value } = (await response.json()) as { value: string };
  return value;
}

export interface Assumption {
  claims?: Partial<Claims>;
  job?: JobOptions;
  audience?: string;
  token?: string;
  role?: string;
  name?: string;
  seconds?: number;
  policy?: unknown;
  policyArns?: string[];
}

/** AssumeRoleWithWebIdentity with the SDK, one attempt; by default for a production job. */
export async function assume(sandbox: Sandbox, wanted: Assumption = {}) {
  const job = sandbox.job(wanted.claims ?? { environment: 'production' }, wanted.job);
  const sts = new STSClient({ endpoint: sandbox.url, region: sandbox.region, maxAttempts: 1 });
  const { policy } = wanted;
  return sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: wanted.role ?? sandbox.roleArn,
      RoleSessionName: wanted.name ?? 'lease',
      WebIdentityToken: wanted.token ?? (await tokenOf(job, wanted.audience)),
      DurationSeconds: wanted.seconds ?? 900,
      ...(policy !== undefined && { Policy: typeof policy === 'string' ? policy : JSON.stringify(policy) }),
      ...(wanted.policyArns && { PolicyArns: wanted.policyArns.map((arn) => ({ arn })) }),
    }),
  );
}

export function sdkCredentials(credentials: Credentials | undefined) {
  return {
    accessKeyId: credentials?.AccessKeyId ?? '',
    secretAccessKey: credentials?.SecretAccessKey ?? '',
    sessionToken: credentials?.SessionToken ?? '',
  };
}

type Keys = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

export function managerWith(
  sandbox: Sandbox,
  { accessKeyId, secretAccessKey, sessionToken }: Keys,
  region = sandbox.region,
) {
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  return new SecretsManagerClient({ endpoint: sandbox.url, region, maxAttempts: 1, credentials });
}

export function stsWith(sandbox: Sandbox, { accessKeyId, secretAccessKey, sessionToken }: Keys): STSClient {
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  return new STSClient({ endpoint: sandbox.url, region: sandbox.region, maxAttempts: 1, credentials });
}

/** A client for Secrets Manager with all permissions of the role. */
export async function leasedManager(sandbox: Sandbox, wanted: Assumption = {}, region = sandbox.region) {
  const { Credentials } = await assume(sandbox, wanted);
  return managerWith(sandbox, sdkCredentials(Credentials), region);
}
