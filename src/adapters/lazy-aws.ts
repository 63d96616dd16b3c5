import type {
  EarlyConnections,
  SecretStore,
  SecurityTokenService,
  StoreOpener,
  StsOpener,
} from '../use-cases/ports.ts';

/** The adapters that stand on AWS's SDK. */
export interface AwsServices {
  readonly sts: StsOpener;
  readonly openStore: StoreOpener;
  /** Connects to what will be asked soon. */
  readonly connectAhead: (connections: readonly EarlyConnections[]) => void;
}

/**
 * The same services, loaded when one of them is first asked. The SDK is the most of what a lease loads: where the
 * job's token is asked for first, loading costs no time of its own, and a check that asks nobody never loads it.
 */
export function lazyAwsServices(load: () => Promise<AwsServices>): Omit<AwsServices, 'connectAhead'> {
  return {
    sts: (region, retryBudget) => lateSts(once(async () => (await load()).sts(region, retryBudget))),
    openStore: (region, keys, retryBudget) =>
      lateStore(once(async () => (await load()).openStore(region, keys, retryBudget))),
  };
}

/** Opens at the first call, and gives the same to all. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

function lateSts(open: () => Promise<SecurityTokenService>): SecurityTokenService {
  return {
    assumeWithToken: async (...request) => (await open()).assumeWithToken(...request),
    assumeFrom: async (...request) => (await open()).assumeFrom(...request),
    callerArn: async () => (await open()).callerArn(),
  };
}

function lateStore(open: () => Promise<SecretStore>): SecretStore {
  return {
    get: async (...request) => (await open()).get(...request),
    batch: async (...request) => (await open()).batch(...request),
    list: async (...request) => (await open()).list(...request),
    describe: async (...request) => (await open()).describe(...request),
  };
}
