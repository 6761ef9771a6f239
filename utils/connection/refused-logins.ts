// Counts refused logins, so that tests never lock anybody out: NetSuite locks a user at five within 30 minutes (Oracle help,
// subsect_156935170194; sure. That refused tokens count is a guess).

const MOST_REFUSED = 3;
const WINDOW_MS = 30 * 60_000;

/** Those that still count, oldest first. Times are unix milliseconds. */
export function recentRefusals(times: readonly number[], now: number): number[] {
  return times.filter((at) => at > now - WINDOW_MS && at <= now).sort((a, b) => a - b);
}

/** Until when no test may sign with this token (unix milliseconds), or null when one may. */
export function pausedUntil(times: readonly number[], now: number): number | null {
  const recent = recentRefusals(times, now);
  const oldest = recent[recent.length - MOST_REFUSED];
  return oldest === undefined ? null : oldest + WINDOW_MS;
}
