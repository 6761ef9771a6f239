// What was exported and waits to be confirmed as handed over, and what was typed in the views: the secret part in memory only.
import { z } from 'zod/mini';
import { deliveryFactsSchema, deliverySecretsSchema } from '../handover/delivery-schema';
import type { Delivery } from '../handover/delivery';
import { defineRecordItem } from './define-item';

/** By bundle id. */
export const deliveriesItem = defineRecordItem<Omit<Delivery, 'text' | 'passphrase'>>({
  area: 'local',
  key: 'deliveries',
  lifetime: 'until the person confirms it, makes another, or the bundle is forgotten',
  isRebuilt: true,
  entry: deliveryFactsSchema,
});

/** By bundle id: the encrypted text, and its passphrase. */
export const deliverySecretsItem = defineRecordItem<Pick<Delivery, 'text' | 'passphrase'>>({
  area: 'session',
  key: 'deliverySecrets',
  lifetime:
    'as long as the delivery, the passphrase until it was told or 10 minutes; never longer than the browser is open',
  isRebuilt: true,
  entry: deliverySecretsSchema,
});

/** In characters: more than any text that can be imported. */
const MOST_OF_A_DRAFT = 300_000;

/** By account, or nothing where none is known: what was typed or chosen and not saved, by the name of its place. */
export const draftsItem = defineRecordItem<Readonly<Record<string, string>>>({
  area: 'session',
  key: 'drafts',
  lifetime:
    'until it is saved or given up, the account is forgotten, or the browser closed; the newest 60 of an account',
  isRebuilt: true,
  entry: z.record(z.string().check(z.maxLength(700)), z.string().check(z.maxLength(MOST_OF_A_DRAFT))),
});
