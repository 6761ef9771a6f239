// Match patterns of the pages on which the browser starts the guide by itself.
import { FRAMED } from './framed';
import { pages } from './pages';

/** Where pages without a published path may be; what they say of themselves decides. */
const UNCERTAIN = ['/app/webservices/'];

/** A search is told apart by its query alone, and no other search is looked at. */
const SEARCHES = ['/app/common/search/search.nl', '/app/common/search/searchresults.nl'];
const SEARCH_TYPES = ['LoginAudit'];

/** They end in `*` because a match pattern sees the query too. */
const patterns = (paths: readonly string[]) => paths.map((path) => `https://*.app.netsuite.com${path}*`);

/** `lists`: where a list or a sublist stands, or nobody knows. `framed`: the same, with the frames of the page. */
export function pageMatches(): {
  readonly all: string[];
  readonly lists: string[];
  readonly others: string[];
  readonly framed: string[];
} {
  const searches = SEARCHES.flatMap((path) => SEARCH_TYPES.map((type) => `${path}?*searchtype=${type}`));
  const known = (isList: boolean) =>
    pages
      .filter(
        ({ list, table, sublists }) => [list, table, sublists].some((one) => one !== undefined) === isList,
      )
      .flatMap(({ paths }) => paths)
      .filter((path) => !path.startsWith(FRAMED));
  const framed = patterns([FRAMED]);
  const lists = patterns([...known(true), ...UNCERTAIN, ...searches]);
  const others = patterns(known(false));
  return { all: [...others, ...lists, ...framed], lists, others, framed };
}
