import { annotate } from '../adapters/annotations.ts';
import { openRepositories, productFiles } from '../adapters/repository-files.ts';
import { inputReader, runStep } from '../adapters/runner.ts';
import { readTextFile } from '../adapters/text-file.ts';
import { explained } from '../inputs/input-reader.ts';
import { isBoolean, readPlanInputs } from '../inputs/plan-request.ts';
import { formatPlan, rolesOf } from '../plan/formats.ts';
import { describedRepositories, hasErrors, makePlan } from '../plan/make-plan.ts';
import { planSummary } from '../plan/summary.ts';

await runStep(async (runner) => {
  const { request, jobSummary } = await explained(
    inputReader,
    (read) => ({
      request: readPlanInputs(read),
      jobSummary: isBoolean('job-summary', read),
    }),
    runner.environment,
  );
  const plan = await makePlan(request, {
    repositories: openRepositories(
      request,
      describedRepositories(request, { readFile: readTextFile }),
      runner.environment,
    ),
    product: productFiles,
    readFile: readTextFile,
  });
  for (const line of formatPlan(plan, 'text').split('\n')) runner.info(line);
  annotate(plan.findings);
  runner.handOver({
    variables: new Map(),
    outputs: new Map([
      ['roles', JSON.stringify(rolesOf(plan))],
      ['findings', String(plan.findings.length)],
    ]),
  });
  if (jobSummary) runner.summarize(planSummary(plan));
  if (hasErrors(plan)) process.exitCode = 1;
});
