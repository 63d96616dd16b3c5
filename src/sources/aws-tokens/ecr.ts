import { isRegion, type Reference } from '../../domain/requests/request.ts';
import type { ClientDefinition, Source } from '../source.ts';
import { type AwsToken, readNames, readWord, tokenSource } from './token-source.ts';

/** A region of ECR, and what the login permits. `name` is the region, or empty for the lease's own. */
type EcrReference = Reference & {
  readonly kind: 'name';
  readonly repositories: readonly string[];
  readonly access: 'pull' | 'push';
};

/** ECR's call for logins. */
export interface RegistryLogin {
  /** The password of the user AWS. RequestFailure. */
  password(): Promise<AwsToken>;
}

const client: ClientDefinition<RegistryLogin> = {
  service: 'api.ecr',
  load: () => import('./client/ecr.ts'),
};

// https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
const pulling = ['BatchCheckLayerAvailability', 'BatchGetImage', 'GetDownloadUrlForLayer'];
const pushing = [...pulling, 'CompleteLayerUpload', 'InitiateLayerUpload', 'PutImage', 'UploadLayerPart'];

/** Passwords of ECR: `ecr:REGION repositories=NAME,NAME access=pull`. */
export const ecr: Source = tokenSource({
  name: 'ecr',
  title: 'ECR',
  options: { repositories: 'repositories=NAME,NAME', access: 'access=pull or access=push' },
  readReference(text, options) {
    const region = text.replace(/^ecr:/, '');
    if (region !== '' && !isRegion(region)) return { reason: 'after ecr: stands a region, or nothing' };
    const repositories = readNames('repositories', options.get('repositories'), /^[a-z0-9][\w./*-]{0,255}$/);
    if (!Array.isArray(repositories)) return repositories;
    const access = readWord('access', options.get('access'), ['pull', 'push']);
    if (typeof access === 'object') return access;
    const reference: EcrReference = {
      source: 'ecr',
      prefixText: 'ecr:',
      kind: 'name',
      name: region,
      repositories,
      access,
    };
    return reference;
  },
  regionOf: (reference) => (reference as EcrReference).name || undefined,
  statements(reference, { partition, region, accountId }) {
    const { repositories, access } = reference as EcrReference;
    const resources = repositories.map(
      (name) => `arn:${partition}:ecr:${region}:${accountId}:repository/${name}`,
    );
    return [
      { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
      {
        Effect: 'Allow',
        Action: (access === 'pull' ? pulling : pushing).map((action) => `ecr:${action}`),
        Resource: resources.length === 1 ? (resources[0] ?? '') : resources,
      },
    ];
  },
  client,
  mint: async (_reference, session, openClient) => (await openClient(client, session)).password(),
  refused: 'log in to ECR for this',
});
