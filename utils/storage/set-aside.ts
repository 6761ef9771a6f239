// What could not be read is kept to look at, as far as there is room for it. Nothing of it is a credential, those are in the vault only.
import { z } from 'zod/mini';
import { browser } from 'wxt/browser';

/** Data that this release cannot read. */
export interface SetAside {
  readonly key: string;
  /** Unix milliseconds. */
  readonly at: number;
  /** As JSON, cut to `MOST_BYTES`. */
  readonly stored: string;
}

const KEY = 'setAside';
const LOCK = 'storage-set-aside';

/** Of each copy, and the number of copies; the newest stay. */
const MOST_BYTES = 32 * 1024;
const MOST_COPIES = 8;

const schema = z.array(z.object({ key: z.string(), at: z.number(), stored: z.unknown() }));

export async function readSetAside(): Promise<readonly SetAside[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return [];
  const parsed = schema.safeParse(stored);
  return parsed.success
    ? parsed.data.map((copy) => ({ ...copy, stored: asText(copy.stored) }))
    : [{ key: KEY, at: Date.now(), stored: asText(stored) }];
}

export async function clearSetAside(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Hands a copy of what is damaged, beside those of before, to `write`, so that it is stored together with the repair. */
export async function withSetAside(
  key: string,
  damaged: unknown,
  write: (aside: Record<string, unknown>) => Promise<void>,
): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const copy: SetAside = { key, at: Date.now(), stored: asText(damaged) };
    await write({ [KEY]: [...(await readSetAside()), copy].slice(-MOST_COPIES) });
  });
}

function asText(stored: unknown): string {
  const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
  const bytes = new TextEncoder().encode(text);
  return bytes.length <= MOST_BYTES
    ? text
    : new TextDecoder().decode(bytes.slice(0, MOST_BYTES), { stream: true });
}
