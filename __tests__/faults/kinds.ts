import type { FaultKind } from '../../sandbox/sandbox.ts';

/** Something that can happen to a request. */
export interface NetworkFault {
  readonly title: string;
  /** `lookup`: the name of the host cannot be resolved. */
  readonly fault: FaultKind | { readonly kind: 'lookup' };
  /** True where nothing comes for a long time, so that the lease gets little of it. */
  readonly silent?: boolean;
}

const hour = 3_600_000;

/** `elsewhere`: an address that no redirect may lead to. */
export function networkFaults(elsewhere: string): NetworkFault[] {
  return [
    { title: 'throttled', fault: { kind: 'throttle' } },
    { title: 'internal error (500)', fault: { kind: 'error', code: 'InternalFailure' } },
    { title: 'unavailable (503)', fault: { kind: 'error', code: 'ServiceUnavailable' } },
    { title: 'connection reset before the request took effect', fault: { kind: 'reset-before' } },
    { title: 'connection reset before the answer', fault: { kind: 'reset-after' } },
    { title: 'no answer', fault: { kind: 'hang' }, silent: true },
    { title: 'an answer, byte by byte', fault: { kind: 'drip', ms: 200 }, silent: true },
    { title: 'half an answer', fault: { kind: 'truncate' } },
    {
      title: 'an answer that cannot be parsed',
      fault: { kind: 'garbage', contentType: 'application/json', body: '{"value": ::error::FAKE' },
    },
    { title: "a proxy's page (text/html)", fault: { kind: 'garbage' } },
    { title: 'an empty answer', fault: { kind: 'empty' } },
    { title: 'a redirect', fault: { kind: 'redirect', to: elsewhere } },
    { title: 'a clock 1 h ahead', fault: { kind: 'skew', ms: hour } },
    { title: 'a clock 1 h behind', fault: { kind: 'skew', ms: -hour } },
    { title: 'a name that cannot be resolved', fault: { kind: 'lookup' } },
  ];
}

const typical = [
  'throttled',
  'connection reset before the answer',
  'no answer',
  'an answer that cannot be parsed',
];

/** One of each way to fail, for operations that reach the network as others do which have them all. */
export const typicalFaults = networkFaults('http://127.0.0.1:9/').filter(({ title }) =>
  typical.includes(title),
);
