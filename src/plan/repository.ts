/** A repository whose workflows are planned. */
export interface Repository {
  /** Where it lies, as it was named; for messages where the name is not known. */
  readonly folder: string;
  /** `OWNER/REPO`; undefined where nothing tells. */
  readonly name: string | undefined;
  /** The repository's number and its owner's; undefined where nothing tells. */
  readonly id: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string;
  /** Paths of its workflow files, from its root, with `/`. */
  readonly workflows: readonly string[];
  /** The text of a file of it, by its path from the root; undefined where there is none. */
  read(path: string): string | undefined;
}

/** Files of this product, which callers name by `OWNER/secret-lease/PATH@REF`. */
export interface ProductFiles {
  /** By the path from the product's root. */
  read(path: string): string | undefined;
}

/** What a `uses:` names in another repository. */
export interface ForeignReference {
  readonly repository: string;
  /** From that repository's root; empty for the root itself. */
  readonly path: string;
  readonly ref: string;
}

/** Undefined for a local path, a Docker image, or what is neither. */
export function parseForeign(uses: string): ForeignReference | undefined {
  const [, repository, path = '', ref] = /^([^/\s.$]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/.exec(uses) ?? [];
  return repository === undefined || ref === undefined ? undefined : { repository, path, ref };
}

/** The path of a `uses: ./x` or `uses: $/x`, from the repository's root; undefined for any other. */
export function localPath(uses: string): string | undefined {
  return /^[.$]\/(.*?)\/?$/.exec(uses)?.[1];
}

/** True for this product, whatever its owner is called. */
export function isProduct({ repository }: ForeignReference): boolean {
  return repository.endsWith('/secret-lease');
}
