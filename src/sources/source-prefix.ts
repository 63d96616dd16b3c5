import { prefixed } from './sources.ts';

/** True for a text that begins with the prefix of a source, such as `ssm:` or `app:`. A file apart, which few lines need. */
export function hasSourcePrefix(text: string): boolean {
  return prefixed.some(({ prefix }) => prefix.test(text));
}
