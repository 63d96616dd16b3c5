import { onDefaultBranch } from './events.ts';
import type { PlanFinding } from './finding.ts';
import { type PlannedJob, type PlannedStep, stepKey } from './planned-job.ts';
import { RefFilter } from './ref-filter.ts';
import { isCalledOnly } from './runs.ts';
import { placeAt, type Text, type Trigger } from './workflow.ts';

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
export function subjectsOf(job: PlannedJob, step: PlannedStep): Subjects {
  const { environment, entry } = job;
  const { narrower = job.narrower } = step;
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
  const isOnAnyRef = job.onAnyRef.has(stepKey(job.job, step));
  const found = entry.triggers.map((trigger) => ofTrigger(trigger, job.repository.defaultBranch, isOnAnyRef));
  const subjects = unique(found.flatMap((each) => each.subjects));
  const isWider = narrower !== undefined && subjects.some(({ isPattern }) => isPattern);
  return {
    subjects,
    areAll: found.every((each) => each.areAll ?? true),
    findings: [...found.flatMap((each) => each.findings), ...(isWider ? [widerThan(narrower)] : [])],
  };
}

function widerThan(condition: Text): PlanFinding {
  const message = `The trust policy lets in refs that \`if: ${condition.text.trim()}\` keeps out: IAM knows no such condition. Name the branches as triggers, or use an environment.`;
  return { rule: 'wider-trust', level: 'notice', ...placeAt(condition), message };
}

const exactly = (text: string): Subject => ({ text, isPattern: false });

type OfTrigger = Omit<Subjects, 'areAll'> & Partial<Subjects>;

/** @param isOnAnyRef true for a step that no expression keeps to certain refs */
function ofTrigger(trigger: Trigger, defaultBranch: string, isOnAnyRef: boolean): OfTrigger {
  const { event } = trigger;
  if (event === 'pull_request') return { subjects: [exactly('pull_request')], findings: [] };
  if (event === 'workflow_call' || event === 'pull_request_target') return { subjects: [], findings: [] };
  if (onDefaultBranch.has(event))
    return { subjects: [exactly(`ref:refs/heads/${defaultBranch}`)], findings: [] };
  const refs = [...subjectsOn('heads', trigger.branches), ...subjectsOn('tags', trigger.tags)];
  const notice = (rule: string, message: string): PlanFinding => ({
    rule,
    level: 'notice',
    ...placeAt(trigger),
    message,
  });
  if (event === 'push' || event === 'release' || event === 'merge_group')
    return { subjects: refs, findings: isWider(trigger) ? [notice('wider-trust', widerThanFilter)] : [] };
  const isGeneral = refs.some(({ text }) => /^ref:refs\/(heads|tags)\/\*$/.test(text));
  // Any ref is too much: the default branch, or only those that an expression keeps the step to.
  const isDefault =
    event === 'workflow_dispatch' && new RefFilter(trigger.branches?.[0] ?? '').only === defaultBranch;
  const subjects = isGeneral || (isOnAnyRef && !isDefault) ? [] : refs;
  if (!isGeneral && refs.length > 0) return { subjects, findings: [] };
  if (event === 'workflow_dispatch') {
    const message = `A person can start this from any branch; the trust policy takes ${defaultBranch} alone. An environment would be the better gate.`;
    return { subjects, findings: [notice('any-branch', message)] };
  }
  const message = `The subject of a run that ${event} starts is not known here, so the trust policy leaves it out.`;
  return { subjects, areAll: false, findings: [notice('unknown-event', message)] };
}

const widerThanFilter =
  'IAM knows less of patterns than GitHub: what is excluded, and what * leaves out, the trust policy lets in. Name the branches, or use an environment.';

function subjectsOn(kind: 'heads' | 'tags', names: readonly string[] = []): Subject[] {
  return names
    .map((name) => new RefFilter(name))
    .filter(({ excludes }) => !excludes)
    .map((pattern) => ({
      text: `ref:refs/${kind}/${pattern.forIam}`,
      isPattern: pattern.only === undefined,
    }));
}

function isWider({ branches = [], tags = [] }: Trigger): boolean {
  return [...branches, ...tags].some((text) => {
    const { excludes, isExactForIam } = new RefFilter(text);
    return excludes || !isExactForIam;
  });
}

function unique(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [subject.text, subject])).values()];
}
