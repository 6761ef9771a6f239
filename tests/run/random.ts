// Random numbers that are the same for the same seed on every system.

/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/** Mulberry32, which is in the public domain: small, and good enough to draw from. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
