import type { PlanFinding } from './finding.ts';
import type { OwnStep } from './own-step.ts';
import type { PlannedJob } from './planned-job.ts';
import { numberPlaceholders } from './trust.ts';
import { placeAt } from './workflow.ts';

/** Matches the inputs whose values decide what policies contain. */
export const decidingInputs =
  /^(role-to-assume|role-chain|aws-region|secrets|secret-ids|alert-secrets|export-credentials|credentials-role-to-assume|audience)$/;

/** Findings for inputs that only a run knows, with the option of the command line that tells their value. */
export function unknownInputs({ unknown, planned }: OwnStep): PlanFinding[] {
  return unknown
    .filter(({ input }) => decidingInputs.test(input))
    .map(({ input, expressions }) => {
      const source = planned.with.get(input)?.source;
      const names = expressions.flatMap((each) => each.match(/\b(vars|secrets)\.\w+/g) ?? []);
      const options = [...new Set(names)].map((name) => `--var ${name.replace('vars.', '')}=VALUE`);
      const hint = options.length === 0 ? '' : ` Give ${options.join(' ')}.`;
      return {
        rule: 'unknown-input-value',
        level: 'notice' as const,
        ...placeAt(source ?? planned.step),
        message: `The input ${input} is known to the run alone (${expressions.join(', ')}): what depends on it is not planned.${hint}`,
      };
    });
}

/** A finding for a lease that reads with credentials that are there already: their role may not be planned. */
export function ambientIdentity({ planned, read }: OwnStep): PlanFinding[] {
  if (!read || read.action === 'check' || read.inputs.identity) return [];
  const message =
    'Without role-to-assume this step uses the credentials of an earlier step or of the runner: what their role must allow is not planned.';
  return [
    {
      rule: 'ambient-credentials',
      level: 'notice',
      ...placeAt(planned.step),
      message,
    },
  ];
}

/** A finding for a repository whose name or numbers are unknown. */
export function unknownRepository({ repository, entry }: PlannedJob): PlanFinding[] {
  if (repository.id !== undefined && repository.ownerId !== undefined && repository.name !== undefined)
    return [];
  const missing = [
    ...(repository.name === undefined ? ['--repository OWNER/REPO'] : []),
    ...(repository.id === undefined
      ? [`--repository-id (${numberPlaceholders.repository} in the policies)`]
      : []),
    ...(repository.ownerId === undefined ? [`--owner-id (${numberPlaceholders.owner})`] : []),
  ];
  const message = `Nothing tells the repository's name or numbers. Give ${missing.join(', ')}: gh api repos/OWNER/REPO --jq '.id, .owner.id'. Of several repositories --repositories FILE tells them.`;
  return [{ rule: 'unknown-repository', level: 'notice', ...placeAt(entry, 1), message }];
}
