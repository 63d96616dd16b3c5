import { dateOf } from '../domain/expiry/expiry.ts';
import type { Issuer } from './issuer.ts';

/**
 * Shared access signatures of storage, in a URL, a connection string or alone, and of Service Bus, Event Hubs and IoT Hub,
 * as a header has them. They contain their end; those of storage their permissions too.
 */
export const azure: Issuer = {
  id: 'azure',
  name: 'Azure',
  form: /^(?:SharedAccessSignature )?(?=(?:\S*[?&;=])?sig=)(?=(?:\S*[?&;=])?se=)\S+$/,
  host: 'management.azure.com',
  ownValidity: ({ value }) => {
    const part = (name: string) => {
      const [, text] = new RegExp(`(?:^|[?&;= ])${name}=([^&;\\s]+)`).exec(value) ?? [];
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
  date: '2026-11-27',
  source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
