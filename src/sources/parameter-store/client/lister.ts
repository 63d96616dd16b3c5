import {
  DescribeParametersCommand,
  type DescribeParametersCommandInput,
  ListTagsForResourceCommand,
  type ParameterMetadata,
} from '@aws-sdk/client-ssm';
import type { TagFilter } from '../../../domain/monitor/watched-secret.ts';
import type { ClientModule } from '../../source.ts';
import type { ListedParameter, ParameterLister } from '../catalog.ts';
import { policyFactsOf } from '../parameter-policies.ts';
import { openClient as openStore, type ParameterStoreCalls } from './store.ts';

export { serviceUrl } from './store.ts';

export const openClient: ClientModule<ParameterLister>['openClient'] = (session, access) =>
  new ParameterStoreLister(openStore(session, access));

/** Parameter Store in one region, for descriptions without values. */
class ParameterStoreLister implements ParameterLister {
  readonly #calls: ParameterStoreCalls;

  constructor(calls: ParameterStoreCalls) {
    this.#calls = calls;
  }

  below(path: string | undefined, tags: readonly TagFilter[]): Promise<ListedParameter[]> {
    const below = path === undefined ? [] : [{ Key: 'Path', Option: 'Recursive', Values: [path] }];
    // No filter may be there twice, and one for an empty text has no form.
    const values = new Map(tags.flatMap(({ key, value }) => (value ? [[key, value] as const] : [])));
    const tagged = [...values].map(([key, value]) => ({
      Key: `tag:${key}`,
      Option: 'Equals',
      Values: [value],
    }));
    return this.#list({ ParameterFilters: [...below, ...tagged] });
  }

  named(names: readonly string[]): Promise<ListedParameter[]> {
    return this.#list({ ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [...names] }] });
  }

  shared(): Promise<ListedParameter[]> {
    return this.#list({ Shared: true });
  }

  async tagsOf(name: string): Promise<ReadonlyMap<string, string>> {
    const command = new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: name });
    const tags = await this.#calls.run(
      'ListTagsForResource',
      (client, options) => client.send(command, options),
      ({ TagList }) => TagList,
    );
    return new Map(tags.flatMap(({ Key, Value = '' }) => (Key === undefined ? [] : [[Key, Value] as const])));
  }

  async #list({ ParameterFilters = [], Shared }: DescribeParametersCommandInput): Promise<ListedParameter[]> {
    const found: ListedParameter[] = [];
    let NextToken: string | undefined;
    do {
      const command = new DescribeParametersCommand({
        ...(ParameterFilters.length > 0 && { ParameterFilters }),
        ...(Shared && { Shared }),
        MaxResults: 50,
        NextToken,
      });
      const page = await this.#calls.run(
        'DescribeParameters',
        (client, options) => client.send(command, options),
        (answer) => (answer.Parameters ? answer : undefined),
      );
      found.push(...(page.Parameters ?? []).flatMap((each) => listedOf(each) ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return found;
  }
}

/** Undefined if a field is missing that every parameter has. */
function listedOf(told: ParameterMetadata): ListedParameter | undefined {
  const { Name, ARN, Version, LastModifiedDate, KeyId } = told;
  if (!Name || !Version) return undefined;
  return {
    name: Name,
    arn: ARN,
    version: Version,
    modifiedAt: LastModifiedDate,
    kmsKeyId: KeyId,
    policies: policyFactsOf(told),
  };
}
