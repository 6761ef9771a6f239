// Lets the person show where values stand that were not found: every text of the right shape becomes a button, for mouse and
// keys. The values stay in this closure; what is drawn, in the closed layer, are their last four characters.
import { all, isDrawn, parentOf, rootOf, textsIn } from '../dom';
import type { CardWords } from '../../messages/protocol';
import { fillWords } from '../fill-words';
import { element, onPress } from '../overlay/element';

export interface PickedValue {
  readonly field: string;
  readonly value: string;
}

interface Candidate {
  readonly value: string;
  readonly place: HTMLElement;
}

export interface PickRequest {
  readonly fields: readonly { readonly id: string; readonly name: string }[];
  readonly isCandidate: (text: string) => boolean;
}

/** Asks for one field after the other, and gives them when all are picked. Escape ends it without any. */
export function pickOnPage(
  layer: HTMLElement,
  { fields, isCandidate }: PickRequest,
  words: CardWords,
  done: (picked: readonly PickedValue[]) => void,
  signal: AbortSignal,
): void {
  const picked: PickedValue[] = [];
  const status = element('p', { role: 'status' });
  const cancel = element('button', { type: 'button' }, words.pickCancel);
  const candidates = findCandidates(isCandidate);
  const spots = candidates.map(({ value }, position) =>
    element('button', {
      type: 'button',
      class: 'spot',
      'aria-label': fillWords(words.pickSpot, position + 1, value.slice(-4)),
    }),
  );
  const bar = element('div', { class: 'notice pick', role: 'dialog' }, status, cancel);
  const box = element('div', {}, ...spots, bar);
  const ended = new AbortController();
  const until = { capture: true, signal: AbortSignal.any([ended.signal, signal]) };
  const end = () => {
    ended.abort();
    box.remove();
  };
  const ask = () => {
    const before = picked.map(({ value }, position) =>
      fillWords(words.pickTaken, fields[position]?.name ?? '', value.slice(-4)),
    );
    const question = candidates.length < fields.length ? words.pickNothing : words.pickAsk;
    status.textContent = [...before, fillWords(question, fields[picked.length]?.name ?? '')].join(' · ');
    (spots.find(({ disabled }) => !disabled) ?? cancel).focus();
  };
  const place = () => {
    spots.forEach((spot, position) => {
      const rect = candidates[position]?.place.getBoundingClientRect();
      if (rect === undefined) return;
      spot.style.cssText = `left:${rect.left + scrollX - 3}px;top:${rect.top + scrollY - 3}px;width:${rect.width + 6}px;height:${rect.height + 6}px`;
    });
  };
  spots.forEach((spot, position) => {
    onPress(spot, () => {
      const candidate = candidates[position];
      const field = fields[picked.length];
      if (candidate === undefined || field === undefined) return;
      picked.push({ field: field.id, value: candidate.value });
      spot.disabled = true;
      if (picked.length < fields.length) {
        ask();
        return;
      }
      end();
      done(picked);
    });
  });
  onPress(cancel, end);
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    },
    until,
  );
  for (const type of ['scroll', 'resize']) addEventListener(type, place, until);
  layer.append(box);
  place();
  ask();
}

/** Every text and input on the page that is seen and of this shape, each value once. */
function findCandidates(isCandidate: (text: string) => boolean): Candidate[] {
  const candidates = new Map<string, HTMLElement>();
  const add = (text: string, place: HTMLElement | null) => {
    const value = text.trim();
    if (place === null || candidates.has(value) || !isCandidate(value)) return;
    if (isDrawn(place)) candidates.set(value, place);
  };
  const texts = textsIn(document, rootOf(document));
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    add(node.nodeValue ?? '', parentOf(node));
  for (const input of all<HTMLInputElement>(document, 'input, textarea')) add(input.value, input);
  return [...candidates].map(([value, place]) => ({ value, place }));
}
