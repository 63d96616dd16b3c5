import type { Secret } from '../values/secret.ts';
import type { AfterCommand } from './rotate-inputs.ts';

/** The rotated secret, in the words of its service. */
interface AfterSubject {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
}

/** The variables that a program after a rotation gets: names and versions, no values. */
export function afterVariables(
  { name, arn, region }: AfterSubject,
  { old, current }: { readonly old: string; readonly current: string },
): Record<string, string> {
  return {
    SECRET_LEASE_SECRET: name,
    SECRET_LEASE_ARN: arn,
    SECRET_LEASE_REGION: region,
    SECRET_LEASE_OLD_VERSION: old,
    SECRET_LEASE_NEW_VERSION: current,
  };
}

/**
 * One line of JSON for the program's standard input, with the values that it may have. Undefined if it gets none. A
 * version has its text as `value`, or its bytes as `base64`.
 */
export function afterInput(
  { name, arn, region }: AfterSubject,
  { old, current }: { readonly old: Secret; readonly current: Secret },
  { values }: Pick<AfterCommand, 'values'>,
): string | undefined {
  if (values === 'none') return undefined;
  const told = {
    secret: name,
    arn,
    region,
    old: versionOf(old),
    ...(values === 'both' && { new: versionOf(current) }),
  };
  return `${JSON.stringify(told)}\n`;
}

function versionOf({ versionId, value }: Secret): Record<string, string> {
  return typeof value === 'string'
    ? { version: versionId, value }
    : { version: versionId, base64: Buffer.from(value).toString('base64') };
}
