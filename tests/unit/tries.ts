// How often a property is tried: as written, or that many times more, for a long run (`TRIES_FACTOR=4 npm test -- unit`).
const factor = Number(process.env['TRIES_FACTOR'] ?? 1);

export function tries(usual: number): number {
  return Math.ceil(usual * factor);
}
