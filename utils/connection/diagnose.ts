// The diagnosis of a test, from the facts of all its checks and from what else is known: which causes are possible, likeliest first.
import type { Message } from '../guide/message';
import type { Recipe } from '../guide/recipe';
import type { PageId } from '../netsuite/pages/page';
import type { Cause, CauseTables } from './causes';
import type { CheckFacts } from './check';
import type { Evidence } from './evidence';
import { decisiveCheck, type TestRecord } from './test-record';

/** How many causes are named; the wire alone cannot tell more apart. */
export const NAMED = 3;

/** What a cause rests on. */
export type Basis =
  /** Of the answer: what the check found, and what NetSuite wrote, if anything. */
  | { readonly type: 'answer'; readonly check: string; readonly said: string | null }
  | { readonly type: 'page'; readonly page: PageId | null }
  /** The word of the Login Audit Trail. */
  | { readonly type: 'audit'; readonly check: string };

export interface RankedCause {
  readonly id: string;
  /** One that the recipe has, or null. */
  readonly step: string | null;
  readonly page: PageId | null;
  readonly text: Message;
  /** Whether a page or the audit trail showed it. */
  readonly isShown: boolean;
  readonly basis: Basis;
  /** The check that passes when it is put right, or null where only pages showed it. */
  readonly check: string | null;
}

export interface Diagnosis {
  /** One of these it is, likeliest first and three at most; empty when there is nothing to put right. */
  readonly causes: readonly RankedCause[];
  /** What else it can be, when none of these was it. */
  readonly further: readonly RankedCause[];
  /** Whether the Login Audit Trail would tell more. */
  readonly isAuditUseful: boolean;
  /** The check that the result hangs on, or null when all went well. */
  readonly decisive: string | null;
}

export interface DiagnosisInput {
  readonly tables: CauseTables;
  readonly test: Pick<TestRecord, 'checks'>;
  readonly evidence: Evidence;
  /** Whose steps are named. Left out: every step is. */
  readonly recipe?: Pick<Recipe, 'steps'>;
}

/**
 * Pure. Names no cause that a check disproved, and takes causes only from checks that were made. What a page showed comes first,
 * then what an answer names or points at, then the order of the tables.
 */
export function diagnose({ tables, test, evidence, recipe }: DiagnosisInput): Diagnosis {
  const decisive = decisiveCheck(test);
  if (decisive === undefined) return { causes: [], further: [], isAuditUseful: false, decisive: null };
  const knowledge = knowledgeOf(tables, test.checks, evidence);
  const isLogin = tables.login.reasons.includes(decisive.reason);
  const named = isLogin ? namedByAudit(decisive, knowledge) : [];
  const suspects = named.length > 0 ? named : suspectsOf(decisive, test.checks, knowledge);
  const ranked = suspects.map((suspect) => rankedCause(suspect, recipe));
  return {
    causes: ranked.slice(0, NAMED),
    further: ranked.slice(NAMED),
    isAuditUseful: isLogin && evidence.audit === null && !suspects.some(isShown),
    decisive: decisive.check,
  };
}

/** What pages showed that makes a test of this recipe fail: worth putting right before one, since refused logins are counted. */
export function knownProblems(
  { causes }: Pick<CauseTables, 'causes'>,
  { seen }: Pick<Evidence, 'seen'>,
  recipe: Recipe,
): readonly RankedCause[] {
  return causesOf(seen, causes)
    .filter((cause) => cause.isProblem?.(recipe) !== false)
    .map((cause) => rankedCause({ cause, shownBy: 'page', facts: null }, recipe));
}

interface Suspect {
  readonly cause: Cause;
  readonly shownBy: 'page' | 'audit' | null;
  /** The facts that lead to it. */
  readonly facts: CheckFacts | null;
}

const isShown = ({ shownBy }: Suspect) => shownBy !== null;

function rankedCause(
  { cause, shownBy, facts }: Suspect,
  recipe: Pick<Recipe, 'steps'> | undefined,
): RankedCause {
  const { id, page } = cause;
  const check = facts?.check ?? null;
  return {
    id,
    step: stepOf(cause, recipe),
    page,
    text: textOf(cause, facts),
    isShown: shownBy !== null,
    basis:
      shownBy === 'page' || check === null
        ? { type: 'page', page }
        : shownBy === 'audit'
          ? { type: 'audit', check }
          : { type: 'answer', check, said: saidBy(facts) },
    check,
  };
}

/** A recipe need not have every step of its kind. */
function stepOf({ step, orStep }: Cause, recipe: Pick<Recipe, 'steps'> | undefined): string | null {
  if (recipe === undefined || recipe.steps.length === 0) return step;
  const has = (id: string | null | undefined) => recipe.steps.some((each) => each.id === id);
  return [step, orStep].find(has) ?? null;
}

function textOf({ text, exactly }: Cause, facts: CheckFacts | null): Message {
  const fact = exactly === undefined ? undefined : facts?.detail[exactly.fact];
  if (exactly === undefined || fact === undefined || fact === null) return { key: text };
  return { key: exactly.text, params: [String(fact)] };
}

/** Code and sentence as they came. */
function saidBy(facts: CheckFacts | null): string | null {
  const { code, fault, message } = facts?.detail ?? {};
  const said = [code ?? fault, message].filter((part) => typeof part === 'string' && part !== '');
  return said.length === 0 ? null : said.join(': ');
}

interface Knowledge {
  readonly tables: CauseTables;
  readonly evidence: Evidence;
  readonly isRuledOut: (cause: Cause) => boolean;
  readonly isPointedAt: (cause: Cause) => boolean;
}

function knowledgeOf(tables: CauseTables, checks: readonly CheckFacts[], evidence: Evidence): Knowledge {
  const proven = new Set(checks.flatMap(({ proves }) => proves));
  const disproved = new Set(checks.flatMap(({ disproves }) => disproves));
  return {
    tables,
    evidence,
    isRuledOut: ({ disprovedBy }) => disprovedBy.some((claim) => proven.has(claim)),
    isPointedAt: ({ disprovedBy }) => disprovedBy.some((claim) => disproved.has(claim)),
  };
}

/** What NetSuite's own word about the refused login stands for, as far as no check disproved it and no page showed it right since. */
function namedByAudit(decisive: CheckFacts, { tables, evidence, isRuledOut }: Knowledge): Suspect[] {
  const { audit, seen, ruledOut } = evidence;
  const named = tables.causes.filter(({ auditWords = [] }) => audit !== null && auditWords.includes(audit));
  const ids = named.flatMap(({ id, seenInstead = [], madeOf = [] }) => [
    ...[...seenInstead, ...madeOf].filter((other) => seen.includes(other)),
    id,
  ]);
  return causesOf(ids, tables.causes)
    .filter((cause) => !isRuledOut(cause) && !ruledOut.includes(cause.id))
    .slice(0, 1)
    .map((cause) => ({ cause, shownBy: 'audit', facts: decisive }));
}

/** The causes behind the decisive check, and after them those behind the other checks that did not go well. */
function suspectsOf(decisive: CheckFacts, checks: readonly CheckFacts[], knowledge: Knowledge): Suspect[] {
  const { tables, isPointedAt } = knowledge;
  const doubtful = checks.filter(({ status }) => status === 'failed' || status === 'warning');
  const own = causesBehind(decisive, knowledge);
  const { ruledOut } = knowledge.evidence;
  const left = usualCauses(decisive, tables).filter((id) => !ruledOut.includes(id));
  // Pages mended what was left, or the answers do not go together.
  const isContradicted = decisive.status === 'failed' && own.length === 0 && left.length > 0;
  const advice = isContradicted ? causesOf(tables.contradicted, tables.causes) : [];
  const suspects = [
    ...own,
    ...advice.map((cause): Suspect => ({ cause, shownBy: null, facts: decisive })),
    ...doubtful.filter((facts) => facts !== decisive).flatMap((facts) => causesBehind(facts, knowledge)),
  ];
  const isNamed = ({ needsFact }: Cause) => needsFact !== undefined;
  // What the decisive answer leads to comes before what only a remark does.
  const order = (suspect: Suspect) => {
    if (isShown(suspect)) return 0;
    const place = isNamed(suspect.cause) || isPointedAt(suspect.cause) ? 1 : 2;
    return suspect.facts === decisive ? place : place + 2;
  };
  return suspects
    .filter(({ cause }, place) => suspects.findIndex((other) => other.cause === cause) === place)
    .sort((first, second) => order(first) - order(second));
}

function causesBehind(
  facts: CheckFacts,
  { tables, evidence, isRuledOut, isPointedAt }: Knowledge,
): Suspect[] {
  const { seen, ruledOut, isByHand } = evidence;
  const key = keyOf(facts, tables);
  const byHand = isByHand ? (listAt(tables.byHand, key) ?? []) : [];
  const usual = [...byHand, ...usualCauses(facts, tables)];
  const behind = listAt(tables.seenBehind, key) ?? listAt(tables.seenBehind, facts.reason) ?? usual;
  const onPages = behind.filter((id) => seen.includes(id));
  return [...onPages, ...usual]
    .filter((id) => !ruledOut.includes(id))
    .flatMap((id) => causesOf([id], tables.causes))
    .map((cause): Suspect => ({ cause, shownBy: onPages.includes(cause.id) ? 'page' : null, facts }))
    .filter((suspect) => isShown(suspect) || suspect.cause.needsProof !== true || isPointedAt(suspect.cause))
    .filter(({ cause: { needsFact } }) => needsFact === undefined || facts.detail[needsFact] != null)
    .filter(({ cause }) => !isRuledOut(cause));
}

function usualCauses(facts: CheckFacts, tables: CauseTables): readonly string[] {
  const key = keyOf(facts, tables);
  return listAt(tables.byCheck, key) ?? listAt(tables.byReason, key) ?? [];
}

function listAt(lists: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] | null {
  return Object.hasOwn(lists, key) ? (lists[key] ?? null) : null;
}

/** The name under which the tables know this result. What is asked several times, such as `record:invoice`, has one for all. */
function keyOf({ check, reason }: CheckFacts, { byCheck }: CauseTables): string {
  const own = `${check.replace(/:.*/, '')}/${reason}`;
  return Object.hasOwn(byCheck, own) ? own : reason;
}

function causesOf(ids: readonly string[], causes: readonly Cause[]): Cause[] {
  return ids.flatMap((id) => causes.find((cause) => cause.id === id) ?? []);
}
