import type { Issuer } from './issuer.ts';
import { type IssuerId, issuers } from './issuers.ts';

/**
 * The issuers by the `Type` of AWS's managed external secrets, as far as the catalogue has them. Read on 2026-11-27: https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html
 */
const issuerIdOfType: Readonly<Record<string, IssuerId>> = {
  DatabricksPAT: 'databricks',
  DatadogApiKey: 'datadog',
  GitLabAccessToken: 'gitlab',
  SnowflakePat: 'snowflake',
};

/** The issuer of a secret with this `Type`. Undefined without a type, or if the catalogue does not have it. */
export async function issuerOfType(type: string | undefined): Promise<Issuer | undefined> {
  const id = type !== undefined && Object.hasOwn(issuerIdOfType, type) ? issuerIdOfType[type] : undefined;
  return id && issuers[id]();
}

/**
 * Why `auto` cannot verify a secret of this type, as the end of a sentence about the issuer. Undefined if it can. A key
 * of Datadog belongs to one site, which the secret may not name; every other site answers that the key is invalid.
 */
export function lackOfType(
  type: string | undefined,
  fields: ReadonlyMap<string, string>,
): string | undefined {
  const hasSite = [...fields.keys()].some((path) => /(?:^|[._-])(?:dd_?)?site$/i.test(path));
  return type === 'DatadogApiKey' && !hasSite
    ? 'has it on a site that nothing tells: write datadog in the line, with host=api.SITE if that is not datadoghq.com'
    : undefined;
}
