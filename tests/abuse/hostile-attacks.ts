// What a page can do against the guide, or by mistake. Each runs in the page's own world before anything of the page is parsed; `draw`
// picks its variant, so that a run of a seed does the same again.
import type { Random } from './random';

export interface Attack {
  readonly kind: 'root' | 'capture' | 'guard' | 'card' | 'message' | 'document';
  readonly name: string;
  /** Runs in the page. What it gets hold of it puts into `window.stolen`. */
  readonly script?: string;
  /** Another page than NetSuite's own, with the same values. */
  readonly change?: (html: string) => string;
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

/** The first of the names are those that a reader needs most, and come most often. */
function someOf(random: Random, names: readonly string[]): string[] {
  const pick = () => random.pick(random.below(2) === 0 ? names.slice(0, 7) : names);
  return [...new Set(Array.from({ length: 1 + random.below(4) }, pick))];
}

const hidden = (names: readonly string[]) =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');

/** The page with its values as plain text below their names, as pages that people copied show them. */
function bare(html: string, around: (text: string) => string): string {
  const values = [...html.matchAll(/\b[0-9a-f]{64}\b/g)].map(([value]) => value);
  const [first = '', second = ''] = [...new Set(values)];
  const names =
    html.includes('TOKEN ID') || /Token ID/i.test(html)
      ? ['Token ID', 'Token Secret']
      : ['Consumer Key / Client ID', 'Consumer Secret / Client Secret'];
  const text = [names[0], first, names[1], second].map((line) => `<span>${line}</span>\n`).join('');
  const alone = [names[0], first, names[1], second].join('<br>');
  const head = /^[^]*?<body\b[^>]*>/.exec(html)?.[0] ?? '<body>';
  return `${head}${around(text.length % 2 === 0 ? alone : text)}</body></html>`;
}

const makers: readonly ((random: Random) => Attack)[] = [
  () => ({
    kind: 'root',
    name: 'attachShadow replaced',
    script: `const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); stolen.push('a root'); return root; };`,
  }),
  (random) => {
    const tag = random.pick(['credential-guide-overlay', 'credential-guide']);
    return {
      kind: 'root',
      name: `custom element ${tag}`,
      script: `const kept = []; customElements.define('${tag}', class extends HTMLElement { constructor() { super(); kept.push(this.attachInternals()); } });
        setInterval(() => { if (kept.some(({ shadowRoot }) => shadowRoot !== null)) stolen.push('internals'); }, 20);`,
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
    const controls = someOf(random, FORM_NAMES);
    return {
      kind: 'capture',
      name: `forms with controls ${controls.join(' ')}`,
      change: (html) => html.replace(/<form\b[^>]*>/g, (form) => form + hidden(controls)),
    };
  },
  (random) => {
    const controls = someOf(random, FORM_NAMES);
    return {
      kind: 'capture',
      name: `bare values in a form with controls ${controls.join(' ')}`,
      change: (html) => bare(html, (text) => `<form>${hidden(controls)}${text}</form>`),
    };
  },
  (random) => {
    const names = someOf(random, DOCUMENT_NAMES);
    const tag = random.pick(['img', 'form', 'embed', 'object']);
    const isBare = random.below(2) === 0;
    const parts = names.map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');
    return {
      kind: 'capture',
      name: `${tag} named ${names.join(' ')}${isBare ? ', bare values' : ''}`,
      change: (html) =>
        (isBare ? bare(html, (text) => `<div>${text}</div>`) : html).replace(
          /<body\b[^>]*>/,
          (body) => body + parts,
        ),
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
        "if (host.style.display !== 'none') host.style.cssText = 'display:none';",
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
  (random) => {
    const after = random.below(300);
    const way = random.pick(['document.open', 'a new body', 'a new root'] as const);
    const work = {
      'document.open': 'document.open(); document.write(html); document.close();',
      'a new body':
        "document.body.outerHTML = '<body>' + html.replace(/^[^]*<body[^>]*>|<\\/body>[^]*$/g, '') + '</body>';",
      'a new root':
        "document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement);",
    }[way];
    return {
      kind: 'document',
      name: `written anew by ${way} after ${after} ms`,
      change: (html) =>
        `<!doctype html><html><head><title>NetSuite</title></head><body><p>One moment</p><script>const html = ${JSON.stringify(
          html.replace(/<script[^]*?<\/script>/g, ''),
        ).replaceAll(
          '</',
          '<\\/',
        )}; addEventListener('load', () => setTimeout(() => { ${work} }, ${after}));</script></body></html>`,
    };
  },
];

/** One to three of them, in one page. */
export function drawAttacks(random: Random): readonly Attack[] {
  const count = 1 + random.below(3);
  return Array.from({ length: count }, () => random.pick(makers)(random));
}

/** For `addInitScript`: what one of them meets stops no other. */
export function scriptOf(attacks: readonly Attack[]): string {
  const scripts = attacks.map(({ script = '' }) => `try { (() => { ${script} })(); } catch {}`);
  return `window.stolen = []; ${scripts.join('\n')}`;
}

/** What is served: the first of them that makes another page does. */
export function changeOf(attacks: readonly Attack[]): (html: string) => string {
  return attacks.find(({ change }) => change !== undefined)?.change ?? ((html) => html);
}
