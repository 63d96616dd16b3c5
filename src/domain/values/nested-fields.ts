import { type Field, fieldOf } from './field.ts';
import { compact, isJsonObject, type JsonNumber, type JsonObject, parseJson, type Step } from './json.ts';

/**
 * The fields of a JSON object as aws-secretsmanager-get-secrets finds them (`injectSecret` in its src/utils.ts): it
 * also opens a string that contains a JSON object, keeps an array as one value, and skips an empty object.
 */
export function nestedFieldsOf(object: JsonObject, path: readonly Step[] = []): Field[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const below = [...path, key];
    const inner = typeof value === 'string' ? parseJson(value) : value;
    if (isJsonObject(inner)) return nestedFieldsOf(inner, below);
    return [fieldOf(below, value, (json) => compact(json, asJavaScript))];
  });
}

/**
 * As that action does, prints 1.0 as 1 and 1e3 as 1000. Unlike there, a number that a double cannot represent keeps
 * its digits.
 */
function asJavaScript({ source }: JsonNumber): string {
  const printed = JSON.stringify(Number(source));
  return digitsOf(printed) === digitsOf(source) ? printed : source;
}

/** The digits of a number, without sign, point, exponent and zeros at the ends. */
function digitsOf(number: string): string {
  return number
    .replace(/e.*$/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
}
