import { type FormRule, rule } from '../form-rule.ts';

/** Objects of JSON and YAML, and lines of them. */
export function objects(): FormRule[] {
  const pair = `["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;
  return [
    (text) =>
      /^\[?\s*\{(?!\{).*\{|^\[\s*\{/.test(text)
        ? {
            wrong:
              'it is a list or an object of objects: each request has a line of its own, `NAME, SECRET`.',
            meant: [],
          }
        : undefined,
    rule(
      new RegExp(`^\\{\\s*(${pair}(?:\\s*,\\s*${pair})*)\\s*,?\\s*\\},?$`),
      'it is an object: each request has a line of its own, `NAME, SECRET`.',
      (inner) =>
        [...(inner ?? '').matchAll(new RegExp(pair, 'g'))].map(([, left, ...right]) => pairOf(left, right)),
    ),
    (text) =>
      /^(?:-\s+)?["']?(?:name|key|path|id|env|envVar|variable|field|value|secret[Nn]ame|object[Nn]ame|property)["']?\s*:\s*\S+,?$/.test(
        text,
      )
        ? { wrong: 'it is one key of an object: each request is one line, `NAME, SECRET#FIELD`.', meant: [] }
        : undefined,
    rule(
      new RegExp(`^(?=["'])${pair},?$`),
      'it is a line of an object: each request is `NAME, SECRET`.',
      (left, ...right) => pairOf(left, right),
    ),
  ];
}

/** The NAME is the side that can be one. */
function pairOf(left = '', right: readonly (string | undefined)[]): string {
  const value = right.find((each) => each !== undefined && each !== '') ?? '';
  const isSwapped = !/^\w+$/.test(left) && /^\w+$/.test(value);
  return isSwapped ? `${value}, ${left}` : `${left}, ${value}`;
}
