import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseRequests } from '../../src/inputs/requests.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

test('the workflow gives the action inputs that it has and requests that it reads', async () => {
  const [workflow = ''] = blocks('yaml');
  const steps: { uses?: string; with?: Record<string, string> }[] = parse(workflow).jobs.deploy.steps;
  const inputs = steps.find(({ uses }) => uses?.startsWith('OWNER/secret-lease@'))?.with ?? {};
  for (const name of Object.keys(inputs)) assert.ok(name in action.inputs, name);
  assert.equal((await parseRequests(inputs.secrets ?? '')).length, 2);
});

test('the check in its workflow has inputs that it has, and the current value is taken as documented', async () => {
  const workflow = blocks('yaml').find((text) => text.includes('secret-lease/check@')) ?? '';
  const steps: { id?: string; uses?: string; with?: Record<string, string>; env?: Record<string, string> }[] =
    parse(workflow).jobs.release.steps;
  const stepOf = (id: string) => steps.find((step) => step.id === id);
  const check = parse(readFileSync(new URL('../../check/action.yml', import.meta.url), 'utf8'));
  for (const name of Object.keys(stepOf('check')?.with ?? {})) assert.ok(name in check.inputs, name);
  for (const name of Object.keys(stepOf('lease')?.with ?? {})) assert.ok(name in action.inputs, name);
  const requests = await parseRequests(stepOf('lease')?.with?.secrets ?? '');
  const names = requests.map(({ naming }) => (naming.kind === 'exact' ? naming.name : ''));
  const [, before, after] =
    /^\$\{\{ steps\.check\.outputs\.(\w+) \|\| steps\.lease\.outputs\.(\w+) \}\}$/.exec(
      steps.at(-1)?.env?.TOKEN ?? '',
    ) ?? [];
  assert.ok(before === after && names.includes(before ?? ''), before);
});

test('every example of a request is one', async () => {
  const table = readme.split('| Line | Gives |')[1]?.split('\n\n')[0] ?? '';
  const lines = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, line]) => line);
  assert.equal(lines.length, 8);
  assert.equal((await parseRequests(lines.join('\n'))).length, lines.length);
});

test('the policies are JSON in the form of IAM', () => {
  const policies = blocks('json').map((text) => JSON.parse(text));
  assert.deepEqual(
    policies.map(({ Version, Statement }) => [Version, Statement.length]),
    [
      ['2012-10-17', 1],
      ['2012-10-17', 2],
    ],
  );
});

test("the description fits the Marketplace's limit", () => {
  assert.ok(action.description.length <= 125);
});
