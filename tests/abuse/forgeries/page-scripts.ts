// What a script of the NetSuite page can try, in the top frame and in frames: window messages, events, clicks, and our own files.
import type { Frame, Page } from '@playwright/test';
import type { Evidence } from '../evidence';
import type { Forged } from './forged-messages';
import { judge, type Tally } from './tally';
import { connectAndSend, sendAll } from './worlds';

const FILES = ['popup.html', 'background.js', 'netsuite-page.js', 'manifest.json', 'icon/16.png'];
const SETTLE_MS = 300;

/** Before the page runs: keeps every shadow root that is made, and every message and event that is heard. */
export function trapScript(): void {
  const scope = window as unknown as { trapped: { roots: ShadowRoot[]; heard: string[] } };
  scope.trapped = { roots: [], heard: [] };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    scope.trapped.roots.push(root);
    return root;
  };
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    scope.trapped.heard.push(JSON.stringify([data]));
  });
}

/** Sends the messages in every way that a page has. */
export async function sayFromPage(
  tally: Tally,
  evidence: Evidence,
  frame: Frame,
  extensionId: string,
  messages: readonly Forged[],
): Promise<void> {
  const from = placeOf(frame);
  const run = <Value>(expression: string) => frame.evaluate<Value>(expression);
  judge(tally, evidence, from, messages, await run(sendAll(messages, extensionId)));
  judge(tally, evidence, `${from}, by port`, messages, await run(connectAndSend(messages, extensionId)));

  const heard = await run<string[]>(windowMessages(messages, extensionId));
  const find = evidence.finder();
  tally.tried += messages.length * 3;
  for (const text of heard) {
    if (text.includes('"ok":true') || find(text).length > 0)
      tally.accepted.push(`${from}: a window message was answered`);
  }
}

/** The same, and all that has nothing to do with messages. */
export async function fromPageScripts(
  tally: Tally,
  evidence: Evidence,
  frame: Frame,
  extensionId: string,
  messages: readonly Forged[],
): Promise<void> {
  const from = placeOf(frame);
  const run = <Value>(expression: string) => frame.evaluate<Value>(expression);
  await sayFromPage(tally, evidence, frame, extensionId, messages);
  const loaded = await run<string[]>(loadFiles(extensionId));
  tally.tried += FILES.length * 5;
  tally.accepted.push(...loaded.map((file) => `${from} loads ${file}`));
  const framed = framesOfExtension(frame.page());
  tally.accepted.push(...framed.map((url) => `${from} frames ${url}`));

  // In a sandboxed frame too, since an init script runs in every frame.
  if (!(await run<boolean>('window.trapped !== undefined'))) throw new Error('The trap was not laid.');
  const clicked = await run<string[]>(clickOverlay);
  tally.tried += 12;
  tally.accepted.push(...clicked.map((what) => `${from}: ${what}`));
}

function placeOf(frame: Frame): string {
  return `script of ${frame.parentFrame() === null ? 'the page' : 'a frame'}`;
}

function framesOfExtension(page: Page): string[] {
  return page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => url.startsWith('chrome-extension://'));
}

/** Each message as it is, wrapped as other programs wrap theirs, and as the detail of events. */
function windowMessages(messages: readonly Forged[], extensionId: string): string {
  return `(async () => {
    const before = window.trapped?.heard.length ?? 0;
    const sent = new Set();
    const say = (data) => { sent.add(JSON.stringify([data])); window.postMessage(data, '*'); top.postMessage(data, '*'); };
    for (const json of ${JSON.stringify(messages.map(({ json }) => json))}) {
      const message = JSON.parse(json);
      say(message);
      say({ source: 'credential-guide', id: ${JSON.stringify(extensionId)}, extensionId: ${JSON.stringify(extensionId)}, message, data: message });
      for (const target of [window, document, document.documentElement, document.querySelector('[data-credential-guide]')])
        for (const name of ['credential-guide', 'credential-guide:message', 'message', message?.type ?? 'x'])
          target?.dispatchEvent(new CustomEvent(String(name), { detail: message, bubbles: true, composed: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, ${SETTLE_MS}));
    return (window.trapped?.heard ?? []).slice(before).filter((text) => !sent.has(text));
  })()`;
}

/** By fetch, import, script, picture, and a frame. */
function loadFiles(extensionId: string): string {
  return `(async () => {
    const loaded = [];
    for (const file of ${JSON.stringify(FILES)}) {
      const url = 'chrome-extension://${extensionId}/' + file;
      try { await fetch(url, { mode: 'no-cors' }); loaded.push(file + ' by fetch'); } catch {}
      try { await import(url); loaded.push(file + ' by import'); } catch {}
      for (const [tag, name] of [['script', 'src'], ['img', 'src']]) {
        const element = document.createElement(tag);
        const is = new Promise((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          setTimeout(() => resolve(false), 1000);
        });
        element[name] = url;
        document.documentElement.append(element);
        if (await is) loaded.push(file + ' by ' + tag);
        element.remove();
      }
      const frame = document.createElement('iframe');
      frame.src = url;
      document.documentElement.append(frame);
    }
    await new Promise((resolve) => setTimeout(resolve, ${SETTLE_MS}));
    return loaded;
  })()`;
}

/** Clicks and keys that a script makes, on our element and on whatever seems to lie at its place. */
const clickOverlay = `(async () => {
  const found = [];
  const overlay = document.querySelector('[data-credential-guide]');
  if (overlay === null) return found;
  if (overlay.shadowRoot !== null) found.push('sees into the overlay');
  if ((window.trapped?.roots ?? []).some(({ host }) => host === overlay)) found.push('caught the overlay’s root');
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown']) {
    const make = type.startsWith('key') ? KeyboardEvent : MouseEvent;
    overlay.dispatchEvent(new make(type, { bubbles: true, composed: true, key: 'Enter', clientX: 1200, clientY: 100 }));
    document.elementFromPoint(1200, 100)?.dispatchEvent(new make(type, { bubbles: true, key: 'Enter' }));
  }
  overlay.click();
  return found;
})()`;
