// Takes a value that always stands on a page, such as the number of the account: no secret, and there again when it is opened next.
import { checkValue, fieldOf } from '../credential/field';
import { pageGuide } from '../guide/page-guide';
import { bundleOf } from '../guide/set-up';
import type { PageSender } from '../messages/sender';
import type { PageReading } from '../netsuite/pages/reading';
import { keepValues } from './keep';
import type { AccountModel } from './model';
import { inQueue } from './queue';
import { visitOf } from './visits';

export async function takeShownValue(
  { account, kind, bundle, setUp }: AccountModel,
  reading: PageReading,
  sender: PageSender,
): Promise<void> {
  const reads = pageGuide(kind.pages, reading.page)?.reads;
  const shown = reads === undefined ? undefined : reading.fields[reads.key];
  const field = reads === undefined ? undefined : fieldOf(kind.fields, reads.field);
  if (shown === undefined || field === undefined || field.secret) return;
  const checked = checkValue(field, shown.text);
  // The number of another account is not this one's, whatever stands on the page.
  if (!checked.ok || (field.isAccount === true && checked.value !== account)) return;
  const held = bundle.values[field.id];
  if (held !== undefined && held.provenance.source !== 'address' && held.shown === checked.value) return;
  const source = shown.source === 'picked' ? 'picked' : 'read';
  await inQueue(account, () =>
    keepValues(
      bundleOf(setUp),
      { [field.id]: checked.value },
      { source, page: reading.page, visit: visitOf(sender) },
    ),
  );
}
