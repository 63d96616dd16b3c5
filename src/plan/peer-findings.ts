import { type InputReader, isGiven } from '../inputs/input-reader.ts';
import { peerInputs } from '../inputs/peer-inputs.ts';
import type { PlanFinding } from './finding.ts';
import { type PlannedStep, writtenAt } from './planned-job.ts';

export function isPeerInput(name: string): boolean {
  return Object.hasOwn(peerInputs, name);
}

/** Inputs of configure-aws-credentials that a lease has, each at its own line with what to write instead. */
export function peerFindings(planned: PlannedStep, read: InputReader): PlanFinding[] {
  return [...planned.with].flatMap(([name, { text, unknown }]) => {
    // Whether a key is given counts, and never its value.
    const reader: InputReader = (each) =>
      each === name ? (unknown.length > 0 ? 'UNKNOWN' : text) : read(each);
    const found = isPeerInput(name) ? judge(name, reader) : undefined;
    return found ? [{ rule: 'peer-input', ...writtenAt(planned, name), ...found }] : [];
  });
}

function judge(name: string, read: InputReader): Pick<PlanFinding, 'level' | 'message'> | undefined {
  const peer = peerInputs[name];
  if (!peer || !isGiven(read, name)) return undefined;
  const { unsaid = [], instead, isNeedless } = peer;
  const whose = `The input ${name} is configure-aws-credentials' and not this action's`;
  if (unsaid.includes(read(name).trim().toLowerCase()))
    return { level: 'warning', message: `${whose}, which does the same without it: delete the line.` };
  if (isNeedless?.(read))
    return { level: 'warning', message: `The input ${name} has no effect here: ${instead}.` };
  return { level: 'error', message: `${whose}. Write instead: ${instead}.` };
}
