import { annotate } from '../../adapters/annotations.ts';
import { requireNodeOfMachine } from '../../adapters/node-version.ts';
import { openRepositories, productFiles } from '../../adapters/repository-files.ts';
import { readTextFile } from '../../adapters/text-file.ts';
import type { PlanRequest } from '../../inputs/plan-request.ts';
import { findingLines, formatPlan } from '../../plan/formats.ts';
import { describedRepositories, hasErrors, makePlan } from '../../plan/make-plan.ts';

/** Runs `secret-lease plan`: 0, or 1 if there is a mistake or a role differs. E_USAGE, E_INPUT. */
export async function run(request: PlanRequest): Promise<number> {
  requireNodeOfMachine('plan');
  const { format } = request;
  const plan = await makePlan(request, {
    repositories: openRepositories(
      request,
      describedRepositories(request, { readFile: readTextFile }),
      process.env,
    ),
    product: productFiles,
    readFile: readTextFile,
  });
  process.stdout.write(formatPlan(plan, format));
  // Standard output has only the plan, which another program may read.
  if (format !== 'text' && format !== 'json')
    for (const line of findingLines(plan)) process.stderr.write(`${line}\n`);
  if (format === 'text' && process.env.GITHUB_ACTIONS === 'true') annotate(plan.findings);
  return hasErrors(plan) ? 1 : 0;
}
