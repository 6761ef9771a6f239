// Manage Roles: standard roles can only be customised, custom ones edited.
import type { Page } from '../page';
import { html } from '../ui/html';
import { listPage } from '../ui/list-page';

export const rolePath = '/app/setup/role.nl';

export const roleList: Page = {
  path: '/app/setup/rolelist.nl',
  permissions: ['ADMI_MANAGEROLES'],
  get: (visit) =>
    listPage(visit, {
      path: '/app/setup/rolelist.nl',
      title: 'Manage Roles',
      rows: [...visit.account.roles].sort((a, b) => a.name.localeCompare(b.name, 'en')),
      id: ({ id }) => id,
      inactive: ({ inactive }) => inactive,
      // Edit comes before the id, and the name after it.
      columns: [
        {
          key: 'name',
          label: 'Name',
          text: ({ name }) => name,
          cell: ({ id, name }) => html`<a class="dottedlink" href="${rolePath}?id=${id}">${name}</a>`,
        },
        { key: 'centertype', label: 'Center Type', text: ({ centerType }) => centerName(centerType) },
        { key: 'custom', label: 'From Bundle', text: () => '' },
      ],
      first: {
        key: '',
        label: 'Edit',
        text: () => '',
        cell: ({ id, standard }) =>
          standard
            ? html`<a class="dottedlink" href="${rolePath}?template=${id}">Customize</a>`
            : html`<a class="dottedlink edititem" href="${rolePath}?id=${id}&amp;e=T">Edit</a>`,
      },
      newButton: { label: 'New Role', url: rolePath },
    }),
};

export const centers: readonly { value: string; text: string }[] = [
  { value: 'BASIC', text: 'Classic Center' },
  { value: 'ACCOUNTCENTER', text: 'Accounting Center' },
  { value: 'SALESCENTER', text: 'Sales Center' },
  { value: 'SHIPPINGCENTER', text: 'Shipping Center' },
  { value: 'DEVELOPER', text: 'System Administrator Center' },
];

function centerName(value: string): string {
  return centers.find((center) => center.value === value)?.text ?? '';
}
