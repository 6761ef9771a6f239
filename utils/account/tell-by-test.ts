// Lets a login tell which of two values is which: signs with them in one order, then in the other, and never more than that.
import type { Fetch } from '../connection/call';
import { isRefusedLogin, type CheckFacts, type CheckValues } from '../connection/check';
import { runChecks } from '../connection/run-checks';
import type { ToldByTest } from '../connection/told-by-test';
import type { BundleView } from '../credential/bundle';
import type { BundleKey } from '../credential/entry';
import type { FieldId } from '../credential/field';
import { secret } from '../credential/secret';
import { kindOf } from '../credential-kinds';
import { bundleFor } from './kept-facts';
import { revealHeld } from './keep';
import { countRefusal, testPause } from './refused-tests';
import { readSetUpOfBundle } from './set-ups';
import { tellApart } from './unsorted';

type Order = Readonly<Record<FieldId, FieldId>>;

/** The two orders in which the values of the one pair without an order can be meant, or null when there is no one such pair. */
function ordersOf({
  complete,
  conflicts: [conflict, ...others],
}: BundleView): readonly [Order, Order] | null {
  if (!complete || others.length > 0 || conflict?.type !== 'unsorted') return null;
  const [first, second] = conflict.between.map(({ field }) => field) as [FieldId, FieldId];
  return [
    { [first]: first, [second]: second },
    { [first]: second, [second]: first },
  ];
}

/** At most two refused logins. `not-now` where values are missing, more than one pair has no order, or logins were refused too often. */
export async function tellByTest(key: BundleKey, fetch: Fetch): Promise<ToldByTest> {
  const kind = kindOf(key.kind);
  const bundle = await bundleFor(key);
  const orders = ordersOf(bundle);
  const held = await revealHeld(key);
  if (orders === null || held === null) return 'not-now';
  for (const order of orders) {
    if ((await testPause(kind, bundle)) !== null) return 'not-now';
    const texts = Object.entries(held.values).map(([field, text]) => [
      field,
      secret(held.values[order[field] ?? field] ?? text),
    ]);
    const facts = await logIn(key, Object.fromEntries(texts) as CheckValues, fetch);
    if (facts.some(({ proves }) => proves.includes(kind.causes.login.claim))) {
      await tellApart(key, order);
      return 'told';
    }
    if (!facts.some(isRefusedLogin)) return 'not-reached';
    await countRefusal(kind, bundle);
  }
  return 'neither';
}

/** The checks of a test up to the first login that is answered. */
async function logIn(key: BundleKey, values: CheckValues, fetch: Fetch): Promise<readonly CheckFacts[]> {
  const kind = kindOf(key.kind);
  const asked = await readSetUpOfBundle(key);
  const answered = new AbortController();
  return runChecks(kind.checks, {
    account: key.account,
    values,
    fields: kind.fields,
    ...asked,
    seen: new Set(),
    fetch,
    signal: answered.signal,
    now: () => Date.now(),
    isOnline: () => navigator.onLine,
    onStart: () => Promise.resolve(),
    onFacts: (facts) => {
      if (isRefusedLogin(facts) || facts.proves.includes(kind.causes.login.claim)) answered.abort();
      return Promise.resolve();
    },
  });
}
