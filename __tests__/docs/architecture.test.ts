import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const src = resolve(import.meta.dirname, '../../src');

/** What the files of a folder may import: files of src, by the beginning of their path, and packages. */
const rules: Record<string, { files: readonly string[]; packages: RegExp }> = {
  // Node's modules here only compute.
  domain: { files: ['domain/'], packages: /^(node:crypto|yaml|@jmespath-community\/jmespath)$/ },
  // What the client folders may beside, below.
  sources: { files: ['sources/', 'domain/'], packages: /^$/ },
  // Requests and answers as data: whoever sends them stands in adapters.
  issuers: { files: ['issuers/', 'domain/'], packages: /^node:crypto$/ },
  inputs: { files: ['inputs/', 'issuers/issuers.ts', 'sources/', 'domain/'], packages: /^node:util$/ },
  // Reads workflows as text, and inputs by the parsers that the steps use.
  plan: {
    files: ['plan/', 'inputs/', 'sources/', 'domain/'],
    packages: /^(yaml|@actions\/expressions(\/[a-z/]+)?)$/,
  },
  'use-cases': {
    files: ['use-cases/', 'issuers/issuer.ts', 'sources/', 'domain/'],
    packages: /^node:crypto$/,
  },
  adapters: {
    files: [
      'adapters/',
      'domain/',
      'issuers/',
      'sources/source.ts',
      'plan/finding.ts',
      'plan/repository.ts',
      'use-cases/ports.ts',
      'use-cases/alerts/alert-ports.ts',
      'use-cases/monitor/monitor-ports.ts',
      'use-cases/rotate/rotation-ports.ts',
    ],
    packages: /^(node:.+|@actions\/.+|@aws-sdk\/.+|@smithy\/.+|jose)$/,
  },
  // They wire; of the domain they need types alone.
  entries: {
    files: ['entries/', 'inputs/', 'plan/', 'use-cases/', 'sources/', 'adapters/', 'domain/'],
    packages: /^node:.+$/,
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
  /** Gone when the code runs. */
  readonly isType: boolean;
  /** By `import()`, when the code runs. */
  readonly isLate: boolean;
}

const imports = importsIn(src);

function importsIn(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const statements =
        /^(import type|export type|import|export)\b[^;']*\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/gm;
      return [...text.matchAll(statements)].map(([, keyword, from, named]) => ({
        file: file.replaceAll('\\', '/'),
        target: from ?? named ?? '',
        isType: keyword?.endsWith('type') === true,
        isLate: from === undefined,
      }));
    });
}

/** Where an import leads, seen from src; a package keeps its name. */
function leadsTo({ file, target }: Import): string {
  if (!target.startsWith('.')) return target;
  return relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/');
}

test('every folder of src has its rule', () => {
  assert.deepEqual(readdirSync(src).sort(), Object.keys(rules).sort());
  assert.ok(imports.length > 100);
});

for (const [folder, { files, packages }] of Object.entries(rules)) {
  test(`what ${folder} may import`, () => {
    const own = imports.filter(({ file }) => file.startsWith(`${folder}/`));
    const wrong = own.filter((each) => {
      const target = leadsTo(each);
      if (folder === 'entries' && target.startsWith('domain/') && !each.isType) return true;
      if (folder === 'sources' && isAllowedToSource(each, target)) return false;
      return each.target.startsWith('.')
        ? !files.some((allowed) => target.startsWith(allowed))
        : !packages.test(target);
    });
    assert.deepEqual(
      wrong.map((each) => `${each.file} imports ${leadsTo(each)}`),
      [],
    );
  });
}

/** What asks services, or signs what they are asked with. */
const ofClients = /^(node:.+|@aws-sdk\/client-.+|@smithy\/signature-v4|@octokit\/request|jose)$/;

/** Of a source, its clients alone know AWS's SDK, and the adapters that all clients share. */
function isAllowedToSource({ file, target, isType }: Import, path: string): boolean {
  const ofAdapters = path.startsWith('adapters/');
  if (/^sources\/[\w-]+\/client\//.test(file))
    return ofAdapters || /^use-cases\/.*ports\.ts$/.test(path) || ofClients.test(target);
  return file === 'sources/source.ts' && ofAdapters && isType;
}

test('the code of a source is loaded where it is needed alone', () => {
  const wrong = imports.filter((each) => {
    const target = leadsTo(each);
    const [, source, isClient] = /^sources\/([\w-]+)\/(client\/)?/.exec(target) ?? [];
    if (source === undefined || each.isType || each.isLate) return false;
    // The two actions that need nothing else load their clients at once.
    if (isClient)
      return !each.file.startsWith(`sources/${source}/client/`) && !each.file.startsWith('entries/');
    // Every lease has this one; the others are for requests of their own.
    return source !== 'secrets-manager' && !each.file.startsWith(`sources/${source}/`);
  });
  assert.deepEqual(
    wrong.map((each) => `${each.file} imports ${leadsTo(each)}`),
    [],
  );
});

test('no file imports itself by a circle, in src/ or beside it, not even by types', () => {
  const root = join(src, '..');
  const targetsOf = new Map<string, string[]>();
  for (const folder of ['src', 'sandbox', 'runner', 'demo', 'bench', 'scripts', '__tests__']) {
    for (const { file, target, isLate } of importsIn(join(root, folder)))
      if (target.startsWith('.') && !isLate) {
        const from = resolve(root, folder, file);
        targetsOf.set(from, [...(targetsOf.get(from) ?? []), resolve(dirname(from), target)]);
      }
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file))
      circles.push([...way.slice(way.indexOf(file)), file].map((each) => relative(root, each)).join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const target of targetsOf.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of targetsOf.keys()) visit(file, []);
  assert.deepEqual(circles, []);
});

/** What several steps of a lease share: an error class, a limit, a rule. */
const helpersOfLease = [
  'use-cases/conflicts.ts',
  'use-cases/job/allowed-account.ts',
  'use-cases/lease-contents.ts',
  'use-cases/sessions/reader-plans.ts',
  'use-cases/sessions/session-opener.ts',
];

test('from lease.ts to the hand-over each file is entered once', () => {
  const callers = new Map<string, string[]>([['use-cases/lease.ts', []]]);
  // A map yields what is added while it is read. What is loaded late is for few leases.
  for (const file of callers.keys())
    for (const each of imports.filter((own) => own.file === file && !own.isLate && entersBy(own))) {
      const target = leadsTo(each);
      if (target.startsWith('use-cases/')) callers.set(target, [...(callers.get(target) ?? []), file]);
    }
  assert.ok(callers.size > 20, String(callers.size));
  const twice = [...callers].filter(([, from]) => from.length > 1).map(([file]) => file);
  assert.deepEqual(twice.sort(), helpersOfLease);
});

/** False if all that is imported are types. */
function entersBy({ file, target, isType }: Import): boolean {
  if (isType) return false;
  const text = readFileSync(join(src, file), 'utf8');
  const [, names = ''] =
    new RegExp(`import \\{([^}]*)\\} from '${target.replaceAll('.', '\\.')}'`).exec(text) ?? [];
  return names.split(',').some((name) => name.trim() !== '' && !name.trim().startsWith('type '));
}

test('the files that docs/architecture.md names are there', () => {
  const page = readFileSync(join(src, '..', 'docs', 'architecture.md'), 'utf8');
  const named = [...page.matchAll(/(?:src\/)?((?:use-cases|sources|domain|inputs|adapters)\/[\w/-]+\.ts)/g)];
  assert.ok(named.length > 8);
  for (const [, path = ''] of named) assert.ok(existsSync(join(src, path)), path);
});
