// What is known besides the answers of a test: what NetSuite's pages showed, how the values came here, what the audit trail said.
import { shownValues, type BundleView } from '../credential/bundle';
import { isByHand as isProvenanceByHand } from '../credential/bundle-key';
import { requiredOf } from '../credential/field';
import { judgePage } from '../guide/judge-page';
import { pageGuide } from '../guide/page-guide';
import type { GuideTables } from '../guide/progress';
import type { Observation } from '../guide/observation';
import type { Recipe } from '../guide/recipe';
import type { SetUp } from '../guide/set-up';
import { isSameName } from '../netsuite/names';
import { pageSpec } from '../netsuite/pages';
import type { CauseTables } from './causes';
import type { TestRecord } from './test-record';

export interface Evidence {
  /** Ids of the causes that a page, as last seen saved, showed. Not each of them is a problem for the recipe: see `knownProblems`. */
  readonly seen: readonly string[];
  /** What a page showed to be right after the test had ended: this was not it, or is mended. */
  readonly ruledOut: readonly string[];
  /** A value was entered or imported, so it may not be the one that NetSuite issued. */
  readonly isByHand: boolean;
  /** The word of the Login Audit Trail about this test, or null. */
  readonly audit: string | null;
}

export const noEvidence: Evidence = { seen: [], ruledOut: [], isByHand: true, audit: null };

export interface EvidenceInput {
  readonly guideTables: GuideTables;
  readonly causes: Pick<CauseTables, 'provenance' | 'signs' | 'causes'>;
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly bundle: BundleView;
  readonly observations: readonly Observation[];
  /** The test to be explained, or null before one. */
  readonly test: Pick<TestRecord, 'seenUpTo' | 'audit'> | null;
}

export function evidenceOf(input: EvidenceInput): Evidence {
  const { guideTables, bundle, test } = input;
  const findings = findingsOf(input);
  const wrong = new Set(findings.filter(({ isWrong }) => isWrong).map(({ cause }) => cause));
  const since = test?.seenUpTo ?? Infinity;
  const mended = findings
    .filter(({ seq, cause }) => seq > since && !wrong.has(cause))
    .map(({ cause }) => cause);
  const allMended = input.causes.causes
    .filter(
      ({ madeOf = [] }) => madeOf.some((id) => mended.includes(id)) && !madeOf.some((id) => wrong.has(id)),
    )
    .map(({ id }) => id);
  return {
    seen: [...new Set([...wrong, ...causesOfProvenance(input)])],
    ruledOut: [...new Set([...mended, ...allMended])],
    isByHand: requiredOf(guideTables.fields).some(({ id, isAccount }) => {
      const value = bundle.values[id];
      return isAccount !== true && value !== undefined && isProvenanceByHand(value.provenance);
    }),
    audit: test?.audit ?? null,
  };
}

interface Finding {
  readonly cause: string;
  readonly isWrong: boolean;
  /** Of the reading. */
  readonly seq: number;
}

/** What pages of this set-up's records said when they were last seen saved, each requirement and sign once. */
function findingsOf({ guideTables, causes, recipe, setUp, observations, bundle }: EvidenceInput): Finding[] {
  const shown = shownValues(bundle, guideTables.fields);
  const latest = new Map<string, Finding>();
  for (const { reading, seq } of [...observations].sort((first, second) => first.seq - second.seq)) {
    const spec = pageSpec(reading.page);
    const guide = pageGuide(guideTables.pages, reading.page);
    if (spec === null || guide === null || guide.isNoEvidence === true || !reading.saved) continue;
    const judged = judgePage({ spec, guide, reading, setUp, recipe, shownValues: shown });
    if (!judged.isOurs) continue;
    for (const { id, state, cause } of judged.requirements)
      if (cause !== null && state !== 'unknown')
        latest.set(`${spec.id}/${id}`, { cause, isWrong: state === 'unmet', seq });
    for (const { page, field, value, cause } of causes.signs) {
      const box = page === spec.id ? reading.fields[field]?.value : undefined;
      if (typeof box === 'boolean')
        latest.set(`${page}/sign/${field}`, { cause, isWrong: box === value, seq });
    }
  }
  return [...latest.values()];
}

/** The page where a value was taken may have named another application, role or user than the set-up does. */
function causesOfProvenance({ causes, bundle, setUp }: EvidenceInput): string[] {
  return causes.provenance
    .filter(({ field, name }) => {
      const made = bundle.values[field]?.provenance[name] ?? null;
      const wanted = setUp[name];
      return made !== null && wanted !== null && !isSameName(made, wanted);
    })
    .map(({ cause }) => cause);
}
