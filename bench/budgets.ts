import type { Ratio, Report, ScenarioResult } from './results.ts';

/** A promise about speed, and what became of it. */
export interface Budget {
  readonly promise: string;
  readonly limit: number;
  readonly measured: number | null | undefined;
}

/** What the lease may cost, each in the scenario that the promise was made for. */
export function budgetsOf({ scenarios }: Report): Budget[] {
  const at = (secrets: number, delay: number) =>
    scenarios.find((each) => each.secrets === secrets && each.delay === delay);
  const ratio = (name: Ratio, of: ScenarioResult | undefined) => of?.ratios[name];
  const lease = at(1, 0)?.results.lease;
  return [
    {
      promise: 'lease and end, of the peers: 1 secret, 0 ms',
      limit: 0.3,
      measured: ratio('lease+end/peers', at(1, 0)),
    },
    {
      promise: 'lease and end, of the peers: 20 secrets, 30 ms',
      limit: 0.2,
      measured: ratio('lease+end/peers', at(20, 30)),
    },
    {
      promise: 'lease and end, of the peers: 100 secrets, 30 ms',
      limit: 0.08,
      measured: ratio('lease+end/peers', at(100, 30)),
    },
    {
      promise: 'lease, of the script on the SDK: 1 secret, 0 ms',
      limit: 1.5,
      measured: ratio('lease/sdk', at(1, 0)),
    },
    {
      promise: 'end, of an empty Node process: 1 secret',
      limit: 1.3,
      measured: ratio('end/empty', at(1, 0)),
    },
    { promise: 'JavaScript that the lease loads, kB', limit: 500, measured: lease && lease.mainBytes / 1000 },
    { promise: 'requests for 100 secrets', limit: 14, measured: at(100, 30)?.results.lease?.requests },
  ];
}
