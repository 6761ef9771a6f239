// Has a worker seal or open.
import type { Opened, OpenWith, Sealed, SealTask, SealTo } from '../handover/seal';
import { inWorker, startWorker } from './in-worker';

const run = (task: SealTask) => inWorker(startWorker('/seal-worker.js'), task);

export async function sealText(text: string, to: SealTo): Promise<Sealed> {
  return (await run({ task: 'seal', text, to })) as Sealed;
}

export async function openSealed(file: string | Uint8Array, key: OpenWith): Promise<Opened> {
  return (await run({ task: 'open', file, key })) as Opened;
}
