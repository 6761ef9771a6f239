// What each script of the browser must never reach, by however many imports. Imports of types reach nothing, which is why this is a set of its own.
import { engines, following, kinds, npm, room } from './.dependency-cruiser.mjs';

const contentScripts = '^entrypoints/(netsuite-page|netsuite-list|show-values|go-to-card)/';
const background = '^entrypoints/background(/|\\.ts$)';
const views = ['^entrypoints/(popup|sidepanel|welcome)/', '^components/', '^utils/state/'];

const forbidden = [
  {
    name: 'page-reaches-no-inside',
    comment: 'the page reads, sends and draws: what decides and what is stored stay out of its scripts',
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: [
        '^utils/(storage|vault|account|state|connection|handover|recipes|texts)/',
        '^utils/netsuite/ids/',
        '^utils/guide/(?!card-place\\.ts$)',
        '^utils/messages/handle',
        '^components/',
        '\\.tsx$',
      ],
      reachable: true,
    },
  },
  {
    name: 'page-reaches-captures-only',
    comment: 'of the kinds a page knows what is shown once, and nothing else',
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: `^${kinds}/`,
      pathNot: [`^${kinds}/captures\\.ts$`, `^${kinds}/[^/]+/(integration-)?captures?\\.ts$`],
      reachable: true,
    },
  },
  {
    name: 'page-reaches-no-package',
    comment: "a content script may use wxt/browser and wxt/utils/define-…: each byte lies on NetSuite's page",
    severity: 'error',
    from: { path: contentScripts },
    to: {
      path: '(^|/)node_modules/',
      pathNot: [npm('@wxt-dev/browser'), '(^|/)node_modules/wxt/dist/(browser|utils/define-[a-z-]+)\\.mjs$'],
      reachable: true,
    },
  },
  {
    name: 'background-reaches-no-view',
    comment: 'the background has no DOM: neither React nor the code of pages',
    severity: 'error',
    from: { path: background },
    to: {
      path: ['^utils/(page|state)/', '^components/', '\\.tsx$', npm('react', 'react-dom', 'zustand')],
      reachable: true,
    },
  },
  {
    name: 'views-reach-no-vault',
    comment: 'values are stored and decrypted in the background only; a view asks it',
    severity: 'error',
    from: { path: views },
    to: { path: '^utils/(vault|account|page)/', reachable: true },
  },
  {
    name: 'engines-reach-no-kind',
    comment: 'an engine is handed the tables of a kind: where it needs to know more, a column is missing',
    severity: 'error',
    from: { path: engines.map(room) },
    to: { path: room(kinds), reachable: true },
  },
  {
    name: 'tables-stay-light',
    comment:
      'every view loads the tables of all kinds: fields and steps, nothing that tests, exports or guides',
    severity: 'error',
    from: { path: `^${kinds}/tables\\.ts$` },
    to: {
      path: [`^${kinds}/(index|formats|captures)\\.ts$`, '^utils/(connection|handover)/', npm('.+')],
      reachable: true,
    },
  },
];

export default { forbidden, options: { ...following, tsPreCompilationDeps: false } };
