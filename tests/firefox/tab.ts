// One tab of Firefox over WebDriver BiDi itself: puppeteer does not see the extension's own pages. Real mouse and keys.
import { writeFileSync } from 'node:fs';

export interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, hear: (params: never) => void): void;
}

/** A node of the page, by the name that both sides know it by. */
export interface SharedNode {
  sharedId: string;
}

/** An element as a person would name it: first by CSS and text, then up to what holds it, then down to a part of it. */
export interface Wanted {
  css: string;
  /** Source of a regular expression for the text, the aria-label or the value of a button, spaces made one. */
  text?: string;
  up?: string;
  down?: string;
  downText?: string;
}

interface Serialized {
  type: 'success' | 'exception';
  result: { type: string; value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Tab = ReturnType<typeof newTab>;

const CONTROL = '\uE009';

/** What is in the page when it is asked; null as soon as the page is gone or going. */
export function newTab(connection: Connection, context: string) {
  const send = async (method: string, params: object) =>
    (await connection.send(method, { context, ...params })).result;

  const callRaw = async (
    body: string,
    args: readonly unknown[],
    options: object = {},
  ): Promise<Serialized['result']> => {
    const { result } = await connection.send('script.callFunction', {
      // The transpiler names functions with a helper that the page does not have.
      functionDeclaration: `async (...given) => { const __name = (one) => one; return (${body})(...given); }`,
      arguments: args.map(asArgument),
      target: { context },
      awaitPromise: true,
      userActivation: false,
      ...options,
    });
    const answer = result as Serialized;
    if (answer.type === 'exception') throw new Error(`In the page: ${answer.exceptionDetails?.text}`);
    return answer.result;
  };

  /** Runs the function in the page; what it gives comes back as JSON. */
  async function call<Args extends unknown[], Value>(
    work: (...args: Args) => Value,
    ...args: { [Index in keyof Args]: Args[Index] | SharedNode }
  ): Promise<Awaited<Value>> {
    const body = `async (...args) => JSON.stringify(await (${String(work)})(...args)) ?? 'null'`;
    const { value } = await callRaw(body, args);
    return JSON.parse(String(value)) as Awaited<Value>;
  }

  const find = async (wanted: Wanted): Promise<SharedNode | null> => {
    const { sharedId } = await callRaw(String(findVisible), [JSON.stringify(wanted)]);
    return sharedId === undefined ? null : { sharedId };
  };

  const clickAt = async (origin: object, x = 0, y = 0) => {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), ...origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await send('input.performActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  };

  const tab = {
    context,
    send,
    call,
    find,
    /** Everything below the node, closed shadow roots included. */
    serialize: (work: () => Element | null) =>
      callRaw(String(work), [], {
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
      }),
    goto: async (url: string) => {
      await send('browsingContext.navigate', { url, wait: 'complete' });
    },
    waitForAddress: async (part: string): Promise<void> => {
      await until(`the address ${part}`, () =>
        tab.call(
          (wanted: string) => location.href.includes(wanted) && document.readyState === 'complete',
          part,
        ),
      );
    },
    waitFor: (wanted: Wanted, timeout?: number) =>
      until(`${wanted.css} ${wanted.text ?? ''}`, () => find(wanted), timeout),
    waitForText: (text: string, timeout?: number) =>
      until(`the text ${text}`, () => tab.hasText(text), timeout),
    hasText: (text: string) => tab.call((wanted: string) => document.body.innerText.includes(wanted), text),
    clickPoint: (x: number, y: number) => clickAt({}, x, y),
    click: async (wanted: Wanted) => {
      const node = await until(`${wanted.css} ${wanted.text ?? ''}, with nothing over it`, async () => {
        const found = await find(wanted);
        return found !== null && (await tab.call(bringIntoView, found)) ? found : null;
      });
      await clickAt({ origin: { type: 'element', element: node } });
    },
    press: async (text: string, withControl = false) => {
      const keys = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const actions = withControl
        ? [{ type: 'keyDown', value: CONTROL }, ...keys, { type: 'keyUp', value: CONTROL }]
        : keys;
      await send('input.performActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    /** Puts the text on the clipboard, as if it had been copied elsewhere. */
    copy: async (text: string) => {
      await callRaw('(text) => navigator.clipboard.writeText(text)', [text], { userActivation: true });
    },
    chooseFile: async (wanted: Wanted, path: string) => {
      await send('input.setFiles', { element: await tab.waitFor(wanted), files: [path] });
    },
    size: (width: number, height: number) =>
      send('browsingContext.setViewport', { viewport: { width, height } }),
    picture: async (path: string) => {
      const { data } = (await send('browsingContext.captureScreenshot', {})) as { data: string };
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async (promptUnload = false) => {
      await send('browsingContext.close', { promptUnload });
    },
  };
  return tab;
}

/** Asks until there is something, and says in the error what there was not. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | false>,
  timeout = 10_000,
): Promise<Value> {
  const end = Date.now() + timeout;
  let last = '';
  for (;;) {
    try {
      const value = await ask();
      if (value !== null && value !== false) return value;
    } catch (error) {
      // A page that is just going answers with an error.
      last = String(error).split('\n')[0] ?? '';
    }
    if (Date.now() > end) throw new Error(`Firefox does not show ${what}. ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function asArgument(value: unknown): object {
  if (typeof value === 'object' && value !== null && 'sharedId' in value) return { sharedId: value.sharedId };
  if (Array.isArray(value)) return { type: 'array', value: value.map(asArgument) };
  return { type: typeof value, value };
}

/** Runs in the page: whether a click on the middle of the element would hit it, after scrolling where need be. */
function bringIntoView(element: Element): boolean {
  const isHit = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  // A bar that stays at the top may lie over it.
  if (!isHit()) element.scrollIntoView({ block: 'center' });
  return isHit();
}

/** Runs in the page. */
function findVisible(wantedJson: string): Element | null {
  const { css, text, up, down, downText } = JSON.parse(wantedJson) as Wanted;
  const says = (element: Element, source: string | undefined) =>
    source === undefined ||
    [element.getAttribute('aria-label'), element.getAttribute('value'), element.textContent].some((one) =>
      new RegExp(source, 'i').test((one ?? '').replace(/\s+/g, ' ').trim()),
    );
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  for (const element of document.querySelectorAll(css)) {
    const holder = up === undefined ? element : element.closest(up);
    if (!says(element, text) || holder === null || !isSeen(holder)) continue;
    if (down === undefined) return holder;
    const part = [...holder.querySelectorAll(down)].find((one) => isSeen(one) && says(one, downText));
    if (part !== undefined) return part;
  }
  return null;
}
