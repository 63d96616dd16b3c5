type ReadText = (path: string) => string | undefined;

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Whether a commit, branch or tag is the commit that is checked out, from the files of `.git`. Undefined where they do
 * not tell, as in a worktree. `read`: the text of a file by its path from the repository's root.
 * https://git-scm.com/docs/gitrepository-layout
 */
export function checkedOutRefs(read: ReadText): ((ref: string) => boolean) | undefined {
  const head = read('.git/HEAD')?.trim();
  if (head === undefined) return undefined;
  const packed = packedRefs(read('.git/packed-refs') ?? '');
  const commitOf = (name: string) => {
    const loose = read(`.git/${name}`)?.trim();
    return loose !== undefined && commit.test(loose) ? loose : packed.get(name);
  };
  const [, branch] = /^ref: (refs\/heads\/.+)$/.exec(head) ?? [];
  const current = branch === undefined ? head : commitOf(branch);
  return (ref) => {
    if (ref === current || ref === branch || `refs/heads/${ref}` === branch) return true;
    const names = ref.startsWith('refs/')
      ? [ref, ref.replace('refs/heads/', 'refs/remotes/origin/')]
      : [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`];
    const [found] = names.flatMap((name) => commitOf(name) ?? []);
    return found !== undefined && found === current;
  };
}

/** The commits by the names of their refs. Behind an annotated tag stands the commit that it names. */
function packedRefs(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let last = '';
  for (const line of text.split(/\r?\n/)) {
    const [, id = '', name] = /^(?:\^)?([0-9a-f]{40,64})(?: (\S+))?$/.exec(line) ?? [];
    if (id === '') continue;
    last = name ?? last;
    found.set(last, id);
  }
  return found;
}
