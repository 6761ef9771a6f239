// A page that went away while *Fill in* was writing can say nothing any more: the next card in its tab says how far that was.
import type { PageSender } from '../messages/sender';
import { leftFillsItem, type LeftFill } from '../storage/fill-items';
import { visitOf } from './visits';

const MOST_TABS = 20;

export async function noteLeftFill(
  sender: PageSender,
  { filled, all }: Pick<LeftFill, 'filled' | 'all'>,
): Promise<void> {
  const { account, tabId } = sender;
  const note: LeftFill = { account, document: visitOf(sender), saidIn: null, filled, all };
  await leftFillsItem.change((notes) => {
    const others = Object.entries(notes).filter(([tab]) => tab !== String(tabId));
    return Object.fromEntries([...others.slice(1 - MOST_TABS), [String(tabId), note] as const]);
  });
}

/** What is to be said in this document: it is the first after the one that went away. */
export async function leftFillOf(sender: PageSender): Promise<LeftFill | null> {
  const note = (await leftFillsItem.read())[sender.tabId];
  const document = visitOf(sender);
  const isHere = note?.account === sender.account && note.document !== document;
  return isHere && (note.saidIn === null || note.saidIn === document) ? note : null;
}

/** A card of this document was drawn: it has said it, and the next one does not say it again. */
export async function endLeftFill(sender: PageSender): Promise<void> {
  const document = visitOf(sender);
  const tab = String(sender.tabId);
  if ((await leftFillsItem.read())[tab] === undefined) return;
  await leftFillsItem.change((notes) => {
    const { [tab]: note, ...others } = notes;
    if (note === undefined || note.document === document || note.saidIn === document) return notes;
    const isSaid = note.account === sender.account && note.saidIn === null;
    return isSaid ? { ...others, [tab]: { ...note, saidIn: document } } : others;
  });
}
