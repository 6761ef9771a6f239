// Sends a message to the background. Used by the content scripts and by our own pages; it carries no schema and no library.
import { browser } from 'wxt/browser';
import type { FromPage, FromPopup } from './protocol';

type Channel = FromPage & FromPopup;

/**
 * Resolves with the background's answer. Rejects when the background cannot be reached: the extension was updated or removed,
 * or the message was refused. No error carries anything of `data`.
 */
export async function send<K extends keyof Channel>(
  type: K,
  ...data: Channel[K]['data'] extends null ? [] : [Channel[K]['data']]
): Promise<Channel[K]['answer']> {
  const answer: unknown = await browser.runtime.sendMessage({ type, data: data[0] ?? null });
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    throw new Error(`No answer to ${type}`);
  if (answer.ok !== true) throw new Error(`${type} was refused`);
  return (answer as { ok: true; answer: Channel[K]['answer'] }).answer;
}
