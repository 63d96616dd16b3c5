import { lineParts } from '../../masks/parts/lines.ts';

/** The fields of a text whose lines have keys, such as dotenv or .npmrc, each with its path. */
export function lineFieldsOf(text: string): [path: string, content: string][] {
  return (lineParts(text) ?? [])
    .filter(({ keys, isLine }) => keys.length > 0 && !isLine)
    .map(({ keys, text: content }) => [keys.join('.'), content]);
}
