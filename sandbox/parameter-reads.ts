import { isPublic, latest, type Parameter, type ParameterVersion } from './parameter.ts';
import type { ParameterContext } from './parameter-context.ts';
import { described } from './parameter-list.ts';
import { type Body, invalid, names, pageOf, path, requiredText } from './parameter-request.ts';
import { ServiceError } from './wire.ts';

export function getParameter(context: ParameterContext, body: Body): unknown {
  const asked = requiredText(body, 'Name');
  const { name } = splitSelector(asked);
  context.authorize('ssm:GetParameter', name);
  const found = find(context, asked);
  if (found === 'no version') {
    throw new ServiceError(
      'ParameterVersionNotFound',
      `Systems Manager could not find version ${asked.slice(name.length + 1)} of ${name}. Verify the version and try again.`,
    );
  }
  if (!found) throw new ServiceError('ParameterNotFound', '');
  return { Parameter: shown(context, found, body) };
}

/** Refuses the whole request if one name is not permitted. Lists names or versions that do not exist as invalid. */
export function getParameters(context: ParameterContext, body: Body): unknown {
  const asked = names(body);
  for (const name of asked) context.authorize('ssm:GetParameters', splitSelector(name).name);
  const Parameters: unknown[] = [];
  const InvalidParameters: string[] = [];
  for (const name of asked) {
    const found = find(context, name);
    if (!found || found === 'no version') InvalidParameters.push(name);
    else Parameters.push(shown(context, found, body));
  }
  return { Parameters: Parameters.toReversed(), InvalidParameters };
}

/** IAM is evaluated for the path only: parameters below it are returned even if a policy denies their own ARN. */
export function getParametersByPath(context: ParameterContext, body: Body): unknown {
  const root = path(body);
  context.authorize('ssm:GetParametersByPath', root);
  const prefix = root.endsWith('/') ? root : `${root}/`;
  const label = labelFilter(body.ParameterFilters);
  const found = context.database
    .in(isPublic(root) ? { ...context.place, account: '' } : context.place)
    .filter(({ name }) => isBelow(name, prefix, body.Recursive === true));
  const { page, NextToken } = pageOf(found, body, 10);
  // What a filter leaves out is left out of its page, which can become empty.
  const left = page.flatMap((parameter) => {
    const version = label === undefined ? latest(parameter) : labelled(parameter, label);
    return version ? [{ parameter, version }] : [];
  });
  return { Parameters: left.map((entry) => shown(context, entry, body)), NextToken };
}

function isBelow(name: string, prefix: string, recursive: boolean): boolean {
  const full = name.startsWith('/') ? name : `/${name}`;
  return full.startsWith(prefix) && (recursive || !full.slice(prefix.length).includes('/'));
}

function labelFilter(filters: unknown): string | undefined {
  if (filters === undefined || filters === null) return undefined;
  const [filter, ...more] = filters as { Key?: string; Option?: string; Values?: string[] }[];
  if (!filter || more.length > 0 || filter.Key !== 'Label' || (filter.Option ?? 'Equals') !== 'Equals') {
    throw new ServiceError('InvalidFilterKey', 'The sandbox knows the filter by Label alone.');
  }
  return filter.Values?.[0];
}

export function getParameterHistory(context: ParameterContext, body: Body): unknown {
  const name = requiredText(body, 'Name');
  context.authorize('ssm:GetParameterHistory', name);
  const parameter = context.database.find(name, context.place);
  if (!parameter) throw new ServiceError('ParameterNotFound', '');
  const { page, NextToken } = pageOf(parameter.versions, body, 50);
  return {
    Parameters: page.map((version) => ({
      ...described(parameter, version),
      ARN: undefined,
      Labels: version.labels,
      Value: readValue(context, { parameter, version }, body),
    })),
    NextToken,
  };
}

interface Found {
  parameter: Parameter;
  version: ParameterVersion;
}

/** `NAME:3` and `NAME:label` select a version. A parameter's own name has no colon; an ARN has five. */
export function splitSelector(asked: string): { name: string; selector?: string } {
  const match = /^((?:arn:[^:]+:[^:]*:[^:]*:[^:]*:)?[^:]+):([^:]+)$/.exec(asked);
  if (!match) {
    if (/^[^:]+$|^arn:(?:[^:]*:){4}[^:]+$/.test(asked)) return { name: asked };
    throw invalid(
      'Invalid parameter name. Please use correct syntax for referencing a version/label  <name>:<version/label>',
    );
  }
  const [, name = '', selector = ''] = match;
  return { name, selector };
}

function find(context: ParameterContext, asked: string): Found | 'no version' | undefined {
  const { name, selector } = splitSelector(asked);
  const parameter = context.database.find(name, context.place);
  if (!parameter) return undefined;
  if (selector === undefined) return { parameter, version: latest(parameter) };
  const version = /^\d+$/.test(selector)
    ? parameter.versions.find((entry) => entry.version === Number(selector))
    : labelled(parameter, selector);
  return version ? { parameter, version } : 'no version';
}

function labelled({ versions }: Parameter, label: string): ParameterVersion | undefined {
  return versions.find(({ labels }) => labels.includes(label));
}

function readValue(
  context: ParameterContext,
  { parameter, version }: Found,
  { WithDecryption }: Body,
): string {
  if (version.type !== 'SecureString') return version.value;
  if (WithDecryption !== true)
    return Buffer.from(`sandbox:${parameter.arn}:${version.version}`).toString('base64');
  context.decrypt(parameter, version);
  return version.value;
}

function shown(context: ParameterContext, found: Found, body: Body): unknown {
  const { parameter, version } = found;
  return {
    // A shared parameter is named by its ARN.
    Name: ['', context.caller.account].includes(parameter.account) ? parameter.name : parameter.arn,
    Type: version.type,
    Value: readValue(context, found, body),
    Version: version.version,
    LastModifiedDate: version.modifiedDate / 1000,
    ARN: parameter.arn,
    DataType: version.dataType,
  };
}
