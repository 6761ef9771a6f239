// Climbs the rungs of the connection test: one read-only call after the other, and it ends at the first that fails.

import type { RecordType } from '@/utils/guide/recipe';
import { hostLabel, type AccountId } from '@/utils/netsuite/account';
import { call, type Fetch } from './call';
import { checkValues, signingFields } from './check-values';
import { withoutSecrets } from './foreign-text';
import { askHosts, askRecords, askRest, askSoap, askToken, type Asked, type Asking } from './questions';
import {
  rungs,
  type ActingAs,
  type Detail,
  type ReasonId,
  type Rung,
  type RungResult,
  type RungStatus,
} from './check';
import type { SigningValues } from './sign-request';

export type { ReasonId, Rung, RungResult } from './check';

export interface LadderOptions {
  readonly credentials: SigningValues & { readonly accountId: string };
  readonly probe: {
    readonly records: readonly RecordType[];
    readonly locationId: string | null;
    /** Whether REST web services are wanted at all. */
    readonly rest: boolean;
  };
  /**
   * A Web Services Only role cannot call RESTlets (Oracle help, section_1530099787; sure), and tokeninfo is likely to be
   * one. Only then a refused login at `token` is followed by a second try at `soap`.
   */
  readonly roleMayBeWebServicesOnly: boolean;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Awaited before the next rung, so that each result is stored as it ends. What it throws ends the test. */
  readonly onRung: (result: RungResult) => Promise<void>;
  readonly onStart?: (rung: Rung) => Promise<void>;
  /** Aborting ends the test: the running rung and all later ones are `not-run`, `interrupted`. */
  readonly signal?: AbortSignal;
  /** What the browser thinks of its network; tells `offline` from `unreachable`. */
  readonly isOnline?: () => boolean;
}

/**
 * Six results, one per rung in order. At most five requests, none repeated, none with cookies. Rejects only for what the
 * handed-in functions throw.
 *
 * A `token` rung that was refused and is followed by `soap` is a `warning`: the verdict is then that of `soap`.
 */
export async function runLadder(options: LadderOptions): Promise<RungResult[]> {
  const { credentials, probe, now, onRung, onStart, signal } = options;
  const results: RungResult[] = [];
  const hidden = signingFields.map((field) => credentials[field].reveal().trim());
  let account: AccountId = '';
  let ended: ReasonId | null = null;
  let tokenRefused = false;

  const ask = async (rung: Rung): Promise<Asked> => {
    if (rung === 'offline') {
      const check = checkValues(credentials, probe.locationId);
      if (check.status !== 'failed') account = check.account;
      return check;
    }
    const asking = askingFor(options, account);
    if (rung === 'hosts') return askHosts(asking);
    if (rung === 'token') return askToken(asking, options.roleMayBeWebServicesOnly);
    if (rung === 'soap') return askSoap(asking, tokenRefused);
    if (rung === 'records') return askRecords(asking, probe.records, probe.locationId);
    return askRest(asking);
  };

  for (const rung of rungs) {
    if (ended === null && signal?.aborted) ended = 'interrupted';
    const skipped = rung === 'rest' && !probe.rest ? 'not-wanted' : ended;
    const start = now();
    let asked: Asked = { status: 'not-run', reason: skipped ?? 'ok', detail: {} };
    if (skipped === null) {
      await onStart?.(rung);
      asked = await ask(rung);
    }
    const end = now();
    const result = covered({ rung, ...pick(asked), at: end, ms: Math.max(0, end - start) }, hidden);
    results.push(result);
    await onRung(result);
    if (asked.reason === 'interrupted') ended = 'interrupted';
    if (asked.status === 'failed') ended = 'stopped-earlier';
    if (rung === 'token') tokenRefused = asked.status === 'warning' && asked.detail['loginRefused'] === true;
  }
  return results;
}

function askingFor(options: LadderOptions, account: AccountId): Asking {
  const { credentials, fetch, signal, isOnline, now } = options;
  const label = hostLabel(account);
  return {
    account,
    credentials,
    now,
    restlets: `https://${label}.restlets.api.netsuite.com`,
    suitetalk: `https://${label}.suitetalk.api.netsuite.com`,
    // `fetch` is taken out of its object: the browser's own refuses to run with a foreign `this`.
    call: (request) =>
      call(request, {
        fetch,
        ...(signal === undefined ? {} : { signal }),
        ...(isOnline === undefined ? {} : { isOnline }),
      }),
  };
}

/** Leaves behind what a rung knows besides its result. */
function pick(asked: Asked): { status: RungStatus; reason: ReasonId; detail: Detail; actingAs?: ActingAs } {
  const { status, reason, detail } = asked;
  return { status, reason, detail, ...(asked.actingAs === undefined ? {} : { actingAs: asked.actingAs }) };
}

/** Nothing leaves the ladder with one of the four values in it, even if the other side echoed one. */
function covered(result: RungResult, hidden: readonly string[]): RungResult {
  const cover = <T extends object>(facts: T): T =>
    Object.fromEntries(
      Object.entries(facts).map(([key, fact]: [string, unknown]) => [
        key,
        typeof fact === 'string' ? withoutSecrets(fact, hidden) : fact,
      ]),
    ) as T;
  const { actingAs, detail } = result;
  return {
    ...result,
    detail: cover(detail),
    ...(actingAs === undefined ? {} : { actingAs: cover(actingAs) }),
  };
}
