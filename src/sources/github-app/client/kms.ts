import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { call, clientOptions, hostOf, urlOf } from '../../../adapters/aws.ts';
import { askedOf, RequestFailure } from '../../../domain/failure.ts';
import type { ClientModule } from '../../source.ts';
import type { SigningService } from '../clients.ts';

export const openClient: ClientModule<SigningService>['openClient'] = (session, { settings, attempts }) => {
  const { region, keys } = session;
  const client = new KMSClient({ ...clientOptions(region, settings), ...(keys && { credentials: keys }) });
  return {
    sign(KeyId, text) {
      const command = new SignCommand({
        KeyId,
        Message: Buffer.from(text),
        MessageType: 'RAW',
        SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256',
      });
      const work = attempts.run('Sign', async (_attempt, abortSignal) => {
        const { Signature } = await call('Sign', settings, () => client.send(command, { abortSignal }));
        if (!Signature) throw new RequestFailure('Sign', { kind: 'garbage' });
        return Signature;
      });
      return askedOf(() => hostOf(client), work);
    },
  };
};

export const serviceUrl: ClientModule<SigningService>['serviceUrl'] = (region, settings) => {
  const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nobody' };
  return urlOf(new KMSClient({ ...clientOptions(region, settings), credentials }), region, settings);
};
