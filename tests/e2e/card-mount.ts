// Mounts the real card, with its real texts and styles, in an open page, so that axe can look at it: on NetSuite's pages it stands
// in a closed root that no tool sees into.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { cardWords } from '../../utils/account/card-words';
import type { CardView } from '../../utils/guide/card-view';
import type { CardPlace } from '../../utils/guide/card-place';
import { localise } from '../../utils/guide/localise';
import type { ListRow } from '../../utils/netsuite/pages/reading';
import type { makeCard as MakeCard } from '../../utils/page/overlay/card';
import { say } from '../../utils/texts';
import { setCardLanguage } from '../../utils/texts/card-texts';

const ROOT = resolve(import.meta.dirname, '../..');
const CSS = readFileSync(resolve(ROOT, 'utils/account/overlay.css'), 'utf8').replaceAll(':host', '#host');

interface Mounted {
  makeCard: typeof MakeCard;
}

export async function bundleCard(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: {
        entry: resolve(ROOT, 'tests/e2e/mounted-card.ts'),
        formats: ['iife'],
        name: 'mounted',
        fileName: 'card',
      },
    },
  })) as Rollup.RollupOutput[];
  const code = outputs[0]?.output[0].code;
  if (code === undefined) throw new Error('The card was not bundled.');
  return code;
}

/** A page at this address with nothing but the card, which shows this view. */
export async function mountCard(
  page: Page,
  url: string,
  code: string,
  view: CardView,
  rows: readonly ListRow[],
  place: CardPlace,
): Promise<void> {
  setCardLanguage('en');
  await page.goto(url);
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>Card</title></head><body><main><h1>A page</h1></main><div id="host"></div></body></html>',
  );
  await page.addScriptTag({ content: code });
  await page.evaluate(
    ([card, words, list, left, css]) => {
      const { makeCard } = (globalThis as unknown as { mounted: Mounted }).mounted;
      const host = document.getElementById('host')!;
      const layer = document.createElement('div');
      layer.className = 'layer';
      const style = document.createElement('style');
      style.textContent = css;
      host.append(style, layer);
      const nothing = () => undefined;
      const actions = {
        choose: nothing,
        ask: nothing,
        pickOnPage: nothing,
        fill: nothing,
        placed: nothing,
      };
      makeCard(layer, left, words, actions, new AbortController().signal).draw(card, list);
    },
    [localise(view, say), cardWords(), rows, place, CSS] as const,
  );
}
