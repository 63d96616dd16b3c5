import { isText } from './conditions.ts';
import type { PlanFinding } from './finding.ts';
import {
  isProduct,
  localPath,
  type ProductFiles,
  parseForeign,
  type Repositories,
  type Repository,
  titleOf,
} from './repository.ts';
import { type Action, placeAt, type Text, type Workflow } from './workflow.ts';
import { type FileFault, type FileLocation, readAction, readWorkflow } from './workflow-file.ts';

/** The files of all repositories of a plan, each parsed once. */
export class ParsedFiles {
  readonly #workflows = new Map<Repository, Map<string, Workflow | FileFault | undefined>>();
  readonly #actions = new Map<Repository, Map<string, Action | FileFault | undefined>>();

  workflow(repository: Repository, path: string): Workflow | FileFault | undefined {
    return cached(this.#workflows, repository, path, () => parsed(repository, path, readWorkflow));
  }

  /** The action in a folder. */
  action(repository: Repository, folder: string): Action | FileFault | undefined {
    return cached(
      this.#actions,
      repository,
      folder,
      () =>
        parsed(repository, within(folder, 'action.yml'), readAction) ??
        parsed(repository, within(folder, 'action.yaml'), readAction),
    );
  }
}

function cached<T>(
  all: Map<Repository, Map<string, T>>,
  repository: Repository,
  path: string,
  read: () => T,
): T | undefined {
  const own = all.get(repository) ?? new Map<string, T>();
  all.set(repository, own);
  if (!own.has(path)) own.set(path, read());
  return own.get(path);
}

function parsed<T>(
  repository: Repository,
  path: string,
  parse: (at: FileLocation, source: string) => T | undefined,
): T | undefined {
  const source = repository.read(path);
  return source === undefined ? undefined : parse({ repository: titleOf(repository), path }, source);
}

function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A file or a folder of one of the repositories. */
export interface LocatedFile {
  readonly repository: Repository;
  readonly path: string;
  /** At which it is named. Undefined for a path of the caller's own commit. */
  readonly ref: string | undefined;
}

/** The repository that contains a workflow. */
export interface WorkflowOrigin {
  /** Undefined for this product. */
  readonly repository: Repository | undefined;
  /** `OWNER/REPO`, as its callers name it. Undefined if unknown. */
  readonly name: string | undefined;
  /** At which its callers name it. Undefined in the planned repository itself. */
  readonly ref: string | undefined;
}

/** Reads what the workflows of a repository call. `findings`: what cannot be read. */
export class WorkflowReader {
  readonly findings: PlanFinding[] = [];
  readonly #repository: Repository;
  readonly #repositories: Repositories;
  readonly #product: ProductFiles;
  readonly #files: ParsedFiles;

  constructor(
    repository: Repository,
    {
      repositories,
      product,
      files,
    }: { repositories: Repositories; product: ProductFiles; files: ParsedFiles },
  ) {
    this.#repository = repository;
    this.#repositories = repositories;
    this.#product = product;
    this.#files = files;
  }

  /** The repository of that name among those that are planned. */
  named(name: string): Repository | undefined {
    const isOwn = name.toLowerCase() === this.#repository.name?.toLowerCase();
    return isOwn ? this.#repository : this.#repositories.named(name);
  }

  /** What a `uses:` by its full name or by a path of the repository `here` refers to. Undefined in any other repository. */
  locate(uses: string, here: Repository): LocatedFile | undefined {
    const path = localPath(uses);
    if (path !== undefined) return { repository: here, path, ref: undefined };
    const foreign = parseForeign(uses);
    const repository = foreign && this.named(foreign.repository);
    return repository && { repository, path: foreign.path.replace(/\/$/, ''), ref: foreign.ref };
  }

  /** The workflow that a job in `origin` calls. Undefined, with a finding, for one that cannot be read. */
  calledWorkflow(
    uses: Text,
    origin: WorkflowOrigin,
  ): { workflow: Workflow; path: string; origin: WorkflowOrigin } | undefined {
    const path = localPath(uses.text);
    const foreign = parseForeign(uses.text);
    if (path !== undefined && !origin.repository) {
      const workflow = this.#productWorkflow(path);
      if (workflow) return { workflow, path, origin };
    }
    if (foreign && isProduct(foreign)) {
      const workflow = this.#productWorkflow(foreign.path);
      const { repository: name, ref } = foreign;
      if (workflow) return { workflow, path: foreign.path, origin: { repository: undefined, name, ref } };
    }
    const found = origin.repository && this.locate(uses.text, origin.repository);
    if (!found)
      return this.note(
        uses,
        `${uses.text} is a workflow of another repository, so what it leases is not planned. Give a checkout of it too.`,
      );
    const workflow = this.workflow(found.repository, found.path);
    if (!workflow)
      return this.note(
        uses,
        `${found.path} is not in ${this.#checkout(found.repository)}, so what it leases is not planned.`,
      );
    if (found.ref === undefined) return { workflow, path: found.path, origin };
    const { repository, ref } = found;
    return { workflow, path: found.path, origin: { repository, name: repository.name, ref } };
  }

  #checkout(repository: Repository): string {
    return repository === this.#repository ? 'this checkout' : `the given checkout of ${titleOf(repository)}`;
  }

  /** Warns of a called workflow of another owner that is not named at a commit. */
  noteUnpinned(uses: Text): void {
    const foreign = parseForeign(uses.text);
    if (!foreign || /^[0-9a-f]{40}$/.test(foreign.ref)) return;
    if (!isProduct(foreign) && ownerOf(foreign.repository) === ownerOf(this.#repository.name ?? '')) return;
    this.note(uses, canBecomeOther(uses.text), 'unpinned', 'warning');
  }

  /** Notes that a file is named at a ref at which it can be another than the checkout has. */
  noteRef(uses: Text, { repository, ref }: LocatedFile): void {
    if (ref === undefined) return;
    const isOwn = repository === this.#repository;
    const branch = repository.defaultBranch;
    const isDefault = ref === branch || ref === `refs/heads/${branch}`;
    if (isOwn ? isDefault : (repository.isCheckedOut?.(ref) ?? isDefault)) return;
    const fix = isOwn ? 'plan a checkout of that too' : `check ${titleOf(repository)} out at ${ref}`;
    this.note(
      uses,
      `${uses.text} is planned as ${this.#checkout(repository)} has it. At ${ref} it can be another: ${fix}.`,
      isOwn ? 'own-ref' : 'called-ref',
    );
  }

  /** Warns of an `if:` that is true in every run. */
  noteAlwaysTrue(condition: Text | undefined): void {
    if (condition === undefined || !isText(condition.text)) return;
    const message = `This \`if:\` is always true: with text around \${{ }}, a line end at its end too, GitHub takes it for a text. Write one expression, without \${{ }}.`;
    this.note(condition, message, 'always-true', 'warning');
  }

  workflow(repository: Repository, path: string): Workflow | undefined {
    return this.#withoutFault(this.#files.workflow(repository, path));
  }

  action({ repository, path }: LocatedFile): Action | undefined {
    return this.#withoutFault(this.#files.action(repository, path));
  }

  #productWorkflow(path: string): Workflow | undefined {
    const source = this.#product.read(path);
    const workflow = source === undefined ? undefined : readWorkflow({ repository: '', path }, source);
    return workflow && 'jobs' in workflow ? workflow : undefined;
  }

  #withoutFault<T extends object>(found: T | FileFault | undefined): T | undefined {
    if (found === undefined || !isFault(found)) return found;
    this.findings.push({ rule: 'yaml', level: 'error', ...found });
    return undefined;
  }

  /** Adds a finding about what is called. */
  note(at: Text, message: string, rule = 'not-read', level: PlanFinding['level'] = 'notice'): undefined {
    this.findings.push({ rule, level, ...placeAt(at), message });
    return undefined;
  }
}

/** What is wrong with a `uses:` that names a branch or a tag. */
export function canBecomeOther(uses: string): string {
  return `${uses} can become other code: pin it to a commit, with the version behind it as a comment.`;
}

function ownerOf(name: string): string {
  return name.split('/')[0]?.toLowerCase() ?? '';
}

function isFault(found: object): found is FileFault {
  return 'message' in found;
}
