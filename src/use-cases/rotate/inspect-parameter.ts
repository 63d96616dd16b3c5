import { LeaseError } from '../../domain/error.ts';
import { earliest } from '../../domain/expiry/expiry.ts';
import { RequestFailure } from '../../domain/failure.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { versionsDueAfter } from '../../domain/rotation/after-label.ts';
import { refuseUnwritable } from '../../domain/rotation/new-value.ts';
import {
  largestParameter,
  newestOf,
  type ParameterSettings,
  parameterProgress,
} from '../../domain/rotation/parameter-versions.ts';
import { rotationToken } from '../../domain/rotation/rotation-token.ts';
import { decideRotation } from '../../domain/rotation/rotation-trigger.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { Parameter } from '../../sources/parameter-store/store.ts';
import { type InspectedSecret, judgeVersion } from './inspect-secret.ts';
import { type InspectionAction, withAllNeeded } from './needed-permissions.ts';
import { clientsFor, type RotationRun } from './rotation-clients.ts';

/** Inspects a parameter, with a session that can change nothing. */
export async function inspectParameter(query: SecretQuery, run: RotationRun): Promise<InspectedSecret> {
  const { inputs, services, job } = run;
  const { runner, clock } = services;
  const { parameterRotationPolicy, explainParameterRotation } = await import(
    '../../sources/parameter-store/rotation.ts'
  );
  const { reader } = job;
  const policy = reader.role && parameterRotationPolicy(query, 'look', reader.role);
  const looked: InspectionAction[] = [];
  try {
    const { openParameters } = await clientsFor(query, policy, run)();
    const rotator = await openParameters();
    const { parameterId } = await import('../../sources/parameter-store/reference.ts');
    const read = await rotator.get(parameterId(query.reference));
    looked.push('GetParameters');
    const history = await rotator.history(read.name);
    looked.push('GetParameterHistory');
    const token = rotationToken(runner.environment, read.arn);
    const progress = parameterProgress(history, token);
    const latest = history.at(-1);
    if (!latest) throw new RequestFailure('GetParameterHistory', { kind: 'garbage' });
    // The replaced value is the one before the value of an earlier, unfinished run.
    const old = progress.kind === 'written' ? await rotator.get(`${read.name}:${progress.before}`) : read;
    const current = await judgeVersion(secretOf(old, query), query, services);
    refuseSenseless(old, latest.settings, query, run);
    const expiry = earliest([
      ...current.values.flatMap((each) => each.expiry ?? []),
      ...(latest.description.expiry ? [latest.description.expiry] : []),
    ]);
    const facts = { createdAt: read.modifiedAt, expiry, rotation: undefined };
    return {
      query,
      secret: {
        arn: read.arn,
        name: read.name,
        isRotating: false,
        functionArn: undefined,
        description: latest.description,
        stages: new Map(),
      },
      current,
      token,
      decision: decideRotation(inputs.trigger, facts, clock.now()),
      facts,
      isBegun: progress.kind === 'written' || progress.kind === 'done',
      dueAfter: versionsDueAfter(
        history.map(({ version, labels }) => [String(version), labels] as const),
        String(latest.version),
      ),
      parameter: { name: read.name, newest: newestOf(history), settings: latest.settings, progress },
    };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    throw await withAllNeeded(explainParameterRotation(error, query, reader), [{ query }], run, looked);
  }
}

function refuseSenseless(
  { value }: Parameter,
  settings: ParameterSettings,
  { text }: SecretQuery,
  { inputs: { mode, field } }: RotationRun,
): void {
  if (mode.kind === 'function') throw new Error('The inputs refuse it.');
  if (mode.kind === 'generate' && settings.type === 'StringList') {
    throw new LeaseError(
      'E_INPUT',
      `The parameter ${text} is a StringList, which a random text would replace as a whole.`,
      {
        fix: 'Nothing was changed. Give `command`, which prints the whole list, or keep the secret in a parameter of its own.',
      },
    );
  }
  refuseUnwritable(value, { text, field, limit: limitOf(settings) }, mode.kind);
}

/** The size limit of the parameter's tier. */
export function limitOf(settings: ParameterSettings): { bytes: number; service: string } {
  return {
    bytes: largestParameter(settings),
    service: `Parameter Store's ${settings.tier ?? 'Standard'} tier`,
  };
}

/** A version of a parameter in the form common to all sources. */
export function secretOf({ arn, name, version, value, modifiedAt }: Parameter, query: SecretQuery): Secret {
  const { reference } = query;
  return {
    arn,
    name: 'name' in reference ? reference.name : name.replace(/^\//, ''),
    versionId: String(version),
    stages: [],
    createdAt: modifiedAt,
    value,
  };
}
