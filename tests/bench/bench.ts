// What every figure starts with: how often to measure, and a browser against a fake NetSuite of its own.
import type { Page } from '@playwright/test';
import { enter, launch, type Launched, type LaunchOptions } from '../driver/launch';
import { startNetSuite, type NetSuite } from '../netsuite/server';
import type { Figure } from './figure';

export const ACCOUNT = '1234567';
export const INTEGRATION = '/app/common/integration/integrapp.nl';

export interface Bench {
  /** How many samples of each figure. */
  runs: number;
  /** How many before them are thrown away. */
  warmUps: number;
}

/** One file in figures/: its name for `--only`, and what measures. */
export interface Measurement {
  name: string;
  measure: (bench: Bench) => Figure[] | Promise<Figure[]>;
}

export interface Stand {
  netsuite: NetSuite;
  launched: Launched;
  /** A page signed in to the account. */
  page: Page;
  url: (path: string) => string;
}

/** Calls `once` for the warm-ups and the runs, one after the other, and gives what the runs gave. */
export async function repeat<Sample>(bench: Bench, once: () => Promise<Sample>): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let run = -bench.warmUps; run < bench.runs; run += 1) {
    const sample = await once();
    if (run >= 0) samples.push(sample);
  }
  return samples;
}

/** A fake NetSuite and a browser signed in to it, closed when `use` ends, however it ends. */
export async function withStand<Result>(
  use: (stand: Stand) => Promise<Result>,
  options: LaunchOptions = {},
): Promise<Result> {
  const netsuite = await startNetSuite();
  try {
    const launched = await launch(netsuite, options);
    try {
      await enter(launched, netsuite, ACCOUNT);
      const page = launched.context.pages()[0] ?? (await launched.context.newPage());
      return await use({ netsuite, launched, page, url: (path) => netsuite.url(ACCOUNT, path) });
    } finally {
      await launched.close();
    }
  } finally {
    await netsuite.close();
  }
}
