// Watches the document from its first byte for the pair that is shown once, hands it over, and guards leaving until it is stored.
import type { FromPage } from '../../messages/protocol';
import { send } from '../../messages/send';
import type { OneTimeSpec, SetUpName } from '../../netsuite/pages/page';
import { setCaptureStatus } from './capture-status';
import { findFields } from '../read/find-field';
import { findOneTimePair, type OneTimePair } from './find-values';
import { readField } from '../read/read-field';
import { isOfAccount } from '../read/read-signed-in';

const RETRY_MS = 400;
const LONGEST_RETRY_MS = 4000;

/** Takes a pair by what is given, and again when the same is known in more languages. */
export function captureOneTimePair(
  given: OneTimeSpec,
  inAllLanguages: Promise<OneTimeSpec | null>,
  signal: AbortSignal,
): void {
  let spec = given;
  let taken: OneTimePair | null = null;
  const look = () => {
    const pair = findOneTimePair(document, spec);
    if (pair === null || (pair.first === taken?.first && pair.second === taken.second)) return;
    // Another account's page at this address: whose values these are cannot be said.
    if (!isOfAccount(document, location.hostname)) return;
    taken = pair;
    void storePair(spec, pair, 'captured', signal);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  look();
  inAllLanguages.then(
    (known) => {
      spec = known ?? spec;
      if (!signal.aborted) look();
    },
    () => undefined,
  );
}

/** Hands the pair to the background until it is stored, and says how far it is. */
export async function storePair(
  spec: OneTimeSpec,
  pair: OneTimePair,
  source: 'captured' | 'picked',
  signal: AbortSignal,
): Promise<void> {
  performance.mark('credential-guide:shown');
  const leaving = guardLeaving(signal);
  setCaptureStatus('storing');
  const data = { ...describe(spec, pair), source };
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

/** Until it is aborted, or the guide ends: an extension that is gone must not hold anybody. */
function guardLeaving(signal: AbortSignal): AbortController {
  const guard = new AbortController();
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
  };
  addEventListener('beforeunload', ask, { signal: AbortSignal.any([guard.signal, signal]) });
  return guard;
}

/** The pair, and whose it is as far as the page has said it by now: the names stand above the values. */
function describe({ kind, names }: OneTimeSpec, pair: OneTimePair): FromPage['pairShown']['data'] {
  const fields = findFields(document, names);
  const named = (name: SetUpName) => {
    const [found, field] = [fields.get(name), names[name]];
    return found === undefined || field === undefined ? null : readField(found, field).text;
  };
  return {
    kind,
    ...pair,
    recordId: new URL(location.href).searchParams.get('id'),
    application: named('application'),
    user: named('user'),
    role: named('role'),
  };
}
