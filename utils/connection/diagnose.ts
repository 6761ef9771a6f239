// The diagnosis of a test, from the facts of all its checks and from what else is known: which causes are possible, likeliest first.
import type { Message } from '../guide/message';
import type { Recipe } from '../guide/recipe';
import type { PageId } from '../netsuite/pages/page';
import type { Cause, CauseTables } from './causes';
import type { CheckFacts } from './check';
import type { Evidence } from './evidence';
import { decisiveCheck, type TestRecord } from './test-record';

/** How many causes are named at first; the wire alone cannot tell more apart. */
export const NAMED = 3;

export interface RankedCause {
  readonly id: string;
  readonly step: string | null;
  readonly page: PageId | null;
  readonly text: Message;
  /** Whether a page or the audit trail showed it. */
  readonly isShown: boolean;
  /** The check whose answer leads to it, or null where only pages showed it. */
  readonly check: string | null;
}

export interface Diagnosis {
  /** One of these it is, likeliest first; empty when there is nothing to put right. */
  readonly causes: readonly RankedCause[];
  /** Whether the Login Audit Trail would tell more. */
  readonly isAuditUseful: boolean;
  /** The check that the result hangs on, or null when all went well. */
  readonly decisive: string | null;
}

export interface DiagnosisInput {
  readonly tables: CauseTables;
  readonly test: Pick<TestRecord, 'checks'>;
  readonly evidence: Evidence;
}

/**
 * Pure. Names no cause that a check disproved, and takes causes only from checks that were made. What a page showed comes first,
 * then what an answer points at, then the order of the tables.
 */
export function diagnose({ tables, test, evidence }: DiagnosisInput): Diagnosis {
  const decisive = decisiveCheck(test);
  if (decisive === undefined) return { causes: [], isAuditUseful: false, decisive: null };
  const knowledge = knowledgeOf(tables, test.checks, evidence);
  const isLogin = tables.login.reasons.includes(decisive.reason);
  const named = isLogin ? namedByAudit(decisive, knowledge) : [];
  const suspects = named.length > 0 ? named : suspectsOf(decisive, test.checks, knowledge);
  return {
    causes: suspects.map(rankedCause),
    isAuditUseful: isLogin && evidence.audit === null && !suspects.some(({ isShown }) => isShown),
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
    .map((cause) => rankedCause({ cause, isShown: true, check: null }));
}

interface Suspect {
  readonly cause: Cause;
  readonly isShown: boolean;
  readonly check: string | null;
}

function rankedCause({ cause: { id, step, page, text }, isShown, check }: Suspect): RankedCause {
  return { id, step, page, text: { key: text }, isShown, check };
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
function namedByAudit({ check }: CheckFacts, { tables, evidence, isRuledOut }: Knowledge): Suspect[] {
  const { audit, seen, ruledOut } = evidence;
  const named = tables.causes.filter(({ auditWords = [] }) => audit !== null && auditWords.includes(audit));
  const ids = named.flatMap(({ id, seenInstead = [] }) => [
    ...seenInstead.filter((other) => seen.includes(other)),
    id,
  ]);
  return causesOf(ids, tables.causes)
    .filter((cause) => !isRuledOut(cause) && !ruledOut.includes(cause.id))
    .slice(0, 1)
    .map((cause) => ({ cause, isShown: true, check }));
}

/** The causes behind the decisive check, and after them those behind the other checks that did not go well. */
function suspectsOf(decisive: CheckFacts, checks: readonly CheckFacts[], knowledge: Knowledge): Suspect[] {
  const { tables, isRuledOut, isPointedAt } = knowledge;
  const doubtful = checks.filter(({ status }) => status === 'failed' || status === 'warning');
  const suspects = [decisive, ...doubtful].flatMap((facts) => causesBehind(facts, knowledge));
  const order = ({ cause, isShown }: Suspect) => (isShown ? 0 : isPointedAt(cause) ? 1 : 2);
  const sorted = suspects
    .filter(({ cause }, place) => suspects.findIndex((other) => other.cause === cause) === place)
    .sort((first, second) => order(first) - order(second));
  const usual = causesOf(usualCauses(decisive, tables), tables.causes);
  const isContradicted = decisive.status === 'failed' && usual.length > 0 && usual.every(isRuledOut);
  if (sorted.length > 0 || !isContradicted) return sorted;
  return causesOf(tables.contradicted, tables.causes).map((cause) => ({
    cause,
    isShown: false,
    check: decisive.check,
  }));
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
    .map((cause) => ({ cause, isShown: onPages.includes(cause.id), check: facts.check }))
    .filter(({ cause, isShown }) => isShown || cause.needsProof !== true || isPointedAt(cause))
    .filter(({ cause }) => !isRuledOut(cause));
}

function usualCauses(facts: CheckFacts, tables: CauseTables): readonly string[] {
  const key = keyOf(facts, tables);
  return listAt(tables.byCheck, key) ?? listAt(tables.byReason, key) ?? [];
}

function listAt(lists: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] | null {
  return Object.hasOwn(lists, key) ? (lists[key] ?? null) : null;
}

/** The name under which the tables know this result. */
function keyOf({ check, reason }: CheckFacts, { byCheck }: CauseTables): string {
  const own = `${check}/${reason}`;
  return Object.hasOwn(byCheck, own) ? own : reason;
}

function causesOf(ids: readonly string[], causes: readonly Cause[]): Cause[] {
  return ids.flatMap((id) => causes.find((cause) => cause.id === id) ?? []);
}
