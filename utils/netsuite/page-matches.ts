// Match patterns of the pages on which the browser starts the guide by itself.
import { pages } from './pages';

/** Where pages without a published path may be; their title decides. */
const UNCERTAIN = ['/app/webservices/'];

/** They end in `*` because a match pattern sees the query too. */
export function pageMatches(): string[] {
  return [...pages.flatMap(({ paths }) => paths), ...UNCERTAIN].map(
    (path) => `https://*.app.netsuite.com${path}*`,
  );
}
