// Stops the extension's worker, as the browser does after half a minute, and tells whether it runs.
import type { CDPSession } from '@playwright/test';
import type { Launched } from '../driver/launch';

export interface Worker {
  stop: () => Promise<void>;
  isRunning: () => boolean;
}

export async function followWorker({ context, extensionId }: Launched): Promise<Worker> {
  const page = await context.newPage();
  const cdp: CDPSession = await context.newCDPSession(page);
  const running = new Map<string, string>();
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (new URL(scriptURL).hostname === extensionId) running.set(versionId, runningStatus);
    }
  });
  await cdp.send('ServiceWorker.enable');
  const isRunning = () => [...running.values()].some((status) => status !== 'stopped');
  return {
    isRunning,
    stop: async () => {
      for (const versionId of running.keys()) await cdp.send('ServiceWorker.stopWorker', { versionId });
      for (const until = Date.now() + 5000; isRunning();) {
        if (Date.now() > until) throw new Error('The worker does not stop.');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}
