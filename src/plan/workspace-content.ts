import type { PlannedStep } from './planned-job.ts';
import { localPath, type Repository } from './repository.ts';
import type { LocatedFile } from './workflow-reader.ts';

interface Checkout {
  /** From the workspace; empty for the workspace itself. */
  readonly path: string;
  /** Undefined for a repository that is not planned. */
  readonly repository: Repository | undefined;
  readonly ref: string | undefined;
}

/** What the steps of a job check out, and where: `uses: ./x` is a folder there. */
export class WorkspaceContent {
  readonly #own: Repository;
  readonly #checkouts: Checkout[];
  readonly #named: (name: string) => Repository | undefined;

  /** @param named the planned repository of a name */
  constructor(repository: Repository, named: (name: string) => Repository | undefined) {
    this.#own = repository;
    this.#checkouts = [{ path: '', repository, ref: undefined }];
    this.#named = named;
  }

  /** Notes what a step of actions/checkout puts where, as far as it is known. */
  add({ uses = '', with: given }: PlannedStep): void {
    const [name, path, ref] = ['repository', 'path', 'ref'].map((input) => given.get(input));
    if (!uses.startsWith('actions/checkout@') || name?.unknown.length || path?.unknown.length) return;
    const folder = (path?.text ?? '').replace(/^\.(\/|$)|\/$/g, '');
    const repository = name?.text ? this.#named(name.text.trim()) : this.#own;
    const named = repository === this.#own ? undefined : ref?.text || repository?.defaultBranch;
    this.#checkouts.unshift({ path: folder, repository, ref: named });
  }

  /** Where a `uses: ./x` leads. Undefined into a repository that is not planned. */
  locate(uses: string): LocatedFile | undefined {
    const path = localPath(uses) ?? '';
    const isIn = (folder: string) => folder === '' || path === folder || path.startsWith(`${folder}/`);
    const [found] = this.#checkouts
      .filter((each) => isIn(each.path))
      .toSorted((a, b) => b.path.length - a.path.length);
    if (!found?.repository) return undefined;
    const { repository, ref } = found;
    return { repository, path: path.slice(found.path.length).replace(/^\//, ''), ref };
  }
}
