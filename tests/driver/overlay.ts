// Sees and presses what the extension draws on a page. Its shadow root is closed, so this goes through the debugging protocol,
// which shows what a person sees and clicks with a real mouse.
import type { CDPSession, Page } from '@playwright/test';

/** A node of the overlay, as Chromium's protocol gives it. */
export interface LayerNode {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: LayerNode[];
  shadowRoots?: LayerNode[];
  contentDocument?: LayerNode;
}

export interface SeenRing {
  state: string;
  tag: string;
  box: { x: number; y: number; width: number; height: number } | null;
}

export interface SeenOverlay {
  step: string;
  title: string;
  lines: { state: string; text: string }[];
  notices: { tone: string; text: string }[];
  taken: { state: string; text: string }[];
  buttons: string[];
  /** What stands beside them, where the panel is opened by keys alone. */
  hint: string;
  /** What *Fill in* would do, line by line; and what it said when it had been pressed, or null. */
  changes: { text: string; tick: boolean }[];
  report: { tone: string; text: string } | null;
  rings: SeenRing[];
  collapsed: boolean;
  /** Where the card stands in the document. */
  card: SeenRing['box'];
}

/** What the one element that we add is known by. */
export const OVERLAY = 'data-credential-guide';
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function session(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known !== undefined) return known;
  const made = page.context().newCDPSession(page);
  sessions.set(page, made);
  return made;
}

/** What the extension shows on the page now, or null when it has added nothing. */
export async function seeOverlay(page: Page): Promise<SeenOverlay | null> {
  const layer = await findLayer(page);
  return layer === null ? null : describeLayer(layer, (node) => boxOf(page, node));
}

/** What stands in the overlay; `boxOf` gives where a node is drawn, or null when it is not. */
export async function describeLayer(
  layer: LayerNode,
  boxOf: (node: LayerNode) => Promise<SeenRing['box']>,
): Promise<SeenOverlay> {
  const card = all(layer, (node) => hasClass(node, 'card'))[0];
  const part = (name: string) => (card === undefined ? [] : all(card, (node) => hasClass(node, name)));
  const listItems = (parent: LayerNode | undefined) =>
    parent === undefined
      ? []
      : all(parent, (node) => node.nodeName === 'LI').map((node) => ({
          state: attribute(node, 'data-state') ?? '',
          text: seenText(node),
        }));
  const rings = await Promise.all(
    all(layer, (node) => hasClass(node, 'ring')).map(async (node) => ({
      state: attribute(node, 'data-state') ?? '',
      tag: seenText(node),
      box: await boxOf(node),
    })),
  );
  return {
    step: part('step').map(seenText).join(' '),
    title:
      card === undefined
        ? ''
        : all(card, (node) => node.nodeName === 'H2')
            .map(seenText)
            .join(' '),
    lines: card === undefined ? [] : inOrder(all(card, (node) => node.nodeName === 'OL')).flatMap(listItems),
    notices: part('notice')
      .filter((node) => !hasClass(node, 'fill'))
      .map((node) => ({
        tone: attribute(node, 'data-tone') ?? '',
        text: seenText(node),
      })),
    taken: listItems(part('taken')[0]),
    buttons: part('actions').flatMap((node) =>
      all(node, (child) => child.nodeName === 'A' || child.nodeName === 'BUTTON').map(seenText),
    ),
    hint: part('actions')
      .flatMap((node) => all(node, ({ nodeName }) => nodeName === 'SMALL'))
      .map(seenText)
      .join(' '),
    changes: part('change').map((node) => ({ text: changeText(node), tick: node.nodeName === 'LABEL' })),
    report:
      part('fill').map((node) => ({ tone: attribute(node, 'data-tone') ?? '', text: seenText(node) }))[0] ??
      null,
    rings: rings.filter(({ box }) => box !== null),
    collapsed: card !== undefined && hasClass(card, 'collapsed'),
    card: card === undefined ? null : await boxOf(card),
  };
}

/** What is right is folded away behind what is to do; the numbers say how it stands on the page. */
function inOrder(lists: readonly LayerNode[]): LayerNode[] {
  const number = (item: LayerNode) => Number(attribute(item, 'value'));
  return lists
    .flatMap((list) => all(list, (node) => node.nodeName === 'LI'))
    .sort((a, b) => number(a) - number(b));
}

/** Enough for a page that is saved and loaded again on a machine with other work. */
const PATIENCE_MS = 20_000;

/** Waits until what is shown satisfies `is`, and gives it back. */
export async function waitForOverlay(
  page: Page,
  is: (seen: SeenOverlay) => boolean = () => true,
  timeout = PATIENCE_MS,
): Promise<SeenOverlay> {
  const until = Date.now() + timeout;
  for (;;) {
    const seen = await seeOverlay(page).catch(() => null);
    if (seen !== null && is(seen)) return seen;
    if (Date.now() > until)
      throw new Error(`The card does not say what it should: ${JSON.stringify(seen, null, 1)}`);
    await page.waitForTimeout(30);
  }
}

/** The buttons and links of this name. */
export function buttonsOf(layer: LayerNode, name: string): LayerNode[] {
  return all(
    layer,
    (node) =>
      (node.nodeName === 'BUTTON' || node.nodeName === 'A') &&
      (seenText(node) === name || attribute(node, 'aria-label') === name),
  );
}

async function boxOfButton(page: Page, name: string, isTick = false): ReturnType<typeof boxOf> {
  const layer = await findLayer(page);
  const buttons = layer === null ? [] : isTick ? ticksOf(layer, name) : buttonsOf(layer, name);
  const boxes = await Promise.all(buttons.map((button) => boxOf(page, button)));
  return boxes.find((one) => one !== null) ?? null;
}

/** The boxes to tick whose text begins like this. */
function ticksOf(layer: LayerNode, name: string): LayerNode[] {
  return all(layer, (node) => hasClass(node, 'change') && changeText(node).startsWith(name)).flatMap(
    (label) => all(label, (node) => node.nodeName === 'INPUT'),
  );
}

/** The button of a card that is folded up. */
export const UNFOLD = 'Show the guide';

/** Ticks a box on the card, with the mouse. */
export function tickOnCard(page: Page, name: string): Promise<void> {
  return pressOnCard(page, name, true);
}

/** Clicks a button or link of the card by its text, with the mouse. */
export async function pressOnCard(page: Page, name: string, isTick = false): Promise<void> {
  const until = Date.now() + 5000;
  let box = await boxOfButton(page, name, isTick);
  // The card is drawn anew when something is news, and folds up where it would cover what it speaks of.
  while (box === null && Date.now() < until) {
    const unfold = name === UNFOLD ? null : await boxOfButton(page, UNFOLD);
    if (unfold !== null) await page.mouse.click(unfold.x + unfold.width / 2, unfold.y + unfold.height / 2);
    await page.waitForTimeout(30);
    box = await boxOfButton(page, name, isTick);
  }
  if (box === null) {
    const seen = JSON.stringify(await seeOverlay(page), null, 1);
    throw new Error(`The card has no button “${name}”: ${seen}`);
  }
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function findLayer(page: Page): Promise<LayerNode | null> {
  const cdp = await session(page);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: LayerNode };
  const host = all(root, (node) => attribute(node, OVERLAY) !== null && node.shadowRoots !== undefined)[0];
  return host?.shadowRoots?.[0] ?? null;
}

async function boxOf(page: Page, node: LayerNode): Promise<SeenRing['box']> {
  const cdp = await session(page);
  try {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    return right - x === 0 || bottom - y === 0 ? null : { x, y, width: right - x, height: bottom - y };
  } catch {
    return null;
  }
}

function all(node: LayerNode, is: (node: LayerNode) => boolean): LayerNode[] {
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...(is(node) ? [node] : []), ...inside.flatMap((child) => all(child, is))];
}

function attribute(node: LayerNode, name: string): string | null {
  const list = node.attributes ?? [];
  const position = list.findIndex((item, index) => index % 2 === 0 && item === name);
  return position < 0 ? null : (list[position + 1] ?? '');
}

function hasClass(node: LayerNode, name: string): boolean {
  return (attribute(node, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text without what is meant for screen readers only, and without what *Fill in* would do. */
function seenText(node: LayerNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

function changeText({ children = [] }: LayerNode): string {
  return children.map(textOf).join('').trim();
}

function textOf(node: LayerNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (['unseen', 'mark', 'change'].some((name) => hasClass(node, name))) return '';
  return (node.children ?? []).map(textOf).join('');
}

/** The name, as a screen reader says it, of what has the focus in the card; null when that is elsewhere. */
export async function focusedName(page: Page): Promise<string | null> {
  if (!(await page.evaluate((name) => document.activeElement?.hasAttribute(name), OVERLAY))) return null;
  const { nodes } = await (await session(page)).send('Accessibility.getFullAXTree');
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return (focused.at(-1)?.name?.value as string | undefined) ?? null;
}
