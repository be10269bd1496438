/** A timer for any number of milliseconds, where Node's own fires at once beyond some. */

/** https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const longest = 2 ** 31 - 1;

/** Calls `work` after so many milliseconds; never, and there is no timer, beyond 24 days, which is for good. */
export function later(milliseconds: number, work: () => void): NodeJS.Timeout | undefined {
  return milliseconds > longest ? undefined : setTimeout(work, Math.max(0, milliseconds));
}
