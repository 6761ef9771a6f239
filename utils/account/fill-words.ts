// What *Fill in* says on the page, in the person's language: the page carries no texts.
import { t, type TextKey } from '../texts';

/** `$1` and `$2` are filled on the page. */
const keys = {
  working: 'fill.working',
  done: 'fill.done',
  rest: 'fill.rest',
  missed: 'fill.missed',
  stopped: 'fill.stopped',
  halted: 'fill.halted',
  asks: 'fill.asks',
  waits: 'fill.waits',
  terms: 'fill.terms',
  changed: 'fill.changed',
  undo: 'fill.undo',
  undone: 'fill.undone',
  undoneBut: 'fill.undoneBut',
  notUndone: 'fill.notUndone',
  show: 'fill.show',
  close: 'fill.close',
  save: 'fill.save',
  notFound: 'fill.reason.notFound',
  disabled: 'fill.reason.disabled',
  noOption: 'fill.reason.noOption',
  severalOptions: 'fill.reason.severalOptions',
  notTaken: 'fill.reason.notTaken',
  notRead: 'fill.reason.notRead',
  reverted: 'fill.reason.reverted',
  asked: 'fill.reason.asked',
  stoppedBefore: 'fill.reason.stopped',
  loading: 'fill.reason.loading',
  begun: 'fill.reason.begun',
} as const satisfies Readonly<Record<string, TextKey>>;

export type FillWords = Readonly<Record<keyof typeof keys, string>>;

export function fillWordsOf(): FillWords {
  return Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, t(key, '$1', '$2')]),
  ) as FillWords;
}
