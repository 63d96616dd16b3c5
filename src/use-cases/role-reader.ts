import { isSilence, RequestFailure } from '../domain/failure.ts';
import type { Pack } from '../domain/policies/session-policy.ts';
import type { RoleIdentity } from '../domain/requests/lease-inputs.ts';
import type { Reading } from '../domain/requests/reading.ts';
import { inParallel } from './in-parallel.ts';
import type { JobToken } from './job-token.ts';
import { packsOf, type ReaderSession, RefusedRole, SessionLadder } from './open-sessions.ts';
import type { Patience, Services } from './ports.ts';
import { type Outcome, readPack } from './read-secrets.ts';

/** STS calls at a time: each is answered in tens of milliseconds, and the quota is shared by the account. */
const parallelSessions = 25;

/** Reads each pack with a session of its own as soon as that is open. */
export class RoleReader {
  readonly #identity: RoleIdentity;
  readonly #token: JobToken;
  readonly #services: Services;
  /** Every session so far. */
  readonly sessions: ReaderSession[] = [];
  /** Why the last region's STS gave no session, where it was silent. */
  silentSts: RefusedRole | undefined;

  constructor(identity: RoleIdentity, token: JobToken, services: Services) {
    this.#identity = identity;
    this.#token = token;
    this.#services = services;
  }

  /** Sessions come from STS in `region`. RefusedRole where it refuses one. */
  async read(
    readings: readonly Reading[],
    region: string,
    patience: Patience,
  ): Promise<ReadonlyMap<Reading, Outcome>> {
    const { runner, sts } = this.#services;
    const ladder = new SessionLadder({
      identity: this.#identity,
      token: this.#token,
      runner,
      sts: sts(region, patience),
    });
    this.silentSts = undefined;
    const silentRegions = new Map<string, RequestFailure>();
    const outcomes = await inParallel(packsOf(readings, this.#identity), parallelSessions, async (pack) => {
      // What has kept silent for one pack is not waited for again.
      const silence = this.silentSts?.failure ?? silentRegions.get(pack.region);
      if (silence) return outcomesOf(pack, silence);
      const read = await this.#readPack(pack, ladder, patience);
      const failures = read.map(([, outcome]) => outcome).filter((each) => each instanceof RequestFailure);
      const silent = failures.find(isSilence);
      if (silent) silentRegions.set(pack.region, silent);
      return read;
    });
    return new Map(outcomes.flat());
  }

  async #readPack(pack: Pack, ladder: SessionLadder, patience: Patience): Promise<[Reading, Outcome][]> {
    try {
      const opened = await ladder.open(pack);
      this.sessions.push(...opened);
      const read = opened.map(({ keys, pack: own }) =>
        readPack(own.readings, this.#services.openStore(own.region, keys, patience)),
      );
      return (await Promise.all(read)).flatMap((outcomes) => [...outcomes]);
    } catch (error) {
      if (!(error instanceof RefusedRole && isSilence(error.failure))) throw error;
      this.silentSts = error;
      return outcomesOf(pack, error.failure);
    }
  }
}

function outcomesOf({ readings }: Pack, failure: RequestFailure): [Reading, Outcome][] {
  return readings.map((reading) => [reading, failure]);
}
