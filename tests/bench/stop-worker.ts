// Stops the extension's worker, as the browser does when nothing has happened for half a minute.
import type { Stand } from './bench';

const PATIENCE_MS = 5000;

/** Gives a function that stops the worker and resolves when it has stopped. */
export async function workerStopper({ launched, page }: Stand): Promise<() => Promise<void>> {
  const cdp = await page.context().newCDPSession(page);
  const statuses = new Map<string, string>();
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (new URL(scriptURL).hostname === launched.extensionId) statuses.set(versionId, runningStatus);
    }
  });
  await cdp.send('ServiceWorker.enable');
  const isStopped = () => statuses.size > 0 && [...statuses.values()].every((status) => status === 'stopped');
  return async () => {
    for (const versionId of statuses.keys()) await cdp.send('ServiceWorker.stopWorker', { versionId });
    for (const until = Date.now() + PATIENCE_MS; !isStopped();) {
      if (Date.now() > until) throw new Error('The worker does not stop.');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
}
