import type { Name, Report, ScenarioResult } from './results.ts';

/** The contestants shown, from top to bottom. */
const shown: readonly { name: Name; label: string }[] = [
  { name: 'peers', label: 'the two actions' },
  { name: 'sdk', label: 'script on the AWS SDK' },
  { name: 'lease', label: 'Secret Lease' },
  { name: 'bare', label: 'script on node:https' },
  { name: 'ahead', label: 'script, connects ahead' },
  { name: 'empty', label: 'empty Node process' },
];

/** The scenarios that get a panel of bars, if they were measured. */
const panels = [
  { secrets: 1, delay: 30 },
  { secrets: 20, delay: 30 },
  { secrets: 100, delay: 30 },
];
const growthSecrets = 1;

// Narrow, with one panel below the other: on a phone, 358 pixels wide, its letters are to be 9 pixels high.
const width = 520;
const left = 170;
const rowHeight = 24;
const barsTop = 58;
const panelHeight = shown.length * rowHeight + 38;
const growthTop = barsTop + panels.length * panelHeight + 70;
const growth = { left: 56, right: width - 178, height: 190 };
const height = growthTop + growth.height + 34;

/** The report as an SVG that follows the reader's choice of a light or a dark page. */
export function picture(report: Report): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    '<title id="title">Wall time of Secret Lease beside other ways to read secrets in a job</title>',
    style,
    text(0, 18, 'Wall time, main and post steps together', 'title'),
    text(0, 38, 'Over TLS, from three hosts that are a round trip of 30 ms away. Medians.', 'note'),
    ...panels.flatMap((panel, index) => bars(panel, index, report)),
    ...growthChart(report),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const style = `<style>
text { font: 14px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.note { fill: #59636e }
.own { font-weight: 600 }
.end { text-anchor: end }
.middle { text-anchor: middle }
rect { fill: #c4ccd4 }
rect.lease { fill: #1a7f5a }
path { fill: none; stroke: #8c959f; stroke-width: 2 }
path.lease { stroke: #1a7f5a; stroke-width: 3 }
path.grid { stroke: #d1d9e0; stroke-width: 1 }
circle { fill: #8c959f }
circle.lease { fill: #1a7f5a }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.note { fill: #9198a1 }
rect { fill: #4c5661 }
rect.lease { fill: #3fb98a }
path { stroke: #768390 }
path.lease { stroke: #3fb98a }
path.grid { stroke: #30363d }
circle { fill: #768390 }
circle.lease { fill: #3fb98a }
}
</style>`;

function bars(panel: { secrets: number; delay: number }, index: number, { scenarios }: Report): string[] {
  const { secrets, delay } = panel;
  const scenario = scenarios.find(
    (each) => each.network === 'tls' && each.secrets === secrets && each.delay === delay,
  );
  if (!scenario) return [];
  const top = barsTop + index * panelHeight;
  const longest = Math.max(...Object.values(scenario.results).map(({ wall }) => wall));
  const rows = shown.flatMap(({ name, label }, row) => {
    const wall = scenario.results[name]?.wall;
    if (wall === undefined) return [];
    const length = Math.max(2, (wall / longest) * (width - left - 62));
    const y = top + row * rowHeight + 38;
    const own = name === 'lease' ? 'own' : '';
    return [
      text(left - 12, y, label, `${own} end`.trim()),
      `<rect class="${name}" x="${left}" y="${y - 14}" width="${length.toFixed(1)}" height="18" rx="2"/>`,
      text(left + length + 6, y, duration(wall), own),
    ];
  });
  return [text(left, top + 16, count(secrets), 'own'), ...rows];
}

/** A chart of wall time by round trip. */
function growthChart({ scenarios }: Report): string[] {
  const measured = scenarios.filter(({ network, secrets }) => network === 'tls' && secrets === growthSecrets);
  const x = ({ delay }: ScenarioResult) => growth.left + (delay / 100) * (growth.right - growth.left);
  const longest = Math.max(
    ...measured.flatMap(({ results }) => Object.values(results).map(({ wall }) => wall)),
  );
  const top = Math.ceil(longest / 500) * 500;
  const y = (wall: number) => growthTop + growth.height * (1 - wall / top);
  const lines = shown.flatMap(({ name, label }) => {
    const points = measured.flatMap((each) => {
      const wall = each.results[name]?.wall;
      return wall === undefined ? [] : [{ x: x(each), y: y(wall) }];
    });
    const last = points.at(-1);
    if (!last || name === 'bare' || name === 'empty') return [];
    const path = points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' L');
    return [
      `<path class="${name}" d="M${path}"/>`,
      ...points.map(
        (point) => `<circle class="${name}" cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3.5"/>`,
      ),
      // The lines of the two scripts end where the lease's does, so their names are moved apart.
      text(
        last.x + 10,
        last.y + (name === 'ahead' ? 12 : name === 'sdk' ? -4 : 4),
        label,
        name === 'lease' ? 'own' : '',
      ),
    ];
  });
  if (lines.length === 0) return [];
  const grid = Array.from({ length: top / 500 }, (_, index) => (index + 1) * 500);
  return [
    text(0, growthTop - 42, `How ${count(growthSecrets)} takes longer with the distance`, 'title'),
    text(0, growthTop - 22, 'Wall time against the round trip to the three hosts.', 'note'),
    `<path class="grid" d="M${growth.left},${y(0).toFixed(1)} H${growth.right}"/>`,
    ...grid.map((wall) => `<path class="grid" d="M${growth.left},${y(wall).toFixed(1)} H${growth.right}"/>`),
    ...grid.map((wall) => text(growth.left - 8, y(wall) + 4, duration(wall), 'note end')),
    ...measured
      // The first two stand too close for two labels.
      .filter(({ delay }) => delay === 0 || delay >= 30)
      .map((each) => text(x(each), growthTop + growth.height + 22, `${each.delay} ms`, 'note middle')),
    ...lines,
  ];
}

function text(x: number, y: number, content: string, kind: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${kind && ` class="${kind}"`}>${content}</text>`;
}

function count(secrets: number): string {
  return secrets === 1 ? '1 secret' : `${secrets} secrets`;
}

function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return `${seconds < 10 ? Number(seconds.toFixed(1)) : Math.round(seconds)} s`;
}
