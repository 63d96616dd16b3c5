import { budgetsOf } from './budgets.ts';
import type { NetworkKind } from './network/network.ts';
import { type Name, type Ratio, type Report, type Result, ratios, type ScenarioResult } from './results.ts';

/** Formats rows of cells: for a terminal or as Markdown. */
export type Layout = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const labels: Readonly<Record<Name, string>> = {
  lease: 'Secret Lease',
  peers: 'two actions',
  sdk: 'script, SDK',
  bare: 'script, bare',
  ahead: 'script, ahead',
  empty: 'empty Node',
};

/** The medians of every contestant in every scenario of a network. */
export function costs({ scenarios }: Report, network: NetworkKind, layout: Layout): string {
  const head = [
    'secrets',
    delayTitle(network),
    'rounds',
    '',
    'wall',
    'main',
    'post',
    'CPU',
    'memory',
    'requests',
    'JavaScript',
  ];
  const rows = scenarios
    .filter(isOn(network))
    .flatMap((scenario) =>
      Object.entries(scenario.results).map(([name, result], index) => [
        ...(index === 0 ? scenarioCells(scenario) : ['', '', '']),
        labels[name as Name],
        ...resultCells(result),
      ]),
    );
  return layout(head, rows);
}

const ratioTitles: Readonly<Record<Ratio, string>> = {
  'lease+end/peers': 'lease + end ÷ two actions',
  'lease/sdk': 'lease ÷ script, SDK',
  'lease/bare': 'lease ÷ script, bare',
  'lease/ahead': 'lease ÷ script, ahead',
  'end/empty': 'end ÷ empty Node',
};

/** The lease's ratios in every scenario of a network: medians of the ratios within a round. */
export function comparison({ scenarios }: Report, network: NetworkKind, layout: Layout): string {
  const own = scenarios.filter(isOn(network));
  // Not every contestant is measured in every network.
  const shown = ratios.filter((ratio) => own.some((scenario) => scenario.ratios[ratio] !== null));
  const head = ['secrets', delayTitle(network), ...shown.map((ratio) => ratioTitles[ratio])];
  const rows = own.map((scenario) => [
    String(scenario.secrets),
    `${scenario.delay} ms`,
    ...shown.map((ratio) => scenario.ratios[ratio]?.toFixed(2) ?? ''),
  ]);
  return layout(head, rows);
}

/** The cost of the lease's main step, by size. */
export function sizes(report: Report, layout: Layout): string {
  const rows = report.sizes.map(({ what, wall, cpu, memory }) => [
    what,
    `${wall} ms`,
    `${cpu} ms`,
    `${Math.round(memory / 1024)} MB`,
  ]);
  return layout(['', 'wall', 'CPU', 'memory'], rows);
}

/** The limits and the measured values. */
export function budgets(report: Report, layout: Layout): string {
  const rows = budgetsOf(report).map(({ promise, limit, measured }) => [
    promise,
    `≤ ${limit}`,
    measured == null ? 'not measured' : String(Number(measured.toFixed(3))),
    measured == null ? '' : measured <= limit ? 'holds' : 'does not hold',
  ]);
  return layout(['budget', 'limit', 'measured', ''], rows);
}

function isOn(network: NetworkKind) {
  return (scenario: ScenarioResult) => scenario.network === network;
}

function delayTitle(network: NetworkKind): string {
  return network === 'http' ? 'delay' : 'round trip';
}

function scenarioCells({ secrets, delay, rounds }: ScenarioResult): string[] {
  return [String(secrets), `${delay} ms`, String(rounds)];
}

function resultCells({ wall, main, post, cpu, memory, requests, bytes }: Result): string[] {
  const milliseconds = [wall, main, post, cpu].map((value) => (value === 0 ? '' : `${Math.round(value)} ms`));
  return [
    ...milliseconds,
    `${Math.round(memory / 1024)} MB`,
    String(requests),
    `${Math.round(bytes / 1000)} kB`,
  ];
}

export const asText: Layout = (head, rows) => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return [head, ...rows].map(line).join('\n');
};

export const asMarkdown: Layout = (head, rows) => {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const isNumeric = (column: number) => rows.every((row) => /^(?:≤? ?\d|$)/.test(row[column] ?? ''));
  return [
    line(head),
    line(head.map((_, column) => (isNumeric(column) ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
};
