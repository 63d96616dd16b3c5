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
  /** Paths of its workflow files from its root, with `/`. */
  readonly workflows: readonly string[];
  /** The text of a file, by its path from the root. Undefined if there is none. */
  read(path: string): string | undefined;
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

/**
 * The path of a `uses:` within the repository itself, from its root: `./x`, `$/x`, or its own full name, in which GitHub
 * does not tell large letters from small ones. `ref`: of the full name. Undefined for anything else.
 */
export function ownPath(
  uses: string,
  { name }: Repository,
): { readonly path: string; readonly ref: string | undefined } | undefined {
  const path = localPath(uses);
  if (path !== undefined) return { path, ref: undefined };
  const foreign = parseForeign(uses);
  if (name === undefined || foreign?.repository.toLowerCase() !== name.toLowerCase()) return undefined;
  return { path: foreign.path.replace(/\/$/, ''), ref: foreign.ref };
}

/** True for this product, whatever the owner's name is. */
export function isProduct({ repository }: ForeignReference): boolean {
  return repository.endsWith('/secret-lease');
}
