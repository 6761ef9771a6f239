// Walks the whole guide in accounts that play what is not known of NetSuite otherwise, each drawn by a seed.
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { certificateHands } from '../driver/certificate-hands';
import { enter, launch } from '../driver/launch';
import { newWorld } from '../netsuite/new-world';
import { startNetSuite } from '../netsuite/server';
import { drawVariants, sayVariants, type Variants } from '../netsuite/variants';
import { auditLink, preferencesPaths } from '../netsuite/uncertain-paths';
import { waitForOverlay } from '../driver/overlay';
import { chromiumHands, exportedFields, issuedValues, walkPages, type Walk } from './walk';
import { certificateFields, faultsOf, walkClientCredentials } from './walk-m2m';
import { walkPopup } from './walk-popup';

export interface SeedOutcome {
  seed: number;
  /** How the account differs from the usual one. */
  variants: string;
  /** The step that it got to last. */
  step: string;
  /** What went wrong, or null. */
  error: string | null;
}

/** A production account for even seeds and a sandbox for odd ones. */
function accountOf(seed: number): string {
  return `${3_000_000 + seed}${seed % 2 === 0 ? '' : '_SB1'}`;
}

/** By the names of the kinds. */
export const walkedKinds = ['tba', 'oauth2-client-credentials'] as const;
export type WalkedKind = (typeof walkedKinds)[number];

/** Each seed has a browser of its own. `picture` is called where a walk failed. */
export async function walkSeed(
  seed: number,
  kind: WalkedKind,
  picture?: (page: Page) => Promise<void>,
): Promise<SeedOutcome> {
  const variants = drawVariants(seed);
  const account = accountOf(seed);
  const outcome: SeedOutcome = { seed, variants: sayVariants(variants), step: 'start', error: null };
  const step = (name: string) => {
    outcome.step = name;
    return Promise.resolve();
  };
  const world = newWorld({ untouched: true, accounts: [{ id: account, variants }] });
  const netsuite = await startNetSuite({ world });
  const launched = await launch(netsuite);
  try {
    await enter(launched, netsuite, account);
    const walk = { netsuite, launched, account, step };
    const right = kind === 'tba' ? await walkTokens(walk, variants) : await walkCertificate(walk);
    if (!right) outcome.error = 'The export does not hold the values that the fake NetSuite issued.';
  } catch (error) {
    outcome.error = error instanceof Error ? error.message : String(error);
    const last = launched.context.pages().at(-1);
    if (last !== undefined) await picture?.(last);
  } finally {
    await launched.close();
    await netsuite.close();
  }
  return outcome;
}

async function walkTokens(walk: Walk, variants: Variants): Promise<boolean> {
  const page = await walkPages(walk);
  await seeUncertainPages(walk, page, variants);
  const { exported } = await walkPopup(walk, exportedFields);
  return isDeepStrictEqual(exported, issuedValues(walk.netsuite, walk.account));
}

async function walkCertificate(walk: Walk): Promise<boolean> {
  const { netsuite, launched, account, step } = walk;
  await walkClientCredentials({
    hands: { ...chromiumHands(launched), ...certificateHands(launched) },
    url: (path) => netsuite.url(account, path),
    step,
  });
  const { exported } = await walkPopup(walk, certificateFields, 'All 4 values are kept.');
  return faultsOf(exported, netsuite, account).length === 0;
}

/** The two pages whose paths nobody published, where the menu leads to a path at which the guide starts by itself. */
async function seeUncertainPages(
  { netsuite, account, step }: Walk,
  page: Page,
  variants: Variants,
): Promise<void> {
  // Where it lies elsewhere the guide starts only when the person asks for it.
  if (variants.preferencesPath !== 'elsewhere') {
    await page.goto(netsuite.url(account, `${preferencesPaths[variants.preferencesPath]}?whence=`));
    await waitForOverlay(page, ({ taken }) => taken.some(({ text }) => text.startsWith('Account ID')));
  }
  await step('preferences', 'SOAP Web Services Preferences', page);
  if (variants.auditPath === 'search') {
    await page.goto(netsuite.url(account, auditLink(variants)));
    await waitForOverlay(page);
  }
  await step('login-audit', 'Login Audit Trail', page);
}
