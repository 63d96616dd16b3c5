import { json } from '../wire.ts';
import { type IssuerDouble, random } from './issuer-double.ts';

const hour = 3_600_000;

/**
 * Nobody is asked: a shared access signature says all itself.
 * https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas
 */
export const azure: IssuerDouble = {
  id: 'azure',
  host: undefined,
  usualScopes: ['r', 'w'],
  mint: ({ scopes, expires }, now) => {
    const end = (expires ?? new Date(now + 365 * 24 * hour)).toISOString().replace(/\.\d+Z$/, 'Z');
    const parts = { sv: '2024-11-04', se: end, sr: 'c', sp: scopes.join(''), sig: `${random(43)}=` };
    return { value: String(new URLSearchParams(parts)) };
  },
  endpoints: [],
  refuse: () => json({ message: 'AuthenticationFailed' }, 403),
};
