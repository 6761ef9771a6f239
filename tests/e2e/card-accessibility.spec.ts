// axe looks at the card in every state that it has, light and dark, and 200 % large; the popup has its own tests.
import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { CardView } from '../../utils/guide/card-view';
import { cardCorners, usualPlace } from '../../utils/guide/card-place';
import type { TextKey } from '../../utils/texts';
import { bundleCard, mountCard } from './card-mount';
import { expect, PRODUCTION, test } from './fixtures';

/** No set-up page: nothing is injected there. */
const ELSEWHERE = '/app/center/card.nl?sc=-29';

const next: NonNullable<CardView['next']> = {
  text: { key: 'page.enableFeatures' },
  title: { key: 'step.features' },
  isPrimary: true,
  path: '/app/setup/features.nl',
};
const quiet: CardView = {
  account: { environment: 'sandbox', line: { key: 'card.environment.sandbox', params: ['1234567_SB1'] } },
  step: { line: { key: 'card.stepOf', params: [2, 6, '1'] }, title: { key: 'step.integration' } },
  vendors: { current: 'Fulfillment integration', others: [] },
  asksToBegin: false,
  isLooking: false,
  summary: { progress: { key: 'card.progress', params: [1, 6] }, next: null },
  groups: [],
  rings: [],
  notices: [],
  taken: [],
  choice: null,
  pick: null,
  pickOnPage: null,
  note: [],
  next: null,
  offersTest: null,
  nameToCopy: null,
  fill: null,
};
const lines = (['met', 'unmet', 'unknown'] as const).map((state, at) => ({
  id: state,
  number: at + 1,
  state,
  need: { key: 'requirement.tba.need' as const },
  own: state === 'unknown' ? 'Tokenbasierte Authentifizierung' : null,
  note: state === 'unmet' ? 'It forces two-factor authentication and is not needed at run time.' : null,
  remarks: state === 'unmet' ? [{ key: 'permission.danger.tokensOfOthers' as const }] : [],
  change: null,
}));
const rows = [
  { id: '7', name: 'Fulfillment Center', cells: { subsidiary: 'Northwind Outfitters' } },
  { id: '8', name: 'Returns', cells: {} },
];
const says = (
  tone: CardView['notices'][number]['tone'],
  key: TextKey,
  ...params: string[]
): CardView['notices'][number] => ({ tone, text: { key, params } });
const taken = (state: 'storing' | 'kept' | 'failed', name: string): CardView['taken'][number] => ({
  state,
  text: { key: `card.taken.${state}`, params: [name] },
  isSecret: true,
});

const states: Readonly<Record<string, CardView>> = {
  'before the start': { ...quiet, asksToBegin: true, next: { ...next, isPrimary: false } },
  'the quick look, and another set-up': {
    ...quiet,
    isLooking: true,
    notices: [says('info', 'card.look.now')],
    vendors: {
      current: 'Acme',
      others: [
        {
          label: 'Brisk',
          bundle: { account: '1234567_SB1', kind: 'tba', recipe: 'brisk', application: 'Brisk Link' },
        },
      ],
    },
  },
  'an unknown step': { ...quiet, step: null },
  'requirements of two steps': {
    ...quiet,
    groups: [
      { number: 1, title: { key: 'step.integration' }, lines },
      { number: 2, title: { key: 'step.features' }, lines },
    ],
    next,
  },
  'what would be filled in, with a tick of its own': {
    ...quiet,
    groups: [
      {
        number: 1,
        title: { key: 'step.integration' },
        lines: lines.map((line) => ({
          ...line,
          change: {
            text: { key: 'fill.change.other', params: ['Old name', 'Acme'] },
            needsTick: line.state === 'unmet',
          },
        })),
      },
    ],
    fill: {
      texts: [
        { key: 'fill.action', params: [2] },
        { key: 'fill.action', params: [3] },
      ],
      print: '',
      ask: null,
    },
  },
  'what would be filled in, in production': {
    ...quiet,
    fill: {
      texts: [{ key: 'fill.action', params: [1] }],
      print: '',
      ask: { id: 'production', text: { key: 'fill.production' } },
    },
  },
  'values being stored': {
    ...quiet,
    notices: [says('info', 'card.capture.storing')],
    taken: [taken('storing', 'Consumer Key'), taken('storing', 'Consumer Secret')],
  },
  'values stored': {
    ...quiet,
    notices: [says('good', 'card.capture.stored')],
    taken: [taken('kept', 'Token ID'), taken('kept', 'Token Secret')],
    next,
  },
  'values not stored': {
    ...quiet,
    notices: [says('danger', 'card.capture.failed')],
    taken: [taken('failed', 'Token ID')],
  },
  'values to be picked': {
    ...quiet,
    notices: [says('warning', 'card.notKept.consumer')],
    pickOnPage: {
      type: 'capture',
      capture: 'consumer',
      fields: [
        { id: 'consumerKey', name: 'Consumer Key' },
        { id: 'consumerSecret', name: 'Consumer Secret' },
      ],
    },
  },
  'another record': {
    ...quiet,
    notices: [says('warning', 'card.otherRecord', 'Shop', 'Fulfillment Integration')],
    choice: { type: 'name', name: 'application', value: 'Shop' },
  },
  'a list to choose from': {
    ...quiet,
    pick: { type: 'record', label: { key: 'card.pick.location' }, chosen: null, isOpen: true },
  },
  'a refused page': {
    ...quiet,
    notices: [says('warning', 'card.refused.permission', 'You do not have privileges to view this page.')],
    note: [{ key: 'note.after' }],
    next: { ...next, isPrimary: false },
  },
};

test('the card is fine in every state', async ({ netsuite, page }) => {
  test.setTimeout(120_000);
  const code = await bundleCard();
  const folder = '.artifacts/card';
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of Object.entries(states)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await mountCard(page, netsuite.url(PRODUCTION, ELSEWHERE), code, view, rows, usualPlace);
      const card = page.getByRole('region', { name: 'Credential Guide' });
      await expect(card).toBeVisible();
      // A text that was not found shows as its key.
      expect(await card.innerText(), name).not.toMatch(/\b(card|requirement|step|note|permission)\.[a-z]/);
      const { violations, passes } = await new AxeBuilder({ page }).include('#host').analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found, `${name}, ${colorScheme}`).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      await card.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}-${colorScheme}.png` });
    }
  }
});

test('the card stays within small windows in every corner, folded up or not', async ({ netsuite, page }) => {
  const code = await bundleCard();
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(viewport);
    for (const corner of cardCorners) {
      for (const isCollapsed of [true, false]) {
        const place = { corner, isCollapsed, x: 900, y: 900 };
        await mountCard(
          page,
          netsuite.url(PRODUCTION, ELSEWHERE),
          code,
          states['requirements of two steps']!,
          rows,
          place,
        );
        const box = (await page.getByRole('region', { name: 'Credential Guide' }).boundingBox())!;
        const where = `${corner}, ${viewport.width} pixels`;
        expect(box.x, where).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, where).toBeLessThanOrEqual(viewport.width);
        expect(box.y, where).toBeGreaterThanOrEqual(0);
        // Its head, by which it is opened and moved, is always seen.
        expect(box.y + 50, where).toBeLessThanOrEqual(viewport.height);
      }
    }
  }
});

test('what the card says is a live region, and nothing on it moves by itself', async ({ netsuite, page }) => {
  const code = await bundleCard();
  await mountCard(
    page,
    netsuite.url(PRODUCTION, ELSEWHERE),
    code,
    states['values stored']!,
    rows,
    usualPlace,
  );
  await expect(page.getByRole('status').first()).toContainText('Both values are stored in this browser');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('#host *')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});
