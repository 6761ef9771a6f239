// The shape of every message that the background takes, with bounds. Its types are held against the protocol.
import { z } from 'zod/mini';
import { bundleKeySchema } from '../credential/entry';
import { credentialFields } from '../credential/fields';
import { howExportedSchema } from '../handover/receipt-schema';
import { setUpSchema } from '../guide/set-up';
import { pageIds } from '../netsuite/pages/page';
import { cardPlaceSchema } from '../guide/card-place-schema';
import { pageSignalsSchema } from '../netsuite/page-signals-schema';
import { pageReadingSchema } from '../netsuite/pages/reading-schema';
import type { FromPage, FromPopup } from './protocol';

const name = z.nullable(z.string().check(z.maxLength(300)));
const issued = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const bundle = z.object({ bundle: bundleKeySchema });
const bundleField = z.object({ bundle: bundleKeySchema, field: z.enum(credentialFields) });
const pairKind = z.enum(['consumer', 'token']);
const entryId = z.string().check(z.maxLength(80));
const nothing = z.null();

type Channel = FromPage & FromPopup;

export const messageSchemas: { readonly [K in keyof Channel]: z.ZodMiniType<Channel[K]['data']> } = {
  pageRead: z.object({ reading: pageReadingSchema }),
  viewPage: z.object({
    reading: pageReadingSchema,
    capture: z.enum(['none', 'storing', 'stored', 'failed']),
    asked: z.nullable(z.enum(pageIds)),
  }),
  pairShown: z
    .object({
      source: z.optional(z.enum(['captured', 'picked'])),
      kind: pairKind,
      first: issued,
      second: issued,
      recordId: name,
      application: name,
      user: name,
      role: name,
    })
    .check(z.refine(({ first, second }) => first !== second)),
  pageOpening: z.object({ path: z.string().check(z.maxLength(500)) }),
  pageParsed: z.object({ signals: pageSignalsSchema }),
  cardPlaced: z.object({ place: cardPlaceSchema }),
  useThisOne: z.object({
    as: z.enum(['application', 'role', 'user']),
    name: z.string().check(z.maxLength(300)),
  }),
  takeLocation: z.object({ id: z.string().check(z.regex(/^\d{1,15}$/)) }),
  pageLeft: z.object({ page: z.enum(pageIds), recordId: name }),
  openGuide: z.object({ view: z.nullable(z.literal('test')) }),
  usePage: nothing,
  readBundle: bundle,
  readBundles: nothing,
  revealValue: bundleField,
  revealBundle: bundle,
  saveValues: z.object({
    bundle: bundleKeySchema,
    values: z.partialRecord(z.enum(credentialFields), z.string().check(z.maxLength(200))),
    source: z.optional(z.enum(['typed', 'imported'])),
  }),
  swapPair: z.object({ bundle: bundleKeySchema, kind: pairKind }),
  markExported: z.object({
    bundle: bundleKeySchema,
    entryIds: z.partialRecord(z.enum(credentialFields), entryId),
    how: howExportedSchema,
  }),
  restoreValues: z.object({ bundle: bundleKeySchema, entryId }),
  forgetValue: bundleField,
  forgetSuperseded: z.object({ bundle: bundleKeySchema, entryId }),
  forgetBundle: bundle,
  forgetAccount: z.object({ account: bundleKeySchema.shape.account }),
  readDamage: nothing,
  forgetDamage: nothing,
  importRecipe: z.object({ text: z.string().check(z.maxLength(200_000)), keep: z.boolean() }),
  removeRecipe: z.object({ id: z.string().check(z.maxLength(80)) }),
  saveSetUp: z.object({ setUp: setUpSchema }),
  chooseSetUp: bundle,
  testConnection: bundle,
  readTestPause: bundle,
  takeNextView: nothing,
};
