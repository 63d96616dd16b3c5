import type { NetworkKind } from './network/network.ts';
import type { Ratio, Report } from './results.ts';

/** A limit for the speed, and the measured value. */
export interface Budget {
  readonly promise: string;
  readonly limit: number;
  readonly measured: number | null | undefined;
}

type Where = readonly [network: NetworkKind, secrets: number, delay: number];

/** Limits for ratios, each in one scenario. */
const ratioBudgets: readonly { ratio: Ratio; at: Where; limit: number }[] = [
  { ratio: 'lease+end/peers', at: ['tls', 1, 30], limit: 0.34 },
  { ratio: 'lease+end/peers', at: ['tls', 1, 100], limit: 0.4 },
  { ratio: 'lease+end/peers', at: ['tls', 20, 30], limit: 0.22 },
  { ratio: 'lease+end/peers', at: ['tls', 100, 30], limit: 0.08 },
  { ratio: 'lease/ahead', at: ['tls', 1, 30], limit: 1.25 },
  { ratio: 'lease+end/peers', at: ['http', 1, 0], limit: 0.3 },
  { ratio: 'lease+end/peers', at: ['http', 20, 30], limit: 0.2 },
  { ratio: 'lease+end/peers', at: ['http', 100, 30], limit: 0.08 },
  { ratio: 'lease/sdk', at: ['http', 1, 0], limit: 1.5 },
  { ratio: 'end/empty', at: ['http', 1, 0], limit: 1.3 },
];

const promises: Readonly<Record<Ratio, string>> = {
  'lease+end/peers': 'time of lease + end ÷ two actions',
  'lease/sdk': 'time of lease ÷ script, SDK',
  'lease/bare': 'time of lease ÷ script, bare',
  'lease/ahead': 'time of lease ÷ script, ahead',
  'end/empty': 'time of end ÷ empty Node',
};

/** The limits for the lease, each in the scenario that it was set for. */
export function budgetsOf(report: Report): Budget[] {
  const at = ([network, secrets, delay]: Where) =>
    report.scenarios.find(
      (each) => each.network === network && each.secrets === secrets && each.delay === delay,
    );
  const slope = (secrets: number) => {
    const [near, far] = [at(['tls', secrets, 0]), at(['tls', secrets, 100])].map(
      (each) => each?.results.lease?.main,
    );
    return near !== undefined && far !== undefined ? (far - near) / 100 : undefined;
  };
  const lease = at(['tls', 1, 30])?.results.lease;
  return [
    ...[1, 20].map((secrets) => ({
      promise: `round trips that a lease waits for: TLS, ${countOf(secrets)}, 0 to 100 ms`,
      limit: 5.3,
      measured: slope(secrets),
    })),
    ...ratioBudgets.map(({ ratio, at: where, limit }) => ({
      promise: `${promises[ratio]}: ${linesOfRequests(where)}`,
      limit,
      measured: at(where)?.ratios[ratio],
    })),
    { promise: 'JavaScript that the lease loads, kB', limit: 500, measured: lease && lease.mainBytes / 1000 },
    {
      promise: 'requests for 100 secrets',
      limit: 14,
      measured: at(['tls', 100, 30])?.results.lease?.requests,
    },
  ];
}

function linesOfRequests([network, secrets, delay]: Where): string {
  return `${network === 'http' ? 'plain HTTP' : 'TLS'}, ${countOf(secrets)}, ${delay} ms`;
}

function countOf(secrets: number): string {
  return secrets === 1 ? '1 secret' : `${secrets} secrets`;
}
