import { LeaseError } from '../domain/error.ts';
import { earliest } from '../domain/expiry.ts';
import { refuseWhatCannotBeHandedOver } from '../domain/handing-over.ts';
import type { JudgedValue } from '../domain/judged-value.ts';
import type { LeaseInputs } from '../domain/lease-inputs.ts';
import { listed } from '../domain/listing.ts';
import { parseRecord, safeClaimsOf, writeRecord } from '../domain/record.ts';
import type { Gathered } from './gather.ts';
import { declaredOutputs } from './outputs.ts';
import type { Services } from './ports.ts';

/** What was handed over, for the report. */
export interface HandedOver {
  readonly id: string;
  readonly values: readonly JudgedValue[];
  /** Variables that were there already and kept their value. */
  readonly skipped: ReadonlySet<string>;
  /** Values whose name an output of the action has. */
  readonly withoutOutput: readonly string[];
}

/** Hands the values to later steps, all or none; E_CONFLICT, E_BINARY, E_TOO_LARGE, E_DISK before anything is. */
export function handOver(
  id: string,
  judged: readonly JudgedValue[],
  gathered: Gathered,
  inputs: LeaseInputs,
  { runner, clock, directory }: Services,
): HandedOver {
  const { environment } = runner;
  const skipped = conflicting(judged, environment, inputs.exporting);
  try {
    const values = new Map(judged.map((value) => [value.name, textOf(value)]));
    refuseWhatCannotBeHandedOver(inputs.exporting.env ? values : new Map(), environment, process.platform);
    for (const value of judged)
      if (value.request.file) values.set(value.name, writeFile(id, value, directory));

    const exported = inputs.exporting.env ? judged.filter(({ name }) => !skipped.has(name)) : [];
    const variables = new Map(exported.map(({ name }) => [name, values.get(name) ?? '']));
    const next = nextExpiring(judged);
    const path = directory.writeRecord(
      id,
      recordText(id, judged, new Set(variables.keys()), gathered, inputs, clock.now()),
    );
    const ends = directory.records().flatMap((text) => parseRecord(text)?.expiresAt ?? []);
    variables.set('SECRET_LEASE_EXPIRES_AT', ends.sort()[0] ?? '');

    const declared = declaredOutputs({
      id,
      path,
      next,
      judged,
      accountId: gathered.accountId,
      now: clock.now(),
    });
    const { outputs, withoutOutput } = withLeased(declared, values);
    runner.saveState('lease', id);
    runner.saveState('cleanup', String(inputs.cleanup));
    runner.handOver({ variables, outputs });
    return { id, values: judged, skipped, withoutOutput };
  } catch (error) {
    directory.remove(id);
    throw error;
  }
}

/** The value that expires first; undefined where nothing is known to expire. */
function nextExpiring(judged: readonly JudgedValue[]): JudgedValue | undefined {
  const first = earliest(judged.flatMap(({ expiry }) => expiry ?? []));
  return first && judged.find(({ expiry }) => expiry === first);
}

/** The names that are variables already, with another value; E_CONFLICT with `on-conflict: error`. */
function conflicting(
  judged: readonly JudgedValue[],
  environment: Readonly<Record<string, string | undefined>>,
  { env, onConflict }: LeaseInputs['exporting'],
): ReadonlySet<string> {
  if (!env || onConflict === 'overwrite') return new Set();
  const taken = judged
    .filter((value) => (environment[value.name] || textOf(value)) !== textOf(value))
    .map(({ name }) => name);
  if (taken.length > 0 && onConflict === 'error') {
    const verb = taken.length === 1 ? 'is' : 'are';
    throw new LeaseError('E_CONFLICT', `${listed(taken)} ${verb} set already, with another value.`, {
      fix: 'Nothing was exported. Give the request another NAME, or set `on-conflict: overwrite` or `skip`.',
    });
  }
  return new Set(taken);
}

function textOf({ request, value }: JudgedValue): string {
  return request.file ? '' : value;
}

function writeFile(id: string, { name, value, kind }: JudgedValue, directory: Services['directory']): string {
  return directory.writeFile(id, name, Buffer.from(value, kind === 'binary' ? 'base64' : 'utf8'));
}

/** The declared outputs, and each value under its name where none of them has it. The runner compares without case. */
function withLeased(declared: ReadonlyMap<string, string>, values: ReadonlyMap<string, string>) {
  const outputs = new Map(declared);
  const taken = new Set([...declared.keys()].map((name) => name.toLowerCase()));
  const withoutOutput: string[] = [];
  for (const [name, value] of values) {
    if (taken.has(name.toLowerCase())) withoutOutput.push(name);
    else outputs.set(name, value);
    taken.add(name.toLowerCase());
  }
  return { outputs, withoutOutput };
}

function recordText(
  id: string,
  judged: readonly JudgedValue[],
  variables: ReadonlySet<string>,
  { accountId, claims }: Gathered,
  inputs: LeaseInputs,
  now: number,
): string {
  return writeRecord({
    id,
    leasedAt: new Date(now).toISOString(),
    region: inputs.regions[0],
    role: inputs.identity?.role.arn ?? null,
    accountId: accountId ?? null,
    claims: safeClaimsOf(claims),
    expiresAt: nextExpiring(judged)?.expiry?.at.toISOString() ?? null,
    entries: judged.map(({ name, secret, request, expiry, verdict }) => ({
      name,
      secret: secret.name,
      arn: secret.arn,
      versionId: secret.versionId,
      stages: secret.stages,
      selector:
        request.selector.kind === 'jmespath'
          ? request.selector.expression
          : request.selector.kind === 'whole'
            ? null
            : '*',
      expiresAt: expiry?.at.toISOString() ?? null,
      source: expiry?.source ?? null,
      judgement: verdict.judgement,
      exported: { env: variables.has(name), output: true, file: request.file },
    })),
    inputs: inputs.asGiven,
  });
}
