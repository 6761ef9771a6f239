// A page below the path where our content script runs in frames too, served at every name: the attacker's own, and NetSuite's.
import type { Frame, Page } from '@playwright/test';
import { FRAMED } from '../../../utils/netsuite/framed';
import type { NetSuite } from '../../netsuite/server';
import { until } from '../part';

export const FRAMED_PATH = `${FRAMED}clientcredentials/forged.nl`;

export function serveFramedPage({ failures }: NetSuite): void {
  failures.push({
    matches: ({ url }) => url.pathname === FRAMED_PATH,
    answer: () => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>Set-up</title><form><input type="file"></form>',
    }),
  });
}

/** Puts a frame of this address into the page; null where the browser does not load it. */
export async function addFrame(page: Page, url: string, sandbox: string | null): Promise<Frame | null> {
  await page.evaluate(
    ([src, flags]) => {
      const element = document.createElement('iframe');
      if (flags !== null) element.setAttribute('sandbox', flags);
      element.src = src;
      document.body.append(element);
    },
    [url, sandbox] as const,
  );
  const find = () => page.frames().find((frame) => frame !== page.mainFrame() && frame.url() === url);
  await until(() => find() !== undefined);
  return find() ?? null;
}
