// Takes values that always stand on a page, such as the number of the account: no secrets, and there again when it is opened next.
import { checkValue, fieldOf, type FieldId } from '../credential/field';
import { judgePage } from '../guide/judge-page';
import { pageGuide } from '../guide/page-guide';
import { bundleOf } from '../guide/set-up';
import type { PageSender } from '../messages/sender';
import { pageSpec } from '../netsuite/pages';
import type { PageReading } from '../netsuite/pages/reading';
import { keepValues } from './keep';
import type { AccountModel } from './model';
import { inQueue } from './queue';
import { visitOf } from './visits';

interface Shown {
  readonly field: FieldId;
  readonly text: string;
  readonly source: 'read' | 'picked';
}

export async function takeShownValue(
  model: AccountModel,
  reading: PageReading,
  sender: PageSender,
): Promise<void> {
  const { account, kind, bundle, setUp } = model;
  for (const { field: id, text, source } of shownOn(model, reading)) {
    const field = fieldOf(kind.fields, id);
    const checked = field === undefined || field.secret ? null : checkValue(field, text);
    // The number of another account is not this one's, whatever stands on the page.
    if (checked?.ok !== true || (field?.isAccount === true && checked.value !== account)) continue;
    const held = bundle.values[id];
    if (held !== undefined && held.provenance.source !== 'address' && held.shown === checked.value) continue;
    await inQueue(account, () =>
      keepValues(
        bundleOf(setUp),
        { [id]: checked.value },
        { source, page: reading.page, visit: visitOf(sender) },
      ),
    );
  }
}

function shownOn(model: AccountModel, reading: PageReading): readonly Shown[] {
  const { reads, tells = [] } = pageGuide(model.kind.pages, reading.page) ?? {};
  const read = reads === undefined ? undefined : reading.fields[reads.key];
  const always: Shown[] =
    reads === undefined || read === undefined
      ? []
      : [{ field: reads.field, text: read.text, source: read.source === 'picked' ? 'picked' : 'read' }];
  if (tells.length === 0 || !reading.saved || !isOurs(model, reading)) return always;
  const besides = tells.flatMap(({ field, key }): Shown[] => {
    const text = key === 'record' ? reading.recordId : reading.fields[key]?.text;
    return text === undefined || text === null || text === '' ? [] : [{ field, text, source: 'read' }];
  });
  return [...always, ...besides];
}

/** Another record of the same sort tells its own. */
function isOurs({ kind, setUp, recipe, shownValues }: AccountModel, reading: PageReading): boolean {
  const [spec, guide] = [pageSpec(reading.page), pageGuide(kind.pages, reading.page)];
  if (spec === null || guide === null) return false;
  const { isOurs: isMeant, name } = judgePage({ spec, guide, reading, setUp, recipe, shownValues });
  return isMeant && (guide.subject === undefined || name !== null);
}
