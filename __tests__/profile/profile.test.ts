import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, suite, type TestContext, test } from 'node:test';
import { Job, type StepResult } from '../../runner/job.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { ClientCommand } from '../../scripts/aws-clients.ts';
import { type ProgramContext, type Scene, scenes } from './scenes.ts';

const { AWS_CLIENTS } = process.env;
if (!AWS_CLIENTS) throw new Error('run by `npm run test:profile`');
const installed: Record<string, ClientCommand | undefined> = JSON.parse(AWS_CLIENTS);
const names = ['AWS CLI v1', 'AWS CLI v2', 'boto3', 'JavaScript v3', 'Go v1', 'Go v2', 'Java v2', 'Rust'];
const page = new URL('../../docs/credentials.md', import.meta.url);
const modes = ['profile', 'env'] as const;

/** Whose identity each client had, or `refused`; by scene and mode. */
const outcomes = new Map<Scene, Record<(typeof modes)[number], Record<string, string> | string>>();
const everything = { Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;

suite("AWS's clients in the steps after a lease", { concurrency: 2 }, () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.stop());

  for (const scene of scenes) {
    const cells = { profile: {}, env: {} };
    outcomes.set(scene, cells);
    for (const mode of modes) {
      test(`${mode}: ${scene.title}`, async (t) => {
        const cell = await outcomeOf(t, sandbox, scene, mode);
        Object.assign(outcomes.get(scene) ?? {}, { [mode]: cell });
        // Refused with a name, or the lease's identity: no client may act as anybody else.
        const wrong =
          typeof cell === 'string' ? [] : Object.entries(cell).filter(([, who]) => who !== 'lease');
        assert.deepEqual(wrong, []);
        if (typeof cell !== 'string')
          assert.deepEqual(Object.keys(cell).sort(), names.filter((name) => installed[name]).sort());
      });
    }
  }
});

test('docs/credentials.md tells the same', () => {
  const missing = names.filter((name) => !installed[name]);
  const text = readFileSync(page, 'utf8');
  const [open, close] = ['<!-- clients: begin -->', '<!-- clients: end -->'] as const;
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  assert.ok(start >= 0 && end > start, 'docs/credentials.md has no place for the lists');
  const told = text.slice(start + open.length, end).trim();
  if (process.env.PROFILE === 'write' && missing.length === 0) {
    writeFileSync(page, `${text.slice(0, start + open.length)}\n\n${lists()}\n\n${text.slice(end)}`);
  } else if (missing.length === 0) {
    assert.equal(told, lists(), 'PROFILE=write npm run test:profile');
  }
});

async function outcomeOf(
  t: TestContext,
  sandbox: Sandbox,
  { set, inputs = {} }: Scene,
  mode: (typeof modes)[number],
): Promise<Record<string, string> | string> {
  const { host, home } = await prepared(t, sandbox, set);
  const env = { ...sandbox.job(), AWS_EC2_METADATA_DISABLED: 'true' };
  const job = await Job.create({ env, host: { ...host, HOME: home, USERPROFILE: home } });
  t.after(() => job.dispose());
  const step = await job.uses(new URL('../../action.yml', import.meta.url).pathname, {
    with: {
      'role-to-assume': sandbox.roleArn,
      'aws-region': sandbox.region,
      'oidc-issuer': sandbox.issuer,
      secrets: 'prod/flags',
      'export-credentials': mode,
      ...inputs,
    },
  });
  if (step.outcome === 'failure') {
    assert.match(refusal(step), /^E_CONFLICT$/, step.log);
    return 'refused';
  }
  const script = names.flatMap((name) => lineOf(name, installed[name]));
  const asked = await job.run([...script, 'wait'].join('\n'));
  return Object.fromEntries(
    [...asked.stdout.matchAll(/^([^\n:]+): (.*)$/gm)].map(([, name = '', answer = '']) => [
      name,
      answer.includes(':assumed-role/deploy/') ? 'lease' : answer,
    ]),
  );
}

/** In one shell all at once, since most of them wait for their own start. */
function lineOf(name: string, command: ClientCommand | undefined): string[] {
  if (!command) return [];
  const quoted = command.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ');
  return [
    `{ answer=$(${quoted} 2>&1 | grep -v SLF4J | tail -1); printf '%s: %s\\n' '${name}' "$answer"; } &`,
  ];
}

function refusal({ annotations }: StepResult): string {
  return annotations.find(({ level }) => level === 'error')?.title ?? '';
}

async function prepared(t: TestContext, sandbox: Sandbox, set: Scene['set']) {
  const place = await Job.create();
  t.after(() => place.dispose());
  const home = join(place.temp, 'home');
  const other = sandbox.addUser('other', everything);
  const podRole = `arn:aws:iam::${sandbox.account}:role/pod`;
  const provider = `arn:aws:iam::${sandbox.account}:oidc-provider/${sandbox.issuer.replace('http://', '')}`;
  sandbox.accounts.setRole(podRole, {
    trust: {
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
      },
    },
    permissions: everything,
  });
  const containerUrl = await containerCredentials(t, {
    AccessKeyId: other.accessKeyId,
    SecretAccessKey: other.secretAccessKey,
    Token: '',
    Expiration: '2099-01-01T00:00:00Z',
  });
  const podToken = await tokenOf(sandbox);
  return { home, host: set({ home, other, podRole, podToken, containerUrl } satisfies ProgramContext) };
}

async function tokenOf(sandbox: Sandbox): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = sandbox.job();
  const answer = await fetch(`${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
    headers: { Authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  return ((await answer.json()) as { value: string }).value;
}

async function containerCredentials(t: TestContext, answer: object): Promise<string> {
  const server = createServer((_request, response) => response.end(JSON.stringify(answer)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/credentials`;
}

/** A list of scenes for each pair of outcomes: one word where all clients agree, else a word for each. */
function lists(): string {
  const byOutcome = Map.groupBy(scenes, (scene) =>
    modes.map((mode) => `\`${mode}\`: ${cellOf(outcomes.get(scene)?.[mode] ?? {})}`).join(', '),
  );
  return [...byOutcome]
    .map(
      ([outcome, own]) => `${outcome}, where there is\n\n${own.map(({ title }) => `- ${title}`).join('\n')}`,
    )
    .join('\n\n');
}

function cellOf(outcome: Record<string, string> | string): string {
  if (typeof outcome === 'string') return outcome;
  const [first = '', ...others] = new Set(names.map((name) => outcome[name] ?? ''));
  return others.length === 0 ? first : names.map((name) => `${name}: ${outcome[name] ?? ''}`).join('<br>');
}
