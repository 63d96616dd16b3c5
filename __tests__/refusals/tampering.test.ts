import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import type { LeaseRecord } from '../../src/domain/records/record.ts';
import { sealKeyOf, sealOf } from '../../src/domain/records/seal.ts';
import { assertNoLeaks, type CheckingStage, openCheckingStage, stoppedBy } from '../dist/checking.ts';
import { messagesOf } from '../dist/stage.ts';
import { lacks } from '../needs.ts';

/** What a step of the job that means harm finds: a lease, its record, and a secret that was rotated since. */
interface Scene extends CheckingStage {
  readonly record: string;
  readonly precious: string;
}

async function openScene(t: TestContext): Promise<Scene> {
  const stage = await openCheckingStage(t);
  stage.put('app/one', 'FAKE-one-before');
  stage.put('app/other', 'FAKE-other');
  const { outputs } = await stage.leased('ONE, app/one');
  stage.put('app/one', 'FAKE-one-after');
  const precious = join(stage.job.workspace, 'precious');
  writeFileSync(precious, 'kept');
  stage.sandbox.requests.length = 0;
  return { ...stage, record: outputs['lease-file'] ?? '', precious };
}

/** The check stops with this code before it asks anybody, and the end blanks what the step itself had exported. */
async function assertRefused(
  scene: Scene,
  code: 'E_RECORD' | 'E_NO_LEASE',
  keepsNames = false,
): Promise<void> {
  const env = { ...scene.job.env };
  const step = await scene.check();
  stoppedBy(step, code);
  assert.deepEqual(step.outputs, {});
  assert.deepEqual(scene.sandbox.requests, [], 'nobody is asked on behalf of a record that is not ours');
  const [end] = await scene.job.end();
  assert.equal(end?.outcome, 'success');
  // The names are those that the runner kept for the step: they are its own, whatever the record says.
  assert.deepEqual(end?.exported, { ONE: '', SECRET_LEASE_EXPIRES_AT: '' });
  assert.deepEqual(scene.job.env, { ...env, ONE: '', SECRET_LEASE_EXPIRES_AT: '' });
  if (!keepsNames)
    assert.match(messagesOf(end ?? step, 'warning').join(), /record of this lease was changed or is gone/);
  assert.equal(readFileSync(scene.precious, 'utf8'), 'kept');
}

type Sealed = LeaseRecord & { readonly seal: string };

function read({ record }: Scene): Sealed {
  return JSON.parse(readFileSync(record, 'utf8'));
}

function write({ record }: Scene, content: unknown): void {
  writeFileSync(record, JSON.stringify(content));
}

const id = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';

suite('a record that was changed', () => {
  const input = (name: string, text: string) => (record: Sealed) => ({
    ...record,
    inputs: { ...record.inputs, [name]: text },
  });
  const entry = (changes: object) => (record: Sealed) => ({
    ...record,
    entries: record.entries.map((each) => ({ ...each, ...changes })),
  });
  const changes: Record<string, (record: Sealed) => unknown> = {
    'another secret': input('secrets', 'ONE, app/other'),
    'another name for it': input('secrets', 'BASH_ENV, app/one'),
    'another role': input('role-to-assume', 'arn:aws:iam::444455556666:role/partner-reader'),
    'another issuer': input('oidc-issuer', 'https://issuer.example'),
    'another endpoint': input('secretsmanager-endpoint', 'https://collector.example'),
    'another STS': input('sts-endpoint', 'https://collector.example'),
    'another service to verify by': input('verify', 'ONE https://collector.example'),
    'other claims required': input('require-claims', ''),
    'a wider session': input('session-policy', 'none'),
    'another variable': entry({ name: 'PATH' }),
    'another version': entry({ versionId: 'f4kef4ke-0000-4000-8000-00000000000c' }),
    'another expiry': entry({ expiresAt: '2124-01-01T00:00:00.000Z', firm: true }),
    'a pinned version': entry({ pinned: true }),
    'variables that are not its own': (record) => ({
      ...record,
      credentials: { mode: 'env', role: 'r', expiresAt: null, variables: ['PATH'] },
    }),
    'another id': (record) => ({ ...record, id }),
    'another job’s claims': (record) => ({ ...record, claims: { ...record.claims, run_id: '1' } }),
    'another time': (record) => ({ ...record, leasedAt: '2024-01-01T00:00:00.000Z' }),
    'another clock': (record) => ({ ...record, clockOffset: -86_400_000 }),
    'one field more': (record) => ({ ...record, note: '' }),
    'no seal': ({ seal: _, ...content }) => content,
    'a seal of another key': ({ seal: _, ...content }) => {
      return { ...content, seal: sealOf(JSON.stringify(content), sealKeyOf({})) };
    },
    'no record at all': () => [],
  };
  const otherNames = ['another variable', 'variables that are not its own', 'another id', 'no record at all'];
  for (const [what, change] of Object.entries(changes)) {
    test(what, async (t) => {
      const scene = await openScene(t);
      write(scene, change(read(scene)));
      await assertRefused(scene, 'E_RECORD', !otherNames.includes(what));
      assertNoLeaks(scene, [], ['FAKE-one-before', 'FAKE-one-after', 'FAKE-other']);
    });
  }

  test('cut short', async (t) => {
    const scene = await openScene(t);
    writeFileSync(scene.record, readFileSync(scene.record, 'utf8').slice(0, -30));
    const step = await scene.check();
    stoppedBy(step, 'E_RECORD');
  });

  for (const name of ['GITHUB_PATH', 'NODE_OPTIONS', 'ACTIONS_CACHE_URL', 'SECRET_LEASE_EXPIRES_AT']) {
    test(`sealed by who has the job’s bearer, with the variable ${name}`, async (t) => {
      const scene = await openScene(t);
      const { seal: _, ...content } = entry({ name })(read(scene));
      // What every step with `id-token: write` could do.
      const environment = (await scene.checked({ 'check-drift': 'false' })).environment;
      scene.sandbox.requests.length = 0;
      write(scene, { ...content, seal: sealOf(JSON.stringify(content), sealKeyOf(environment)) });
      await assertRefused(scene, 'E_RECORD');
    });
  }
});

suite('a record from elsewhere', () => {
  for (const [what, claims] of Object.entries({
    'another run': { run_id: '424242' },
    'another attempt': { run_attempt: '2' },
    'another repository': { repository: 'OWNER/other' },
    'another job of the run': {},
  })) {
    test(what, async (t) => {
      const scene = await openScene(t);
      const other = await openCheckingStage(t, { claims });
      other.put('app/one', 'FAKE-theirs');
      if (claims.repository) other.sandbox.accounts.setTrust(other.sandbox.roleArn, trustOfAll());
      const { outputs } = await other.leased('ONE, app/one');
      copyFileSync(outputs['lease-file'] ?? '', join(scene.directory, `${outputs['lease-id']}.json`));
      const step = await scene.check();
      stoppedBy(step, 'E_RECORD');
      assert.deepEqual(scene.sandbox.requests, []);
    });
  }

  test('a second copy of the job’s own', async (t) => {
    const scene = await openScene(t);
    copyFileSync(scene.record, join(scene.directory, `${id}.json`));
    stoppedBy(await scene.check(), 'E_RECORD');
  });

  test('an older one of the job’s own is only a lease that has drifted', async (t) => {
    const scene = await openScene(t);
    const old = readFileSync(scene.record);
    assert.equal((await scene.checked()).outputs.status, 'renewed');
    writeFileSync(scene.record, old);
    const again = await scene.checked();
    assert.deepEqual([again.outputs.status, again.exported.ONE], ['renewed', 'FAKE-one-after']);
  });
});

function trustOfAll() {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow' as const,
        Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/{issuer}' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { '{issuer}:aud': 'sts.amazonaws.com' } },
      },
    ],
  };
}

suite('what is not a file of the action’s own is not read', () => {
  const elsewhere = (scene: Scene) => join(scene.job.workspace, 'elsewhere');
  const swaps: Record<string, (scene: Scene) => void> = {
    'a symbolic link to the record': (scene) => {
      renameSync(scene.record, elsewhere(scene));
      symlinkSync(elsewhere(scene), scene.record);
    },
    'a symbolic link to nothing': (scene) => {
      rmSync(scene.record);
      symlinkSync(elsewhere(scene), scene.record);
    },
    'a hard link': (scene) => linkSync(scene.record, elsewhere(scene)),
    'a record that others may read': (scene) => chmodSync(scene.record, 0o644),
    'a record that others may write': (scene) => chmodSync(scene.record, 0o602),
    'a folder that is a link': (scene) => {
      renameSync(scene.directory, elsewhere(scene));
      symlinkSync(elsewhere(scene), scene.directory);
    },
    'a folder that others may enter': (scene) => chmodSync(scene.directory, 0o711),
    'no folder': (scene) => rmSync(scene.directory, { recursive: true }),
    // Only root can give a file away.
    ...(process.getuid?.() === 0 && {
      'a record of another user': (scene: Scene) => chownSync(scene.record, 12_345, 12_345),
      'a folder of another user': (scene: Scene) => chownSync(scene.directory, 12_345, 12_345),
    }),
  };
  for (const [what, swap] of Object.entries(swaps)) {
    test(what, async (t) => {
      if (what !== 'no folder' && lacks(t, 'modes')) return;
      const scene = await openScene(t);
      swap(scene);
      await assertRefused(scene, 'E_NO_LEASE');
    });
  }
});

test('nor is a directory in its place', async (t) => {
  const scene = await openScene(t);
  rmSync(scene.record);
  mkdirSync(scene.record, { mode: 0o700 });
  stoppedBy(await scene.check(), 'E_NO_LEASE');
});

suite('beside the records', () => {
  test('other files are nobody’s record', async (t) => {
    const scene = await openScene(t);
    for (const name of [
      'not-a-lease.json',
      'x.txt',
      `${id}.json.bak`,
      `.${id}.json`,
      `${id.toUpperCase()}.json`,
    ])
      writeFileSync(join(scene.directory, name), '{"version":1}', { mode: 0o600 });
    assert.equal((await scene.checked()).outputs.status, 'renewed');
  });

  test('a link where a file is to be renewed is replaced, not followed', async (t) => {
    if (lacks(t, 'modes')) return;
    const stage = await openCheckingStage(t);
    stage.put('app/file', 'FAKE-before');
    const { FILE_FILE: path = '' } = (await stage.leased('FILE, app/file file')).exported;
    const precious = join(stage.job.workspace, 'precious');
    writeFileSync(precious, 'kept');
    rmSync(path);
    symlinkSync(precious, path);
    stage.put('app/file', 'FAKE-after');
    await stage.checked();
    assert.deepEqual([readFileSync(path, 'utf8'), readFileSync(precious, 'utf8')], ['FAKE-after', 'kept']);
  });

  test('a link where the folder of files was stops the renewal', async (t) => {
    if (lacks(t, 'modes')) return;
    const stage = await openCheckingStage(t);
    stage.put('app/file', 'FAKE-before');
    const lease = await stage.leased('FILE, app/file file');
    const folder = join(stage.directory, lease.outputs['lease-id'] ?? '');
    const outside = join(stage.job.workspace, 'outside');
    mkdirSync(outside);
    rmSync(folder, { recursive: true });
    symlinkSync(outside, folder);
    stage.put('app/file', 'FAKE-after');
    stoppedBy(await stage.check(), 'E_RUNNER');
  });
});
