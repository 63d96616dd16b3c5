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

/** What earlier runs of a monitor learnt, and what this one adds. Without a file it knows nothing and keeps nothing. */
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

  /** A file that is not there begins a new memory; one that cannot be read does so with a notice. */
  static open(file: StateFile | undefined, runner: Runner): MonitorMemory {
    const text = file?.read();
    const state = text === undefined ? emptyState : readState(text);
    if (!state)
      runner.notice(
        'The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again.',
      );
    return new MonitorMemory(file, state ?? emptyState);
  }

  /** What is known of the current version, and with it the date of the last access that was not the monitor's. */
  known({ profile, watched }: FoundSecret, now: number): KnownVersion | undefined {
    const { arn, versionId } = profile;
    if (!this.#file || versionId === undefined) return undefined;
    const key = versionKey(arn, versionId, watched.request.expires);
    const known = this.#before.versions.get(key);
    if (known) this.#versions.set(key, { ...known, seenOn: dayOf(now) });
    return known;
  }

  /** Its profile, in which the last access is that of others: the monitor's own is none. */
  withoutOwnAccess(find: FoundSecret, now: number): FoundSecret {
    const { profile } = find;
    const own = this.#before.accesses.get(secretKey(profile.arn));
    if (!own) return find;
    const accessedAt = this.othersAccess(profile);
    const othersOn = accessedAt?.getTime();
    this.#accesses.set(secretKey(profile.arn), { ...own, othersOn, seenOn: dayOf(now) });
    return { ...find, profile: { ...profile, accessedAt } };
  }

  /** The last access that was not the monitor's, of a profile as the service tells it. */
  othersAccess({ arn, accessedAt }: SecretProfile): Date | undefined {
    const key = secretKey(arn);
    const own = this.#accesses.get(key) ?? this.#before.accesses.get(key);
    if (!own || !accessedAt || accessedAt.getTime() > own.readOn) return accessedAt;
    return own.othersOn === undefined ? undefined : new Date(own.othersOn);
  }

  /** Keeps what a version that was just read tells. `find`: as `withoutOwnAccess` gives it. */
  learn({ profile }: FoundSecret, request: WatchRequest, secret: Secret, ends: ValueEnds, now: number): void {
    const seenOn = dayOf(now);
    this.#versions.set(versionKey(profile.arn, secret.versionId, request.expires), {
      ends,
      versionAt: secret.createdAt,
      seenOn,
    });
    // Of a parameter AWS tells no access, and a digest of its ARN alone could be guessed.
    if (!isOfSecretsManager(profile.arn)) return;
    const othersOn = profile.accessedAt?.getTime();
    this.#accesses.set(secretKey(profile.arn), { readOn: seenOn, othersOn, seenOn });
  }

  /** Keeps what an issuer said of a token. */
  learnValidity(token: TokenKey, validity: Omit<KnownValidity, 'answeredOn'>, now: number): void {
    if (this.#file) this.#validities.set(tokenKeyOf(token), { ...validity, answeredOn: now });
  }

  /** Keeps whether an issuer did not answer about a token. True where it is silent, and no earlier run knows that this lasts. */
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

  /** What an issuer said of it in the last days; undefined where it said nothing. */
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

  /** Writes the file. What this run did not see stays for a time. E_DISK. */
  save(now: number): void {
    const versions = new Map([...this.#before.versions, ...this.#versions]);
    const accesses = new Map([...this.#before.accesses, ...this.#accesses]);
    // A secret that is used again, or was restored, is no longer to be removed.
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

/** A token of a version, and the line that asks about it. */
export interface TokenKey {
  readonly arn: string;
  readonly versionId: string;
  readonly line: Pick<WatchVerification, 'service'>;
  readonly path: string;
}

function tokenKeyOf({ arn, versionId, line, path }: TokenKey): string {
  return tokenKey(arn, versionId, line.service, path);
}
