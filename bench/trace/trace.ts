/**
 * Shows what a lease waits for: `npm run bench:trace [-- --secrets N] [-- --delay MS] [-- --publish]`. Of several runs
 * over TLS at a distance it takes the fastest, prints each wait and what ended it, and draws the connections.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarkedActions } from '../contestants.ts';
import { published } from '../publish.ts';
import { ScenarioSandbox } from '../scenario.ts';
import { connectionsOf, waitsOf } from './connections.ts';
import { traceContents, tracePicture } from './picture.ts';
import { type Trace, traced } from './process.ts';

const { values: options } = parseArgs({
  options: {
    secrets: { type: 'string', default: '20' },
    delay: { type: 'string', default: '30' },
    publish: { type: 'boolean' },
  },
});
const runs = 15;

const scenario = { network: 'tls', secrets: Number(options.secrets), delay: Number(options.delay) } as const;
const trace = await fastest();
const about = `${scenario.secrets} secrets, round trip ${scenario.delay} ms`;

console.log(`${about}: the fastest of ${runs} runs took ${Math.round(trace.end - trace.begin)} ms.\n`);
for (const { from, to, until } of waitsOf(trace))
  console.log(`${ms(from)} to ${ms(to)}  ${ms(to - from)} waited, until ${until}`);
console.log('');
for (const { number, host, steps } of connectionsOf(trace))
  for (const { from, to, what } of steps)
    console.log(`${ms(from)} to ${ms(to)}  connection ${number} (${host}): ${what}`);

const folder = join(import.meta.dirname, '..', '..', '.cache', 'bench');
await mkdir(folder, { recursive: true });
const path = options.publish ? published.trace : join(folder, 'trace.svg');
const contents = traceContents(trace, about);
if (options.publish) await writeFile(published.traceResults, `${JSON.stringify(contents, null, 2)}\n`);
await writeFile(path, tracePicture(contents));
console.log(`\nDrawn in ${path}`);

async function fastest(): Promise<Trace> {
  const sandbox = await ScenarioSandbox.open(scenario);
  try {
    const [lease] = benchmarkedActions(undefined, { sdk: '', bare: '', ahead: '' });
    if (!lease) throw new Error('the lease is the first');
    const traces: Trace[] = [];
    while (traces.length < runs) traces.push(...(await lease.run(sandbox, traced)).main);
    traces.sort((a, b) => a.end - a.begin - (b.end - b.begin));
    return traces[0] as Trace;
  } finally {
    await sandbox.close();
  }
}

function ms(time: number): string {
  return `${time.toFixed(1).padStart(6)} ms`;
}
