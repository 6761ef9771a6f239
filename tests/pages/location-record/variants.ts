// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit',
    from: 'new',
    about: 'Edit mode.',
    path: '/app/common/otherlists/locationtype.nl?id=12&e=T',
    mode: 'edit',
    family: 'location-active',
    fields: { name: 'East Warehouse' },
    patch: String.raw`
      - h1></div
      + h1><div class="uir-record-name">East Warehouse</div></div
      - " value=""></span
      + " value="East Warehouse"></span
      - id" value="">⏎<input
      + id" value="12">⏎<input
      - entryformquerystring" value="">⏎<input
      + entryformquerystring" value="id=12&amp;e=T">⏎<input
    `,
  },
  {
    name: 'new',
    from: 'view-de',
    about: 'A new location has no internal id yet.',
    path: '/app/common/otherlists/locationtype.nl',
    mode: 'new',
    fields: { name: '' },
    without: ['family'],
    words: { Standort: 'Location', Inaktiv: 'Inactive', Bearbeiten: 'Save', Zurück: 'Cancel', Neu: 'Reset' },
    patch: String.raw`
      - h1><div class="uir-record-name">East Warehouse</div
      + h1
      - tbl_edit
      + tbl_submitter
      - tr_edit
      + tr_submitter
      - tdbody_edit
      + tdbody_submitter
      - button" id="edit" name="edit
      + submit" id="submitter" name="submitter
      - tbl__back
      + tbl__cancel
      - tr__back
      + tr__cancel
      - tdbody__back
      + tdbody__cancel
      - _back" name="_back
      + _cancel" name="_cancel
      - tbl_new
      + tbl_resetter
      - tr_new
      + tr_resetter
      - tdbody_new
      + tdbody_resetter
      - new" name="new
      + resetter" name="resetter
      - "smallgraytextnolink uir
      + "labelSpanEdit uir
      - smallgraytextnolink
      + labelSpanEdit
      - field inputreadonly
      + field
      - >⏎ East Warehouse⏎<
      + ><span id="name_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="name" name="name" value=""></span><
      - checkbox_read_unck
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="isinactive_fs_inp" name="isinactive" value="T
      - checkbox_read_ck"
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="makeinventoryavailable_fs_inp" name="makeinventoryavailable" value="T" checked
      - "12"
      + ""
      - "id=12
      + "
    `,
  },
];
