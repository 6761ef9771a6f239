// What our content script on a NetSuite page may ask for: it can add what it saw, and reads no value back.
import { browser } from 'wxt/browser';
import { checkValue, MOST_LOCATIONS, pairFields } from '@/utils/credential/fields';
import type { Entry } from '@/utils/credential/entry';
import { cardView } from '@/utils/guide/card-view';
import { withLocations } from '@/utils/guide/known-locations';
import { stepIds, stepPages, type StepId } from '@/utils/guide/recipe';
import { bundleOf } from '@/utils/guide/set-up';
import type { FromPage, StoreProblem } from '@/utils/messages/protocol';
import type { PageHandlers } from '@/utils/messages/handle';
import type { AccountId } from '@/utils/netsuite/account';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { pages, pageSpec } from '@/utils/netsuite/pages';
import type { PageId } from '@/utils/netsuite/pages/page';
import { oneTimeAt, recognisePage } from '@/utils/netsuite/recognise-page';
import {
  cardPlaceItem,
  lastAccountItem,
  locationsItem,
  nextViewItem,
  observationsItem,
} from '@/utils/storage/items';
import { newEntry } from './new-entry';
import { keepEntry } from './kept-entries';
import { noteAudit, readAudit } from './audit-trail';
import { changeSetUp, chooseSetUp, planFor, setUpOf, tellPages } from './plan';

/** Per account; more would only be records that nobody looks at any more. */
const MOST_OBSERVATIONS = 60;

export const pageHandlers: PageHandlers = {
  pageOpening: ({ path }) => Promise.resolve(oneTimeAt(path)),

  pageParsed: async ({ signals }) => ({
    ...recognisePage(signals),
    cardPlace: await cardPlaceItem.read(),
  }),

  cardPlaced: async ({ place }) => {
    await cardPlaceItem.write(place);
    return null;
  },

  pageRead: async ({ reading }, { account }) => {
    await noteLocations(account, reading);
    await observe(account, reading);
    await lastAccountItem.write(account);
    await noteSignedIn(account, reading);
    // It is no secret, and there again when the page is opened next.
    await takeAccountId(account, reading).catch(() => undefined);
    if (reading.page === 'login-audit-trail') await noteAudit(account, reading);
    return planFor(account);
  },

  viewPage: async ({ reading, capture, asked }, { account }) => {
    const spec = pageSpec(reading.page);
    if (spec === null) return null;
    const plan = await planFor(account);
    const audit = reading.page === 'login-audit-trail' ? await readAudit(account, reading) : null;
    return cardView({ spec, reading, plan, capture, audit, asked: asked === null ? null : pageSpec(asked) });
  },

  pairShown: async (shown, { account }) => {
    try {
      const entry = await keepEntry(await capturedEntry(shown, account));
      void lastAccountItem.write(account);
      void tellPages(account);
      return { stored: true, at: entry.provenance.at };
    } catch (error) {
      return { stored: false, reason: storeProblem(error) };
    }
  },

  useThisOne: async ({ as, name }, { account }) => {
    if (as === 'application') await chooseSetUp({ ...bundleOf(await setUpOf(account)), application: name });
    else await changeSetUp(account, (setUp) => ({ ...setUp, [as]: name }));
    void tellPages(account);
    return planFor(account);
  },

  takeLocation: async ({ id }, { account }) => {
    const { recipe, locationIds } = await planFor(account);
    const chosen = recipe.location?.several === true ? [...locationIds, id] : [id];
    const checked = checkValue('locationId', chosen.join());
    if (!checked.ok) throw new RangeError(`More than ${MOST_LOCATIONS} locations`);
    await keep(account, 'picked', 'location-record', id, { locationId: checked.value });
    void tellPages(account);
    return planFor(account);
  },

  pageLeft: async ({ page, recordId }, { account }) => {
    await forgetUnsaved(account, page, recordId);
    return null;
  },

  openGuide: async ({ view }) => {
    await nextViewItem.write(view);
    // Not every browser lets a background open the popup; a tab of its own always works.
    await browser.action
      .openPopup()
      .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
    return null;
  },
};

/** What a failure to store means to the person. */
export function storeProblem(error: unknown): StoreProblem {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-failed';
}

async function capturedEntry(shown: FromPage['pairShown']['data'], account: AccountId): Promise<Entry> {
  const setUp = await setUpOf(account);
  const [first, second] = pairFields[shown.kind];
  const page = pages.find(({ oneTime }) => oneTime?.kind === shown.kind)?.id ?? null;
  const { recordId, application, user, role } = shown;
  // A pair belongs to the application that its page names, whatever the set-up means just now.
  const bundle = { ...bundleOf(setUp), application: application ?? setUp.application };
  const values = { [first]: shown.first, [second]: shown.second };
  return newEntry(bundle, values, {
    source: shown.source ?? 'captured',
    page,
    recordId,
    application,
    user,
    role,
  });
}

async function observe(account: AccountId, reading: PageReading): Promise<void> {
  if (stepsSeenOn(reading.page).length === 0) return;
  const key = observationKey(reading.page, reading.recordId, reading.saved);
  const unsaved = observationKey(reading.page, reading.recordId, false);
  await observationsItem.change((all) => {
    // Locations are many, and kept in a list of their own.
    const kept = reading.page === 'location-list' ? { ...reading, rows: [] } : reading;
    const known = Object.entries({ ...all[account], [key]: { reading: kept, at: Date.now() } });
    // What was seen as saved ends what was seen as not saved before.
    const current = known.filter(([other]) => !reading.saved || other !== unsaved);
    const newest = current.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_OBSERVATIONS);
    return { ...all, [account]: Object.fromEntries(newest) };
  });
}

function observationKey(page: PageId, recordId: string | null, saved: boolean): string {
  return [page, recordId ?? '', saved ? 'saved' : 'unsaved'].join(':');
}

async function noteLocations(account: AccountId, reading: PageReading): Promise<void> {
  if (reading.page !== 'location-list' && reading.page !== 'location-record') return;
  await locationsItem.change((all) => ({ ...all, [account]: withLocations(all[account], reading) }));
}

/** Pages that say nothing of any step are not kept. */
function stepsSeenOn(page: PageId): StepId[] {
  return stepIds.filter((id) => stepPages[id].includes(page));
}

async function forgetUnsaved(account: AccountId, page: PageId, recordId: string | null): Promise<void> {
  const key = observationKey(page, recordId, false);
  await observationsItem.change((all) => ({
    ...all,
    [account]: Object.fromEntries(Object.entries(all[account] ?? {}).filter(([other]) => other !== key)),
  }));
}

/** The Account ID as a page prints it is taken when it is the one of that page's own host. */
async function takeAccountId(account: AccountId, { page, fields }: PageReading): Promise<void> {
  const found = fields['accountId'];
  if (found?.text.toUpperCase() !== account) return;
  await keep(account, found.by === 'picked' ? 'picked' : 'read', page, null, { accountId: account });
}

/** Keeps a value that is no secret in the bundle of the account's set-up. */
async function keep(
  account: AccountId,
  source: 'read' | 'picked',
  page: PageId,
  recordId: string | null,
  values: Entry['values'],
): Promise<void> {
  await keepEntry(newEntry(bundleOf(await setUpOf(account)), values, { source, page, recordId }));
}

async function noteSignedIn(account: AccountId, { signedIn }: PageReading): Promise<void> {
  if (signedIn.account !== account) return;
  const setUp = await setUpOf(account);
  const companyName = signedIn.companyName ?? setUp.companyName;
  // The default is whoever does this set-up; another user can be chosen.
  const user = setUp.user ?? signedIn.userName;
  if (setUp.companyName === companyName && setUp.user === user) return;
  await changeSetUp(account, (now) => ({ ...now, companyName, user }));
}
