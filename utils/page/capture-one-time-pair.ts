// Watches the document from its first byte for the pair that is shown once, hands it over, and guards leaving until it is stored.
import type { FromPage } from '../messages/protocol';
import { send } from '../messages/send';
import type { OneTimeSpec, PageSpec, SetUpName } from '../netsuite/pages/page';
import { setCaptureStatus } from './capture-status';
import { findOneTimePair, type OneTimePair } from './one-time-pair';
import { readPage } from './read-page';

const RETRY_MS = 400;
const LONGEST_RETRY_MS = 4000;

export function captureOneTimePair(spec: PageSpec, oneTime: OneTimeSpec, signal: AbortSignal): void {
  // Wakes the background now, so that it is there when the values appear.
  void send('pageOpening').catch(() => undefined);
  let taken: OneTimePair | null = null;
  const look = () => {
    const pair = findOneTimePair(document, oneTime);
    if (pair === null || (pair.first === taken?.first && pair.second === taken.second)) return;
    taken = pair;
    void handOver(spec, oneTime, pair, signal);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  look();
}

async function handOver(
  spec: PageSpec,
  oneTime: OneTimeSpec,
  pair: OneTimePair,
  signal: AbortSignal,
): Promise<void> {
  performance.mark('credential-guide:shown');
  const leaving = guardLeaving();
  setCaptureStatus('storing');
  const data = describe(spec, oneTime, pair);
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    const answer = await send('pairShown', data).catch(() => null);
    if (answer?.stored === true) {
      leaving.abort();
      performance.measure('credential-guide:stored', 'credential-guide:shown');
      setCaptureStatus('stored');
      return;
    }
    setCaptureStatus('failed');
    await new Promise((resolve) => setTimeout(resolve, Math.min(RETRY_MS * attempt, LONGEST_RETRY_MS)));
  }
}

function guardLeaving(): AbortController {
  const guard = new AbortController();
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
  };
  addEventListener('beforeunload', ask, { signal: guard.signal });
  return guard;
}

/** The pair, and whose it is as far as the page has said it by now: the names stand above the values. */
function describe(spec: PageSpec, oneTime: OneTimeSpec, pair: OneTimePair): FromPage['pairShown']['data'] {
  const { reading } = readPage(document, new URL(location.href), spec);
  const named = (name: SetUpName) => {
    const field = oneTime.names[name];
    return (field === undefined ? undefined : reading.fields[field]?.text) ?? null;
  };
  return {
    kind: oneTime.kind,
    ...pair,
    recordId: reading.recordId,
    application: named('application'),
    user: named('user'),
    role: named('role'),
  };
}
