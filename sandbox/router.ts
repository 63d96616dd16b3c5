import type { Call } from './call.ts';
import type { GitHub } from './github.ts';
import type { Issuers } from './issuers/issuers.ts';
import type { Kms } from './kms.ts';
import type { ParameterStore } from './parameter-store.ts';
import type { Provider } from './provider.ts';
import type { RegistryTokens } from './registry-tokens.ts';
import { safeParameters } from './request-log.ts';
import type { SecretsManager } from './secrets-manager.ts';
import { readSignature, regionOfEndpoint } from './signature.ts';
import type { Sts } from './sts.ts';
import type { Service, WireRequest, WireResponse } from './wire.ts';

interface Services {
  github: GitHub;
  issuers: Issuers;
  provider: Provider;
  sts: Sts;
  secretsManager: SecretsManager;
  parameterStore: ParameterStore;
  kms: Kms;
  registryTokens: RegistryTokens;
}

/** Services that a header names, in front of the operation. */
const targets: Readonly<Record<string, TargetedService>> = {
  secretsmanager: {
    service: 'secretsmanager',
    answer: ({ secretsManager }, ...call) => secretsManager.handle(...call),
  },
  AmazonSSM: { service: 'ssm', answer: ({ parameterStore }, ...call) => parameterStore.handle(...call) },
  TrentService: { service: 'kms', answer: ({ kms }, ...call) => kms.handle(...call) },
  AmazonEC2ContainerRegistry_V20150921: {
    service: 'ecr',
    answer: ({ registryTokens }, ...call) => registryTokens.ecr(...call),
  },
};

interface TargetedService {
  readonly service: Service;
  readonly answer: (
    services: Services,
    operation: string,
    request: WireRequest,
    region: string,
  ) => WireResponse;
}

/** Finds the operation for a request. Undefined if no service has it. */
export function route(request: WireRequest, services: Services): Call | undefined {
  if (request.path.startsWith('/oidc/')) return oidcCall(request, services.provider);
  if (request.path.startsWith('/github/')) return githubCall(request, services.github);
  const ofIssuer = services.issuers.call(request);
  if (ofIssuer) return ofIssuer;
  const signature = readSignature(request);
  const region = signature?.region ?? regionOfEndpoint(request) ?? '';
  const common = { region, ...(signature && { accessKeyId: signature.accessKeyId }) };
  const [, target = '', operation = ''] = /^(\w+)\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '') ?? [];
  const byTarget = targets[target];
  if (byTarget) {
    return {
      ...common,
      service: byTarget.service,
      operation: byTarget.service === 'ecr' ? `ecr:${operation}` : operation,
      parameters: safeParameters(Object.entries(lenientJson(request.body))),
      answer: () => byTarget.answer(services, operation, request, region),
    };
  }
  if (request.path === '/v1/authorization-token') {
    return {
      ...common,
      service: 'codeartifact',
      operation: 'codeartifact:GetAuthorizationToken',
      parameters: safeParameters(request.query),
      answer: () => services.registryTokens.codeArtifact(request, region),
    };
  }
  const form = new URLSearchParams(request.body.toString());
  const action = form.get('Action');
  if (action === null) return undefined;
  const fault = signature && services.issuers.faultOfKey(signature.accessKeyId);
  return {
    ...common,
    ...(fault && { fault }),
    service: 'sts',
    operation: action,
    parameters: safeParameters(form),
    answer: () => services.sts.handle(action, request),
  };
}

function oidcCall(request: WireRequest, provider: Provider): Call | undefined {
  const common = { service: 'oidc', region: '', parameters: safeParameters(request.query) } as const;
  if (request.method !== 'GET') return undefined;
  const [, path = '', document] = /^\/oidc(\/.+)?\/\.well-known\/([\w-]+)$/.exec(request.path) ?? [];
  if (document === 'openid-configuration') {
    return { ...common, operation: 'discovery', answer: () => provider.discovery(path) };
  }
  if (document === provider.jwksPath) return { ...common, operation: 'jwks', answer: () => provider.jwks() };
  if (!request.path.startsWith('/oidc/token/')) return undefined;
  return { ...common, operation: 'oidc', answer: () => provider.token(request) };
}

/** The text of issues is not logged. */
function githubCall(request: WireRequest, github: GitHub): Call | undefined {
  const call = github.call(request);
  if (!call) return undefined;
  const { apps } = github;
  return { ...call, service: 'github', region: '', parameters: safeParameters(request.query), clock: apps };
}

function lenientJson(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString());
  } catch {
    return {};
  }
}
