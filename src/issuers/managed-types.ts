import type { Issuer } from './issuer.ts';
import { type IssuerId, issuers } from './issuers.ts';

/**
 * AWS's managed external secrets say by their `Type` whose credential they hold: of these the catalogue has the issuer.
 * Seen on 2026-11-27: https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html
 */
const issuerIdOfType: Readonly<Record<string, IssuerId>> = {
  DatabricksPAT: 'databricks',
  DatadogApiKey: 'datadog',
  GitLabAccessToken: 'gitlab',
  SnowflakePat: 'snowflake',
};

/** The issuer that the `Type` of a secret tells; undefined where there is none, or the catalogue has not that one. */
export async function issuerOfType(type: string | undefined): Promise<Issuer | undefined> {
  const id = type !== undefined && Object.hasOwn(issuerIdOfType, type) ? issuerIdOfType[type] : undefined;
  return id && issuers[id]();
}
