import type { PlannedStep } from './planned-job.ts';

/** The region that a step finds in its environment. */
export interface AmbientRegion {
  /** Undefined where only the run knows it. */
  readonly text: string | undefined;
  readonly expressions: readonly string[];
}

const names = ['AWS_REGION', 'AWS_DEFAULT_REGION'];

/**
 * What a step without `aws-region` reads: an `env:` whose value only the run knows, or what an earlier step of the job
 * exports. Undefined where its known environment decides.
 */
export function ambientRegionOf(
  planned: PlannedStep,
  steps: readonly PlannedStep[],
): AmbientRegion | undefined {
  if (names.some((name) => planned.env[name])) return undefined;
  const inEnv = names.flatMap((name) => planned.unknownEnv.get(name) ?? []);
  if (inEnv.length > 0) return { text: undefined, expressions: inEnv };
  for (const earlier of steps.slice(0, steps.indexOf(planned)).reverse()) {
    const { step, uses = '', with: given } = earlier;
    const region = given.get('aws-region');
    const exportsIt =
      /\/configure-aws-credentials@/.test(uses) ||
      (/\/secret-lease(\/lease)?@/.test(uses) &&
        (given.get('export-credentials')?.text ?? 'none') !== 'none');
    if (exportsIt && region)
      return region.unknown.length > 0
        ? { text: undefined, expressions: region.unknown }
        : { text: region.text, expressions: [] };
    const [name] = /AWS_(DEFAULT_)?REGION(?==)/.exec(step.run?.text ?? '') ?? [];
    if (name !== undefined && /GITHUB_ENV/.test(step.run?.text ?? ''))
      return { text: undefined, expressions: [`env.${name}`] };
  }
  return undefined;
}
