import { proxyMasks } from '../domain/masks/proxy.ts';
import { toRegister } from '../domain/masks/registration.ts';
import type { Runner } from './ports.ts';

/** Masks the password of a proxy before anything could name its address. */
export async function maskProxy(runner: Pick<Runner, 'environment' | 'mask'>): Promise<void> {
  await runner.mask(toRegister(proxyMasks(runner.environment)));
}
