// Locations: the list and the record.
import type { HttpAnswer } from '../http';
import { subsidiaryName } from '../names';
import { nextId, recordMode, redirect, type Page, type Visit } from '../page';
import { errorPage, noSuchRecord } from '../ui/error-page';
import { field, show, type Form } from '../ui/fields';
import { group } from '../ui/layout';
import { listPage } from '../ui/list-page';
import { editButtons, flag, newForm, recordPage, ticked, viewButtons } from '../ui/record-page';
import type { Location } from '../world';

const path = '/app/common/otherlists/locationtype.nl';
const listPath = '/app/common/otherlists/locationlist.nl';

const fields = {
  name: field('name', 'Name', 'text', { required: true }),
  subsidiary: field('subsidiary', 'Subsidiary', 'select'),
  inactive: field('isinactive', 'Inactive', 'checkbox'),
} as const;

function draw(visit: Visit, mode: Form['mode'], location: Location): HttpAnswer {
  const form = newForm(visit, mode, 'location', 'EDIT_LOCATION', 'Location');
  const options = visit.account.subsidiaries.map(({ id, name }) => ({ value: String(id), text: name }));
  const chosen = location.subsidiaryId === null ? '' : String(location.subsidiaryId);
  return recordPage(visit, {
    form,
    path,
    id: mode === 'new' ? null : location.id,
    ...(mode !== 'new' && { name: location.name }),
    buttons: mode === 'view' ? viewButtons(path, location.id) : editButtons('btn_multibutton_submitter'),
    groups: group('primary', 'Primary Information', [
      [show(form, fields.name, location.name)],
      [
        show(form, fields.subsidiary, chosen, { options }),
        show(form, { ...fields.inactive, label: form.variants.locationInactive }, flag(location.inactive)),
      ],
    ]),
  });
}

function post(visit: Visit): HttpAnswer {
  const { account, form } = visit;
  const id = Number(form.get('id') ?? '') || 0;
  const known = account.locations.find((one) => one.id === id);
  if (id !== 0 && !known) return noSuchRecord();
  const name = (form.get(fields.name.id) ?? '').trim();
  if (name === '') return errorPage('Error', 'Please enter value(s) for: Name');
  const subsidiary = Number(form.get(fields.subsidiary.id) ?? '') || null;
  const values = { name, subsidiaryId: subsidiary, inactive: ticked(form, fields.inactive.id) };
  const saved = known ? Object.assign(known, values) : { id: nextId(account), ...values };
  if (!known) account.locations.push(saved);
  visit.session.banner = 'Location successfully saved';
  return redirect(`${path}?id=${saved.id}`);
}

export const locationPage: Page = {
  path,
  permissions: ['LIST_LOCATION'],
  feature: 'locations',
  get: (visit) => {
    const mode = recordMode(visit.url);
    if (mode.kind === 'new') {
      return draw(visit, 'new', { id: 0, name: '', subsidiaryId: null, inactive: false });
    }
    const location = visit.account.locations.find(({ id }) => id === mode.id);
    return location ? draw(visit, mode.kind, location) : noSuchRecord();
  },
  post,
};

export const locationList: Page = {
  path: listPath,
  permissions: ['LIST_LOCATION'],
  feature: 'locations',
  get: (visit) =>
    listPage(visit, {
      path: listPath,
      title: 'Locations',
      rows: visit.account.locations,
      id: ({ id }) => id,
      inactive: ({ inactive }) => inactive,
      record: path,
      columns: [
        { key: 'name', label: 'Name', text: ({ name }) => name },
        {
          key: 'subsidiary',
          label: 'Subsidiary',
          text: ({ subsidiaryId }) => subsidiaryName(visit.account, subsidiaryId),
        },
      ],
      newButton: { label: 'New', url: path },
    }),
};
