// Stops the extension's worker, as the browser does when nothing has happened for half a minute. Any message starts it again.
import type { Page } from '@playwright/test';
import type { Launched } from './launch';

/** A worker that does not run has nothing to tell. */
const PATIENCE_MS = 300;

/** Gives a function that stops the worker and tells whether it ran. `page` is any page that stays open. */
export async function workerStopper(
  { context, extensionId }: Pick<Launched, 'context' | 'extensionId'>,
  page: Page,
  patience = PATIENCE_MS,
): Promise<() => Promise<boolean>> {
  const session = await context.newCDPSession(page);
  const statuses = new Map<string, string>();
  let stopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (new URL(scriptURL).hostname !== extensionId) continue;
      statuses.set(versionId, runningStatus);
      if (runningStatus === 'stopped') stopped();
    }
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const running = [...statuses].filter(([, status]) => status !== 'stopped');
    if (running.length === 0) return false;
    const isStopped = new Promise<boolean>((resolve) => {
      stopped = () => resolve(true);
    });
    // The browser may answer late, or never, for one that ends by itself at that moment.
    for (const [versionId] of running)
      void session.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
    return Promise.race([isStopped, new Promise<false>((resolve) => setTimeout(resolve, patience, false))]);
  };
}
