// Has a worker read what somebody sent, so that the view stays quick whatever it is.
import type { ReadBack } from '../handover/read-back';
import { inWorker } from './in-worker';

export async function readSent(text: string): Promise<ReadBack> {
  return (await inWorker('/read-worker.js', text)) as ReadBack;
}
