// Global search: `page:` finds pages of the menu, anything else finds employees and roles by the beginning of a word.
import { page, redirect, type Page } from '../page';
import { frame } from '../ui/frame';
import { html } from '../ui/html';
import { menuPages, menuTree } from '../ui/menu';

export const search: Page = {
  path: '/app/common/search/ubersearchresults.nl',
  get: (visit) => {
    const text = (visit.url.searchParams.get('Uber_NAME') ?? '').trim();
    const wanted = text.replace(/^page:\s*/i, '').toLowerCase();
    const found = menuPages(menuTree(visit.account)).filter(({ label }) =>
      label.toLowerCase().includes(wanted),
    );
    const people = visit.account.users
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ id, name }) => ({
        label: `Employee: ${name}`,
        url: `/app/common/entity/employee.nl?id=${id}`,
      }));
    const rows = /^page:/i.test(text) ? found : [...people, ...found];
    const [only] = rows;
    if (only && rows.length === 1) return redirect(only.url);
    const heading = html`<div class="uir-page-title-firstline">
      <h1 class="uir-list-name">Search Results</h1>
    </div>`;
    const body = html`<ul>
      ${rows.map(({ label, url }) => html`<li><a class="dottedlink" href="${url}">${label}</a></li>`)}
    </ul>`;
    return page(frame(visit, { title: 'Search Results', category: 'list', heading, body }));
  },
};
