import { type Issuer, isTokenOf } from './issuer.ts';

/** Loads an issuer's file by its id. Loaded only if a line of `verify` names it, or for `auto`. */
export const issuers = {
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  bitbucket: async () => (await import('./bitbucket.ts')).bitbucket,
  npm: async () => (await import('./npm.ts')).npm,
  pypi: async () => (await import('./pypi.ts')).pypi,
  'docker-hub': async () => (await import('./docker-hub.ts')).dockerHub,
  cloudflare: async () => (await import('./cloudflare.ts')).cloudflare,
  fastly: async () => (await import('./fastly.ts')).fastly,
  datadog: async () => (await import('./datadog.ts')).datadog,
  databricks: async () => (await import('./databricks.ts')).databricks,
  snowflake: async () => (await import('./snowflake.ts')).snowflake,
  slack: async () => (await import('./slack.ts')).slack,
  stripe: async () => (await import('./stripe.ts')).stripe,
  twilio: async () => (await import('./twilio.ts')).twilio,
  sendgrid: async () => (await import('./sendgrid.ts')).sendgrid,
  vault: async () => (await import('./vault.ts')).hashicorp,
  'terraform-cloud': async () => (await import('./terraform-cloud.ts')).terraformCloud,
  sentry: async () => (await import('./sentry.ts')).sentry,
  pagerduty: async () => (await import('./pagerduty.ts')).pagerduty,
  openai: async () => (await import('./openai.ts')).openai,
  anthropic: async () => (await import('./anthropic.ts')).anthropic,
  aws: async () => (await import('./aws.ts')).aws,
  azure: async () => (await import('./azure.ts')).azure,
  google: async () => (await import('./google.ts')).google,
} satisfies Record<string, () => Promise<Issuer>>;

export type IssuerId = keyof typeof issuers;

export const issuerIds = Object.keys(issuers) as IssuerId[];

export function isIssuerId(text: string): text is IssuerId {
  return Object.hasOwn(issuers, text);
}

/** The issuer that a value's form identifies. Undefined if none does. */
export async function issuerOfForm(value: string): Promise<Issuer | undefined> {
  const all = await Promise.all(issuerIds.map((id) => issuers[id]()));
  return all.find((issuer) => isTokenOf(issuer, value));
}
