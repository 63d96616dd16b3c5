import { readSentAlerts, type SentAlerts, writeSentAlerts } from '../../domain/monitor/alerts.ts';
import {
  dayOf,
  emptyState,
  isLasting,
  isRecent,
  type KnownValidity,
  type KnownVersion,
  type MonitorState,
  type Outage,
  type OwnAccess,
  type Removal,
  readState,
  secretKey,
  tokenKey,
  versionKey,
  writeState,
} from '../../domain/monitor/monitor-state.ts';
import type { WatchVerification } from '../../domain/monitor/watch-verification.ts';
import type { ValueEnds } from '../../domain/monitor/watched-expiry.ts';
import {
  isOfSecretsManager,
  type SecretProfile,
  type WatchRequest,
} from '../../domain/monitor/watched-secret.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type { Runner } from '../ports.ts';
import type { FoundSecret } from './find-secrets.ts';
import type { StateFile } from './monitor-ports.ts';

/** What earlier runs of a monitor stored, and what this run adds. Without a state file it is empty and not kept. */
export class MonitorMemory {
  readonly #file: StateFile | undefined;
  readonly #before: MonitorState;
  readonly #versions = new Map<string, KnownVersion & { seenOn: number }>();
  readonly #accesses = new Map<string, OwnAccess & { seenOn: number }>();
  readonly #validities = new Map<string, KnownValidity>();
  readonly #outages = new Map<string, Outage>();
  readonly #answered = new Set<string>();
  readonly #removals = new Map<string, Removal & { seenOn: number }>();
  readonly #sentAlerts = new Map<string, string>();

  private constructor(file: StateFile | undefined, before: MonitorState) {
    this.#file = file;
    this.#before = before;
  }

  /** Without a file the memory is empty; with an unreadable file too, with a notice. */
  static open(file: StateFile | undefined, runner: Runner): MonitorMemory {
    const text = file?.read();
    const state = text === undefined ? emptyState : readState(text);
    if (!state)
      runner.notice(
        'The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again.',
      );
    return new MonitorMemory(file, state ?? emptyState);
  }

  /** What is known of the current version, with the date of the last access by others than the monitor. */
  known({ profile, watched }: FoundSecret, now: number): KnownVersion | undefined {
    const { arn, versionId } = profile;
    if (!this.#file || versionId === undefined) return undefined;
    const key = versionKey(arn, versionId, watched.request.expires);
    const known = this.#before.versions.get(key);
    if (known) this.#versions.set(key, { ...known, seenOn: dayOf(now) });
    return known;
  }

  /** Its profile, with the last access by others than the monitor. */
  withoutOwnAccess(find: FoundSecret, now: number): FoundSecret {
    const { profile } = find;
    const own = this.#before.accesses.get(secretKey(profile.arn));
    if (!own) return find;
    const accessedAt = this.othersAccess(profile);
    const othersOn = accessedAt?.getTime();
    this.#accesses.set(secretKey(profile.arn), { ...own, othersOn, seenOn: dayOf(now) });
    return { ...find, profile: { ...profile, accessedAt } };
  }

  /** The last access by others than the monitor, from a profile as the service returns it. */
  othersAccess({ arn, accessedAt }: SecretProfile): Date | undefined {
    const key = secretKey(arn);
    const own = this.#accesses.get(key) ?? this.#before.accesses.get(key);
    if (!own || !accessedAt || accessedAt.getTime() > own.readOn) return accessedAt;
    return own.othersOn === undefined ? undefined : new Date(own.othersOn);
  }

  /** Stores the ends of a version that was read. `find`: as `withoutOwnAccess` returns it. */
  learn({ profile }: FoundSecret, request: WatchRequest, secret: Secret, ends: ValueEnds, now: number): void {
    const seenOn = dayOf(now);
    this.#versions.set(versionKey(profile.arn, secret.versionId, request.expires), {
      ends,
      versionAt: secret.createdAt,
      seenOn,
    });
    // AWS does not report access to parameters, and a digest of an ARN alone could be guessed.
    if (!isOfSecretsManager(profile.arn)) return;
    const othersOn = profile.accessedAt?.getTime();
    this.#accesses.set(secretKey(profile.arn), { readOn: seenOn, othersOn, seenOn });
  }

  /** Stores an issuer's answer about a token. */
  learnValidity(token: TokenKey, validity: Omit<KnownValidity, 'answeredOn'>, now: number): void {
    if (this.#file) this.#validities.set(tokenKeyOf(token), { ...validity, answeredOn: now });
  }

  /** Stores whether an issuer answered about a token. True if it did not, for the first time. */
  learnOutage(token: TokenKey, isSilent: boolean, now: number): boolean {
    const key = tokenKeyOf(token);
    if (!isSilent) {
      this.#answered.add(key);
      return false;
    }
    const outage = { since: this.#before.outages.get(key)?.since ?? now, noticedOn: now };
    this.#outages.set(key, outage);
    return !isLasting(outage, now);
  }

  /** An issuer's answer of the last days. Undefined without one. */
  validity(token: TokenKey, now: number): KnownValidity | undefined {
    const validity = this.#before.validities.get(tokenKeyOf(token));
    return validity && isRecent(validity, now) ? validity : undefined;
  }

  removal(arn: string): Removal | undefined {
    return this.#before.removals.get(secretKey(arn));
  }

  setRemoval(arn: string, removal: Removal, now: number): void {
    this.#removals.set(secretKey(arn), { ...removal, seenOn: dayOf(now) });
  }

  /** The alerts that the monitor of this id has sent. */
  sentAlerts(id: string): SentAlerts {
    return readSentAlerts(this.#before.sentAlerts.get(id) ?? '');
  }

  setSentAlerts(id: string, sent: SentAlerts): void {
    this.#sentAlerts.set(id, writeSentAlerts(sent));
  }

  /** Writes the file. Entries that this run did not use are kept for some days. E_DISK. */
  save(now: number): void {
    const versions = new Map([...this.#before.versions, ...this.#versions]);
    const accesses = new Map([...this.#before.accesses, ...this.#accesses]);
    // A secret that is used again or was restored is not removed any more.
    const sentAlerts = new Map([...this.#before.sentAlerts, ...this.#sentAlerts]);
    const validities = new Map([...this.#before.validities, ...this.#validities]);
    const outages = new Map(
      [...this.#before.outages, ...this.#outages].filter(([key]) => !this.#answered.has(key)),
    );
    this.#file?.write(
      writeState({ versions, accesses, validities, outages, removals: this.#removals, sentAlerts }, now),
    );
  }
}

/** A token of a version, and the line of `verify` for it. */
export interface TokenKey {
  readonly arn: string;
  readonly versionId: string;
  readonly line: Pick<WatchVerification, 'service'>;
  readonly path: string;
}

function tokenKeyOf({ arn, versionId, line, path }: TokenKey): string {
  return tokenKey(arn, versionId, line.service, path);
}
