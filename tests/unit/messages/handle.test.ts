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
const bundle = { account: '1234567', kind: 'tba', recipe: 'fulfillment', application: 'X' };
const shown = {
  capture: 'consumer',
  source: 'captured',
  values: { consumerKey: 'a'.repeat(64), consumerSecret: 'b'.repeat(64) },
  recordId: '7',
  application: 'X',
  user: null,
  role: null,
};
const many = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`field${at}`, 'a']));
const valuesShown = vi.fn(() => Promise.resolve({ stored: true, at: 1 }));
const revealValue = vi.fn(() => Promise.resolve('a secret'));
const saveValues = vi.fn(() => Promise.resolve({ stored: true }));
const takeNextView = vi.fn(() => Promise.resolve(null));

function ask(message: unknown, sender: object): Promise<Reply> {
  return new Promise((resolve) => (heard.listener as Heard)(message, sender, resolve));
}

beforeEach(() => {
  vi.clearAllMocks();
  handleMessages(
    { valuesShown } as unknown as PageHandlers,
    { revealValue, saveValues, takeNextView } as unknown as PopupHandlers,
  );
});

describe('handleMessages', () => {
  it('hands a proven and well-formed message on', async () => {
    expect(await ask({ type: 'valuesShown', data: shown }, netsuite)).toEqual({
      ok: true,
      answer: { stored: true, at: 1 },
    });
    expect(valuesShown).toHaveBeenCalledWith(shown, {
      type: 'netsuite-page',
      account: '1234567',
      tabId: 1,
      documentId: null,
      frameId: 0,
      isFrame: false,
    });
  });

  it('gives no value to a NetSuite page, and takes no capture from our own pages', async () => {
    const reveal = { type: 'revealValue', data: { bundle, field: 'tokenSecret' } };
    expect(await ask(reveal, netsuite)).toEqual({ ok: false });
    expect(await ask({ type: 'valuesShown', data: shown }, ownPage)).toEqual({ ok: false });
    expect(await ask(reveal, ownPage)).toEqual({ ok: true, answer: 'a secret' });
    expect(revealValue).toHaveBeenCalledTimes(1);
    expect(valuesShown).not.toHaveBeenCalled();
  });

  it.each([
    ['no object', 'valuesShown'],
    ['nothing', null],
    ['an unknown type', { type: 'dropTables', data: null }],
    ['a name of every object', { type: 'constructor', data: null }],
    [
      'a value that is too long',
      { type: 'valuesShown', data: { ...shown, values: { tokenId: 'a'.repeat(8193) } } },
    ],
    ['a name that is no field', { type: 'valuesShown', data: { ...shown, values: { __proto__x: 'a' } } }],
    ['more fields than any kind has', { type: 'valuesShown', data: { ...shown, values: many } }],
    ['a name that is too long', { type: 'valuesShown', data: { ...shown, application: 'x'.repeat(301) } }],
    ['a capture that is no name', { type: 'valuesShown', data: { ...shown, capture: '../x' } }],
    ['a source of the popup', { type: 'valuesShown', data: { ...shown, source: 'typed' } }],
    ['a value that is no text', { type: 'valuesShown', data: { ...shown, values: { tokenId: 7 } } }],
    ['data that is missing', { type: 'valuesShown' }],
  ])('refuses %s', async (_, message) => {
    expect(await ask(message, netsuite)).toEqual({ ok: false });
    expect(valuesShown).not.toHaveBeenCalled();
  });

  it('hands a value of many lines on as it is', async () => {
    const lines = `-----BEGIN KEY-----\r\n${'x\n'.repeat(5000)}`.slice(0, 8192);
    const data = { bundle, values: { privateKey: lines }, source: 'typed' };
    expect(await ask({ type: 'saveValues', data }, ownPage)).toEqual({ ok: true, answer: { stored: true } });
    expect(saveValues).toHaveBeenCalledWith(data, { type: 'own-page' });
  });

  it('takes no data where none is wanted', async () => {
    expect(await ask({ type: 'takeNextView', data: { view: 'test' } }, ownPage)).toEqual({ ok: false });
    expect(await ask({ type: 'takeNextView', data: null }, ownPage)).toEqual({ ok: true, answer: null });
  });

  it('says nothing of what went wrong inside', async () => {
    revealValue.mockRejectedValueOnce(new Error('a secret'));
    const reply = await ask({ type: 'revealValue', data: { bundle, field: 'tokenSecret' } }, ownPage);
    expect(reply).toEqual({ ok: false });
  });
});
