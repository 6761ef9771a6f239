// Everything that follows from what is stored of an account, derived once. The card, the popup and the diagnosis are projected from it.
import { diagnose, knownProblems, type Diagnosis, type RankedCause } from '../connection/diagnose';
import { evidenceOf, type Evidence } from '../connection/evidence';
import { isCurrent, provenSteps, type TestRecord } from '../connection/test-record';
import { shownValues, type BundleView, type HandedOver } from '../credential/bundle';
import type { EntryFacts } from '../credential/entry';
import { splitIds, type FieldId } from '../credential/field';
import { kindOf } from '../credential-kinds';
import { checksOf, type CredentialKind } from '../credential-kinds/kind';
import type { CardModel } from '../guide/card-input';
import { progressOf, type Progress } from '../guide/progress';
import type { Observation } from '../guide/observation';
import { askedFields, type Recipe } from '../guide/recipe';
import { bundleOf, type SetUp } from '../guide/set-up';
import type { AccountId } from '../netsuite/account';
import { withParts } from '../guide/parts';
import { recipes } from '../recipes';
import { assembleView } from './kept-facts';
import { askedRecipe, currentSetUp } from './set-ups';

export interface StoredAccount {
  readonly account: AccountId;
  /** The current one first. */
  readonly setUps: readonly SetUp[];
  /** Recipes of vendors, by id. */
  readonly imported: Readonly<Record<string, Recipe>>;
  readonly observations: readonly Observation[];
  /** The newest test of the current set-up's bundle, and what of it was exported and has gone since. */
  readonly test: TestRecord | null;
  readonly handedOver: HandedOver;
  /** Of all accounts: values may be shared. */
  readonly entries: readonly EntryFacts[];
}

export interface AccountModel extends CardModel {
  readonly account: AccountId;
  readonly setUp: SetUp;
  /** All of the account, the current one first. */
  readonly setUps: readonly SetUp[];
  readonly kind: CredentialKind;
  readonly recipe: Recipe;
  readonly observations: readonly Observation[];
  readonly bundle: BundleView;
  readonly progress: Progress;
  readonly test: TestRecord | null;
  /** Whether the test was of the values that count now. */
  readonly testIsCurrent: boolean;
  readonly evidence: Evidence;
  /** Of the test, when one of its checks went wrong with the values that count now. */
  readonly diagnosis: Diagnosis | null;
  /** What pages showed that makes a test fail. */
  readonly knownProblems: readonly RankedCause[];
}

/** Pure. */
export function accountModel(stored: StoredAccount): AccountModel {
  const { account, setUps, imported, observations, test, handedOver, entries } = stored;
  const setUp = currentSetUp(setUps, account);
  const recipe = askedRecipe(setUp, imported, observations);
  const whole = kindOf(setUp.kind);
  const kind = askedKind(whole, recipe);
  const bundle = assembleView(bundleOf(setUp), entries, handedOver, recipe);
  const progress = progressOf({
    kind,
    recipe,
    setUp,
    bundle,
    observations,
    // A test is of all that the kind has, whoever holds it.
    proven: provenSteps(test, bundle, { fields: whole.fields, checks: checksOf(whole, recipe) }),
  });
  const testIsCurrent = test !== null && isCurrent(test, bundle, whole.fields);
  const { causes } = kind;
  const evidence = evidenceOf({ guideTables: kind, causes, recipe, setUp, bundle, observations, test });
  const hasEnded = test?.status === 'failed' || test?.status === 'passed';
  const diagnosis = hasEnded && testIsCurrent ? diagnose({ tables: causes, test, evidence, recipe }) : null;
  return {
    account,
    setUp,
    setUps: setUps.length === 0 ? [setUp] : setUps,
    vendors: vendorsOf(setUp, setUps, imported),
    kind,
    recipe,
    observations,
    bundle,
    progress,
    test,
    testIsCurrent,
    evidence,
    diagnosis: diagnosis?.decisive == null ? null : diagnosis,
    knownProblems: knownProblems(causes, evidence, recipe),
    chosenIds: chosenIds(kind, bundle),
    shownValues: shownValues(bundle, kind.fields),
    isTested: testIsCurrent && test.status === 'passed',
    failedTest: test?.status === 'failed' ? failedTest(kind, test, diagnosis, evidence) : null,
  };
}

/** Without the values that the vendor has himself. */
function askedKind(kind: CredentialKind, recipe: Recipe): CredentialKind {
  const fields = askedFields(kind.fields, recipe);
  return fields === kind.fields ? kind : { ...kind, fields };
}

/** By the name of the recipe, and of the application where two have the same. */
function vendorsOf(
  setUp: SetUp,
  setUps: readonly SetUp[],
  imported: Readonly<Record<string, Recipe>>,
): CardModel['vendors'] {
  const others = setUps.filter((other) => other !== setUp && other.isBegun);
  const label = ({ recipe, application }: SetUp) => {
    const isAlone = [setUp, ...others].filter((other) => other.recipe === recipe).length < 2;
    const name =
      withParts([...recipes, ...Object.values(imported)]).find(({ id }) => id === recipe)?.name ??
      application;
    return isAlone ? name : `${name} · ${application}`;
  };
  return {
    current: label(setUp),
    others: others.map((other) => ({ label: label(other), bundle: bundleOf(other) })),
  };
}

function chosenIds(
  { fields }: CredentialKind,
  { values }: BundleView,
): Readonly<Record<FieldId, readonly string[]>> {
  return Object.fromEntries(
    fields
      .filter(({ secret, several, records }) => !secret && (several !== undefined || records === true))
      .map(({ id }) => [id, splitIds(values[id]?.shown)]),
  );
}

function failedTest(
  { causes: { causes } }: CredentialKind,
  { checks }: Pick<TestRecord, 'checks'>,
  diagnosis: Diagnosis | null,
  { ruledOut }: Evidence,
): CardModel['failedTest'] {
  if (diagnosis === null) return null;
  const disproved = checks.flatMap(({ disproves }) => disproves);
  const right = causes.filter(({ id }) => ruledOut.includes(id));
  // What an answer had said to be wrong and a page shows right is mended: what else the page may have is for the next test to show.
  const mended = right.filter(({ disprovedBy }) => disprovedBy.some((claim) => disproved.includes(claim)));
  const isOpen = ({ page, isShown }: RankedCause) => isShown || mended.every((cause) => cause.page !== page);
  return {
    suspects: diagnosis.causes.filter(isOpen).map(({ page, text }) => ({ page, text })),
    mended: right.map(({ page }) => page),
  };
}
