import type { Environment } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import { isLoopback, isTrustedAddress } from '../domain/trusted-address.ts';
import type { InputReader } from './input-reader.ts';

/**
 * The issuer of trusted OIDC tokens: as given, or the provider of the job's own host.
 * https://docs.github.com/en/actions/concepts/security/openid-connect
 */
export function issuerOf(given: string, serverUrl: string | undefined): string {
  if (given !== '') return safeUrl('oidc-issuer', given).replace(/\/$/, '');
  const host = URL.canParse(serverUrl ?? '') ? new URL(serverUrl ?? '').host : 'github.com';
  if (host === 'github.com') return 'https://token.actions.githubusercontent.com';
  return host.endsWith('.ghe.com') ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}

/**
 * An endpoint other than AWS's own. An input can name any; a variable only one on loopback, because any earlier step
 * can set it.
 */
export function endpointOf(
  input: string,
  read: InputReader,
  environment: Environment,
  variable: string,
): string | undefined {
  const given = read(input).trim();
  if (given !== '') return safeUrl(input, given);
  return loopback(environment[variable] || environment.AWS_ENDPOINT_URL || '');
}

/** The input for the endpoint of each variable. Systems Manager has none. */
const endpointInputs = {
  AWS_ENDPOINT_URL: '`sts-endpoint` and `secretsmanager-endpoint`',
  AWS_ENDPOINT_URL_STS: '`sts-endpoint`',
  AWS_ENDPOINT_URL_SECRETS_MANAGER: '`secretsmanager-endpoint`',
  AWS_ENDPOINT_URL_SSM: '',
} as const;

/** Warnings about variables with an endpoint that is not used, since any earlier step can set them. */
export function unusedEndpoints(read: InputReader, environment: Environment): string[] {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true') return [];
  return Object.entries(endpointInputs).flatMap(([variable, inputs]) => {
    const given = environment[variable] ?? '';
    const isSaid =
      inputs !== '' && inputs.split(' and ').every((input) => read(input.replaceAll('`', '')).trim() !== '');
    if (given === '' || isSaid || loopback(given) !== undefined) return [];
    const other = inputs === '' ? '' : ` Another one is an input, ${inputs}.`;
    return [`The endpoint in ${variable} is not used: AWS's own is asked.${other}`];
  });
}

/** The emulator for all services, from a variable. */
export function emulatorIn({ AWS_ENDPOINT_URL = '' }: Environment): string | undefined {
  return loopback(AWS_ENDPOINT_URL);
}

function loopback(text: string): string | undefined {
  return URL.canParse(text) && isLoopback(new URL(text)) ? text : undefined;
}

function safeUrl(input: string, text: string): string {
  if (!isTrustedAddress(text)) {
    throw new LeaseError('E_INPUT', `The input ${input} is not an address that can be trusted.`, {
      fix: 'Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost.',
    });
  }
  return text;
}
