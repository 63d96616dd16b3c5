import { json } from '../wire.ts';
import { type IssuedToken, type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** https://api-docs.npmjs.com/#tag/Tokens */
export const npm: IssuerDouble = {
  id: 'npm',
  host: 'registry.npmjs.org',
  usualScopes: ['package:write'],
  mint: () => ({ value: `npm_${random(36)}` }),
  endpoints: [
    reading('/-/whoami', () => json({ username: 'octo' })),
    reading('/-/npm/v1/tokens', ({ all }) => json({ objects: all.map(listed), total: all.length, urls: {} })),
  ],
  refuse: () => json({ error: 'Unauthorized' }, 401),
  limit: () => tooMany({ message: 'Too Many Requests' }),
};

function listed({ value, number, created, expires, scopes }: IssuedToken) {
  const permissions = scopes.map((scope) => {
    const [name, action] = scope.split(':');
    return { name, action };
  });
  return {
    key: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    token: `${value.slice(0, 8)}...${value.slice(-4)}`,
    name: `token ${number}`,
    created: created.toISOString(),
    updated: created.toISOString(),
    cidr_whitelist: null,
    readonly: permissions.every(({ action }) => action === 'read'),
    permissions,
    ...(expires && { expiry: expires.toISOString() }),
  };
}
