// Finds the worlds of a page by the debugging protocol, and lets scripts run and messages leave in one of them.
import type { CDPSession, Frame, Page } from '@playwright/test';
import type { Forged } from './forged-messages';

interface Context {
  id: number;
  origin: string;
  type: string;
  frameId: string;
}

export interface Worlds {
  /** The world of this extension's content script in the page, or undefined. */
  of: (extensionId: string) => Context | undefined;
  /** The same in the frame of this address. */
  inFrame: (extensionId: string, url: string) => Promise<Context | undefined>;
  /** Gives the value that the expression, a promise too, comes to. */
  run: <Value>(context: Context, expression: string) => Promise<Value>;
  detach: () => Promise<void>;
}

export async function worldsOf(page: Page, frame?: Frame): Promise<Worlds> {
  const session = await openSession(page, frame);
  const contexts = new Map<number, Context>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const { type, frameId } = auxData as { type: string; frameId: string };
    contexts.set(id, { id, origin, type, frameId });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    contexts.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => {
    contexts.clear();
  });
  await session.send('Runtime.enable');
  const all = (extensionId: string) =>
    [...contexts.values()].filter(
      ({ type, origin }) => type === 'isolated' && origin === `chrome-extension://${extensionId}`,
    );
  return {
    of: (extensionId) => all(extensionId)[0],
    inFrame: async (extensionId, url) => {
      const { frameTree } = await session.send('Page.getFrameTree');
      const ids = framesOf(frameTree).flatMap(({ frame: one }) => (one.url === url ? one.id : []));
      return all(extensionId).find(({ frameId }) => ids.includes(frameId));
    },
    run: async <Value>({ id }: Context, expression: string) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: id,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value as Value;
    },
    detach: () => session.detach(),
  };
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

function framesOf(tree: FrameTree): FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(framesOf)];
}

/** A frame of another site has a session of its own, one of the same site has not. */
async function openSession(page: Page, frame?: Frame): Promise<CDPSession> {
  if (frame === undefined) return page.context().newCDPSession(page);
  return page
    .context()
    .newCDPSession(frame)
    .catch(() => page.context().newCDPSession(page));
}

const ANSWER_MS = 3000;

/** A script that sends each message and gives the answers as JSON, null for none; `to` is an extension's id or nothing for the own one. */
export function sendAll(messages: readonly Forged[], to?: string): string {
  const target = to === undefined ? '' : `${JSON.stringify(to)}, `;
  return `(async () => {
    const answers = [];
    const late = () => new Promise((resolve) => setTimeout(() => resolve(null), ${ANSWER_MS}));
    for (const json of ${JSON.stringify(messages.map(({ json }) => json))}) {
      const runtime = globalThis.chrome?.runtime;
      if (typeof runtime?.sendMessage !== 'function') { answers.push(null); continue; }
      const answer = await Promise.race([
        Promise.resolve().then(() => runtime.sendMessage(${target}JSON.parse(json))).catch(() => null), late()]);
      answers.push(answer == null ? null : JSON.stringify(answer));
    }
    return answers;
  })()`;
}

/** The same over a port that is opened to our extension. */
export function connectAndSend(messages: readonly Forged[], to?: string): string {
  const target = to === undefined ? '' : JSON.stringify(to);
  return `(async () => {
    const runtime = globalThis.chrome?.runtime;
    if (typeof runtime?.connect !== 'function') return [];
    const heard = [];
    try {
      const port = runtime.connect(${target});
      port.onMessage.addListener((message) => heard.push(JSON.stringify({ ok: true, message })));
      for (const json of ${JSON.stringify(messages.map(({ json }) => json))}) port.postMessage(JSON.parse(json));
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 300));
    return heard;
  })()`;
}

/** What a world can get of the extension's storage, in words, and of the database where our vault would be. */
export const readStorage = `(async () => {
  const got = [];
  for (const name of ['local', 'session', 'sync', 'managed']) {
    try {
      const all = await chrome.storage[name].get(null);
      got.push(...Object.keys(all).map((key) => name + ' holds ' + key));
      if (name !== 'local' && name !== 'session') continue;
      await chrome.storage[name].set({ forged: 1 });
      got.push(name + ' can be written');
    } catch {}
  }
  try {
    if ((await indexedDB.databases()).some(({ name }) => name === 'credential-guide')) got.push('the vault is there');
  } catch {}
  return got;
})()`;
