/**
 * Writes `lease/`: the lease once more, one folder down. GitHub's reference to an action of the workflow's own
 * repository, `$/PATH`, needs a path, so the reusable workflows could not use the action at the root.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { leaseFolder } from './lease-files.ts';

const root = new URL('../', import.meta.url);
mkdirSync(new URL('lease/', root), { recursive: true });
for (const [path, text] of leaseFolder(root)) writeFileSync(new URL(path, root), text);
