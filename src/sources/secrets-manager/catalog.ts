import { RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { SecretProfile, TagFilter } from '../../domain/monitor/watched-secret.ts';
import { referenceText } from '../../domain/requests/request.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { ClientDefinition } from '../source.ts';
import type { CatalogResult } from '../watched-source.ts';

/** Calls at the same time with one session. */
const parallel = 10;

/** Descriptions without values, through AWS's SDK. */
export const secretListerClient: ClientDefinition<SecretLister> = {
  service: 'secretsmanager',
  load: () => import('./client/lister.ts'),
};

/** What one region's Secrets Manager tells of secrets without their values. Every method throws RequestFailure. */
export interface SecretLister {
  /** Every secret whose name begins with the prefix, those scheduled for deletion too, without replicas' states. */
  list(prefix: string, tags: readonly TagFilter[]): Promise<SecretProfile[]>;
  /** By name or ARN. */
  describe(id: string): Promise<SecretProfile>;
}

/** See SecretCatalog.find. */
export async function findProfiles(
  queries: readonly SecretQuery[],
  tags: readonly TagFilter[],
  lister: SecretLister,
): Promise<Map<SecretQuery, CatalogResult>> {
  const results = new Map<SecretQuery, CatalogResult>();
  await inParallel(queries, parallel, async (query) => {
    try {
      const profiles = await profilesOf(query, tags, lister);
      results.set(
        query,
        profiles.map((profile) => ({ profile })),
      );
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      results.set(query, error);
    }
  });
  return results;
}

async function profilesOf(
  { reference, region }: SecretQuery,
  tags: readonly TagFilter[],
  lister: SecretLister,
): Promise<SecretProfile[]> {
  if (reference.kind !== 'prefix') return [await lister.describe(referenceText(reference))];
  const listed = await lister.list(reference.prefix, tags);
  return inParallel(listed, parallel, (profile) => withReplicas(profile, region, lister));
}

/** Adds the state of replicas, which a listing does not have. Left out where the role may not describe the secret. */
async function withReplicas(
  profile: SecretProfile,
  region: string,
  lister: SecretLister,
): Promise<SecretProfile> {
  if (profile.primaryRegion !== region || profile.deletedAt) return profile;
  try {
    const { replicas } = await lister.describe(profile.arn);
    return { ...profile, replicas };
  } catch (error) {
    if (error instanceof RequestFailure) return profile;
    throw error;
  }
}
