// The records of an account that its lists have shown, to be searched and chosen from, within bounds.
import { z } from 'zod/mini';
import type { FieldId } from '../credential/field';
import type { KnownRecords } from '../guide/known-records';
import type { AccountId } from '../netsuite/account';
import { jsonBytes } from './bytes';

const MOST_NAME = 300;
/** A list with more than these is not searched through by hand. */
const MOST_OF_ACCOUNT = 10_000;
/** Bytes of JSON, of all accounts together. */
const BUDGET = 2 * 1024 * 1024;

const RECORD_ID = /^-?\d{1,15}$/;
const name = z.string().check(z.maxLength(MOST_NAME));

const knownRecordSchema = z.object({
  id: z.string().check(z.regex(RECORD_ID)),
  name,
  /** Empty where no page named one. */
  subsidiary: name,
  isInactive: z.boolean(),
});

export const knownRecordsSchema = z.object({
  /** In the order in which they were seen last. */
  records: z.array(knownRecordSchema),
  /** Pages of the list that were seen, and how many it has; none seen is `of` 0, null is several without a number. */
  pages: z.object({ seen: z.array(z.number()), of: z.nullable(z.number()) }),
});

/** By account, then by the field whose value is chosen among them. */
export type RecordsByAccount = Readonly<Record<AccountId, Readonly<Record<FieldId, KnownRecords>>>>;

/** Keeps what is known for a field: the newest of an account. Accounts with the most go when there is no room for all. */
export function withKnownRecords(
  all: RecordsByAccount,
  account: AccountId,
  field: FieldId,
  known: KnownRecords,
): RecordsByAccount {
  const records = known.records
    .filter(({ id }) => RECORD_ID.test(id))
    .map((record) => ({
      ...record,
      name: record.name.slice(0, MOST_NAME),
      subsidiary: record.subsidiary.slice(0, MOST_NAME),
    }));
  const fields = { ...all[account], [field]: { ...known, records: records.slice(-MOST_OF_ACCOUNT) } };
  return fitTogether({ ...all, [account]: fitAccount(fields) }, account);
}

type OfAccount = Readonly<Record<FieldId, KnownRecords>>;

/** Of several fields the newest half each goes on fitting: halved until the account is within its bounds. */
function fitAccount(fields: OfAccount): OfAccount {
  const count = Object.values(fields).reduce((sum, { records }) => sum + records.length, 0);
  if (count <= MOST_OF_ACCOUNT && jsonBytes(fields) <= BUDGET) return fields;
  return fitAccount(
    Object.fromEntries(
      Object.entries(fields).map(([field, known]) => [
        field,
        { ...known, records: known.records.slice(Math.ceil(known.records.length / 2)) },
      ]),
    ),
  );
}

function fitTogether(all: RecordsByAccount, current: AccountId): RecordsByAccount {
  let left = BUDGET - jsonBytes(all[current]);
  const others = Object.entries(all)
    .filter(([account]) => account !== current)
    .map(([account, fields]) => ({ account, fields, size: jsonBytes(fields) }))
    .sort((a, b) => a.size - b.size);
  const kept = others.filter(({ size }) => {
    left -= size;
    return left >= 0;
  });
  return {
    ...Object.fromEntries(kept.map(({ account, fields }) => [account, fields])),
    [current]: all[current] ?? {},
  };
}
