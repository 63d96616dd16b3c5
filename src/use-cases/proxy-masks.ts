import { proxyMasks } from '../domain/masks/proxy.ts';
import { toRegister } from '../domain/masks/registration.ts';
import type { Runner } from './ports.ts';

/** Masks a proxy's password before any message can contain its URL. */
export async function maskProxy(runner: Pick<Runner, 'environment' | 'mask'>): Promise<void> {
  await runner.mask(toRegister(proxyMasks(runner.environment)));
}
