// Which NetSuite page this is. The path says which one was asked for; the document says whether it is what was served.
import { normaliseLabel } from '../netsuite/names';
import { pageAtPath, pageSpec, pageWithTitle } from '../netsuite/pages';
import type { PageId, PageSpec } from '../netsuite/pages/page';

export interface DetectedPage {
  readonly id: PageId;
  readonly spec: PageSpec | null;
}

export function detectPage(root: Document, pathname: string): DetectedPage {
  if (root.querySelector('form[name="login"] input[type="password"], #login-submit') !== null) {
    return { id: 'login', spec: null };
  }
  if (
    root.body.classList.contains('error-page') ||
    root.querySelector('.uir-error-page-content, .uir-error-page-message, td.errortextheading') !== null
  ) {
    return { id: 'permission-error', spec: pageSpec('permission-error') };
  }
  if (pathname.endsWith('/myroles.nl')) return { id: 'role-chooser', spec: null };
  const spec = pageAtPath(pathname) ?? pageWithTitle(normaliseLabel(pageTitle(root)));
  return spec === null ? { id: 'other', spec: null } : { id: spec.id, spec };
}

/** The title on the page; that of the document has a suffix nobody described. */
function pageTitle(root: ParentNode): string {
  return (
    root.querySelector('h1.uir-record-type, h1.uir-list-name, .uir-page-title-firstline h1, h1')
      ?.textContent ?? ''
  );
}

/** What an error page says, for the card: NetSuite's own words. */
export function errorMessage(root: Document): string {
  const said = root.querySelector('.uir-error-page-message, .uir-error-page--message, .errortext');
  return (said?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
}
