import {
  GetParameterHistoryCommand,
  LabelParameterVersionCommand,
  type ParameterHistory,
  PutParameterCommand,
  UnlabelParameterVersionCommand,
} from '@aws-sdk/client-ssm';
import { RequestFailure } from '../../../domain/failure.ts';
import type { ClientModule } from '../../source.ts';
import { descriptionOf } from '../parameter-policies.ts';
import type { ParameterDraft, ParameterHistoryEntry, ParameterRotator } from '../rotator.ts';
import type { Parameter } from '../store.ts';
import { openClient as openStore, ParameterStoreCalls } from './store.ts';

export { serviceUrl } from './store.ts';

export const openClient: ClientModule<ParameterRotator>['openClient'] = (session, access) => {
  const store = openStore(session, access);
  if (!(store instanceof ParameterStoreCalls)) throw new Error('The client is this one.');
  return new ParameterStoreRotator(store);
};

/** Parameter Store in one region, for changing parameters. */
class ParameterStoreRotator implements ParameterRotator {
  readonly #store: ParameterStoreCalls;

  constructor(store: ParameterStoreCalls) {
    this.#store = store;
  }

  async get(id: string): Promise<Parameter> {
    const { found } = await this.#store.get([id]);
    if (found[0]) return found[0];
    const isVersion = /:\d+$/.test(id) && !/^arn:[^/]+$/.test(id);
    const code = isVersion ? 'ParameterVersionNotFound' : 'ParameterNotFound';
    throw new RequestFailure('GetParameters', { kind: 'answer', code, status: 400 });
  }

  async history(name: string): Promise<ParameterHistoryEntry[]> {
    const entries: ParameterHistoryEntry[] = [];
    let NextToken: string | undefined;
    do {
      const command = new GetParameterHistoryCommand({
        Name: name,
        WithDecryption: false,
        MaxResults: 50,
        NextToken,
      });
      const page = await this.#store.run(
        'GetParameterHistory',
        (client, options) => client.send(command, options),
        (answer) => (answer.Parameters ? answer : undefined),
      );
      entries.push(...(page.Parameters ?? []).flatMap((each) => entryOf(each) ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return entries.sort((a, b) => a.version - b.version);
  }

  async put({ name, value, from, settings }: ParameterDraft): Promise<number> {
    const { type, keyId, tier, policies, description, allowedPattern, dataType } = settings;
    const command = new PutParameterCommand({
      Name: name,
      Value: value,
      Overwrite: true,
      Type: type,
      ...(type === 'SecureString' && keyId !== undefined && { KeyId: keyId }),
      ...(tier && { Tier: tier }),
      ...(policies.length > 0 && { Policies: `[${policies.join(',')}]` }),
      ...(description !== undefined && { Description: description }),
      ...(allowedPattern !== undefined && { AllowedPattern: allowedPattern }),
      ...(dataType !== undefined && { DataType: dataType }),
    });
    return this.#store.attempt('PutParameter', async (attempt, send) => {
      // AWS accepts no version as a condition, so it is checked right before. An answer may also have been lost.
      const now = await this.get(name);
      if (attempt > 1 && now.version === from + 1 && now.value === value) return now.version;
      if (now.version !== from) throw refusal('ParameterVersionMismatch');
      const { Version } = await send((client, options) => client.send(command, options)).catch(slower);
      if (Version === undefined) throw new RequestFailure('PutParameter', { kind: 'garbage' });
      return Version;
    });
  }

  async label(name: string, version: number, labels: readonly string[]): Promise<void> {
    const input = { Name: name, ParameterVersion: version, Labels: [...labels] };
    await this.#store.attempt('LabelParameterVersion', (_attempt, send) =>
      send((client, options) => client.send(new LabelParameterVersionCommand(input), options)).catch(slower),
    );
  }

  async unlabel(name: string, version: number, labels: readonly string[]): Promise<void> {
    const input = { Name: name, ParameterVersion: version, Labels: [...labels] };
    await this.#store.attempt('UnlabelParameterVersion', (_attempt, send) =>
      send((client, options) => client.send(new UnlabelParameterVersionCommand(input), options)).catch(
        slower,
      ),
    );
  }
}

/** Of two simultaneous writers AWS asks one to retry, with a code that only Parameter Store has. */
function slower(error: unknown): never {
  if (!(error instanceof RequestFailure && error.code === 'TooManyUpdates')) throw error;
  throw new RequestFailure(error.operation, {
    kind: 'answer',
    code: 'TooManyRequestsException',
    status: 400,
  });
}

function refusal(code: string): RequestFailure {
  return new RequestFailure('PutParameter', { kind: 'answer', code, status: 400 });
}

/** Undefined if a field is missing that every version has. */
function entryOf(told: ParameterHistory): ParameterHistoryEntry | undefined {
  const { Version, Type, Tier, Policies = [] } = told;
  if (Version === undefined || Type === undefined) return undefined;
  return {
    version: Version,
    labels: told.Labels ?? [],
    modifiedAt: told.LastModifiedDate,
    description: descriptionOf(told),
    settings: {
      type: Type,
      keyId: told.KeyId,
      tier: Tier === 'Standard' || Tier === 'Advanced' ? Tier : undefined,
      policies: Policies.flatMap(({ PolicyText }) => PolicyText ?? []),
      description: told.Description,
      allowedPattern: told.AllowedPattern,
      dataType: told.DataType,
    },
  };
}
