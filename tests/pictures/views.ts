// Runs through the scenes and leaves a sheet of each in `.artifacts/screens/views`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { usualPlace } from '../../utils/guide/card-place';
import { enter, launch } from '../driver/launch';
import { bundleCard, mountCard } from '../e2e/card-mount';
import { rows as listed, states } from '../e2e/card-states';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import { takeScene, writeFindings, type Finding } from './every-view';
import { scenes } from './scenes';
import { rows } from './sheet';

/** `wanted`: names of scenes, or beginnings of them; all when there are none. */
export async function takeViews(folder: string, wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const netsuite = await startNetSuite({ world: newWorld() });
  const launched = await launch(netsuite);
  const findings: Finding[] = [];
  try {
    for (const scene of scenes((account, path) => netsuite.url(account, path))) {
      await scene.before?.({ netsuite, launched });
      if (wanted.length > 0 && !wanted.some((name) => scene.name.startsWith(name))) continue;
      findings.push(...(await takeScene(launched, scene, folder)));
    }
    writeFindings(findings, folder);
  } finally {
    await launched.close();
    await netsuite.close();
  }
}

/** The card in each of its states on one sheet a theme, on a white page as NetSuite's are. */
export async function takeCards(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const netsuite = await startNetSuite({ world: newWorld() });
  const launched = await launch(netsuite);
  try {
    const page = await launched.context.newPage();
    // The runner names each function that it hands to a page by this.
    await page.addInitScript({ content: 'globalThis.__name = (it) => it;' });
    await enter(launched, netsuite, '1234567');
    await takeFirstPage(page, launched.extensionId, folder);
    const code = await bundleCard();
    for (const theme of ['light', 'dark'] as const) {
      const taken: Buffer[] = [];
      await page.emulateMedia({ colorScheme: theme });
      for (const view of Object.values(states)) {
        await mountCard(
          page,
          netsuite.url('1234567', '/app/center/card.nl?sc=-29'),
          code,
          view,
          listed,
          usualPlace,
        );
        taken.push(await page.getByRole('region', { name: 'Credential Guide' }).screenshot());
      }
      const inRows = Array.from({ length: Math.ceil(taken.length / CARDS_IN_A_ROW) }, (_, row) =>
        taken.slice(row * CARDS_IN_A_ROW, (row + 1) * CARDS_IN_A_ROW),
      );
      await rows(page, inRows, join(folder, `cards-${theme}.png`));
    }
  } finally {
    await launched.close();
    await netsuite.close();
  }
}

const CARDS_IN_A_ROW = 5;

/** What opens after the installation, whole in each width. */
async function takeFirstPage(page: Page, extensionId: string, folder: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.getByRole('main').waitFor();
  const taken: Buffer[][] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const row: Buffer[] = [];
    for (const width of [320, 512, 1024]) {
      await page.setViewportSize({ width, height: 600 });
      row.push(await page.screenshot({ fullPage: true }));
    }
    taken.push(row);
  }
  await rows(await page.context().newPage(), taken, join(folder, 'first-page.png'));
}
