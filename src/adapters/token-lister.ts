import type { TokenLister } from '../use-cases/monitor/monitor-ports.ts';

/** Looks for tokens by the catalogue of issuers, which is loaded when it is first asked. */
export const tokenLister: TokenLister = async (service, secret) => {
  const catalogue = await import('../issuers/find-tokens.ts');
  return catalogue.findTokens(service, secret);
};
