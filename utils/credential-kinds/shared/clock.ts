// When the clock of this computer is behind a refused login.
import type { Claim } from '@/utils/connection/check';

/**
 * NetSuite refuses timestamps of signed requests that are further off than this (Oracle help, subsect_156935170194; sure). For
 * assertions no figure is published, and ours last as long.
 */
const CLOCK_LIMIT_SECONDS = 300;
/** From here on the clock is named as a suspect. */
const CLOCK_SUSPECT_SECONDS = 120;

export function isClockOff(clockSeconds: number | null): boolean {
  return Math.abs(clockSeconds ?? 0) > CLOCK_LIMIT_SECONDS;
}

/** What the clocks disprove. A clock that agrees with a `Date` header proves nothing: the header may be of another server. */
export function disprovedByClock(clockSeconds: number | null): readonly Claim[] {
  return Math.abs(clockSeconds ?? 0) > CLOCK_SUSPECT_SECONDS ? ['clock'] : [];
}
