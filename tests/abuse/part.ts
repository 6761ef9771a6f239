// What a part of the kit is: how often it tries, what it works with, and what it says of each promise.
import type { Evidence } from './evidence';
import type { Random } from './random';

export interface Kit {
  /** How often each abuse is tried. */
  tries: number;
  /** A sequence of its own for each name. */
  random: (name: string) => Random;
  evidence: Evidence;
  /** A new, empty profile directory, kept until the end of the run. */
  newProfile: (name: string) => string;
  /** The same for a folder in which a browser saves files. */
  newDownloads: (name: string) => string;
}

/** One promise, and what became of it. */
export interface Outcome {
  promise: string;
  tried: number;
  /** What broke it, one line each, without a value. */
  broken: string[];
  note?: string;
  /** For the file: every sample that the note sums up. */
  samples?: Readonly<Record<string, readonly number[]>>;
}

/** One file in parts/: its name for `--only`, and what tries. */
export interface Part {
  name: string;
  run: (kit: Kit) => Promise<Outcome[]>;
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** `abuse 12`, so that no two tries share a bundle. */
export function numbered(name: string, at: number): string {
  return `${name} ${String(at + 1).padStart(4, '0')}`;
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const PATIENCE_MS = 15_000;

/** Looks again and again, and gives up after a while: whether it came true. */
export async function until(is: () => boolean | Promise<boolean>, patience = PATIENCE_MS): Promise<boolean> {
  for (const end = Date.now() + patience; ;) {
    if (await is()) return true;
    if (Date.now() > end) return false;
    await sleep(2);
  }
}
