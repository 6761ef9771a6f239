// What was last read from the pages of each account: known at once, written a moment later, and known as well when it cannot be written.
import { kinds } from '../credential-kinds';
import { pingAccount } from '../messages/ping';
import type { AccountId } from '../netsuite/account';
import type { PageId, PageSpec } from '../netsuite/pages/page';
import type { FieldReading, PageReading } from '../netsuite/pages/reading';
import { observationsItem } from '../storage/items';
import { withObservation, withoutUnsaved, type Observations } from '../storage/observations';
import { inQueue } from './queue';

/** Readings that are not saved come with every key pressed, and only the last is worth a write. */
const WRITE_AFTER_MS = 250;

/** More that cannot be written are not worth their memory. */
const MOST_WAITING = 30;

/** As it was last read, so that only what is new is told to other views. */
const newest = new Map<string, string>();
const MOST_COMPARED = 200;

interface Waiting {
  readonly account: AccountId;
  readonly reading: PageReading;
  /** Unix milliseconds. */
  readonly at: number;
  /** How many readings it has taken the place of before they were written: they have had their numbers. */
  readonly skipped: number;
}

/** Not written yet, oldest first. */
let waiting: readonly Waiting[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
/** Of the last write, in milliseconds by a clock that nobody sets. */
let writtenAt = -Infinity;

/** What is stored, until another context writes; own writes are known by their number, since the browser tells of them too. */
let copy: Observations | null = null;
let ownWrites = 0;
let isListening = false;

let known: { stored: Observations; waiting: readonly Waiting[]; all: Observations } | null = null;

/** Accounts whose last reading could not be written. */
const failed = new Set<AccountId>();

export async function readObservations(): Promise<Observations> {
  const stored = copy ?? (await readStored());
  if (known?.stored !== stored || known.waiting !== waiting) {
    const all = waiting.reduce(
      (sum, { account, reading, at, skipped }) => withObservation(sum, account, reading, at, skipped),
      stored,
    );
    known = { stored, waiting, all };
  }
  return known.all;
}

async function readStored(): Promise<Observations> {
  if (!isListening) {
    isListening = true;
    observationsItem.watch(() => {
      if (ownWrites > 0) ownWrites -= 1;
      else copy = null;
    });
  }
  const stored = await observationsItem.read();
  copy ??= stored;
  return copy;
}

/** Whether what is read of this account's pages is there after the browser or the worker ended. */
export function isKeepingReadings(account: AccountId): boolean {
  return !failed.has(account);
}

/** Takes note at once. Pages that say nothing of any step are of no interest. */
export function observe(account: AccountId, reading: PageReading): void {
  if (!kinds.some(({ steps }) => steps.some(({ pages }) => pages.includes(reading.page)))) return;
  const key = [account, reading.page, reading.recordId, reading.saved].join('/');
  const text = JSON.stringify([reading.fields, reading.lines, reading.rows]);
  const isNews = newest.get(key) !== text;
  newest.set(key, text);
  if (newest.size > MOST_COMPARED) newest.clear();
  const isReplaced = (other: Waiting) =>
    other.account === account &&
    other.reading.page === reading.page &&
    other.reading.recordId === reading.recordId &&
    other.reading.saved === reading.saved;
  const others = waiting.filter((other) => !isReplaced(other));
  const skipped = waiting.filter(isReplaced).reduce((sum, other) => sum + other.skipped + 1, 0);
  waiting = [...others, { account, reading, at: Date.now(), skipped }].slice(-MOST_WAITING);
  // A page that changes all the time must not write all the time.
  const isDue = reading.saved && performance.now() >= writtenAt + WRITE_AFTER_MS;
  clearTimeout(timer);
  if (isDue) void writeWaiting();
  else timer = setTimeout(() => void writeWaiting(), WRITE_AFTER_MS);
  // What was read again as it was is no news: every page that hears the ping reads itself again.
  if (isNews) pingAccount(account);
}

/** Whether this reading is the newest of its page, and stored. */
export async function isObserved(account: AccountId, reading: PageReading): Promise<boolean> {
  if (failed.has(account)) return false;
  const own = (await readObservations())[account] ?? [];
  const last = own.findLast((other) => isOfPage(other.reading, reading));
  return last !== undefined && JSON.stringify(last.reading) === JSON.stringify(reading);
}

function isOfPage(other: PageReading, { page, recordId, saved }: PageReading): boolean {
  return other.page === page && other.recordId === recordId && other.saved === saved;
}

/** NetSuite says that the form of this page, which was sent off as it was read last, is saved. */
export async function noteSaved(account: AccountId, page: PageId): Promise<void> {
  const { [account]: own = [] } = await readObservations();
  const last = own.findLast(({ reading }) => reading.page === page);
  if (last !== undefined && !last.reading.saved) observe(account, { ...last.reading, saved: true });
}

/** The person has left a form without saving it; gives what was read of it, or null. */
export async function forgetUnsaved(
  account: AccountId,
  page: PageId,
  recordId: string | null,
): Promise<PageReading | null> {
  const isLeft = ({ reading }: { readonly reading: PageReading }) =>
    !reading.saved && reading.page === page && reading.recordId === recordId;
  const left = ((await readObservations())[account] ?? []).findLast(isLeft);
  waiting = waiting.filter((other) => other.account !== account || !isLeft(other));
  await write((all) => withoutUnsaved(all, account, page, recordId));
  return left?.reading ?? null;
}

export async function forgetObservations(account: AccountId): Promise<void> {
  waiting = waiting.filter((other) => other.account !== account);
  failed.delete(account);
  await write(({ [account]: _gone, ...others }) => others);
}

async function writeWaiting(): Promise<void> {
  const written = waiting;
  const accounts = [...new Set(written.map(({ account }) => account))];
  try {
    await write((all) => all);
    for (const account of accounts) if (failed.delete(account)) pingAccount(account);
  } catch {
    // The guide goes on with what is in memory. Open pages ask again, and say so.
    for (const account of accounts) {
      if (!failed.has(account)) pingAccount(account);
      failed.add(account);
    }
  }
}

/** Writes what is known, changed. Nothing is read before, since nobody else writes it. */
async function write(change: (all: Observations) => Observations): Promise<void> {
  await inQueue('observations', async () => {
    const written = waiting;
    const next = change(await readObservations());
    if (next === copy) return;
    ownWrites += 1;
    try {
      await observationsItem.write(next);
    } catch (error) {
      ownWrites = Math.max(0, ownWrites - 1);
      throw error;
    }
    writtenAt = performance.now();
    copy = next;
    waiting = waiting.filter((other) => !written.includes(other));
  });
}

/** Nothing that a page made up becomes a key: only fields, sublists and columns that its description names are taken from it. */
export function withinSpec(spec: PageSpec, reading: PageReading): PageReading {
  const columns = [...Object.keys(spec.list?.columns ?? {}), ...Object.keys(spec.table ?? {})];
  return {
    ...reading,
    // Of a refusal NetSuite's own words are the one thing to read.
    fields: withoutPrivate(spec, pick(reading.fields, fieldNames(spec))),
    lines: pick(reading.lines, Object.keys(spec.sublists ?? {})),
    rows: reading.rows.map((row) => ({ ...row, cells: pick(row.cells, columns) })),
  };
}

/** Of a field that is nobody's business only whether there is something in it. */
function withoutPrivate(
  { fields: specs }: PageSpec,
  fields: Readonly<Record<string, FieldReading>>,
): Record<string, FieldReading> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const hidden = field.text === '' ? '' : '…';
      return [key, specs[key]?.isPrivate === true ? { ...field, value: hidden, text: hidden } : field];
    }),
  );
}

function fieldNames({ isRefusal, answersSaves, fields }: PageSpec): readonly string[] {
  if (isRefusal === true) return ['message'];
  return answersSaves === true ? ['saved'] : Object.keys(fields);
}

function pick<T>(from: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}
