import type { PlanFinding } from './finding.ts';
import {
  isProduct,
  localPath,
  ownPath,
  type ProductFiles,
  parseForeign,
  type Repository,
} from './repository.ts';
import type { Text, Workflow } from './workflow.ts';
import { type FileFault, readAction, readWorkflow } from './workflow-file.ts';

/** Reads the workflows and composite actions of a repository and of this product. `findings`: what cannot be read. */
export class WorkflowReader {
  readonly findings: PlanFinding[] = [];
  readonly #repository: Repository;
  readonly #product: ProductFiles;
  readonly #workflows = new Map<string, Workflow | undefined>();

  constructor(repository: Repository, product: ProductFiles) {
    this.#repository = repository;
    this.#product = product;
  }

  /** The workflow that `uses` calls, with the ref of the repository's own full name. `inProduct`: the caller is a file of the product. Undefined, with a finding, for one that cannot be read. */
  calledWorkflow(uses: Text, inProduct: boolean) {
    const path = localPath(uses.text);
    if (path !== undefined) {
      const workflow = inProduct ? this.#productWorkflow(path) : this.workflow(path);
      if (workflow) return { workflow, isProduct: inProduct, calledWorkflow: undefined, ref: undefined };
      return this.#note(uses, `${uses.text} is not in this repository, so what it leases is not planned.`);
    }
    const foreign = parseForeign(uses.text);
    if (foreign && isProduct(foreign)) {
      const workflow = this.#productWorkflow(foreign.path);
      const calledWorkflow = { path: `${foreign.repository}/${foreign.path}`, ref: foreign.ref };
      if (workflow) return { workflow, isProduct: true, calledWorkflow, ref: undefined };
    }
    const own = ownPath(uses.text, this.#repository);
    if (own === undefined)
      return this.#note(
        uses,
        `${uses.text} is a workflow of another repository, so what it leases is not planned.`,
      );
    const workflow = this.workflow(own.path);
    if (!workflow)
      return this.#note(uses, `${own.path} is not in this checkout, so what it leases is not planned.`);
    return { workflow, isProduct: false, calledWorkflow: undefined, ref: own.ref };
  }

  /** Notes that a file of the repository itself is named at a ref at which it can be another. */
  noteRef(uses: Text, ref: string | undefined): void {
    const branch = this.#repository.defaultBranch;
    if (ref === undefined || ref === branch || ref === `refs/heads/${branch}`) return;
    this.#note(
      uses,
      `${uses.text} is planned as this checkout has it. At ${ref} it can be another: plan a checkout of that too.`,
      'own-ref',
    );
  }

  /** The workflow at a path of the repository. */
  workflow(path: string): Workflow | undefined {
    if (!this.#workflows.has(path))
      this.#workflows.set(path, this.#read(path, this.#repository.read(path), readWorkflow));
    return this.#workflows.get(path);
  }

  #productWorkflow(path: string): Workflow | undefined {
    const source = this.#product.read(path);
    const workflow = source === undefined ? undefined : readWorkflow(path, source);
    return workflow && 'jobs' in workflow ? workflow : undefined;
  }

  /** The action in a folder of the repository. */
  action(folder: string) {
    for (const name of ['action.yml', 'action.yaml']) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const source = this.#repository.read(path);
      if (source !== undefined) return this.#read(path, source, readAction);
    }
    return undefined;
  }

  #read<T extends object>(
    path: string,
    source: string | undefined,
    read: (path: string, source: string) => T | FileFault | undefined,
  ): T | undefined {
    const found = source === undefined ? undefined : read(path, source);
    if (found === undefined || !isFault(found)) return found;
    this.findings.push({ rule: 'yaml', level: 'error', ...found });
    return undefined;
  }

  #note(at: Text, message: string, rule = 'not-read'): undefined {
    this.findings.push({ rule, level: 'notice', path: at.path, line: at.line, message });
    return undefined;
  }
}

function isFault(found: object): found is FileFault {
  return 'message' in found;
}
