import { longestFirst } from '../domain/masks/mask.ts';
import { proxyMasks } from '../domain/masks/proxy.ts';
import type { Runner } from './ports.ts';

/** Masks the password of a proxy before anything could name its address. */
export async function maskProxy(runner: Pick<Runner, 'environment' | 'mask'>): Promise<void> {
  await runner.mask(longestFirst(proxyMasks(runner.environment)));
}
