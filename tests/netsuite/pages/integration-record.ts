// The integration record: new, view, edit, and the one view after saving that shows the client credentials.
import type { HttpAnswer } from '../http';
import { newIntegration, newSecret } from '../new-world';
import { nextId, printMoment, recordMode, redirect, type Page, type Visit } from '../page';
import { errorPage, noSuchRecord } from '../ui/error-page';
import { asDrawn, show, type Form } from '../ui/fields';
import { oneTimePair } from '../ui/one-time-pair';
import { html, json, type Html } from '../ui/html';
import { group, tabs, type Button } from '../ui/layout';
import { editButtons, flag, newForm, recordPage, ticked, viewButtons } from '../ui/record-page';
import type { Integration } from '../world';
import {
  integrationExtras,
  integrationFields as fields,
  integrationStates,
  integrationTexts,
  scopeFields,
} from './integration-fields';
import { integrationPath } from './integration-list';

/** What a new record is offered with: three boxes are ticked. */
function blank(visit: Visit): Integration {
  return newIntegration({
    id: 0,
    name: '',
    tba: true,
    tbaAuthorizationFlow: true,
    authorizationCodeGrant: true,
    created: visit.now,
    createdBy: visit.user.name,
  });
}

function primary(form: Form, record: Integration): Html {
  const state = integrationStates.find(({ value }) => value === record.state);
  const options = integrationStates.map(({ code, text }) => ({ value: code, text }));
  const created = form.mode === 'new' ? '' : printMoment(record.created);
  const by = form.mode === 'new' ? '' : record.createdBy;
  return group('primary', 'Primary Information', [
    [
      show(form, fields.name, record.name),
      show(form, fields.description, record.description),
      show(form, fields.state, state?.code ?? '', { options }),
    ],
    [
      show(form, fields.note, record.note),
      show(form, fields.concurrency, record.other?.[fields.concurrency.id] ?? ''),
      show(form, fields.maxConcurrency, ''),
      form.mode !== 'new' && show(form, fields.applicationId, record.applicationId),
    ].filter((cell) => cell !== false),
    [
      show(form, fields.created, created),
      show(form, fields.createdBy, by),
      show(form, fields.stateChange, created),
      show(form, fields.stateChangeBy, by),
    ],
  ]);
}

function credentials(form: Form, record: Integration): Html {
  return oneTimePair(form, {
    id: 'clientcredentials',
    title: 'Client Credentials',
    called: integrationTexts.pair,
    values: [
      { field: fields.consumerKey, labels: integrationTexts.key, value: record.consumerKey },
      { field: fields.consumerSecret, labels: integrationTexts.secret, value: record.consumerSecret },
    ],
  });
}

function authentication(form: Form, record: Integration, once: boolean): Html {
  const extra = (def: (typeof integrationExtras)[number]) =>
    show(form, def, record.other?.[def.id] ?? (def.kind === 'checkbox' ? 'F' : ''));
  return html`${group('tokenbased', 'Token-based Authentication', [
    [
      show(form, fields.tba, flag(record.tba)),
      show(form, fields.issueToken, flag(record.tbaIssueToken)),
      show(form, fields.flow, flag(record.tbaAuthorizationFlow)),
      show(form, fields.callbackUrl, record.callbackUrl),
    ],
  ])}
  ${group('oauth2', 'OAuth 2.0', [
    [
      show(form, fields.grant, flag(record.authorizationCodeGrant)),
      extra(fields.publicClient),
      show(form, fields.redirectUri, record.redirectUri),
      show(form, fields.machine, flag(record.clientCredentialsGrant)),
    ],
    scopeFields.map(({ scope, def }) => show(form, def, flag(record.scopes.includes(scope)))),
  ])}
  ${group('usercredentials', 'User Credentials', [
    [show(form, fields.userCredentials, flag(record.userCredentials))],
  ])}
  ${once && credentials(form, record)}`;
}

const reset: Button = {
  id: 'resetcredentials',
  value: 'Reset Credentials',
  onclick: 'NLResetCredentials(); return false;',
};

function buttonsOf(form: Form, record: Integration): Button[] {
  if (form.mode === 'view') return viewButtons(integrationPath, record.id);
  const mayReset = form.mode === 'edit' && usesCredentials(record) && !record.bundled;
  return editButtons('submitter', mayReset ? [reset] : []);
}

function draw(visit: Visit, mode: Form['mode'], record: Integration, once: boolean): HttpAnswer {
  const form = newForm(visit, mode, 'integrapp', 'EDIT_INTEGRAPP', 'Integration');
  const groups = primary(form, record);
  const panes = tabs([
    { id: 'AUTHENTICATION', label: 'Authentication', body: authentication(form, record, once) },
    {
      id: 'EXECUTIONLOG',
      label: 'Execution Log',
      body: html`<div
        class="uir-machine-table-container"
        id="executionlog_div"
        data-nsps-type="sublist"
        data-nsps-id="executionlog"
      >
        <table id="executionlog_splits" class="listtable uir-list-table">
          <tbody>
            <tr>
              <td class="uir-nodata-row listtexthl">No records to show.</td>
            </tr>
          </tbody>
        </table>
      </div>`,
    },
  ]);
  const ids = {
    flow: asDrawn(form, fields.flow).id,
    callback: asDrawn(form, fields.callbackUrl).id,
    grant: asDrawn(form, fields.grant).id,
    redirect: asDrawn(form, fields.redirectUri).id,
  };
  return recordPage(visit, {
    form,
    path: integrationPath,
    id: mode === 'new' ? null : record.id,
    ...(mode !== 'new' && { name: record.name }),
    buttons: buttonsOf(form, record),
    groups,
    tabs: html`${panes}
      <script>
        var NLIntegrapp = ${json(ids)};
      </script>`,
    scripts: ['/javascript/common/integrapp.js'],
  });
}

/** True once: the values are gone with the view that shows them. */
function takeOnce(visit: Visit, id: number): boolean {
  const once = visit.session.showOnce;
  if (once?.page !== 'integration' || once.recordId !== id) return false;
  visit.session.showOnce = null;
  return true;
}

function get(visit: Visit): HttpAnswer {
  const mode = recordMode(visit.url);
  if (mode.kind === 'new') return draw(visit, 'new', blank(visit), false);
  const record = visit.account.integrations.find(({ id }) => id === mode.id);
  if (!record) return noSuchRecord();
  return draw(visit, mode.kind, record, mode.kind === 'view' && takeOnce(visit, record.id));
}

function fill(record: Integration, form: URLSearchParams): void {
  const text = (id: string) => (form.get(id) ?? '').trim();
  record.name = text(fields.name.id);
  record.description = text(fields.description.id);
  record.note = text(fields.note.id);
  record.state = integrationStates.find(({ code }) => code === text(fields.state.id))?.value ?? record.state;
  record.tba = ticked(form, fields.tba.id);
  record.tbaIssueToken = ticked(form, fields.issueToken.id);
  record.tbaAuthorizationFlow = ticked(form, fields.flow.id);
  record.callbackUrl = text(fields.callbackUrl.id);
  record.authorizationCodeGrant = ticked(form, fields.grant.id);
  record.redirectUri = text(fields.redirectUri.id);
  record.clientCredentialsGrant = ticked(form, fields.machine.id);
  record.scopes = scopeFields.filter(({ def }) => ticked(form, def.id)).map(({ scope }) => scope);
  record.userCredentials = ticked(form, fields.userCredentials.id);
  record.other = Object.fromEntries(integrationExtras.map(({ id }) => [id, text(id)]));
}

/** The server holds to the same rules as the page's script. */
function missing(record: Integration): string[] {
  const labels: string[] = [];
  if (record.name === '') labels.push('Name');
  if (record.tbaAuthorizationFlow && record.callbackUrl === '') labels.push('Callback URL');
  if (record.authorizationCodeGrant && record.redirectUri === '') labels.push('Redirect URI');
  return labels;
}

function usesCredentials(record: Integration): boolean {
  return record.tba || record.authorizationCodeGrant || record.clientCredentialsGrant;
}

function shown(visit: Visit, record: Integration, banner: string, once: boolean): HttpAnswer {
  visit.session.banner = banner;
  if (visit.account.variants.afterSave === 'answered at once') return draw(visit, 'view', record, once);
  if (once) visit.session.showOnce = { page: 'integration', recordId: record.id };
  return redirect(`${integrationPath}?id=${record.id}`);
}

function post(visit: Visit): HttpAnswer {
  const id = Number(visit.form.get('id') ?? '') || 0;
  const known = visit.account.integrations.find((one) => one.id === id);
  if (id !== 0 && !known) return noSuchRecord();
  if (visit.form.get('resetcredentials') === 'T') {
    if (!known || !usesCredentials(known) || known.bundled)
      return errorPage('Notice', 'These credentials cannot be reset.');
    known.consumerKey = newSecret();
    known.consumerSecret = newSecret();
    return shown(visit, known, integrationTexts.reset, true);
  }
  const draft: Integration = { ...(known ?? blank(visit)) };
  fill(draft, visit.form);
  const labels = missing(draft);
  if (labels.length > 0) return errorPage('Error', `Please enter value(s) for: ${labels.join(', ')}`);
  if (draft.scopes.includes('mcp') && (draft.tba || draft.clientCredentialsGrant)) {
    return errorPage('Error', integrationTexts.scopes);
  }
  if (known) {
    const first = !usesCredentials(known) && usesCredentials(draft);
    Object.assign(known, draft);
    return shown(visit, known, integrationTexts.saved, first);
  }
  draft.id = nextId(visit.account);
  visit.account.integrations.push(draft);
  return shown(visit, draft, integrationTexts.saved, usesCredentials(draft));
}

export const integrationRecord: Page = {
  path: integrationPath,
  permissions: ['ADMI_INTEGRAPP'],
  get,
  post,
};
