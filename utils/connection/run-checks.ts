// Makes the checks of a connection test one after the other, at most one read-only request each, and ends at the first that fails.
import type { FieldDef } from '../credential/field';
import { call, type CallOptions, type CallRequest } from './call';
import { checkChoices, chosenOf, meantOf } from './choose-checks';
import type { Check, CheckContext, CheckFacts, CheckSecrets, CheckValues, Outcome } from './check';
import { withoutSecrets } from './foreign-text';
import { noRecordIds, type RecordIds } from './record-ids';

export interface RunOptions
  extends CallOptions, Pick<CheckContext, 'account' | 'values' | 'recipe' | 'setUp' | 'seen' | 'now'> {
  /** Says which of the values are no secrets. */
  readonly fields: readonly FieldDef[];
  /** Ids of what the person ticked of that which may be chosen. Left out: what is made usually. */
  readonly ticked?: readonly string[] | null | undefined;
  /** Left out: no page has shown any. */
  readonly recordIds?: RecordIds;
  readonly onStart: (check: string) => Promise<void>;
  /** Awaited before the next check, so that facts are stored as they come. What it throws ends the test. */
  readonly onFacts: (facts: CheckFacts) => Promise<void>;
}

/**
 * The facts of every check in order, without a secret in them. No request is repeated, and none carries cookies. Aborting the
 * signal ends the test: the check under way and all later ones are `not-run`, `interrupted`. Rejects for our own mistakes and
 * for what the handed-in functions throw.
 */
export async function runChecks(checks: readonly Check[], options: RunOptions): Promise<CheckFacts[]> {
  const { recipe, values, signal, now, onStart, onFacts } = options;
  const hidden = hiddenValues(options);
  const ticked = options.ticked ?? null;
  const choices = checkChoices(checks, recipe, values);
  const meant = meantOf(choices, ticked);
  const chosen = chosenOf(choices, ticked);
  const leftOut = ({ id, choice }: Check): 'not-chosen' | 'most-requests' | null => {
    if (choice === undefined || chosen.includes(id)) return null;
    return meant.includes(id) ? 'most-requests' : 'not-chosen';
  };
  const all: CheckFacts[] = [];
  let secrets: CheckSecrets = {};
  let ended: 'interrupted' | 'stopped-earlier' | null = null;
  for (const check of checks) {
    if (ended === null && signal.aborted) ended = 'interrupted';
    const skipped = check.isWanted(recipe, values) ? (leftOut(check) ?? ended) : 'not-wanted';
    const start = now();
    if (skipped === null) await onStart(check.id);
    const {
      secrets: own = {},
      goesOn = false,
      ...outcome
    } = skipped === null ? await runCheck(check, { before: all, secrets }, options) : notRun(skipped);
    const end = now();
    secrets = { ...secrets, ...own };
    const facts = covered({ check: check.id, ...outcome, at: end, ms: Math.max(0, end - start) }, [
      ...hidden,
      ...Object.values(secrets).map((secret) => secret.reveal()),
    ]);
    all.push(facts);
    await onFacts(facts);
    if (facts.status === 'failed' && !goesOn) ended = 'stopped-earlier';
  }
  return all;
}

async function runCheck(
  check: Check,
  { before, secrets }: Pick<CheckContext, 'before' | 'secrets'>,
  options: RunOptions,
): Promise<Outcome> {
  const { account, values, recipe, setUp, seen, now, fetch, signal, isOnline } = options;
  const sent = { calls: 0, isCancelled: false };
  const callOnce = async (request: CallRequest) => {
    sent.calls += 1;
    if (sent.calls > 1) throw tooManyCalls(check);
    // `fetch` is taken out of its object: the browser's own refuses to run with a foreign `this`.
    const result = await call(request, { fetch, signal, isOnline });
    if (result.type === 'cancelled') sent.isCancelled = true;
    return result;
  };
  const outcome = await check.run({
    account,
    values,
    recipe,
    setUp,
    seen,
    before: [...before],
    secrets,
    recordIds: options.recordIds ?? noRecordIds,
    now,
    call: callOnce,
  });
  // A check that swallowed the exception is no better.
  if (sent.calls > 1) throw tooManyCalls(check);
  return sent.isCancelled ? notRun('interrupted') : outcome;
}

function tooManyCalls({ id }: Check): Error {
  return new Error(`The check ${id} asked more than once.`);
}

type Skipped = 'interrupted' | 'stopped-earlier' | 'not-wanted' | 'not-chosen' | 'most-requests';

function notRun(reason: Skipped): Outcome {
  const status = reason === 'not-chosen' || reason === 'most-requests' ? 'not-tested' : 'not-run';
  return { status, reason, answeredBy: 'nobody', proves: [], disproves: [], detail: {} };
}

/** All values but those of fields that are known to be no secrets. */
function hiddenValues({ values, fields }: { values: CheckValues; fields: readonly FieldDef[] }): string[] {
  const open = fields.filter(({ secret }) => !secret).map(({ id }) => id);
  return Object.entries(values)
    .filter(([field]) => !open.includes(field))
    .map(([, value]) => value.reveal());
}

/** Nothing leaves the test with a secret in it, even if the other side echoed one. */
function covered(facts: CheckFacts, hidden: readonly string[]): CheckFacts {
  const cover = <T extends object>(part: T): T =>
    Object.fromEntries(
      Object.entries(part).map(([key, entry]: [string, unknown]) => [
        key,
        typeof entry === 'string' ? withoutSecrets(entry, hidden) : entry,
      ]),
    ) as T;
  const { actingAs, detail } = facts;
  return {
    ...facts,
    detail: cover(detail),
    ...(actingAs === undefined ? {} : { actingAs: cover(actingAs) }),
  };
}
