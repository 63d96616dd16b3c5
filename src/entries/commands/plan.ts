import { readFileSync } from 'node:fs';
import { openRepository, productFiles } from '../../adapters/repository-files.ts';
import type { PlanRequest } from '../../inputs/plan-request.ts';
import { runPlan } from '../../plan/run-plan.ts';

/** `secret-lease plan`: 0, or 1 where there is a mistake or a drift. */
export async function run(request: PlanRequest): Promise<number> {
  const { env } = process;
  const { folders, repository, repositoryId, ownerId, defaultBranch } = request;
  const isOne = folders.length === 1;
  const repositories = folders.map((folder) =>
    openRepository(folder, {
      name: isOne ? (repository ?? env.GITHUB_REPOSITORY) : undefined,
      id: isOne ? (repositoryId ?? env.GITHUB_REPOSITORY_ID) : undefined,
      ownerId: isOne ? (ownerId ?? env.GITHUB_REPOSITORY_OWNER_ID) : undefined,
      defaultBranch,
    }),
  );
  return runPlan(request, {
    repositories,
    product: productFiles,
    readFile: (path) => readFileSync(path, 'utf8'),
    print: (text) => process.stdout.write(text),
    tell: (line) => process.stderr.write(`${line}\n`),
    annotates: env.GITHUB_ACTIONS === 'true',
  });
}
