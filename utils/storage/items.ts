// Everything kept in the browser's storage, declared once: area, schema, version, and when it goes. No secrets; those are in the
// vault. Its own list of what it holds is in kept-item.ts, so that it reaches no recipe and no kind.
import { z } from 'zod/mini';
import type { TestRecord } from '../connection/test-record';
import type { HandedOver } from '../credential/bundle';
import { cardPlaceSchema } from '../guide/card-place-schema';
import { usualPlace, type CardPlace } from '../guide/card-place';
import type { Recipe } from '../guide/recipe';
import { setUpSchema, type SetUp } from '../guide/set-up';
import type { Receipt } from '../handover/receipt';
import { receiptSchema } from '../handover/receipt-schema';
import { pageTroubles, type PageTrouble } from '../guide/page-trouble';
import { nextViews, type NextView } from '../guide/next-view';
import type { AccountId } from '../netsuite/account';
import { pageIds, type PageId } from '../netsuite/pages/page';
import { recipeSchema } from '../recipes/recipe-schema';
import { defineItem, defineRecordItem } from './define-item';
import { knownRecordsSchema, type RecordsByAccount } from './known-records';
import { bundleIds1To2 } from './migrations/bundle-ids-1-to-2';
import { locations1To2 } from './migrations/locations-1-to-2';
import { observations1To2 } from './migrations/observations-1-to-2';
import { setUps1To2 } from './migrations/set-ups-1-to-2';
import { setUps2To3 } from './migrations/set-ups-2-to-3';
import { setUps3To4 } from './migrations/set-ups-3-to-4';
import { tests1To2 } from './migrations/tests-1-to-2';
import { observationSchema, type StoredObservation } from './observations';
import { testRecordSchema } from './test-record-schema';

export interface PageTroubleNote {
  readonly tabId: number;
  readonly page: PageId;
  readonly why: PageTrouble;
  /** Unix milliseconds. */
  readonly at: number;
}

const fieldId = z.string().check(z.minLength(1), z.maxLength(40));

/** By account its set-ups, the current one first. */
export const setUpsItem = defineRecordItem<readonly SetUp[]>({
  area: 'local',
  key: 'setUps',
  lifetime: 'until the account is forgotten',
  migrations: [setUps1To2, setUps2To3, setUps3To4],
  entry: z.array(setUpSchema).check(z.minLength(1)),
});

/** The account seen last, for a popup that is opened away from NetSuite. */
export const lastAccountItem = defineItem<AccountId | null>({
  area: 'local',
  key: 'lastAccount',
  lifetime: 'until another account is used, or this one is forgotten',
  isRebuilt: true,
  schema: z.nullable(z.string().check(z.maxLength(30))),
  fallback: null,
});

/** By account, what was last read from each page; see `withObservation`. */
export const observationsItem = defineRecordItem<readonly StoredObservation[]>({
  area: 'local',
  key: 'observations',
  lifetime: 'until newer ones push it out, or the account is forgotten',
  isRebuilt: true,
  migrations: [observations1To2],
  entry: z.array(observationSchema),
});

/** By account and field, the records that pages have shown to choose from; see `withKnownRecords`. */
export const recordsItem = defineRecordItem<RecordsByAccount[AccountId]>({
  area: 'local',
  // Its name from the time when locations were all of them.
  key: 'locations',
  lifetime: 'until the account is forgotten; the newest 10,000',
  isRebuilt: true,
  migrations: [locations1To2],
  entry: z.record(fieldId, knownRecordsSchema),
});

/** The last connection test of each bundle, by bundle id. */
export const testsItem = defineRecordItem<TestRecord>({
  area: 'local',
  key: 'tests',
  lifetime: 'until the next test of the bundle, or the bundle is forgotten',
  migrations: [tests1To2],
  entry: testRecordSchema,
});

/** By the print of what NetSuite knows a login by: when it refused one with it, in unix milliseconds. */
export const refusedLoginsItem = defineRecordItem<readonly number[]>({
  area: 'local',
  key: 'refusedLogins',
  lifetime: '30 minutes each, gone at the next refusal',
  entry: z.array(z.number()),
});

/** Recipes of vendors, by id. */
export const recipesItem = defineRecordItem<Recipe>({
  area: 'local',
  key: 'recipes',
  lifetime: 'until they are removed',
  entry: recipeSchema,
});

/** By recipe, the public keys of which the person said that they are the vendor's: exports go to no others of a recipe. */
export const checkedRecipientsItem = defineRecordItem<readonly string[]>({
  area: 'local',
  key: 'checkedRecipients',
  lifetime: 'until the recipe is removed',
  entry: z.array(z.string().check(z.maxLength(100))),
});

/** By bundle id: what was handed over, oldest first. */
export const receiptsItem = defineRecordItem<readonly Receipt[]>({
  area: 'local',
  key: 'receipts',
  lifetime: 'until the bundle or the account is forgotten; the newest 50 of a bundle',
  migrations: [bundleIds1To2],
  entry: z.array(receiptSchema),
});

/** By account, what could not be done on the page that was opened last. */
export const troubleItem = defineRecordItem<PageTroubleNote>({
  area: 'session',
  key: 'pageTrouble',
  lifetime: 'until another page is opened in its tab, or the browser closed',
  isRebuilt: true,
  entry: z.object({
    tabId: z.number(),
    page: z.enum(pageIds),
    why: z.enum(pageTroubles),
    at: z.number(),
  }),
});

/** Whether the tabs that were open before this session of the extension were looked at. */
export const openTabsSeenItem = defineItem<boolean>({
  area: 'session',
  key: 'openTabsSeen',
  lifetime: 'until the browser is closed, or the extension updated or disabled',
  isRebuilt: true,
  schema: z.boolean(),
  fallback: false,
});

/** The view in which the popup opens next, when a page led there. */
export const nextViewItem = defineItem<NextView | null>({
  area: 'session',
  key: 'nextView',
  lifetime: 'until the popup is opened, or the browser closed',
  isRebuilt: true,
  schema: z.nullable(z.enum(nextViews)),
  fallback: null,
});

/** By bundle id: values that were exported and have gone since, so that the guide does not ask for them again. */
export const handedOverItem = defineRecordItem<HandedOver>({
  area: 'local',
  key: 'handedOver',
  lifetime: 'until a new value takes the place of the old one, or the bundle is forgotten',
  migrations: [bundleIds1To2],
  entry: z.record(fieldId, z.object({ entryId: z.string(), at: z.number() })),
});

export interface Settings {
  /**
   * For how long exported values stay; null for as long as they are not forgotten. `unknown` when it was never written or cannot be
   * read: then they stay, and the person is asked.
   */
  readonly keepExportedHours: number | null | 'unknown';
}

/** Written once, at installation. Never a fallback: it deletes. */
export const defaultSettings: Settings = { keepExportedHours: 24 };

export const settingsItem = defineItem<Settings>({
  area: 'local',
  key: 'settings',
  lifetime: 'until the extension is removed',
  schema: z.object({
    keepExportedHours: z.union([z.literal('unknown'), z.nullable(z.number().check(z.gte(0)))]),
  }),
  fallback: { keepExportedHours: 'unknown' },
});

/** Where the card on NetSuite's pages was left. */
export const cardPlaceItem = defineItem<CardPlace>({
  area: 'local',
  key: 'cardPlace',
  lifetime: 'until the extension is removed',
  isRebuilt: true,
  schema: cardPlaceSchema,
  fallback: usualPlace,
});

/** By account: a page has shown more values than were taken, until what it added is forgotten. */
export const tooManyItem = defineRecordItem<TooManyShown>({
  area: 'session',
  key: 'tooMany',
  lifetime: 'until what the page added is forgotten, or the browser closed',
  isRebuilt: true,
  entry: z.object({
    at: z.number(),
    page: z.nullable(z.enum(pageIds)),
    visit: z.string().check(z.minLength(1), z.maxLength(80)),
  }),
});

export interface TooManyShown {
  /** Unix milliseconds. */
  readonly at: number;
  readonly page: PageId | null;
  /** The document that showed them. */
  readonly visit: string;
}
