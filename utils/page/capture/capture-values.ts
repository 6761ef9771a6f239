// Watches the document from its first byte for values that NetSuite shows once, and hands over what it finds.
import { attempt, lastOf } from '../dom';
import type { CaptureSpec } from '../../netsuite/capture-spec';
import { isOfAccount } from '../read/read-signed-in';
import { documentParsed, inAMoment, onChanges } from '../watch';
import { findValues, holdsAny } from './find-values';
import type { ValueKeeper } from './value-keeper';

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
    if (signal.aborted) return;
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
  const holds = (node: Node) =>
    specs.some(({ pattern }) => attempt(() => holdsAny(node, new RegExp(pattern)), false));
  // Told of each of the thousands of parts that the parser brings it would cost more than all else. So it is told of what comes into the
  // elements that are still open, and looks through each once: values are taken before a slow script below them runs.
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(holds))) look();
    for (const target of new Set(records.map((record) => record.target))) follow(target);
  });
  const follow = (from: Node | null) => {
    for (let at = from; at !== null; at = lastOf(at)) observer.observe(at, { childList: true });
  };
  follow(document);
  const lookAgain = (known: readonly CaptureSpec[]) => {
    specs = known.length > 0 ? known : given;
    isOrdered = true;
    look();
  };
  void documentParsed().then(() => {
    observer.disconnect();
    look();
    if (!signal.aborted) onChanges(document, inAMoment(look, signal), signal);
  });
  inAllLanguages.then(lookAgain, () => {
    lookAgain([]);
  });
}
