import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';
import { setup } from './places.ts';

const { GH: gh } = process.env;
if (!gh) throw new Error('run by `npm run test:setup`');

interface Environment {
  settings: Body;
  branches: { id: number; name: string; type: string }[];
  variables: Map<string, string>;
}

/** What GitHub keeps of one repository, as far as the script touches it. */
const kept = { environments: new Map<string, Environment>(), rulesets: [] as { id: number; name: string }[] };
const asked: string[] = [];
let folder: string;
let server: Server;

/** GitHub's API on loopback, under the path that it has on GitHub Enterprise Server, which gh asks for by GH_HOST. */
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secret-lease-gh-'));
  const openssl = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '1',
  ];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  execFileSync('openssl', [...openssl, ...names, ...files], { stdio: 'ignore' });
  const options = {
    key: readFileSync(join(folder, 'key.pem')),
    cert: readFileSync(join(folder, 'cert.pem')),
  };
  server = createServer(options, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = decodeURIComponent(
      String(request.url)
        .replace(/\?.*$/, '')
        .replace(/^\/api\/v3/, ''),
    );
    const text = Buffer.concat(chunks).toString();
    asked.push(`${request.method} ${path}`);
    const isKnown = /^(token|Bearer) FAKE-token$/i.test(request.headers.authorization ?? '');
    const [status, body] = isKnown
      ? answer(`${request.method} ${path}`, text && JSON.parse(text))
      : [401, {}];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(status === 204 ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  kept.environments.clear();
  kept.rulesets = [];
  asked.length = 0;
});

// biome-ignore lint/suspicious/noExplicitAny: bodies of the API.
type Body = any;

function answer(call: string, body: Body): [number, unknown] {
  const [, name = ''] = /^\w+ \/repos\/OWNER\/app\/environments\/([^/]+)/.exec(call) ?? [];
  const environment = kept.environments.get(name);
  if (call === 'GET /repos/OWNER/app') return [200, { id: 7, name: 'app', default_branch: 'main' }];
  if (call === 'GET /orgs/OWNER/teams/platform') return [200, { id: 42 }];
  if (call === 'GET /users/octocat') return [200, { id: 5 }];
  if (/^GET \S+\/environments$/.test(call))
    return [200, { environments: [...kept.environments.keys()].map((each) => ({ name: each })) }];
  if (/^GET \S+\/environments\/[^/]+$/.test(call))
    return environment ? [200, { name, protection_rules: protectionOf(environment.settings) }] : [404, {}];
  if (/^PUT \S+\/environments\/[^/]+$/.test(call)) {
    const before = environment ?? {
      branches: [{ id: 900, name: 'old/*', type: 'branch' }],
      variables: new Map(),
    };
    kept.environments.set(name, { ...before, settings: body });
    return [200, {}];
  }
  if (/deployment-branch-policies/.test(call)) return ofBranches(call, body, environment);
  if (/\/variables/.test(call)) return ofVariables(call, body, environment);
  return /\/rulesets/.test(call) ? ofRulesets(call, body) : [404, { message: 'Not Found' }];
}

/** As GitHub shows what was PUT: https://docs.github.com/en/rest/deployments/environments#get-an-environment */
function protectionOf({ wait_timer = 0, prevent_self_review = false, reviewers = [] }: Body): unknown[] {
  return [
    ...(wait_timer > 0 ? [{ id: 1, type: 'wait_timer', wait_timer }] : []),
    ...(reviewers.length > 0
      ? [
          {
            id: 2,
            type: 'required_reviewers',
            prevent_self_review,
            reviewers: reviewers.map(({ type, id }: Body) => ({ type, reviewer: { id, login: 'x' } })),
          },
        ]
      : []),
    { id: 3, type: 'branch_policy' },
  ];
}

function ofBranches(call: string, body: Body, environment: Environment | undefined): [number, unknown] {
  if (!environment) return [404, {}];
  if (call.startsWith('GET')) return [200, { branch_policies: environment.branches }];
  if (call.startsWith('POST')) environment.branches.push({ id: environment.branches.length + 1, ...body });
  if (call.startsWith('DELETE'))
    environment.branches = environment.branches.filter(({ id }) => !call.endsWith(`/${id}`));
  return call.startsWith('DELETE') ? [204, undefined] : [200, {}];
}

function ofVariables(call: string, body: Body, environment: Environment | undefined): [number, unknown] {
  if (!environment) return [404, {}];
  const names = [...environment.variables.keys()];
  if (call.startsWith('GET'))
    return [200, { total_count: names.length, variables: names.map((name) => ({ name })) }];
  const isNew = !environment.variables.has(body.name);
  if (call.startsWith('POST') && !isNew) return [409, { message: 'Already exists' }];
  if (call.startsWith('PATCH') && isNew) return [404, {}];
  environment.variables.set(body.name, body.value);
  return call.startsWith('POST') ? [201, {}] : [204, undefined];
}

function ofRulesets(call: string, body: Body): [number, unknown] {
  if (call.startsWith('GET')) return [200, kept.rulesets];
  kept.rulesets = [{ id: 11, ...body }];
  return [call.startsWith('POST') ? 201 : 200, kept.rulesets[0]];
}

async function script(environment: NodeJS.ProcessEnv, ...repositories: string[]): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const { stdout } = await promisify(execFile)('bash', [join(setup, 'github.sh'), ...repositories], {
    env: {
      PATH: `${join(String(gh), '..')}:${process.env.PATH}`,
      GH_HOST: `localhost:${port}`,
      GH_ENTERPRISE_TOKEN: 'FAKE-token',
      GH_CONFIG_DIR: folder,
      GH_NO_UPDATE_NOTIFIER: '1',
      SSL_CERT_FILE: join(folder, 'cert.pem'),
      HOME: folder,
      ...environment,
    },
  });
  return stdout;
}

const settings = {
  REVIEWERS: '@OWNER/platform octocat',
  ROLE_ARN: 'arn:aws:iam::123456789012:role/app-secrets',
  REGION: 'eu-west-1',
};

test('an environment for one branch, its reviewers, variables and a ruleset; again, nothing is doubled', async () => {
  for (const _ of ['once', 'again']) {
    assert.match(
      await script(settings, 'OWNER/app'),
      /OWNER\/app: the environment production takes main alone/,
    );
    const production = kept.environments.get('production');
    assert.deepEqual(production?.settings.reviewers, [
      { type: 'Team', id: 42 },
      { type: 'User', id: 5 },
    ]);
    assert.deepEqual(
      production?.branches.map(({ name, type }) => [name, type]),
      [['main', 'branch']],
    );
    assert.deepEqual(
      [...(production?.variables ?? [])],
      [
        ['SECRET_LEASE_ROLE', settings.ROLE_ARN],
        ['AWS_REGION', 'eu-west-1'],
      ],
    );
    assert.deepEqual(
      kept.rulesets.map(({ name }) => name),
      ['secret-lease-production'],
    );
  }
});

test('what protects an environment already stays, but for what is asked for', async () => {
  const byHand = {
    wait_timer: 30,
    prevent_self_review: true,
    reviewers: [
      { type: 'User', id: 8 },
      { type: 'Team', id: 9 },
    ],
  };
  const settingsOf = () => {
    const { wait_timer, prevent_self_review, reviewers } =
      kept.environments.get('production')?.settings ?? {};
    return { wait_timer, prevent_self_review, reviewers };
  };
  kept.environments.set('production', { settings: byHand, branches: [], variables: new Map() });
  const { REVIEWERS: _, ...others } = settings;
  await script(others, 'OWNER/app');
  assert.deepEqual(settingsOf(), byHand);
  await script({ ...others, REVIEWERS: 'octocat' }, 'OWNER/app');
  assert.deepEqual(settingsOf(), { ...byHand, reviewers: [{ type: 'User', id: 5 }] });
  await script({ ...others, REVIEWERS: '' }, 'OWNER/app');
  assert.deepEqual(settingsOf().reviewers, []);
});

test('rules of the branch stay as they are where that is asked for', async () => {
  await script({ RULESET: 'false', BRANCH: 'release/2', ENVIRONMENT: 'staging' }, 'OWNER/app');
  assert.deepEqual(kept.rulesets, []);
  assert.equal(kept.environments.get('staging')?.branches[0]?.name, 'release/2');
});

test('what is no repository is refused before anything is asked', async () => {
  await assert.rejects(script(settings, 'OWNER/app', 'app; rm'), /is not OWNER\/REPO/);
  await assert.rejects(script(settings), /Give the repositories/);
  assert.deepEqual(asked, []);
});

test('without the right to it, the script ends with an error', async () => {
  await assert.rejects(script({ ...settings, GH_ENTERPRISE_TOKEN: 'FAKE-other' }, 'OWNER/app'), /401/);
  assert.equal(kept.environments.size, 0);
});
