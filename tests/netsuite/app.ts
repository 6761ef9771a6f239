// The user interface of one account: assets, login, then the page that stands at the path, if the role may see it.
import type { HttpAnswer, HttpRequest } from './http';
import { answerAsset } from './assets';
import { mayEnter, type Page, type Visit } from './page';
import { pages } from './pages/index';
import { answerLogin, sendToLogin, sessionOf } from './sign-in';
import { errorPage, featureNotice, noSuchPage, permissionViolation } from './ui/error-page';
import { csrf } from './ui/record-page';
import { featureNames } from './feature-names';
import { readForm } from './field-ids';
import type { Account, World } from './world';

function visit(world: World, account: Account, request: HttpRequest): Visit | undefined {
  const session = sessionOf(account, request);
  const user = account.users.find(({ id }) => id === session?.userId);
  const role = account.roles.find(({ id }) => id === session?.roleId);
  if (!session || !user || !role || user.inactive) return undefined;
  const form = readForm(account, request.method === 'POST' ? request.body : '');
  const now = Date.now() + world.clockOffset;
  return { world, account, session, user, role, request, url: request.url, form, now };
}

function refused(found: Page, here: Visit): HttpAnswer | undefined {
  const first = found.permissions?.[0];
  if (first !== undefined && !mayEnter(here.role, found.permissions ?? [])) return permissionViolation(first);
  if (found.feature && !here.account.features.has(found.feature)) {
    return featureNotice(featureNames[found.feature].label);
  }
  return undefined;
}

export function handleApp(world: World, account: Account, request: HttpRequest): HttpAnswer {
  const { pathname } = request.url;
  const open = answerAsset(pathname) ?? answerLogin(account, request);
  if (open) return open;
  const here = visit(world, account, request);
  if (!here) return sendToLogin(account, request.url);
  const found = pages.find(({ path }) => path === pathname);
  if (!found) return noSuchPage();
  const no = refused(found, here);
  if (no) return no;
  if (request.method !== 'POST') return found.get(here);
  if (!found.post) return errorPage('Notice', 'This page does not take a form.', 405);
  if (here.form.get('_csrf') !== csrf(here.session)) {
    return errorPage(
      'Notice',
      'Your session has timed out or the form has expired. Please open the page again.',
    );
  }
  return found.post(here);
}
