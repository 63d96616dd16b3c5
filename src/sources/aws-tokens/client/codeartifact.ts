import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';
import { call, clientOptions, hostOf, urlOf } from '../../../adapters/aws.ts';
import { askedOf, RequestFailure } from '../../../domain/failure.ts';
import type { ClientModule } from '../../source.ts';
import type { PackageTokens } from '../codeartifact.ts';

export const openClient: ClientModule<PackageTokens>['openClient'] = (session, { settings, attempts }) => {
  const { region, keys } = session;
  const client = new CodeartifactClient({
    ...clientOptions(region, settings),
    ...(keys && { credentials: keys }),
  });
  return {
    token({ name, owner, duration }) {
      const command = new GetAuthorizationTokenCommand({
        domain: name,
        ...(owner !== undefined && { domainOwner: owner }),
        durationSeconds: duration,
      });
      const work = attempts.run('GetAuthorizationToken', async (_attempt, abortSignal) => {
        const { authorizationToken, expiration } = await call('GetAuthorizationToken', settings, () =>
          client.send(command, { abortSignal }),
        );
        if (!authorizationToken || !expiration)
          throw new RequestFailure('GetAuthorizationToken', { kind: 'garbage' });
        const life = expiration.getTime() - settings.clock.now();
        return { value: authorizationToken, expiresAt: expiration, life };
      });
      return askedOf(() => hostOf(client), work);
    },
  };
};

export const serviceUrl: ClientModule<PackageTokens>['serviceUrl'] = (region, settings) => {
  const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nobody' };
  return urlOf(new CodeartifactClient({ ...clientOptions(region, settings), credentials }), region, settings);
};
