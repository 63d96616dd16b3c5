import { type Issuer, validityOfJson } from './issuer.ts';

/** API keys. */
export const anthropic: Issuer = {
  id: 'anthropic',
  name: 'Anthropic',
  form: /^sk-ant-(?:api|admin)\d\d-[\w-]{40,}$/,
  host: 'api.anthropic.com',
  request: ({ value }) => ({
    path: value.startsWith('sk-ant-admin') ? '/v1/organizations/me' : '/v1/models?limit=1',
    headers: { accept: 'application/json', 'x-api-key': value, 'anthropic-version': '2023-06-01' },
  }),
  read: (answer) => validityOfJson(answer, () => ({ state: 'active' })),
  tells: [],
  cannotTell: 'until when it works and what it may do',
  date: '2026-11-27',
  source: 'https://platform.claude.com/docs/en/api/models-list',
};
