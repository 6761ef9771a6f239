// Holds the messages that a page sends until the test answers them, as a background that takes its time would.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface Sent {
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly answer: (answer: unknown) => Promise<void>;
  /** The extension is gone, or the background refused the message. */
  readonly fail: () => Promise<void>;
}

/** Every message from now on, in order. */
export function hearMessages(): Sent[] {
  const sent: Sent[] = [];
  const send = (message: unknown) =>
    new Promise((resolve, reject) => {
      sent.push({
        ...(message as Pick<Sent, 'type' | 'data'>),
        answer: (answer) => settle(() => resolve({ ok: true, answer })),
        fail: () => settle(() => reject(new Error('Nobody is there'))),
      });
    });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
  return sent;
}

/** Until the page has heard the answer and done what follows from it. */
async function settle(act: () => void): Promise<void> {
  act();
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
