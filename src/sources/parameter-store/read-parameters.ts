import { isNoAnswer, RequestFailure } from '../../domain/failure.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { SecretDescription } from '../../domain/rotation/secret-description.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { QueryResult } from '../source.ts';
import { isLabel, parameterId, parseParameterArn } from './reference.ts';
import type { DescribedParameter, Parameter, ParameterResult, ParameterStore } from './store.ts';

/** The limit of GetParameters. */
export const namesPerCall = 10;
const describedPerCall = 50;
/** Calls at the same time with one session. AWS accepts 40 per second for an account. */
const parallel = 10;

/** Reads queries with one session: names in tens, paths page by page. Describes parameters if requested. */
export async function readParameters(
  queries: readonly SecretQuery[],
  store: ParameterStore,
): Promise<Map<SecretQuery, QueryResult>> {
  const results = new Map<SecretQuery, QueryResult>();
  const possible = queries.filter(({ version: { stage } }) => stage === undefined || isLabel(stage));
  const paths = possible.filter(({ reference }) => reference.kind === 'prefix');
  const named = possible.filter(({ reference }) => reference.kind !== 'prefix');
  // AWS takes `NAME:3` for a version, and refuses a whole call for a label that none can be.
  for (const query of queries)
    if (!possible.includes(query)) results.set(query, refusal('ParameterVersionNotFound'));
  await Promise.all([
    inParallel(callsOf(named), parallel, async (call) => {
      for (const [query, result] of await readCall(call, store)) results.set(query, asSecrets(result, query));
    }),
    inParallel(paths, parallel, async (query) => results.set(query, await readPath(query, store))),
  ]);
  return withDescriptions(results, store);
}

/** Splits queries into calls, none of which names a parameter twice, which AWS refuses. */
export function callsOf(queries: readonly SecretQuery[]): SecretQuery[][] {
  const calls: { queries: SecretQuery[]; names: Set<string> }[] = [];
  for (const query of queries) {
    const name = nameIn(query);
    let call = calls.find((each) => each.queries.length < namesPerCall && !each.names.has(name));
    if (!call) {
      call = { queries: [], names: new Set() };
      calls.push(call);
    }
    call.queries.push(query);
    call.names.add(name);
  }
  return calls.map((call) => call.queries);
}

/** The name, also of an ARN. */
function nameIn({ reference }: SecretQuery): string {
  return 'name' in reference ? reference.name : '';
}

/** The id with the requested version or label, which the same call reads. */
function idOf({ reference, version: { stage, versionId } }: SecretQuery): string {
  const selector = stage ?? versionId;
  return `${parameterId(reference)}${selector === undefined ? '' : `:${selector}`}`;
}

async function readCall(
  queries: readonly SecretQuery[],
  store: ParameterStore,
): Promise<(readonly [SecretQuery, ParameterResult])[]> {
  try {
    const { found, missing } = await store.get(queries.map(idOf));
    return await Promise.all(
      queries.map(async (query) => {
        const parameter = found.find((each) => isMeant(each, query));
        if (parameter) return [query, checkedVersion(parameter, query)] as const;
        return [query, await missed(query, missing, store)] as const;
      }),
    );
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    // One parameter that is denied, or whose key is, or is gone, makes AWS refuse the whole call. Reading each alone
    // shows which one it is.
    if (queries.length === 1 || !(isDenied(error) || isKeyUnusable(error)))
      return queries.map((query) => [query, error] as const);
    return (await inParallel(queries, parallel, (query) => readCall([query], store))).flat();
  }
}

function isMeant({ arn, name }: Parameter, { reference }: SecretQuery): boolean {
  if (reference.kind === 'arn') return arn === reference.arn || name === reference.arn;
  return name === parameterId(reference);
}

/** A requested label and version must be of the same version. */
function checkedVersion(parameter: Parameter, { version }: SecretQuery): ParameterResult {
  const { stage, versionId } = version;
  if (stage === undefined || versionId === undefined || String(parameter.version) === versionId)
    return parameter;
  return refusal('ParameterVersionMismatch');
}

/** AWS reports a missing parameter and a missing version in the same way. */
async function missed(
  query: SecretQuery,
  missing: readonly string[],
  store: ParameterStore,
): Promise<RequestFailure> {
  const id = idOf(query);
  const plain = parameterId(query.reference);
  if (!missing.includes(id)) return new RequestFailure('GetParameters', { kind: 'garbage' });
  if (id === plain) return refusal('ParameterNotFound');
  try {
    const { found } = await store.get([plain]);
    return refusal(found.length > 0 ? 'ParameterVersionNotFound' : 'ParameterNotFound');
  } catch (error) {
    if (error instanceof RequestFailure) return error;
    throw error;
  }
}

/** The error that GetParameter would return. */
function refusal(code: string): RequestFailure {
  return new RequestFailure('GetParameters', { kind: 'answer', code, status: 400 });
}

/** IAM distinguishes a path with a slash at its end from one without, and policies contain both. */
async function readPath(query: SecretQuery, store: ParameterStore): Promise<QueryResult> {
  const path = parameterId(query.reference);
  const read = async (spelling: string) => {
    const found = await store.below(spelling, query.version.stage);
    return found.map((each) => secretOf(each, query)).sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  try {
    return await read(path);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    if (!isDenied(error) || !error.says(/ssm:GetParametersByPath/)) return error;
    // The first denial names the spelling that the error is about.
    return read(`${path}/`).catch(() => error);
  }
}

function isDenied({ code }: RequestFailure): boolean {
  return code?.startsWith('AccessDenied') === true;
}

function isKeyUnusable({ code }: RequestFailure): boolean {
  return code?.startsWith('InvalidKeyId') === true;
}

function asSecrets(result: ParameterResult, query: SecretQuery): QueryResult {
  return result instanceof RequestFailure ? result : [secretOf(result, query)];
}

function secretOf(
  { arn, version, value, modifiedAt }: Parameter,
  { version: { stage } }: SecretQuery,
): Secret {
  return {
    arn,
    // Without the leading slash, as in references.
    name: parseParameterArn(arn)?.name ?? arn,
    versionId: String(version),
    stages: stage === undefined ? [] : [stage],
    createdAt: modifiedAt,
    value,
  };
}

/** Adds to the results of `described` queries each parameter's description, or why there is none. */
async function withDescriptions(
  results: ReadonlyMap<SecretQuery, QueryResult>,
  store: ParameterStore,
): Promise<Map<SecretQuery, QueryResult>> {
  const described = [...results]
    .flatMap(([query, result]) =>
      query.described && !(result instanceof RequestFailure) ? result.map(({ arn }) => arn) : [],
    )
    // AWS's public parameters have no policies, and a call that names one is refused.
    .filter((arn) => parseParameterArn(arn)?.accountId !== '');
  if (described.length === 0) return new Map(results);
  const told = await describeAll([...new Set(described)], store);
  return new Map(
    [...results].map(([query, result]) => [
      query,
      result instanceof RequestFailure
        ? result
        : result.map((secret) => {
            const description = told.get(secret.arn);
            return description ? { ...secret, description } : secret;
          }),
    ]),
  );
}

/** The names that an ARN may be of: it does not show a leading slash of a name without further ones. */
function spellingsOf(arn: string): string[] {
  const name = parseParameterArn(arn)?.name ?? '';
  return name.includes('/') ? [`/${name}`] : [name, `/${name}`];
}

/** Another account's parameter is read with its permission, and listed only where it is shared by Resource Access Manager. */
function notListed(): RequestFailure {
  return new RequestFailure('DescribeParameters', { kind: 'answer', code: 'ParameterNotFound', status: 400 });
}

async function describeAll(
  arns: readonly string[],
  store: ParameterStore,
): Promise<Map<string, SecretDescription | RequestFailure>> {
  const told = new Map<string, SecretDescription | RequestFailure>();
  const chunks: string[][] = [];
  // Each name can have two spellings.
  const size = describedPerCall / 2;
  for (let at = 0; at < arns.length; at += size) chunks.push(arns.slice(at, at + size));
  let silence: RequestFailure | undefined;
  // Asked for once, and only where one is not found among those of the own account.
  let sharing: Promise<DescribedParameter[]> | undefined;
  const sharedOnes = () => {
    sharing ??= store.describeShared();
    return sharing;
  };
  await inParallel(chunks, parallel, async (chunk) => {
    try {
      if (silence) throw silence;
      const described = await store.describe([...new Set(chunk.flatMap(spellingsOf))]);
      for (const arn of chunk) {
        const own = described.find((each) =>
          each.arn === undefined ? spellingsOf(arn).includes(each.name) : each.arn === arn,
        );
        const found = own ?? (await sharedOnes()).find((each) => each.arn === arn || each.name === arn);
        told.set(arn, found?.description ?? notListed());
      }
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error;
      if (isNoAnswer(error)) silence = error;
      for (const arn of chunk) told.set(arn, error);
    }
  });
  return told;
}
