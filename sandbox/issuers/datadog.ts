import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany } from './issuer-double.ts';

/** https://docs.datadoghq.com/api/latest/authentication/#validate-api-key */
export const datadog: IssuerDouble = {
  id: 'datadog',
  host: 'api.datadoghq.com',
  usualScopes: [],
  isEndless: true,
  mint: () => ({ value: random(32, 'hex') }),
  shownBy: ({ headers }) => headers['dd-api-key'],
  endpoints: [reading('/api/v1/validate', () => json({ valid: true }))],
  refuse: () => json({ errors: ['Forbidden'] }, 403),
  limit: () => tooMany({ errors: ['Too many requests'] }, { 'x-ratelimit-remaining': '0' }),
};
