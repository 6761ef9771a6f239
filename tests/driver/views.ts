// Popup and panel as the browser itself opens them. They are no tabs, so Playwright does not know them; Puppeteer sees their targets.
import puppeteer, { type Page as View } from 'puppeteer-core';
import { debuggingAddress, type Launched } from './launch';

export type { View };

/** By the name of their page. */
export type ViewPage = 'popup.html' | 'sidepanel.html';

export interface Views {
  /** Waits until the browser shows this page of ours outside of a tab. */
  readonly shown: (page: ViewPage) => Promise<View>;
  /** Waits until it is gone. */
  readonly gone: (page: ViewPage) => Promise<void>;
  /** Has the browser open the popup under its icon, as a press there does. */
  readonly openPopup: () => Promise<View>;
  /** Closes what is still shown. */
  readonly close: () => Promise<void>;
}

const PATIENCE_MS = 10_000;

/** The browser must have been launched `withViews`. */
export async function openViews({ context, profile, extensionId }: Launched): Promise<Views> {
  const { host, path } = debuggingAddress(profile)!;
  const browser = await puppeteer.connect({
    browserWSEndpoint: `ws://${host}${path}`,
    defaultViewport: null,
  });
  const targetOf = (page: ViewPage) =>
    browser.targets().find((target) => target.url() === `chrome-extension://${extensionId}/${page}`);
  const until = async (is: () => boolean) => {
    const end = Date.now() + PATIENCE_MS;
    while (!is()) {
      if (Date.now() > end)
        throw new Error('The browser shows what it should not, or does not show what it should');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const shown = async (page: ViewPage): Promise<View> => {
    await until(() => targetOf(page) !== undefined);
    const view = await targetOf(page)!.asPage();
    await view.waitForSelector('main');
    return view;
  };
  return {
    shown,
    gone: (page) => until(() => targetOf(page) === undefined),
    openPopup: async () => {
      await context
        .serviceWorkers()[0]
        ?.evaluate(() =>
          (
            globalThis as unknown as { chrome: { action: { openPopup: () => Promise<void> } } }
          ).chrome.action.openPopup(),
        );
      return shown('popup.html');
    },
    close: async () => {
      const left = (['popup.html', 'sidepanel.html'] as const).map(targetOf);
      for (const target of left) await closeView(await target?.asPage());
      await browser.disconnect();
    },
  };
}

/** As a press elsewhere would; it may be on its way out. */
export async function closeView(view: View | undefined): Promise<void> {
  await view?.evaluate(() => window.close()).catch(() => undefined);
}

/** Presses what has this role and name, with the mouse. */
export async function pressIn(view: View, role: string, name: string): Promise<void> {
  await view.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Opens one of the views by its tab; marks of state are part of a tab's name. */
export async function openView(view: View, id: 'guide' | 'credentials' | 'test' | 'export'): Promise<void> {
  await view.locator(`#tab-${id}`).click();
  await view.waitForSelector(`#tab-${id}[aria-selected="true"]`);
}

/** Waits until it is read there. */
export async function readIn(view: View, text: string): Promise<void> {
  await view.locator(`::-p-text(${text})`).wait();
}

/** All that is read there, for looking for what should not be. */
export async function textOf(view: View): Promise<string> {
  return view.evaluate(() => document.body.innerText);
}
