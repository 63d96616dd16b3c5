import { latest, type Parameter, type ParameterVersion } from './parameter.ts';
import type { ParameterContext } from './parameter-context.ts';
import { type Body, invalid, pageOf, path } from './parameter-request.ts';
import { ServiceError } from './wire.ts';

interface Filter {
  Key: string;
  Option?: string;
  Values?: string[];
}

/** Comparisons of DescribeParameters. A name without a leading slash can be compared with a path, too. */
const TESTS: Record<string, (parameter: Parameter, value: string, option: string) => boolean> = {
  Name: ({ name }, value, option) => byOption(name, value, option),
  Path: ({ name }, value, option) => {
    const rest = name.startsWith(`${value.replace(/\/$/, '')}/`)
      ? name.slice(value.replace(/\/$/, '').length + 1)
      : undefined;
    return rest !== undefined && (option === 'Recursive' || !rest.includes('/'));
  },
  Type: (parameter, value) => latest(parameter).type === value,
  Tier: (parameter, value) => latest(parameter).tier === value,
};

function byOption(name: string, value: string, option: string): boolean {
  if (option === 'BeginsWith') return name.startsWith(value);
  if (option === 'Contains') return name.includes(value);
  return name === value;
}

/** The answer has no values; it has the policies of advanced parameters. */
export function describeParameters(context: ParameterContext, body: Body): unknown {
  context.authorize('ssm:DescribeParameters');
  const filters = (body.ParameterFilters ?? []) as Filter[];
  for (const [index, filter] of filters.entries()) checkFilter(filter, filters.slice(0, index));
  const listed = body.Shared === true ? shared(context) : context.database.in(context.place);
  // AWS cuts all parameters into pages and filters each, so that a page can be empty and not the last:
  // https://github.com/minamijoyo/myaws/issues/31
  const { page, NextToken } = pageOf(listed, body, 50);
  const found = page.filter((parameter) => filters.every((filter) => passes(parameter, filter)));
  return { Parameters: found.map((parameter) => described(parameter, latest(parameter))), NextToken };
}

/** AWS answers the first filter that is wrong. `before`: those in front of it. */
function checkFilter({ Key, Option, Values = [] }: Filter, before: readonly Filter[]): void {
  if (!TESTS[Key] && !Key.startsWith('tag:')) {
    throw new ServiceError('InvalidFilterKey', `The following filter key is not valid: ${Key}.`);
  }
  if (before.some((filter) => filter.Key === Key)) {
    throw new ServiceError(
      'InvalidFilterKey',
      `The following filter is duplicated in the request: ${Key}. A request can contain only one occurrence of a specific filter.`,
    );
  }
  if (Values.length === 0 && TESTS[Key]) {
    throw new ServiceError(
      'InvalidFilterValue',
      `The following filter values are missing : null for filter key ${Key}.`,
    );
  }
  const options = Key === 'Path' ? ['Recursive', 'OneLevel'] : ['Equals', 'BeginsWith', 'Contains'];
  if (Option !== undefined && !options.includes(Option)) {
    throw new ServiceError('InvalidFilterOption', `The following filter option is not valid: ${Option}.`);
  }
  if (['Name', 'Path'].includes(Key) && Values.some((value) => /^\/?(?:aws|ssm)/i.test(value))) {
    throw invalid(
      'Filters for common parameters can\'t be prefixed with "aws" or "ssm" (case-insensitive). When using global parameters, please specify within a global namespace.',
    );
  }
  if (Key === 'Path') for (const value of Values) path({ Path: value });
}

/** Only advanced parameters can be shared. Here each is, with every account, and its name is its ARN then. */
function shared({ database, place }: ParameterContext): Parameter[] {
  return database
    .all()
    .filter(({ account, region }) => !['', place.account].includes(account) && region === place.region)
    .filter((parameter) => latest(parameter).tier === 'Advanced')
    .map((parameter) => ({ ...parameter, name: parameter.arn }));
}

function passes(parameter: Parameter, { Key, Option = 'Equals', Values = [] }: Filter): boolean {
  if (Key.startsWith('tag:')) {
    const tag = parameter.tags[Key.slice(4)];
    return tag !== undefined && (Values.length === 0 || Values.includes(tag));
  }
  return Values.some((value) => TESTS[Key]?.(parameter, value, Option));
}

/** A version's properties in the answers of DescribeParameters and GetParameterHistory. */
export function described(parameter: Parameter, version: ParameterVersion): Record<string, unknown> {
  return {
    Name: parameter.name,
    ARN: parameter.arn,
    Type: version.type,
    KeyId: version.keyId,
    LastModifiedDate: version.modifiedDate / 1000,
    LastModifiedUser: version.modifiedBy,
    Description: version.description,
    AllowedPattern: version.allowedPattern,
    Version: version.version,
    Tier: version.tier,
    Policies: version.policies.map((policy) => ({
      PolicyText: JSON.stringify(policy),
      PolicyType: policy.Type,
      PolicyStatus: 'Pending',
    })),
    DataType: version.dataType,
  };
}

export function listTagsForResource(context: ParameterContext, body: Body): unknown {
  const name = String(body.ResourceId);
  context.authorize('ssm:ListTagsForResource', name);
  const parameter = context.database.find(name, context.place);
  if (!parameter || body.ResourceType !== 'Parameter') throw new ServiceError('InvalidResourceId', '');
  return { TagList: Object.entries(parameter.tags).map(([Key, Value]) => ({ Key, Value })) };
}
