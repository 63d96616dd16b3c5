import { onDefaultBranch } from './events.ts';
import type { PlanFinding } from './finding.ts';
import type { PlannedJob } from './planned-job.ts';
import { isCalledOnly } from './runs.ts';
import { placeAt, type Trigger } from './workflow.ts';

/** The end of a job's `sub`, behind the repository. */
export interface Subject {
  /** `environment:production`, `ref:refs/heads/main`, `pull_request`. */
  readonly text: string;
  /** True if `*` in the text stands for any characters. */
  readonly isPattern: boolean;
}

/** The subjects of a job, and what is unknown about them. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  /** False where only the run knows some of them. */
  readonly areAll: boolean;
  readonly findings: readonly PlanFinding[];
}

/**
 * The subjects that GitHub gives to a job's token: the environment's, or else those of the events that start it.
 * https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
export function subjectsOf(job: PlannedJob): Subjects {
  const { environment, entry } = job;
  if (isCalledOnly(entry)) {
    const message =
      'No workflow of this repository calls this one: its jobs have the subjects of those who call it, and the plan of their repositories lets them in.';
    return {
      subjects: [],
      areAll: false,
      findings: [
        { rule: 'called-elsewhere', level: 'notice', ...placeAt(entry.triggers[0] ?? entry), message },
      ],
    };
  }
  if (environment && environment.unknown.length === 0 && environment.text !== '') {
    const name = environment.text.replaceAll(':', '%3A');
    return { subjects: [{ text: `environment:${name}`, isPattern: false }], areAll: true, findings: [] };
  }
  if (environment && environment.unknown.length > 0) {
    const message = `The environment is known to the run alone (${environment.unknown.join(', ')}), so the trust policy is not planned.`;
    return {
      subjects: [],
      areAll: false,
      findings: [
        {
          rule: 'unknown-environment',
          level: 'notice',
          ...placeAt(environment.source),
          message,
        },
      ],
    };
  }
  const conditions = job.conditions.filter((condition) => !/\|\||!\s*\(/.test(condition));
  const triggers = job.entry.triggers.filter(({ event }) => admitsEvent(conditions, event));
  const found = triggers.map((trigger) => ofTrigger(trigger, job.repository.defaultBranch));
  const all = unique(found.flatMap((each) => each.subjects));
  const subjects = behindPrefix(conditions, all);
  const only = onlyRef(conditions);
  const isWider =
    job.narrower.length > 0 &&
    subjects.some(({ isPattern }) => isPattern) &&
    subjects.every(({ text }) => all.some((each) => each.text === text));
  return {
    subjects: only === undefined ? subjects : [{ text: `ref:${only}`, isPattern: false }],
    areAll: only !== undefined || found.every((each) => each.areAll ?? true),
    findings:
      only === undefined
        ? [...found.flatMap((each) => each.findings), ...(isWider ? [widerThan(job)] : [])]
        : [],
  };
}

function widerThan({ job, narrower: [condition = ''] }: PlannedJob): PlanFinding {
  const message = `The trust policy lets in refs that \`if: ${condition.trim()}\` keeps out: IAM knows no such condition. Name the branches as triggers, or use an environment.`;
  return { rule: 'wider-trust', level: 'notice', ...placeAt(job), message };
}

const branch = (name: string) => `ref:refs/heads/${name}`;
const tag = (name: string) => `ref:refs/tags/${name}`;
const exactly = (text: string): Subject => ({ text, isPattern: false });

type OfTrigger = Omit<Subjects, 'areAll'> & Partial<Subjects>;

function ofTrigger(trigger: Trigger, defaultBranch: string): OfTrigger {
  const { event } = trigger;
  const notice = (rule: string, message: string, level: PlanFinding['level'] = 'notice'): PlanFinding => ({
    rule,
    level,
    ...placeAt(trigger),
    message,
  });
  if (event === 'push') return ofPush(trigger, notice);
  if (event === 'pull_request') return { subjects: [exactly('pull_request')], findings: [] };
  if (event === 'workflow_call') return { subjects: [], findings: [] };
  if (event === 'release') return { subjects: [{ text: tag('*'), isPattern: true }], findings: [] };
  if (event === 'merge_group')
    return { subjects: [{ text: branch('gh-readonly-queue/*'), isPattern: true }], findings: [] };
  if (onDefaultBranch.has(event)) return { subjects: [exactly(branch(defaultBranch))], findings: [] };
  if (event === 'workflow_dispatch') {
    const message = `A person can start this from any branch; the trust policy takes ${defaultBranch} alone. An environment would be the better gate.`;
    return { subjects: [exactly(branch(defaultBranch))], findings: [notice('any-branch', message)] };
  }
  if (event === 'pull_request_target') return { subjects: [], findings: [] };
  const message = `The subject of a run that ${event} starts is not known here, so the trust policy leaves it out.`;
  return { subjects: [], areAll: false, findings: [notice('unknown-event', message)] };
}

function ofPush(
  { branches, tags, ignoresSome }: Trigger,
  notice: (rule: string, message: string) => PlanFinding,
): OfTrigger {
  const patterns = [
    ...(branches ?? (tags ? [] : ['**'])).map((name) => [branch, name] as const),
    ...(tags ?? (branches ? [] : ['**'])).map((name) => [tag, name] as const),
  ];
  const excluded = patterns.filter(([, name]) => name.startsWith('!'));
  const subjects = patterns
    .filter(([, name]) => !name.startsWith('!'))
    .map(([kind, name]): Subject => {
      const pattern = name.replaceAll('**', '*');
      return {
        text: kind(pattern.replace(/\[[^\]]*\]\+?|[?+]/g, '*').replaceAll(/\*+/g, '*')),
        isPattern: /[*?+[]/.test(name),
      };
    });
  const isWider =
    excluded.length > 0 || ignoresSome || patterns.some(([, name]) => /[?+[]|(^|[^*])\*([^*]|$)/.test(name));
  const message =
    'IAM knows less of patterns than GitHub: what is excluded, and what * leaves out, the trust policy lets in. Name the branches, or use an environment.';
  return { subjects, findings: isWider ? [notice('wider-trust', message)] : [] };
}

/** False if an `if:` compares the event with other events only. */
function admitsEvent(conditions: readonly string[], event: string): boolean {
  return conditions.every((condition) =>
    [...condition.matchAll(/(?:^|[\s({&])github\.event_name\s*([!=]=)\s*'([^']*)'/g)].every(
      ([, operator, name = '']) => (operator === '==') === (name.toLowerCase() === event),
    ),
  );
}

/** The subjects that match an `if:` with `startsWith(github.ref, ...)`. Patterns become narrower. */
function behindPrefix(conditions: readonly string[], subjects: readonly Subject[]): Subject[] {
  const prefixes = conditions.flatMap((condition) =>
    [...condition.matchAll(/(?:^|[\s({&])startsWith\(\s*github\.ref\s*,\s*'(refs\/[^']*)'\s*\)/g)].map(
      ([, prefix = '']) => `ref:${prefix}`,
    ),
  );
  return prefixes.reduce<Subject[]>(
    (left, prefix) =>
      left.flatMap((subject) => {
        if (subject.text.startsWith(prefix)) return [subject];
        const isWider = subject.isPattern && prefix.startsWith(subject.text.split('*')[0] ?? '');
        return isWider && /^[^*]*\*$/.test(subject.text) ? [{ text: `${prefix}*`, isPattern: true }] : [];
      }),
    [...subjects],
  );
}

/** The one ref that a job's `if:` admits, if it compares it plainly. */
function onlyRef(conditions: readonly string[]): string | undefined {
  for (const condition of conditions) {
    const [, , ref] = /(^|[\s({&])github\.ref\s*==\s*'(refs\/[^']+)'/.exec(condition) ?? [];
    if (ref !== undefined) return ref;
    const [, , name] = /(^|[\s({&])github\.ref_name\s*==\s*'([^']+)'/.exec(condition) ?? [];
    if (name !== undefined && /github\.ref_type\s*==\s*'tag'/.test(condition)) return `refs/tags/${name}`;
  }
  return undefined;
}

function unique(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [subject.text, subject])).values()];
}
