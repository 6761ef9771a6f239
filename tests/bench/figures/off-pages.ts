// Counts our scripts on pages of NetSuite that are no set-up pages: there should be none.
import type { Page } from '@playwright/test';
import { INTEGRATION, withStand, type Measurement } from '../bench';
import type { Figure } from '../figure';

const OFF = [
  '/app/center/card.nl?sc=-29',
  '/app/center/userprefs.nl',
  `/app/setup/mainsetup.nl?x=${INTEGRATION}`,
  '/app/common/search/ubersearchresults.nl?quicksearch=T',
];

export const offPages: Measurement = { name: 'off-pages', measure };

async function measure(): Promise<Figure[]> {
  return withStand(async ({ page, url }) => {
    const counts: number[] = [];
    for (const path of OFF) counts.push(await countScripts(page, url(path)));
    const onSetUpPage = await countScripts(page, url(INTEGRATION));
    if (onSetUpPage === 0)
      throw new Error('No script was seen on a set-up page either, so nothing is shown.');
    return [
      {
        name: 'scripts injected off the set-up pages',
        unit: 'scripts',
        limit: 0,
        samples: counts,
        note: `${onSetUpPage} on a set-up page`,
      },
    ];
  });
}

/** Every extension with a script on a page has a JavaScript world of its own there. */
async function countScripts(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const cdp = await page.context().newCDPSession(page);
  let count = 0;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) count += 1;
  });
  await cdp.send('Runtime.enable');
  await cdp.detach();
  return count;
}
