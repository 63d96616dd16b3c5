import type { Judgement } from '../expiry/expiry.ts';
import { isVariableName, refusalOf } from '../values/variable.ts';
import { isLeaseId } from './lease-id.ts';
import { isSealOf, type SealKey, sealOf } from './seal.ts';

/** The format's version. Records of another version are not read. */
const recordVersion = 1;

/** The description of one leased value, without the value. */
export interface RecordEntry {
  /** The name of the output, and of the variable if it was exported. */
  readonly name: string;
  readonly secret: string;
  readonly arn: string;
  readonly versionId: string;
  readonly stages: readonly string[];
  /** `*` for all fields, a JMESPath expression, or null for the whole value. */
  readonly selector: string | null;
  /** ISO 8601 in UTC, or null without a known end. */
  readonly expiresAt: string | null;
  /** The source of the end. */
  readonly source: string | null;
  /** True if the source can stop a step. */
  readonly firm: boolean;
  readonly judgement: Judgement;
  /** True if the request names a version, so that the value cannot drift. */
  readonly pinned: boolean;
  /** How the value was handed over; `file`: as the path of a file. */
  readonly exported: { readonly env: boolean; readonly output: boolean; readonly file: boolean };
  /** ARN of the role that read it, where its line names one. */
  readonly role?: string;
}

/** The AWS credentials of a lease, without their keys. */
export interface RecordCredentials {
  readonly mode: 'env' | 'profile';
  readonly role: string;
  /** ISO 8601 in UTC, or null for a profile, which renews itself. */
  readonly expiresAt: string | null;
  readonly variables: readonly string[];
}

/** A lease without its values or any hash of them. */
export interface LeaseRecord {
  readonly version: typeof recordVersion;
  readonly id: string;
  /** By the service's clock. A renewal does not change it. */
  readonly leasedAt: string;
  /** Milliseconds by which the service's clock is ahead of the runner's. */
  readonly clockOffset: number;
  readonly region: string;
  /** The ARN, or null for an identity of the SDK's default chain. */
  readonly role: string | null;
  readonly accountId: string | null;
  /** The claims of the OIDC token that identify the job. */
  readonly claims: Readonly<Record<string, string>>;
  /** The earliest end of all entries and credentials. */
  readonly expiresAt: string | null;
  readonly entries: readonly RecordEntry[];
  readonly credentials: RecordCredentials | null;
  /** True after `secret-lease end`: only this record is left, for the post step. */
  readonly isEnded?: boolean;
  /** The variables through which git in later steps uses this lease. */
  readonly gitVariables?: readonly string[];
  /** The size of its variables in bytes, rounded up to 4 KiB, so that it reveals no value's length. */
  readonly environmentSize?: number;
  /** The step's inputs as given, which a renewal needs. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Claims that records and errors may show: they identify the job and are no secret. */
const safeClaims = [
  'sub',
  'aud',
  'iss',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_visibility',
  'ref',
  'sha',
  'environment',
  'workflow_ref',
  'job_workflow_ref',
  'event_name',
  'run_id',
  'run_attempt',
  'runner_environment',
];

/** The claims of a token that may be shown. */
export function safeClaimsOf(claims: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    safeClaims.flatMap((claim) =>
      typeof claims[claim] === 'string' ? [[claim, claims[claim] as string]] : [],
    ),
  );
}

/** The text of a record: indented JSON with the job's seal. */
export function writeRecord(record: Omit<LeaseRecord, 'version'>, key: SealKey): string {
  const content = { version: recordVersion, ...record };
  return `${JSON.stringify({ ...content, seal: sealOf(JSON.stringify(content), key) }, null, 2)}\n`;
}

/**
 * Parses a record. Checks its seal and then every field, since an earlier step could have written it. Undefined for a
 * text that is not a record of this job.
 */
export function parseRecord(text: string, key: SealKey): LeaseRecord | undefined {
  const { seal, ...content } = parseObject(text);
  return isSealOf(seal, JSON.stringify(content), key) && isRecord(content) ? content : undefined;
}

/** The same without checking the seal, for callers that know the contents in another way. */
export function parseUnsealed(text: string): LeaseRecord | undefined {
  const { seal: _, ...content } = parseObject(text);
  return isRecord(content) ? content : undefined;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

/** All records of a job, in the order of the leases. */
export interface JobRecords {
  readonly records: readonly LeaseRecord[];
  /** False if a text is not a record of this job, or two records are of the same lease. */
  readonly areIntact: boolean;
}

/** Parses a job's records. Texts that are none are left out. */
export function parseRecords(texts: readonly string[], key: SealKey): JobRecords {
  const byId = new Map(texts.flatMap((text) => parseRecord(text, key) ?? []).map((each) => [each.id, each]));
  const records = [...byId.values()].sort((a, b) => Date.parse(a.leasedAt) - Date.parse(b.leasedAt));
  return { records, areIntact: records.length === texts.length };
}

/** ISO 8601 in UTC. Undefined if none has a known end. */
export function earliestEnd(expiring: readonly { readonly expiresAt: string | null }[]): string | undefined {
  return expiring.flatMap(({ expiresAt }) => expiresAt ?? []).sort()[0];
}

function isRecord(value: unknown): value is LeaseRecord {
  if (!isObject(value) || value.version !== recordVersion || !isLeaseId(value.id)) return false;
  const { leasedAt, clockOffset, region, role, accountId, claims, expiresAt, entries, credentials, inputs } =
    value;
  const { environmentSize = 0, isEnded = false, gitVariables = [] } = value;
  return (
    isDate(leasedAt) &&
    Number.isFinite(clockOffset) &&
    typeof region === 'string' &&
    isNullOr(isText, role) &&
    isNullOr(isText, accountId) &&
    isTextMap(claims) &&
    isNullOr(isDate, expiresAt) &&
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    isNullOr(isCredentials, credentials) &&
    isSize(environmentSize) &&
    typeof isEnded === 'boolean' &&
    Array.isArray(gitVariables) &&
    gitVariables.every(isLeasable) &&
    isTextMap(inputs)
  );
}

/** No system permits an environment of more than a few MiB. */
function isSize(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 24;
}

function isEntry(value: unknown): value is RecordEntry {
  if (!isObject(value) || !isObject(value.exported)) return false;
  const {
    name,
    secret,
    arn,
    versionId,
    stages,
    selector,
    expiresAt,
    source,
    firm,
    judgement,
    pinned,
    exported,
    role = '',
  } = value;
  return (
    isLeasable(name) &&
    isText(role) &&
    [secret, arn, versionId].every(isText) &&
    Array.isArray(stages) &&
    stages.every(isText) &&
    isNullOr(isText, selector) &&
    isNullOr(isDate, expiresAt) &&
    isNullOr(isText, source) &&
    [firm, pinned].every((flag) => typeof flag === 'boolean') &&
    ['ok', 'expiring', 'expired', 'unknown'].includes(String(judgement)) &&
    ['env', 'output', 'file'].every((way) => typeof exported[way] === 'boolean')
  );
}

function isCredentials(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { mode, role, expiresAt, variables } = value;
  return (
    (mode === 'env' || mode === 'profile') &&
    isText(role) &&
    isNullOr(isDate, expiresAt) &&
    Array.isArray(variables) &&
    variables.every(isLeasable)
  );
}

/** A name that a lease may give to a variable. */
function isLeasable(name: unknown): boolean {
  return isText(name) && isVariableName(name) && refusalOf(name) === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** In the format that records are written in, so that dates can be compared as texts. */
function isDate(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isNullOr(is: (value: unknown) => boolean, value: unknown): boolean {
  return value === null || is(value);
}

function isTextMap(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isText);
}
