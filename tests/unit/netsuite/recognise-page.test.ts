// What names a page whose path nobody published: NetSuite's own task, the type of a search, or its title; never a part of a path alone.
import { describe, expect, it } from 'vitest';
import { pageMatches } from '@/utils/netsuite/page-matches';
import type { PageSignals } from '@/utils/netsuite/page-signals';
import { expectedPage, recognisePage } from '@/utils/netsuite/recognise-page';

const signals = (path: string, more: Partial<PageSignals> = {}): PageSignals => ({
  path,
  served: null,
  titles: [],
  tasks: [],
  fields: [],
  machines: [],
  columns: [],
  searchTypes: [],
  rowLinks: [],
  ...more,
});
const idOf = (path: string, more?: Partial<PageSignals>) => recognisePage(signals(path, more)).id;

describe('a page without a published path', () => {
  it.each([
    [
      'SOAP preferences by their task, in any language',
      '/app/setup/x.nl',
      { tasks: ['ADMI_WEBSERVICEPREFS'], titles: ['Préférences'] },
      'web-services-preferences',
    ],
    ['the audit trail by its task', '/app/x.nl', { tasks: ['SRCH_LOGINAUDIT'] }, 'login-audit-trail'],
    [
      'the audit trail as a search',
      '/app/common/search/searchresults.nl',
      { searchTypes: ['LoginAudit'] },
      'login-audit-trail',
    ],
    ['by a title', '/app/x.nl', { titles: ['Login Audit Trail: Results'] }, 'login-audit-trail'],
  ] as const)('is known: %s', (_, path, more, id) => {
    expect(idOf(path, more as Partial<PageSignals>)).toBe(id);
  });

  it.each([
    ['another search', '/app/common/search/searchresults.nl', { searchTypes: ['Transaction'] }],
    ['a word in the path', '/app/setup/loginaudit.nl', {}],
    ['a task that nobody knows', '/app/x.nl', { tasks: ['EDIT_SOMETHING'] }],
  ] as const)('is not guessed from %s', (_, path, more) => {
    expect(idOf(path, more as Partial<PageSignals>)).toBe('other');
  });
});

it('a path that is known stands for its page, and other pages have none to expect', () => {
  expect(expectedPage('/app/setup/role.nl')?.id).toBe('role-record');
  expect(expectedPage('/app/common/search/searchresults.nl')).toBeNull();
});

it('the browser starts the guide on searches of the audit trail, and on no other search', () => {
  const searches = pageMatches().all.filter((pattern) => pattern.includes('/search/'));
  expect(searches.length).toBeGreaterThan(0);
  for (const pattern of searches) expect(pattern).toMatch(/\.nl\?\*searchtype=LoginAudit\*$/);
});
