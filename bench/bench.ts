/**
 * Measures the lease beside other ways to get secrets into a job: `npm run bench [-- --quick] [-- --publish]`. `--only
 * SCENARIO` measures one scenario, such as `tls:1:30` for network, secrets and delay; `--seconds N` limits each
 * scenario. PEERS names a folder with checkouts of the two actions that are chained without this one; see
 * docs/performance.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, platform, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { node24 } from '../runner/node.ts';
import { type BenchmarkedAction, benchmarkedActions } from './contestants.ts';
import { picture } from './picture.ts';
import { type Cost, type Load, loadOf, measure } from './process.ts';
import { publish } from './publish.ts';
import {
  median,
  type Name,
  type Report,
  type Result,
  type Round,
  ratioIn,
  ratios,
  type ScenarioResult,
} from './results.ts';
import { type Scenario, ScenarioSandbox } from './scenario.ts';
import { networks, scenariosOf, titleOf } from './scenarios.ts';
import { bundleScripts } from './scripts.ts';
import { measureSizes } from './sizes.ts';
import { asText, budgets, comparison, costs, sizes } from './table.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    publish: { type: 'boolean' },
    only: { type: 'string', multiple: true },
    seconds: { type: 'string' },
  },
});
const { PEERS: checkouts } = process.env;
const isWhole = !options.quick && !options.only;
if (options.publish && !(isWhole && checkouts))
  throw new Error('Only a whole run with the peers is published.');

/** Seconds that the rounds of one scenario may take together, and the least and greatest number of rounds. */
const pace = {
  seconds: Number(options.seconds ?? (options.quick ? 8 : 20)),
  least: options.quick ? 1 : 5,
  most: 25,
};

const scripts = await mkdtemp(join(tmpdir(), 'secret-lease-bench-'));
try {
  const all = benchmarkedActions(checkouts, await bundleScripts(scripts));
  for (const { name, meaning } of all) console.log(`${name.padEnd(6)} ${meaning}`);
  if (!checkouts) console.log('peers  left out: PEERS names no folder with their checkouts');
  const report = await run(all);
  const measured = networks.filter((network) => report.scenarios.some((each) => each.network === network));
  for (const table of [costs, comparison])
    for (const network of measured) console.log(`\n${network}\n${table(report, network, asText)}`);
  for (const table of isWhole ? [sizes, budgets] : [budgets]) console.log(`\n${table(report, asText)}`);
  await keep(report);
} finally {
  await rm(scripts, { recursive: true });
}

async function run(all: readonly BenchmarkedAction[]): Promise<Report> {
  const results: ScenarioResult[] = [];
  for (const scenario of scenariosOf(options)) {
    const result = await runScenario(scenario, all, results);
    console.log(`${titleOf(scenario)}: ${result.rounds} rounds`);
    results.push(result);
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${platform()} ${release().split('-')[0]}`,
    node: execFileSync(node24(), ['--version'], { encoding: 'utf8' }).trim(),
    peers: checkouts ? ['configure-aws-credentials', 'aws-secretsmanager-get-secrets'].map(versionOf) : [],
    scenarios: results,
    sizes: isWhole ? await measureSizes() : [],
  };
}

async function runScenario(
  scenario: Scenario,
  everybody: readonly BenchmarkedAction[],
  before: readonly ScenarioResult[],
): Promise<ScenarioResult> {
  const all = everybody.filter(({ networks }) => networks?.includes(scenario.network) ?? true);
  const stage = await ScenarioSandbox.open(scenario);
  try {
    const loads = new Map<Name, Awaited<ReturnType<typeof loadsOf>>>();
    for (const each of all) loads.set(each.name, await loadsOf(each, stage, scenario, before));
    const rounds: Partial<Record<Name, Round>>[] = [];
    const requests = new Map<Name, number>();
    const begin = performance.now();
    while (wantsMore(rounds.length, performance.now() - begin)) {
      const round: Partial<Record<Name, Round>> = {};
      // Each round starts with another contestant, so that none always runs after the same one.
      for (let turn = 0; turn < all.length; turn++) {
        const action = all[(rounds.length + turn) % all.length] as BenchmarkedAction;
        const known = rounds.length === 0 ? await stage.requests() : 0;
        round[action.name] = costOf(await action.run(stage, measure));
        if (rounds.length === 0) requests.set(action.name, (await stage.requests()) - known);
      }
      rounds.push(round);
    }
    const results = all.map(({ name }) => {
      const costs = rounds.flatMap((round) => round[name] ?? []);
      return [name, { ...summaryOf(costs), requests: requests.get(name) ?? 0, ...loads.get(name) }] as const;
    });
    return {
      ...scenario,
      rounds: rounds.length,
      results: Object.fromEntries(results) as Partial<Record<Name, Result>>,
      ratios: Object.fromEntries(
        ratios.map((ratio) => {
          const told = rounds.flatMap((round) => ratioIn(round, ratio) ?? []);
          return [ratio, told.length > 0 ? rounded(median(told), 3) : null];
        }),
      ) as ScenarioResult['ratios'],
    };
  } finally {
    await stage.close();
  }
}

/** True if another round fits, judged by the time of those before. */
function wantsMore(done: number, elapsed: number): boolean {
  if (done < pace.least) return true;
  return done < pace.most && (elapsed / done) * (done + 1) <= pace.seconds * 1000;
}

/**
 * The files that each contestant loads. The delay does not change them, so they are measured once for each network and
 * number of secrets.
 */
async function loadsOf(
  action: BenchmarkedAction,
  stage: ScenarioSandbox,
  { network, secrets }: Scenario,
  before: readonly ScenarioResult[],
) {
  const known = before.find((each) => each.network === network && each.secrets === secrets)?.results[
    action.name
  ];
  if (known) return { files: known.files, bytes: known.bytes, mainBytes: known.mainBytes };
  const { main, post } = await action.run<Load>(stage, loadOf);
  const sum = (loads: Load[], what: 'files' | 'bytes') =>
    loads.reduce((total, load) => total + load[what], 0);
  return {
    files: sum([...main, ...post], 'files'),
    bytes: sum([...main, ...post], 'bytes'),
    mainBytes: sum(main, 'bytes'),
  };
}

function costOf({ main, post }: { main: Cost[]; post: Cost[] }): Round {
  const sum = (costs: Cost[], what: keyof Cost) => costs.reduce((total, cost) => total + cost[what], 0);
  return {
    main: sum(main, 'wall'),
    post: sum(post, 'wall'),
    cpu: sum([...main, ...post], 'cpu'),
    memory: Math.max(...[...main, ...post].map(({ memory }) => memory)),
  };
}

function summaryOf(rounds: readonly Round[]) {
  const of = (what: (round: Round) => number) => rounded(median(rounds.map(what)), 1);
  return {
    wall: of(({ main, post }) => main + post),
    main: of(({ main }) => main),
    post: of(({ post }) => post),
    cpu: of(({ cpu }) => cpu),
    memory: of(({ memory }) => memory),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** A peer's newest tag, and how many commits its checkout is ahead of it. */
function versionOf(name: string): string {
  const git = ['-C', join(checkouts ?? '', name), 'describe', '--tags', '--always'];
  return `${name} ${execFileSync('git', git, { encoding: 'utf8' }).trim()}`;
}

async function keep(report: Report): Promise<void> {
  if (options.publish) return publish(report);
  const folder = join(import.meta.dirname, '..', '.cache', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(folder, 'performance.svg'), picture(report));
  console.log('Written to .cache/bench: results.json and performance.svg');
}
