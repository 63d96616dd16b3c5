import { type FormRule, quoted, rule } from '../form-rule.ts';

/** Objects of JSON and YAML, and lines of them. */
export function objects(): FormRule[] {
  const pair = `["']?([\\w./-]+)["']?\\s*:\\s*(?:"([^"]+)"|'([^']+)'|([^"',{}\\[\\]\\s]+))`;
  return [
    (text) => {
      const meant = /^(?:["']?\w+["']?\s*:\s*)?\[?\s*\{.*:/.test(text) ? requestsOfObjects(text) : [];
      return meant.length === 0
        ? undefined
        : { wrong: 'it is an object: each request has a line of its own, `NAME, SECRET`.', meant };
    },
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
      /^(?:-\s+)?["']?(?:[Nn]ame|key|path|id|env|envVar|variable|field|value|[Vv]alueFrom|secret[Nn]ame|secretKey|remoteRef|object(?:[Nn]ame|Alias|Type)|property)["']?\s*:\s*\S+,?$/.test(
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

/** What a key of another tool's object holds. */
const parts: readonly [part: 'name' | 'id' | 'field' | 'kind', keys: RegExp][] = [
  ['name', /^(?:name|env(?:var|name|_var)?|variable|secretKey|objectAlias|alias)$/i],
  ['id', /^(?:valueFrom|secret|secret_?(?:name|id)|objectName|arn)$/i],
  ['field', /^(?:property|field|json_?key)$/i],
  ['kind', /^objectType$/i],
];

/**
 * The requests in objects that name a variable and a secret by keys: container definitions of ECS, SecretProviderClass,
 * ExternalSecret and their like, in JSON or YAML, on one line or several.
 */
export function requestsOfObjects(text: string): string[] {
  const pairs = text.matchAll(
    /["']?\b([A-Za-z][\w-]*)["']?[ \t]*:[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s"',{}[\]]+))/g,
  );
  const isExternal = /\bsecretKey\b/.test(text);
  const objects: Record<string, string>[] = [{}];
  for (const [, key = '', ...values] of pairs) {
    // `key` is the name of the secret beside secretKey; elsewhere it is as often a field of it.
    const part = isExternal && key === 'key' ? 'id' : parts.find(([, keys]) => keys.test(key))?.[0];
    const value = values.find((each) => each !== undefined) ?? '';
    // In capitals it is rather a NAME.
    if (part === undefined || key === key.toUpperCase()) continue;
    if (objects.at(-1)?.[part] !== undefined) objects.push({});
    const object = objects.at(-1) ?? {};
    object[part] = value;
    // A task definition of ECS names a parameter of its region without an ARN.
    if (/^valueFrom$/i.test(key) && !value.startsWith('arn:')) object.kind = 'ssm';
  }
  return objects.flatMap(({ name, id, field, kind = '' }) =>
    name && id ? [`${name}, ${/ssm/i.test(kind) ? 'ssm:' : ''}${id}${field ? `#${quoted(field)}` : ''}`] : [],
  );
}

/** The NAME is the side that can be one. */
function pairOf(left = '', right: readonly (string | undefined)[]): string {
  const value = right.find((each) => each !== undefined && each !== '') ?? '';
  const isSwapped = !/^\w+$/.test(left) && /^\w+$/.test(value);
  return isSwapped ? `${value}, ${left}` : `${left}, ${value}`;
}
