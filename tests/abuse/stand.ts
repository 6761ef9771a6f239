// What most parts start with: a fake NetSuite, a profile, and a browser that can be opened on it again and again, signed in to both accounts.
import { enter } from '../driver/launch';
import { startNetSuite, type NetSuite } from '../netsuite/server';
import { openBrowser, type Browser, type BrowserOptions } from './browser';
import { PRODUCTION, SANDBOX } from './one-time-page';
import type { Kit } from './part';

export interface Stand {
  netsuite: NetSuite;
  profile: string;
  /** Where the browser saves files. */
  downloads: string;
  /** Starts the browser, or starts it again after it was closed or killed. */
  open: () => Promise<Browser>;
}

/** The last browser is closed as a person closes it when `use` ends, however it ends. */
export async function withStand<Result>(
  kit: Kit,
  name: string,
  use: (stand: Stand) => Promise<Result>,
  optionsFor: (netsuite: NetSuite) => Omit<BrowserOptions, 'profile' | 'downloads'> = () => ({}),
): Promise<Result> {
  const netsuite = await startNetSuite();
  const profile = kit.newProfile(name);
  const downloads = kit.newDownloads(name);
  let newest: Browser | null = null;
  const open = async () => {
    newest = await openBrowser(netsuite, { profile, downloads, ...optionsFor(netsuite) });
    kit.evidence.listen(newest.context);
    for (const account of [PRODUCTION, SANDBOX]) await enter(newest, netsuite, account);
    return newest;
  };
  try {
    return await use({ netsuite, profile, downloads, open });
  } finally {
    await (newest as Browser | null)?.close();
    kit.evidence.heardBy(netsuite.world);
    await netsuite.close();
  }
}
