import { ServiceError } from './wire.ts';

/** The JSON body of a request, unchecked. */
export type Parameters = Record<string, unknown>;

export function secretId(parameters: Parameters): string {
  const id = optionalText(parameters, 'SecretId', 1, 2048);
  if (id !== undefined) return id;
  throw new ServiceError('ValidationException', notNull('secretId'));
}

function notNull(member: string): string {
  return `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`;
}

export function optionalText(
  parameters: Parameters,
  name: string,
  shortest: number,
  longest: number,
): string | undefined {
  const value = parameters[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new ServiceError('SerializationException', '');
  if (value.length >= shortest && value.length <= longest) return value;
  const bound =
    value.length < shortest ? `greater than or equal to ${shortest}` : `less than or equal to ${longest}`;
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must have length ${bound}`,
  );
}
