// Starts our own workers, each for one task: what it knew goes with it.

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ) => { createScriptURL: (text: string) => unknown };
}

const workers = ['/seal-worker.js', '/read-worker.js'] as const;
export type OwnWorker = (typeof workers)[number];

/** Chrome takes no plain text for the address of a script (the policy in wxt.config.ts); these addresses are allowed. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('own-workers', {
  createScriptURL: (text) => workers.find((worker) => worker === text) ?? '',
});

/** Longer than any task takes. */
const MOST_TIME = 60_000;

export function startWorker(address: OwnWorker): Worker {
  return new Worker((policy?.createScriptURL(address) ?? address) as string);
}

/** Ends the worker with its task. */
export function inWorker(worker: Worker, task: unknown): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<unknown>((resolve, reject) => {
    const fail = () => reject(new Error('The worker could not do it'));
    timer = setTimeout(fail, MOST_TIME);
    worker.onerror = fail;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => (data === null ? fail() : resolve(data));
    worker.postMessage(task, [port2]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
    port1.close();
  });
}
