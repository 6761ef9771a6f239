// Stops the extension's worker before something is measured.
import { workerStopper } from '../driver/stop-worker';
import type { Stand } from './bench';

const PATIENCE_MS = 5000;

/** Gives a function that stops the worker and resolves when it has stopped. */
export async function newWorkerStopper({ launched, page }: Stand): Promise<() => Promise<void>> {
  const stop = await workerStopper(launched, page, PATIENCE_MS);
  return async () => {
    const start = Date.now();
    await stop();
    if (Date.now() - start >= PATIENCE_MS) throw new Error('The worker does not stop.');
  };
}
