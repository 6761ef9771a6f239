// Certificates, for signing documents: it looks like the place for the certificate of client credentials and is not. Nothing is kept.
import { redirect, type Page } from '../page';
import { field, show } from '../ui/fields';
import { group } from '../ui/layout';
import { listPage } from '../ui/list-page';
import { editButtons, newForm, recordPage } from '../ui/record-page';

const listPath = '/app/common/scripting/certificates/settings.nl'; // likely
const uploadPath = '/app/common/scripting/certificates/certificate.nl'; // guess

const fields = {
  name: field('name', 'Name', 'text', { required: true }), // guess
  file: field('file', 'Certificate File', 'file', { required: true }), // guess
  password: field('password', 'Password'), // guess
} as const;

const permissions = ['ADMI_CERTIFICATES'] as const;

export const certificateList: Page = {
  path: listPath,
  permissions,
  get: (visit) =>
    listPage<never>(visit, {
      path: listPath,
      title: 'Certificates',
      rows: [],
      id: () => 0,
      internalId: false,
      columns: ['Name', 'ID', 'Subject', 'Valid From', 'Valid Until', 'Status'].map((label) => ({
        key: label.toLowerCase().replace(' ', ''),
        label,
        text: () => '',
      })),
      newButton: { label: 'New', url: uploadPath },
    }),
};

export const certificateUpload: Page = {
  path: uploadPath,
  permissions,
  get: (visit) => {
    const form = newForm(visit, 'new', 'certificate', 'ADMI_CERTIFICATES', 'Certificate');
    return recordPage(visit, {
      form,
      path: uploadPath,
      id: null,
      buttons: editButtons('submitter'),
      groups: group('primary', 'Primary Information', [
        [show(form, fields.name, ''), show(form, fields.file, ''), show(form, fields.password, '')],
      ]),
    });
  },
  post: () => redirect(`${listPath}?whence=`),
};
