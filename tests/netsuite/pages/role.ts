// The role record: name, authentication boxes, and the permission machines by subtab.
import type { HttpAnswer } from '../http';
import { nextId, recordMode, redirect, afterSave, type Page, type Visit } from '../page';
import { levelNames, offeredPermissions, permissionFact, type PermissionMachine } from '../permissions';
import { errorPage, noSuchRecord } from '../ui/error-page';
import { field, show, type Form, type Option } from '../ui/fields';
import { html, type Html } from '../ui/html';
import { group, subtabs, tabs, type Tab } from '../ui/layout';
import { machineHidden, machineTable, readMachine, type Machine } from '../ui/machine';
import { editButtons, flag, newForm, recordPage, ticked, viewButtons } from '../ui/record-page';
import type { Account, PermissionLevel, Role } from '../world';
import { centers, rolePath } from './role-list';

// Ids as in exported role definitions; likely the same in the form.
const fields = {
  name: field('name', 'Name', 'text', { required: true }),
  scriptId: field('scriptid', 'ID'),
  center: field('centertype', 'Center Type', 'select', { required: true }),
  inactive: field('isinactive', 'Inactive', 'checkbox'),
  subsidiaries: field('subsidiaryoption', 'Accessible Subsidiaries', 'select'),
  crossSubsidiary: field('subsidiaryviewingallowed', 'Allow Cross-Subsidiary Record Viewing', 'checkbox'),
  ssoOnly: field('issinglesignononly', 'Single Sign-on Only', 'checkbox'),
  webServicesOnly: field('iswebserviceonlyrole', 'Web Services Only Role', 'checkbox'),
  twoFactor: field('tfarequired', 'Two-Factor Authentication Required', 'select'),
  coreAdmin: field('coreadminpermission', 'Core Administration Permissions', 'checkbox'),
} as const;

const kept = [
  fields.scriptId,
  fields.subsidiaries,
  fields.crossSubsidiary,
  fields.ssoOnly,
  fields.twoFactor,
  fields.coreAdmin,
] as const;

// The number behind the field ids is known for transactions only; elsewhere it is a guess.
const machines: readonly { id: PermissionMachine | 'custrecordmach'; label: string; number: string }[] = [
  { id: 'tranmach', label: 'Transactions', number: '1' },
  { id: 'repomach', label: 'Reports', number: '2' },
  { id: 'listsmach', label: 'Lists', number: '3' },
  { id: 'setupmach', label: 'Setup', number: '4' },
  { id: 'custrecordmach', label: 'Custom Record', number: '5' },
];

function levels(allowed: readonly number[]): Option[] {
  return allowed.map((level) => ({ value: String(level), text: levelNames[level] ?? '' }));
}

function columnIds({ variants }: Account, { number }: (typeof machines)[number]): [string, string] {
  const behind = variants.machineNumbers === 'none' ? '' : number;
  return [`permkey${behind}`, `permlevel${behind}`];
}

/** Types of the account's own records stand there by their number, at every level. */
function offeredOn(
  account: Account,
  machine: (typeof machines)[number]['id'],
): readonly { key: string; label: string; levels: readonly number[] }[] {
  if (machine !== 'custrecordmach') return offeredPermissions(account, machine);
  return account.customRecords.map(({ id, name }) => ({
    key: String(id),
    label: name,
    levels: [1, 2, 3, 4],
  }));
}

function machineOf(account: Account, role: Role, of: (typeof machines)[number]): Machine {
  const offered = offeredOn(account, of.id);
  const [key, level] = columnIds(account, of);
  return {
    id: of.id,
    columns: [
      {
        id: key,
        label: 'Permission',
        kind: 'select',
        required: true,
        options: offered.map((fact) => ({ value: fact.key, text: fact.label })),
      },
      {
        id: level,
        label: 'Level',
        kind: 'select',
        required: true,
        optionsBy: {
          column: key,
          options: Object.fromEntries(offered.map((fact) => [fact.key, levels(fact.levels)])),
        },
      },
    ],
    lines: role.permissions
      .filter((one) => offered.some((fact) => fact.key === one.key))
      .map((one) => ({ [key]: one.key, [level]: String(one.level) })),
  };
}

function general(form: Form, role: Role): Html {
  const other = (def: (typeof kept)[number], options?: Option[]) =>
    show(form, def, role.other?.[def.id] ?? '', options ? { options } : {});
  return html`${group('general', 'General', [
    [show(form, fields.name, role.name), other(fields.scriptId)],
    [show(form, fields.center, role.centerType, { options: centers })],
    [show(form, fields.inactive, flag(role.inactive)), other(fields.coreAdmin)],
  ])}
  ${group('subsidiary', 'Subsidiary Restrictions', [
    [
      other(fields.subsidiaries, [
        { value: 'ALL', text: 'All' },
        { value: 'ACTIVE', text: 'Active' },
        { value: 'OWN', text: 'User Subsidiary' },
      ]),
    ],
    [other(fields.crossSubsidiary)],
  ])}
  ${group('authentication', 'Authentication', [
    [other(fields.ssoOnly), show(form, fields.webServicesOnly, flag(role.webServicesOnly))],
    [
      other(fields.twoFactor, [
        { value: '0', text: 'Not required' },
        { value: '1', text: 'Required' },
      ]),
    ],
  ])}`;
}

function panes(all: readonly Machine[], form: Form): Html {
  const inner: Tab[] = all.map((machine, at) => ({
    id: machine.id,
    label: machines[at]?.label ?? '',
    body: machineTable(form, machine),
  }));
  const empty = (id: string, label: string): Tab => ({
    id,
    label,
    body: html`<div class="uir-nodata-row">No records to show.</div>`,
  });
  return tabs([
    { id: 'PERM_TAB', label: 'Permissions', body: html``, after: subtabs(inner) },
    empty('RESTRICT_TAB', 'Restrictions'),
    empty('FORMS_TAB', 'Forms'),
    empty('SEARCHES_TAB', 'Searches'),
    empty('PREFERENCES_TAB', 'Preferences'),
    empty('DASHBOARD_TAB', 'Dashboard'),
    empty('TRANSLATION_TAB', 'Translation'),
  ]);
}

function draw(visit: Visit, mode: Form['mode'], role: Role): HttpAnswer {
  const form = newForm(visit, mode, 'role', 'EDIT_ROLE', 'Role');
  const all = machines.map((machine) => machineOf(visit.account, role, machine));
  const view = viewButtons(rolePath, role.id);
  return recordPage(visit, {
    form,
    path: rolePath,
    id: mode === 'new' ? null : role.id,
    ...(mode !== 'new' && { name: role.name }),
    buttons:
      mode === 'view'
        ? view.map((button) => ({
            ...button,
            hidden: button.hidden ?? (button.id === 'edit' && role.standard),
          }))
        : editButtons('btn_multibutton_submitter'),
    groups: general(form, role),
    tabs: panes(all, form),
    hidden: Object.assign({}, ...all.map((machine) => machineHidden(form, machine))) as Record<
      string,
      string
    >,
  });
}

function blank(): Role {
  return {
    id: 0,
    name: '',
    standard: false,
    inactive: false,
    webServicesOnly: false,
    centerType: '',
    permissions: [],
  };
}

function get(visit: Visit): HttpAnswer {
  const mode = recordMode(visit.url);
  const id = mode.kind === 'new' ? Number(visit.url.searchParams.get('template') ?? '') : mode.id;
  const role = visit.account.roles.find((one) => one.id === id);
  if (mode.kind === 'new') {
    return draw(visit, 'new', role ? { ...role, name: `Custom ${role.name}`, standard: false } : blank());
  }
  if (!role) return noSuchRecord();
  if (mode.kind === 'edit' && role.standard) return errorPage('Notice', 'Standard roles cannot be edited.');
  return draw(visit, mode.kind, role);
}

/** Permissions that the form did not offer, because their feature is off, stay as they were. */
function permissionsFrom(visit: Visit, before: Role['permissions']): Role['permissions'] {
  const posted = machines.flatMap((machine) => {
    const [key, level] = columnIds(visit.account, machine);
    return readMachine(visit.form, machine.id).map((line) => ({
      key: line[key] ?? '',
      level: Number(line[level] ?? 0) as PermissionLevel,
    }));
  });
  const offered = (key: string) => {
    const feature = permissionFact(key)?.feature;
    return !feature || visit.account.features.has(feature);
  };
  const isKnown = (key: string) =>
    permissionFact(key) !== undefined || visit.account.customRecords.some(({ id }) => String(id) === key);
  return [
    ...before.filter(({ key }) => !offered(key)),
    ...posted.filter(({ key, level }) => isKnown(key) && offered(key) && level > 0),
  ];
}

function post(visit: Visit): HttpAnswer {
  const { account, form } = visit;
  const id = Number(form.get('id') ?? '') || 0;
  const known = account.roles.find((one) => one.id === id);
  if ((id !== 0 && !known) || known?.standard) return noSuchRecord();
  const name = (form.get(fields.name.id) ?? '').trim();
  if (name === '') return errorPage('Error', 'Please enter value(s) for: Name');
  if (account.roles.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase())) {
    return errorPage('Error', 'A role with this name already exists. Please choose another name.');
  }
  const role = known ?? { ...blank(), id: nextId(account) };
  if (!known) account.roles.push(role);
  role.name = name;
  role.centerType = form.get(fields.center.id) ?? '';
  role.inactive = ticked(form, fields.inactive.id);
  role.webServicesOnly = ticked(form, fields.webServicesOnly.id);
  role.other = Object.fromEntries(kept.map((def) => [def.id, form.get(def.id) ?? '']));
  role.permissions = permissionsFrom(visit, role.permissions);
  visit.session.banner = 'Role successfully saved';
  return redirect(afterSave(rolePath, role.id, form));
}

export const rolePage: Page = { path: rolePath, permissions: ['ADMI_MANAGEROLES'], get, post };
