/** Returns a function that runs at most `limit` pieces of work at a time. The others wait in the order of the calls. */
export function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The next one runs instead of this one, so the count stays.
      if (next) next();
      else running -= 1;
    }
  };
}
