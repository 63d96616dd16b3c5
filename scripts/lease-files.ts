import { readFileSync } from 'node:fs';

const notice = '# Written by `npm run lease-folder`: change the file of this name at the root.\n';

/** The files of `lease/`, made from those of the same names in the root: path → text. */
export function leaseFolder(root: URL): Map<string, string> {
  const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
  return new Map([
    ['lease/action.yml', notice + read('action.yml').replace(/^( {2}(?:main|post): )dist\//gm, '$1../dist/')],
    ['lease/action-types.yml', notice + read('action-types.yml')],
  ]);
}
