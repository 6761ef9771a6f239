// Says to the background what our own popup would say, from a page of the extension.
import type { Page } from '@playwright/test';
import type { FromPopup } from '../../utils/messages/protocol';

/** The answer; throws when the message is refused. */
export async function ask<K extends keyof FromPopup>(
  popup: Page,
  type: K,
  data: FromPopup[K]['data'],
): Promise<FromPopup[K]['answer']> {
  const answer = await popup.evaluate(
    (message) =>
      (
        window as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { type, data },
  );
  const { ok, answer: given } = answer as { ok: boolean; answer: FromPopup[K]['answer'] };
  if (!ok) throw new Error(`${type} was refused`);
  return given;
}
