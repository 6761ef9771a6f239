// Sender, then schema, then handler: whatever does not pass is refused without a word.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleMessages, type PageHandlers, type PopupHandlers, type Reply } from '@/utils/messages/handle';

type Heard = (message: unknown, sender: object, reply: (reply: Reply) => void) => boolean;
const heard = vi.hoisted((): { listener: unknown } => ({ listener: undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: { addListener: (listener: unknown) => (heard.listener = listener) },
    },
  },
}));

const ownPage = { id: 'ours', origin: 'chrome-extension://ours' };
const netsuite = { id: 'ours', origin: 'https://1234567.app.netsuite.com', frameId: 0, tab: { id: 1 } };
const bundle = { account: '1234567', recipe: 'fulfillment', application: 'X' };
const pair = {
  kind: 'consumer',
  first: 'a'.repeat(64),
  second: 'b'.repeat(64),
  recordId: '7',
  application: 'X',
  user: null,
  role: null,
};
const pairShown = vi.fn(() => Promise.resolve({ stored: true, at: 1 }));
const revealValue = vi.fn(() => Promise.resolve('a secret'));

function ask(message: unknown, sender: object): Promise<Reply> {
  return new Promise((resolve) => (heard.listener as Heard)(message, sender, resolve));
}

beforeEach(() => {
  vi.clearAllMocks();
  handleMessages({ pairShown } as unknown as PageHandlers, { revealValue } as unknown as PopupHandlers);
});

describe('handleMessages', () => {
  it('hands a proven and well-formed message on', async () => {
    expect(await ask({ type: 'pairShown', data: pair }, netsuite)).toEqual({
      ok: true,
      answer: { stored: true, at: 1 },
    });
    expect(pairShown).toHaveBeenCalledWith(pair, { kind: 'netsuite-page', account: '1234567', tabId: 1 });
  });

  it('gives no value to a NetSuite page, and takes no capture from our own pages', async () => {
    const reveal = { type: 'revealValue', data: { bundle, field: 'tokenSecret' } };
    expect(await ask(reveal, netsuite)).toEqual({ ok: false });
    expect(await ask({ type: 'pairShown', data: pair }, ownPage)).toEqual({ ok: false });
    expect(await ask(reveal, ownPage)).toEqual({ ok: true, answer: 'a secret' });
    expect(revealValue).toHaveBeenCalledTimes(1);
    expect(pairShown).not.toHaveBeenCalled();
  });

  it.each([
    ['no object', 'pairShown'],
    ['nothing', null],
    ['an unknown type', { type: 'dropTables', data: null }],
    ['a name of every object', { type: 'constructor', data: null }],
    ['equal values', { type: 'pairShown', data: { ...pair, second: pair.first } }],
    ['a value that is too short', { type: 'pairShown', data: { ...pair, first: 'abc' } }],
    ['a name that is too long', { type: 'pairShown', data: { ...pair, application: 'x'.repeat(301) } }],
    ['data that is missing', { type: 'pairShown' }],
  ])('refuses %s', async (_, message) => {
    expect(await ask(message, netsuite)).toEqual({ ok: false });
    expect(pairShown).not.toHaveBeenCalled();
  });

  it('says nothing of what went wrong inside', async () => {
    revealValue.mockRejectedValueOnce(new Error('a secret'));
    const reply = await ask({ type: 'revealValue', data: { bundle, field: 'tokenSecret' } }, ownPage);
    expect(reply).toEqual({ ok: false });
  });
});
