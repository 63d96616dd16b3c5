import type { SecurityTokenService, StsOpener } from '../use-cases/ports.ts';

/**
 * The same STS, loaded when it is first asked. The SDK is the most of what a lease loads: where the job's token is
 * asked for first, loading costs no time of its own, and a check that asks nobody never loads it.
 */
export function lazySts(load: () => Promise<{ readonly open: StsOpener }>): StsOpener {
  return (region, retryBudget) => {
    let opened: Promise<SecurityTokenService> | undefined;
    const sts = () => {
      opened ??= load().then(({ open }) => open(region, retryBudget));
      return opened;
    };
    return {
      assumeWithToken: async (...request) => (await sts()).assumeWithToken(...request),
      assumeFrom: async (...request) => (await sts()).assumeFrom(...request),
      callerArn: async () => (await sts()).callerArn(),
    };
  };
}
