import type { Trace, TraceEvent } from './process.ts';

/** A span of a trace, in milliseconds since the process was spawned. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** One connection and what it was used for. */
export interface TracedConnection {
  readonly number: number;
  readonly host: string;
  readonly steps: readonly (Interval & { readonly what: string; readonly kind: StepKind })[];
}

export type StepKind = 'connect' | 'request';

/** When the process waited, and what ended the wait. */
export function waitsOf({ begin, events }: Trace): (Interval & { readonly until: string })[] {
  const waits: (Interval & { until: string })[] = [];
  let waited = 0;
  for (const event of events) {
    const length = event.waited - waited;
    waited = event.waited;
    // In each span the process works first, then waits until an event.
    if (length > 0.5)
      waits.push({ from: event.at - begin - length, to: event.at - begin, until: nameOf(event, events) });
  }
  return waits;
}

/** Every connection, in the order of their starts. */
export function connectionsOf({ begin, events }: Trace): TracedConnection[] {
  const numbers = new Set(events.flatMap(({ connection }) => connection ?? []));
  const names = hostNames(events);
  return [...numbers].map((number) => {
    const own = events.filter(({ connection }) => connection === number);
    const steps: TracedConnection['steps'][number][] = [];
    let last = own[0];
    for (const event of own) {
      const stretch = { from: (last?.at ?? begin) - begin, to: event.at - begin };
      if (event.what === 'secured') steps.push({ ...stretch, what: 'TCP and TLS', kind: 'connect' });
      if (event.what === 'answer')
        steps.push({ ...stretch, what: requestBefore(event, own), kind: 'request' });
      // TCP connects at once to the process that emulates the distance; its round trip is counted within that of TLS.
      // A request that got the connection before TLS was ready is sent when it is.
      if (event.what !== 'connected' && (event.what !== 'request' || isSecured(event, own))) last = event;
    }
    return { number, host: names.get(own[0]?.host ?? '') ?? '', steps };
  });
}

function isSecured(event: TraceEvent, own: readonly TraceEvent[]): boolean {
  return own.slice(0, own.indexOf(event)).some(({ what }) => what === 'secured');
}

function requestBefore(answer: TraceEvent, own: readonly TraceEvent[]): string {
  return own.slice(0, own.indexOf(answer)).findLast(({ what }) => what === 'request')?.request ?? '';
}

/** Names the hosts, which differ only by their ports, by the requests to them. */
function hostNames(events: readonly TraceEvent[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { what, connection, request = '' } of events) {
    const host = events.find((each) => each.what === 'connect' && each.connection === connection)?.host;
    if (what !== 'request' || !host) continue;
    const isProvider = ['JWKS', 'OIDC token'].includes(request);
    names.set(host, isProvider ? 'OIDC' : request.startsWith('AssumeRole') ? 'STS' : 'Secrets Manager');
  }
  return names;
}

function nameOf(event: TraceEvent, events: readonly TraceEvent[]): string {
  const { what, connection, host = '' } = event;
  if (connection === undefined) return `${what} ${host}`.trim();
  const own = events.filter((each) => each.connection === connection);
  if (what === 'answer') return `the answer to ${requestBefore(event, own)}`;
  return `connection ${connection} is ${what}`;
}
