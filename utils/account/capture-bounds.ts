// Bounds what pages may make the vault do: no page shows more values than a person makes, unless a program is behind it.
import type { AccountId } from '../netsuite/account';
import { inQueue } from './queue';

/** Different sets of values in one account within the window. An administrator who resets and tries again makes a few. */
const MOST_SETS = 10;
const WINDOW_MS = 60_000;

/** Messages of one document that wait for the one in work. */
const MOST_WAITING = 10;

interface TakenSet {
  readonly content: string;
  /** Milliseconds by a clock that nobody sets. */
  readonly time: number;
}

const taken = new Map<AccountId, readonly TakenSet[]>();
const waiting = new Map<string, number>();

/**
 * Does the work when its turn comes: in an account one after the other, of a document one at a time, so that a document with many
 * holds up no other. Null, at once, when this document has too many waiting.
 */
export async function inCaptureQueue<T>(
  account: AccountId,
  visit: string,
  work: () => Promise<T>,
): Promise<T | null> {
  const name = `${account}/${visit}`;
  const count = waiting.get(name) ?? 0;
  if (count > MOST_WAITING) return null;
  waiting.set(name, count + 1);
  try {
    return await inQueue(name, () => inQueue(account, work));
  } finally {
    const left = (waiting.get(name) ?? 1) - 1;
    if (left === 0) waiting.delete(name);
    else waiting.set(name, left);
  }
}

/** Whether the account may take this set, told by its prints; the same one again always. */
export function mayTake(account: AccountId, content: string): boolean {
  const now = performance.now();
  const recent = (taken.get(account) ?? []).filter(({ time }) => time > now - WINDOW_MS);
  const isKnown = recent.some((other) => other.content === content);
  if (!isKnown && recent.length >= MOST_SETS) return false;
  taken.set(account, isKnown ? recent : [...recent, { content, time: now }]);
  return true;
}
