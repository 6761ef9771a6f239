// Sessions: the cookie, the login page and its POST, and the short cut that tests take.
import { randomBytes } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from './http';
import { page, redirect } from './page';
import { html } from './ui/html';
import { head } from './ui/frame';
import type { Account, Session, World } from './world';

export const cookieName = 'JSESSIONID';
export const loginPath = '/app/login/secure/enterpriselogin.nl';
const homePath = '/app/center/card.nl?sc=-29';
const loginPaths: readonly string[] = [loginPath, '/pages/customerlogin.jsp', '/pages/login.jsp'];

function openSession(account: Account, userId: number, roleId: number): string {
  const value = randomBytes(24).toString('base64url');
  account.sessions.set(value, { userId, roleId, showOnce: null, banner: null });
  return value;
}

/** Signs in without the login page: gives the cookie for the account's host. */
export function signIn(
  world: World,
  account: Account | string,
  userId?: number,
  roleId?: number,
): { name: string; value: string } {
  const found =
    typeof account === 'string'
      ? world.accounts.find(({ id, slug }) => id === account || slug === account)
      : account;
  if (!found) throw new Error('There is no such account in this world.');
  const user = found.users.find(({ id }) => id === (userId ?? 42)) ?? found.users[0];
  if (!user) throw new Error('The account has no users.');
  const value = openSession(found, user.id, roleId ?? user.roleIds[0] ?? 3);
  return { name: cookieName, value };
}

export function sessionOf(account: Account, request: HttpRequest): Session | undefined {
  const cookies = (request.headers['cookie'] ?? '').split(/;\s*/);
  const own = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`));
  return own === undefined ? undefined : account.sessions.get(own.slice(cookieName.length + 1));
}

function loginPage(account: Account, target: string, error: string | null): HttpAnswer {
  const document = html`<!doctype html>
    <html lang="en">
      ${head('NetSuite - Customer Login')}
      <body class="login-page">
        <div class="uir-logo"><span>ORACLE</span> NetSuite</div>
        <div class="login-box">
          <form name="login" id="login" method="post" action="${loginPath}">
            ${error !== null && html`<div class="login-error" role="alert">${error}</div>`}
            <input type="hidden" name="c" value="${account.id}" />
            <input type="hidden" name="redirect" value="${target}" />
            <label for="email">Email address</label>
            <input type="email" id="email" name="email" autocomplete="username" />
            <label for="password">Password</label>
            <input type="password" id="password" name="password" autocomplete="current-password" />
            <input type="submit" id="login-submit" value="Log In" />
          </form>
        </div>
      </body>
    </html>`;
  return page(document.html);
}

/** Only paths of this host, so that the page cannot send people elsewhere. */
function safeTarget(given: string | null): string {
  return given !== null && /^\/(?!\/)/.test(given) ? given : homePath;
}

function logIn(account: Account, form: URLSearchParams): HttpAnswer {
  const target = safeTarget(form.get('redirect'));
  const email = (form.get('email') ?? '').trim().toLowerCase();
  const user = account.users.find((one) => one.email.toLowerCase() === email && email !== '');
  if (!user || user.inactive || !user.giveAccess || (form.get('password') ?? '') === '') {
    return loginPage(
      account,
      target,
      'You have entered an invalid email address or password. Please try again.',
    );
  }
  const value = openSession(account, user.id, user.roleIds[0] ?? 0);
  const answer = redirect(target);
  answer.headers['set-cookie'] = `${cookieName}=${value}; Path=/; Secure; HttpOnly`;
  return answer;
}

export function sendToLogin(account: Account, url: URL): HttpAnswer {
  const target = encodeURIComponent(url.pathname + url.search);
  return redirect(`${loginPath}?c=${account.id}&redirect=${target}`);
}

/** Answers the addresses that need no session; undefined when this is none of them. */
export function answerLogin(account: Account, request: HttpRequest): HttpAnswer | undefined {
  if (request.url.pathname === '/pages/nllogoutnobackend.jsp') {
    const session = sessionOf(account, request);
    for (const [key, value] of account.sessions) if (value === session) account.sessions.delete(key);
    const answer = redirect(loginPath);
    answer.headers['set-cookie'] = `${cookieName}=; Path=/; Secure; HttpOnly; Max-Age=0`;
    return answer;
  }
  if (!loginPaths.includes(request.url.pathname)) return undefined;
  if (request.method === 'POST') return logIn(account, new URLSearchParams(request.body));
  return loginPage(account, safeTarget(request.url.searchParams.get('redirect')), null);
}
