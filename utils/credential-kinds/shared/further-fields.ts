// Values that no kind needs to log in, and that vendors ask for all the same: shown by a page, or entered. None is a secret.
import type { CheckedValue, FieldDef, ValueShape } from '../../credential/field';
import { itself } from './fields';

const MOST_TEXT = 300;

/** One line of what a person could type; nothing that cannot be seen. */
function lineLike(pattern: RegExp, maxLength = MOST_TEXT): ValueShape {
  return {
    maxLength,
    input: 'line',
    parse: (text): CheckedValue => {
      const value = text.trim();
      if (value === '') return { ok: false, problem: 'empty', length: 0 };
      if (value.length > maxLength) return { ok: false, problem: 'too-long', length: value.length };
      return pattern.test(value) && !/\p{Cc}|\p{Cf}/u.test(value)
        ? { ok: true, value }
        : { ok: false, problem: 'wrong-shape', length: value.length };
    },
    mask: itself,
  };
}

/** A number of NetSuite's, or the script id that stands for it. */
const recordId = lineLike(/^(?:-?\d{1,15}|custom[a-z]+_[a-z0-9_]{1,60})$/i, 80);
const further = { secret: false, required: false, isOnRequest: true } as const;

export const furtherFields: readonly FieldDef[] = [
  { ...further, id: 'roleId', name: 'Role ID', step: 'role', shape: recordId },
  {
    ...further,
    id: 'applicationId',
    name: 'Application ID',
    step: 'integration',
    shape: lineLike(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 36),
  },
  { ...further, id: 'savedSearchId', name: 'Saved Search ID', step: 'by-hand', shape: recordId },
  { ...further, id: 'subsidiaryId', name: 'Subsidiary ID', step: 'by-hand', shape: recordId },
  {
    ...further,
    id: 'restletUrl',
    name: 'RESTlet URL',
    step: 'by-hand',
    shape: lineLike(
      /^https:\/\/[a-z0-9-]+\.restlets\.api\.netsuite\.com\/app\/site\/hosting\/restlet\.nl\?\S+$/i,
      500,
    ),
  },
  { ...further, id: 'timeZone', name: 'Time Zone', step: 'account', shape: lineLike(/^\S.*$/) },
];
