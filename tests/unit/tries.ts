// How often a property is tried: as written, or that many times more, for a long run (`TRIES_FACTOR=4 npm test -- unit`).
const factor = Number(process.env['TRIES_FACTOR'] ?? 1);

export function tries(usual: number): number {
  return Math.ceil(usual * factor);
}

/** From 0 to `end`, every `stride`th; each of them in a long run. A stride that is no power of two meets each bit both ways. */
export function someOf(end: number, stride: number): number[] {
  const step = factor > 1 ? 1 : stride;
  return Array.from({ length: Math.ceil(end / step) }, (_, place) => place * step);
}
