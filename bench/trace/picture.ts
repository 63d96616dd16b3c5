import {
  connectionsOf,
  type Interval,
  type StepKind,
  type TracedConnection,
  waitsOf,
} from './connections.ts';
import type { Trace } from './process.ts';

/** What the picture shows of a trace, in milliseconds since the process was spawned. */
export interface TraceContents {
  /** What was measured, such as `20 secrets`. */
  readonly about: string;
  readonly total: number;
  readonly waits: readonly Interval[];
  readonly connections: readonly Pick<TracedConnection, 'host' | 'steps'>[];
}

/** The contents of a trace, in tenths of a millisecond. */
export function traceContents(trace: Trace, about: string): TraceContents {
  const rounded = <T extends Interval>(each: T): T => ({
    ...each,
    from: tenths(each.from),
    to: tenths(each.to),
  });
  return {
    about,
    total: tenths(trace.end - trace.begin),
    waits: waitsOf(trace).map(({ from, to }) => rounded({ from, to })),
    connections: connectionsOf(trace).map(({ host, steps }) => ({ host, steps: steps.map(rounded) })),
  };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

// So narrow that on a phone, 358 pixels wide, its letters are 9 pixels high.
const width = 520;
const left = 128;
const right = width - 20;
const rowHeight = 26;
const top = 84;

/** A trace as an SVG that follows the reader's choice of a light or a dark page: the process, then each connection. */
export function tracePicture({ about, total, waits, connections }: TraceContents): string {
  const x = (time: number) => left + (time / total) * (right - left);
  const bottom = top + (connections.length + 1) * rowHeight;
  const height = bottom + 34;
  const step = total > 400 ? 100 : 50;
  const ticks = Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
  const bar = ({ from, to }: Interval, row: number, kind: string) =>
    `<rect class="${kind}" x="${x(from).toFixed(1)}" y="${top + row * rowHeight + 4}" width="${Math.max(1, x(to) - x(from)).toFixed(1)}" height="18" rx="2"/>`;
  const label = (row: number, content: string, kind = 'end') =>
    text(left - 12, top + row * rowHeight + 18, content, kind);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    '<title id="title">What a lease does and waits for, connection by connection</title>',
    style,
    text(0, 18, `A lease from its start to its end: ${about}`, 'title'),
    ...legend(),
    ...ticks.map((time) => `<path class="grid" d="M${x(time).toFixed(1)},${top - 4} V${bottom + 6}"/>`),
    ...ticks.map((time) => text(x(time), bottom + 24, `${time} ms`, 'note middle')),
    label(0, 'the process', 'own end'),
    bar({ from: 0, to: total }, 0, 'works'),
    ...waits.map((wait) => bar(wait, 0, 'waits')),
    ...connections.flatMap(({ host, steps }, index) => [
      label(index + 1, host),
      ...steps.map((each) => bar(each, index + 1, each.kind)),
      ...steps
        .filter(({ kind }) => kind === 'request')
        .map(({ from, to, what }) => captionOf(what, x(from), x(to), top + (index + 1) * rowHeight + 18)),
    ]),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const shortNames: Readonly<Record<string, string>> = {
  'OIDC token': 'token',
  JWKS: 'keys',
  AssumeRoleWithWebIdentity: 'session',
  BatchGetSecretValue: 'secrets',
  GetSecretValue: 'secret',
};

/** The caption, beside the bar if the bar is too narrow for it. */
function captionOf(what: string, from: number, to: number, y: number): string {
  const caption = shortNames[what] ?? what;
  const fits = to - from > caption.length * 8 + 8;
  return fits ? text((from + to) / 2, y, caption, 'inside middle') : text(to + 6, y, caption, '');
}

function legend(): string[] {
  const kinds: readonly (readonly [StepKind | 'works' | 'waits', string])[] = [
    ['works', 'works'],
    ['waits', 'waits'],
    ['connect', 'TCP and TLS'],
    ['request', 'request and answer'],
  ];
  let at = 0;
  return kinds.flatMap(([kind, meaning]) => {
    const begin = at;
    at += 40 + meaning.length * 7;
    return [
      `<rect class="${kind}" x="${begin}" y="40" width="18" height="14" rx="2"/>`,
      text(begin + 24, 52, meaning, 'note'),
    ];
  });
}

function text(x: number, y: number, content: string, kind: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${kind && ` class="${kind}"`}>${content}</text>`;
}

const style = `<style>
text { font: 14px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.note { fill: #59636e }
.own { font-weight: 600 }
.end { text-anchor: end }
.middle { text-anchor: middle }
.inside { fill: #ffffff }
rect.works { fill: #1a7f5a }
rect.waits { fill: #d1d9e0 }
rect.connect { fill: #8c959f }
rect.request { fill: #0969da }
path.grid { stroke: #d1d9e0; stroke-width: 1 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.note { fill: #9198a1 }
.inside { fill: #0d1117 }
rect.works { fill: #3fb98a }
rect.waits { fill: #3d444d }
rect.connect { fill: #768390 }
rect.request { fill: #58a6ff }
path.grid { stroke: #30363d }
}
</style>`;
