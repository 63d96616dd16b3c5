import type { Clock } from '../domain/clock.ts';

/** The runner's clock, corrected by the Date header of the services that answered. */
export class ServiceClock implements Clock {
  /** Milliseconds by which the service is ahead of the runner. */
  offset = 0;

  now(): number {
    return Date.now() + this.offset;
  }

  /**
   * Sets the offset by an answer's `Date` header. The header has whole seconds, so smaller differences are ignored. An
   * answer with an `Age` comes from a cache, with the time at which it got there.
   */
  observe({ date, age }: { readonly date?: string | undefined; readonly age?: string | undefined }): void {
    const told = Date.parse(date ?? '');
    if (Number.isNaN(told) || age !== undefined) return;
    const difference = told - Date.now();
    this.offset = Math.abs(difference) > 2000 ? difference : 0;
  }
}
