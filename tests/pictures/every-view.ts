// `npm run pictures -- --views [name…]`: every view of popup, panel and tab in each size and both themes, on one sheet a view, with what
// a machine can see of it. To be looked at; nothing of it is kept in the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../driver/launch';
import { loudButtons, type LoudButton } from '../driver/loud-buttons';
import { rows } from './sheet';
import type { Scene, SceneSurface } from './scenes';

interface Look {
  readonly surface: SceneSurface;
  readonly width: number;
  readonly height: number;
  /** Shown on the sheet. */
  readonly name: string;
}

/** 200 %: the largest popup that the browser gives, 800 × 600, has 400 × 300 left. */
const looks: readonly Look[] = [
  { surface: 'popup', width: 400, height: 510, name: '400 × 510' },
  { surface: 'popup', width: 400, height: 600, name: '400 × 600' },
  { surface: 'panel', width: 320, height: 640, name: 'panel of 320' },
  { surface: 'popup', width: 400, height: 300, name: '200 %' },
  { surface: 'tab', width: 1024, height: 600, name: '1024 × 600' },
];
const themes = ['light', 'dark'] as const;
/** What is opened in a narrow tab is not open any more when the tab becomes wide. */
const firstWidths = { popup: 400, panel: 320, tab: 1024 } as const;

/** What is seen of a view without looking: one line for each thing that should not be. */
export interface Finding {
  readonly view: string;
  readonly look: string;
  readonly what: string;
}

/** Takes a scene on all surfaces and gives what is wrong with it by measure. */
export async function takeScene(launched: Launched, scene: Scene, folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const taken: { look: Look; theme: string; picture: Buffer }[] = [];
  for (const surface of ['popup', 'panel', 'tab'] as const) {
    const page = await openAs(launched, surface, scene.tab);
    await page.setViewportSize({ width: firstWidths[surface], height: 600 });
    await scene.go(page, surface);
    for (const look of looks.filter((each) => each.surface === surface)) {
      await page.setViewportSize({ width: look.width, height: look.height });
      // The middle of the window is bare of the head that stays in sight.
      await page.evaluate(
        (at) =>
          at === null
            ? scrollTo(0, 0)
            : document.querySelector(at)?.scrollIntoView({ block: innerHeight > 550 ? 'center' : 'start' }),
        scene.at ?? null,
      );
      const loud = whatIsLoud(await page.evaluate(loudButtons), look.height);
      for (const what of [...loud, ...(await page.evaluate(measure))])
        findings.push({ view: scene.name, look: look.name, what });
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        taken.push({ look, theme, picture: await page.screenshot() });
      }
    }
    await page.close();
  }
  const sheet = await launched.context.newPage();
  const of = (is: (look: Look) => boolean) =>
    themes.map((theme) =>
      taken.filter((each) => each.theme === theme && is(each.look)).map(({ picture }) => picture),
    );
  await rows(
    sheet,
    of(({ surface }) => surface !== 'tab'),
    join(folder, `${scene.name}.png`),
  );
  await rows(
    sheet,
    of(({ surface }) => surface === 'tab'),
    join(folder, `${scene.name}-tab.png`),
  );
  await sheet.close();
  return findings;
}

/** In a tab a view of any size can be looked at; it believes to be popup or panel beside a page of this account. */
async function openAs(
  { context, extensionId }: Launched,
  surface: SceneSurface,
  tabUrl: string | null,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(
    ([isTab, url]) => {
      const { chrome, browser } = globalThis as unknown as Record<
        'chrome' | 'browser',
        { tabs?: Record<string, unknown> } | undefined
      >;
      for (const api of [chrome?.tabs, browser?.tabs]) {
        if (api === undefined || isTab) continue;
        api['getCurrent'] = () => Promise.resolve(undefined);
        api['query'] = () =>
          Promise.resolve([{ id: 1, windowId: 1, active: true, ...(url !== null && { url }) }]);
      }
    },
    [surface === 'tab', tabUrl] as const,
  );
  await page.goto(`chrome-extension://${extensionId}/${surface === 'panel' ? 'sidepanel' : 'popup'}.html`);
  await page.getByRole('main').waitFor();
  const account = tabUrl === null ? undefined : /^https:..([^.]+)/.exec(tabUrl)?.[1];
  const chooser = page.getByLabel('Account', { exact: true });
  // What was open before is open again a moment later.
  await page.waitForTimeout(400);
  if (surface === 'tab' && account !== undefined) {
    const id = account.toUpperCase().replace('-', '_');
    if (await chooser.locator(`option[value="${id}"]`).count()) await chooser.selectOption(id);
  }
  return page;
}

/** One button stands out, and above the fold. */
function whatIsLoud(loud: readonly LoudButton[], height: number): string[] {
  const bottom = Math.round(loud[0]?.bottom ?? 0);
  return [
    ...(loud.length > 1 ? [`${loud.length} loud buttons`] : []),
    ...(bottom === 0 ? ['no loud button'] : []),
    ...(bottom > height ? [`loud button below the fold, at ${bottom} of ${height}`] : []),
  ];
}

/** Runs in the page, so no function in it has a name: sideways scrolling, and what is cut off. */
function measure(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`scrolls sideways, ${scrollWidth} in ${clientWidth}`);
  for (const element of document.querySelectorAll('button, .tab, h2, h3, strong, label')) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || element.closest('.visually-hidden') !== null) continue;
    if (box.right > innerWidth + 1 || box.left < -1)
      found.push(`outside: ${element.textContent.slice(0, 40)}`);
    if (element.scrollWidth > element.clientWidth + 1 && element.tagName === 'BUTTON')
      found.push(`cut: ${element.textContent.slice(0, 40)}`);
  }
  return found;
}

export function writeFindings(findings: readonly Finding[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const lines = findings.map(({ view, look, what }) => `${view} | ${look} | ${what}`);
  writeFileSync(join(folder, 'findings.txt'), `${lines.join('\n')}\n`);
  console.log(lines.join('\n'));
}
