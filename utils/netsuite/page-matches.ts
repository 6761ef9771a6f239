// Match patterns of the pages on which the browser starts the guide by itself.
import { pages } from './pages';

/** Where pages without a published path may be; what they say of themselves decides. */
const UNCERTAIN = ['/app/webservices/'];

/** A search is told apart by its query alone, and no other search is looked at. */
const SEARCHES = ['/app/common/search/search.nl', '/app/common/search/searchresults.nl'];
const SEARCH_TYPES = ['LoginAudit'];

/** They end in `*` because a match pattern sees the query too. */
export function pageMatches(): string[] {
  const searches = SEARCHES.flatMap((path) => SEARCH_TYPES.map((type) => `${path}?*searchtype=${type}`));
  return [...pages.flatMap(({ paths }) => paths), ...UNCERTAIN, ...searches].map(
    (path) => `https://*.app.netsuite.com${path}*`,
  );
}
