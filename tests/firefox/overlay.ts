// Sees and presses what the extension draws on a page of Firefox: WebDriver BiDi hands out closed shadow roots too.
import {
  buttonsOf,
  describeLayer,
  OVERLAY,
  UNFOLD,
  type LayerNode,
  type SeenOverlay,
  type SeenRing,
} from '../driver/overlay';
import { until, type Box, type Tab } from './tab';

interface RemoteNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

interface Layer {
  root: LayerNode;
  boxOf: (node: LayerNode) => Promise<SeenRing['box']>;
}

/** The tree in the shape in which Chromium's protocol gives it; a node's id is its place in `ids`. */
function asLayerNode({ sharedId = '', value }: RemoteNode, ids: string[]): LayerNode {
  ids.push(sharedId);
  const backendNodeId = ids.length - 1;
  return {
    nodeName: value?.nodeType === 3 ? '#text' : (value?.localName ?? '').toUpperCase(),
    nodeValue: value?.nodeValue ?? '',
    backendNodeId,
    attributes: Object.entries(value?.attributes ?? {}).flat(),
    children: (value?.children ?? []).map((child) => asLayerNode(child, ids)),
  };
}

async function findLayer(tab: Tab): Promise<Layer | null> {
  const host = (await tab.serialize(() => document.querySelector('[data-credential-guide]'))) as RemoteNode;
  const shadow = host.value?.shadowRoot;
  if (shadow == null || host.value?.attributes?.[OVERLAY] === undefined) return null;
  const ids: string[] = [];
  const boxOf = async ({ backendNodeId }: LayerNode) => {
    const box = await tab.call(
      (element: Element): Box => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      },
      { sharedId: ids[backendNodeId] ?? '' },
    );
    return box.width === 0 || box.height === 0 ? null : box;
  };
  return { root: asLayerNode(shadow, ids), boxOf };
}

/** What the extension shows on the page now, or null when it has added nothing. */
async function seeOverlay(tab: Tab): Promise<SeenOverlay | null> {
  const layer = await findLayer(tab);
  return layer === null ? null : describeLayer(layer.root, layer.boxOf);
}

export async function waitForOverlay(
  tab: Tab,
  is: (seen: SeenOverlay) => boolean = () => true,
  timeout?: number,
): Promise<SeenOverlay> {
  let seen: SeenOverlay | null = null;
  try {
    return await until(
      'what the card should say',
      async () => {
        seen = await seeOverlay(tab);
        return seen !== null && is(seen) ? seen : null;
      },
      timeout,
    );
  } catch (error) {
    throw new Error(`${String(error)} ${JSON.stringify(seen, null, 1)}`, { cause: error });
  }
}

/** Clicks a button or link of the card by its text, with the mouse. A card that has folded up is unfolded. */
export async function pressOnCard(tab: Tab, name: string): Promise<void> {
  const box = await until(`the button “${name}” on the card`, async () => {
    const found = await boxOfButton(tab, name);
    if (found !== null) return found;
    const unfold = await boxOfButton(tab, UNFOLD);
    if (unfold !== null) await clickIn(tab, unfold);
    return null;
  });
  await clickIn(tab, box);
}

async function boxOfButton(tab: Tab, name: string): Promise<SeenRing['box']> {
  const layer = await findLayer(tab);
  if (layer === null) return null;
  const boxes = await Promise.all(buttonsOf(layer.root, name).map(layer.boxOf));
  return boxes.find((one) => one !== null) ?? null;
}

function clickIn(tab: Tab, { x, y, width, height }: NonNullable<SeenRing['box']>): Promise<void> {
  return tab.clickPoint(x + width / 2, y + height / 2);
}
