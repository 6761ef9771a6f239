// Makes elements for what we draw on the page, without ever parsing markup.

type Child = Node | string | null;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The extension's sign: a key whose bow is a tick. */
export function keySign(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    width: '24',
    height: '24',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, value);
  }
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute(
    'd',
    'M8 3a5 5 0 1 0 3.2 8.8L13 13.6V16h2.4v2.4H18V21h3v-3.2l-7.3-7.3A5 5 0 0 0 8 3Zm-.6 7.2L5.2 8l1-1 1.2 1.2 2.7-2.7 1 1Z',
  );
  svg.append(path);
  return svg;
}

/** Runs only for the person's own clicks and keys; scripts of the page cannot press our buttons. */
export function onPress(button: HTMLElement, press: () => void): HTMLElement {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return button;
}
