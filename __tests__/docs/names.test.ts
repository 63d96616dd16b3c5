import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** Words that stood for something else than they say; docs/architecture.md has the terms in their place. */
const retired =
  /^(Counter|Delivery|newsOf|maskNews|Patience|SessionLadder|climb|Window|Sighting|Find|Rung|ladder|Said|futility|Standing|Hold|Holding|Grip|Home|Letters|Told|told|Story|Wishes|\w*Surroundings|Aftermath|Owner|Pack|Desk|Vault|Outcome|Reading|Place|Access|examine)$/;

/** What every source, client and subcommand exports, because an interface asks for it. */
const ofInterfaces = new Set([
  ...['openClient', 'serviceUrl', 'run', 'source', 'permissionSet', 'policySize'],
  ...['sessionStatements', 'permissionsToRead'],
]);

/** Exported names by the files that declare them, below each folder. */
function exportsIn(folder: string): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(root, folder, file), 'utf8');
    const declared =
      /^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm;
    // Overloads declare a name more than once.
    for (const name of new Set([...text.matchAll(declared)].map(([, each = '']) => each)))
      files.set(name, [...(files.get(name) ?? []), `${folder}/${file.replaceAll('\\', '/')}`]);
  }
  return files;
}

for (const folder of ['src', 'sandbox', 'runner', 'bench', 'scripts']) {
  const names = exportsIn(folder);

  test(`no exported name of ${folder} is a retired word`, () => {
    assert.ok(names.size > 10);
    assert.deepEqual(
      [...names].filter(([name]) => retired.test(name)),
      [],
    );
  });

  test(`one name in ${folder} is for one thing`, () => {
    const twice = [...names].filter(([name, files]) => files.length > 1 && !ofInterfaces.has(name));
    assert.deepEqual(twice, []);
  });
}

test('the walks of CONTRIBUTING.md name files that are there, at most five of src each', () => {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = /## Three changes, file by file\n(.*?)\n## /s.exec(page) ?? [];
  const walks = section.split('\n- ').slice(1);
  assert.equal(walks.length, 3);
  for (const walk of walks) {
    const files = new Set([...walk.matchAll(/`(src\/[\w/.-]+\.ts)`/g)].map(([, file = '']) => file));
    assert.ok(files.size >= 2 && files.size <= 5, walk);
    for (const file of files) assert.ok(readFileSync(join(root, file), 'utf8').length > 0, file);
  }
});
