// Has a worker read what somebody sent, so that the view stays quick whatever it is.
import type { ReadBack } from '../handover/read-back';
import { inWorker, startWorker } from './in-worker';

/** Started before there is something to read: a program that has run for a moment is several times as fast. */
let ready: Worker | null = null;

/** Called when something may be given soon. Returns what ends it where nothing was. */
export function prepareReading(): () => void {
  ready?.terminate();
  const mine = startWorker('/read-worker.js');
  ready = mine;
  return () => {
    if (ready !== mine) return;
    mine.terminate();
    ready = null;
  };
}

export async function readSent(text: string): Promise<ReadBack> {
  const worker = ready ?? startWorker('/read-worker.js');
  ready = null;
  return (await inWorker(worker, text)) as ReadBack;
}
