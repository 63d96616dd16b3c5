/** The services that a lease connects to, each on a server of its own. */
export type Target = 'oidc' | 'sts' | 'secretsmanager' | 'ssm';

/** Their host names for a job without endpoint inputs, behind a proxy. */
export const hosts: Readonly<Record<Target, string>> = {
  oidc: 'token.actions.githubusercontent.com',
  sts: 'sts.eu-west-1.amazonaws.com',
  secretsmanager: 'secretsmanager.eu-west-1.amazonaws.com',
  ssm: 'ssm.eu-west-1.amazonaws.com',
};
