// What a page of the fake NetSuite is: a path, what is needed to enter it, and what GET and POST do.
import type { HttpAnswer, HttpRequest } from './http';
import type { Account, Employee, FeatureId, PermissionKey, Role, Session, World } from './world';

/** One request of a signed-in user, with everything that a page needs to answer it. */
export interface Visit {
  world: World;
  account: Account;
  session: Session;
  user: Employee;
  role: Role;
  request: HttpRequest;
  url: URL;
  /** The posted fields; empty on GET. */
  form: URLSearchParams;
  /** Unix milliseconds by the server's clock. */
  now: number;
}

export interface Page {
  path: string;
  /** Any one of these permissions lets a role in. Administrator may always enter. */
  permissions?: readonly PermissionKey[];
  feature?: FeatureId;
  get: (visit: Visit) => HttpAnswer;
  post?: (visit: Visit) => HttpAnswer;
}

/** NetSuite's mode rule: no `id` is a new record, `id` alone is view, `id` with `e=T` is edit. */
export type RecordMode = { kind: 'new' } | { kind: 'view' | 'edit'; id: number };

export function recordMode(url: URL): RecordMode {
  const id = url.searchParams.get('id');
  if (id === null || id === '') return { kind: 'new' };
  return { kind: url.searchParams.get('e') === 'T' ? 'edit' : 'view', id: Number(id) };
}

export const administrator = 3;

export function mayEnter(role: Role, keys: readonly PermissionKey[]): boolean {
  if (keys.length === 0 || role.id === administrator) return true;
  return role.permissions.some(({ key, level }) => level > 0 && keys.includes(key));
}

export function page(body: string, status = 200): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store, private' },
    body,
  };
}

/** Where a record goes after its save: the record, a new one, or the same form again. */
export function afterSave(path: string, id: number, form: URLSearchParams): string {
  const next = form.get('nextaction');
  return next === 'new' ? path : `${path}?id=${id}${next === 'edit' ? '&e=T' : ''}`;
}

export function redirect(location: string): HttpAnswer {
  return { status: 302, headers: { location, 'cache-control': 'no-store, private' }, body: '' };
}

export function answerJson(value: unknown): HttpAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store, private' },
    body: JSON.stringify(value),
  };
}

export function nextId(account: Account): number {
  account.nextId += 1;
  return account.nextId;
}

/** As NetSuite prints a moment with the US date format: `11/23/2026 9:12 pm`. */
export function printMoment(at: number): string {
  const date = new Date(at);
  const hour = date.getUTCHours();
  const minute = String(date.getUTCMinutes()).padStart(2, '0');
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  return `${day} ${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
}
