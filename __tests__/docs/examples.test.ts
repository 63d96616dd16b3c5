import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parsePolicy } from '../../sandbox/policy.ts';
import { parseRequests } from '../../src/inputs/requests.ts';
import { lacks } from '../needs.ts';
import { assertMermaid } from './mermaid.ts';
import { type Page, pages, root } from './pages.ts';
import { assertCall, type ReusedJob } from './reused-job.ts';
import { assertCommands, assertModule, assertShell } from './shell.ts';
import { assertNamesAreListed, assertSteps, type Step } from './steps.ts';

/** What an example of each kind is held against. A block of another kind, or of none, fails its test. */
const checks: Readonly<Record<string, (text: string) => unknown>> = {
  yaml: assertYaml,
  json: assertJson,
  sh: assertShell,
  powershell: assertCommands,
  bat: assertCommands,
  hcl: assertModule,
  mermaid: assertMermaid,
  ts: (text) => stripTypeScriptTypes(text),
};

for (const page of pages) {
  for (const [index, { kind, text }] of page.blocks.entries()) {
    test(`${page.path}: example ${index + 1}, ${kind || 'of no kind'}`, async (t) => {
      if (lacks(t, 'bash')) return;
      const check = checks[kind];
      assert.ok(check, `what "${kind}" must be is said in ${import.meta.filename}`);
      await check(text);
    });
  }

  test(`${page.path}: its links lead somewhere`, () => {
    for (const link of page.links) assertLink(page, link);
  });

  // Elsewhere a column of that name counts secrets.
  const secrets = (page.columns.get('secrets') ?? []).filter((text) => !/^\d*$/.test(text));
  const requests = [...(page.columns.get('Line') ?? []), ...secrets];
  if (requests.length > 0) {
    test(`${page.path}: the requests in its tables are requests`, async () => {
      for (const request of requests) {
        const [parsed, ...others] = await parseRequests(request);
        assert.ok(parsed && others.length === 0, request);
        assertNamesAreListed(parsed);
      }
    });
  }
}

test('all pages are looked at', () => {
  const paths = pages.map(({ path }) => path);
  for (const path of ['README.md', 'CONTRIBUTING.md', 'docs/migration.md', 'docs/recipes.md']) {
    assert.ok(paths.includes(path), path);
  }
});

type Job = { readonly permissions?: unknown } & (ReusedJob | { readonly steps: readonly Step[] });

/** A workflow, steps, or permissions: whatever else is written has no check yet. */
async function assertYaml(text: string): Promise<void> {
  const document = parse(text);
  if (Array.isArray(document)) return assertSteps(document as Step[]);
  if (document.jobs) {
    assert.ok(document.name && document.on, 'a workflow has its name and its events');
    for (const job of Object.values<Job>(document.jobs)) {
      assert.ok(job.permissions, 'a job says its permissions');
      if ('uses' in job) assertCall(job);
      else await assertSteps(job.steps);
    }
    return;
  }
  if (document.permissions) {
    assert.deepEqual(Object.keys(document), ['permissions']);
    for (const level of Object.values(document.permissions))
      assert.match(String(level), /^(read|write|none)$/);
    return;
  }
  assert.fail('a YAML example is a workflow, a list of steps, or permissions');
}

/** A policy in IAM's grammar, if it is one. */
function assertJson(text: string): void {
  const document = JSON.parse(text);
  if (!('Statement' in document)) return;
  assert.equal(document.Version, '2012-10-17');
  parsePolicy(document, [document.Statement].flat()[0].Principal ? 'trust' : 'permissions');
}

function assertLink(from: Page, link: string): void {
  if (/^(https:|mailto:)/.test(link)) return;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from.path : normalize(join(dirname(from.path), path)).replaceAll('\\', '/');
  assert.ok(existsSync(join(root, target)), `${link} is there`);
  if (anchor === undefined || statSync(join(root, target)).isDirectory()) return;
  const page = pages.find(({ path: each }) => each === target);
  assert.ok(page?.anchors.has(anchor), `${link} has its heading`);
}
