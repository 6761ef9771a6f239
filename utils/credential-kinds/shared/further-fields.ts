// Values that no kind needs to log in, and that vendors ask for all the same: shown by a page, or entered. None is a secret.
import type { FieldDef } from '../../credential/field';
import { textLike } from './fields';

/** A number of NetSuite's, or the script id that stands for it. */
const recordId = textLike(/^(?:-?\d+|custom\w+)$/i, 80);
const further = { secret: false, required: false, isOnRequest: true } as const;

export const furtherFields: readonly FieldDef[] = [
  { ...further, id: 'roleId', name: 'Role ID', step: 'role', shape: recordId },
  {
    ...further,
    id: 'applicationId',
    name: 'Application ID',
    step: 'integration',
    shape: textLike(/^[0-9a-f-]{36}$/i, 36),
  },
  { ...further, id: 'savedSearchId', name: 'Saved Search ID', step: 'by-hand', shape: recordId },
  { ...further, id: 'subsidiaryId', name: 'Subsidiary ID', step: 'by-hand', shape: recordId },
  {
    ...further,
    id: 'restletUrl',
    name: 'RESTlet URL',
    step: 'by-hand',
    shape: textLike(/^https:\/\/[a-z0-9-]+\.restlets\.api\.netsuite\.com\/\S+$/i, 500),
  },
  { ...further, id: 'timeZone', name: 'Time Zone', step: 'account', shape: textLike(/^\P{C}+$/u, 300) },
];
