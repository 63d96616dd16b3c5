import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './pages.ts';

/** A job whose steps are those of a reusable workflow. */
export interface ReusedJob {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Holds such a job against the workflow, one of this repository's: its inputs exist, and those required are given. */
export function assertCall({ uses, with: given = {} }: ReusedJob): void {
  const [, path = ''] =
    /^OWNER\/secret-lease\/(\.github\/workflows\/[\w-]+\.yml)@(?:v\d+|[0-9a-f]{40})$/.exec(uses) ?? [];
  const inputs: Record<string, { required?: boolean; type: string }> = parse(
    readFileSync(join(root, path), 'utf8'),
  ).on.workflow_call.inputs;
  for (const [name, value] of Object.entries(given)) assert.equal(typeof value, inputs[name]?.type, name);
  for (const [name, { required }] of Object.entries(inputs)) assert.ok(!required || name in given, name);
}
