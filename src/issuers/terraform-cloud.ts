import { bearer, type Issuer, validityOfJson } from './issuer.ts';

/**
 * Tokens of users, teams and organizations of HCP Terraform; the account of the last two is a service user. For
 * Terraform Enterprise: `host=`.
 */
export const terraformCloud: Issuer = {
  id: 'terraform-cloud',
  name: 'HCP Terraform',
  form: /^\w{14}\.atlasv1\.[\w-]{60,}$/,
  host: 'app.terraform.io',
  request: ({ value }) => ({ path: '/api/v2/account/details', headers: bearer(value) }),
  read: (answer) => validityOfJson(answer, () => ({ state: 'active' })),
  tells: [],
  cannotTell: 'until when it works and what it may do',
  date: '2026-11-27',
  source: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account',
};
