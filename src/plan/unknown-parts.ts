/** Parts of a role's policies that the workflows and the command line do not determine completely. */
export type UnknownPart =
  /** Which jobs it must trust: an environment or an event that only the run knows. */
  | 'trust'
  /** What it must allow: an input that only the run knows. */
  | 'permissions'
  /** The customer-managed keys of its secrets. */
  | 'keys'
  /** The functions that rotate its secrets. */
  | 'functions';

/** Which of the parts decides whether a role needs an action. */
export function decidingParts(action: string): readonly UnknownPart[] {
  if (/^sts:AssumeRoleWithWebIdentity$/i.test(action)) return ['trust'];
  if (/^kms:/i.test(action)) return ['keys', 'permissions'];
  if (/^lambda:/i.test(action)) return ['functions', 'permissions'];
  return ['permissions'];
}

/** Why it cannot be known before a run whether a role needs a grant, and which option would tell. */
export const reasons: Readonly<Record<UnknownPart, string>> = {
  trust: 'which jobs it lets in, only a run knows',
  permissions: 'what it reads, only a run knows',
  keys: 'nothing tells the keys of its secrets: give --kms-key, or --descriptions',
  functions: 'nothing tells the functions that rotate its secrets: give --descriptions',
};
