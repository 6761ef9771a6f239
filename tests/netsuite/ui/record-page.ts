// A form page as a whole: title, buttons above and below, hidden inputs of `main_form`, groups, tabs, session frame.
import { randomBytes } from 'node:crypto';
import type { HttpAnswer } from '../http';
import { page, type Visit } from '../page';
import { fieldIds } from '../field-ids';
import type { Session } from '../world';
import { formInit, type Form } from './fields';
import { frame, sessionKey, type Banner } from './frame';
import { html, type Html } from './html';
import { buttonBar, type Button } from './layout';

const csrfTokens = new WeakMap<Session, string>();

/** One anti-forgery value per session; every form carries it and every POST is held against it. */
export function csrf(session: Session): string {
  const known = csrfTokens.get(session);
  if (known) return known;
  const fresh = randomBytes(24).toString('base64url');
  csrfTokens.set(session, fresh);
  return fresh;
}

// Of NetSuite's own list of tasks; whether a form's help says them is not known.
const menuTasks: Readonly<Record<string, string>> = {
  EDIT_INTEGRAPP: 'ADMI_INTEGR_APP',
  EDIT_OAUTHTOKEN: 'ADMI_OAUTH_TOKENS',
  EDIT_WSPREFS: 'ADMI_WEBSERVICEPREFS',
  EDIT_USERPREFS: 'TRAN_USERPREFS',
};

export function newForm(
  visit: Visit,
  mode: Form['mode'],
  recordType: string,
  task: string,
  title: string,
): Form {
  return {
    mode,
    accountId: visit.account.id,
    recordType,
    task: visit.account.variants.tasks === 'menu' ? (menuTasks[task] ?? task) : task,
    title,
    variants: visit.account.variants,
    ids: fieldIds(visit.account, recordType),
    stamp: visit.now,
    required: [],
    counter: 0,
  };
}

export interface RecordPage {
  form: Form;
  /** The path the form posts to. */
  path: string;
  id: number | null;
  /** Shown behind the record type, except on new records. */
  name?: string;
  buttons: readonly Button[];
  /** Groups inside `main_form`. */
  groups: Html;
  /** Tabs and their panes, behind `main_form`. */
  tabs?: Html;
  hidden?: Readonly<Record<string, string>>;
  scripts?: readonly string[];
  banner?: Banner | null;
  category?: string;
  popUp?: boolean;
}

function hiddenInputs(visit: Visit, given: RecordPage): Html {
  const editing = given.form.mode === 'edit' ? '&e=T' : '';
  const values: Record<string, string> = {
    type: given.form.recordType,
    id: given.id === null ? '' : String(given.id),
    externalid: '',
    whence: visit.url.searchParams.get('whence') ?? '',
    customwhence: '',
    entryformquerystring: given.id === null ? '' : `id=${given.id}${editing}`,
    _eml_nkey_: sessionKey(visit),
    _multibtnstate_: '',
    selectedtab: '',
    nsbrowserenv: 'istop=T',
    nsapiPI: '',
    nsapiSR: '',
    nsapiVF: '',
    nsapiFC: '',
    nsapiPS: '',
    nsapiVI: '',
    nsapiVD: '',
    nsapiPD: '',
    nsapiVL: '',
    nsapiRC: '',
    nsapiLI: '',
    nsapiLC: '',
    nsapiCT: String(visit.now),
    nsbrowserenvs: '',
    wfPI: '',
    wfSR: '',
    wfVF: '',
    wfFC: '',
    _csrf: csrf(visit.session),
    ...given.hidden,
  };
  return html`${Object.entries(values).map(
    ([name, value]) => html`<input name="${name}" id="${name}" type="hidden" value="${value}" />`,
  )}`;
}

function title({ form, name }: RecordPage): Html {
  const type =
    form.variants.heading === 'h1'
      ? html`<h1 class="uir-record-type">${form.title}</h1>`
      : html`<div class="uir-record-type">${form.title}</div>`;
  return html`<div class="uir-page-title" data-nsps-type="page_title">
    <div class="uir-page-title-firstline">
      ${type}${name !== undefined && html`<div class="uir-record-name">${name}</div>`}
    </div>
    <div class="uir-page-title-secondline"></div>
  </div>`;
}

export function recordPage(visit: Visit, given: RecordPage): HttpAnswer {
  const body = html`<form
      id="main_form"
      name="main_form"
      method="post"
      action="${given.path}"
      onsubmit="return NLBeforePost(this);"
    >
      <table border="0" cellspacing="0" cellpadding="0" width="100%" role="presentation">
        <tbody>
          <tr>
            <td class="uir-title-row">${title(given)}</td>
          </tr>
          <tr>
            <td class="uir-buttons-top">${buttonBar(given.buttons, false)}</td>
          </tr>
          <tr>
            <td class="uir-main-fields">${given.groups}</td>
          </tr>
        </tbody>
      </table>
      ${hiddenInputs(visit, given)}
    </form>
    ${given.tabs}
    <div class="uir-buttons-bottom">${buttonBar(given.buttons, true)}</div>
    ${formInit(given.form)}`;
  const heading = given.name === undefined ? given.form.title : `${given.form.title}: ${given.name}`;
  return page(
    frame(visit, {
      title: given.form.variants.documentTitle === 'name and company' ? heading : given.form.title,
      category: given.category ?? 'form',
      body,
      ...(given.scripts && { scripts: given.scripts }),
      ...(given.banner && { banner: given.banner }),
      ...(given.popUp && { popUp: true }),
    }),
  );
}

/** Buttons of a record in edit: simple set-up pages say `submitter`, records with a Save menu another id. */
export function editButtons(
  save: 'submitter' | 'btn_multibutton_submitter',
  more: readonly Button[] = [],
): Button[] {
  return [
    { id: save, value: 'Save', onclick: 'return NLSave(event);', primary: true, submit: true },
    { id: '_cancel', value: 'Cancel', onclick: 'NLCancel(); return false;' },
    ...more,
    { id: 'resetter', value: 'Reset', onclick: 'NLReset(); return false;', hidden: true },
  ];
}

export function viewButtons(path: string, id: number, more: readonly Button[] = []): Button[] {
  return [
    { id: 'edit', value: 'Edit', onclick: `NLGo('${path}?id=${id}&e=T'); return false;`, primary: true },
    { id: '_back', value: 'Back', onclick: 'history.back(); return false;' },
    ...more,
    { id: 'new', value: 'New', onclick: `NLGo('${path}'); return false;`, hidden: true },
  ];
}

/** A posted checkbox: present and `T` when ticked, absent when not. */
export function ticked(form: URLSearchParams, id: string): boolean {
  return form.get(id) === 'T';
}

export function flag(on: boolean): string {
  return on ? 'T' : 'F';
}
