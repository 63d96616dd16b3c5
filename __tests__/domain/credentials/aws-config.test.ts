import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { configWithProfile, type LeasedProfile } from '../../../src/domain/credentials/aws-config.ts';
import { lacks } from '../../needs.ts';

const leaseId = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';

function processOf(launcher: string, platform: LeasedProfile['platform']): string {
  const profile = { name: 'secret-lease', region: 'eu-west-1', launcher, leaseId, platform, isDefault: true };
  return /credential_process = (.*)\n/.exec(configWithProfile('', profile))?.[1] ?? assert.fail(launcher);
}

for (const path of ['/t/secret-lease', '/a b/c', '/it\'s/$HOME/`x`/"q"/\\n', '/ä/é']) {
  test(`sh reads the launcher's path as one word: ${path}`, (t) => {
    if (lacks(t, 'bash')) return;
    const words = execFileSync('sh', ['-c', `printf '%s\\0' ${processOf(path, 'linux')}`], {
      encoding: 'utf8',
    });
    assert.deepEqual(words.split('\0').slice(0, -1), [path, 'credential-process', '--lease', leaseId]);
  });
}

test('on Windows a path is quoted only where it must be: cmd and botocore keep its backslashes', () => {
  assert.equal(
    processOf('C:\\a\\_temp\\secret-lease.cmd', 'win32'),
    `C:\\a\\_temp\\secret-lease.cmd credential-process --lease ${leaseId}`,
  );
  for (const plain of ['C:\\Users\\JRGEN~1\\x.cmd', "C:\\Jürgen's!\\x.cmd", 'C:\\作業\\x.cmd'])
    assert.equal(processOf(plain, 'win32'), `${plain} credential-process --lease ${leaseId}`);
  assert.equal(
    processOf('C:\\my work\\x.cmd', 'win32'),
    `"C:\\my work\\x.cmd" credential-process --lease ${leaseId}`,
  );
});

for (const [path, platform] of [
  ['/a #b/x', 'linux'],
  ['/a ;b/x', 'linux'],
  ['/a\nb/x', 'linux'],
  ['C:\\100%\\x', 'win32'],
] as const) {
  test(`a path that no configuration can hold is refused: ${JSON.stringify(path)}`, () => {
    assert.throws(() => processOf(path, platform), { code: 'E_RUNNER' });
  });
}

const profile: LeasedProfile = {
  name: 'p',
  region: 'r',
  launcher: '/l',
  leaseId,
  platform: 'linux',
  isDefault: true,
};

for (const header of ['[profile p]', '[ profile  p ]', '[profile "p"]', "[profile 'p']", '[p]']) {
  test(`a profile that the user has already is refused: ${header}`, () => {
    assert.throws(() => configWithProfile(`[default]\nregion = x\n${header}\nregion = y\n`, profile), {
      code: 'E_CONFLICT',
    });
  });
}

test('other sections stay as they are, line endings of Windows too', () => {
  const config = '# mine\r\n[default]\r\nregion = x\r\n[sso-session p2]\r\nsso_region = y\r\n';
  assert.ok(
    configWithProfile(config, profile).startsWith(
      '# mine\n\n[default]\nregion = x\n\n[sso-session p2]\nsso_region = y\n\n[profile p]\n',
    ),
  );
});

test('the profile may be the default one', () => {
  assert.match(configWithProfile('', { ...profile, name: 'default' }), /^\[default\]\n/);
});
