// Damages a document at random, as releases, customisations and broken neighbours might: nodes go, double, move and lose their words.
import fc from 'fast-check';

/** Put in for texts now and then: it looks like an issued value. */
export const wellShaped = '0'.repeat(64);

const damageTypes = [
  'remove',
  'removeAttribute',
  'emptyAttribute',
  'duplicate',
  'swap',
  'nest',
  'unwrap',
  'truncate',
  'replaceText',
] as const;

interface Damage {
  readonly type: (typeof damageTypes)[number];
  /** Where, and with what: taken modulo the number of elements or attributes. */
  readonly at: number;
  readonly other: number;
  readonly text: string;
}

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    type: fc.constantFrom(...damageTypes),
    at: fc.nat(100_000),
    other: fc.nat(100_000),
    text: fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '',
        '\u0001',
        '\u0002\u0001',
        'Consumer Key',
        'Token Secret',
        '%',
        wellShaped,
        '__proto__',
        'constructor',
      ),
    ),
  }),
  { minLength: 1, maxLength: 14 },
);

export function mutilate(root: Document, all: readonly Damage[]): void {
  for (const damage of all) strike(root, damage);
}

function strike(root: Document, { type, at, other, text }: Damage): void {
  const elements = [...root.body.querySelectorAll('*')];
  const element = elements[at % elements.length];
  const partner = elements[other % elements.length];
  if (element === undefined || partner === undefined) return;
  const attribute = [...element.attributes][other % Math.max(1, element.attributes.length)];
  switch (type) {
    case 'remove':
      element.remove();
      break;
    case 'removeAttribute':
      if (attribute !== undefined) element.removeAttribute(attribute.name);
      break;
    case 'emptyAttribute':
      if (attribute !== undefined) attribute.value = text;
      break;
    case 'duplicate':
      element.after(element.cloneNode(true));
      break;
    case 'swap':
      if (!element.contains(partner) && !partner.contains(element)) swap(element, partner);
      break;
    case 'nest':
      if (!element.contains(partner)) partner.append(element);
      break;
    case 'unwrap':
      element.replaceWith(...element.childNodes);
      break;
    case 'truncate':
      for (const node of element.childNodes) {
        if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').slice(0, other % 70);
      }
      break;
    case 'replaceText':
      element.textContent = text;
      break;
  }
}

function swap(first: Element, second: Element): void {
  const place = first.ownerDocument.createTextNode('');
  first.replaceWith(place);
  second.replaceWith(first);
  place.replaceWith(second);
}
