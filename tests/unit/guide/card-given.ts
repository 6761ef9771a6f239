// A card from a reading and a model, and its notices as text: what every test of cards starts with.
import type { BundleView, HeldValue } from '@/utils/credential/bundle';
import { tba } from '@/utils/credential-kinds/tba';
import type { CardInput, CardModel } from '@/utils/guide/card-input';
import { cardView, type CardView } from '@/utils/guide/card-view';
import { pageGuide, type PageGuide } from '@/utils/guide/page-guide';
import { progressOf } from '@/utils/guide/progress';
import { recipes } from '@/utils/recipes';
import { bundleOf, newSetUp, type SetUp } from '@/utils/guide/set-up';
import { pageSpec } from '@/utils/netsuite/pages';
import type { PageId, PageSpec } from '@/utils/netsuite/pages/page';
import type { ListRow, PageReading } from '@/utils/netsuite/pages/reading';

export const recipe = recipes[0];
export const setUp: SetUp = { ...newSetUp('1234567', recipe), user: 'Dana Whitfield', isBegun: true };

export const box = (value: boolean) => ({ value, text: '', source: 'id' as const });
export const text = (value: string) => ({ value, text: value, source: 'id' as const });
export const row = (id: string, name: string): ListRow => ({ id, name, cells: {} });

/** A bundle that holds these fields. */
export function holding(...fields: readonly string[]): BundleView {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null, visit: null };
  const held = (field: string): HeldValue => ({
    field,
    entryId: 'entry',
    shown: '••••••••',
    print: field,
    provenance: { source: 'captured', account: '1234567', at: 1, ...unknown },
    exported: false,
  });
  return {
    key: bundleOf(setUp),
    values: Object.fromEntries(fields.map((field) => [field, held(field)])),
    older: [],
    conflicts: [],
    complete: false,
    unexported: 0,
    exportedAt: null,
    handedOver: {},
    sharedWith: [],
  };
}

/** The model of a set-up in which these steps are proven already. */
export function modelOf(provenSteps: readonly string[] = [], change: Partial<CardModel> = {}): CardModel {
  const proven = Object.fromEntries(provenSteps.map((step) => [step, { at: 1, seenUpTo: 0 }]));
  return {
    kind: tba,
    setUp,
    vendors: { current: recipe.name, others: [] },
    recipe,
    progress: progressOf({ kind: tba, recipe, setUp, bundle: null, observations: [], proven }),
    bundle: holding(),
    chosenIds: {},
    shownValues: {},
    isTested: false,
    failedTest: null,
    ...change,
  };
}
export const afterFeatures = modelOf(['features']);

export function specOf(page: PageId): PageSpec {
  const spec = pageSpec(page);
  if (spec === null) throw new Error(`No page ${page}`);
  return spec;
}

function guideOf(page: PageId): PageGuide {
  const guide = pageGuide(tba.pages, page);
  if (guide === null) throw new Error(`No guide for ${page}`);
  return guide;
}

export function view(
  page: PageId,
  reading: Partial<PageReading> = {},
  change: Partial<CardInput> = {},
): CardView {
  const spec = specOf(page);
  return cardView({
    spec,
    guide: guideOf(page),
    reading: {
      page,
      mode: spec.type === 'list' ? 'list' : 'view',
      recordId: spec.type === 'record' ? '7' : null,
      fields: {},
      lines: {},
      rows: [],
      recordName: null,
      signedIn: {
        account: null,
        companyName: null,
        userId: null,
        userName: null,
        roleId: null,
        roleName: null,
      },
      saved: true,
      ...reading,
    },
    model: afterFeatures,
    labels: {},
    inPageLanguage: () => null,
    capture: 'none',
    asked: null,
    audit: null,
    fill: { isOn: false, isExplained: true, isForProduction: true, failed: [], left: null },
    ...change,
  });
}

/** Each notice as `tone key param …`. */
export function notices(of: CardView): string[] {
  return of.notices.map(({ tone, text: { key, params = [] } }) => [tone, key, ...params].join(' ').trim());
}

/** The number of the step that the card speaks of. */
export function stepNumber({ step }: CardView): number | undefined {
  return step?.line.params?.[0] as number | undefined;
}

/** Each value taken as `field name: state`. */
export function taken(of: CardView): string[] {
  return of.taken.map(({ text: { params = [] }, state }) => `${params.join(' ')}: ${state}`);
}
