import { randomBytes, randomUUID } from 'node:crypto';
import { parseArn, partitionOf } from './arn.ts';
import type { SandboxClock } from './clock.ts';
import { type PolicyDocument, parsePolicy } from './policy.ts';
import { endDueRotation, nextValue } from './rotation.ts';
import {
  arnIn,
  type DateLike,
  instant,
  MAX_VALUE_BYTES,
  moveStage,
  type RotationSettings,
  type Secret,
  type SecretVersion,
  type Value,
} from './secret.ts';

export interface SecretSettings {
  string?: string;
  /** Bytes, or base64 text. */
  binary?: Uint8Array | string;
  json?: unknown;
  versionId?: string;
  /** The default is `AWSCURRENT`. It moves to this version, and AWSPREVIOUS to the version that had it, as at AWS. */
  stages?: string[];
  /** The creation date of the version, and of the secret if it is new. */
  createdDate?: DateLike;
  description?: string;
  tags?: Record<string, string>;
  kmsKeyId?: string;
  /** `access` (also `true`): KMS answers "Access to KMS is not allowed". `decryption`: DecryptionFailure. */
  kmsDenied?: boolean | 'access' | 'decryption';
  /** True: scheduled for deletion. */
  deleted?: boolean;
  account?: string;
  region?: string;
  replicas?: string[];
  /** Replicas that are not in sync, by region. */
  replicaStatus?: Record<string, 'Failed' | 'InProgress'>;
  /** True: the secret has no version yet. */
  noValue?: boolean;
  rotation?: RotationSettings;
  /** The kind of a managed external secret, such as `GitLabAccessToken`. */
  type?: string;
  resourcePolicy?: PolicyDocument;
  lastAccessedDate?: DateLike;
  owningService?: string;
}

export interface AccountRegion {
  account: string;
  region: string;
}

/** The secrets of all accounts and regions. */
export class SecretDatabase {
  readonly #byName = new Map<string, Secret>();
  readonly #clock: SandboxClock;
  readonly #home: AccountRegion;

  constructor(clock: SandboxClock, home: AccountRegion) {
    this.#clock = clock;
    this.#home = home;
  }

  /** Adds a secret, or a version to an existing one, and sets the properties that are given. */
  put(name: string, settings: SecretSettings = {}): Secret {
    const place = {
      account: settings.account ?? this.#home.account,
      region: settings.region ?? this.#home.region,
    };
    const secret = this.#byName.get(key(place, name)) ?? this.#create(place, name, settings);
    describe(secret, settings, this.#clock.now());
    const value = settings.noValue ? undefined : readValue(settings);
    if (value) this.addVersion(secret, value, settings);
    return secret;
  }

  #create(place: AccountRegion, name: string, settings: SecretSettings): Secret {
    const now = instant(settings.createdDate) ?? this.#clock.now();
    const secret: Secret = {
      ...place,
      arn: `arn:${partitionOf(place.region)}:secretsmanager:${place.region}:${place.account}:secret:${name}-${suffix()}`,
      name,
      replicas: [],
      tags: {},
      createdDate: now,
      lastChangedDate: now,
      versions: [],
    };
    this.#byName.set(key(place, name), secret);
    return secret;
  }

  addVersion(
    secret: Secret,
    value: Value,
    { versionId = randomUUID(), stages = ['AWSCURRENT'], createdDate }: SecretSettings = {},
  ): SecretVersion {
    const size = 'string' in value ? Buffer.byteLength(value.string) : value.binary.byteLength;
    if (size > MAX_VALUE_BYTES)
      throw new RangeError(`A secret's value has at most ${MAX_VALUE_BYTES} bytes, not ${size}`);
    const version = {
      id: versionId,
      value,
      stages: [],
      createdDate: instant(createdDate) ?? this.#clock.now(),
    };
    secret.versions.push(version);
    for (const stage of stages) moveStage(secret, stage, version);
    secret.lastChangedDate = version.createdDate;
    return version;
  }

  delete(name: string, place: Partial<AccountRegion> = {}): boolean {
    const secret = this.get(name, place);
    return secret !== undefined && this.#byName.delete(key(secret, secret.name));
  }

  get(name: string, place: Partial<AccountRegion> = {}): Secret | undefined {
    return this.in({ ...this.#home, ...place }).find((secret) => secret.name === name);
  }

  all(): Secret[] {
    return [...this.#byName.values()];
  }

  /** The secrets of an account in a region, replicas included. Rotations that are due are ended first. */
  in(place: AccountRegion): Secret[] {
    const now = this.#clock.now();
    return [...this.#byName.values()].filter((secret) => {
      endDueRotation(secret, now);
      return secret.account === place.account && arnIn(secret, place.region) !== undefined;
    });
  }

  /**
   * Finds a secret by name, ARN, or ARN without its random ending. An id that ends in a hyphen and six characters is
   * taken for a complete ARN even if they belong to the name, as AWS documents.
   */
  find(id: string, place: AccountRegion): Secret | undefined {
    const arn = parseArn(id);
    if (!arn) return this.in(place).find(({ name }) => name === id);
    if (arn.service !== 'secretsmanager' || arn.region !== place.region) return undefined;
    const secrets = this.in({ account: arn.account, region: place.region });
    if (/-[A-Za-z0-9]{6}$/.test(id)) return secrets.find((secret) => arnIn(secret, place.region) === id);
    return secrets.find(({ name }) => arn.resource === `secret:${name}`);
  }

  /** Adds the new version with the label AWSPENDING, until the rotation's delay has passed. */
  startRotation(secret: Secret, versionId: string): void {
    this.addVersion(secret, nextValue(secret), { versionId, stages: ['AWSPENDING'] });
    secret.pending = { versionId, dueAt: this.#clock.now() + (secret.rotation?.delay ?? 0) };
    endDueRotation(secret, this.#clock.now());
  }
}

function describe(secret: Secret, settings: SecretSettings, now: number): void {
  const { tags, kmsDenied, deleted, replicas, rotation, resourcePolicy, description, kmsKeyId, type } =
    settings;
  if (tags) secret.tags = tags;
  if (kmsDenied !== undefined) secret.kmsDenied = kmsDenied === true ? 'access' : kmsDenied || undefined;
  if (deleted !== undefined) secret.deletedDate = deleted ? now : undefined;
  if (replicas) secret.replicas = replicas;
  if (settings.replicaStatus) secret.replicaStatus = settings.replicaStatus;
  if (rotation) secret.rotation = rotation;
  if (resourcePolicy) secret.policy = parsePolicy(resourcePolicy, 'resource');
  if (description !== undefined) secret.description = description;
  if (kmsKeyId !== undefined) secret.kmsKeyId = kmsKeyId;
  if (type !== undefined) secret.type = type;
  if (settings.owningService !== undefined) secret.owningService = settings.owningService;
  const accessed = instant(settings.lastAccessedDate);
  if (accessed !== undefined) secret.lastAccessedDate = accessed;
}

function readValue({ string, binary, json }: SecretSettings): Value | undefined {
  if (string !== undefined) return { string };
  if (json !== undefined) return { string: JSON.stringify(json) };
  if (binary === undefined) return undefined;
  return { binary: typeof binary === 'string' ? Buffer.from(binary, 'base64') : binary };
}

function key(place: AccountRegion, name: string): string {
  return `${place.account} ${place.region} ${name}`;
}

/** Six characters with at least one letter, so that no reader takes them for a number. */
function suffix(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return [...randomBytes(6)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
