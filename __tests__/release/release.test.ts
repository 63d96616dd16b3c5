import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { writeAssets } from '../../scripts/release/assets.ts';
import { changelogSection } from '../../scripts/release/changelog.ts';
import { recommending } from '../../scripts/release/recommendation.ts';
import { majorTag, releasedVersion } from '../../scripts/release/version.ts';
import { lacks } from '../needs.ts';

const root = join(import.meta.dirname, '..', '..');
const changelog =
  '# Changelog\n\n## Unreleased\n\n- soon\n\n## 1.2.0\n\n### Added\n\n- this\n\n## 1.1.0\n\n- that\n';

describe('the notes of a release', () => {
  test('are its section of the changelog, up to the next one', () => {
    assert.equal(changelogSection(changelog, '1.2.0'), '### Added\n\n- this\n');
    assert.equal(changelogSection(changelog, '1.1.0'), '- that\n');
  });

  test('are not those of another version', () => {
    for (const version of ['1.2', '1.2.00', '2.1.0', '']) {
      assert.throws(() => changelogSection(changelog, version), /has no section/, version);
    }
  });

  test('are not nothing', () => {
    for (const empty of ['## 1.0.0', '## 1.0.0\n', '## 1.0.0\n\n## 0.9.0\n\n- old\n'])
      assert.throws(() => changelogSection(empty, '1.0.0'), /says nothing of 1\.0\.0/);
  });

  test('are there for what comes next and for the first version', () => {
    const own = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    assert.match(own, /^## Unreleased$/m);
    assert.match(changelogSection(own, '1.0.0'), /OIDC/);
  });
});

describe('a tag', () => {
  const files = (version: string) => ({
    manifest: JSON.stringify({ version }),
    lockfile: JSON.stringify({ version }),
    changelog,
  });

  test('is released where manifest, lockfile and changelog are of its version', () => {
    assert.equal(releasedVersion('v1.2.0', files('1.2.0')), '1.2.0');
  });

  test('is refused where one of them is not', () => {
    assert.throws(() => releasedVersion('v1.2.0', files('1.1.0')), /package\.json is version 1\.1\.0/);
    const stale = { ...files('1.2.0'), lockfile: JSON.stringify({ version: '1.1.0' }) };
    assert.throws(() => releasedVersion('v1.2.0', stale), /package-lock\.json is version 1\.1\.0/);
    assert.throws(() => releasedVersion('v1.3.0', files('1.3.0')), /no section "## 1\.3\.0"/);
  });

  test('is refused where it is no release', () => {
    for (const tag of ['1.2.0', 'v1', 'v1.2', 'v1.2.0-rc.1', 'v1.2.0\n', 'refs/tags/v1.2.0'])
      assert.throws(() => releasedVersion(tag, files('1.2.0')), /no tag of a release/, tag);
  });

  test('belongs to a major one', () => {
    assert.equal(majorTag('v12.3.4'), 'v12');
  });
});

test('a recommendation replaces commits of this action alone, and no tag', () => {
  const [old, commit] = ['a'.repeat(40), 'b'.repeat(40)];
  const text = [
    `uses: OWNER/secret-lease@${old} # v1.0.0`,
    `uses: acme/secret-lease/.github/workflows/deploy.yml@${old} # v1.0.0`,
    `uses: actions/checkout@${old} # v1.0.0`,
    'uses: OWNER/secret-lease@v1',
    `uses: OWNER/secret-lease-tools@${old} # v1.0.0`,
  ];
  assert.deepEqual(recommending(text.join('\n'), { commit, tag: 'v1.1.0' }).split('\n'), [
    `uses: OWNER/secret-lease@${commit} # v1.1.0`,
    `uses: acme/secret-lease/.github/workflows/deploy.yml@${commit} # v1.1.0`,
    ...text.slice(2),
  ]);
});

test('each starter names the workflow that it calls by its commit, so that a release can replace it', () => {
  const folder = join(root, 'workflow-templates');
  const starters = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  assert.deepEqual(starters, [
    'secret-lease-deploy.yml',
    'secret-lease-monitor.yml',
    'secret-lease-rotate.yml',
  ]);
  for (const name of starters) {
    const text = readFileSync(join(folder, name), 'utf8');
    assert.notEqual(recommending(text, { commit: 'b'.repeat(40), tag: 'v9.9.9' }), text, name);
    const properties = JSON.parse(
      readFileSync(join(folder, name.replace('.yml', '.properties.json')), 'utf8'),
    );
    assert.ok(properties.name && properties.description && properties.iconName, name);
  }
});

test('a release offers the action, its materials, licences and their checksums', (t) => {
  if (lacks(t, 'git')) return;
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-release-'));
  try {
    const names = writeAssets(root, 'v9.9.9', folder);
    assert.deepEqual(readdirSync(folder).sort(), names.toSorted());
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    assert.equal(sums.length, names.length - 1);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      assert.equal(
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
        sum,
        name,
      );
    }

    const listing = execFileSync('tar', ['-tzf', join(folder, 'secret-lease-v9.9.9.tar.gz')], {
      encoding: 'utf8',
    });
    for (const path of ['action.yml', 'dist/lease.js', 'LICENSE'])
      assert.ok(listing.includes(`secret-lease-v9.9.9/${path}\n`), path);

    const sbom = JSON.parse(readFileSync(join(folder, 'secret-lease-v9.9.9.cdx.json'), 'utf8'));
    assert.equal(sbom.bomFormat, 'CycloneDX');
    const listed = new Set(
      sbom.components.map((each: { name: string; version: string }) => `${each.name} ${each.version}`),
    );
    const licences = readFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const bundled = [...licences.matchAll(/^(\S+ \S+) \([^)\n]+\), source: /gm)].map(([, each]) => each);
    assert.ok(bundled.length > 10);
    for (const each of bundled) assert.ok(listed.has(each), `${each} is bundled, and no material`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
