import type { Claims } from '../trust/trust.ts';

/** Claims that trust policies look at, in the order in which a person compares them. They open nothing. */
const compared = [
  'aud',
  'iss',
  'repository',
  'repository_id',
  'environment',
  'ref',
  'job_workflow_ref',
] as const;

/** Characters of a claim that are shown; a longer one stands whole in the statement, if it matters there. */
const longest = 160;

/** What a token presented, in two lines: its subject, and what else a policy may look at. */
export function presentedClaims(claims: Claims): string {
  const told = compared.flatMap((claim) => {
    const value = claims[claim];
    return typeof value === 'string' ? [`${claim}: ${claimText(value)}`] : [];
  });
  return [`It presented sub: ${claimText(String(claims.sub))}`, `with ${told.join(', ')}`].join('\n');
}

/** A claim's value on one line. */
export function claimText(value: string): string {
  const line = value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
