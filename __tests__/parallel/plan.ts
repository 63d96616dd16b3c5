/** One lease of a round, so small that its result in a sequence can be computed without running it. */
export interface PlannedLease {
  readonly id: string;
  readonly name: string;
  readonly secret: 'one' | 'two';
  readonly onConflict: 'error' | 'skip';
  /** Hours until it ends; 0 for a lease without a known end. */
  readonly ends: number;
  readonly profile: string | undefined;
}

export interface Round {
  readonly leases: readonly PlannedLease[];
  readonly hasCheck: boolean;
  /** True if tokens arrive so late that all steps request one before the first arrives. */
  readonly isOverlapping: boolean;
  /** The step that is cancelled, and after how many milliseconds. */
  readonly cancelled: { readonly id: string; readonly after: number } | undefined;
  /** The steps in the order in which they are waited for. */
  readonly waits: readonly string[];
}

/** A generator of numbers from 0 to 1 with a seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function roundOf(seed: number): Round {
  const random = randomBy(seed);
  const pick = <T>(options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;
  const leases = ['a', 'b', 'c'].slice(0, pick([2, 2, 3])).map((id) => ({
    id,
    name: pick(['KEY', 'KEY', 'OTHER']),
    secret: pick(['one', 'two'] as const),
    onConflict: pick(['error', 'error', 'skip'] as const),
    ends: pick([0, 1, 2, 3]),
    profile: pick([undefined, undefined, `profile-${id}`]),
  }));
  const hasCheck = random() < 0.4;
  const ids = [...leases.map(({ id }) => id), ...(hasCheck ? ['check'] : [])];
  return {
    leases,
    hasCheck,
    isOverlapping: random() < 0.7,
    cancelled: random() < 0.3 ? { id: pick(ids), after: random() * 400 } : undefined,
    waits: ids
      .map((id) => ({ id, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ id }) => id),
  };
}

/** The leases that are refused in this order, because another lease has their name for another secret. */
export function refusedInARow(leases: readonly PlannedLease[]): Set<string> {
  const owners = new Map<string, PlannedLease[]>();
  const refused = new Set<string>();
  for (const lease of leases) {
    const earlier = owners.get(lease.name) ?? [];
    const isTaken = earlier.length > 0 && !earlier.some(({ secret }) => secret === lease.secret);
    if (isTaken && lease.onConflict === 'error') refused.add(lease.id);
    else if (!isTaken) owners.set(lease.name, [...earlier, lease]);
  }
  return refused;
}

export function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries())
    for (const rest of permutations(items.toSpliced(index, 1))) yield [item, ...rest];
}
