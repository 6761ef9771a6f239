// How *Fill in* is set, and what it has written on whose press.
import { z } from 'zod/mini';
import type { AccountId } from '../netsuite/account';
import { fillNoteSchema, type FillNote } from '../handover/fill-note';
import { defineItem, defineRecordItem } from './define-item';

export interface FillSettings {
  readonly isOn: boolean;
  /** It was pressed once, so that it need not be explained again. */
  readonly isExplained: boolean;
  /** Somebody has said that it may be used in production accounts. */
  readonly isForProduction: boolean;
}

/** What cannot be read is as if nobody had ever said anything: production accounts are left alone. */
export const fillItem = defineItem<FillSettings>({
  area: 'local',
  key: 'fill',
  lifetime: 'until the extension is removed',
  isRebuilt: true,
  schema: z.object({ isOn: z.boolean(), isExplained: z.boolean(), isForProduction: z.boolean() }),
  fallback: { isOn: true, isExplained: false, isForProduction: false },
});

export interface LeftFill {
  readonly account: AccountId;
  /** The opened document in which it was, and the one in which that is said. */
  readonly document: string;
  readonly saidIn: string | null;
  readonly filled: number;
  readonly all: number;
}

const text = z.string().check(z.maxLength(200));

/** By bundle id, oldest first. */
export const fillsItem = defineRecordItem<readonly FillNote[]>({
  area: 'local',
  key: 'fills',
  lifetime: 'until the bundle or the account is forgotten; the newest 50 of a bundle',
  entry: z.array(fillNoteSchema),
});

/** By tab: how much was filled in on a page that went away meanwhile, for the next card there to say. */
export const leftFillsItem = defineRecordItem<LeftFill>({
  area: 'session',
  key: 'leftFills',
  lifetime: 'until it was said on a page of its tab and that was left, or the browser closed; the newest 20',
  isRebuilt: true,
  entry: z.object({
    account: text,
    document: text,
    saidIn: z.nullable(text),
    filled: z.number(),
    all: z.number(),
  }),
});
