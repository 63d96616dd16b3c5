import type { FaultKind } from '../../sandbox/sandbox.ts';

/** A fault of a request. */
export interface NetworkFault {
  readonly title: string;
  /** `lookup`: the host's name cannot be resolved. */
  readonly fault: FaultKind | { readonly kind: 'lookup' };
  /** True if nothing is sent for a long time; the lease then gets a short time limit. */
  readonly silent?: boolean;
}

const hour = 3_600_000;

/** @param elsewhere An address that no redirect may lead to. */
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

/** One fault of each kind, for operations whose requests are sent in the same way as those that are tested with all. */
export const typicalFaults = networkFaults('http://127.0.0.1:9/').filter(({ title }) =>
  typical.includes(title),
);
