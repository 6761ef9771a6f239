// *Show me the values*: which texts of the page may be meant, and what becomes of those that the person picks.
import type { Card } from '../../guide/localise';
import type { CardWords } from '../../messages/protocol';
import { hostLabel } from '../../netsuite/account';
import type { CaptureSpec } from '../../netsuite/capture-spec';
import { isOfAccount } from '../read/read-signed-in';
import { wholePattern } from './find-values';
import { pickOnPage, type PickedValue } from './pick-on-page';

/** What the guide of the page lends. */
export interface PickPlace {
  readonly layer: HTMLElement;
  readonly words: CardWords;
  readonly signal: AbortSignal;
  readonly captures: readonly CaptureSpec[];
  /** Values that NetSuite shows once. */
  readonly keep: (capture: CaptureSpec, values: Readonly<Record<string, string>>) => void;
  /** A text that always stands on the page: the key of its field there. */
  readonly note: (key: string, value: string) => void;
}

export function showValues(
  pick: NonNullable<Card['pickOnPage']>,
  { layer, words, signal, captures, keep, note }: PickPlace,
): void {
  const ask = (isCandidate: (text: string) => boolean, done: (picked: readonly PickedValue[]) => void) => {
    const ofAccount = (picked: readonly PickedValue[]) => {
      if (isOfAccount(document, location.hostname)) done(picked);
    };
    pickOnPage(layer, { fields: pick.fields, isCandidate }, words, ofAccount, signal);
  };
  if (pick.type === 'text') {
    const { key, expected } = pick;
    ask(
      (text) => text !== '' && hostLabel(text) === hostLabel(expected),
      ([picked]) => {
        if (picked !== undefined) note(key, picked.value);
      },
    );
    return;
  }
  const capture = captures.find(({ id }) => id === pick.capture);
  if (capture === undefined) return;
  const whole = wholePattern(capture);
  ask(
    (text) => whole.test(text),
    (picked) => {
      keep(capture, Object.fromEntries(picked.map(({ field, value }) => [field, value])));
    },
  );
}
