import { join } from 'node:path';

export const setup = join(import.meta.dirname, '..', '..', 'setup');

/** moto's own account. */
export const account = '123456789012';
export const region = 'eu-west-1';
export const providerArn = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
/** @param name Without the leading slash. */
export const parameterArnOf = (name: string) => `arn:aws:ssm:${region}:${account}:parameter/${name}`;
export const arnOf = (name: string) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`;
