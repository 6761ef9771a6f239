// Pages that only lead elsewhere: the Home dashboard, the Setup Manager, the menu as data, and the field help window.
import { answerJson, page, type Page } from '../page';
import { frame, head } from '../ui/frame';
import { html, type Html } from '../ui/html';
import { menuTree, type MenuNode } from '../ui/menu';

function links(entries: readonly MenuNode[]): Html {
  return html`<ul>
    ${entries.map((entry) =>
      entry.url === ''
        ? html`<li><b>${entry.label}</b>${links(entry.submenu)}</li>`
        : html`<li><a href="${entry.url}">${entry.label}</a></li>`,
    )}
  </ul>`;
}

export const home: Page = {
  path: '/app/center/card.nl',
  get: (visit) => {
    const portlet = (title: string, body: Html) =>
      html`<div class="ns-portlet">
        <h2>${title}</h2>
        ${body}
      </div>`;
    const reminders = html`<ul>
      <li>12 Orders to Fulfill</li>
      <li>3 Purchase Orders to Receive</li>
      <li>1 Item to Reorder</li>
    </ul>`;
    const settings = html`<ul>
      <li><a href="/app/center/userprefs.nl">Set Preferences</a></li>
      <li><a href="/app/login/secure/myroles/myroles.nl">Change Role</a></li>
    </ul>`;
    const body = html`<div class="ns-dashboard">
      ${portlet('Reminders', reminders)}
      ${portlet(
        'Welcome',
        html`<ul>
          <li>${visit.user.name}, ${visit.role.name}</li>
        </ul>`,
      )}
      ${portlet('Settings', settings)}
    </div>`;
    const heading = html`<div class="uir-page-title-firstline"><h1 class="uir-list-name">Home</h1></div>`;
    return page(frame(visit, { title: 'Home', category: 'dashboard', heading, body }));
  },
};

export const setupManager: Page = {
  path: '/app/setup/mainsetup.nl',
  get: (visit) => {
    const setup = menuTree(visit.account).find(({ id }) => id === 'SETUP')?.submenu ?? [];
    const body = html`<div class="ns-setup">
      ${setup
        .filter(({ url }) => url === '')
        .map(
          (group) =>
            html`<section>
              <h2>${group.label}</h2>
              ${links(group.submenu)}
            </section>`,
        )}
    </div>`;
    const heading = html`<div class="uir-page-title-firstline">
      <h1 class="uir-list-name">Setup Manager</h1>
    </div>`;
    return page(frame(visit, { title: 'Setup Manager', category: 'setup', heading, body }));
  },
};

interface NavigationNode {
  type: 'TAB' | 'CATEGORY' | 'TASK';
  id: string;
  label: string;
  url: string;
  submenu: NavigationNode[];
}

export const navigation: Page = {
  path: '/app/center/NLNavMenuData.nl',
  get: (visit) => {
    const map = (entry: MenuNode, level: number): NavigationNode => ({
      type: level === 0 ? 'TAB' : entry.submenu.length > 0 ? 'CATEGORY' : 'TASK',
      id: entry.id,
      label: entry.label,
      url: entry.url,
      submenu: entry.submenu.map((child) => map(child, level + 1)),
    });
    return answerJson(menuTree(visit.account).map((entry) => map(entry, 0)));
  },
};

export const fieldHelp: Page = {
  path: '/core/help/fieldhelp.nl',
  get: (visit) => {
    const name = visit.url.searchParams.get('f') ?? '';
    const document = html`<!doctype html>
      <html lang="en">
        ${head('Field Help')}
        <body>
          <p>Enter or choose a value for this field.</p>
          <p>Field ID: ${name}</p>
        </body>
      </html>`;
    return page(document.html);
  },
};
