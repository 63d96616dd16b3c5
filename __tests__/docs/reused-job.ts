import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './pages.ts';

/** A job that calls a reusable workflow. */
export interface ReusedJob {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Asserts that a call of one of this repository's workflows passes inputs that exist, and all that are required. */
export function assertCall({ uses, with: given = {} }: ReusedJob): void {
  const [, path = ''] =
    /^OWNER\/secret-lease\/(\.github\/workflows\/[\w-]+\.yml)@(?:v\d+|[0-9a-f]{40})$/.exec(uses) ?? [];
  const inputs: Record<string, { required?: boolean; type: string }> = parse(
    readFileSync(join(root, path), 'utf8'),
  ).on.workflow_call.inputs;
  for (const [name, value] of Object.entries(given)) assert.equal(typeof value, inputs[name]?.type, name);
  for (const [name, { required }] of Object.entries(inputs)) assert.ok(!required || name in given, name);
}
