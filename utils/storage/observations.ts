// What was last read from each page, within a budget: a page that is large, or loaded again and again, must not fill the storage.
import { z } from 'zod/mini';
import type { Observation } from '../guide/observation';
import type { AccountId } from '../netsuite/account';
import type { PageId } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { pageReadingSchema } from '../netsuite/pages/reading-schema';
import { jsonBytes } from './bytes';

export const observationSchema = z.object({
  reading: pageReadingSchema,
  /** Unix milliseconds. For showing only: nothing is sorted by it, since clocks are put right. */
  at: z.number(),
  /** A count over all accounts: of two readings the one with the higher is newer. */
  seq: z.int().check(z.gte(0)),
});
/** As a reading of it is: nothing of it is changed in place. */
export type StoredObservation = Observation;

/** By account, in the order of their `seq`. */
export type Observations = Readonly<Record<AccountId, readonly StoredObservation[]>>;

/** Per account; more would only be records that nobody looks at any more. */
const MOST_OBSERVATIONS = 60;

/** Bytes of JSON. The browser gives the extension ten million for everything. */
const BUDGET = { observation: 24 * 1024, account: 300 * 1024, together: 4 * 1024 * 1024 } as const;

/**
 * The reading takes the place of what was read of the same page before; the oldest go when there are too many. `skipped`: how many
 * numbers were given meanwhile to readings that are not there any more.
 */
export function withObservation(
  all: Observations,
  account: AccountId,
  reading: PageReading,
  at: number,
  skipped = 0,
): Observations {
  const seq =
    1 + skipped + Math.max(0, ...Object.values(all).flatMap((own) => own.map((other) => other.seq)));
  const fitted = fitReading(reading);
  const others = (all[account] ?? []).filter((other) => !isReplacedBy(other.reading, reading));
  const own = fitted === null ? others : [...others, { reading: fitted, at, seq }];
  return fitTogether({ ...all, [account]: fitAccount(own) });
}

/** When the person leaves a form without saving it, what was read of it is not so. */
export function withoutUnsaved(
  all: Observations,
  account: AccountId,
  page: PageId,
  recordId: string | null,
): Observations {
  const own = all[account] ?? [];
  const left = own.filter(
    ({ reading }) => reading.saved || reading.page !== page || reading.recordId !== recordId,
  );
  return left.length === own.length ? all : { ...all, [account]: left };
}

/** What was seen as saved ends what was seen as not saved before. */
function isReplacedBy(old: PageReading, { page, recordId, saved }: PageReading): boolean {
  return old.page === page && old.recordId === recordId && (saved || !old.saved);
}

/** Rows go first, then whole sublists: one that is cut would read as if the rest were missing. Null when that is not enough. */
function fitReading(reading: PageReading): PageReading | null {
  let fitted = reading;
  if (jsonBytes(fitted) > BUDGET.observation && fitted.rows.length > 0) fitted = withFewerRows(fitted);
  while (jsonBytes(fitted) > BUDGET.observation) {
    const [largest] = Object.entries(fitted.lines)
      .filter(([, lines]) => lines !== null)
      .sort(([, a], [, b]) => jsonBytes(b) - jsonBytes(a));
    if (largest === undefined) return null;
    fitted = { ...fitted, lines: { ...fitted.lines, [largest[0]]: null } };
  }
  return fitted;
}

function withFewerRows(reading: PageReading): PageReading {
  // It shows as one page of several, which it is now.
  const { length: total } = reading.rows;
  const short = { ...reading, rows: [], listPage: reading.listPage ?? { page: null, of: null, total } };
  let left = BUDGET.observation - jsonBytes(short);
  const end = reading.rows.findIndex((row) => {
    left -= jsonBytes(row) + 1;
    return left < 0;
  });
  return { ...short, rows: reading.rows.slice(0, end) };
}

/** The newest that fit; they stand in the order in which they came. */
function fitAccount(own: readonly StoredObservation[]): readonly StoredObservation[] {
  let left: number = BUDGET.account;
  const newestFirst = own.slice(-MOST_OBSERVATIONS).reverse();
  const end = newestFirst.findIndex((observation) => {
    left -= jsonBytes(observation) + 1;
    return left < 0;
  });
  return newestFirst.slice(0, end === -1 ? undefined : end).reverse();
}

function fitTogether(all: Observations): Observations {
  if (Object.keys(all).length * BUDGET.account <= BUDGET.together) return all;
  const newestFirst = Object.entries(all)
    .flatMap(([account, own]) => own.map((observation) => ({ account, observation })))
    .sort((a, b) => b.observation.seq - a.observation.seq);
  let left: number = BUDGET.together;
  const kept = new Set<StoredObservation>();
  for (const { observation } of newestFirst) {
    left -= jsonBytes(observation) + 1;
    if (left < 0) break;
    kept.add(observation);
  }
  return Object.fromEntries(
    Object.entries(all).map(([account, own]) => [account, own.filter((each) => kept.has(each))]),
  );
}
