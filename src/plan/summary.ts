import { code, escaped } from '../domain/monitor/markdown.ts';
import type { Plan } from './plan.ts';
import type { RolePlan } from './role-plans.ts';

/** The plan as Markdown for the job summary: the findings, then each role with its policies, folded. */
export function planSummary({ roles, findings }: Plan): string {
  const rows = findings.map(
    ({ level, path, line, message }) => `| ${level} | ${code(`${path}:${line}`)} | ${escaped(message)} |`,
  );
  return [
    '### Secret Lease: plan',
    '',
    ...(rows.length === 0
      ? ['No mistakes found.']
      : ['| Level | Where | What |', '| --- | --- | --- |', ...rows]),
    '',
    ...roles.map(roleDetails),
  ].join('\n');
}

function roleDetails({ role, trust, permissions, uses }: RolePlan): string {
  const used = [...new Set(uses.map(({ path, job }) => `${path} (${job})`))].map(code).join(', ');
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
