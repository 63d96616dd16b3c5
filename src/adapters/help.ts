import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorCode } from '../domain/error.ts';
import { helpLink } from '../domain/help-link.ts';

/** The action's root. The bundle of this file is in its `dist`. */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The link to the explanation of a code, for the version of the action that runs. */
export function helpFor(code: ErrorCode, environment: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_WORKSPACE: workspace } = environment;
  return helpLink(code, {
    environment,
    root: slashed(root),
    workspace: workspace && slashed(resolved(workspace)),
    isOwnClone: existsSync(join(root, '.git')),
  });
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** Node has resolved the links in this file's path. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
