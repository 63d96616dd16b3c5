import type { NetworkKind } from './network/network.ts';
import type { Scenario } from './scenario.ts';

/** The networks of a run. */
export const networks = ['tls', 'proxy', 'http'] as const satisfies NetworkKind[];

/** The scenarios of a complete run. */
const whole: readonly Scenario[] = [
  ...all('tls', [1, 20, 100], [0, 10, 30, 100]),
  ...all('proxy', [1, 20], [30]),
  ...all('http', [1, 20, 100, 500], [0, 30]),
];

/** The scenarios of a quick run: those of the limits, and both ends of the range of delays. */
const quick: readonly Scenario[] = [
  ...all('tls', [1], [0, 30, 100]),
  ...all('tls', [20, 100], [30]),
  ...all('http', [1], [0]),
  ...all('http', [20, 100], [30]),
];

/** @param only Scenarios as `network:secrets:delay`. */
export function scenariosOf({
  quick: isQuick,
  only,
}: {
  quick?: boolean | undefined;
  only?: readonly string[] | undefined;
}): readonly Scenario[] {
  if (only) return only.map(parse);
  return isQuick ? quick : whole;
}

export function titleOf({ network, secrets, delay }: Scenario): string {
  return `${network}, ${secrets === 1 ? '1 secret' : `${secrets} secrets`}, ${delay} ms`;
}

function all(network: NetworkKind, secrets: readonly number[], delays: readonly number[]): Scenario[] {
  return secrets.flatMap((count) => delays.map((delay) => ({ network, secrets: count, delay })));
}

function parse(text: string): Scenario {
  const [network, secrets, delay] = text.split(':');
  const known = networks.find((each) => each === network);
  if (!known) throw new Error(`${text} is no scenario: write ${networks.join(', ')}, as tls:20:30.`);
  return { network: known, secrets: Number(secrets), delay: Number(delay) };
}
