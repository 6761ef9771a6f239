// Looks at everything that can be seen: each view of the popup in both of its layouts, a page, and what we draw on it.
import type { Page } from '@playwright/test';
import { sleep, type Kit } from './part';
import { readArea } from './storage';

/** In the wide one the guide stands beside the tabs. */
const LAYOUTS = [
  { width: 400, views: ['Guide', 'Credentials', 'Test', 'Export'] },
  { width: 1280, views: ['Credentials', 'Test', 'Export'] },
];
/** Until our card has been drawn, where there is one. */
const SETTLE_MS = 200;
const OVERLAY = 'CREDENTIAL-GUIDE-OVERLAY';

/** `when` tells one look from another. */
export async function lookAtViews({ evidence }: Kit, popup: Page, when = 'popup'): Promise<void> {
  for (const { width, views } of LAYOUTS) {
    await popup.setViewportSize({ width, height: 700 });
    await popup.waitForFunction(
      (count) => document.querySelectorAll('[role=tab]').length === count,
      views.length,
    );
    for (const name of views) {
      await popup.getByRole('tab', { name }).click();
      await popup.waitForFunction(() => document.querySelector('.loading') === null);
      await evidence.look(popup, `${when}, ${name}, ${width} wide`);
    }
  }
}

export async function lookAtPage({ evidence }: Kit, page: Page, where: string): Promise<void> {
  await sleep(SETTLE_MS);
  await evidence.look(page, where);
  evidence.traces.push({ where: `overlay on ${where}`, text: await overlay(page) });
}

/** Gives the text of both areas too. */
export async function lookAtStorage({ evidence }: Kit, popup: Page): Promise<string[]> {
  const stored: string[] = [];
  for (const area of ['local', 'session'] as const) {
    const text = JSON.stringify(await readArea(popup, area));
    stored.push(text);
    evidence.traces.push({ where: `storage.${area}`, text });
  }
  return stored;
}

/** What we draw, closed shadow root included, as JSON. */
export async function overlay(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const found = nodesOf(root).filter(({ nodeName }) => nodeName === OVERLAY);
  return JSON.stringify(found);
}

interface Node {
  nodeName: string;
  children?: Node[];
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}
