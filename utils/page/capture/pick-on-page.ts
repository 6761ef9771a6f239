// Lets the person show where values stand that were not found: every text of the right shape becomes a button, for mouse and
// keys. The values stay in this closure; what is drawn, in the closed layer, are their last four characters.
import { fieldNames, type CredentialField } from '../../credential/fields';
import { hostLabel } from '../../netsuite/account';
import { t } from '../../texts';
import { element, onPress } from '../overlay/element';
import { ISSUED } from './find-values';

export interface Picked {
  readonly value: string;
  readonly place: HTMLElement;
}

/** Asks for one field after the other, and gives them when all are picked. Escape ends it without any. */
export function pickOnPage(
  layer: HTMLElement,
  fields: readonly CredentialField[],
  done: (picked: readonly Picked[]) => void,
  signal: AbortSignal,
): void {
  const picked: Picked[] = [];
  const says = element('p', { role: 'status' });
  const cancel = element('button', { type: 'button' }, t('card.pickOnPage.cancel'));
  const found = findValues(fields.includes('accountId') ? isThisAccount : (text) => ISSUED.test(text));
  const spots = found.map(({ value }, at) =>
    element('button', {
      type: 'button',
      class: 'spot',
      'aria-label': t('card.pickOnPage.spot', at + 1, value.slice(-4)),
    }),
  );
  const bar = element('div', { class: 'notice pick', role: 'dialog' }, says, cancel);
  const box = element('div', {}, ...spots, bar);
  const ended = new AbortController();
  const until = { capture: true, signal: AbortSignal.any([ended.signal, signal]) };
  const end = () => {
    ended.abort();
    box.remove();
  };
  const ask = () => {
    const name = fieldNames[fields[picked.length] ?? 'accountId'];
    const before = picked.map(({ value }, at) =>
      t('card.pickOnPage.taken', fieldNames[fields[at] ?? 'accountId'], value.slice(-4)),
    );
    const text = t(found.length < fields.length ? 'card.pickOnPage.nothing' : 'card.pickOnPage.ask', name);
    says.textContent = [...before, text].join(' · ');
    (spots.find(({ disabled }) => !disabled) ?? cancel).focus();
  };
  const place = () => {
    spots.forEach((spot, at) => {
      const rect = found[at]?.place.getBoundingClientRect();
      if (rect === undefined) return;
      spot.style.cssText = `left:${rect.left + scrollX - 3}px;top:${rect.top + scrollY - 3}px;width:${rect.width + 6}px;height:${rect.height + 6}px`;
    });
  };
  spots.forEach((spot, at) => {
    onPress(spot, () => {
      const one = found[at];
      if (one === undefined) return;
      picked.push(one);
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

function isThisAccount(text: string): boolean {
  return text !== '' && location.hostname.startsWith(`${hostLabel(text)}.`);
}

/** Every text and input on the page that is seen and of this shape, each value once. */
function findValues(isIt: (text: string) => boolean): Picked[] {
  const found = new Map<string, HTMLElement>();
  const add = (text: string, place: HTMLElement | null) => {
    const value = text.trim();
    if (place === null || found.has(value) || !isIt(value) || place.getClientRects().length === 0) return;
    found.set(value, place);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    add(node.nodeValue ?? '', node.parentElement);
  for (const input of document.querySelectorAll<HTMLInputElement>('input, textarea')) add(input.value, input);
  return [...found].map(([value, place]) => ({ value, place }));
}
