import type { SandboxClock } from './clock.ts';
import type { App, GitHubApps, Installation } from './github-apps.ts';
import { type ApiCall, type Endpoint, endpoint, tokenOf } from './github-endpoint.ts';
import type { Repositories } from './github-repositories.ts';
import { json, type WireRequest, type WireResponse } from './wire.ts';

/** What the endpoints need: the apps and their installations. */
export interface AppHost {
  readonly apps: GitHubApps;
  readonly clock: SandboxClock;
  readonly repositories: Repositories;
}

const installation = '/app/installations/(\\d+)';
const account = '/(?:users|orgs)/([^/]+)';

/** GitHub's API for apps and their installations: https://docs.github.com/en/rest/apps */
export function appEndpoints(host: AppHost): Endpoint[] {
  return [
    endpoint('getApp', 'GET', '/app', 'assertion', ({ request }) => json(shownApp(appOf(host, request)))),
    endpoint('listInstallations', 'GET', '/app/installations', 'assertion', ({ request }) => {
      const app = appOf(host, request);
      const found = host.apps.installations.filter((each) => each.app === app);
      return json(found.map((each) => shownInstallation(host, each)));
    }),
    endpoint('getInstallation', 'GET', installation, 'assertion', ({ request, number }) =>
      json(shownInstallation(host, host.apps.installation(appOf(host, request), number))),
    ),
    endpoint('getAccountInstallation', 'GET', `${account}/installation`, 'assertion', (call) => {
      const [name = ''] = call.names;
      return json(shownInstallation(host, host.apps.installationOf(appOf(host, call.request), name)));
    }),
    endpoint('getRepoInstallation', 'GET', '/repos/([^/]+)/([^/]+)/installation', 'assertion', (call) => {
      const [owner = '', name] = call.names;
      return json(shownInstallation(host, host.apps.installationOf(appOf(host, call.request), owner, name)));
    }),
    endpoint('createInstallationToken', 'POST', `${installation}/access_tokens`, 'assertion', (call) =>
      mint(host, call),
    ),
    endpoint('revokeInstallationToken', 'DELETE', '/installation/token', 'installation', ({ request }) => {
      host.apps.revoke(tokenOf(request));
      return { status: 204, headers: {}, body: '' };
    }),
    endpoint('listInstallationRepositories', 'GET', '/installation/repositories', 'installation', (call) => {
      const grant = host.apps.grantOf(tokenOf(call.request));
      const found = grant ? host.repositories.reachedBy(grant) : [];
      return json({
        total_count: found.length,
        repositories: found.map((name) => host.repositories.describe(name)),
      });
    }),
    endpoint('rateLimit', 'GET', '/rate_limit', 'metadata', () => json({ resources: {} })),
  ];
}

function appOf({ apps }: AppHost, { headers }: WireRequest): App {
  return apps.appOf(headers.authorization);
}

function mint(host: AppHost, { request, number, body }: ApiCall): WireResponse {
  const installation = host.apps.installation(appOf(host, request), number);
  const forced = { enabled: 'stateless', disabled: 'opaque' } as const;
  const header = request.headers['x-github-stateless-s2s-token'] as keyof typeof forced | undefined;
  const [token, grant] = host.apps.mint(installation, body, header && forced[header]);
  return json(
    {
      token,
      expires_at: new Date(grant.expiresAt).toISOString().replace('.000Z', 'Z'),
      permissions: grant.permissions,
      repository_selection: grant.repositories === 'all' ? 'all' : 'selected',
      ...(body.repositories !== undefined && {
        repositories: host.repositories.reachedBy(grant).map((name) => host.repositories.describe(name)),
      }),
    },
    201,
  );
}

function shownInstallation(
  { clock }: AppHost,
  { id, app, account, accountType, ...rest }: Installation,
): Record<string, unknown> {
  return {
    id,
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    // An enterprise has a slug, and neither a login nor a type.
    account:
      accountType === 'Enterprise' ? { slug: account, name: account } : { login: account, type: accountType },
    target_type: accountType,
    repository_selection: rest.repositories === 'all' ? 'all' : 'selected',
    permissions: rest.permissions,
    html_url: `https://github.com/organizations/${account}/settings/installations/${id}`,
    suspended_at: rest.isSuspended ? new Date(clock.now()).toISOString() : null,
  };
}

function shownApp({ id, clientId, slug }: App): Record<string, unknown> {
  return { id, client_id: clientId, slug, name: slug, events: [] };
}
