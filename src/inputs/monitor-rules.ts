import { LeaseError } from '../domain/error.ts';
import { type ProblemKind, problemKinds, type Severity, severities } from '../domain/monitor/finding.ts';
import {
  type AcknowledgementLine,
  acknowledgementForm,
  type FailOn,
  type MonitorRules,
  type Requirement,
  readAcknowledgement,
  requirements,
} from '../domain/monitor/rules.ts';
import type { InputReader } from './input-reader.ts';
import { type InputLine, linesOf } from './lines.ts';
import { readOwners } from './owners.ts';

/** Reads `require`, `severity`, `acknowledge` and `fail-on`. E_INPUT for the first that is wrong. */
export function readMonitorRules(read: InputReader): MonitorRules {
  return {
    required: wordsOf(read('require')).map(requirementOf),
    severities: new Map(linesOf(read('severity')).map(severityLineOf)),
    acknowledgements: linesOf(read('acknowledge')).map(acknowledgementOf),
    failOn: failOnOf(wordsOf(read('fail-on'))),
    owners: readOwners(read),
  };
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function requirementOf(word: string): Requirement {
  const requirement = requirements.find((each) => each === word);
  if (requirement) return requirement;
  throw new LeaseError('E_INPUT', `The input require cannot be "${word}".`, {
    fix: `Allowed, separated by commas: ${requirements.join(', ')}.`,
  });
}

function severityLineOf({ line, text }: InputLine): [ProblemKind, Severity] {
  const [, word, level] = /^(\S+?)\s*[=:\s]\s*(\S+)$/.exec(text) ?? [];
  const kind = problemKinds.find((each) => each === word);
  const severity = severities.find((each) => each === level);
  if (kind && severity) return [kind, severity];
  const what =
    kind || word === undefined ? `"${text}", which is no finding with a severity` : `about "${word}"`;
  throw new LeaseError('E_INPUT', `Line ${line} of severity is ${what}.`, {
    fix: `Allowed: \`FINDING=${severities.join('` or `FINDING=')}\`, one a line, of: ${problemKinds.join(', ')}.`,
  });
}

function acknowledgementOf({ line, text }: InputLine): AcknowledgementLine {
  const [, reference = '', rest = ''] = /^(\S+)\s+(.*)$/s.exec(text) ?? [];
  const read = readAcknowledgement(rest);
  if (read && /^[\w/+=.@!:*-]+$/.test(reference)) return { ...read, reference, line };
  throw new LeaseError('E_INPUT', `Line ${line} of acknowledge is "${text}", which acknowledges nothing.`, {
    fix: `Write \`SECRET ${acknowledgementForm}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findings: ${problemKinds.join(', ')}.`,
  });
}

/** `expiring` alone includes what has expired, as in earlier versions. */
function failOnOf(words: readonly string[]): FailOn {
  const kinds = new Set<ProblemKind>();
  const levels = new Set<Severity>();
  for (const word of words) {
    const kind = problemKinds.find((each) => each === word);
    if (kind) kinds.add(kind);
    if (kind === 'expiring') kinds.add('expired');
    else if (word === 'error' || word === 'warning') levels.add('error');
    if (word === 'warning') levels.add('warning');
    const isKnown =
      kind || word === 'error' || word === 'warning' || (word === 'never' && words.length === 1);
    if (isKnown) continue;
    throw new LeaseError(
      'E_INPUT',
      `The input fail-on cannot be "${word}"${word === 'never' ? ' beside others' : ''}.`,
      {
        fix: `Allowed: error, warning (or error), never, or findings, separated by commas: ${problemKinds.join(', ')}.`,
      },
    );
  }
  return { kinds, severities: levels };
}
