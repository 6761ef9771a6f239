// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-ids-opaque-hints',
    from: 'client-ids-opaque',
    about: 'Help texts with the same labels stand before the boxes: what has no box is not the box.',
    patch: String.raw`
      - AUTHENTICATION_form">
      + AUTHENTICATION_form">⏎<table class="uir-field-group"><tbody><tr><td id="fg_hints" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Hints"><div class="fgroup_title">Hints</div></td></tr>⏎<tr id="tr_fg_hints" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label">Client Credentials (Machine to Machine) Grant</span><span class="uir-field inputreadonly">For programs that log in by themselves.</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="help"><span class="uir-label">REST Web Services</span><span class="uir-field inputreadonly">Records over HTTP.</span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>
    `,
  },
];
