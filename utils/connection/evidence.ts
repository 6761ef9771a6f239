// What is known besides the answers of a test: what NetSuite's pages showed, how the values came here, what the audit trail said.
import type { BundleView } from '../credential/bundle';
import { pairFields, requiredFields } from '../credential/fields';
import { judgePage } from '../guide/judge-page';
import type { Observation } from '../guide/progress';
import type { Recipe } from '../guide/recipe';
import type { SetUp } from '../guide/set-up';
import { isSameName } from '../netsuite/names';
import { pageSpec } from '../netsuite/pages';
import { causeOfRequirement, type CauseId } from './causes';
import type { TestRecord } from './test-record';

export interface Evidence {
  /** What a page, as last seen saved, showed to be wrong. */
  readonly seen: readonly CauseId[];
  /** What a page showed to be right after the test had failed: this was not it, or is mended. */
  readonly ruledOut: readonly CauseId[];
  /** A value was entered or imported, so it may not be the one that NetSuite issued. */
  readonly isByHand: boolean;
  /** The word of the Login Audit Trail about this test, or null. */
  readonly audit: string | null;
}

export const noEvidence: Evidence = { seen: [], ruledOut: [], isByHand: true, audit: null };

export interface EvidenceInput {
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly bundle: BundleView;
  readonly observations: readonly Observation[];
  /** The test to be explained, or null before one. */
  readonly test: TestRecord | null;
}

export function evidenceOf({ recipe, setUp, bundle, observations, test }: EvidenceInput): Evidence {
  const latest = new Map<string, { isWrong: boolean; at: number; cause: CauseId }>();
  for (const { reading, at } of [...observations].sort((a, b) => a.at - b.at)) {
    const spec = pageSpec(reading.page);
    // A token's page says which token, not whether it is ours: there may be several.
    if (spec === null || !reading.saved || spec.id === 'access-token-record') continue;
    const page = judgePage(spec, reading, setUp, recipe);
    if (!page.isOurs) continue;
    for (const { id, state } of page.requirements) {
      const cause = causeOfRequirement(id);
      if (cause !== null && state !== 'unknown')
        latest.set(`${spec.id}/${id}`, { isWrong: state === 'unmet', at, cause });
    }
  }
  const found = [...latest.values()];
  const wrong = new Set(found.filter(({ isWrong }) => isWrong).map(({ cause }) => cause));
  const since = test?.endedAt ?? Infinity;
  const mended = found.filter(({ at, cause }) => at > since && !wrong.has(cause)).map(({ cause }) => cause);
  return {
    seen: [
      ...wrong,
      ...(isTokenOfOtherRole(bundle, setUp) ? (['tokenOfOtherRole'] as const) : []),
      // Such a role is fine for SOAP, and refused by RESTlets and REST (Oracle help, section_1530099787; sure).
      ...(recipe.test.rest && isWebServicesOnly(setUp, recipe, observations)
        ? (['webServicesOnly'] as const)
        : []),
    ],
    ruledOut: [...new Set(mended)],
    isByHand: requiredFields.some((field) => {
      const source = bundle.values[field]?.provenance.source;
      return field !== 'accountId' && (source === 'typed' || source === 'imported');
    }),
    audit: test?.audit ?? null,
  };
}

/** The page that showed the token said for which role it was made. */
function isTokenOfOtherRole({ values }: BundleView, { role }: SetUp): boolean {
  const [tokenId] = pairFields.token;
  const made = values[tokenId]?.provenance.role ?? null;
  return made !== null && !isSameName(made, role);
}

/** Whether the role is marked Web Services Only, as its page last showed it. */
export function isWebServicesOnly(
  setUp: SetUp,
  recipe: Recipe,
  observations: readonly Observation[],
): boolean {
  const seen = observations
    .filter(({ reading }) => reading.page === 'role-record' && reading.saved)
    .sort((a, b) => b.at - a.at)
    .find(({ reading }) => {
      const spec = pageSpec(reading.page);
      return spec !== null && judgePage(spec, reading, setUp, recipe).isOurs;
    });
  return seen?.reading.fields['webServicesOnly']?.value === true;
}
