// Sends a message to the background. Used by the content scripts and by our own pages; it carries no schema and no library.
import { browser } from 'wxt/browser';
import type { FromPage, FromPopup } from './protocol';

type Channel = FromPage & FromPopup;

/** As the background answers; without `answer` where it refuses. */
interface Reply<Answer> {
  readonly ok: boolean;
  readonly answer: Answer;
}

/**
 * Resolves with the background's answer. Rejects when the background cannot be reached: the extension was updated or removed,
 * or the message was refused. No error carries anything of `data`.
 */
export async function send<K extends keyof Channel>(
  type: K,
  ...data: Channel[K]['data'] extends null ? [] : [Channel[K]['data']]
): Promise<Channel[K]['answer']> {
  const reply = await browser.runtime.sendMessage<unknown, Reply<Channel[K]['answer']> | undefined>({
    type,
    data: data[0] ?? null,
  });
  if (reply?.ok !== true) throw new Error(`No answer to ${type}`);
  return reply.answer;
}
