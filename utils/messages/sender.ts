// Proves who sent a message: by extension id, origin and frame, never by tab, address or anything that the message says.
import { browser } from 'wxt/browser';
import { accountFromHost, type AccountId } from '../netsuite/account';
import { FRAMED } from '../netsuite/framed';

export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export type ProvenSender =
  | { readonly type: 'own-page' }
  /** Our content script on this account's NetSuite: in the top frame, or in one where a form may be a frame of its page. */
  | {
      readonly type: 'netsuite-page';
      readonly account: AccountId;
      readonly tabId: number;
      /** The browser's own name of the document; null where it gives none (Firefox). */
      readonly documentId: string | null;
      /** The browser's number of the frame; 0 is the page itself. */
      readonly frameId: number;
      /** It is a frame of the page in this tab. */
      readonly isFrame: boolean;
    };

export type PageSender = Extract<ProvenSender, { type: 'netsuite-page' }>;

/** Null for everybody else: other extensions, frames, look-alike hosts. */
export function proveSender(sender: Sender): ProvenSender | null {
  if (sender.id !== browser.runtime.id) return null;
  // Cut off by hand: `URL.origin` of an extension's address is 'null' in some engines, as is that of a sandboxed frame.
  const origin = sender.origin ?? /^[a-z-]+:\/\/[^/]+/.exec(sender.url ?? '')?.[0];
  if (origin === browser.runtime.getURL('/popup.html').replace('/popup.html', ''))
    return { type: 'own-page' };
  const url = origin !== undefined && URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== 'https:' || url.port !== '' || sender.frameId === undefined) return null;
  const isFrame = sender.frameId !== 0;
  if (isFrame && !isFramed(sender.url)) return null;
  const account = accountFromHost(url.hostname);
  const tabId = sender.tab?.id;
  if (account === null || tabId === undefined) return null;
  const { frameId, documentId = null } = sender;
  return { type: 'netsuite-page', account, tabId, documentId, frameId, isFrame };
}

function isFramed(url = ''): boolean {
  return URL.canParse(url) && new URL(url).pathname.startsWith(FRAMED);
}
