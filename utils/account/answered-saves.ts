// Joins the answer to a save with the form that was sent off: the page that says so is another document of the same tab, and it may
// be the record, its list, the Setup Manager, a new form, or the same form again.
import type { PageSender } from '../messages/sender';
import type { PageId, PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { forgetUnsaved, noteSaved, observe } from './observe';

/** Of a document: the form that was read in it, and what of it was not saved when it was left. */
interface Form {
  readonly page: PageId;
  readonly documentId: string | null;
  readonly left: Promise<PageReading | null>;
}

/** By tab, in this document and in the one before. What the browser forgets with the worker is only not known to be saved. */
const forms = new Map<number, Form>();
const before = new Map<number, Form>();
const nothing = Promise.resolve(null);
const MOST_TABS = 200;

/** A new document is loading in the tab, or the guide starts again in the one that is there. */
export function beginDocument({ tabId, documentId }: PageSender): void {
  const form = forms.get(tabId);
  if (form !== undefined && documentId !== null && form.documentId === documentId) return;
  forms.delete(tabId);
  if (form === undefined) before.delete(tabId);
  else set(before, tabId, form);
}

/** Takes note of a form that may be sent off, and of what was sent off before where this page says that it is saved. */
export async function noteAnsweredSave(
  { account, tabId, documentId }: PageSender,
  { type }: PageSpec,
  { page, mode }: PageReading,
  saysSaved: boolean,
): Promise<void> {
  if (type === 'form' || (type === 'record' && mode !== 'view'))
    set(forms, tabId, { page, documentId, left: nothing });
  const sent = before.get(tabId);
  // The page may be read before its message is there.
  if (sent === undefined || !saysSaved) return;
  before.delete(tabId);
  const left = await sent.left;
  if (left === null) await noteSaved(account, sent.page);
  else observe(account, { ...left, saved: true });
}

/** The person left a form that was not saved as far as the page could tell: NetSuite has more ways to send it off than one button. */
export async function noteLeft(
  { account, tabId, documentId }: PageSender,
  page: PageId,
  recordId: string | null,
): Promise<void> {
  const left = forgetUnsaved(account, page, recordId);
  // The next document may be opening already: it waits for what this one leaves.
  const isBefore = documentId !== null && before.get(tabId)?.documentId === documentId;
  set(isBefore ? before : forms, tabId, { page, documentId, left });
  await left;
}

function set(of: Map<number, Form>, tabId: number, form: Form): void {
  if (of.size >= MOST_TABS) of.clear();
  of.set(tabId, form);
}
