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

/**
 * Why `auto` does not ask about such a secret, as the end of a sentence on the issuer; undefined where it does. A key of
 * Datadog is of one site alone, which AWS does not keep beside it, and any other site calls it invalid.
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
