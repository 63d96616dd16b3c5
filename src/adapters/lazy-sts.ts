import type { SecurityTokenService, StsOpener } from '../use-cases/ports.ts';

/**
 * STS, whose client is loaded at the first call. The SDK is the largest part of a lease's code: it is loaded while the
 * token is requested, and a check without a request does not load it.
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
