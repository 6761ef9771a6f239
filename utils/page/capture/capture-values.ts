// Watches the document from its first byte for values that NetSuite shows once, and hands over what it finds.
import { attempt } from '../dom';
import type { CaptureSpec } from '../../netsuite/capture-spec';
import { isOfAccount } from '../read/read-signed-in';
import { documentParsed, inAMoment, onChanges } from '../watch';
import { findValues } from './find-values';
import type { ValueKeeper } from './value-keeper';

/** How often a page that is still coming is looked at. */
const ARRIVING_MS = 200;

/**
 * `given` are the captures of this path in English, so that nothing is waited for. `inAllLanguages` are the same in every
 * language and in their order: where several match, the first is the one that the set-up means.
 */
export function captureValues(
  given: readonly CaptureSpec[],
  inAllLanguages: Promise<readonly CaptureSpec[]>,
  keeper: ValueKeeper,
  signal: AbortSignal,
): void {
  let specs = given;
  let isOrdered = false;
  const look = () => {
    const matches = specs.flatMap((spec) => {
      const found = attempt(() => findValues(document, spec), null);
      return found === null ? [] : [{ spec, ...found }];
    });
    const [first, second] = matches;
    // Which of two is meant, and what words of other languages say, is known in a moment.
    if (first === undefined || ((second !== undefined || !first.isSorted) && !isOrdered)) return;
    // Another account's page at this address: whose values these are cannot be said.
    if (!isOfAccount(document, location.hostname)) return;
    keeper.keep(first.spec, first.values, first.isSorted ? 'captured' : 'unsorted');
  };
  // An observer would be told of each of the thousands of parts that the parser brings.
  const arriving = setInterval(look, ARRIVING_MS);
  signal.addEventListener('abort', () => {
    clearInterval(arriving);
  });
  const lookAgain = (known: readonly CaptureSpec[]) => {
    if (signal.aborted) return;
    specs = known.length > 0 ? known : given;
    isOrdered = true;
    look();
  };
  void documentParsed().then(() => {
    clearInterval(arriving);
    if (signal.aborted) return;
    look();
    onChanges(document, inAMoment(look, signal), signal);
  });
  inAllLanguages.then(lookAgain, () => {
    lookAgain(given);
  });
}
