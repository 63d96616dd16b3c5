import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { call, clientOptions, hostOf, urlOf } from '../../../adapters/aws.ts';
import { askedOf, RequestFailure } from '../../../domain/failure.ts';
import type { ClientModule } from '../../source.ts';
import type { RegistryLogin } from '../ecr.ts';

export const openClient: ClientModule<RegistryLogin>['openClient'] = (session, { settings, attempts }) => {
  const { region, keys } = session;
  const client = new ECRClient({ ...clientOptions(region, settings), ...(keys && { credentials: keys }) });
  return {
    password() {
      const work = attempts.run('GetAuthorizationToken', async (_attempt, abortSignal) => {
        const { authorizationData: [data] = [] } = await call('GetAuthorizationToken', settings, () =>
          client.send(new GetAuthorizationTokenCommand({}), { abortSignal }),
        );
        // The answer is the base64 of USER:PASSWORD; the user is always AWS.
        const text = Buffer.from(data?.authorizationToken ?? '', 'base64').toString();
        const value = text.slice(text.indexOf(':') + 1);
        if (!text.startsWith('AWS:') || value === '' || !data?.expiresAt)
          throw new RequestFailure('GetAuthorizationToken', { kind: 'garbage' });
        const { expiresAt } = data;
        return { value, expiresAt, life: expiresAt.getTime() - settings.clock.now() };
      });
      return askedOf(() => hostOf(client), work);
    },
  };
};

export const serviceUrl: ClientModule<RegistryLogin>['serviceUrl'] = (region, settings) => {
  const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nobody' };
  return urlOf(new ECRClient({ ...clientOptions(region, settings), credentials }), region, settings);
};
