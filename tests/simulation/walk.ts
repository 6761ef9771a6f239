// A person who follows the diagnosis: looks where its first cause says, puts right what is wrong there, and tests again until all is well.
import { findAttempt } from '@/utils/connection/audit-trail';
import { isRefusedLogin, type CheckFacts } from '@/utils/connection/check';
import { diagnose } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { APPLICATION, type Bench, type Fault, type Tested } from './bench';

export interface Walk {
  readonly faults: readonly string[];
  /** The first cause of the first test. */
  readonly first: string | null;
  /** Whether following it puts one of the faults right. */
  readonly isFirstTrue: boolean;
  /** Tests until all is well, without the first; null where the diagnosis had nothing left to say. */
  readonly rounds: number | null;
  /** Refused logins in all tests, and the most in one of them. */
  readonly refused: number;
  readonly mostRefused: number;
  /** How often the audit trail was opened. */
  readonly auditsOpened: number;
  /** Ids of causes that told the person to replace something that was right. A remedy that was due takes its fault away and no more. */
  readonly broken: readonly string[];
  /** What the wire showed of the first test. */
  readonly trace: string;
}

/** Their sentences tell to make something new without a look at what is there. */
const replacing = ['tokenOfOtherRole', 'mappedToOther', 'certificateEnded', 'keyRefused'];

/** More than any walk can need. */
const MOST_ROUNDS = 8;

export async function walk(bench: Bench, made: readonly Fault[]): Promise<Walk> {
  let left = made;
  let tested = await bench.test(left);
  const trace = traceOf(tested.checks);
  const first = firstCause(bench, tested, left);
  const refused = [refusedIn(tested)];
  const broken: string[] = [];
  let auditsOpened = 0;
  let rounds = 0;
  while (left.length > 0 && !isWell(bench, tested, left)) {
    const found = look(bench, tested, left);
    auditsOpened += found.audited ? 1 : 0;
    broken.push(...found.replaced);
    if (found.cause === null || rounds === MOST_ROUNDS) {
      const result = { faults: namesOf(made), first, trace, auditsOpened, broken, rounds: null };
      return { ...result, isFirstTrue: isTrue(first, made), ...refusals(refused) };
    }
    left = left.filter(({ causes }) => !causes.includes(found.cause ?? ''));
    tested = await bench.test(left);
    rounds += 1;
    refused.push(refusedIn(tested));
  }
  const result = { faults: namesOf(made), first, trace, auditsOpened, broken, rounds };
  return { ...result, isFirstTrue: isTrue(first, made), ...refusals(refused) };
}

interface Found {
  readonly cause: string | null;
  readonly audited: boolean;
  readonly replaced: readonly string[];
}

/** The causes in their order, each with a look at its page; after the first ones the audit trail, where that is said to help; then the rest. */
function look(bench: Bench, tested: Tested, left: readonly Fault[]): Found {
  const replaced: string[] = [];
  const tryOf = (ids: readonly string[]) =>
    ids.find((id) => {
      const isIt = isTrue(id, left);
      if (!isIt && replacing.includes(id)) replaced.push(id);
      return isIt;
    }) ?? null;
  const { causes, further, isAuditUseful } = diagnosed(bench, tested, left, null);
  const named = tryOf(causes.map(({ id }) => id));
  if (named !== null) return { cause: named, audited: false, replaced };
  const attempt = findAttempt(tested.rows, tested.checks, APPLICATION, bench.tables);
  const word = isAuditUseful && attempt.type === 'found' ? attempt.word : null;
  const byTrail = word === null ? [] : diagnosed(bench, tested, left, word).causes.map(({ id }) => id);
  const cause = tryOf(byTrail) ?? tryOf(further.map(({ id }) => id));
  return { cause, audited: isAuditUseful, replaced };
}

function diagnosed(bench: Bench, { checks }: Tested, left: readonly Fault[], audit: string | null) {
  const isByHand = left.some(({ byHand }) => byHand === true);
  return diagnose({
    tables: bench.tables,
    test: { checks },
    evidence: { ...noEvidence, isByHand, audit },
    recipe: bench.recipe,
  });
}

function firstCause(bench: Bench, tested: Tested, left: readonly Fault[]): string | null {
  return diagnosed(bench, tested, left, null).causes[0]?.id ?? null;
}

function isTrue(cause: string | null, faults: readonly Fault[]): boolean {
  return faults.some(({ causes }) => causes.includes(cause ?? ''));
}

/** A remark with nothing to do about it is none. */
function isWell(bench: Bench, tested: Tested, left: readonly Fault[]): boolean {
  const { checks } = tested;
  const { causes } = diagnosed(bench, tested, left, null);
  return causes.length === 0 && checks.every(({ status }) => status !== 'failed');
}

function refusedIn({ checks }: Tested): number {
  return checks.filter(isRefusedLogin).length;
}

function refusals(counts: readonly number[]) {
  return { refused: counts.reduce((sum, count) => sum + count, 0), mostRefused: Math.max(...counts) };
}

function namesOf(faults: readonly Fault[]): string[] {
  return faults.map(({ name }) => name);
}

/** Everything that a test on the wire shows: two faults with the same trace cannot be told apart by it. */
function traceOf(checks: readonly CheckFacts[]): string {
  const told = ['status', 'code', 'fault', 'message', 'challenge', 'product', 'fields', 'problem'];
  return checks
    .map(({ check, status, reason, answeredBy, detail, disproves }) => {
      const facts = told.map((name) => String(detail[name] ?? ''));
      return [check, status, reason, answeredBy, ...facts, ...disproves].join('|');
    })
    .join('\n');
}
