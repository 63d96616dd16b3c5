const commonSuffix = 'amazonaws.com';

/** Partitions beside `aws`: the beginning of their regions' names, their name in ARNs, the domain of their hosts. */
export const partitions: readonly (readonly [begin: string, partition: string, dnsSuffix: string])[] = [
  ['cn-', 'aws-cn', 'amazonaws.com.cn'],
  ['us-gov-', 'aws-us-gov', commonSuffix],
  ['us-iso-', 'aws-iso', 'c2s.ic.gov'],
  ['us-isob-', 'aws-iso-b', 'sc2s.sgov.gov'],
  ['eu-isoe-', 'aws-iso-e', 'cloud.adc-e.uk'],
  ['us-isof-', 'aws-iso-f', 'csp.hci.ic.gov'],
  ['eusc-', 'aws-eusc', 'amazonaws.eu'],
];

/**
 * The partition of a region, such as `aws-cn` of `cn-north-1`.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export function partitionOf(region: string): string {
  return partitions.find(([begin]) => region.startsWith(begin))?.[1] ?? 'aws';
}

/** The domain of a partition's hosts, such as `amazonaws.com`. */
export function dnsSuffixOf(partition: string): string {
  return partitions.find(([, name]) => name === partition)?.[2] ?? commonSuffix;
}
