// A copy of the built extension that counts what its background and its popup ask of the browser; all else in it is as it is shipped.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { EXTENSION } from '../driver/launch';
import type { Stand } from './bench';

const COUNTER = resolve(import.meta.dirname, 'count-work.js');

/** Database opens, decryptions, encryptions, reads and writes of the browser's storage. */
export type Counted = 'opens' | 'decryptions' | 'encryptions' | 'reads' | 'writes';
export type Counts = Record<Counted, number>;

export interface Work {
  counts: Counts;
  /** In the order in which they came; times are Unix milliseconds. */
  messages: readonly { type: string; heard: number; answered: number | null }[];
}

interface Scope {
  benchWork: { read: () => Work; reset: () => void };
}

const nothing: Work = {
  counts: { opens: 0, decryptions: 0, encryptions: 0, reads: 0, writes: 0 },
  messages: [],
};

/** The folder of the copy, which whoever asked for it removes. */
export function makeCountingExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-counting-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const counter = readFileSync(COUNTER, 'utf8');
  const background = join(folder, 'background.js');
  writeFileSync(background, `${counter}\n${readFileSync(background, 'utf8')}`);
  writeFileSync(join(folder, 'count-work.js'), counter);
  const popup = join(folder, 'popup.html');
  writeFileSync(
    popup,
    readFileSync(popup, 'utf8').replace('<head>', '<head><script src="/count-work.js"></script>'),
  );
  return folder;
}

/** Of the background, since it started or since `resetWork`. A worker that does not run has done nothing; asking does not start it. */
export async function readWork(stand: Stand): Promise<Work> {
  const read = workerOf(stand)?.evaluate(() => (globalThis as unknown as Scope).benchWork.read());
  return (await read?.catch(() => undefined)) ?? nothing;
}

export async function resetWork(stand: Stand): Promise<void> {
  await workerOf(stand)?.evaluate(() => {
    (globalThis as unknown as Scope).benchWork.reset();
  });
}

export function readPopupWork(popup: Page): Promise<Work> {
  return popup.evaluate(() => (globalThis as unknown as Scope).benchWork.read());
}

function workerOf({ launched: { context, extensionId } }: Stand): Worker | undefined {
  return context.serviceWorkers().find((one) => one.url().includes(extensionId));
}
