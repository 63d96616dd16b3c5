import { json } from '../wire.ts';
import { type IssuerDouble, random, reading, tooMany, withHeaders } from './issuer-double.ts';

const media = { 'content-type': 'application/vnd.api+json; charset=utf-8' };

/** https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account */
export const terraformCloud: IssuerDouble = {
  id: 'terraform-cloud',
  host: 'app.terraform.io',
  usualScopes: [],
  kinds: ['organization'],
  mint: () => ({ value: `${random(14)}.atlasv1.${random(67)}` }),
  endpoints: [
    reading('/api/v2/account/details', ({ token: { kind } }) =>
      withHeaders(
        json({
          data: {
            id: 'user-V3R563qtJNcExAkN',
            type: 'users',
            attributes: {
              username: 'ci',
              'is-service-account': kind === 'organization',
              'avatar-url': 'https://www.gravatar.com/avatar/0?s=100&d=mm',
              email: 'ci@example.com',
              permissions: { 'can-change-email': true, 'can-change-username': true },
            },
            relationships: {
              'authentication-tokens': {
                links: { related: '/api/v2/users/user-V3R563qtJNcExAkN/authentication-tokens' },
              },
              ...(kind === 'organization' && {
                'authenticated-resource': {
                  data: { id: 'example', type: 'organizations' },
                  links: { related: '/api/v2/organizations/example' },
                },
              }),
            },
            links: { self: '/api/v2/users/user-V3R563qtJNcExAkN' },
          },
        }),
        media,
      ),
    ),
  ],
  refuse: () => withHeaders(json({ errors: [{ status: '401', title: 'unauthorized' }] }, 401), media),
  limit: () => tooMany({ errors: [{ status: '429', title: 'too many requests' }] }, media),
};
