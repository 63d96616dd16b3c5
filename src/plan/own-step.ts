import { LeaseError } from '../domain/error.ts';
import type { MonitorInputs } from '../domain/monitor/monitor-inputs.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import type { RotateInputs } from '../domain/rotation/rotate-inputs.ts';
import { readAlertInputs } from '../inputs/alert-inputs.ts';
import { readCheckInputs } from '../inputs/check-inputs.ts';
import type { InputReader } from '../inputs/input-reader.ts';
import { readLeaseInputs } from '../inputs/lease-inputs.ts';
import { readMonitorInputs } from '../inputs/monitor-inputs.ts';
import { channelsOf } from '../inputs/owners.ts';
import { readRotateInputs } from '../inputs/rotate-inputs.ts';
import { type AmbientRegion, ambientRegionOf } from './ambient-region.ts';
import { hasExpression } from './expression.ts';
import type { PlanFinding } from './finding.ts';
import { isPeerInput, peerFindings } from './peer-findings.ts';
import { placeholderSecret, placeholdersOf } from './placeholders.ts';
import { type PlannedJob, type PlannedStep, writtenAt } from './planned-job.ts';
import type { PlannedText } from './planned-text.ts';
import { isProduct, localPath, type ProductFiles, parseForeign } from './repository.ts';
import { type Action, lineWithin, placeAt } from './workflow.ts';
import { readAction } from './workflow-file.ts';

/** The actions of this product. */
export type OwnAction = 'lease' | 'check' | 'monitor' | 'rotate';

/** The inputs of a step of this product, read as the step reads them. */
export type OwnInputs =
  | { readonly action: 'lease'; readonly inputs: LeaseInputs }
  | { readonly action: 'check' }
  | {
      readonly action: 'monitor';
      readonly inputs: MonitorInputs;
      /** The requests of `alert-secrets`. */
      readonly alertSecrets: readonly LeaseRequest[];
    }
  | {
      readonly action: 'rotate';
      readonly inputs: RotateInputs;
      /** The requests of `alert-secrets`. */
      readonly alertSecrets: readonly LeaseRequest[];
    };

/** A step of this product in a planned job. */
export interface OwnStep {
  readonly action: OwnAction;
  readonly planned: PlannedStep;
  /** The outputs that the action declares. Undefined without its action.yml. */
  readonly outputs: readonly string[] | undefined;
  /** Undefined if an input is wrong, which a finding reports. */
  readonly read: OwnInputs | undefined;
  /** Inputs that only the run knows, with the expressions that give them. */
  readonly unknown: readonly { readonly input: string; readonly expressions: readonly string[] }[];
  readonly findings: readonly PlanFinding[];
}

/** The action of this product that a step uses. Undefined for any other action. */
export function ownActionOf({ uses = '', fileRepository, action }: PlannedStep): OwnAction | undefined {
  const local = localPath(uses);
  if (local !== undefined && !fileRepository) return byFolder(local);
  const foreign = parseForeign(uses);
  if (foreign && isProduct(foreign)) return byFolder(foreign.path);
  return action && byName(action);
}

const folders: Readonly<Record<string, OwnAction>> = {
  '': 'lease',
  lease: 'lease',
  check: 'check',
  monitor: 'monitor',
  rotate: 'rotate',
};

function byFolder(folder: string): OwnAction | undefined {
  return Object.hasOwn(folders, folder) ? folders[folder] : undefined;
}

/** Actions of a copy of this product in a repository are recognised by their names. */
function byName({ name }: Pick<Action, 'name'>): OwnAction | undefined {
  const [, which] = /^Secret Lease(?: (check|monitor|rotate))?$/.exec(name) ?? ['', 'none'];
  return which === undefined ? 'lease' : byFolder(which);
}

/** Reads a step of this product as the step does. Texts that are unknown before the run are not mistakes. */
export async function readOwnStep(
  action: OwnAction,
  planned: PlannedStep,
  { repository, entry, steps }: PlannedJob,
  declarations: Declarations,
): Promise<OwnStep> {
  const declared = declarations.get(action);
  const texts = [...planned.with].filter(([, { unknown }]) => unknown.length > 0);
  const region = ambientRegionOf(planned, steps);
  const unknown = [
    ...texts.map(([input, text]) => ({ input, expressions: text.unknown })),
    ...(region && region.text === undefined && !planned.with.has('aws-region')
      ? [{ input: 'aws-region', expressions: region.expressions }]
      : []),
  ];
  const step = { action, planned, unknown, outputs: declared?.outputs };
  const given = inputReaderOf(planned, declared, action, region);
  const isPeers = (name: string) => action === 'lease' && isPeerInput(name);
  const findings = [
    ...unknownNames(planned, declared, isPeers),
    ...(action === 'lease' ? peerFindings(planned, given) : []),
  ];
  const misshapen = [...planned.step.misshapen].map(([name, at]) => ({
    rule: 'input-shape',
    level: 'error' as const,
    ...placeAt(at),
    message: `The input ${name} is a list or a map, which GitHub refuses. Write its lines as one text, behind \`${name}: |\`.`,
  }));
  if (misshapen.length > 0) return { ...step, read: undefined, findings: [...findings, ...misshapen] };
  // What is told of the other tool's inputs is enough: the rest is read as if they were left out.
  const reader: InputReader = (name) => (isPeers(name) ? '' : given(name));
  const environment = {
    ...planned.env,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: repository.name ?? 'OWNER/REPO',
    GITHUB_WORKFLOW_REF: `${repository.name ?? 'OWNER/REPO'}/${entry.path}@refs/heads/${repository.defaultBranch}`,
    GITHUB_JOB: 'job',
  };
  try {
    return { ...step, read: await readInputs(action, reader, environment, planned), findings };
  } catch (error) {
    if (!(error instanceof LeaseError)) throw error;
    return { ...step, read: undefined, findings: [...findings, findingOf(error, planned)] };
  }
}

async function readInputs(
  action: OwnAction,
  read: InputReader,
  environment: Readonly<Record<string, string>>,
  planned: PlannedStep,
): Promise<OwnInputs> {
  switch (action) {
    case 'lease':
      return { action, inputs: await readLeaseInputs(read, environment) };
    case 'check':
      readCheckInputs(read);
      return { action };
    case 'monitor': {
      const inputs = await readMonitorInputs(read, environment);
      const alertSecrets = await alertSecretsOf(read, channelsOf(inputs.rules.owners), planned);
      return { action, inputs, alertSecrets };
    }
    case 'rotate': {
      const inputs = await readRotateInputs(read, environment);
      return { action, inputs, alertSecrets: await alertSecretsOf(read, [], planned) };
    }
  }
}

/** Addresses and tokens are usually secrets of GitHub, and so unknown. Each can be there or not. */
async function alertSecretsOf(
  read: InputReader,
  channels: readonly string[],
  planned: PlannedStep,
): Promise<readonly LeaseRequest[]> {
  const unknown = alertInputs.filter((name) => (planned.with.get(name)?.unknown ?? []).length > 0);
  const given = (name: string) =>
    unknown.includes(name) ? (alertPlaceholders[name] ?? read(name)) : read(name);
  try {
    return (await readAlertInputs(read, channels)).secrets;
  } catch (error) {
    if (!(error instanceof LeaseError) || unknown.length === 0) throw error;
  }
  try {
    return (await readAlertInputs(given, channels)).secrets;
  } catch (error) {
    if (!(error instanceof LeaseError)) throw error;
    return [];
  }
}

const alertPlaceholders: Readonly<Record<string, string>> = {
  'alert-url': 'https://alerts.invalid/unknown',
  'alert-token': 'UNKNOWN',
  'ping-url': 'https://alerts.invalid/unknown',
};
const alertInputs = [...Object.keys(alertPlaceholders), 'alert-format', 'alert-secrets'];

/** The contents of this product's action.yml files. A file that is missing is left out. */
export type Declarations = ReadonlyMap<OwnAction, Action>;

export function declarationsOf(product: ProductFiles): Declarations {
  const actions = [...new Set(Object.values(folders))];
  return new Map(
    actions.flatMap((action) => {
      const path = `${action}/action.yml`;
      const source = product.read(path);
      const found = source === undefined ? undefined : readAction({ repository: '', path }, source);
      return found && 'inputs' in found ? [[action, found] as const] : [];
    }),
  );
}

function inputReaderOf(
  planned: PlannedStep,
  declared: Action | undefined,
  action: OwnAction,
  region: AmbientRegion | undefined,
): InputReader {
  const placeholders = placeholdersOf(planned);
  return (name) => {
    const given = planned.with.get(name);
    if (name === 'aws-region' && region && (given?.text ?? '').trim() === '')
      return region.text ?? placeholders[name] ?? '';
    const fallback = String(declared?.inputs.find((each) => each.name === name)?.default ?? '');
    if (given === undefined) return hasExpression(fallback) ? '' : fallback;
    if (given.unknown.length === 0) return given.text;
    if (/^(secrets|secret-ids|alert-secrets|role-chain|verify|require-claims|tags)$/.test(name))
      return withoutUnknownLines(given.text, name, action);
    return placeholders[name] ?? fallback;
  };
}

/** The known lines at their positions, with placeholders for requests that are unknown. */
function withoutUnknownLines(text: string, name: string, action: OwnAction): string {
  const lines = text.split('\n').map((line) => (hasExpression(line) ? '' : line));
  const isEmpty = lines.every((line) => line.trim() === '');
  if (!isEmpty || !name.startsWith('secret')) return lines.join('\n');
  return action === 'monitor' ? `${placeholderSecret}*` : placeholderSecret;
}

function unknownNames(
  planned: PlannedStep,
  declared: Action | undefined,
  isKnownOtherwise: (name: string) => boolean,
): PlanFinding[] {
  if (!declared) return [];
  const names = declared.inputs.map(({ name }) => name);
  return [...planned.with.keys()].flatMap((name) =>
    // GitHub compares names of inputs without case.
    names.includes(name.toLowerCase()) || isKnownOtherwise(name)
      ? []
      : [
          {
            rule: 'unknown-input',
            level: 'error' as const,
            ...writtenAt(planned, name),
            message: `The action has no input ${name}.${nearest(name, names)}`,
          },
        ],
  );
}

function nearest(name: string, names: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  const found =
    names.find((each) => plain(each) === plain(name)) ??
    names.find((each) => plain(each).startsWith(plain(name)) || plain(name).startsWith(plain(each)));
  return found === undefined ? '' : ` Probably meant: ${found}`;
}

/** The error that the step would fail with, at its line in the workflow. */
function findingOf(error: LeaseError, planned: PlannedStep): PlanFinding {
  const [, number, ofInput] = /^Lines? (\d+)[\d, ]* of ([a-z-]+)/.exec(error.message) ?? [];
  const named = ofInput ?? /\binputs? ([a-z-]+)/.exec(error.message)?.[1] ?? '';
  const text: PlannedText | undefined = planned.with.get(named);
  const [fix = ''] = error.fix?.split('\n').filter((each) => /meant/.test(each)) ?? [];
  const advice = fix || (error.fix?.split('\n')[0] ?? '');
  return {
    rule: error.code,
    level: 'error',
    ...(text ? placeAt(text.source, lineWithin(text.source, Number(number ?? 0))) : placeAt(planned.step)),
    message: `${error.message}${advice === '' ? '' : ` ${advice}`}`,
  };
}
