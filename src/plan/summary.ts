import { code, escaped } from '../domain/monitor/markdown.ts';
import type { PlanFinding } from './finding.ts';
import { placeOf } from './place.ts';
import type { Plan } from './plan.ts';
import type { RolePlan } from './role-plans.ts';

const levels: readonly PlanFinding['level'][] = ['error', 'warning', 'notice'];

/** The plan as Markdown for the job summary: the findings, the worst first, then each role with its policies, folded. */
export function planSummary(plan: Plan): string {
  const { roles, findings } = plan;
  const rows = findings
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map((finding) => `| ${finding.level} | ${code(placeOf(finding, plan))} | ${escaped(finding.message)} |`);
  const table = ['| Level | Where | What |', '| --- | --- | --- |'];
  const shownRows = fitting(rows, most / 2);
  const shownRoles = fitting(
    roles.map((role) => roleDetails(role, plan)),
    most / 2,
  );
  return [
    '### Secret Lease: plan',
    '',
    ...(rows.length === 0 ? ['No mistakes found.'] : [...table, ...shownRows]),
    '',
    ...leftOut(rows.length - shownRows.length, 'findings', 'the log'),
    ...shownRoles,
    ...leftOut(roles.length - shownRoles.length, 'roles', 'the output `roles`'),
  ].join('\n');
}

/** GitHub refuses a summary of more than 1 MiB whole. In characters, of which the fewest take more than one byte. */
const most = 900_000;

function fitting(texts: readonly string[], size: number): string[] {
  let left = size;
  return texts.filter((text) => {
    left -= text.length + 1;
    return left >= 0;
  });
}

function leftOut(number: number, what: string, where: string): string[] {
  return number === 0 ? [] : [`${number} more ${what} are in ${where}.`, ''];
}

function roleDetails({ role, trust, permissions, uses }: RolePlan, plan: Plan): string {
  const used = [...new Set(uses.map((use) => `${placeOf(use, plan)} (${use.job})`))].map(code).join(', ');
  return [
    `<details><summary>${code(role.arn)}</summary>`,
    '',
    `Used by ${used}.`,
    '',
    'Trust policy:',
    '',
    ...json(trust),
    '',
    ...(permissions
      ? ['Permissions:', '', ...json(permissions)]
      : ['Its permissions are what the commands of the job do as this role.']),
    '',
    '</details>',
    '',
  ].join('\n');
}

function json(value: unknown): string[] {
  return ['```json', JSON.stringify(value, null, 2), '```'];
}
