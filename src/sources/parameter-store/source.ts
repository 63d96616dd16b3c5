import type { Source } from '../source.ts';
import { permissionsToRead } from './permissions-to-read.ts';
import { callsOf, readParameters } from './read-parameters.ts';
import { readParameterReference, source } from './reference.ts';
import { explainParameter, nothingBelow } from './refused-parameter.ts';
import { parametersPerSession, permissionSet, policySize, sessionStatements } from './session-statements.ts';
import { parameterStoreClient } from './store.ts';

/** Parameter Store, of AWS Systems Manager. */
export const parameterStore: Source = {
  name: source,
  title: 'Parameter Store',
  options: {},
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html
  versionIds: {
    pattern: /^[1-9]\d{0,9}$/,
    wrong: 'version needs the number of a version of the parameter.',
    allowed:
      'version=3, for example; a label is chosen with stage=LABEL, and the latest version needs no option',
  },
  readReference: readParameterReference,
  permissionSet,
  queriesPerSession: parametersPerSession,
  policySize,
  sessionStatements,
  permissionsToRead,
  firstRequests: (queries) => [{ client: parameterStoreClient, count: firstCallsOf(queries) }],
  read: async (queries, session, openClient) =>
    readParameters(queries, await openClient(parameterStoreClient, session)),
  nothingBelow,
  explain: explainParameter,
};

function firstCallsOf(queries: Parameters<Source['firstRequests']>[0]): number {
  const named = queries.filter(({ reference }) => reference.kind !== 'prefix');
  return queries.length - named.length + callsOf(named).length;
}
