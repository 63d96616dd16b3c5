import {
  DescribeParametersCommand,
  type DescribeParametersCommandInput,
  GetParametersByPathCommand,
  GetParametersCommand,
  type ParameterMetadata,
  SSMClient,
  type Parameter as WireParameter,
} from '@aws-sdk/client-ssm';
import type { Attempts } from '../../../adapters/attempts.ts';
import { type AwsSettings, call, clientOptions, hostOf, urlOf } from '../../../adapters/aws.ts';
import { askedOf, type Operation, RequestFailure } from '../../../domain/failure.ts';
import type { ClientModule } from '../../source.ts';
import { descriptionOf } from '../parameter-policies.ts';
import type { DescribedParameter, Parameter, ParameterStore } from '../store.ts';

export const openClient: ClientModule<ParameterStoreCalls>['openClient'] = (
  { region, keys },
  { settings, attempts },
) => {
  const client = new SSMClient({ ...clientOptions(region, settings), ...(keys && { credentials: keys }) });
  return new ParameterStoreCalls(client, settings, attempts);
};

export const serviceUrl: ClientModule<ParameterStore>['serviceUrl'] = (region, settings) => {
  const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nobody' };
  return urlOf(new SSMClient({ ...clientOptions(region, settings), credentials }), region, settings);
};

/** Parameter Store in one region, read with one session. */
export class ParameterStoreCalls implements ParameterStore {
  readonly #client: SSMClient;
  readonly #settings: AwsSettings;
  readonly #attempts: Attempts;

  constructor(client: SSMClient, settings: AwsSettings, attempts: Attempts) {
    this.#client = client;
    this.#settings = settings;
    this.#attempts = attempts;
  }

  async get(ids: readonly string[]): Promise<{ found: Parameter[]; missing: string[] }> {
    const command = new GetParametersCommand({ Names: [...ids], WithDecryption: true });
    const { Parameters = [], InvalidParameters = [] } = await this.run(
      'GetParameters',
      (client, options) => client.send(command, options),
      (answer) => (answer.Parameters || answer.InvalidParameters ? answer : undefined),
    );
    return { found: Parameters.flatMap((each) => parameterOf(each) ?? []), missing: InvalidParameters };
  }

  async below(path: string, label: string | undefined): Promise<Parameter[]> {
    const found: Parameter[] = [];
    let NextToken: string | undefined;
    do {
      const command = new GetParametersByPathCommand({
        Path: path,
        Recursive: true,
        WithDecryption: true,
        MaxResults: 10,
        NextToken,
        ...(label !== undefined && {
          ParameterFilters: [{ Key: 'Label', Option: 'Equals', Values: [label] }],
        }),
      });
      const page = await this.run(
        'GetParametersByPath',
        (client, options) => client.send(command, options),
        (answer) => (answer.Parameters ? answer : undefined),
      );
      found.push(...(page.Parameters ?? []).flatMap((each) => parameterOf(each) ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return found;
  }

  describe(names: readonly string[]): Promise<DescribedParameter[]> {
    return this.#describe({ ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [...names] }] });
  }

  describeShared(): Promise<DescribedParameter[]> {
    return this.#describe({ Shared: true });
  }

  async #describe(which: DescribeParametersCommandInput): Promise<DescribedParameter[]> {
    const told: ParameterMetadata[] = [];
    let NextToken: string | undefined;
    do {
      const command = new DescribeParametersCommand({
        ...which,
        MaxResults: 50,
        NextToken,
      });
      const page = await this.run(
        'DescribeParameters',
        (client, options) => client.send(command, options),
        (answer) => (answer.Parameters ? answer : undefined),
      );
      told.push(...(page.Parameters ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return told.map((each) => ({ name: each.Name ?? '', arn: each.ARN, description: descriptionOf(each) }));
  }

  /** Calls until `read` finds the required fields in the answer. Throws RequestFailure. */
  run<A, T>(
    operation: Operation,
    send: (client: SSMClient, options: { abortSignal: AbortSignal }) => Promise<A>,
    read: (answer: A) => T | undefined,
  ): Promise<T> {
    return this.attempt(operation, async (_attempt, sendOnce) => {
      const told = read(await sendOnce(send));
      if (told === undefined) throw new RequestFailure(operation, { kind: 'garbage' });
      return told;
    });
  }

  /**
   * Runs `work` until it succeeds or fails permanently. `work` gets the number of the attempt, from 1, and a function
   * that sends once.
   */
  attempt<T>(
    operation: Operation,
    work: (
      attempt: number,
      send: <A>(
        request: (client: SSMClient, options: { abortSignal: AbortSignal }) => Promise<A>,
      ) => Promise<A>,
    ) => Promise<T>,
  ): Promise<T> {
    const done = this.#attempts.run(operation, (attempt, abortSignal) =>
      work(attempt, (request) =>
        call(operation, this.#settings, () => request(this.#client, { abortSignal })),
      ),
    );
    return askedOf(() => hostOf(this.#client), done);
  }
}

/** Undefined if a field is missing that every parameter has. */
function parameterOf({ ARN, Name, Version, Value, LastModifiedDate }: WireParameter): Parameter | undefined {
  if (!ARN || !Name || !Version || Value === undefined) return undefined;
  return { arn: ARN, name: Name, version: Version, value: Value, modifiedAt: LastModifiedDate };
}
