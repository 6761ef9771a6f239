// Finds the attempts of a test in the Login Audit Trail as the person opened it. Only a word of a closed list is kept of it.
import { normaliseName } from '../netsuite/names';
import type { ListRow } from '../netsuite/pages/reading';
import { knownDetail } from './causes';
import { isRefusedLogin, type RungResult } from './check';

/** What the page must show, besides the time: the columns that the card asks for. */
export type AuditAnswer =
  | { readonly kind: 'found'; readonly detail: string }
  /** The column Detail is not there. */
  | { readonly kind: 'no-detail' }
  /** No row is of this test; nothing came to this account, or the row is on another page. */
  | { readonly kind: 'no-row' }
  /** No test of this set-up was refused a login. */
  | { readonly kind: 'no-test' };

const MINUTE_MS = 60_000;

/**
 * The detail of the newest refused login of the test. Dates stand there in the person's own format and time zone, so they are
 * not parsed: day and minute, which most formats and zones share, are looked for among their numbers.
 */
export function findAttempt(
  rows: readonly ListRow[],
  rungs: readonly RungResult[],
  application: string,
): AuditAnswer {
  const refused = rungs.findLast(isRefusedLogin);
  if (refused === undefined) return { kind: 'no-test' };
  if (rows.length === 0) return { kind: 'no-row' };
  if (rows.every(({ cells }) => cells['detail'] === undefined)) return { kind: 'no-detail' };
  const scored = rows.flatMap(({ cells }) => {
    const detail = knownDetail(cells['detail'] ?? '');
    const named = cells['application'] ?? '';
    // An unknown key belongs to no application, so an empty cell may be ours.
    const isOther = named !== '' && normaliseName(named) !== normaliseName(application);
    if (detail === null || isOther) return [];
    const time = timeScore(cells['date'] ?? '', refused.at);
    return time === 0 ? [] : [{ detail, score: time + (named === '' ? 0 : 1) }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const details = new Set(scored.filter(({ score }) => score === best).map(({ detail }) => detail));
  const [detail] = details;
  // Two different reasons in the same minute tell nothing.
  return detail === undefined || details.size > 1 ? { kind: 'no-row' } : { kind: 'found', detail };
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
