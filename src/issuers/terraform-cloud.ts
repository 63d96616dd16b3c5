import { bearer, type Issuer, wordOfJson } from './issuer.ts';

/** Tokens of users and teams of HCP Terraform. For Terraform Enterprise: `host=`. */
export const terraformCloud: Issuer = {
  id: 'terraform-cloud',
  name: 'HCP Terraform',
  form: /^\w{14}\.atlasv1\.[\w-]{60,}$/,
  host: 'app.terraform.io',
  request: ({ value }) => ({ path: '/api/v2/account/details', headers: bearer(value) }),
  read: (answer) => wordOfJson(answer, () => ({ state: 'active' })),
  tells: [],
  cannotTell:
    'until when it works and what it may do; anything of an organization token, which has no account',
  date: '2026-11-26',
  source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account',
};
