// Which opened document a page's message comes from, so that everything one document has added can be forgotten at once.
import type { PageSender } from '../messages/sender';

/** Where the browser names no documents: by tab, since its page was opened. */
const opened = new Map<number, string>();

/** At most 80 characters, and nobody can guess it. */
export function visitOf({ documentId, tabId }: PageSender): string {
  return documentId ?? opened.get(tabId) ?? beginVisit({ tabId });
}

/** Another document is in the tab now. */
export function beginVisit({ tabId }: Pick<PageSender, 'tabId'>): string {
  const visit = crypto.randomUUID();
  opened.set(tabId, visit);
  return visit;
}
