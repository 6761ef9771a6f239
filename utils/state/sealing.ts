// Has a worker seal or open, one for each task: what it knew goes with it.
import type { Opened, OpenWith, Sealed, SealTask, SealTo } from '../handover/seal';

export async function sealText(text: string, to: SealTo): Promise<Sealed> {
  return (await inWorker({ task: 'seal', text, to })) as Sealed;
}

export async function openSealed(file: string | Uint8Array, key: OpenWith): Promise<Opened> {
  return (await inWorker({ task: 'open', file, key })) as Opened;
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ) => { createScriptURL: (text: string) => unknown };
}

const WORKER = '/seal-worker.js';

/** Chrome takes no plain text for the address of a script (the policy in wxt.config.ts); this one address is allowed. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('seal-worker', {
  createScriptURL: () => WORKER,
});

function inWorker(task: SealTask): Promise<unknown> {
  const worker = new Worker((policy?.createScriptURL(WORKER) ?? WORKER) as string);
  const { port1, port2 } = new MessageChannel();
  return new Promise<unknown>((resolve, reject) => {
    const fail = () => reject(new Error('The worker could not do it'));
    worker.onerror = fail;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => (data === null ? fail() : resolve(data));
    worker.postMessage(task, [port2]);
  }).finally(() => {
    worker.terminate();
    port1.close();
  });
}
