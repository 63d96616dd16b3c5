import { isJsonObject, parseJson } from './json.ts';

/**
 * The field that a selector probably means: one whose name has other letters in capitals, other signs between its words,
 * or a dot. Undefined if the secret has none. So it tells no more of the secret than the workflow spells.
 */
export function nearlySelected(text: string, expression: string): string | undefined {
  const json = parseJson(text);
  if (!isJsonObject(json) || !/^[\w."-]+$/.test(expression)) return undefined;
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const alike = Object.keys(json).filter((key) => letters(key) === letters(expression));
  const [key] = alike;
  if (key === undefined || alike.length > 1 || !/^[\w. -]+$/.test(key)) return undefined;
  return /^[A-Za-z_]\w*$/.test(key) ? key : `"${key}"`;
}
