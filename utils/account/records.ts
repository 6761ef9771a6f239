// Records of an account that its pages have shown to choose from, and choosing one of them.
import { checkValue, fieldOf, type FieldId } from '../credential/field';
import { withRecords, type KnownRecords } from '../guide/known-records';
import { pageGuide } from '../guide/page-guide';
import { bundleOf } from '../guide/set-up';
import { pingAccount } from '../messages/ping';
import type { PageSender } from '../messages/sender';
import type { AccountId } from '../netsuite/account';
import type { PageId } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { recordsItem } from '../storage/items';
import { withKnownRecords } from '../storage/known-records';
import { keepValues } from './keep';
import type { AccountModel } from './model';
import { modelOf } from './models';
import { inQueue } from './queue';
import { visitOf } from './visits';

export async function readRecords(account: AccountId, field: FieldId): Promise<KnownRecords | null> {
  return (await recordsItem.read())[account]?.[field] ?? null;
}

/** Takes the records on a page whose kind chooses among them; a form that is not saved says nothing yet. */
export async function noteRecords(
  { account, kind }: Pick<AccountModel, 'account' | 'kind'>,
  reading: PageReading,
): Promise<void> {
  const field = pageGuide(kind.pages, reading.page)?.records?.field;
  if (field === undefined || !reading.saved) return;
  await recordsItem.change((all) => {
    const known = all[account]?.[field];
    const after = withRecords(known, reading);
    if (JSON.stringify(after) === JSON.stringify(known)) return all;
    return withKnownRecords(all, account, field, after);
  });
}

/** Lets the record's id be the value of the field that its page serves, or one more of them where the vendor takes several. */
export async function chooseRecord(page: PageId, id: string, sender: PageSender): Promise<void> {
  const { account } = sender;
  await inQueue(account, async () => {
    const { kind, recipe, chosenIds, setUp } = await modelOf(account);
    const fieldId = pageGuide(kind.pages, page)?.records?.field;
    const field = fieldId === undefined ? undefined : fieldOf(kind.fields, fieldId);
    if (field === undefined) throw new TypeError(`Nothing is chosen on ${page}`);
    const isSeveral = field.several !== undefined && recipe.values[field.id]?.several === true;
    const ids = isSeveral ? [...(chosenIds[field.id] ?? []), id] : [id];
    const checked = checkValue(field, ids.join());
    if (!checked.ok) throw new RangeError(`More than ${field.several?.most ?? 1} of ${field.id}`);
    const known = { source: 'picked', page, recordId: id, visit: visitOf(sender) } as const;
    await keepValues(bundleOf(setUp), { [field.id]: checked.value }, known);
  });
  pingAccount(account);
}
