// Authority comes from extension id, origin and frame alone.
import { describe, expect, it, vi } from 'vitest';
import { proveSender, type Sender } from '@/utils/messages/sender';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));

const page: Sender = {
  id: 'ours',
  origin: 'https://1234567-sb1.app.netsuite.com',
  url: 'https://1234567-sb1.app.netsuite.com/app/setup/accesstoken.nl?id=1',
  frameId: 0,
  tab: { id: 4 },
};

describe('proveSender', () => {
  it('knows our own pages, in the toolbar and in a tab', () => {
    const own = { id: 'ours', origin: 'chrome-extension://ours', url: 'chrome-extension://ours/popup.html' };
    expect(proveSender(own)).toEqual({ type: 'own-page' });
    expect(proveSender({ ...own, tab: { id: 9 }, frameId: 0 })).toEqual({ type: 'own-page' });
  });

  it('knows our script on a NetSuite page, and whose account that is', () => {
    expect(proveSender(page)).toEqual({
      type: 'netsuite-page',
      account: '1234567_SB1',
      tabId: 4,
      documentId: null,
      frameId: 0,
      isFrame: false,
    });
    expect(proveSender({ ...page, documentId: 'D1' })).toMatchObject({ documentId: 'D1' });
  });

  it('knows a frame where a form may be one, and says that it is', () => {
    const url = 'https://1234567-sb1.app.netsuite.com/app/oauth2/clientcredentials/form.nl?a=b';
    expect(proveSender({ ...page, url, frameId: 3 })).toMatchObject({
      account: '1234567_SB1',
      isFrame: true,
    });
    expect(proveSender({ ...page, url })).toMatchObject({ isFrame: false });
    for (const other of [undefined, 'about:blank', url.replace('/app/oauth2/', '/app/x/app/oauth2/')])
      expect(proveSender({ ...page, url: other, frameId: 3 })).toBeNull();
  });

  it.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['another extension’s page', { id: 'theirs', origin: 'chrome-extension://theirs' }],
    ['no id', { ...page, id: undefined }],
    ['a frame', { ...page, frameId: 3 }],
    ['a look-alike host', { ...page, origin: 'https://1234567.app.netsuite.com.evil.tld' }],
    ['a prefixed host', { ...page, origin: 'https://x.1234567.app.netsuite.com' }],
    ['http', { ...page, origin: 'http://1234567.app.netsuite.com' }],
    ['another port', { ...page, origin: 'https://1234567.app.netsuite.com:8443' }],
    ['an opaque origin, whatever its address says', { ...page, origin: 'null' }],
    [
      'a page whose address only looks like ours',
      { ...page, origin: 'https://evil.tld', url: 'chrome-extension://ours/popup.html' },
    ],
    ['no tab', { ...page, tab: undefined }],
  ])('refuses %s', (_, sender) => {
    expect(proveSender(sender)).toBeNull();
  });
});
