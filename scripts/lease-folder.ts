/**
 * Writes `lease/`, a copy of the lease action in a folder. A reference to an action of the workflow's own repository,
 * `$/PATH`, needs a path, so the reusable workflows cannot use the action in the root.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { leaseFolder } from './lease-files.ts';

const root = new URL('../', import.meta.url);
mkdirSync(new URL('lease/', root), { recursive: true });
for (const [path, text] of leaseFolder(root)) writeFileSync(new URL(path, root), text);
