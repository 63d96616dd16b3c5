import type { StepResult } from './step.ts';

/**
 * Whether `post-if` holds, by the job's status and variables. Knows the status functions, and `env.NAME == 'text'` or
 * `!=`.
 * @throws Error for any other condition
 */
export function postConditionHolds(
  condition: string,
  status: StepResult['outcome'],
  env: Readonly<Record<string, string>>,
): boolean {
  const functions: Record<string, boolean> = {
    'always()': true,
    'success()': status === 'success',
    'failure()': status === 'failure',
    'cancelled()': status === 'cancelled',
    '!cancelled()': status !== 'cancelled',
  };
  const result = functions[condition.replaceAll(' ', '')] ?? comparison(condition, env);
  if (result === undefined) throw new Error(`A post condition beyond this runner: ${condition}`);
  return result;
}

/** Compares without regard to case. Undefined for what is not a comparison. */
function comparison(condition: string, env: Readonly<Record<string, string>>): boolean | undefined {
  const [, name, operator, text] = /^env\.(\w+)\s*(==|!=)\s*'([^']*)'$/.exec(condition.trim()) ?? [];
  if (name === undefined || text === undefined) return undefined;
  const isEqual = (env[name] ?? '').toLowerCase() === text.toLowerCase();
  return isEqual === (operator === '==');
}
