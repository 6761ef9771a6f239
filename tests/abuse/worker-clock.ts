// Sets the clock of the extension's background, as a computer's clock that is wrong for a while.
import type { Browser } from './browser';

interface Scope {
  trueNow?: () => number;
}

/** The background's clock is ahead by this much, in milliseconds, until it is set again or the worker ends. */
export async function setWorkerClock({ context, extensionId }: Browser, ahead: number): Promise<void> {
  const worker = context.serviceWorkers().find((one) => new URL(one.url()).hostname === extensionId);
  if (worker === undefined) throw new Error('The background does not run.');
  await worker.evaluate((milliseconds) => {
    const scope = globalThis as unknown as Scope;
    const trueNow = (scope.trueNow ??= Date.now.bind(Date));
    Date.now = () => trueNow() + milliseconds;
  }, ahead);
}
