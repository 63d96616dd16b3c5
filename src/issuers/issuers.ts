import { type Issuer, isTokenOf } from './issuer.ts';

/** Loads the file of an issuer, by its id. Each is loaded where a line of `verify` asks for it, or for `auto`. */
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

/** The issuer that a value's form tells; undefined where it tells none. */
export async function issuerOfForm(value: string): Promise<Issuer | undefined> {
  const all = await Promise.all(issuerIds.map((id) => issuers[id]()));
  return all.find((issuer) => isTokenOf(issuer, value));
}

/**
 * Points every issuer to a double on loopback, for tests and emulators: `https://HOST/PATH` is asked for at
 * `URL/HOST/PATH`. Anything but loopback is ignored, as any earlier step can set a variable.
 */
export const doublesVariable = 'SECRET_LEASE_ISSUERS_URL';
