// A card from a reading and a plan, and its notices as text: what every test of cards starts with.
import type { CardInput } from '@/utils/guide/card-input';
import { cardView, type CardView } from '@/utils/guide/card-view';
import type { PagePlan } from '@/utils/guide/page-plan';
import { progressOf, type ProvenSteps } from '@/utils/guide/progress';
import { recipes } from '@/utils/recipes';
import { newSetUp, type SetUp } from '@/utils/guide/set-up';
import { pageSpec } from '@/utils/netsuite/pages';
import type { PageId, PageSpec } from '@/utils/netsuite/pages/page';
import type { ListRow, PageReading } from '@/utils/netsuite/pages/reading';

export const recipe = recipes[0];
export const setUp: SetUp = { ...newSetUp('1234567', recipe), user: 'Dana Whitfield' };

export const box = (value: boolean) => ({ value, text: '', by: 'id' as const });
export const text = (value: string) => ({ value, text: value, by: 'id' as const });
export const row = (id: string, name: string): ListRow => ({ id, name, cells: {} });

/** The plan of a set-up in which these steps are proven already. */
export function planOf(proven: ProvenSteps = {}, change: Partial<PagePlan> = {}): PagePlan {
  const { steps, next } = progressOf({ recipe, setUp, bundle: null, observations: [], proven });
  return {
    setUp,
    recipe,
    steps,
    next,
    locationIds: [],
    held: {},
    handedOver: {},
    failedTest: null,
    ...change,
  };
}
export const afterFeatures = planOf({ features: 1 });

export function specOf(page: PageId): PageSpec {
  const spec = pageSpec(page);
  if (spec === null) throw new Error(`No page ${page}`);
  return spec;
}

export function view(
  page: PageId,
  reading: Partial<PageReading> = {},
  change: Partial<CardInput> = {},
): CardView {
  const spec = specOf(page);
  return cardView({
    spec,
    reading: {
      page,
      mode: spec.kind === 'list' ? 'list' : 'view',
      recordId: spec.kind === 'record' ? '7' : null,
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
    plan: afterFeatures,
    capture: 'none',
    asked: null,
    audit: null,
    ...change,
  });
}

/** Each notice as `tone key param …`. */
export function notices(of: CardView): string[] {
  return of.notices.map(({ tone, text: { key, params = [] } }) => [tone, key, ...params].join(' ').trim());
}
