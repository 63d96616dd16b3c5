import { partitionOf, partitions } from '../domain/policies/partition.ts';
import type { PlannedStep } from './planned-job.ts';

/** What is read in place of a request that only the run knows. */
export const placeholderSecret = 'UNKNOWN';

export function isPlaceholderRole(arn: string): boolean {
  return /^arn:[\w-]+:iam::000000000000:role\/UNKNOWN$/.test(arn);
}

/** No region has such a number, and its form is a region's. */
export function isPlaceholderRegion(region: string): boolean {
  return region.endsWith('-central-99');
}

/**
 * What is read in place of a step's role and region where only the run knows them, so that the rest can be read. They are
 * of the partition that the rest tells.
 */
export function placeholdersOf(planned: PlannedStep): Readonly<Record<string, string>> {
  const partition = knownPartition(planned);
  const role = `arn:${partition}:iam::000000000000:role/UNKNOWN`;
  return {
    'role-to-assume': role,
    'credentials-role-to-assume': role,
    'aws-region': `${partitions.find(([, name]) => name === partition)?.[0] ?? 'xx-'}central-99`,
  };
}

function knownPartition({ with: given, env }: PlannedStep): string {
  const known = [...given].filter(([, { unknown }]) => unknown.length === 0);
  const region = given.has('aws-region')
    ? known.find(([name]) => name === 'aws-region')?.[1].text
    : (env.AWS_REGION ?? env.AWS_DEFAULT_REGION);
  if (region !== undefined) return partitionOf(region.trim());
  const texts = known.map(([, { text }]) => text).join('\n');
  return /\barn:(aws[a-z-]*):/.exec(texts)?.[1] ?? 'aws';
}
