// SuiteQL, as far as it is needed to know whether a query may be asked: one SELECT from one table that the role can see.

import type { HttpAnswer, HttpRequest } from '../http';
import type { World } from '../world';
import { restError, restResource } from './answers';
import type { Login } from './login';
import { hasPermission } from './permission';
import { permissionsOfTable } from './record-types';
import { featureOff, roleRefused } from './rest-refusals';

function queryIn(body: string): string | undefined {
  try {
    const { q } = JSON.parse(body) as { q?: unknown };
    return typeof q === 'string' && q.trim() !== '' ? q : undefined;
  } catch {
    return undefined;
  }
}

interface Query {
  table: string;
  /** Of a condition `id = N`. */
  id: string | undefined;
}

function readQuery(text: string): Query | undefined {
  const parts = /^\s*select\s+[\w\s,.*()]+?\s+from\s+(\w+)(?:\s+where\s+id\s*=\s*(-?\d+))?\s*$/i.exec(text);
  const table = parts?.[1];
  return table === undefined ? undefined : { table: table.toLowerCase(), id: parts?.[2] };
}

/** The frame of the sentence is in reports of several programs [likely]. */
function invalidQuery(world: World, what: string): HttpAnswer {
  const detail = `Invalid search query. Detailed unprocessed description follows. Search error occurred: ${what}`;
  return restError(world, 400, 'INVALID_PARAMETER', detail);
}

/** A table that the role may not see is not there for it [likely]. */
function isSeen({ role }: Login, table: string): boolean {
  return (
    table === 'dual' || permissionsOfTable(table).some((permission) => hasPermission(role, permission, 1))
  );
}

function rowsOf({ account }: Login, { table, id }: Query): readonly object[] {
  if (table === 'dual') return [{ expr1: '1' }];
  const all = table === 'location' ? account.locations : table === 'subsidiary' ? account.subsidiaries : [];
  return all
    .filter((one) => id === undefined || String(one.id) === id)
    .map((one) => ({ id: String(one.id) }));
}

export function answerSuiteQl(world: World, login: Login, { headers, body, url }: HttpRequest): HttpAnswer {
  if (!login.account.workbook) return featureOff(world, 'SuiteAnalytics Workbook');
  // Edit is what Oracle asks for (OH:article_5085602973); the refusal names no permission [likely].
  if (!hasPermission(login.role, 'REPO_ANALYTICS', 3)) return roleRefused(world);
  const prefers = (headers['prefer'] ?? '').split(',').map((part) => part.trim());
  if (!prefers.includes('transient')) {
    // The header is Oracle's rule, the words are a guess.
    return restError(world, 400, 'INVALID_HEADER', "The header 'Prefer: transient' is required.");
  }
  if (!/^application\/(?:json|vnd\.oracle\.resource\+json)\b/i.test(headers['content-type'] ?? '')) {
    return restError(world, 400, 'INVALID_CONTENT', 'Invalid content type.');
  }
  const text = queryIn(body);
  if (text === undefined) return restError(world, 400, 'INVALID_CONTENT', 'Invalid query.');
  // Oracle documents these two and no other.
  if ([...url.searchParams.keys()].some((name) => name !== 'limit' && name !== 'offset'))
    return restError(world, 400, 'INVALID_PARAMETER', 'Invalid query parameter.');
  const query = readQuery(text);
  if (query === undefined) return invalidQuery(world, 'Invalid or unsupported search');
  if (!isSeen(login, query.table)) return invalidQuery(world, `Record '${query.table}' was not found.`);
  const items = rowsOf(login, query);
  const { length: count } = items;
  return restResource(world, { links: [], count, hasMore: false, items, offset: 0, totalResults: count });
}
