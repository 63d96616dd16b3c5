import { currentCredentials } from '../domain/credentials/ambient-credentials.ts';
import type { ExportedCredentials } from '../domain/credentials/credentials.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import {
  earliestEnd,
  type LeaseRecord,
  parseRecords,
  safeClaimsOf,
  writeRecord,
} from '../domain/records/record.ts';
import { entryOf } from '../domain/records/record-entry.ts';
import { compare, isSameVersion, savedNames } from '../domain/records/recorded-lease.ts';
import { type SealKey, sealKeyOf } from '../domain/records/seal.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { Claims } from '../domain/trust/trust.ts';
import { refuseLoneSurrogates, refuseUnexportable } from '../domain/values/exportable.ts';
import { conflicting, textOf } from './conflicts.ts';
import { canKeepFiles } from './keep-files.ts';
import type { Clock, LeaseDirectory, Runner } from './ports.ts';

/** What a lease hands over, and on whose behalf. */
export interface LeaseContents {
  readonly id: string;
  readonly judged: readonly JudgedValue[];
  readonly credentials: ExportedCredentials | undefined;
  readonly accountId: string | undefined;
  /** Of the job's token, verified; empty without a role. */
  readonly claims: Claims;
  readonly inputs: LeaseInputs;
  /** The record that this renews: its variables are the lease's own, and what has not changed is left alone. */
  readonly renews?: LeaseRecord;
  /** Of a renewal: also what has not changed. */
  readonly isWhole?: boolean;
}

/** What was handed over, for the report. */
export interface HandOverResult {
  readonly id: string;
  readonly values: readonly JudgedValue[];
  /** Variables that were there already and kept their value. */
  readonly skipped: ReadonlySet<string>;
  /** Values whose name an output of the action has. */
  readonly withoutOutput: readonly string[];
  /** True where this replaced what the lease had handed over before. */
  readonly isRenewal: boolean;
}

/** Where it is handed over. */
export interface HandOverServices {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly directory: LeaseDirectory;
}

/**
 * Hands a delivery to later steps, all or nothing; E_CONFLICT, E_BINARY, E_TOO_LARGE, E_DISK before anything is.
 * `declared`: the outputs that action.yml declares.
 */
export function handOver(
  contents: LeaseContents,
  declared: ReadonlyMap<string, string>,
  services: HandOverServices,
): HandOverResult {
  const { runner, clock, directory } = services;
  const { id, credentials, inputs, renews } = contents;
  const { environment } = runner;
  const changed = contents.isWhole ? contents.judged : changedValues(contents);
  const key = sealKeyOf(environment);
  const unset = !renews && inputs.unsetCurrentCredentials ? currentCredentials(environment) : [];
  const earlier = parseRecords(directory.records(), key).records;
  const skipped = conflicting(contents, new Set(unset), earlier, environment);
  const isKept = canKeepFiles(contents, services);
  const replaced = renews ? filesOf(id, changed, directory) : new Map<string, Buffer>();
  try {
    refuseLoneSurrogates(changed);
    const values = new Map(changed.map((value) => [value.name, textOf(value)]));
    refuseUnexportable(inputs.exporting.env ? values : new Map(), changed, environment, process.platform);
    // Before there is anything to clear: the post step does so whatever ends this one.
    if (!renews) {
      runner.saveState('lease', id);
      runner.saveState('cleanup', String(inputs.cleanup));
    }
    for (const value of changed)
      if (value.request.file) values.set(value.name, writeFile(id, value, directory));

    const variables = new Map([...values].filter(([name]) => inputs.exporting.env && !skipped.has(name)));
    for (const name of unset) if (!variables.has(name)) variables.set(name, '');
    for (const [name, value] of credentials?.variables ?? []) variables.set(name, value);
    for (const [name, text] of credentials?.files ?? []) directory.writeFile(id, name, Buffer.from(text));
    const hasLauncher = isKept && !renews && (inputs.cli || credentials?.mode === 'profile');
    if (hasLauncher) directory.launcher.install();
    const record = recordOf(contents, skipped, clock);
    if (!renews) {
      runner.saveState('names', savedNames(record));
      if (!isKept) runner.saveState('record', 'none');
    }
    if (isKept) directory.writeRecord(id, writeRecord(record, key));
    const records = isKept ? parseRecords(directory.records(), key).records : [record];
    variables.set('SECRET_LEASE_EXPIRES_AT', earliestEnd(records) ?? '');

    const outputsOfAction = isKept ? declared : new Map([...declared, ['lease-file', '']]);
    const { outputs, withoutOutput } = withLeased(outputsOfAction, values);
    const onPath = hasLauncher && inputs.cli ? { onPath: directory.launcher.directory } : {};
    runner.handOver({ variables, outputs, ...onPath });
    return {
      id,
      values: changed,
      skipped: skipped.intersection(values),
      withoutOutput,
      isRenewal: renews !== undefined,
    };
  } catch (error) {
    if (renews) putBack(renews, replaced, key, directory);
    else {
      directory.remove(id);
      runner.dropState();
    }
    throw error;
  }
}

/** The files that a renewal replaces, as they are. */
function filesOf(
  id: string,
  changed: readonly JudgedValue[],
  directory: LeaseDirectory,
): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const { name, request } of changed) {
    const content = request.file ? directory.readFile(id, name) : undefined;
    if (content) files.set(name, content);
  }
  return files;
}

/**
 * Files must not be of another version than the variables beside them. Nor must a record tell of versions that later
 * steps did not get: the next check would find all in order.
 */
function putBack(
  record: LeaseRecord,
  files: ReadonlyMap<string, Buffer>,
  key: SealKey,
  directory: LeaseDirectory,
): void {
  const writes = [...files].map(
    ([name, content]) =>
      () =>
        directory.writeFile(record.id, name, content),
  );
  for (const write of [...writes, () => directory.writeRecord(record.id, writeRecord(record, key))]) {
    try {
      write();
    } catch {
      // The error that led here is the one to tell.
    }
  }
}

/** Of a renewal, what is another version than the one on record; otherwise all. */
export function changedValues({
  judged,
  renews,
}: Pick<LeaseContents, 'judged' | 'renews'>): readonly JudgedValue[] {
  return judged.filter(({ name, secret: { arn, versionId } }) => {
    const isRecorded = renews?.entries.some((entry) => isSameVersion(entry, { name, arn, versionId }));
    return !isRecorded;
  });
}

function writeFile(id: string, { name, value, kind }: JudgedValue, directory: LeaseDirectory): string {
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

function recordOf(
  { id, judged, credentials, accountId, claims, inputs, renews }: LeaseContents,
  skipped: ReadonlySet<string>,
  clock: Clock,
): Omit<LeaseRecord, 'version'> {
  const leased = judged.map((value) => entryOf(value, inputs.exporting.env && !skipped.has(value.name)));
  const entries = renews ? compare(renews, leased).renewed : leased;
  const keys = credentials
    ? {
        mode: credentials.mode,
        role: credentials.role,
        expiresAt: credentials.expiresAt?.toISOString() ?? null,
        // What is set already is not exported again, and is this lease's all the same.
        variables: [...new Set([...(renews?.credentials?.variables ?? []), ...credentials.variables.keys()])],
      }
    : (renews?.credentials ?? null);
  return {
    id,
    leasedAt: renews?.leasedAt ?? new Date(clock.now()).toISOString(),
    clockOffset: clock.offset,
    region: inputs.regions[0],
    role: inputs.identity?.role.arn ?? null,
    accountId: accountId ?? null,
    claims: safeClaimsOf(claims),
    expiresAt: earliestEnd(keys ? [...entries, keys] : entries) ?? null,
    entries,
    credentials: keys,
    inputs: inputs.asGiven,
  };
}
