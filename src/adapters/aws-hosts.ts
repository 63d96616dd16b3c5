import { dnsSuffixOf, partitionOf } from '../domain/policies/partition.ts';

/**
 * A service's URL in a region, as the SDK finds it without FIPS and dual stack. Known before the SDK is loaded; a test
 * compares it with the SDK.
 */
export function regionalUrl(service: string, region: string): URL {
  return new URL(`https://${service}.${region}.${dnsSuffixOf(partitionOf(region))}`);
}
