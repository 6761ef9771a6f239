// Style sheet, page scripts and pictures: what the server gives without a session.
import { readFileSync } from 'node:fs';
import type { HttpAnswer } from './http';

const files: Readonly<Record<string, string>> = {
  '/core/css/refreshed/frame.css': 'netsuite-frame.css',
  '/core/css/refreshed/form.css': 'netsuite-form.css',
  '/core/css/refreshed/list.css': 'netsuite-list.css',
  '/core/javascript/nlcore.js': 'nlcore.js',
  '/core/javascript/nldropdown.js': 'nldropdown.js',
  '/core/javascript/nlmachine.js': 'nlmachine.js',
  '/core/javascript/nlquirks.js': 'nlquirks.js',
  '/javascript/common/integrapp.js': 'integrapp.js',
  '/javascript/setup/accesstoken.js': 'accesstoken.js',
  '/javascript/setup/clientcredentials.js': 'clientcredentials.js',
  '/javascript/setup/features.js': 'features.js',
  '/javascript/entity/employee.js': 'employee.js',
};

const pictures: Readonly<Record<string, string>> = {
  '/images/nav/ns_x.gif': '',
  '/favicon.ico': '<rect width="16" height="16" rx="3" fill="#3f5873"/>',
  '/images/nav/check.svg': '<path d="M3 8l4 4 6-9" fill="none" stroke="#333" stroke-width="2.4"/>',
};

function answer(type: string, body: string): HttpAnswer {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'public, max-age=600' }, body };
}

export function answerAsset(path: string): HttpAnswer | undefined {
  const picture = pictures[path];
  if (picture !== undefined) {
    return answer(
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${picture}</svg>`,
    );
  }
  // The session script: only its address matters to anybody.
  if (path === '/javascript/sessionstatus/session_status_init.jsp') {
    return answer('text/javascript; charset=utf-8', 'var NLSessionStatus = { alive: true };');
  }
  const file = files[path];
  if (file === undefined) return undefined;
  const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
  return answer(`${type}; charset=utf-8`, readFileSync(new URL(`./assets/${file}`, import.meta.url), 'utf8'));
}
