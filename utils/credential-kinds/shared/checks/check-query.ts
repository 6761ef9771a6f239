// Asks SuiteQL for records of one type in one fixed form, which finds none: whether REST, SuiteAnalytics Workbook and the records are open.
import type { Check, CheckContext, Outcome } from '@/utils/connection/check';
import { parseJsonObject, readAnswerError, readChallenge } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import type { Recipe } from '@/utils/guide/recipe';
import { suiteTalkOrigin } from '@/utils/netsuite/hosts';
import { recordLabel, recordTypes } from '@/utils/netsuite/ids/record-types';
import { accountOf } from '../account-of';
import { namedFacts } from '../netsuite-words';
import type { SharedReason } from '../reasons';
import { answered, type RestChannel } from './rest-channel';

/** One for each name of our table that the recipe has; another one is never sent. */
export function queryChecks(channel: RestChannel, { test: { suiteql = [] } }: Recipe): readonly Check[] {
  return recordTypes
    .map(({ table }) => table)
    .filter((table, place, all) => suiteql.includes(table) && all.indexOf(table) === place)
    .map((table) => ({
      id: `query:${table}`,
      name: 'connection.check.query',
      about: recordLabel(table),
      choice: 'usual',
      proves: {},
      isWanted: channel.isWanted,
      run: (context) => askQuery(channel, context, table),
    }));
}

/** Internal ids begin at 1, or are negative, so no row of anybody's is read. */
async function askQuery(channel: RestChannel, context: CheckContext, table: string): Promise<Outcome> {
  const url = `${suiteTalkOrigin(accountOf(context))}/services/rest/query/v1/suiteql`;
  const body = JSON.stringify({ q: `SELECT id FROM ${table} WHERE id = 0` });
  const { result, clockSeconds } = await callTimed(context, channel.request(context, url, body));
  if (result.type !== 'answered') return noAnswer(result);
  const { status, text, challenge } = result;
  const error = readAnswerError(text);
  if (status === 200 && error === null) {
    if (!Array.isArray(parseJsonObject(text)?.['items'])) return channel.notNetSuite(result, clockSeconds);
    const cached = channel.fromCache(result, clockSeconds);
    return cached ?? answered('passed', 'ok', [...channel.claims, 'query'], [], { status, clockSeconds });
  }
  const refusal = { status, code: error?.code ?? null, message: error?.message ?? null };
  const detail = { ...refusal, clockSeconds, table, ...namedFacts(refusal.message) };
  const failed = (reason: SharedReason) => ({
    ...answered('failed', reason, [], ['query'], detail),
    goesOn: true as const,
  });
  const reason = channel.reasonOf(refusal, readChallenge(challenge));
  if (error !== null && isUnknownTable(refusal, table)) return failed('query-table');
  if (error !== null && reason === 'permission-missing') return failed('query-not-permitted');
  if (error !== null && reason === 'feature-off') return failed('query-feature-off');
  return { ...channel.refused(result, clockSeconds), goesOn: true };
}

/** `Search error occurred: Record 'customer' was not found.` says so of a table that is not there for this role (likely). */
function isUnknownTable({ status, message }: { status: number; message: string | null }, table: string) {
  const text = (message ?? '').toLowerCase();
  return (
    status === 400 &&
    new RegExp(`['"“‘]${table.toLowerCase()}['"”’]`).test(text) &&
    text.includes('not found')
  );
}
