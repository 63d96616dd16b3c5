/** The three that a lease talks to, each on a server of its own. */
export type Target = 'oidc' | 'sts' | 'secretsmanager';

/** What they are called where a job has no endpoints of its own: behind a proxy. */
export const hosts: Readonly<Record<Target, string>> = {
  oidc: 'token.actions.githubusercontent.com',
  sts: 'sts.eu-west-1.amazonaws.com',
  secretsmanager: 'secretsmanager.eu-west-1.amazonaws.com',
};
