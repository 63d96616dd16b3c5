import { RequestFailure } from '../../../domain/failure.ts';
import { isLoopback } from '../../../domain/trusted-address.ts';
import type { ClientModule } from '../../source.ts';
import type { GitHub } from '../clients.ts';
import { AppClient } from './app-client.ts';
import { assertByKey, assertBySigner } from './assertion.ts';

export const openClient: ClientModule<GitHub>['openClient'] = (_session, { settings, attempts }) => {
  const { connections, clock } = settings;
  const [owner, repository] = (process.env.GITHUB_REPOSITORY ?? '').split('/');
  return {
    jobRepository: owner && repository ? { owner, repository } : undefined,
    asApp: (assert) =>
      new AppClient(assert, { api: apiUrl(), connections, attempts, now: () => clock.now() }),
    assertByKey,
    assertBySigner,
  };
};

export const serviceUrl: ClientModule<GitHub>['serviceUrl'] = () => new URL(apiUrl());

/**
 * The API of the job's own host: github.com, GitHub Enterprise Server or ghe.com. The runner sets the variable for
 * each step. On a user's own machine it can be wrong, and nothing may be sent without TLS.
 */
function apiUrl(): string {
  const text = (process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url))) return text;
  throw new RequestFailure('GitHub request', { kind: 'network', code: 'EINVAL' });
}
