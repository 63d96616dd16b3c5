// Asks real tools what variables do to them: whatever works must be refused where data chooses the name. Run by
// `npm run test:names`; with NAMES=write it writes the tables of docs/names.md.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inParallel } from '../../src/domain/in-parallel.ts';
import { refusalOfData } from '../../src/domain/values/variable.ts';
import type { Attack } from './attack.ts';
import * as builds from './attacks/builds.ts';
import * as git from './attacks/git.ts';
import * as python from './attacks/python.ts';
import * as runtimes from './attacks/runtimes.ts';
import * as services from './attacks/services.ts';
import * as shells from './attacks/shells.ts';
import { namesPage } from './page.ts';
import { type Server, startServer, type Trial, tryOut } from './trial.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'names.md');
const attacks: readonly Attack[] = [shells, git, python, runtimes, builds, services].flatMap((module) =>
  Object.values(module).flat(),
);
/** Tools that every machine which runs this has; others are left out where they are missing, and counted. */
const required = [
  'bash',
  'git',
  'make',
  'python3',
  'perl',
  'node',
  'npm',
  'openssl',
  'curl',
  'ssh',
  'gcc',
  'go',
  'terraform',
];

let server: Server;
before(async () => {
  server = await startServer();
});
after(() => server.stop());

test('whatever a variable does to a tool here, data cannot choose its name', async (t) => {
  for (const tool of required) assert.ok(isHere(tool), `${tool} is installed`);
  const here = attacks.filter(({ tool }) => isHere(tool));
  const missing = [...new Set(attacks.map(({ tool }) => tool).filter((tool) => !isHere(tool)))];
  if (missing.length > 0) t.diagnostic(`not installed here: ${missing.join(', ')}`);
  const tried = await inParallel(here, 4, async (attack) => ({
    attack,
    trial: await tryOut(attack, server),
  }));

  const open: string[] = [];
  for (const { attack, trial } of tried) {
    const names = Object.keys(attack.variables);
    const refusals = await Promise.all(names.map(refusalOfData));
    if (trial.works && refusals.every((each) => each === undefined))
      open.push(`${attack.tool}: ${names.join(', ')}`);
  }
  assert.deepEqual(open, [], 'these work, and are not refused');
  const shown = tried.filter(({ trial }) => trial.works && !trial.control);
  t.diagnostic(`${tried.length} tried, ${shown.length} work`);
  assert.ok(shown.length > 100, `only ${shown.length} attacks work here: the tries are at fault`);
  if (process.env.NAMES === 'write') writeFileSync(page, await namesPage(shown.map(({ attack }) => attack)));
});

test('the page of refused names has what the lists have', async () => {
  const text = readFileSync(page, 'utf8');
  const begin = text.indexOf('<!-- attacks: begin -->');
  const written = (await namesPage([])).slice(0, (await namesPage([])).indexOf('<!-- attacks: begin -->'));
  assert.equal(text.slice(0, begin), written, 'run npm run docs:names');
});

function isHere(tool: string): boolean {
  if (tool === 'ld') return process.platform === 'linux';
  try {
    execFileSync('/bin/sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export type { Trial };
