// Has a worker seal or open.
import type { Opened, OpenWith, Sealed, SealTask, SealTo } from '../handover/seal';
import { inWorker, startWorker } from './in-worker';

export async function sealText(text: string, to: SealTo): Promise<Sealed> {
  return (await inWorker(startWorker('/seal-worker.js'), {
    task: 'seal',
    text,
    to,
  } satisfies SealTask)) as Sealed;
}

export async function openSealed(file: string | Uint8Array, key: OpenWith): Promise<Opened> {
  return (await inWorker(startWorker('/seal-worker.js'), {
    task: 'open',
    file,
    key,
  } satisfies SealTask)) as Opened;
}
