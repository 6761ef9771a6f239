// Fields in NetSuite's shapes: wrapper, label with its help call, and the value in view or edit mode.
import type { Variants } from '../variants';
import { html, json, lines, raw, type Html } from './html';

export interface Option {
  value: string;
  text: string;
}

export interface Field {
  id: string;
  label: string;
  kind: 'text' | 'textarea' | 'checkbox' | 'select' | 'readonly' | 'file';
  /** Last part of the label key; `INTERNAL_ID` gives `APP:FORMLABEL:INTERNAL_ID`. */
  key: string;
  required?: boolean;
  /** A box that is drawn grey and cannot be changed. */
  disabled?: boolean;
  /** The words `data-field-type` uses where they differ from the kind. */
  type?: string;
}

/** What all fields of one form share; it also numbers the dropdowns, as NetSuite does. */
export interface Form {
  mode: 'new' | 'view' | 'edit';
  accountId: string;
  recordType: string;
  task: string;
  title: string;
  variants: Variants;
  /** Ids that this account's form carries instead of the fake NetSuite's own. */
  ids: Readonly<Record<string, string>>;
  stamp: number;
  /** Required fields in the order they were drawn, for the alert. */
  required: { id: string; label: string }[];
  counter: number;
}

export interface Drawn {
  options?: readonly Option[];
  /** View mode: the chosen record, when the value is one. */
  href?: string;
}

export function field(
  id: string,
  label: string,
  kind: Field['kind'] = 'text',
  more: Partial<Field> = {},
): Field {
  return { id, label, kind, key: id.toUpperCase(), ...more };
}

function label(form: Form, def: Field, spanClass: string): Html {
  const help = [
    'Field Help',
    def.id,
    null,
    form.recordType,
    'NA',
    '-1',
    'UI',
    form.task,
    form.accountId,
    'RECORD',
    'F',
    '',
    encodeURIComponent(form.title),
    `APP:FORMLABEL:${def.key}`,
    '',
  ];
  const call = help.map((part) => (part === null ? 'this' : `'${part}'`)).join(',');
  const text =
    form.variants.tasks === 'no help'
      ? html`${def.label}`
      : html`<a
          tabindex="-1"
          title="What's this?"
          href="javascript:void(0)"
          style="cursor:help"
          onclick="return nlFieldHelp(${call})"
          >${def.label}</a
        >`;
  const star =
    def.required && form.mode !== 'view'
      ? raw('<label class="uir-required-icon" aria-hidden="true">*</label>')
      : '';
  return html`<span
    id="${def.id}_fs_lbl_uir_label"
    class="smallgraytextnolink uir-label"
    data-nsps-type="field_label"
    ><span id="${def.id}_fs_lbl" class="${spanClass}" data-nsps-type="label">${text}${star}</span></span
  >`;
}

function wrapper(form: Form, def: Field, extra: string, inner: Html): Html {
  form.stamp += 1;
  const id = `field_${def.label.replaceAll(' ', '_')}__${form.stamp}`;
  const marks = form.variants.fieldMarks;
  const walkthrough = marks !== 'none' && html`data-walkthrough="Field:${def.id}"`;
  const nsps =
    marks === 'all' && html`data-nsps-type="field" data-nsps-label="${def.label}" data-nsps-id="${id}"`;
  return html`<div
    class="uir-field-wrapper${extra}"
    data-field-type="${def.type ?? (def.kind === 'readonly' ? 'label' : def.kind)}"
    ${walkthrough}
    ${nsps}
  >
    ${inner}
  </div>`;
}

function checkbox(form: Form, def: Field, value: string): Html {
  const on = value === 'T';
  const state = on ? 'ck' : 'unck';
  const image = html`<img
    class="checkboximage"
    src="/images/nav/ns_x.gif"
    alt="${on ? 'Checked' : 'Unchecked'}"
  />`;
  const box =
    form.mode === 'view'
      ? html`<span id="${def.id}_fs" class="checkbox_read_${state}">${image}</span>`
      : html`<span
          id="${def.id}_fs"
          class="checkbox_${def.disabled ? 'disabled_' : ''}${state}"
          onclick="NLCheckboxOnClick(this);"
          ><input
            type="checkbox"
            class="checkbox"
            aria-labelledby="${def.id}_fs_lbl"
            name="${def.id}"
            id="${def.id}_fs_inp"
            value="T"
            ${on && 'checked'}
            ${def.disabled && 'disabled'}
          />${image}</span
        >`;
  return wrapper(
    form,
    def,
    ' uir-onoff',
    html`<span class="uir-field" data-nsps-type="field_input">${box}</span
      >${label(form, def, 'checkboxSpan')}`,
  );
}

/** The page script draws the dropdowns of machines in the same shape. */
function dropdown(form: Form, def: Field, value: string, options: readonly Option[]): Html {
  form.counter += 1;
  const number = form.counter;
  const all = options.some((option) => option.value === '') ? options : [{ value: '', text: '' }, ...options];
  const offered = def.required && value !== '' ? options : all;
  const index = Math.max(
    0,
    offered.findIndex((option) => option.value === value),
  );
  const text = offered[index]?.text ?? '';
  const box = `inpt_${def.id}${number}`;
  return html`<span id="${def.id}_fs" data-fieldtype="select" class="nldropdown"
    ><div class="uir-select-input-container">
      <input
        type="text"
        name="inpt_${def.id}"
        id="${box}"
        class="dropdownInput textbox"
        role="combobox"
        aria-labelledby="${def.id}_fs_lbl"
        aria-expanded="false"
        autocomplete="off"
        title="${text}"
        value="${text}"
      /><span class="ddarrowSpan"
        ><img id="${box}_arrow" class="i_dropdownarrow" alt="" src="/images/nav/ns_x.gif"
      /></span>
    </div>
    <div
      class="ns-dropdown"
      data-name="${def.id}"
      data-options="${JSON.stringify(offered)}"
      style="display:none"
    ></div>
    <input
      type="hidden"
      name="${def.id}"
      id="hddn_${def.id}${number}"
      class="nldropdown"
      value="${offered[index]?.value ?? ''}" /><input
      type="hidden"
      id="indx_${def.id}${number}"
      value="${index}"
  /></span>`;
}

/** What is cut for display stands whole in an attribute. */
function shownText(form: Form, text: string): Html {
  if (form.variants.longValues === 'whole' || text.length <= longest) return html`${text}`;
  return html`<span class="uir-field-truncated-value" data-ns-tooltip="${text}"
    >${text.slice(0, longest - 3)}...</span
  >`;
}

const longest = 24;

function viewValue(form: Form, def: Field, value: string, drawn: Drawn): Html {
  if (def.kind === 'textarea')
    return html`<span class="uir-resizable">${value ? lines(value) : raw('&nbsp;')}</span>`;
  const text =
    def.kind === 'select' ? (drawn.options?.find((option) => option.value === value)?.text ?? '') : value;
  if (text === '') return raw('\n&nbsp;\n');
  if (drawn.href)
    return html`
      <span class="inputreadonly"
        ><a class="dottedlink" href="${drawn.href}">${shownText(form, text)}</a></span
      >
    `;
  return def.kind === 'select'
    ? html` <span class="inputreadonly">${shownText(form, text)}</span> `
    : html` ${shownText(form, text)} `;
}

function input(form: Form, def: Field, value: string, drawn: Drawn): Html {
  if (def.kind === 'select') return dropdown(form, def, value, drawn.options ?? []);
  if (def.kind === 'textarea') {
    return html`<span id="${def.id}_fs" class="effectStatic" data-fieldtype="textarea">
      <textarea class="input textarea" id="${def.id}" name="${def.id}" rows="3" cols="42">${value}</textarea>
    </span>`;
  }
  // The button stands for the box of the file, which is there but not to be seen.
  if (def.kind === 'file') {
    return html`<span id="${def.id}_fs" class="effectStatic" data-fieldtype="file"
      ><input
        type="button"
        class="rndbuttoninpt bntBgT"
        id="${def.id}_choose"
        value="Choose a file"
        onclick="document.getElementById('${def.id}').click();" /><input
        type="file"
        class="inputfile"
        id="${def.id}"
        name="${def.id}"
        tabindex="-1"
        style="position:absolute;width:1px;height:1px;opacity:0"
        onchange="document.getElementById('${def.id}_name').textContent = this.files.length ? this.files[0].name : '';" /><span
        id="${def.id}_name"
      ></span
    ></span>`;
  }
  return html`<span id="${def.id}_fs" class="effectStatic" data-fieldtype="text"
    ><input
      type="text"
      class="inputreq input"
      id="${def.id}"
      name="${def.id}"
      size="32"
      maxlength="300"
      value="${value}"
  /></span>`;
}

/** The field with the id that this account's form gives it. */
export function asDrawn(form: Form, own: Field): Field {
  const id = form.ids[own.id];
  return id === undefined ? own : { ...own, id, key: id.toUpperCase() };
}

/** One field in the form's mode. Checkboxes take `T` or `F`, selects the internal id. */
export function show(form: Form, own: Field, value: string, drawn: Drawn = {}): Html {
  const def = asDrawn(form, own);
  if (def.required && form.mode !== 'view') form.required.push({ id: def.id, label: def.label });
  if (def.kind === 'checkbox') return checkbox(form, def, value);
  if (form.mode === 'view' || def.kind === 'readonly') {
    const long = def.kind === 'textarea' ? ' uir-long-text' : '';
    return wrapper(
      form,
      def,
      long,
      html`${label(form, def, 'smallgraytextnolink')}<span
          class="uir-field inputreadonly"
          data-nsps-type="field_input"
          >${viewValue(form, def, value, drawn)}</span
        >`,
    );
  }
  return wrapper(
    form,
    def,
    '',
    html`${label(form, def, 'labelSpanEdit')}<span class="uir-field" data-nsps-type="field_input"
        >${input(form, def, value, drawn)}</span
      >`,
  );
}

/** What the page's script has to know; NetSuite writes such calls inline into every form page. */
export function formInit(form: Form): Html {
  return html`<script>
    NLFormInit(${json({ required: form.required, mode: form.mode })});
  </script>`;
}
