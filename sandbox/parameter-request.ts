import { ServiceError } from './wire.ts';

/** The JSON body of a request, unchecked. */
export type Body = Record<string, unknown>;

export function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message);
}

function failed(value: unknown, member: string, constraint: string): ServiceError {
  const shown = value === undefined ? 'null' : `'${String(value)}'`;
  return invalid(
    `1 validation error detected: Value ${shown} at '${member}' failed to satisfy constraint: Member must ${constraint}`,
  );
}

export function text(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new ServiceError('SerializationException', '');
  return value;
}

export function requiredText(body: Body, name: string, longest = 2048): string {
  const value = text(body, name);
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  if (value === undefined) throw failed(undefined, member, 'not be null');
  if (value.length < 1) throw failed(value, member, 'have length greater than or equal to 1');
  if (value.length > longest) throw failed('…', member, `have length less than or equal to ${longest}`);
  return value;
}

export function names(body: Body): string[] {
  const list = body.Names;
  if (!Array.isArray(list) || !list.every((name) => typeof name === 'string')) {
    throw failed(undefined, 'names', 'not be null');
  }
  if (list.length < 1) throw failed('[]', 'names', 'have length greater than or equal to 1');
  if (list.length > 10) throw failed(`[${list.join(', ')}]`, 'names', 'have length less than or equal to 10');
  if (new Set(list).size !== list.length) throw invalid('Duplicate parameter names are not allowed.');
  return list;
}

const NAME_RULES =
  'It can\'t be prefixed with "aws" or "ssm" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol "/". Valid example: /get/parameters2-/by1./path0_.';

/** The path of GetParametersByPath. A slash at its end is permitted. */
export function path(body: Body): string {
  const value = requiredText(body, 'Path');
  if (/^\/(?:[\w.-]+\/)*[\w.-]*$/.test(value)) return value;
  throw invalid(
    `The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash "/". ${NAME_RULES}`,
  );
}

/** A name under which AWS permits a new parameter. */
export function newName(body: Body): string {
  const name = requiredText(body, 'Name', 2048);
  if (name.length > 1011) throw invalid('Parameter name must not exceed 1011 characters.');
  if (/^\/aws.*\//i.test(name)) {
    throw new ServiceError('AccessDeniedException', `No access to reserved parameter name: ${name}.`);
  }
  if (/^\/?(?:aws|ssm)/i.test(name)) {
    throw invalid('Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).');
  }
  if (/\//.test(name) && !name.startsWith('/')) {
    throw invalid('Parameter name must be a fully qualified name.');
  }
  if (!/^\/?(?:[\w.-]+\/)*[\w.-]+$/.test(name)) {
    throw invalid(
      `Invalid parameter name. Please use correct syntax for referencing a version/label  <name>:<version/label>`,
    );
  }
  if (name.split('/').length - 1 > 15) {
    throw new ServiceError(
      'HierarchyLevelLimitExceededException',
      'The hierarchy can have a maximum of fifteen levels. Please revise your hierarchy. ',
    );
  }
  return name;
}

/** One page of a list, and the token of the next page. `highest` is AWS's limit for a page. */
export function pageOf<T>(
  items: readonly T[],
  body: Body,
  highest: number,
): { page: T[]; NextToken?: string } {
  const wanted = body.MaxResults === undefined ? highest : Number(body.MaxResults);
  if (!(wanted >= 1 && wanted <= highest)) {
    const bound = wanted < 1 ? 'greater than or equal to 1' : `less than or equal to ${highest}`;
    throw failed(wanted, 'maxResults', `have value ${bound}`);
  }
  const start = readToken(body.NextToken);
  const end = start + wanted;
  return { page: items.slice(start, end), ...(end < items.length && { NextToken: writeToken(end) }) };
}

/** The token of the page that begins at this position. Clients must treat it as opaque. */
function writeToken(position: number): string {
  return Buffer.from(`position ${position}`).toString('base64');
}

function readToken(token: unknown): number {
  if (token === undefined || token === null) return 0;
  const position = /^position (\d+)$/.exec(Buffer.from(String(token), 'base64').toString())?.[1];
  if (position === undefined) throw new ServiceError('InvalidNextToken', 'The specified token is not valid.');
  return Number(position);
}
