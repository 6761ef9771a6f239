// The shape of every message that the background takes, with bounds. Its types are held against the protocol.
import { z } from 'zod/mini';
import { bundleKeySchema } from '../credential/entry';
import { MOST_CHARACTERS } from '../credential/field';
import { pageTroubles } from '../guide/page-trouble';
import { fillReasons } from '../guide/fill-order';
import { nextViews } from '../guide/next-view';
import { cardPlaceSchema } from '../guide/card-place-schema';
import { setUpSchema } from '../guide/set-up';
import { deliverySchema } from '../handover/delivery-schema';
import { howExportedSchema } from '../handover/receipt-schema';
import { pageSignalsSchema } from '../netsuite/page-signals-schema';
import { pageIds } from '../netsuite/pages/page';
import { pageReadingSchema } from '../netsuite/pages/reading-schema';
import { recipeSchema } from '../recipes/recipe-schema';
import type { FromPage, FromPopup } from './protocol';

/** Which fields, captures and groups there are is the kind's affair; whoever handles a message asks it. */
const id = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/));
const field = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));
/** More than any kind has. */
const MOST_FIELDS = 20;
const isShort = z.refine((record) => Object.keys(record as object).length <= MOST_FIELDS);

const name = z.string().check(z.maxLength(300));
const maybeName = z.nullable(name);
const values = z.record(field, z.string().check(z.maxLength(MOST_CHARACTERS))).check(isShort);
const account = bundleKeySchema.shape.account;
const maybeAccount = z.nullable(account);
const bundle = z.object({ bundle: bundleKeySchema });
const bundleField = z.object({ bundle: bundleKeySchema, field });
const entryId = z.string().check(z.maxLength(80));
const page = z.enum(pageIds);
const maybePage = z.nullable(page);
const labels = z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(300)));
const nothing = z.null();

type Channel = FromPage & FromPopup;

export const messageSchemas: { readonly [K in keyof Channel]: z.ZodMiniType<Channel[K]['data']> } = {
  pageOpening: z.object({ path: z.string().check(z.maxLength(500)) }),
  pageParsed: z.object({ signals: pageSignalsSchema }),
  pageRead: z.object({
    reading: pageReadingSchema,
    saysSaved: z.boolean(),
    isAgain: z.boolean(),
    labels,
    capture: z.enum(['none', 'storing', 'stored', 'failed']),
    asked: maybePage,
    signals: z.nullable(pageSignalsSchema),
  }),
  startFill: z.object({
    reading: pageReadingSchema,
    labels,
    capture: z.enum(['none', 'storing', 'stored', 'failed']),
    asked: maybePage,
    print: z.string().check(z.maxLength(50_000)),
    ticked: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(200)),
  }),
  fillEnded: z.object({
    results: z
      .array(
        z.object({ id: z.string().check(z.maxLength(100)), outcome: z.enum(['filled', ...fillReasons]) }),
      )
      .check(z.maxLength(200)),
    isUndone: z.boolean(),
    isLeft: z.boolean(),
  }),
  valuesShown: z.object({
    capture: id,
    source: z.enum(['captured', 'picked', 'unsorted']),
    values,
    recordId: maybeName,
    application: maybeName,
    user: maybeName,
    role: maybeName,
  }),
  chooseName: z.object({ name: z.enum(['application', 'role', 'user']), value: name.check(z.minLength(1)) }),
  chooseRecord: z.object({ page, id: z.string().check(z.regex(/^\d{1,15}$/)) }),
  pageTroubled: z.object({ page, why: z.enum(pageTroubles) }),
  bringPicker: nothing,
  windowOpened: nothing,
  pageLeft: z.object({ page, recordId: maybeName }),
  cardPlaced: z.object({ place: cardPlaceSchema }),
  openGuide: z.object({ view: z.nullable(z.enum(nextViews)) }),
  openPanel: nothing,
  switchSetUp: z.object({ recipe: name, application: name }),
  skipLook: nothing,

  readAccount: z.object({ account: maybeAccount, tabAccount: maybeAccount }),
  readBundle: bundle,
  readRecords: z.object({ account, field }),
  revealValue: bundleField,
  revealBundle: bundle,
  saveValues: z.object({ bundle: bundleKeySchema, values, source: z.enum(['typed', 'imported']) }),
  makeValues: z.object({
    bundle: bundleKeySchema,
    given: z.nullable(z.string().check(z.maxLength(2 * MOST_CHARACTERS))),
  }),
  takeSame: bundleField,
  compareValues: z.object({ bundle: bundleKeySchema, values }),
  swapValues: z.object({ bundle: bundleKeySchema, group: id }),
  tellApart: z.object({ bundle: bundleKeySchema, heldAs: z.record(field, field).check(isShort) }),
  tellByTest: bundle,
  readDrafts: nothing,
  keepDraft: z.object({
    account: maybeAccount,
    name: z.string().check(z.minLength(1), z.maxLength(700)),
    text: z.nullable(z.string().check(z.maxLength(300_000))),
  }),
  readDelivery: bundle,
  keepDelivery: z.object({ bundle: bundleKeySchema, delivery: z.nullable(deliverySchema) }),
  markExported: z.object({
    bundle: bundleKeySchema,
    entryIds: z.record(field, entryId).check(isShort),
    how: howExportedSchema,
  }),
  restoreValues: z.object({ bundle: bundleKeySchema, entryId }),
  forgetValue: bundleField,
  forgetOlder: z.object({ bundle: bundleKeySchema, entryId }),
  forgetVisit: z.object({
    bundle: bundleKeySchema,
    visit: z.string().check(z.minLength(1), z.maxLength(80)),
  }),
  forgetBundle: bundle,
  forgetAccount: z.object({ account }),
  forgetDamage: nothing,
  forgetLost: nothing,
  importRecipe: z.object({
    text: z.string().check(z.maxLength(200_000)),
    seen: z.nullable(z.string().check(z.maxLength(60))),
  }),
  takeFromCatalogue: z.object({ recipe: recipeSchema }),
  readCheckedRecipients: z.object({ recipe: z.string().check(z.maxLength(80)) }),
  noteCheckedRecipient: z.object({
    recipe: z.string().check(z.maxLength(80)),
    recipient: z.string().check(z.maxLength(100)),
  }),
  removeRecipe: z.object({ id: z.string().check(z.maxLength(80)) }),
  saveSetUp: z.object({ setUp: setUpSchema }),
  chooseSetUp: bundle,
  changeFill: z.object({ isOn: z.boolean(), isForProduction: z.boolean() }),
  changeSettings: z.object({ keepExportedHours: z.nullable(z.number().check(z.gte(0), z.lte(100_000))) }),
  usePage: nothing,
  testConnection: z.object({
    bundle: bundleKeySchema,
    ticked: z.optional(z.array(z.string().check(z.maxLength(150))).check(z.maxLength(100))),
  }),
  cancelTest: bundle,
  takeNextView: nothing,
  writeChangeRecord: bundle,
};
