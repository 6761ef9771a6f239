// The DOM as the browser made it. Documents and forms give way to what the page names: `<img name="body">` hides `document.body`, a
// control called `closest` hides a form's own method. The prototypes of our world are out of the page's reach.

type Root = ParentNode | null | undefined;

const methodsOf = (root: ParentNode) =>
  read(Node.prototype, 'nodeType', root) === 9 ? Document.prototype : Element.prototype;

/** What a property of the prototype gives for this node. */
function read(of: object, name: string, from: object): unknown {
  return Reflect.get(of, name, from);
}

/** What a method of the prototype does on this node. */
function call(of: object, name: string, on: object, ...args: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(of, name) as (...args: unknown[]) => unknown, on, args);
}

export function all<E extends Element = HTMLElement>(root: Root, selector: string): E[] {
  return root == null
    ? []
    : [...(call(methodsOf(root), 'querySelectorAll', root, selector) as NodeListOf<E>)];
}

export function one<E extends Element = HTMLElement>(root: Root, selector: string): E | null {
  return root == null ? null : (call(methodsOf(root), 'querySelector', root, selector) as E | null);
}

/** The element itself or the nearest around it. */
export function around<E extends Element = HTMLElement>(
  element: Element | null | undefined,
  selector: string,
): E | null {
  return element == null ? null : (Element.prototype.closest.call(element, selector) as E | null);
}

export function is(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function attribute(element: Element | null | undefined, name: string): string | null {
  return element == null ? null : Element.prototype.getAttribute.call(element, name);
}

export function parentOf(node: Node): HTMLElement | null {
  return read(Node.prototype, 'parentElement', node) as HTMLElement | null;
}

export function lastOf(node: Node): Node | null {
  return read(Node.prototype, 'lastChild', node) as Node | null;
}

export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

export function textOf(node: Node | null | undefined): string {
  return node == null ? '' : ((read(Node.prototype, 'textContent', node) as string | null) ?? '');
}

/** Null before the document has one: it is looked at from its first byte. */
export function bodyOf(root: Document): HTMLElement | null {
  return read(Document.prototype, 'body', root) as HTMLElement | null;
}

export function rootOf(root: Document): HTMLElement {
  return read(Document.prototype, 'documentElement', root) as HTMLElement;
}

/** The body where nothing has the focus. */
export function focusedOf(root: Document): HTMLElement | null {
  return read(Document.prototype, 'activeElement', root) as HTMLElement | null;
}

export function isLoading(root: Document): boolean {
  return read(Document.prototype, 'readyState', root) === 'loading';
}

/** Whether it is drawn at all; a tab that is not open draws nothing of its content. */
export function isDrawn(element: Element): boolean {
  return Element.prototype.getClientRects.call(element).length > 0;
}

/** Made ready by the browser before anybody opens it. */
export function isPrerendering(root: Document): boolean {
  return read(Document.prototype, 'prerendering', root) === true;
}

export function isHidden(root: Document): boolean {
  return read(Document.prototype, 'visibilityState', root) === 'hidden';
}

export function byId(root: Document, id: string): HTMLElement | null {
  return Document.prototype.getElementById.call(root, id);
}

export function textsIn(root: Document, within: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(root, within, NodeFilter.SHOW_TEXT);
}

export function make<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  return call(Document.prototype, 'createElement', document, tag) as HTMLElementTagNameMap[K];
}

export function makeSvg<K extends keyof SVGElementTagNameMap>(tag: K): SVGElementTagNameMap[K] {
  return Document.prototype.createElementNS.call(
    document,
    'http://www.w3.org/2000/svg',
    tag,
  ) as SVGElementTagNameMap[K];
}

/** From the top one down. */
export function elementsAt(x: number, y: number): Element[] {
  return Document.prototype.elementsFromPoint.call(document, x, y);
}

/** What one odd element does must not end the reading of the others. */
export function attempt<Value, Else>(work: () => Value, otherwise: Else, failed?: () => void): Value | Else {
  try {
    return work();
  } catch {
    failed?.();
    return otherwise;
  }
}
