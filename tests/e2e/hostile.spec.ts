// Each attack that once worked, by itself: what a page does to root, reading, guard, document and address of the guide.
import type { Page } from '@playwright/test';
import { changePage } from '../bench/change-page';
import { allowReloads } from '../driver/developer-mode';
import { pressOnCard, seeOverlay, waitForOverlay, type SeenOverlay } from '../driver/overlay';
import { accountOf, addIntegration, isKept, openSmallPopup, says, tryToLeave } from './given';
import { expect, PRODUCTION, test } from './fixtures';
import { handle } from '../netsuite/handle';
import type { NetSuite } from '../netsuite/server';

const RECORD = '/app/common/integration/integrapp.nl';
const FEATURES = '/app/setup/features.nl';

const hasLines = ({ lines }: SeenOverlay) => lines.length > 0;

/** A set-up page with its card and what it wants. */
async function openGuided(page: Page, netsuite: NetSuite): Promise<void> {
  await page.goto(netsuite.url(PRODUCTION, FEATURES));
  await waitForOverlay(page, hasLines);
}

async function collapse(page: Page): Promise<void> {
  await pressOnCard(page, 'Collapse');
  await waitForOverlay(page, ({ collapsed }) => collapsed);
}

/** A record whose page shows its pair when it is opened next. */
function showOnce(netsuite: NetSuite): { url: string; secret: string } {
  const { id, consumerSecret } = addIntegration(netsuite);
  const session = [...accountOf(netsuite).sessions.values()].at(-1)!;
  session.showOnce = { page: 'integration', recordId: id };
  return { url: netsuite.url(PRODUCTION, `${RECORD}?id=${id}`), secret: consumerSecret };
}

test('no class of the page is handed the inside of our element', async ({ netsuite, page }) => {
  await page.addInitScript(() => {
    const kept: ElementInternals[] = [];
    Object.assign(window, { kept });
    for (const name of ['credential-guide-overlay', 'credential-guide'])
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            kept.push(this.attachInternals());
          }
        },
      );
  });
  await page.goto(netsuite.url(PRODUCTION, FEATURES));
  await waitForOverlay(page);
  const seen = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-credential-guide]')!;
    const attempt = () => {
      try {
        return host.attachInternals().shadowRoot !== null;
      } catch {
        return false;
      }
    };
    const { kept } = window as unknown as { kept: ElementInternals[] };
    return [host.shadowRoot !== null, attempt(), kept.some(({ shadowRoot }) => shadowRoot !== null)];
  });
  expect(seen).toEqual([false, false, false]);
});

for (const name of [
  'closest',
  'querySelector',
  'getAttribute',
  'matches',
  'parentElement',
  'textContent',
  'contains',
]) {
  test(`values in a form with a control named ${name} are kept`, async ({ netsuite, page }) => {
    const { url } = showOnce(netsuite);
    const back = changePage(netsuite, RECORD, (html) => {
      const [first = '', second = ''] = new Set(html.match(/\b[0-9a-f]{64}\b/g));
      const head = /^[^]*?<body\b[^>]*>/.exec(html)?.[0] ?? '';
      return `${head}<form id="main_form"><input type="hidden" name="${name}">Consumer Key / Client ID<br>${first}<br>Consumer Secret / Client Secret<br>${second}</form></body></html>`;
    });
    await page.goto(url);
    await waitForOverlay(page, isKept);
    back();
  });
}

test('pictures named as parts of the document hide nothing', async ({ netsuite, page }) => {
  const { url } = showOnce(netsuite);
  const names = [
    'body',
    'documentElement',
    'querySelectorAll',
    'querySelector',
    'createElement',
    'readyState',
    'getElementById',
  ];
  changePage(netsuite, RECORD, (html) =>
    html.replace(
      /<body\b[^>]*>/,
      (body) => body + names.map((name) => `<img name="${name}" alt="">`).join(''),
    ),
  );
  await page.goto(url);
  await waitForOverlay(page, isKept);
});

test('no rule of the page, however important, hides or moves the card', async ({ netsuite, page }) => {
  await page.goto(netsuite.url(PRODUCTION, FEATURES));
  const before = await waitForOverlay(page, hasLines);
  await page.addStyleTag({
    content:
      'div[data-credential-guide], div[data-credential-guide] * { opacity: 0 !important; display: none !important; transform: translate(-900px) !important; visibility: hidden !important }',
  });
  await page.waitForTimeout(300);
  const after = await waitForOverlay(page, hasLines);
  expect(after.card).toEqual(before.card);
  expect(
    await page.evaluate(() => {
      const { opacity, visibility } = getComputedStyle(document.querySelector('[data-credential-guide]')!);
      return [opacity, visibility];
    }),
  ).toEqual(['1', 'visible']);
});

test('a button that the page has made invisible does nothing', async ({ netsuite, page }) => {
  await openGuided(page, netsuite);
  await page.evaluate(() => (document.documentElement.style.opacity = '0.01'));
  await pressOnCard(page, 'Collapse');
  await page.waitForTimeout(300);
  expect((await seeOverlay(page))?.collapsed).toBe(false);
  await page.evaluate(() => (document.documentElement.style.opacity = ''));
  await collapse(page);
});

test('a listener of the page that stops the event leaves the guard as it is', async ({
  netsuite,
  launched,
  page,
}) => {
  // As early as a page can: its first script, in its first bytes.
  changePage(netsuite, RECORD, (html) =>
    html.replace(
      /<head\b[^>]*>/,
      (head) =>
        `${head}<script>addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);</script>`,
    ),
  );
  const worker = launched.context.serviceWorkers()[0]!;
  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.goto(showOnce(netsuite).url);
  await waitForOverlay(page, says('The values could not be stored. Do not leave this page'));
  const asked = await tryToLeave(page);
  await expect.poll(() => asked).toEqual(['beforeunload']);
});

const writeAnew = (page: Page, way: string) =>
  page.evaluate((how) => {
    const html = document.documentElement.outerHTML.replace(/<script[^]*?<\/script>/g, '');
    if (how === 'document.open') {
      document.open();
      const writer: { write?: (text: string) => void } = document;
      writer.write?.(`<!doctype html>${html}`);
      document.close();
    } else if (how === 'a new body') document.body.replaceWith(document.body.cloneNode(true));
    else document.documentElement.replaceWith(document.documentElement.cloneNode(true));
  }, way);

for (const way of ['document.open', 'a new body', 'a new root']) {
  test(`a page that is written anew by ${way} is guided again`, async ({ netsuite, page }) => {
    await openGuided(page, netsuite);
    await writeAnew(page, way);
    await page.waitForTimeout(700);
    await waitForOverlay(page, hasLines);
    // It is no lifeless copy: its buttons do what they say.
    await collapse(page);
  });
}

test('a page that throws the card out for ever is said in the popup', async ({
  netsuite,
  launched,
  page,
}) => {
  await page.goto(netsuite.url(PRODUCTION, FEATURES));
  await waitForOverlay(page);
  await page.evaluate(() => {
    setInterval(() => document.querySelector('[data-credential-guide]')?.remove(), 20);
  });
  // Whatever changes on the page brings it back, for a while.
  await page.evaluate(() => setInterval(() => (document.body.className = String(performance.now())), 15));
  const popup = await openSmallPopup(launched);
  await page.bringToFront();
  await expect(popup.getByText(/keeps throwing the card out/)).toBeVisible({ timeout: 10_000 });
});

test('values are taken at an address with path parameters', async ({ netsuite, page }) => {
  const { url } = showOnce(netsuite);
  const [written, plain] = [';jsessionid=1', ''];
  netsuite.failures.push({
    matches: ({ url: asked }) => asked.pathname.includes(written),
    answer: (request) =>
      handle(netsuite.world, [], { ...request, url: new URL(request.url.href.replace(written, plain)) }),
  });
  await page.goto(url.replace('.nl?', '.nl;jsessionid=1?'));
  await waitForOverlay(page, isKept);
});

test('addresses that are not ours to read cause no error in the console', async ({ netsuite, page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const { pathname, hostname } = new URL(netsuite.url(PRODUCTION, FEATURES));
  for (const address of [
    `https://${hostname}:8443${pathname}`,
    `https://a.b.app.netsuite.com${pathname}`,
    `https://app.netsuite.com${pathname}`,
  ]) {
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Enable Features</h1>' }),
    );
    await page.goto(address);
    await page.waitForTimeout(300);
    expect(await seeOverlay(page)).toBeNull();
  }
  expect(errors).toEqual([]);
});

test.describe('switched off', () => {
  // A browser that has done that is no longer as it was.
  test.use({ own: {} });

  test('open pages are guided when the extension was disabled and enabled', async ({
    netsuite,
    launched,
    page,
  }) => {
    await page.goto(netsuite.url(PRODUCTION, FEATURES));
    await waitForOverlay(page);
    await allowReloads(launched.context);
    const settings = await launched.context.newPage();
    await settings.goto('chrome://extensions');
    const set = (isOn: boolean) =>
      settings.evaluate(
        ([id, on]) =>
          (
            window as unknown as {
              chrome: { management: { setEnabled: (id: string, on: boolean) => Promise<void> } };
            }
          ).chrome.management.setEnabled(id, on),
        [launched.extensionId, isOn] as const,
      );
    await set(false);
    await page.waitForTimeout(1200);
    expect(await seeOverlay(page)).toBeNull();
    await set(true);
    await waitForOverlay(page, hasLines, 10_000);
  });
});

test('what stands on the card cannot be selected, and so not read by the page', async ({
  netsuite,
  page,
}) => {
  await openGuided(page, netsuite);
  await page.keyboard.press('ControlOrMeta+a');
  expect(await page.evaluate(() => String(getSelection()))).not.toContain('Credential Guide');
  expect(await page.evaluate(() => String(getSelection()))).not.toContain('SOAP Web Services is on');
});
