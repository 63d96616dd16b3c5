import type { Claims } from '../trust/trust.ts';

/** Claims that trust policies compare, in the order in which a person checks them. None is a secret. */
const compared = [
  'aud',
  'iss',
  'repository',
  'repository_id',
  'environment',
  'ref',
  'job_workflow_ref',
] as const;

/** How many characters of a claim are shown. A suggested statement has the whole claim if it needs it. */
const longest = 160;

/** The claims that a token presented, in two lines: its subject, and the others that policies compare. */
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
