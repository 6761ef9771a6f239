// What a page can do against the guide, or by mistake. Each runs in the page's own world before anything of the page is parsed; `draw`
// picks its variant, so that a run of a seed does the same again.
import type { Random } from './random';

export interface Attack {
  readonly kind: 'root' | 'capture' | 'guard' | 'card' | 'message' | 'document';
  readonly name: string;
  /** Runs in the page. What it gets hold of it puts into `window.stolen`. */
  readonly script: string;
}

const HOST = '[data-credential-guide]';
const onHost = (work: string) => `
  new MutationObserver((_, observer) => {
    const host = document.documentElement && document.documentElement.querySelector('${HOST}');
    if (!host || window.stopped) return;
    ${work}
  }).observe(document, { subtree: true, childList: true, attributes: true });`;
const whenParsed = (work: string) => `addEventListener('DOMContentLoaded', () => { ${work} });`;

/** Of forms, by the names of their controls; of the document, by those of pictures and frames. */
const FORM_NAMES = [
  'querySelector',
  'querySelectorAll',
  'closest',
  'getAttribute',
  'matches',
  'parentElement',
  'parentNode',
  'textContent',
  'id',
  'className',
  'style',
  'dataset',
  'children',
  'childNodes',
  'contains',
  'ownerDocument',
  'nodeType',
  'getClientRects',
  'compareDocumentPosition',
  'isConnected',
  'append',
  'remove',
  'attributes',
  'firstChild',
  'innerText',
  'hidden',
] as const;
const DOCUMENT_NAMES = [
  'body',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'createElement',
  'createTreeWalker',
  'title',
  'readyState',
  'addEventListener',
  'elementsFromPoint',
  'nodeType',
  'head',
  'forms',
  'activeElement',
  'defaultView',
] as const;

const makers: readonly ((random: Random) => Attack)[] = [
  () => ({
    kind: 'root',
    name: 'attachShadow replaced',
    script: `const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); stolen.push('a root'); return root; };`,
  }),
  (random) => {
    const tag = random.pick(['credential-guide-overlay', 'credential-guide', 'x-guide']);
    return {
      kind: 'root',
      name: `custom element ${tag}`,
      script: `customElements.define('${tag}', class extends HTMLElement { constructor() { super(); try { if (this.attachInternals().shadowRoot) stolen.push('internals'); } catch {} } });`,
    };
  },
  () => ({
    kind: 'root',
    name: 'attachInternals on the host',
    script: onHost(
      `try { if (host.attachInternals().shadowRoot) stolen.push('internals'); } catch {} if (host.shadowRoot) stolen.push('open root'); window.stopped = true;`,
    ),
  }),
  (random) => {
    const names = Array.from({ length: 1 + random.below(4) }, () => random.pick(FORM_NAMES));
    return {
      kind: 'capture',
      name: `a form with controls ${names.join(' ')}`,
      script:
        whenParsed(`for (const name of ${JSON.stringify(names)}) for (const form of document.querySelectorAll('form')) {
        const input = document.createElement('input'); input.type = 'hidden'; input.name = name; Element.prototype.append.call(form, input); }`),
    };
  },
  (random) => {
    const names = Array.from({ length: 1 + random.below(4) }, () => random.pick(FORM_NAMES));
    return {
      kind: 'capture',
      name: `all in a form with controls ${names.join(' ')}, from the first byte`,
      script: `new MutationObserver((_, observer) => { if (!document.body) return; observer.disconnect();
        const form = document.createElement('form'); for (const name of ${JSON.stringify(names)}) { const input = document.createElement('input'); input.type = 'hidden'; input.name = name; form.append(input); }
        Element.prototype.prepend.call(document.body, form); }).observe(document, { subtree: true, childList: true });`,
    };
  },
  (random) => {
    const names = Array.from({ length: 1 + random.below(4) }, () => random.pick(DOCUMENT_NAMES));
    const tag = random.pick(['img', 'form', 'iframe', 'embed', 'object']);
    return {
      kind: 'capture',
      name: `${tag} named ${names.join(' ')}`,
      script: `const top = document.documentElement; const make = Document.prototype.createElement; const push = () => { for (const name of ${JSON.stringify(names)}) {
        const one = make.call(document, '${tag}'); one.setAttribute('name', name); one.id = name; Element.prototype.append.call(Reflect.get(Document.prototype, 'documentElement', document), one); } };
        ${random.pick(['push();', "addEventListener('DOMContentLoaded', push);"])}`,
    };
  },
  (random) => ({
    kind: 'capture',
    name: 'performance cleared',
    script: `setInterval(() => { performance.clearMarks(); performance.clearMeasures(); }, ${random.below(20)});
      ${random.pick(['', 'performance.mark = () => { throw new Error(); };', "Object.defineProperty(window, 'performance', { value: null });"])}`,
  }),
  (random) => ({
    kind: 'capture',
    name: 'built-ins replaced',
    script: random.pick([
      'Element.prototype.querySelectorAll = () => []; Document.prototype.querySelectorAll = () => [];',
      'RegExp.prototype.test = () => false; String.prototype.trim = () => "";',
      'Array.prototype.map = () => []; JSON.stringify = () => "{}"; Promise.prototype.then = () => undefined;',
      'window.MutationObserver = class { observe() {} disconnect() {} }; window.requestAnimationFrame = () => 0;',
    ]),
  }),
  (random) => ({
    kind: 'guard',
    name: 'leaving made easy',
    script: random.pick([
      "addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);",
      'setInterval(() => { window.onbeforeunload = null; }, 5);',
      "Event.prototype.preventDefault = () => undefined; addEventListener('beforeunload', (event) => event.stopPropagation(), true);",
    ]),
  }),
  (random) => ({
    kind: 'card',
    name: 'styled away',
    script: whenParsed(`const style = document.createElement('style');
      style.textContent = '${HOST}, ${HOST} * { ${random.pick([
        'opacity: 0 !important',
        'display: none !important',
        'transform: translate(-9999px) !important',
        'visibility: hidden !important; pointer-events: none !important',
        'all: revert !important; position: static !important',
      ])} }'; document.head.append(style);`),
  }),
  (random) => ({
    kind: 'card',
    name: 'host thrown out or changed',
    script: onHost(
      random.pick([
        'host.remove();',
        'if (!window.once) { window.once = true; host.remove(); }',
        "host.style.cssText = 'display:none';",
        "host.setAttribute('style', 'opacity:0'); if ((window.times = (window.times ?? 0) + 1) > 80) window.stopped = true;",
        'document.body && document.body.append(host); window.stopped = true;',
        "host.innerHTML = '<p>You have won</p>'; window.stopped = true;",
      ]),
    ),
  }),
  () => ({
    kind: 'card',
    name: 'a look-alike',
    script:
      whenParsed(`const fake = document.createElement('div'); fake.setAttribute('data-credential-guide', '');
      fake.style.cssText = 'position:fixed;right:16px;top:16px;width:328px;height:200px;background:#fff;z-index:2147483647';
      fake.innerHTML = '<button>Use this one</button><input placeholder="Paste the Consumer Secret">'; document.documentElement.append(fake);`),
  }),
  (random) => ({
    kind: 'message',
    name: 'events and messages made up',
    script: `setInterval(() => {
      for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'change', 'submit', 'pagehide', 'pageshow', 'DOMContentLoaded', 'beforeunload', 'message'])
        for (const target of [window, document, document.querySelector && Document.prototype.querySelector.call(document, '${HOST}')])
          if (target) EventTarget.prototype.dispatchEvent.call(target, new Event(type, { bubbles: true, composed: true, cancelable: true }));
      window.postMessage({ type: 'chooseName', data: { name: 'application', value: 'Forged' } }, '*');
      window.postMessage({ type: 'valuesShown', data: { capture: 'consumer', values: {} } }, '*');
    }, ${20 + random.below(80)});`,
  }),
  (random) => ({
    kind: 'document',
    name: 'written anew',
    script: random.pick([
      whenParsed(
        `const html = document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, ''); setTimeout(() => { document.open(); document.write('<!doctype html>' + html); document.close(); }, ${random.below(200)});`,
      ),
      whenParsed(
        `setTimeout(() => { const body = document.body.cloneNode(true); document.body.replaceWith(body); }, ${random.below(200)});`,
      ),
      whenParsed(
        `setTimeout(() => { document.body.innerHTML = document.body.innerHTML; }, ${random.below(200)});`,
      ),
      whenParsed(
        `setTimeout(() => { const top = document.documentElement.cloneNode(true); document.documentElement.replaceWith(top); }, ${random.below(200)});`,
      ),
    ]),
  }),
];

/** One to three of them, in one page. */
export function drawAttacks(random: Random): readonly Attack[] {
  const count = 1 + random.below(3);
  return Array.from({ length: count }, () => random.pick(makers)(random));
}

/** For `addInitScript`: what one of them meets stops no other. */
export function scriptOf(attacks: readonly Attack[]): string {
  return `window.stolen = []; ${attacks.map(({ script }) => `try { (() => { ${script} })(); } catch {}`).join('\n')}`;
}
