// Where *Open page* of a step leads: its list, its record as a list or the record itself has shown it, or the form of a new one.
import { shownValues, type BundleView } from '../credential/bundle';
import type { FieldDef, FieldId } from '../credential/field';
import { pageSpec } from '../netsuite/pages';
import type { PageId } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { judgePage } from './judge-page';
import { pageGuide, type PageGuide } from './page-guide';
import type { Recipe } from './recipe';
import type { SetUp } from './set-up';
import type { StepDef } from './step';

/** Of the account, what tells where its records are. */
interface SeenOf {
  readonly kind: { readonly fields: readonly FieldDef[]; readonly pages: readonly PageGuide[] };
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly bundle: BundleView | null;
  readonly observations: readonly { readonly reading: PageReading; readonly seq: number }[];
}

type Way = { readonly page: PageId; readonly path: string } | null;

export function shownOf(
  bundle: BundleView | null,
  { fields }: Pick<SeenOf['kind'], 'fields'>,
): Readonly<Record<FieldId, string>> {
  return bundle === null ? {} : shownValues(bundle, fields);
}

/** The record's own page where a list has shown which it is: to be edited, unless it is one that shows its values once. */
export function openRecord({ pages }: StepDef, { kind, recipe, setUp, observations, bundle }: SeenOf): Way {
  const own = pages.find((page) => pageSpec(page)?.type === 'record');
  if (own === undefined) return null;
  // Who only looks needs no form.
  const isEdited = pageGuide(kind.pages, own)?.capture === undefined && !setUp.isLooking;
  const mode = isEdited ? '&e=T' : '';
  const newestFirst = observations
    .filter(({ reading }) => pages.includes(reading.page))
    .sort((a, b) => b.seq - a.seq);
  for (const { reading } of newestFirst) {
    const [spec, guide] = [pageSpec(reading.page), pageGuide(kind.pages, reading.page)];
    if (spec?.list?.record === undefined || guide?.list === undefined || guide.list.isAlwaysNew === true)
      continue;
    const { row } = judgePage({
      spec,
      guide,
      reading,
      setUp,
      recipe,
      shownValues: shownOf(bundle, kind),
    });
    if (row !== null) return { page: own, path: `${spec.list.record}?id=${row.id}${mode}` };
  }
  return null;
}

/** The record itself, as it was seen. */
export function openSeen({ pages }: StepDef, { kind, recipe, setUp, observations, bundle }: SeenOf): Way {
  const address = pages.map((page) => pageSpec(page)?.list?.record).find((path) => path !== undefined);
  const newestFirst = observations
    .filter(({ reading }) => pages.includes(reading.page) && reading.saved && reading.recordId !== null)
    .sort((a, b) => b.seq - a.seq);
  for (const { reading } of newestFirst) {
    const [spec, guide] = [pageSpec(reading.page), pageGuide(kind.pages, reading.page)];
    if (address === undefined || spec?.type !== 'record' || guide === null || guide.isNoEvidence === true)
      continue;
    const { isOurs } = judgePage({ spec, guide, reading, setUp, recipe, shownValues: shownOf(bundle, kind) });
    const mode = guide.capture === undefined ? '&e=T' : '';
    if (isOurs) return { page: spec.id, path: `${address}?id=${reading.recordId ?? ''}${mode}` };
  }
  return null;
}

/** The form of a new record, where one is wanted in any case. */
export function openNew({ pages }: StepDef): Way {
  const own = pages.find((page) => pageSpec(page)?.type === 'record');
  const path = own === undefined ? null : (pageSpec(own)?.open ?? null);
  return own === undefined || path === null ? null : { page: own, path };
}

export function openList({ pages }: StepDef): Way {
  for (const page of pages) {
    const path = pageSpec(page)?.open;
    if (path !== null && path !== undefined) return { page, path };
  }
  return null;
}
