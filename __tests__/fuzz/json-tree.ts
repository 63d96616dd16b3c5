import fc from 'fast-check';
import { brokenText, hostileKey, secretText } from './hostile-text.ts';

/** A JSON text in parts. It is written from these parts, so that a parser's result can be compared with them. */
export type Tree =
  | { readonly kind: 'leaf'; readonly source: string; readonly value: string }
  | { readonly kind: 'object'; readonly members: readonly (readonly [key: string, tree: Tree])[] }
  | { readonly kind: 'array'; readonly items: readonly Tree[] };

export type Path = readonly (string | number)[];

const text = (content: string): Tree => ({ kind: 'leaf', source: JSON.stringify(content), value: content });
const literal = (source: string): Tree => ({ kind: 'leaf', source, value: source });

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 8, arbitrary: secretText.map(text) },
  { weight: 1, arbitrary: brokenText.map(text) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('12345678901234567890', '-0', '1.0', '1e400', '0.1e-7', '7391').map(literal),
  },
  { weight: 1, arbitrary: fc.constantFrom('true', 'false', 'null').map(literal) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '{', '{"a":1}', '[]', '"').map(text) },
);

const plainKey = fc.stringMatching(/^[a-z]{5,9}$/);
const key = fc.oneof({ weight: 9, arbitrary: plainKey }, { weight: 1, arbitrary: hostileKey });

const { tree, object } = fc.letrec<{ tree: Tree; object: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 6, arbitrary: leaf },
    { weight: 2, arbitrary: tie('object') },
    {
      weight: 1,
      arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((items): Tree => ({ kind: 'array', items })),
    },
  ),
  object: fc
    .uniqueArray(fc.tuple(key, tie('tree')), { selector: ([name]) => name, maxLength: 5 })
    .map((members): Tree => ({ kind: 'object', members })),
}));

export { object as jsonObject, tree as jsonTree };

/** The JSON text, with `gap` between its tokens. */
export function spell(node: Tree, gap = ''): string {
  if (node.kind === 'leaf') return node.source;
  if (node.kind === 'array') return `[${gap}${node.items.map((item) => spell(item, gap)).join(`,${gap}`)}]`;
  const members = node.members.map(([name, value]) => `${JSON.stringify(name)}:${gap}${spell(value, gap)}`);
  return `{${gap}${members.join(`,${gap}`)}}`;
}

/** Every value without children, as a variable would have it. */
export function leavesOf(node: Tree, path: Path = []): [path: Path, value: string][] {
  if (node.kind === 'leaf') return [[path, node.value]];
  const children: (readonly [string | number, Tree])[] =
    node.kind === 'array' ? [...node.items.entries()] : [...node.members];
  if (children.length === 0) return [[path, spell(node)]];
  return children.flatMap(([step, child]) => leavesOf(child, [...path, step]));
}
