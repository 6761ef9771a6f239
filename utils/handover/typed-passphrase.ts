// A passphrase that is typed to open what was sent, as it is remembered while the popup is closed: with its time, never a private key.
import { PASSPHRASE_MS } from './delivery';

/** The name of its draft. */
export const TYPED_PASSPHRASE = 'import passphrase';

/** Null for nothing, and for a private key or its beginning: that is used once and not kept. */
export function writeTypedPassphrase(text: string, now: number): string | null {
  const isKey = /^\s*AGE-/i.test(text);
  return text.trim() === '' || isKey ? null : JSON.stringify({ text, at: now });
}

/** Null when its time is over, or the clock was set back, or it is none. */
export function readTypedPassphrase(draft: string | null, now: number): string | null {
  if (draft === null) return null;
  try {
    const { text, at } = JSON.parse(draft) as { text: unknown; at: unknown };
    const isInTime = typeof at === 'number' && now >= at && now - at < PASSPHRASE_MS;
    return isInTime && typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
