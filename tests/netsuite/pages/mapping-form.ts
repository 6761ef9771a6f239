// What *Create New* opens: entity, role, application and the certificate's file, as a window, a frame, or a layer of the list's page.
import type { HttpAnswer } from '../http';
import { mappingTexts, readCertificate, refusesMapping } from '../mapping-rules';
import { answerJson, mayEnter, page, type Page, type Visit } from '../page';
import { errorPage, noSuchPage } from '../ui/error-page';
import { asDrawn, show, type Form, type Option } from '../ui/fields';
import { frame } from '../ui/frame';
import { html, json, type Html } from '../ui/html';
import { buttonBar, group, type Button } from '../ui/layout';
import { csrf, newForm, recordPage } from '../ui/record-page';
import type { Role } from '../world';
import { contentField, formTitle, mappingFields as fields, mappingPaths } from './mapping-fields';

const permissions = ['ADMI_MANAGE_OAUTH2'] as const;

function applications(visit: Visit): Option[] {
  return visit.account.integrations
    .filter(({ clientCredentialsGrant, state }) => clientCredentialsGrant && state === 'enabled')
    .map(({ id, name }) => ({ value: String(id), text: name }));
}

function entities(visit: Visit): Option[] {
  return visit.account.users
    .filter(({ inactive, giveAccess }) => giveAccess && !inactive)
    .map(({ id, name }) => ({ value: String(id), text: name }));
}

/** Administrator holds every permission, so it is on offer too. */
function mayLogIn(role: Role): boolean {
  return !role.inactive && mayEnter(role, ['ADMI_LOGIN_OAUTH2']);
}

function roles(visit: Visit, entityId: number): Option[] {
  const entity = visit.account.users.find(({ id }) => id === entityId);
  return visit.account.roles
    .filter((role) => entity?.roleIds.includes(role.id) && mayLogIn(role))
    .map(({ id, name }) => ({ value: String(id), text: name }));
}

const buttons: readonly Button[] = [
  {
    id: 'submitter',
    value: 'Save',
    onclick: 'NLSave(null); return false;',
    primary: true,
    submit: true,
  },
  { id: '_cancel', value: 'Cancel', onclick: 'NLCloseMapping(); return false;' },
];

function fieldsOf(visit: Visit, form: Form): Html {
  return group('primary', '', [
    [
      show(form, fields.entity, '', { options: entities(visit) }),
      show(form, fields.role, '', { options: [] }),
      show(form, fields.application, '', { options: applications(visit) }),
      show(form, fields.certificate, ''),
    ],
  ]);
}

function emptyForm(visit: Visit): Form {
  return newForm(visit, 'new', 'clientcredentials', 'ADMI_OAUTH2CLIENTCREDENTIALS', formTitle);
}

function pathOf({ account: { variants } }: Visit): string {
  const isElsewhere = variants.mappingForm === 'window' && variants.mappingPath === 'elsewhere';
  return isElsewhere ? mappingPaths.formElsewhere : mappingPaths.form;
}

/** What the script has to know, on the list's page and on the form's own. */
export function mappingScript(visit: Visit, where: 'list' | 'form'): Html {
  const form = emptyForm(visit);
  const facts = {
    where,
    kind: visit.account.variants.mappingForm,
    title: formTitle,
    list: mappingPaths.list,
    form: pathOf(visit),
    roles: mappingPaths.roles,
    entity: asDrawn(form, fields.entity).id,
    role: asDrawn(form, fields.role).id,
    certificate: asDrawn(form, fields.certificate).id,
    content: contentField,
  };
  return html`<script>
    var NLMapping = ${json(facts)};
  </script>`;
}

/** The form as a part of the list's page; the script takes a copy of it when it is asked for. */
export function mappingLayer(visit: Visit): Html {
  const form = emptyForm(visit);
  const drawn = fieldsOf(visit, form);
  return html`<template id="createmapping_template">
    <div class="x-window-header"><span class="x-window-header-text">${formTitle}</span></div>
    <div id="createmapping_error" role="alert"></div>
    <form
      id="main_form"
      name="main_form"
      method="post"
      action="${mappingPaths.form}"
      onsubmit="return false;"
    >
      ${buttonBar(buttons, false)}${drawn}
      <input type="hidden" name="type" value="${form.recordType}" />
      <input type="hidden" name="_csrf" value="${csrf(visit.session)}" />
    </form>
    <script>
      NLFormInit(${json({ required: form.required, mode: form.mode })});
    </script>
  </template>`;
}

function get(visit: Visit): HttpAnswer {
  if (visit.account.variants.mappingForm === 'layer') return noSuchPage();
  const form = emptyForm(visit);
  return recordPage(visit, {
    form,
    path: pathOf(visit),
    id: null,
    buttons,
    groups: html`${fieldsOf(visit, form)}${mappingScript(visit, 'form')}`,
    scripts: [mappingPaths.script],
    popUp: true,
  });
}

function refuse(visit: Visit, text: string): HttpAnswer {
  return visit.account.variants.mappingForm === 'layer'
    ? answerJson({ error: text })
    : errorPage('Error', text);
}

/** A page that tells the one below that it may load its list again, and goes. */
function done(visit: Visit): HttpAnswer {
  if (visit.account.variants.mappingForm === 'layer') return answerJson({ saved: true });
  const body = html`${mappingScript(visit, 'form')}
    <script>
      NLMappingDone();
    </script>`;
  return page(
    frame(visit, { title: formTitle, category: 'form', body, scripts: [mappingPaths.script], popUp: true }),
  );
}

function post(visit: Visit): HttpAnswer {
  const { account, now } = visit;
  const text = (id: string) => (visit.form.get(id) ?? '').trim();
  const missing = Object.values(fields).filter(({ id }) => text(id) === '');
  if (missing.length > 0) {
    return refuse(visit, `Please enter value(s) for: ${missing.map(({ label }) => label).join(', ')}`);
  }
  const offered = (options: readonly Option[], id: string) =>
    options.some(({ value }) => value === text(id)) ? Number(text(id)) : 0;
  const entityId = offered(entities(visit), fields.entity.id);
  const roleId = offered(roles(visit, entityId), fields.role.id);
  const applicationId = offered(applications(visit), fields.application.id);
  if (!entityId || !roleId || !applicationId) return refuse(visit, mappingTexts.notUploaded);
  const facts = readCertificate(text(fields.certificate.id), visit.form.get(contentField) ?? '', now);
  if (typeof facts === 'string') return refuse(visit, facts);
  const combination = { applicationId, roleId, entityId };
  const refusal = refusesMapping(account, combination, facts.certificateId, now);
  if (refusal) return refuse(visit, refusal);
  account.certificateMappings.set(facts.certificateId, {
    ...facts,
    ...combination,
    created: now,
    revoked: false,
  });
  if (account.variants.mappingRow === 'late') visit.session.lateMapping = facts.certificateId;
  return done(visit);
}

export const mappingForm: Page = {
  path: mappingPaths.form,
  permissions,
  feature: 'oauth2',
  get,
  post,
};

export const mappingFormElsewhere: Page = { ...mappingForm, path: mappingPaths.formElsewhere };

/** What the form asks for when an entity is chosen; how NetSuite does this is not public. */
export const mappingRoles: Page = {
  path: mappingPaths.roles,
  permissions,
  feature: 'oauth2',
  get: (visit) => answerJson(roles(visit, Number(visit.url.searchParams.get('entity') ?? ''))),
};
