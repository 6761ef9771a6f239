// Says to the background what our own popup would say, from a page of the extension.
import type { Page } from '@playwright/test';
import type { FromPopup } from '../../utils/messages/protocol';

/** Longer than any answer takes; a worker that ends at that moment may never give one. */
const PATIENCE_MS = 30_000;

/** The answer; throws when the message is refused, or nobody answers. */
export async function ask<K extends keyof FromPopup>(
  popup: Page,
  type: K,
  data: FromPopup[K]['data'],
): Promise<FromPopup[K]['answer']> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nobody answered ${type}`)), PATIENCE_MS);
  });
  const answered = popup.evaluate(
    (message) =>
      (
        window as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { type, data },
  );
  const answer = await Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
  const { ok, answer: given } = answer as { ok: boolean; answer: FromPopup[K]['answer'] };
  if (!ok) throw new Error(`${type} was refused`);
  return given;
}
