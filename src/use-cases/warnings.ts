import type { Runner } from './ports.ts';

/** GitHub keeps ten annotations of a step. More warnings of a kind than this are joined in one annotation. */
const most = 5;
/** How many the joined one names. */
const named = 8;

/** Shows all warnings, the most urgent first. `kind`: what they have in common. */
export function warnOfAll(warnings: readonly string[], kind: string, runner: Runner): void {
  if (warnings.length <= most) {
    for (const warning of warnings) runner.warning(warning);
    return;
  }
  const more = warnings.slice(named);
  const end = more.length > 0 ? [`and ${more.length} more, in the log`] : [];
  const head = `${warnings.length} warnings of ${kind}, the most urgent first:`;
  runner.warning([head, ...warnings.slice(0, named), ...end].join('\n'));
  for (const warning of more) runner.info(warning);
}
