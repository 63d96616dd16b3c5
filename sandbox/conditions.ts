import { BlockList, isIP } from 'node:net';
import { type Context, matches } from './pattern.ts';

/** `{ operator: { key: value or values } }` of a policy statement. */
export type ConditionBlock = Record<string, Record<string, string | string[]>>;

type Test = (wanted: string, actual: string, context: Context) => boolean;

const equals: Test = (wanted, actual, context) => matches(wanted, actual, context, { wildcards: false });
const like: Test = (wanted, actual, context) => matches(wanted, actual, context, { wildcards: true });
const equalsIgnoringCase: Test = (wanted, actual, context) =>
  matches(wanted, actual, context, { wildcards: false, ignoreCase: true });

function numeric(compare: (actual: number, wanted: number) => boolean): Test {
  return (wanted, actual) => compare(Number(actual), Number(wanted));
}

function date(compare: (actual: number, wanted: number) => boolean): Test {
  const instant = (text: string) => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));
  return (wanted, actual) => compare(instant(actual), instant(wanted));
}

function inNetwork(wanted: string, actual: string): boolean {
  const [address = '', bits] = wanted.split('/');
  if (!isIP(address) || !isIP(actual)) return false;
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  return list.check(actual, isIP(actual) === 6 ? 'ipv6' : 'ipv4');
}

const TESTS: Record<string, Test> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: equalsIgnoringCase,
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
  Bool: equalsIgnoringCase,
  IpAddress: inNetwork,
  NumericEquals: numeric((actual, wanted) => actual === wanted),
  NumericLessThan: numeric((actual, wanted) => actual < wanted),
  NumericLessThanEquals: numeric((actual, wanted) => actual <= wanted),
  NumericGreaterThan: numeric((actual, wanted) => actual > wanted),
  NumericGreaterThanEquals: numeric((actual, wanted) => actual >= wanted),
  DateEquals: date((actual, wanted) => actual === wanted),
  DateLessThan: date((actual, wanted) => actual < wanted),
  DateLessThanEquals: date((actual, wanted) => actual <= wanted),
  DateGreaterThan: date((actual, wanted) => actual > wanted),
  DateGreaterThanEquals: date((actual, wanted) => actual >= wanted),
};

const NEGATED: Record<string, string> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NotIpAddress: 'IpAddress',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
};

interface Operator {
  test: Test | 'Null';
  negated: boolean;
  set: 'any' | 'all' | undefined;
  ifExists: boolean;
}

function parseOperator(text: string): Operator | undefined {
  const match = /^(?:For(Any|All)Values?:)?(\w+?)(IfExists)?$/.exec(text);
  const name = match?.[2] ?? '';
  const test = name === 'Null' ? 'Null' : TESTS[NEGATED[name] ?? name];
  if (!match || !test) return undefined;
  const set = match[1] === 'Any' ? 'any' : match[1] === 'All' ? 'all' : undefined;
  return { test, negated: name in NEGATED, set, ifExists: match[3] !== undefined };
}

export function isOperator(text: string): boolean {
  return parseOperator(text) !== undefined;
}

/** Every operator and every key must match; of a key's values one is enough (IAM's "Multiple keys or values"). */
export function conditionsHold(block: ConditionBlock, context: Context): boolean {
  return Object.entries(block).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, key, [wanted].flat(), context)),
  );
}

function holds(operatorText: string, key: string, wanted: string[], context: Context): boolean {
  const operator = parseOperator(operatorText);
  if (!operator) throw new Error(`The sandbox does not know the condition operator ${operatorText}`);
  const actual = context.get(key.toLowerCase());
  const { test } = operator;
  if (test === 'Null') return wanted.includes(String(actual === undefined));
  if (actual === undefined || actual.length === 0) return holdsWithoutKey(operator);
  const one = (value: string) => wanted.some((entry) => test(entry, value, context)) !== operator.negated;
  return operator.set === 'all' || (operator.negated && operator.set !== 'any')
    ? actual.every(one)
    : actual.some(one);
}

/** In IAM an absent key satisfies …IfExists, ForAllValues and negated operators, and nothing else. */
function holdsWithoutKey({ ifExists, set, negated }: Operator): boolean {
  return ifExists || set === 'all' || (negated && set !== 'any');
}
