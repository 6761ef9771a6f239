// Employees: the list, Manage Users, and the record with its Access tab, where roles are given.
import type { HttpAnswer } from '../http';
import { roleName } from '../names';
import { nextId, recordMode, redirect, afterSave, type Page, type Visit } from '../page';
import { errorPage, noSuchRecord } from '../ui/error-page';
import { field, show, type Form } from '../ui/fields';
import { html, json } from '../ui/html';
import { group, subtabs, tabs, type Tab } from '../ui/layout';
import { listPage } from '../ui/list-page';
import { machineHidden, machineTable, readMachine, type Machine } from '../ui/machine';
import { editButtons, flag, newForm, recordPage, ticked, viewButtons } from '../ui/record-page';
import type { Account, Employee } from '../world';

const path = '/app/common/entity/employee.nl';
const rolesMachine = 'roles';
const roleField = 'selectedrole';

const fields = {
  firstName: field('firstname', 'First Name', 'text', { required: true }),
  lastName: field('lastname', 'Last Name', 'text', { required: true }),
  email: field('email', 'Email'),
  giveAccess: field('giveaccess', 'Give Access', 'checkbox'),
  sendEmail: field('sendemail', 'Send New Access Notification Email', 'checkbox'),
  assign: field('assignpassword', 'Manually Assign or Change Password', 'checkbox'), // guess
  newPassword: field('requirepwdchange', 'Require Password Change on Next Login', 'checkbox'),
  inactive: field('isinactive', 'Inactive', 'checkbox'),
} as const;

function machineOf(account: Account, employee: Employee): Machine {
  return {
    id: rolesMachine,
    cancel: 'cancel',
    columns: [
      {
        id: roleField,
        label: 'Role',
        kind: 'select',
        required: true,
        options: account.roles
          .filter(({ inactive, id }) => !inactive || employee.roleIds.includes(id))
          .map(({ id, name }) => ({ value: String(id), text: name })),
      },
    ],
    lines: employee.roleIds.map((id) => ({ [roleField]: String(id) })),
  };
}

function access(form: Form, employee: Employee, machine: Machine): Tab {
  const empty = (id: string, label: string): Tab => ({
    id,
    label,
    body: html`<div class="uir-nodata-row">No records to show.</div>`,
  });
  return {
    id: 'ACCESS',
    label: 'Access',
    body: group('access', '', [
      [show(form, fields.giveAccess, flag(employee.giveAccess)), show(form, fields.sendEmail, 'F')],
      [show(form, fields.assign, 'F'), show(form, fields.newPassword, 'F')],
    ]),
    after: subtabs([
      {
        id: rolesMachine,
        label: 'Roles',
        body: machineTable(form, machine),
      },
      empty('empperms', 'Global Permissions'),
      empty('history', 'History'),
    ]),
  };
}

function draw(visit: Visit, mode: Form['mode'], employee: Employee): HttpAnswer {
  const form = newForm(visit, mode, 'employee', 'EDIT_EMPLOYEE', 'Employee');
  const machine = machineOf(visit.account, employee);
  const [first = '', ...last] = employee.name.split(' ');
  const ids = { access: fields.giveAccess.id, email: fields.email.id };
  return recordPage(visit, {
    form,
    path,
    id: mode === 'new' ? null : employee.id,
    ...(mode !== 'new' && { name: employee.name }),
    buttons: mode === 'view' ? viewButtons(path, employee.id) : editButtons('btn_multibutton_submitter'),
    groups: group('primary', 'Primary Information', [
      [show(form, fields.firstName, first), show(form, fields.lastName, last.join(' '))],
      [show(form, fields.email, employee.email)],
    ]),
    tabs: html`${tabs([
        {
          id: 'GENERAL',
          label: 'General',
          body: group('system', 'System Information', [
            [show(form, fields.inactive, flag(employee.inactive))],
          ]),
        },
        access(form, employee, machine),
      ])}
      <script>
        NLRequireEmail(${json(ids)});
      </script>`,
    scripts: ['/javascript/entity/employee.js'],
    hidden: { ...machineHidden(form, machine), ...(mode !== 'view' && { baserecordtype: 'employee' }) },
  });
}

function get(visit: Visit): HttpAnswer {
  const mode = recordMode(visit.url);
  if (mode.kind === 'new') {
    const blank = {
      id: 0,
      name: '',
      email: '',
      inactive: false,
      giveAccess: false,
      roleIds: [],
      lockedUntil: 0,
    };
    return draw(visit, 'new', blank);
  }
  const employee = visit.account.users.find(({ id }) => id === mode.id);
  return employee ? draw(visit, mode.kind, employee) : noSuchRecord();
}

function post(visit: Visit): HttpAnswer {
  const { account, form } = visit;
  const id = Number(form.get('id') ?? '') || 0;
  const known = account.users.find((one) => one.id === id);
  if (id !== 0 && !known) return noSuchRecord();
  const text = (name: string) => (form.get(name) ?? '').trim();
  const name = `${text(fields.firstName.id)} ${text(fields.lastName.id)}`.trim();
  if (name === '') return errorPage('Error', 'Please enter value(s) for: First Name, Last Name');
  const giveAccess = ticked(form, fields.giveAccess.id);
  const email = text(fields.email.id);
  if (giveAccess && email === '') {
    return errorPage('Error', 'Please enter an email address for an employee with access.');
  }
  const roleIds = readMachine(form, rolesMachine)
    .map((line) => Number(line[roleField]))
    .filter((roleId) => roleName(account, roleId) !== '');
  const employee = {
    name,
    email,
    giveAccess,
    inactive: ticked(form, fields.inactive.id),
    roleIds: [...new Set(roleIds)],
  };
  const saved = known ? Object.assign(known, employee) : { id: nextId(account), lockedUntil: 0, ...employee };
  if (!known) account.users.push(saved);
  visit.session.banner = 'Employee successfully saved';
  return redirect(afterSave(path, saved.id, form));
}

export const employeePage: Page = { path, permissions: ['LIST_EMPLOYEE'], get, post };

function list(at: string, title: string, only: (employee: Employee) => boolean): Page {
  return {
    path: at,
    permissions: ['LIST_EMPLOYEE', 'ADMI_MANAGEUSERS'],
    get: (visit) =>
      listPage(visit, {
        path: at,
        title,
        rows: visit.account.users.filter(only),
        id: ({ id }) => id,
        inactive: ({ inactive }) => inactive,
        record: path,
        columns: [
          {
            key: 'entityid',
            label: 'Name',
            text: ({ name }) => name,
            cell: ({ id, name }) => html`<a class="dottedlink" href="${path}?id=${id}">${name}</a>`,
          },
          { key: 'email', label: 'Email', text: ({ email }) => email },
          { key: 'giveaccess', label: 'Login Access', text: ({ giveAccess }) => (giveAccess ? 'Yes' : 'No') },
        ],
        newButton: { label: 'New Employee', url: path },
      }),
  };
}

export const employeeList = list('/app/common/entity/employeelist.nl', 'Employees', () => true);
export const userList = list('/app/setup/listusers.nl', 'Manage Users', ({ giveAccess }) => giveAccess);
