/**
 * Compares the emulated distance with real TCP: `unshare --net node bench/network/check.ts` as root on Linux, with
 * python3 and /dev/net/tun. Runs the shortest script and the lease over both in turn and compares the medians.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchmarkedActions } from '../contestants.ts';
import { measure } from '../process.ts';
import { median } from '../results.ts';
import { ScenarioSandbox } from '../scenario.ts';
import { bundleScripts } from '../scripts.ts';
import { asText } from '../table.ts';

const rounds = 15;

execFileSync('ip', ['link', 'set', 'lo', 'up']);
const scripts = await mkdtemp(join(tmpdir(), 'secret-lease-check-'));
const rows: string[][] = [];
try {
  const actions = benchmarkedActions(undefined, await bundleScripts(scripts));
  for (const delay of [10, 30, 100])
    for (const secrets of [1, 20, 100]) rows.push(...(await compared(secrets, delay)));
  console.log(asText(['secrets', 'round trip', '', 'emulated', 'real TCP', 'emulated : real'], rows));

  async function compared(secrets: number, delay: number): Promise<string[][]> {
    const device = spawn('python3', [join(import.meta.dirname, 'tun.py'), String(delay)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(device.stdout, 'data');
    const emulated = await ScenarioSandbox.open({ network: 'tls', secrets, delay });
    const real = await ScenarioSandbox.open({ network: 'tun', secrets, delay });
    try {
      const compared = actions.filter(({ name }) => ['lease', 'ahead', 'bare'].includes(name));
      const results: string[][] = [];
      for (const { name, run } of compared) {
        const walls = { emulated: [] as number[], real: [] as number[] };
        for (let round = 0; round < rounds; round++) {
          for (const [kind, sandbox] of [
            ['emulated', emulated],
            ['real', real],
          ] as const)
            walls[kind].push((await run(sandbox, measure)).main.reduce((sum, { wall }) => sum + wall, 0));
        }
        const [one, other] = [median(walls.emulated), median(walls.real)];
        const ratio = (one / other).toFixed(3);
        results.push([
          `${secrets}`,
          `${delay} ms`,
          name,
          `${one.toFixed(1)} ms`,
          `${other.toFixed(1)} ms`,
          ratio,
        ]);
      }
      return results;
    } finally {
      await Promise.all([emulated.close(), real.close()]);
      const exit = once(device, 'exit');
      device.kill();
      await exit;
    }
  }
} finally {
  await rm(scripts, { recursive: true });
}
