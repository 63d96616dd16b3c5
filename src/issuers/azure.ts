import { dateOf } from '../domain/expiry/expiry.ts';
import type { Issuer } from './issuer.ts';

/** Shared access signatures, in a URL, a connection string or alone. They contain their end and permissions. */
export const azure: Issuer = {
  id: 'azure',
  name: 'Azure',
  form: /^(?=[^\n]*(?:^|[?&=])(?:s[erv]|sig|sp)=)(?=[^\n]*[?&]sig=|sig=)(?=[^\n]*se=)[^\s]+$/,
  host: 'management.azure.com',
  ownValidity: ({ value }) => {
    const part = (name: string) => {
      const [, text] = new RegExp(`(?:^|[?&;=])${name}=([^&;\\s]+)`).exec(value) ?? [];
      return text === undefined ? undefined : decoded(text);
    };
    return {
      state: 'unknown',
      why: 'has no request that tells whether a signature was revoked',
      endsAt: dateOf(part('se')),
      scopes: part('sp')?.split(''),
    };
  },
  tells: ['expiry', 'scopes'],
  cannotTell:
    'whether it was revoked: only its own text is read. A client secret says nothing: tag its secret `expires-at`',
  date: '2026-11-26',
  source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
