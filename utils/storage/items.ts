// Everything kept in the browser's storage, declared once: area, schema, version, and when it goes. No secrets; those are in the
// journal.
import { z } from 'zod/mini';
import type { TestRecord } from '../connection/test-record';
import type { HandedOver } from '../credential/bundle';
import { credentialFields } from '../credential/fields';
import type { Receipt } from '../handover/receipt';
import { receiptSchema } from '../handover/receipt-schema';
import type { KnownLocations } from '../guide/known-locations';
import type { Observation } from '../guide/progress';
import { usualPlace, type CardPlace } from '../guide/card-place';
import { cardPlaceSchema } from '../guide/card-place-schema';
import type { Recipe } from '../guide/recipe';
import { setUpSchema, type SetUp } from '../guide/set-up';
import type { AccountId } from '../netsuite/account';
import { pageReadingSchema } from '../netsuite/pages/reading-schema';
import { defineItem, defineRecordItem } from './define-item';
import { setUps1To2 } from './migrations/set-ups-1-to-2';
import { testRecordSchema } from './test-record-schema';

/** By account its set-ups, the current one first. */
export const setUpsItem = defineRecordItem<readonly SetUp[]>({
  area: 'local',
  key: 'setUps',
  lifetime: 'until the account is forgotten',
  migrations: [setUps1To2],
  entry: z.array(setUpSchema).check(z.minLength(1)),
});

/** The account seen last, for a popup that is opened away from NetSuite. */
export const lastAccountItem = defineItem<AccountId | null>({
  area: 'local',
  key: 'lastAccount',
  lifetime: 'until another account is used, or this one is forgotten',
  schema: z.nullable(z.string()),
  fallback: null,
});

/** By account, what was last read from each page. The oldest go when an account has too many. */
export const observationsItem = defineRecordItem<Readonly<Record<string, Observation>>>({
  area: 'local',
  key: 'observations',
  lifetime: 'until newer ones push it out, or the account is forgotten',
  entry: z.record(z.string(), z.object({ reading: pageReadingSchema, at: z.number() })),
});

/** By account, the locations that its pages have shown. */
export const locationsItem = defineRecordItem<KnownLocations>({
  area: 'local',
  key: 'locations',
  lifetime: 'until the account is forgotten; the newest 10,000',
  entry: z.object({
    byId: z.record(
      z.string(),
      z.object({ name: z.string(), subsidiary: z.string(), isInactive: z.boolean() }),
    ),
    pages: z.object({ seen: z.array(z.number()), of: z.number() }),
  }),
});

/** The last connection test of each bundle, by bundle id. */
export const testsItem = defineRecordItem<TestRecord>({
  area: 'local',
  key: 'tests',
  lifetime: 'until the next test of the bundle, or the bundle is forgotten',
  entry: testRecordSchema,
});

/** By a token's fingerprint: when NetSuite refused a login with it, in unix milliseconds. */
export const refusedLoginsItem = defineRecordItem<readonly number[]>({
  area: 'local',
  key: 'refusedLogins',
  lifetime: '30 minutes each, gone at the next refusal',
  entry: z.array(z.number()),
});

/** Recipes of vendors, by id. They were checked against the whole schema when they came (`importRecipe`). */
export const recipesItem = defineRecordItem<Recipe>({
  area: 'local',
  key: 'recipes',
  lifetime: 'until they are removed',
  entry: z.custom<Recipe>((given) => Array.isArray((given as { steps?: unknown } | null)?.steps)),
});

/** By bundle id: what was handed over, oldest first. */
export const receiptsItem = defineRecordItem<readonly Receipt[]>({
  area: 'local',
  key: 'receipts',
  lifetime: 'until the bundle or the account is forgotten; the newest 50 of a bundle',
  entry: z.array(receiptSchema),
});

/** The view in which the popup opens next, when a page led there. */
export const nextViewItem = defineItem<'test' | null>({
  area: 'session',
  key: 'nextView',
  lifetime: 'until the popup is opened, or the browser closed',
  schema: z.nullable(z.literal('test')),
  fallback: null,
});

/** By bundle id: values that were exported and have gone since, so that the guide does not ask for them again. */
export const handedOverItem = defineRecordItem<HandedOver>({
  area: 'local',
  key: 'handedOver',
  lifetime: 'until a new value takes the place of the old one, or the bundle is forgotten',
  entry: z.partialRecord(z.enum(credentialFields), z.object({ entryId: z.string(), at: z.number() })),
});

export interface Settings {
  /** For how long exported values stay; null for as long as they are not forgotten. */
  readonly keepExportedHours: number | null;
}

export const settingsItem = defineItem<Settings>({
  area: 'local',
  key: 'settings',
  lifetime: 'until the extension is removed',
  schema: z.object({ keepExportedHours: z.nullable(z.number().check(z.gte(0))) }),
  fallback: { keepExportedHours: 24 },
});

/** Where the card on NetSuite's pages was left. */
export const cardPlaceItem = defineItem<CardPlace>({
  area: 'local',
  key: 'cardPlace',
  lifetime: 'until the extension is removed',
  schema: cardPlaceSchema,
  fallback: usualPlace,
});

/** Counts changes of the journal, so that open views read it again. */
export const journalRevisionItem = defineItem<number>({
  area: 'session',
  key: 'journalRevision',
  lifetime: 'until the browser is closed',
  schema: z.number(),
  fallback: 0,
});
