/** A timer for any number of milliseconds, where Node's own fires at once beyond some. */

/** Milliseconds; timers beyond them fire at once: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
export const longestTimer = 2 ** 31 - 1;

/** Calls `work` after so many milliseconds; never, and there is no timer, beyond 24 days, which is for good. */
export function later(milliseconds: number, work: () => void): NodeJS.Timeout | undefined {
  return milliseconds > longestTimer ? undefined : setTimeout(work, Math.max(0, milliseconds));
}
