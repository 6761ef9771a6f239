// Every page that the guide knows. A new page is a file in this folder and a line here.
import { accessTokenList } from './access-token-list';
import { accessTokenRecord } from './access-token-record';
import { integrationList } from './integration-list';
import { integrationRecord } from './integration-record';
import type { PageId, PageSpec } from './page';

export const pages: readonly PageSpec[] = [
  integrationList,
  integrationRecord,
  accessTokenList,
  accessTokenRecord,
];

export function pageSpec(id: PageId): PageSpec | null {
  return pages.find((page) => page.id === id) ?? null;
}

/** The page at this pathname, by path alone. */
export function pageAtPath(pathname: string): PageSpec | null {
  return pages.find((page) => page.paths.includes(pathname)) ?? null;
}

/** Match patterns of the known pages. They end in `*` because a match pattern sees the query too. */
export function pageMatches(ids: readonly PageId[] = pages.map(({ id }) => id)): string[] {
  return pages
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ paths }) => paths)
    .map((path) => `https://*.app.netsuite.com${path}*`);
}
