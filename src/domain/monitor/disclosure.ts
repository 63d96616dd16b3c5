/**
 * What a report may show. `all`: in a private repository. `names`: in a public one whose workflow asks for the issue.
 * `spelled`: in any other public one, only names that the workflow itself spells.
 */
export type Disclosure = 'all' | 'names' | 'spelled';

/** A tag can name a person and an ARN an account, which not everybody may see. */
export function mayShow(disclosure: Disclosure, what: 'arn' | 'owner' | 'name'): boolean {
  return disclosure === 'all' || (what === 'name' && disclosure === 'names');
}
