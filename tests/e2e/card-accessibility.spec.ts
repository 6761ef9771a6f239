// axe looks at the card in the states that it has (a fifth of them; all at night), light and dark; the popup has its own tests.
import { mkdirSync } from 'node:fs';
import { cardCorners, usualPlace } from '../../utils/guide/card-place';
import { axeOn } from './axe';
import { bundleCard, mountCard } from './card-mount';
import { rows, states } from './card-states';
import { expect, PRODUCTION, test } from './fixtures';
import { sample } from './sample';

/** No set-up page: nothing is injected there. */
const ELSEWHERE = '/app/center/card.nl?sc=-29';

test('the card is fine in its states', async ({ netsuite, page }) => {
  const code = await bundleCard();
  const folder = '.artifacts/card';
  mkdirSync(folder, { recursive: true });
  for (const [name, view] of sample(Object.entries(states), 5)) {
    await mountCard(page, netsuite.url(PRODUCTION, ELSEWHERE), code, view, rows, usualPlace);
    const card = page.getByRole('region', { name: 'Credential Guide' });
    await expect(card).toBeVisible();
    // A text that was not found shows as its key.
    expect(await card.innerText(), name).not.toMatch(/\b(card|requirement|step|note|permission)\.[a-z]/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = axeOn(page).include('#host');
      // Only colours differ in the dark.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      const { violations, passes } = await axe.analyze();
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
