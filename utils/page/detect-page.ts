// Which NetSuite page this is. The path says which one was asked for; the document says whether it is what was served.
import { pageAtPath } from '../netsuite/pages';
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
    return { id: 'permission-error', spec: null };
  }
  const spec = pageAtPath(pathname);
  return spec === null ? { id: 'other', spec: null } : { id: spec.id, spec };
}
