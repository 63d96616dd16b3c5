/** The beginnings of regions' names, in partitions whose host names do not end in amazonaws.com. */
const suffixes: readonly (readonly [string, string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['eusc-', 'amazonaws.eu'],
  ['us-iso-', 'c2s.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['us-isof-', 'csp.hci.ic.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
];

/**
 * A service's URL in a region, as the SDK finds it without FIPS and dual stack. Known before the SDK is loaded; a test
 * compares it with the SDK.
 */
export function regionalUrl(service: string, region: string): URL {
  const suffix = suffixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com';
  return new URL(`https://${service}.${region}.${suffix}`);
}
