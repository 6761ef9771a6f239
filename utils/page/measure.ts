// Marks and measures on the page's timeline. Nothing rests on them: scripts of the page share the timeline and may clear it,
// and a measure whose mark is gone throws.

const PREFIX = 'credential-guide:';

export function mark(name: string): void {
  try {
    performance.mark(PREFIX + name);
  } catch {
    // Only the measurement is lost.
  }
}

/** From the mark of this name until now. */
export function measure(name: string, from: string): void {
  try {
    performance.measure(PREFIX + name, PREFIX + from);
  } catch {
    // Only the measurement is lost.
  }
}
