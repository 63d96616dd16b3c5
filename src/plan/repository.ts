/** A repository whose workflows are planned. */
export interface Repository {
  /** The folder as given, for messages when the name is unknown. */
  readonly folder: string;
  /** `OWNER/REPO`, or undefined if unknown. */
  readonly name: string | undefined;
  /** The ids of the repository and its owner, or undefined if unknown. */
  readonly id: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string;
  /** True if a commit, branch or tag is what is checked out. Undefined where nothing tells. */
  readonly isCheckedOut?: ((ref: string) => boolean) | undefined;
  /** Paths of its workflow files from its root, with `/`. */
  readonly workflows: readonly string[];
  /** The text of a file, by its path from the root. Undefined if there is none. */
  read(path: string): string | undefined;
}

/** What GitHub tells of a repository. */
export interface DescribedRepository {
  /** `OWNER/REPO`. */
  readonly name: string;
  readonly id: string;
  readonly ownerId: string;
  readonly defaultBranch: string | undefined;
}

/** What messages call it. */
export function titleOf({ name, folder }: Repository): string {
  return name ?? folder;
}

/** Files of this product, which callers name by `OWNER/secret-lease/PATH@REF`. */
export interface ProductFiles {
  /** The text of a file, by its path from the product's root. */
  read(path: string): string | undefined;
}

/** A `uses:` of another repository. */
export interface ForeignReference {
  readonly repository: string;
  /** From that repository's root; empty for the root itself. */
  readonly path: string;
  readonly ref: string;
}

/** Undefined for a local path, a Docker image or anything else. */
export function parseForeign(uses: string): ForeignReference | undefined {
  const [, repository, path = '', ref] = /^([^/\s.$]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(uses) ?? [];
  return repository === undefined || ref === undefined ? undefined : { repository, path, ref };
}

/** The path of a `uses: ./x` or `uses: $/x`, from the repository's root; undefined for any other. */
export function localPath(uses: string): string | undefined {
  return /^[.$]\/(.*?)\/?$/.exec(uses)?.[1];
}

/** The repositories of a plan by their names, in which GitHub does not tell large letters from small ones. */
export class Repositories {
  readonly #byName: ReadonlyMap<string, Repository>;

  constructor(all: readonly Repository[]) {
    // The first of several checkouts of one.
    this.#byName = new Map(
      all.toReversed().flatMap((each) => (each.name === undefined ? [] : [[each.name.toLowerCase(), each]])),
    );
  }

  named(name: string): Repository | undefined {
    return this.#byName.get(name.toLowerCase());
  }
}

/** True for this product, whatever the owner's name is. */
export function isProduct({ repository }: ForeignReference): boolean {
  return /\/secret-lease$/i.test(repository);
}
