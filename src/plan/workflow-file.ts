import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type {
  Action,
  DeclaredInput,
  IdToken,
  Job,
  Location,
  Text,
  Trigger,
  Workflow,
  WorkflowStep,
} from './workflow.ts';

/** Where a file is. */
export type FileLocation = Omit<Location, 'line'>;

/** Why a file could not be read, and where. */
export interface FileFault extends Location {
  readonly message: string;
}

/** Reads a workflow file. Returns undefined for another kind of file, and a fault for invalid YAML. */
export function readWorkflow(at: FileLocation, source: string): Workflow | FileFault | undefined {
  const file = openFile(at, source);
  if (file === undefined || !('root' in file)) return file;
  const { root } = file;
  const jobs = file.mapAt(root, 'jobs');
  if (!jobs) return undefined;
  const on = file.at(root, 'on');
  const isCallable = isMap(on) && hasKey(on, 'workflow_call');
  return {
    ...file.location(root),
    name: file.textAt(root, 'name')?.text ?? at.path,
    triggers: readTriggers(file, on),
    callInputs: isCallable ? readDeclared(file, inputsOfEvent(file, on, 'workflow_call')) : undefined,
    dispatchInputs: isMap(on) ? readDeclared(file, inputsOfEvent(file, on, 'workflow_dispatch')) : [],
    idToken: readIdToken(file, root),
    env: file.textsAt(root, 'env'),
    jobs: jobs.items.flatMap(({ key, value }) => {
      const job = file.resolve(value);
      return isMap(job) ? [readJob(file, String(isScalar(key) ? key.value : key), key as Node, job)] : [];
    }),
  };
}

function inputsOfEvent(file: YamlFile, on: YAMLMap, event: string): YAMLMap | undefined {
  const details = file.mapAt(on, event);
  return details && file.mapAt(details, 'inputs');
}

/** Reads an action.yml. Undefined if it has no `runs`. */
export function readAction(at: FileLocation, source: string): Action | FileFault | undefined {
  const file = openFile(at, source);
  if (file === undefined || !('root' in file)) return file;
  const runs = file.mapAt(file.root, 'runs');
  if (!runs) return undefined;
  return {
    ...file.location(file.root),
    name: file.textAt(file.root, 'name')?.text ?? at.path,
    inputs: readDeclared(file, file.mapAt(file.root, 'inputs')),
    outputs: readDeclared(file, file.mapAt(file.root, 'outputs')).map(({ name }) => name),
    steps: file.textAt(runs, 'using')?.text === 'composite' ? readSteps(file, runs) : undefined,
  };
}

function readJob(file: YamlFile, id: string, key: Node, job: YAMLMap): Job {
  const environment = file.at(job, 'environment');
  const strategy = file.mapAt(job, 'strategy');
  const matrix = strategy && file.at(strategy, 'matrix');
  return {
    ...file.location(key),
    id,
    condition: file.textAt(job, 'if'),
    needs: file.listAt(job, 'needs') ?? [],
    environment: isMap(environment) ? file.textAt(environment, 'name') : file.textAt(job, 'environment'),
    idToken: readIdToken(file, job),
    env: file.textsAt(job, 'env'),
    matrix:
      matrix === undefined ? undefined : isScalar(matrix) ? String(matrix.value) : matrix.toJS(file.document),
    uses: file.textAt(job, 'uses'),
    with: file.inputsAt(job),
    secrets: file.textAt(job, 'secrets')?.text === 'inherit' ? 'inherit' : file.textsAt(job, 'secrets'),
    steps: readSteps(file, job),
  };
}

function readSteps(file: YamlFile, parent: YAMLMap, key = 'steps'): WorkflowStep[] {
  const steps = file.at(parent, key);
  if (!isSeq(steps)) return [];
  return steps.items.flatMap((item) => {
    const step = file.resolve(item);
    if (!isMap(step)) return [];
    if (hasKey(step, 'parallel')) return readSteps(file, step, 'parallel');
    return [
      {
        ...file.location(step),
        id: file.textAt(step, 'id')?.text,
        name: file.textAt(step, 'name')?.text,
        condition: file.textAt(step, 'if'),
        uses: file.textAt(step, 'uses'),
        run: file.textAt(step, 'run'),
        with: file.inputsAt(step),
        misshapen: file.misshapenAt(step),
        env: file.textsAt(step, 'env'),
        source: file.sourceOf(step),
      },
    ];
  });
}

function readTriggers(file: YamlFile, on: Node | undefined): Trigger[] {
  const plain = (event: string, node: Node): Trigger => ({
    ...file.location(node),
    event,
    branches: undefined,
    tags: undefined,
  });
  if (isScalar(on)) return [plain(String(on.value), on)];
  if (isSeq(on)) return on.items.flatMap((item) => (isScalar(item) ? [plain(String(item.value), item)] : []));
  if (!isMap(on)) return [];
  return on.items.map(({ key, value }) => {
    const trigger = plain(String(isScalar(key) ? key.value : key), key as Node);
    const details = file.resolve(value);
    if (!isMap(details)) return trigger;
    return {
      ...trigger,
      branches: file.listAt(details, 'branches') ?? allBut(file.listAt(details, 'branches-ignore')),
      tags: file.listAt(details, 'tags') ?? allBut(file.listAt(details, 'tags-ignore')),
    };
  });
}

function allBut(ignored: readonly string[] | undefined): string[] | undefined {
  return ignored && ['**', ...ignored.map((pattern) => `!${pattern}`)];
}

function readIdToken(file: YamlFile, parent: YAMLMap): IdToken {
  const permissions = file.at(parent, 'permissions');
  if (isMap(permissions)) return file.textAt(permissions, 'id-token')?.text === 'write' ? 'write' : 'none';
  if (!isScalar(permissions)) return 'inherited';
  return permissions.value === 'write-all' ? 'write' : 'none';
}

function readDeclared(file: YamlFile, inputs: YAMLMap | undefined): DeclaredInput[] {
  return (inputs?.items ?? []).map(({ key, value }) => {
    const input = file.resolve(value);
    const given = isMap(input) ? file.at(input, 'default') : undefined;
    const fallback = isScalar(given) ? given.value : undefined;
    return {
      name: String(isScalar(key) ? key.value : key),
      type: (isMap(input) && file.textAt(input, 'type')?.text) || 'string',
      default: isPlain(fallback) ? fallback : undefined,
      options: isMap(input) ? file.listAt(input, 'options') : undefined,
    };
  });
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function hasKey(map: YAMLMap, key: string): boolean {
  return map.has(key);
}

function openFile(at: FileLocation, source: string): YamlFile | FileFault | undefined {
  const { document, lines, text } = parseAsGitHub(source);
  const [fault] = document.errors;
  if (fault)
    return { ...at, line: lines.linePos(fault.pos[0]).line, message: `The file is no YAML (${fault.code}).` };
  if (!isMap(document.contents)) return undefined;
  const mergeKey = mergeKeyIn(document);
  if (mergeKey !== undefined) {
    const message = 'GitHub reads anchors and aliases, and no merge key (`<<`): it refuses this file.';
    return { ...at, line: lines.linePos(mergeKey).line, message };
  }
  return new YamlFile(at, text, document, lines, document.contents);
}

/** The position of a merge key. https://github.com/actions/runner/issues/1182 */
function mergeKeyIn(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN) found ??= key.range?.[0];
    },
  });
  return found;
}

/** How many quoted texts of a file are indented before it is called invalid. */
const mostRepairs = 200;

/**
 * GitHub's parser takes a quoted text whose further lines are not indented more than its key, which YAML forbids. Here
 * they get an indentation that the text does not keep, on the same lines. `text` is what was parsed.
 */
function parseAsGitHub(source: string) {
  const parse = (text: string) => {
    const lines = new LineCounter();
    return { text, lines, document: parseDocument(text, { lineCounter: lines, prettyErrors: false }) };
  };
  const first = parse(source);
  let last = first;
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const [fault] = last.document.errors;
    if (fault?.code !== 'MISSING_CHAR') break;
    const repaired = withIndentedQuote(last.text, last.document, fault.pos[0]);
    if (repaired === undefined) break;
    last = parse(repaired);
  }
  return last.document.errors.length === 0 ? last : first;
}

/** The text with the lines of the quoted scalar indented that breaks off at a position. Undefined if none does. */
function withIndentedQuote(text: string, document: Document, position: number): string | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (isQuoted && range && range[0] < position && position <= range[2]) start = range[0];
    },
  });
  if (start === undefined) return undefined;
  const whole = text[start] === '"' ? /"(?:[^"\\]|\\[\s\S])*"/y : /'(?:[^']|'')*'/y;
  whole.lastIndex = start;
  const [quoted] = whole.exec(text) ?? [];
  if (quoted === undefined) return undefined;
  // Deeper than whatever begins on the same line.
  const deeper = ' '.repeat(start - text.lastIndexOf('\n', start));
  return text.slice(0, start) + quoted.replaceAll('\n', `\n${deeper}`) + text.slice(start + quoted.length);
}

/** A YAML document, read by keys. Aliases are resolved. */
class YamlFile {
  readonly source: string;
  readonly document: Document;
  readonly root: YAMLMap;
  readonly #at: FileLocation;
  readonly #lines: LineCounter;

  constructor(at: FileLocation, source: string, document: Document, lines: LineCounter, root: YAMLMap) {
    this.#at = at;
    this.source = source;
    this.document = document;
    this.#lines = lines;
    this.root = root;
  }

  resolve(node: unknown): Node | undefined {
    return isAlias(node) ? node.resolve(this.document) : ((node ?? undefined) as Node | undefined);
  }

  at(map: YAMLMap, key: string): Node | undefined {
    return this.resolve(map.get(key, true));
  }

  mapAt(map: YAMLMap, key: string): YAMLMap | undefined {
    const node = this.at(map, key);
    return isMap(node) ? node : undefined;
  }

  textAt(map: YAMLMap, key: string): Text | undefined {
    const node = this.at(map, key);
    return isScalar(node) && node.value !== null ? this.#text(node) : undefined;
  }

  /** The scalars of a map by their keys. */
  textsAt(map: YAMLMap, key: string): Map<string, Text> {
    const entries = this.mapAt(map, key)?.items ?? [];
    return new Map(
      entries.flatMap(({ key: name, value }) => {
        const node = this.resolve(value);
        return isScalar(node)
          ? [[String(isScalar(name) ? name.value : name), this.#text(node)] as const]
          : [];
      }),
    );
  }

  /** A `with:`, by names in lower case, since GitHub compares them without case. */
  inputsAt(map: YAMLMap): Map<string, Text> {
    return new Map([...this.textsAt(map, 'with')].map(([name, text]) => [name.toLowerCase(), text]));
  }

  /** The entries of a `with:` that are lists or maps, by their names. */
  misshapenAt(step: YAMLMap): Map<string, Location> {
    const entries = this.mapAt(step, 'with')?.items ?? [];
    return new Map(
      entries.flatMap(({ key, value }) => {
        const node = this.resolve(value);
        return isMap(node) || isSeq(node)
          ? [[String(isScalar(key) ? key.value : key).toLowerCase(), this.location(key as Node)] as const]
          : [];
      }),
    );
  }

  /** A scalar or a list of scalars. */
  listAt(map: YAMLMap, key: string): string[] | undefined {
    const node = this.at(map, key);
    if (isScalar(node)) return node.value === null ? undefined : [String(node.value)];
    return isSeq(node)
      ? node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []))
      : undefined;
  }

  location(node: Node): Location {
    return { ...this.#at, line: this.#lines.linePos(node.range?.[0] ?? 0).line };
  }

  sourceOf(node: Node): string {
    return this.source.slice(node.range?.[0] ?? 0, node.range?.[2] ?? 0);
  }

  #text(node: Scalar): Text {
    return {
      ...this.location(node),
      // As GitHub reads scalars: 0123 and 1.10 keep their spelling.
      text: typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? '')),
      isBlock: node.type === Scalar.BLOCK_LITERAL,
    };
  }
}
