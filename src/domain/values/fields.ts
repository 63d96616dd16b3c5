import type { Selector } from '../requests/request.ts';
import { type Field, fieldOf } from './field.ts';
import { isJsonObject, leavesOf, parseJson } from './json.ts';
import { nestedFieldsOf } from './nested-fields.ts';
import { pathOf, select } from './selection.ts';

/**
 * The fields that a selector finds in a secret's text; none is an empty list. `not-json` if the selector needs JSON,
 * or for `#*` a JSON object, and the text is something else. E_SELECTOR for an expression that fails on this JSON.
 */
export async function fieldsOf(text: string, selector: Selector): Promise<Field[] | 'not-json'> {
  if (selector.kind === 'whole') return [wholeOf(text)];
  const json = parseJson(text);
  switch (selector.kind) {
    case 'unfolded':
      return isJsonObject(json) ? nestedFieldsOf(json) : [wholeOf(text)];
    case 'fields':
      if (!isJsonObject(json)) return 'not-json';
      return [...leavesOf(json)]
        .filter(([path]) => path.length > 0)
        .map(([path, leaf]) => fieldOf(path, leaf));
    case 'jmespath': {
      if (json === undefined) return 'not-json';
      const found = await select(json, selector.expression);
      return found === undefined ? [] : [fieldOf(pathOf(selector.expression) ?? [], found)];
    }
  }
}

function wholeOf(text: string): Field {
  return { path: [], value: text, kind: 'string' };
}
