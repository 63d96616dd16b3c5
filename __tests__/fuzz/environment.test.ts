import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { after, before } from 'node:test';
import fc from 'fast-check';
import { findLeaks } from '../../runner/leaks.ts';
import { holds } from './budget.ts';
import { ownSandbox, ownTag, runBundle } from './bundle.ts';
import { hostileText } from './hostile-text.ts';
import { assertOwnCommands, withoutMasks } from './log.ts';

const sandbox = ownSandbox();

/** A server that an earlier step left running, to be given what is not its own. */
let trap: Server;
let caught = 0;
before(async () => {
  trap = createServer((socket) => {
    caught += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
});
after(() => trap.close());

function trapUrl(): string {
  const address = trap.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

/** What an earlier step can write to GITHUB_ENV, NODE_OPTIONS apart, which the runner refuses; `TRAP` is a URL. */
const ambient = fc
  .record(
    {
      AWS_PROFILE: fc.oneof(fc.constant('production'), hostileText),
      AWS_ACCESS_KEY_ID: fc.constant('AKIAPLANTED0000000001'),
      AWS_SECRET_ACCESS_KEY: fc.constant('planted'),
      AWS_SESSION_TOKEN: hostileText,
      AWS_CONFIG_FILE: fc.constantFrom('/dev/zero', '/nowhere', '.'),
      AWS_SHARED_CREDENTIALS_FILE: fc.constantFrom('/dev/zero', '/nowhere'),
      AWS_WEB_IDENTITY_TOKEN_FILE: fc.constant('/etc/hostname'),
      AWS_ROLE_ARN: fc.constant('arn:aws:iam::999988887777:role/planted'),
      AWS_CONTAINER_CREDENTIALS_FULL_URI: fc.constant('TRAP'),
      AWS_EC2_METADATA_SERVICE_ENDPOINT: fc.constant('TRAP'),
      AWS_ENDPOINT_URL_SSO: fc.constant('TRAP'),
      AWS_MAX_ATTEMPTS: fc.constantFrom('0', '-1', 'x'),
      AWS_RETRY_MODE: hostileText,
      AWS_REGION: fc.constantFrom('us-west-2', 'evil.example', ''),
      AWS_CA_BUNDLE: fc.constant('/nowhere'),
      HTTP_PROXY: fc.constant('TRAP'),
      http_proxy: fc.constant('TRAP'),
      ALL_PROXY: fc.constant('TRAP'),
      NODE_USE_ENV_PROXY: fc.constant('1'),
      NODE_DEBUG: fc.constantFrom('*', 'net,http,https,tls', 'stream', 'undici,fetch'),
      NODE_EXTRA_CA_CERTS: fc.constantFrom('/nowhere', '/dev/null'),
      NODE_PENDING_DEPRECATION: fc.constant('1'),
      NODE_NO_WARNINGS: fc.constant('1'),
      // Below a file: Node would make any other folder that is not there.
      NODE_COMPILE_CACHE: fc.constant('/dev/null/cache'),
      NODE_V8_COVERAGE: fc.constant('/dev/null/x'),
      FORCE_COLOR: fc.constantFrom('1', '0', 'x'),
      TZ: fc.constantFrom('Pacific/Kiritimati', 'x', ''),
      LANG: fc.constantFrom('tr_TR.UTF-8', 'C'),
      SMITHY_CONFIG_CACHE: hostileText,
      GITHUB_TOKEN: hostileText,
      // What the runner sets anew for each step, so that it changes nothing.
      ...{ STATE_lease: hostileText, INPUT_SECRETS: hostileText, SECRET_LEASE_EXPIRES_AT: hostileText },
    },
    { requiredKeys: [] },
  )
  .map((variables) =>
    Object.fromEntries(Object.entries(variables).filter(([, value]) => !value.includes('\0'))),
  );

const plan = fc.record({
  folder: fc.constantFrom('nothing', 'directory', 'open directory', 'file', 'link'),
  names: fc.array(
    fc.constantFrom(
      '0a1b2c3d-0000-4000-8000-0123456789ab.json',
      '0a1b2c3d-0000-4000-8000-0123456789ab',
      'x.json',
      'bin',
    ),
    { maxLength: 3 },
  ),
  content: fc.oneof(hostileText, fc.json()),
});

holds(
  'an environment and a folder that an earlier step prepared change nothing, and get nothing',
  fc.asyncProperty(ambient, plan, async (variables, { folder, names, content }) => {
    const tag = ownTag();
    const value = `FAKE-of-${tag}`;
    sandbox().secrets.put(`${tag}/a`, { string: value });
    sandbox().secrets.put(`${tag}/b`, { string: `${value}-too` });
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, text]) => [name, text === 'TRAP' ? trapUrl() : text]),
    );
    let outside = '';
    const run = await runBundle(
      sandbox(),
      { secrets: `A, ${tag}/a\nB, ${tag}/b` },
      {
        env,
        prepare: ({ temp }) => {
          outside = join(temp, 'outside');
          mkdirSync(outside, { mode: 0o700 });
          writeFileSync(join(outside, 'sentinel'), 'sentinel');
          plant(folder, join(temp, 'secret-lease'), outside);
          if (folder.endsWith('directory'))
            for (const name of new Set(names))
              writeFileSync(join(temp, 'secret-lease', name), content, { mode: 0o600 });
        },
      },
    );
    const { step } = run;
    assertOwnCommands(step.commands);
    const canaries = [value, ...sandbox().canaries()];
    assert.deepEqual(
      findLeaks({ texts: { stdout: withoutMasks(step.stdout), stderr: step.stderr }, canaries }),
      [],
    );
    assert.equal(caught, 0, 'nobody else was asked');
    const isRefused = ['open directory', 'file', 'link'].includes(folder);
    assert.deepEqual(
      step.annotations.flatMap(({ level, title }) => (level === 'error' ? [title] : [])),
      isRefused ? ['E_RUNNER'] : [],
      step.log,
    );
    assert.deepEqual(
      [run.variables.get('A'), run.variables.get('B')],
      isRefused ? [undefined, undefined] : [value, `${value}-too`],
    );
  }),
  0.1,
);

function plant(folder: string, path: string, outside: string): void {
  if (folder === 'file') writeFileSync(path, 'planted');
  if (folder === 'link') symlinkSync(outside, path);
  if (!folder.endsWith('directory')) return;
  mkdirSync(path);
  chmodSync(path, folder.startsWith('open') ? 0o755 : 0o700);
}
