import { currentCredentials } from '../domain/credentials/ambient-credentials.ts';
import { configFile, type ExportedCredentials } from '../domain/credentials/credentials.ts';
import type { Environment } from '../domain/environment.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import { jobEnvironment } from '../domain/records/job-environment.ts';
import { type LeaseRecord, parseRecords, writeRecord } from '../domain/records/record.ts';
import { savedNames } from '../domain/records/recorded-lease.ts';
import { type SealKey, sealKeyOf } from '../domain/records/seal.ts';
import { refuseLoneSurrogates, refuseUnexportable } from '../domain/values/exportable.ts';
import { conflicting, variableTextOf } from './conflicts.ts';
import type { exportedCredentials } from './exported-credentials.ts';
import type { gitSetup } from './git-helper.ts';
import { canKeepFiles, warnOfOpenFolder } from './keep-files.ts';
import { changedValues, type HandOverRequest, type LeaseContents } from './lease-contents.ts';
import { recordOf } from './new-record.ts';
import type { HandOverServices, LeaseDirectory } from './ports.ts';

/** A hand-over that is recorded and whose files are written, but that has not happened yet. */
export interface Prepared {
  readonly contents: LeaseContents;
  readonly changed: readonly JudgedValue[];
  readonly values: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly skipped: ReadonlySet<string>;
  readonly record: Pick<LeaseRecord, 'expiresAt'>;
  /** False if the file system does not permit files for this lease. */
  readonly isKept: boolean;
  readonly hasLauncher: boolean;
  /** Deletes what it wrote. */
  readonly undo: () => void;
}

/** Code that few leases need, loaded before the lock is taken. */
export interface LoadedExports {
  readonly credentialsOf: typeof exportedCredentials | undefined;
  readonly setUpGit: typeof gitSetup | undefined;
}

/**
 * Runs while this step holds the job's lock. Refuses what cannot be handed over, and writes the lease's files and
 * record.
 */
export function prepare(
  request: HandOverRequest,
  services: HandOverServices,
  { credentialsOf, setUpGit }: LoadedExports,
): Prepared {
  const { runner, clock, directory } = services;
  const { id, renews } = request.contents;
  const key = sealKeyOf(runner.environment);
  const earlier = parseRecords(directory.records(), key).records;
  const others = earlier.filter((record) => record.id !== id);
  const environment = jobEnvironment(runner.environment, others, (leaseId) =>
    directory.filePath(leaseId, configFile),
  );
  const git = setUpGit?.(id, request.contents.inputs.requests, environment, directory);
  const contents = { ...withCredentials(request, environment, services, credentialsOf), git };
  const { credentials, inputs } = contents;
  const changed = contents.isWhole ? contents.judged : changedValues(contents);
  const unset = !renews && inputs.unsetCurrentCredentials ? currentCredentials(environment) : [];
  const skipped = conflicting(contents, new Set(unset), earlier, environment);
  const isKept = canKeepFiles(contents, services);
  const replaced = renews ? filesOf(id, changed, directory) : new Map<string, Buffer>();
  const undo = () => {
    if (renews) putBack(renews, replaced, key, directory);
    else {
      directory.remove(id);
      runner.dropState();
    }
  };
  try {
    refuseLoneSurrogates(changed);
    const values = new Map(changed.map((value) => [value.name, variableTextOf(value)]));
    refuseUnexportable(inputs.exporting.env ? values : new Map(), changed, environment, process.platform);
    // Saved before anything is written: the post step deletes it however this step ends.
    if (!renews) {
      runner.saveState('lease', id);
      runner.saveState('cleanup', String(inputs.cleanup));
    }
    for (const value of changed)
      if (value.request.file) values.set(value.name, writeFile(id, value, directory));

    const variables = new Map([...values].filter(([name]) => inputs.exporting.env && !skipped.has(name)));
    for (const name of unset) if (!variables.has(name)) variables.set(name, '');
    for (const [name, value] of credentials?.variables ?? []) variables.set(name, value);
    for (const [name, value] of git?.variables ?? []) variables.set(name, value);
    for (const [name, text] of [...(credentials?.files ?? []), ...(git?.files ?? [])])
      directory.writeFile(id, name, Buffer.from(text));
    shareProfiles(credentials, others, directory);
    warnOfOpenFolder({ judged: changed, credentials }, services);
    const hasLauncher =
      isKept && !renews && (inputs.cli || git !== undefined || (credentials?.files.size ?? 0) > 0);
    if (hasLauncher) directory.launcher.install();
    const record = recordOf(contents, { skipped, variables }, clock);
    if (!renews) {
      runner.saveState('names', savedNames(record));
      if (!isKept) runner.saveState('record', 'none');
    }
    if (isKept) directory.writeRecord(id, writeRecord(record, key));
    return { contents, changed, values, variables, skipped, record, isKept, hasLauncher, undo };
  } catch (error) {
    undo();
    throw error;
  }
}

/** The contents with the credentials of sessions, fitted to the environment of later steps. E_CONFLICT. */
function withCredentials(
  { contents, sessions = [] }: HandOverRequest,
  environment: Environment,
  services: HandOverServices,
  credentialsOf: typeof exportedCredentials | undefined,
): LeaseContents {
  if (!credentialsOf) return contents;
  return { ...contents, credentials: credentialsOf(contents.id, sessions, { ...services, environment }) };
}

/**
 * Adds a new profile to the configurations of the job's other leases. AWS_CONFIG_FILE will name one of them, depending
 * on the order in which steps are waited for, so all need it.
 */
function shareProfiles(
  credentials: ExportedCredentials | undefined,
  others: readonly LeaseRecord[],
  directory: LeaseDirectory,
): void {
  const config = credentials?.files.get(configFile);
  if (config === undefined) return;
  for (const { id, credentials: theirs } of others)
    if (theirs?.variables.includes('AWS_CONFIG_FILE'))
      directory.writeFile(id, configFile, Buffer.from(config));
}

/** The current contents of the files that a renewal replaces. */
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
 * Restores files and the record. Files must have the same version as the variables, and a record must not list
 * versions that later steps did not get.
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
      // The original error is reported instead.
    }
  }
}

function writeFile(id: string, { name, value, kind }: JudgedValue, directory: LeaseDirectory): string {
  return directory.writeFile(id, name, Buffer.from(value, kind === 'binary' ? 'base64' : 'utf8'));
}
