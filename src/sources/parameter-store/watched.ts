import type { WatchedSource } from '../watched-source.ts';
import { findParameters, parameterListerClient, readListed } from './catalog.ts';
import { namesPerCall } from './read-parameters.ts';
import { explainWatchedParameter } from './refused-parameter.ts';
import { parameterStoreClient } from './store.ts';

/** Parameter Store, for a monitor. */
export const watchedParameters: WatchedSource = {
  noun: 'parameter',
  valuesPerCall: namesPerCall,
  async openCatalog(session, openClient) {
    const lister = await openClient(parameterListerClient, session);
    const store = await openClient(parameterStoreClient, session);
    return {
      find: (queries, tags) => findParameters(queries, tags, session, lister),
      read: (profiles) => readListed(profiles, session, store),
    };
  },
  explain: explainWatchedParameter,
};
