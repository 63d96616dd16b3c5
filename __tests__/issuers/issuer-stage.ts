import type { TestContext } from 'node:test';
import type { IssuedToken, RequestedToken } from '../../sandbox/issuers/issuers.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { type IssuerId, issuerIds, issuers } from '../../src/issuers/issuers.ts';
import { credentials, openCorporateNetwork } from '../dist/corporate-network.ts';
import { openStage, type Stage } from '../dist/stage.ts';

/** A stage whose bundle reaches the doubles as it does the issuers: by https and their own host names. */
export interface IssuerStage extends Stage {
  /** Makes a token and puts it into a secret `ci/NAME`, with what goes with it. */
  issue(name: string, settings: RequestedToken): IssuedToken;
  /** The line of `verify` for a variable with such a token; `auto` where its form tells the issuer. */
  verifyLine(variable: string, token: IssuedToken): string;
}

/** Hosts of the catalogue. */
const hosts = (await Promise.all(issuerIds.map((id) => issuers[id]()))).flatMap(({ host }) => host ?? []);
const known = new Set<string>(
  (await Promise.all(issuerIds.map((id) => issuers[id]())))
    .filter(({ form, host }) => form && host !== undefined)
    .map(({ id }) => id),
);

/** A network in which the issuers' own host names lead to their doubles. It closes with the test. */
export async function openIssuerNetwork(t: TestContext, pathOf?: (host: string, path: string) => string) {
  const network = await openCorporateNetwork(t, { hosts, ...(pathOf && { pathOf }) });
  return {
    /** The variables of a runner in it. */
    host: {
      HTTPS_PROXY: network.proxyFor(credentials.user, credentials.password),
      NODE_EXTRA_CA_CERTS: network.certificate,
    },
    leadTo: network.leadTo,
  };
}

/** The variables of a runner whose requests to `https://HOST/PATH` of an issuer are answered at `url`/HOST/PATH. */
export async function hostWithIssuersAt(t: TestContext, url: string): Promise<Record<string, string>> {
  const { host, leadTo } = await openIssuerNetwork(t, (name, path) => `/${name}${path}`);
  leadTo(url);
  return host;
}

/** The rest of a line of `verify`: `auto` where the token's form tells its issuer, else the issuer with its host. */
export function serviceFor(issuer: string, { issuers: doubles }: Sandbox): string {
  if (known.has(issuer)) return 'auto';
  return isSelfHosted(issuer) ? `${issuer} host=${doubles.url(issuer).replace('http://', '')}` : issuer;
}

/** Opens a stage that closes with the test. */
export async function openIssuerStage(t: TestContext): Promise<IssuerStage> {
  const { host, leadTo } = await openIssuerNetwork(t);
  const stage = await openStage(t, { env: { GITHUB_API_URL: 'https://api.github.com' }, host });
  leadTo(stage.sandbox.url);
  const { sandbox } = stage;
  return {
    ...stage,
    issue(name, settings) {
      const token = sandbox.issuers.issue(settings);
      stage.put(`ci/${name}`, JSON.stringify({ ...token.fields, token: token.value }));
      return token;
    },
    verifyLine: (variable, { issuer }) => `${variable} ${serviceFor(issuer, sandbox)}`,
  };
}

const withoutHost: readonly string[] = ['databricks', 'snowflake', 'vault'] satisfies IssuerId[];

function isSelfHosted(issuer: string): boolean {
  return withoutHost.includes(issuer);
}

/** How a lease calls the value of an issuer. */
export function variableOf(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}
