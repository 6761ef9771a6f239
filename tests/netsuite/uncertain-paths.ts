// Paths that nobody published, by the switch that says where an account has the page. The menu leads to them.
import type { Variants } from './variants';

export const preferencesPaths: Readonly<Record<Variants['preferencesPath'], string>> = {
  setup: '/app/webservices/setup/wspreferences.nl',
  utility: '/app/webservices/webservicespreferences.nl',
  elsewhere: '/app/setup/wsprefs.nl',
};

/** NetSuite's list of tasks has the trail among the searches. */
export const auditPaths: Readonly<Record<Variants['auditPath'], string>> = {
  own: '/app/setup/loginaudit.nl',
  search: '/app/common/search/searchresults.nl',
};

/** The type of the audit trail where it is a search. */
export const auditSearch = 'LoginAudit';

/** Where the menu leads for the trail. */
export function auditLink({ auditPath }: Variants): string {
  return `${auditPaths[auditPath]}?${auditPath === 'search' ? `searchtype=${auditSearch}` : 'whence='}`;
}
