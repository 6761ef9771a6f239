// The lines of the card: what must be so, in which state, and what *Fill in* would do about it.
import type { Card } from '../../guide/localise';
import type { CardWords } from '../../messages/protocol';
import { fillWords } from '../fill-words';
import { element } from './element';

/** What the person has ticked of what *Fill in* does only then, or `BY_HAND`. */
export interface Ticks {
  readonly ids: Set<string>;
  changed: () => void;
}

export const BY_HAND = '';

export function tickBox(id: string, text: string, { ids, changed }: Ticks): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = ids.has(id);
  // No script of the page reaches it.
  box.addEventListener('change', () => {
    if (!ids.delete(id)) ids.add(id);
    changed();
  });
  return element('label', { class: 'change' }, box, text);
}

/** A page may serve two steps; then each has its heading, and the numbers go on. */
export function groups(card: Card, words: CardWords, isOpen: boolean, ticks: Ticks): HTMLElement[] {
  const isAlone = card.groups.length < 2;
  return card.groups.flatMap(({ number, title, lines }) => [
    ...(isAlone ? [] : [element('h3', {}, number === null ? title : fillWords(words.group, number, title))]),
    ...folded(lines, words, isOpen, ticks),
  ]);
}

/** What is right is folded away: what is left to do stands alone. */
function folded(
  lines: Card['groups'][number]['lines'],
  words: CardWords,
  isOpen: boolean,
  ticks: Ticks,
): HTMLElement[] {
  const [todo, met] = [element('ol'), element('ol')];
  for (const line of lines) (line.state === 'met' ? met : todo).append(drawLine(line, words, ticks));
  const count = met.childElementCount;
  const right = element(
    'details',
    isOpen ? { open: '' } : {},
    element('summary', {}, fillWords(words.right, count)),
    met,
  );
  return [todo, right].filter((part) => part.querySelector('li'));
}

function drawLine(
  { id, state, number, need, own, note, remarks, change }: Card['groups'][number]['lines'][number],
  words: CardWords,
  ticks: Ticks,
): HTMLElement {
  return element(
    'li',
    { 'data-state': state, value: String(number) },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, state === 'met' ? '✓' : String(number)),
    element(
      'span',
      { class: 'need' },
      ...(own === null ? [need] : [element('b', {}, own), ` (${need})`]),
      element('span', { class: 'unseen' }, ` (${words[state]})`),
      ...[note, ...remarks].map((text) => text && element('small', {}, text)),
      change === null || ticks.ids.has(BY_HAND)
        ? null
        : change.needsTick
          ? tickBox(id, change.text, ticks)
          : element('small', { class: 'change' }, change.text),
    ),
  );
}
