import { knownNames, takesNamesFromData } from '../domain/values/naming.ts';
import type { PlanFinding } from './finding.ts';
import type { OwnStep } from './own-step.ts';
import type { PlannedJob, PlannedStep } from './planned-job.ts';
import { parseForeign } from './repository.ts';
import { type Location, lineWithin, placeAt } from './workflow.ts';
import { canBecomeOther } from './workflow-reader.ts';

/** Mistakes in how a job uses this product's actions. Mistakes in an input are found where it is read. */
export function findMistakes(job: PlannedJob, own: readonly OwnStep[]): PlanFinding[] {
  if (own.length === 0) return [];
  return [
    ...withoutIdToken(job, own),
    ...ofStrangers(job, own),
    ...own.flatMap((step) => [
      ...namesFromData(step),
      ...unpinned(step),
      ...leasedBeforeInstall(step, job),
      ...neverUsed(step, job),
    ]),
    ...neverLeased(job, own),
  ];
}

function finding(at: Location, rule: string, level: PlanFinding['level'], message: string): PlanFinding {
  return { rule, level, ...placeAt(at), message };
}

function withoutIdToken({ tokenDeniedBy, job }: PlannedJob, own: readonly OwnStep[]): PlanFinding[] {
  const needs = own.some(({ read }) => read && read.action !== 'check' && read.inputs.identity);
  if (!tokenDeniedBy || !needs) return [];
  const add = 'Add to it: permissions: { id-token: write, contents: read }.';
  const message =
    tokenDeniedBy === job
      ? `The job ${job.id} assumes a role and may not ask for its token. ${add}`
      : `The job ${tokenDeniedBy.id} calls a workflow whose job ${job.id} assumes a role, and does not let it ask for its token. ${add}`;
  return [finding(tokenDeniedBy, 'no-id-token', 'error', message)];
}

/** https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/ */
function ofStrangers({ entry, tokenDeniedBy, job }: PlannedJob, own: readonly OwnStep[]): PlanFinding[] {
  const trigger = entry.triggers.find(({ event }) => event === 'pull_request_target');
  if (!trigger || tokenDeniedBy || own.length === 0) return [];
  const message = `pull_request_target starts the job ${job.id} for anybody's pull request, and the job may ask for its token: a fork's code in it gets the secrets. Lease in a workflow that push or a person starts.`;
  return [finding(trigger, 'pull-request-target', 'error', message)];
}

function unpinned({ planned: { step, uses = '' } }: OwnStep): PlanFinding[] {
  const foreign = parseForeign(uses);
  if (!foreign || /^[0-9a-f]{40}$/.test(foreign.ref)) return [];
  return [finding(step.uses ?? step, 'unpinned', 'warning', canBecomeOther(uses))];
}

/** The step would fail, but only after it has read the secrets. */
function namesFromData({ planned, read }: OwnStep): PlanFinding[] {
  if (read?.action !== 'lease') return [];
  const source = planned.with.get('secrets')?.source;
  return read.inputs.requests
    .filter((request) => takesNamesFromData(request) && request.only === undefined)
    .map((request) =>
      finding(
        source ? placeAt(source, lineWithin(source, request.line)) : planned.step,
        'blank-name',
        'error',
        `With a blank NAME, whoever may write ${request.text} chooses names of variables. List them with only=NAME,NAME_*, or begin their names: NAME_*, ${request.text}`,
      ),
    );
}

/** Commands that run code of other people's packages. */
const installs =
  /\b(npm (ci|install|i)\b|npm exec\b|npx |pnpm (install|i|dlx)\b|yarn( install)?\s*($|\n|--)|bun install\b|pip3? install\b|poetry install\b|uv (sync|pip install)\b|bundle install\b|composer install\b|cargo (build|install|test)\b|go (generate|install)\b|mvn |gradle |\.\/gradlew |make deps\b)/;

/** An install script that these commands start gets the environment's values and the command on PATH. */
function leasedBeforeInstall({ action, planned, read }: OwnStep, { steps }: PlannedJob): PlanFinding[] {
  if (action !== 'lease' || read?.action !== 'lease' || read.inputs.dryRun) return [];
  const later = steps.slice(steps.indexOf(planned) + 1);
  const install = later.find(({ step }) => step.run && installs.test(step.run.text));
  if (!install?.step.run) return [];
  const [what = ''] = installs.exec(install.step.run.text) ?? [];
  const message = `This step runs \`${what.trim()}\` after the lease in line ${planned.step.line}: code of its packages can read the secrets. Install in a job of its own without id-token, or before the lease.`;
  return [finding(install.step.run, 'install-after-lease', 'warning', message)];
}

/** Names that a request leases and that no later step of the job mentions. */
function neverUsed({ action, planned, read }: OwnStep, { steps }: PlannedJob): PlanFinding[] {
  if (action !== 'lease' || read?.action !== 'lease' || read.inputs.dryRun) return [];
  const later = steps.slice(steps.indexOf(planned) + 1);
  const runsAnything = later.some(
    ({ step }) => step.run || (step.uses && !/\/(check|secret-lease)\b/.test(step.uses.text)),
  );
  if (!runsAnything) return [];
  const text = later.map(({ step }) => step.source).join('\n');
  const source = planned.with.get('secrets')?.source ?? planned.with.get('secret-ids')?.source;
  // A script can read any variable, so only jobs without a later script are judged.
  if (later.some(runsScript)) return [];
  return read.inputs.requests.flatMap((request) =>
    knownNames(request)
      .filter((name) => !new RegExp(`\\b${name}\\b`, 'i').test(text))
      .map((name) =>
        finding(
          source ? placeAt(source, lineWithin(source, request.line)) : planned.step,
          'unused-lease',
          'warning',
          `No later step of this job names ${name}. Leave the request out, or remove what is not needed any more.`,
        ),
      ),
  );
}

/** True if the step runs a program whose variables the workflow does not show. */
function runsScript({ step, with: given }: PlannedStep): boolean {
  // Commands of a rotation.
  if (['command', 'after'].some((input) => (given.get(input)?.text ?? '') !== '')) return true;
  if (step.uses && !/\/secret-lease\b|^[.$]\//.test(step.uses.text))
    return !/^actions\//.test(step.uses.text);
  return (
    step.run !== undefined &&
    /(\.\/|\bbash |\bsh |\bmake\b|\bnpm (run|test|start|publish)|\bnode |\bpython3? |\bterraform |\bdocker |\bhelm |\bkubectl |\bgo run|secret-lease exec)/.test(
      step.run.text,
    )
  );
}

/** Outputs of a lease that do not exist. */
function neverLeased({ steps }: PlannedJob, own: readonly OwnStep[]): PlanFinding[] {
  return own.flatMap(({ action, planned, read, outputs }) => {
    const { id } = planned.step;
    if (action !== 'lease' || read?.action !== 'lease' || id === undefined || !outputs) return [];
    const { requests } = read.inputs;
    const isOpen = requests.some((request) => knownNames(request).length === 0);
    if (isOpen || [...planned.with.values()].some(({ unknown }) => unknown.length > 0)) return [];
    const names = new Set([...outputs, ...requests.flatMap(knownNames).map((name) => name.toUpperCase())]);
    return steps.flatMap(({ step }) =>
      [...step.source.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].flatMap(
        ([, name = '']) =>
          names.has(name) || names.has(name.toUpperCase())
            ? []
            : [
                finding(
                  step,
                  'never-leased',
                  'error',
                  `The step ${id} leases no ${name}: the expression is empty.`,
                ),
              ],
      ),
    );
  });
}
