import { error, notice, warning } from '@actions/core';
import { withoutCommands } from '../domain/plain-text.ts';
import type { PlanFinding } from '../plan/finding.ts';

const report = { error, warning, notice };

/** Shows findings at their lines in the repository's files. GitHub shows ten of each level for a step. */
export function annotate(findings: readonly PlanFinding[]): void {
  for (const { level, path, line, rule, message } of findings)
    report[level](withoutCommands(message), { file: path, startLine: line, title: rule });
}
