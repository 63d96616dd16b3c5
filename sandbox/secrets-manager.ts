import type { Accounts } from './accounts.ts';
import type { SandboxClock } from './clock.ts';
import type { Principals } from './principals.ts';
import { getRandomPassword } from './random-password.ts';
import { RequestContext, type RequestSettings } from './request-context.ts';
import { batchGetSecretValue } from './secret-batch.ts';
import type { SecretDatabase } from './secret-database.ts';
import { deleteSecret, restoreSecret } from './secret-deletion.ts';
import { describeSecret, listSecrets } from './secret-list.ts';
import type { Parameters } from './secret-parameters.ts';
import { getSecretValue } from './secret-value.ts';
import { createSecret, putSecretValue, rotateSecret, updateSecretVersionStage } from './secret-writes.ts';
import { authenticate } from './signature.ts';
import { awsJson, ServiceError, type WireRequest, type WireResponse } from './wire.ts';

const OPERATIONS: Record<string, (context: RequestContext, parameters: Parameters) => unknown> = {
  GetSecretValue: getSecretValue,
  BatchGetSecretValue: batchGetSecretValue,
  ListSecrets: listSecrets,
  DescribeSecret: describeSecret,
  RotateSecret: rotateSecret,
  UpdateSecretVersionStage: updateSecretVersionStage,
  PutSecretValue: putSecretValue,
  GetRandomPassword: getRandomPassword,
  CreateSecret: createSecret,
  DeleteSecret: deleteSecret,
  RestoreSecret: restoreSecret,
};

interface Services {
  accounts: Accounts;
  principals: Principals;
  database: SecretDatabase;
  clock: SandboxClock;
  settings: RequestSettings;
}

/** Secrets Manager's operations: https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export class SecretsManager {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  handle(operation: string, request: WireRequest, region: string): WireResponse {
    const { principals, clock } = this.#services;
    const perform = OPERATIONS[operation];
    if (!perform) throw new ServiceError('UnknownOperationException', '');
    const caller = authenticate(request, 'secretsmanager', principals, clock.now());
    return awsJson(
      perform(new RequestContext({ ...this.#services, caller, region }), readParameters(request.body)),
    );
  }
}

function readParameters(body: Buffer): Parameters {
  try {
    return JSON.parse(body.toString() || '{}');
  } catch {
    throw new ServiceError('SerializationException', '');
  }
}
