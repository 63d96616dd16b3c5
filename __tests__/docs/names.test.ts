import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** Words that stood for something else than they say; docs/architecture.md has the terms in their place. */
const retired =
  /^(Counter|Delivery|newsOf|maskNews|Patience|SessionLadder|climb|Window|Sighting|Find|Rung|ladder|Said|futility|Standing|Hold|Holding|Grip|Home|Letters|Told|told|Story|Wishes|\w*Surroundings|Aftermath|Owner|Pack|Desk|Vault|Outcome|Reading|Place|Access|examine)$/;

/** The same inside of a name: `RungCount` would be no better than `Rung`. */
const retiredWords = new Set(
  [
    'counter patience ladder climb sighting rung futility grip letters story wishes surroundings aftermath desk vault',
    'diet plant settle spoil stood witness witnesses workplace',
    'rehearse rehearsal slip slips lead looking',
    'told tell hear hearing ahead spared steering wish stretch lateness surrounding aside means',
  ].flatMap((each) => each.split(' ')),
);

/** Words that no name may have, not even one that only its own file knows. */
const neverUsed = new Set(
  'aftermath climb diet futility grip rehearse rehearsal rung sighting slip slips spoil wishes'.split(' '),
);

/**
 * Last words of types that are standard terms of the field: AWS, GitHub, HTTP, processes, software. Terms of this
 * product are in the glossary instead. To add one here, be sure that a newcomer knows it.
 */
const standardTerms = new Set(
  [
    // AWS, and identity in general
    'account claim client credential endpoint key keys policy permission role region replica rotation rotator scope',
    'secret service session stage statement sts store subject tag tagging token trust verifier verification version',
    'document catalog severity grant denial access alert assessment label refusal',
    // GitHub and its runner
    'action annotation environment expression hub input installation issue job launcher log output post repository',
    'run runner scan step summary trigger worker workflow tracker visibility',
    // HTTP, files, processes
    'address agent answer attempt batch budget call command connection content directory disclosure exit failure',
    'fault file header host line location lock login network port process program provider request response result',
    'script server shell socket state url',
    // software
    'adapter caller case choice clock code comparison concealer context data date deadline decision declaration queue',
    'default definition description detail disposition draft element encoding error expectation export fact family field',
    'verdict masking filter form format helper hint item json kind layout level limit lister means meaning memory mode module name naming',
    'number id object opener operation option origin pair parameter part plan precedence progress property query reading',
    'register remark reminder removal remover report requirement revoker rule setting setup signer start status',
    'target task text use value variable word conflict assert kubeconfig certificate',
    // alerting
    'channel message outage problem sender',
  ].flatMap((each) => each.split(' ')),
);

/** Types that are named by what was done to get them: what the function of that verb gives. */
const participles = new Set(
  'Acknowledged Advised Due Ending Evaluated Expiring Exporting Limited Obtained Prepared Refused Unknown TokenKeeping FailOn'.split(
    ' ',
  ),
);

/** What every source, client and subcommand exports, because an interface asks for it. */
const ofInterfaces = new Set([
  ...['openClient', 'serviceUrl', 'run', 'source', 'permissionSet', 'policySize'],
  ...['sessionStatements', 'permissionsToRead'],
]);

/** Exported types, of all folders that were read. */
const types = new Set<string>();

/** Exported names by the files that declare them, below each folder. */
function exportsIn(folder: string): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(root, folder, file), 'utf8');
    const declared =
      /^export (?:default )?(?:abstract )?(?:async )?(const|let|enum|function\*?|class|interface|type) (?:(?<=const )\{ )?(\w+)/gm;
    const found = [...text.matchAll(declared)];
    // Whatever else is exported only passes on a name that another file declares.
    const others = [...text.matchAll(/^export (?![{*])(?!type \{)/gm)].length - found.length;
    // Texts in tests hold lines of other languages that begin so.
    if (folder !== '__tests__')
      assert.equal(others, 0, `${folder}/${file} exports in a form that this test does not know`);
    // Overloads declare a name more than once.
    for (const name of new Set(found.map(([, , each = '']) => each)))
      files.set(name, [...(files.get(name) ?? []), `${folder}/${file.replaceAll('\\', '/')}`]);
    for (const [, keyword = '', name = ''] of found)
      if (/class|interface|type/.test(keyword)) types.add(name);
  }
  return files;
}

/** Words of a name, in lower case: `GitHubIssues` is `git hub issues`. */
function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** The glossary's terms, in lower case. */
function glossaryTerms(): string[] {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const [, glossary = ''] = /## Glossary\n(.*?)\n## /s.exec(page) ?? [];
  const [, , ...terms] = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].map(([, term = '']) =>
    term.toLowerCase(),
  );
  return terms;
}

/** `policies` is `policy`, `tokens` is `token`. */
const singular = (word: string) =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<![su])s$/, '');

for (const folder of ['src', 'sandbox', 'runner', 'bench', 'scripts', 'demo', '__tests__']) {
  const names = exportsIn(folder);

  test(`no exported name of ${folder} is a retired word`, () => {
    assert.ok(names.size > 0);
    assert.deepEqual(
      [...names].filter(
        ([name]) => retired.test(name) || wordsOf(name).some((word) => retiredWords.has(word)),
      ),
      [],
    );
  });

  // Scenes of tests have names such as `run`.
  if (folder === '__tests__') continue;
  test(`one name in ${folder} is for one thing`, () => {
    const twice = [...names].filter(([name, files]) => files.length > 1 && !ofInterfaces.has(name));
    assert.deepEqual(twice, []);
  });
}

test('no name at all is a metaphor that a newcomer has to guess', () => {
  const folders = ['src', 'sandbox', 'runner', 'bench', 'scripts', 'demo', '__tests__'];
  const declared = folders.flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: root }).flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /^\s*(?:export )?(?:async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm,
        ),
      ].map(([, name = '']) => ({ file, name })),
    ),
  );
  assert.ok(declared.length > 5000);
  assert.deepEqual(
    declared.filter(({ name }) => wordsOf(name).some((word) => neverUsed.has(word))),
    [],
  );
});

test('every exported type of src is called by a term of the glossary or of the field', () => {
  const terms = glossaryTerms();
  // Nobody learns a longer list.
  assert.ok(terms.length > 20 && terms.length <= 36, `${terms.length} terms`);
  assert.deepEqual(terms, terms.toSorted());
  const glossary = new Set(terms.flatMap((term) => term.split(/\W+/)));
  const isKnown = (word: string) =>
    [word, singular(word)].some((each) => glossary.has(each) || standardTerms.has(each));
  const names = exportsIn('src');
  const strange = [...names.keys()].filter(
    (name) => types.has(name) && !participles.has(name) && !isKnown(wordsOf(name).at(-1) ?? ''),
  );
  assert.deepEqual(
    strange,
    [],
    'add the term to the glossary, or here where the field knows it, or take a known word',
  );
});

test('the walks of CONTRIBUTING.md name files that are there, at most five of src each', () => {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = /## Five changes, file by file\n(.*?)\n## /s.exec(page) ?? [];
  const walks = section.split('\n- ').slice(1);
  assert.equal(walks.length, 5);
  for (const walk of walks) {
    const files = new Set([...walk.matchAll(/`(src\/[\w/.-]+\.ts)`/g)].map(([, file = '']) => file));
    assert.ok(files.size >= 2 && files.size <= 5, walk);
    for (const file of files) assert.ok(readFileSync(join(root, file), 'utf8').length > 0, file);
  }
});
