// What our content script on a NetSuite page may ask for: it can add what it saw, and reads no value back.
import { pageGuide } from '../guide/page-guide';
import { nextToLook } from '../guide/progress';
import type { PageHandlers } from '../messages/handle';
import { bringPicker, guideOpenedWindows } from '../messages/guide-tabs';
import { openPopup } from '../messages/icon';
import { panelKeys } from '../messages/panel';
import type { PageSender } from '../messages/sender';
import type { AccountId } from '../netsuite/account';
import { captureInAllLanguages } from '../netsuite/languages';
import { askedSpec, isChangedByRecipe } from './asked-spec';
import { pageSpec } from '../netsuite/pages';
import type { PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { expectedPage, recognisePage } from '../netsuite/recognise-page';
import { cardPlaceItem, nextViewItem } from '../storage/items';
import { beginDocument, noteAnsweredSave, noteLeft } from './answered-saves';
import { lookForAttempt, noteAttempt } from './audit';
import { captureValues, capturesOf } from './capture';
import { cardFor } from './card';
import { cardWords } from './card-words';
import type { AccountModel } from './model';
import { fillStateOf, noteFilled, startFill } from './fill';
import { endLeftFill } from './left-fills';
import css from './overlay.css?inline';
import { modelOf } from './models';
import { forgetUnsaved, isKeepingReadings, isObserved, observe, withinSpec } from './observe';
import { endPageTrouble, notePageTrouble } from './page-troubles';
import { chooseRecord, noteRecords } from './records';
import {
  chooseName,
  endLook,
  noteCompany,
  noteLastAccount,
  recipeOfAccount,
  setUpOf,
  switchSetUp,
} from './set-ups';
import { takeShownValue } from './take-shown-value';
import { beginVisit } from './visits';

export const pageHandlers: PageHandlers = {
  pageOpening: async ({ path }, sender) => {
    if (!sender.isFrame) {
      if (sender.documentId === null) beginVisit(sender);
      beginDocument(sender);
      void endPageTrouble(sender).catch(() => undefined);
    }
    const [setUp, cardPlace, keys] = await Promise.all([
      setUpOf(sender.account),
      cardPlaceItem.read(),
      panelKeys(),
    ]);
    // What it found stands on the page where it ended.
    if (setUp.isLooking) void endLookWhenOver(sender.account).catch(() => undefined);
    const captures = capturesOf(setUp.kind)
      .filter(({ spec }) => spec.path === path)
      .map(({ spec }) => captureInAllLanguages(spec));
    const expected = await withAsked(expectedPage(path), sender.account);
    return { captures, expected, look: { cardPlace, words: cardWords(keys), css } };
  },

  pageParsed: async ({ signals }, { account }) => {
    const recognised = recognisePage(signals);
    return { ...recognised, spec: await withAsked(recognised.spec, account) };
  },

  pageRead: async ({ reading: given, labels, saysSaved, capture, asked, isAgain, signals }, sender) => {
    if (signals !== null && recognisePage(signals).id !== given.page) return 'other-page';
    const { account } = sender;
    const spec = await withAsked(pageSpec(given.page), account);
    if (spec === null) return null;
    const reading = withinSpec(spec, given);
    // A page that only hears of news has not been looked at again.
    if (!isAgain || !(await isObserved(account, reading))) observe(account, reading);
    if (!sender.isFrame) await noteAnsweredSave(sender, spec, reading, saysSaved);
    // A full disk must not take the card away.
    await noteCompany(account, reading).catch(() => undefined);
    const model = await modelOf(account);
    // Whatever follows from it for the card comes with the ping.
    void noteReading(model, reading, sender).catch(() => undefined);
    const question = { reading, labels, capture, asked };
    const card = cardFor(model, question, await fillStateOf(sender), isKeepingReadings(account));
    if (card !== null) await endLeftFill(sender).catch(() => undefined);
    return card;
  },

  valuesShown: captureValues,

  chooseName: async ({ name, value }, { account }) => {
    await chooseName(account, name, value);
    return null;
  },

  chooseRecord: async ({ page, id }, sender) => {
    await chooseRecord(page, id, sender);
    return null;
  },

  pageTroubled: async ({ page, why }, sender) => {
    await notePageTrouble(sender, page, why);
    return null;
  },

  bringPicker: async (_, { tabId }) => {
    await bringPicker(tabId);
    return null;
  },

  startFill,

  fillEnded: async (ended, sender) => {
    await noteFilled(ended, sender);
    return null;
  },

  windowOpened: async (_, { tabId, account }) => {
    await guideOpenedWindows(tabId, account);
    return null;
  },

  pageLeft: async ({ page, recordId }, sender) => {
    if (sender.isFrame) await forgetUnsaved(sender.account, page, recordId);
    else await noteLeft(sender, page, recordId);
    return null;
  },

  cardPlaced: async ({ place }) => {
    await cardPlaceItem.write(place);
    return null;
  },

  switchSetUp: async ({ recipe, application }, { account }) => {
    await switchSetUp(account, recipe, application);
    return null;
  },

  skipLook: async (_, { account }) => {
    await endLook(account);
    return null;
  },

  openPanel: () => Promise.resolve(null),

  openGuide: async ({ view }) => {
    await nextViewItem.write(view);
    await openPopup();
    return null;
  },
};

/** With the names of the permissions and the features that this account's recipe asks for there. */
async function withAsked<Spec extends PageSpec | null>(spec: Spec, account: AccountId): Promise<Spec> {
  if (spec === null || !isChangedByRecipe(spec)) return spec;
  return askedSpec(spec, await recipeOfAccount(account)) as Spec;
}

async function endLookWhenOver(account: AccountId): Promise<void> {
  const { progress, setUp } = await modelOf(account);
  if (nextToLook(progress, setUp) === null) await endLook(account);
}

/** Each part by itself: what one of them meets stops no other. */
async function noteReading(model: AccountModel, reading: PageReading, sender: PageSender): Promise<void> {
  const isAuditTrail = pageGuide(model.kind.pages, reading.page)?.isAuditTrail === true;
  await Promise.allSettled([
    noteLastAccount(model.account),
    noteRecords(model, reading),
    takeShownValue(model, reading, sender),
    isAuditTrail ? noteAttempt(model, lookForAttempt(model, reading)) : null,
  ]);
}
