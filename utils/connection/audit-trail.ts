// Finds the attempts of a test in the Login Audit Trail as the person opened it. Only a word of a closed list is kept of it.
import { normaliseName } from '../netsuite/names';
import type { ListRow } from '../netsuite/pages/reading';
import type { CauseTables } from './causes';
import { isRefusedLogin, type CheckFacts } from './check';

/** Whether the refused login of a test is in the rows, and what the kind's causes know its reason by. */
export type AuditAnswer =
  | { readonly type: 'found'; readonly word: string }
  /** The column Detail is not there. */
  | { readonly type: 'no-detail' }
  /** No row is of this test; nothing came to this account, or the row is on another page. */
  | { readonly type: 'no-row' }
  /** No test of this set-up was refused a login. */
  | { readonly type: 'no-test' };

const MINUTE_MS = 60_000;

/**
 * The detail of the newest refused login of the test. Dates stand there in the person's own format and time zone, so they are
 * not parsed: day and minute, which most formats and zones share, are looked for among their numbers.
 */
export function findAttempt(
  rows: readonly ListRow[],
  checks: readonly CheckFacts[],
  application: string,
  tables: Pick<CauseTables, 'causes'>,
): AuditAnswer {
  const refused = checks.findLast(isRefusedLogin);
  if (refused === undefined) return { type: 'no-test' };
  if (rows.length === 0) return { type: 'no-row' };
  if (rows.every(({ cells }) => cells['detail'] === undefined)) return { type: 'no-detail' };
  // The rows have NetSuite's time.
  const aheadMs = Number(refused.detail['clockSeconds'] ?? 0) * 1000;
  const scored = rows.flatMap(({ cells }) => {
    const word = auditWordOf(cells['detail'] ?? '', tables);
    const named = cells['application'] ?? '';
    // An unknown key belongs to no application, so an empty cell may be ours.
    const isOther = named !== '' && normaliseName(named) !== normaliseName(application);
    if (word === null || isOther) return [];
    const time = timeScore(cells['date'] ?? '', refused.at - aheadMs);
    return time === 0 ? [] : [{ word, score: time + (named === '' ? 0 : 1) }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const words = new Set(scored.filter(({ score }) => score === best).map(({ word }) => word));
  const [word] = words;
  // Two different reasons in the same minute tell nothing.
  return word === undefined || words.size > 1 ? { type: 'no-row' } : { type: 'found', word };
}

/**
 * A text of the column Detail as it is compared and kept: never more than a word that the kind's causes know, or null. RESTlets,
 * SOAP and REST spell the same reason differently (`NonceUsed`, `nonce_used`), so only its letters count.
 */
export function auditWordOf(text: string, { causes }: Pick<CauseTables, 'causes'>): string | null {
  const word = text.toLowerCase().replace(/[^a-z]/g, '');
  return causes.some(({ auditWords }) => auditWords?.includes(word)) ? word : null;
}

/** 0 when it cannot be that moment; higher the closer it is. A minute more or less may lie between the clocks. */
function timeScore(text: string, at: number): number {
  const numbers = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
  // A month may be a word: day, year, hour, minute.
  if (numbers.length < 4) return 0;
  const minutes = [-1, 0, 1].map((more) => new Date(at + more * MINUTE_MS));
  // Zones differ by whole quarters of an hour.
  const isMinute = (date: Date) => numbers.slice(3).some((number) => number % 15 === date.getMinutes() % 15);
  const days = [-1, 0, 1].map((more) => new Date(at + more * 24 * 60 * MINUTE_MS).getDate());
  if (!numbers.slice(0, 3).some((number) => days.includes(number)) || !minutes.some(isMinute)) return 0;
  const exact = new Date(at);
  const isExact = numbers.slice(3).includes(exact.getMinutes());
  return 1 + (isMinute(exact) ? 2 : 0) + (isExact ? 2 : 0);
}
