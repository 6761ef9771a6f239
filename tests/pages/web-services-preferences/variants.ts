// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'by-document-title',
    from: 'by-title',
    about: 'The page has no heading of its own: the title of the document names it.',
    patch: String.raw`
      - <h1
      + <div
      - SOAP Web Services Preferences</h1
      + </div
    `,
  },
  {
    name: 'by-heading-only',
    from: 'by-title',
    about: 'The title of the document says nothing but the company.',
    patch: String.raw`
      - >SOAP Web Services Preferences - NetSuite
      + >NetSuite
    `,
  },
  {
    name: 'by-help-call',
    from: 'by-heading-only',
    about: 'No title anywhere: the help calls behind the labels carry that of the page.',
    path: '/app/webservices/setup.nl?whence=',
    patch: String.raw`
      - <h1 class="uir-record-type">SOAP Web Services Preferences</h1><
      + <
    `,
  },
  {
    name: 'by-older-title',
    from: 'by-title',
    about: 'Before 2019 the page was called Web Services Preferences.',
    words: { 'SOAP Web Services Preferences': 'Web Services Preferences' },
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + core/css/classic/frame.css">
      - "uir-refreshed
      + "
    `,
  },
  {
    name: 'by-title-elsewhere',
    from: 'by-title',
    about: 'The title again, at an invented path below the set-up pages.',
    path: '/app/setup/prefs.nl',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
    `,
  },
  {
    name: 'by-title-upper-case',
    from: 'by-title',
    about: 'The title in upper case with a mark behind it.',
    words: { 'SOAP Web Services Preferences': 'SOAP WEB SERVICES PREFERENCES *' },
  },
];
