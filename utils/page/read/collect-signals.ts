// Collects what a document says of which page it is. Nothing is decided here, and nothing is kept that is not a name.
import { all, one, textOf } from '../dom';
import {
  FILE_SIGNAL,
  LONGEST_SIGNAL,
  MOST_SIGNALS,
  type PageSignals,
  type ServedInstead,
} from '../../netsuite/page-signals';
import { HELP_CALL, helpCall } from './help-call';
import { clean } from './read-field';

/** `query`: that of the address, with its question mark. */
export function collectSignals(root: Document, path: string, query = ''): PageSignals {
  const named = (selector: string, read: (element: HTMLElement) => string | null | undefined) =>
    distinct(all(root, selector).map(read));
  const help = helpCall(one(root, HELP_CALL));
  return {
    path,
    served: servedInstead(root, path),
    titles: distinct([
      ...named('h1, .uir-page-title-firstline, .uir-list-name', ({ textContent }) => textContent),
      // The exact pattern is not known: what stands before the first mark that NetSuite may put there.
      /^.*?(?= [-–|] |: |$)/.exec(textOf(one(root, 'title')))?.[0],
      help?.title,
    ]),
    tasks: distinct([
      help?.task,
      help?.recordType,
      valueOf(root, '#main_form > input[name="type"]'),
      // After a save with one of several buttons it begins with the task (likely).
      valueOf(root, 'input[name="_multibtnstate_"]')?.replace(/:.*/, ''),
      ...named('a[href*="taskid="]', (link) => /[?&]taskid=(\w+)/.exec(link.getAttribute('href') ?? '')?.[1]),
    ]),
    searchTypes: distinct([
      new URLSearchParams(query.toLowerCase()).get('searchtype'),
      valueOf(root, 'input[name="searchtype"]'),
    ]),
    fields: [
      ...(all(root, 'input[type="file"]').length === 1 ? [FILE_SIGNAL] : []),
      ...named(
        '[data-walkthrough^="Field:"], [data-field-name]',
        ({ dataset }) => dataset['fieldName'] ?? dataset['walkthrough']?.slice(6),
      ),
    ].slice(0, MOST_SIGNALS),
    machines: named('table[id$="_splits"]', ({ id }) => id.slice(0, -7)),
    columns: distinct(
      all(root, '#div__labtab td').flatMap((cell) => [
        cell.dataset['nspsId']?.replace(/^columnheader_+/, ''),
        cell.dataset['label'] ?? cell.textContent,
      ]),
    ),
    rowLinks: distinct(
      ['#row0 a[href]', '#row1 a[href]']
        .flatMap((links) => all(root, links))
        .map((link) => link.getAttribute('href')?.replace(/^https?:\/\/[^/]+|\?.*$/g, '')),
    ),
  };
}

function valueOf(root: ParentNode, selector: string): string | undefined {
  return one<HTMLInputElement>(root, selector)?.value;
}

/** Served at any address in place of the page that was asked for, so these are known by what they are made of. */
function servedInstead(root: Document, path: string): ServedInstead | null {
  const has = (selector: string) => one(root, selector) !== null;
  // An employee's form has a password too.
  const isForm = has('#main_form') || has('#div__bodytab');
  if (path.includes('/loginchallenge/') || (!isForm && has(LOGIN))) return 'login';
  if (has('body.error-page, [class*="uir-error-page"], td.errortextheading')) return 'error';
  // The chooser is made with another framework than all forms and lists are.
  if (path.endsWith('/myroles.nl') || (!isForm && has(ROLES))) return 'role-chooser';
  return !isForm && REFUSED.test(errorMessage(root)) ? 'error' : null;
}

const LOGIN =
  'form[name="login"], #login-submit, #userName, input[name="answer"], form:has(input[name="email"]) input[type="password"]';
const ROLES = '[data-widget="DataGrid"] :is(a[href*="/changerole.nl"], a[href*="/changeaccount.nl"])';

/** NetSuite's own words where the page is refused without the usual markup. */
const REFUSED =
  /permission violation|insufficient_permission|login access has been disabled|do not have privileges/i;

/** What an error page says, for the card: NetSuite's own words. */
export function errorMessage(root: Document): string {
  const texts = [
    '[class*="uir-error-page"][class*="message"]',
    '.errortext',
    '.uir-alert-box .descr',
    '[class*="uir-alert-box"]',
    '[class*="title"]',
    'h1',
  ]
    .map((selector) => clean(textOf(one(root, selector))))
    .filter((text) => text !== '');
  return (texts.find((text) => REFUSED.test(text)) ?? texts[0] ?? '').slice(0, 300);
}

function distinct(some: readonly (string | null | undefined)[]): string[] {
  const texts = some.map((text) => (text ?? '').trim().slice(0, LONGEST_SIGNAL));
  return [...new Set(texts)].filter((text) => text !== '').slice(0, MOST_SIGNALS);
}
