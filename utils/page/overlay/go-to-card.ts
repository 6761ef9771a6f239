// Leads by keys from the form to the card, and from there back to the field that was left, or else to the one that is next.
import { attribute, elementsAt, focusedOf, isDrawn, one } from '../dom';
import { cardWorld } from './card-world';

const NEXT_RING = '.ring:not([data-state="met"])';
const FIELD = 'input, select, textarea, button, a[href], [tabindex]';

/** True when something has the focus afterwards that had it not before. */
export function goToCard(): boolean {
  const card = cardWorld.credentialGuideCard;
  const root = card?.getRootNode();
  if (card === undefined || !(root instanceof ShadowRoot) || !card.isConnected) return false;
  const inCard = root.activeElement;
  if (inCard === null) {
    cardWorld.credentialGuideLeft = focusedOf(document);
    return focus(buttonOf(card));
  }
  const left = cardWorld.credentialGuideLeft;
  const field = left?.isConnected === true && isDrawn(left) ? left : ringedField(root);
  if (field === null) (inCard as HTMLElement).blur();
  return focus(field);
}

/** The thing to do, else the first of what can be done; of a folded card what unfolds it. */
const WAYS_IN = ['.primary:enabled', 'a.primary', '.actions :is(input, a, button)', '[aria-expanded]'];

function buttonOf(card: HTMLElement): HTMLElement | null {
  for (const way of WAYS_IN) {
    const button = [...card.querySelectorAll<HTMLElement>(way)].find(isDrawn);
    if (button !== undefined) return button;
  }
  return null;
}

/** Rings let every click through, so whatever they are around lies below them. */
function ringedField(root: ShadowRoot): HTMLElement | null {
  const ring = one(root, NEXT_RING);
  if (ring === null) return null;
  ring.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = ring.getBoundingClientRect();
  for (const element of elementsAt(left + width / 2, top + height / 2)) {
    const field = one(element, FIELD);
    if (element.matches(FIELD)) return element as HTMLElement;
    if (field !== null && attribute(element, 'id') !== null) return field;
  }
  return null;
}

function focus(element: HTMLElement | null): boolean {
  if (element === null) return false;
  HTMLElement.prototype.focus.call(element, { focusVisible: true });
  return true;
}
