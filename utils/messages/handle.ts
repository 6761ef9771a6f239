// Hears messages in the background: first the sender is proven, then the schema, then it is handled. Everything else is refused.
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { fromFrames, type FromPage, type FromPopup } from './protocol';
import { messageSchemas } from './schemas';
import { proveSender, type PageSender, type ProvenSender } from './sender';

export type PageHandlers = {
  readonly [K in keyof FromPage]: (
    data: FromPage[K]['data'],
    sender: PageSender,
  ) => Promise<FromPage[K]['answer']>;
};

export type PopupHandlers = {
  readonly [K in keyof FromPopup]: (data: FromPopup[K]['data']) => Promise<FromPopup[K]['answer']>;
};

const envelope = z.object({ type: z.string(), data: z.unknown() });

export type Reply = { readonly ok: true; readonly answer: unknown } | { readonly ok: false };

/** Starts to listen. A refused or failed message is answered `{ ok: false }` without a reason, for whoever asked may be hostile. */
export function handleMessages(fromPage: PageHandlers, fromPopup: PopupHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: Reply) => void) => {
    answer(message, proveSender(sender), fromPage, fromPopup).then(sendResponse, () => {
      sendResponse({ ok: false });
    });
    // Keeps the channel open for the answer.
    return true;
  });
}

async function answer(
  message: unknown,
  sender: ProvenSender | null,
  fromPage: PageHandlers,
  fromPopup: PopupHandlers,
): Promise<Reply> {
  const parsed = envelope.safeParse(message);
  if (sender === null || !parsed.success) return { ok: false };
  const { type } = parsed.data;
  const handlers: Readonly<Record<string, unknown>> = sender.type === 'own-page' ? fromPopup : fromPage;
  if (!Object.hasOwn(handlers, type)) return { ok: false };
  if (sender.type === 'netsuite-page' && sender.isFrame && !fromFrames.some((one) => one === type))
    return { ok: false };
  const data = messageSchemas[type as keyof typeof messageSchemas].safeParse(parsed.data.data);
  if (!data.success) return { ok: false };
  const handler = handlers[type] as (data: unknown, sender: ProvenSender) => Promise<unknown>;
  return { ok: true, answer: await handler(data.data, sender) };
}
