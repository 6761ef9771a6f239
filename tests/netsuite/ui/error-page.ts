// NetSuite's error pages: no form, no menu worth the name, a text and a way back.
import { page } from '../page';
import type { HttpAnswer } from '../http';
import type { PermissionKey } from '../world';
import { permissionInMessage } from '../permissions';
import { html } from './html';
import { head } from './frame';

export function errorPage(title: string, message: string, status = 200): HttpAnswer {
  const document = html`<!doctype html>
    <html lang="en">
      ${head(title)}
      <body class="error-page">
        <div class="uir-logo"><span>ORACLE</span> NetSuite</div>
        <div class="uir-error-page-content">
          <div class="uir-error-page-title">${title}</div>
          <div class="uir-error-page-message">${message}</div>
          <input
            type="button"
            id="goback"
            class="rndbuttoninpt bntBgT"
            value="Go Back"
            onclick="history.back(); return false;"
          />
        </div>
      </body>
    </html>`;
  return page(document.html, status);
}

/** Two blanks after `need`, as NetSuite writes them. */
export function permissionViolation(key: PermissionKey): HttpAnswer {
  return errorPage(
    'Notice',
    `Permission Violation: You need  the '${permissionInMessage(key)}' permission to access this page. Please contact your account administrator.`,
  );
}

export function featureNotice(feature: string): HttpAnswer {
  return errorPage(
    'Notice',
    `The feature '${feature}' required to access this page is not enabled in this account.`,
  );
}

export function noSuchRecord(): HttpAnswer {
  return errorPage('Notice', 'That record does not exist.');
}

export function noSuchPage(): HttpAnswer {
  return errorPage('Page Not Found', 'The page you are looking for cannot be found.', 404);
}
