// Makes elements for what we draw on the page, without ever parsing markup.

import { elementsAt, make, makeSvg, parentOf, rootOf } from '../dom';

type Child = Node | string | null;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = make(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The extension's sign; what it looks like is in the style. */
export function keySign(): SVGSVGElement {
  const svg = makeSvg('svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(makeSvg('path'));
  return svg;
}

/**
 * Runs only for the person's own clicks and keys, on a button that is seen where it stands: scripts of the page cannot press it, and
 * what they have made invisible, moved or covered does nothing.
 */
export function onPress(button: HTMLElement, press: () => void): HTMLElement {
  button.addEventListener('click', (event) => {
    if (event.isTrusted && isInPlace(button, event)) press();
  });
  return button;
}

/** Smaller than any button of ours, in CSS pixels. */
const LEAST_SIZE = 12;

function isInPlace(button: HTMLElement, { detail, clientX, clientY }: MouseEvent): boolean {
  const root = button.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  if (host === null || parentOf(host) !== rootOf(document)) return false;
  const { width, height } = button.getBoundingClientRect();
  if (Math.min(width, height) < LEAST_SIZE) return false;
  if (![host, rootOf(document)].every(isPlain)) return false;
  // A key has no place; a click has, and there nothing of the page's may lie before us.
  return detail === 0 || elementsAt(clientX, clientY)[0] === host;
}

/** Nothing about the element changes what is seen of what it holds. */
function isPlain(element: Element): boolean {
  const { opacity, visibility, transform, filter, clipPath } = getComputedStyle(element);
  return (
    Number(opacity) > 0.9 &&
    visibility === 'visible' &&
    [transform, filter, clipPath].every((value) => value === 'none' || value === '')
  );
}
