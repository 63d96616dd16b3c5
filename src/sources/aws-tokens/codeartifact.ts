import type { Reference } from '../../domain/requests/request.ts';
import type { ClientDefinition, Source } from '../source.ts';
import { type AwsToken, readNames, readWord, tokenSource } from './token-source.ts';

/** A domain of CodeArtifact, and what its token permits. `name` is the domain's. */
type DomainReference = Reference & {
  readonly kind: 'name';
  /** The account that owns the domain. Undefined: the role's. */
  readonly owner: string | undefined;
  readonly repositories: readonly string[];
  readonly access: 'read' | 'publish';
  /** In seconds. */
  readonly duration: number;
};

/** CodeArtifact's call for tokens. */
export interface PackageTokens {
  /** RequestFailure. `duration` in seconds. */
  token(domain: {
    readonly name: string;
    readonly owner: string | undefined;
    readonly duration: number;
  }): Promise<AwsToken>;
}

const client: ClientDefinition<PackageTokens> = {
  service: 'codeartifact',
  load: () => import('./client/codeartifact.ts'),
};

const [shortest, longest] = [900, 43_200];

/** Tokens of CodeArtifact: `codeartifact:DOMAIN repositories=NAME access=read`. */
export const codeArtifact: Source = tokenSource({
  name: 'codeartifact',
  title: 'CodeArtifact',
  options: {
    repositories: 'repositories=NAME,NAME',
    access: 'access=read or access=publish',
    'domain-owner': 'domain-owner=ACCOUNT',
    duration: 'duration=2h',
  },
  readReference(text, options) {
    const name = text.replace(/^codeartifact:/, '');
    if (!/^[a-z][a-z0-9-]{0,48}[a-z0-9]$/.test(name))
      return { reason: 'after codeartifact: stands the name of a domain' };
    const repositories = readNames('repositories', options.get('repositories'), /^[A-Za-z0-9][\w.-]{1,99}$/);
    if (!Array.isArray(repositories)) return repositories;
    const access = readWord('access', options.get('access'), ['read', 'publish']);
    if (typeof access === 'object') return access;
    const owner = options.get('domain-owner');
    if (owner !== undefined && !/^\d{12}$/.test(owner))
      return { reason: 'domain-owner= is an account, twelve digits' };
    const duration = readSeconds(options.get('duration') ?? '1h');
    if (duration === undefined) return { reason: 'duration= is a duration of 15m to 12h' };
    const reference: DomainReference = {
      source: 'codeartifact',
      prefixText: 'codeartifact:',
      kind: 'name',
      name,
      owner,
      repositories,
      access,
      duration,
    };
    return reference;
  },
  regionOf: () => undefined,
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodeartifact.html
  statements(reference, { partition, region, accountId }) {
    const { name, owner = accountId, repositories, access } = reference as DomainReference;
    const arn = (resource: string) => `arn:${partition}:codeartifact:${region}:${owner}:${resource}`;
    const each = (kind: string, end: string) => {
      const arns = repositories.map((repository) => arn(`${kind}/${name}/${repository}${end}`));
      return arns.length === 1 ? (arns[0] ?? '') : arns;
    };
    return [
      { Effect: 'Allow', Action: 'codeartifact:GetAuthorizationToken', Resource: arn(`domain/${name}`) },
      {
        Effect: 'Allow',
        Action: 'sts:GetServiceBearerToken',
        Resource: '*',
        Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
      },
      {
        Effect: 'Allow',
        Action: ['codeartifact:GetRepositoryEndpoint', 'codeartifact:ReadFromRepository'],
        Resource: each('repository', ''),
      },
      ...(access === 'publish'
        ? [
            {
              Effect: 'Allow' as const,
              Action: ['codeartifact:PublishPackageVersion', 'codeartifact:PutPackageMetadata'],
              Resource: each('package', '/*'),
            },
          ]
        : []),
    ];
  },
  client,
  async mint(reference, session, openClient) {
    const { name, owner, duration } = reference as DomainReference;
    return (await openClient(client, session)).token({ name, owner, duration });
  },
  refused: 'get a token of CodeArtifact for this',
});

function readSeconds(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  const seconds = Number(number) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 0);
  return seconds >= shortest && seconds <= longest ? seconds : undefined;
}
