// The access token record: new, view, edit with Revoke, and the one view after saving that shows token id and secret.
import type { HttpAnswer } from '../http';
import { employeeName, integrationName, roleName } from '../names';
import { newToken } from '../new-world';
import {
  administrator,
  answerJson,
  nextId,
  printMoment,
  recordMode,
  redirect,
  type Page,
  type Visit,
} from '../page';
import { errorPage, noSuchRecord } from '../ui/error-page';
import { asDrawn, show, type Form, type Option } from '../ui/fields';
import { oneTimePair } from '../ui/one-time-pair';
import { html, json, type Html } from '../ui/html';
import { group, type Button } from '../ui/layout';
import { editButtons, flag, newForm, recordPage, ticked, viewButtons } from '../ui/record-page';
import type { Token } from '../world';
import { tokenFields as fields, tokensPerUser, tokenTexts } from './access-token-fields';
import { tokenPath } from './access-token-list';

function applications(visit: Visit): Option[] {
  return visit.account.integrations
    .filter(({ tba, state }) => tba && state === 'enabled')
    .map(({ id, name }) => ({ value: String(id), text: name }));
}

function users(visit: Visit): Option[] {
  return visit.account.users
    .filter(({ inactive, giveAccess }) => giveAccess && !inactive)
    .map(({ id, name }) => ({ value: String(id), text: name }));
}

/** The roles of the chosen user; Administrator is not offered when the token is for somebody else. */
function roles(visit: Visit, userId: number): Option[] {
  const user = visit.account.users.find(({ id }) => id === userId);
  return visit.account.roles
    .filter(({ id, inactive }) => !inactive && user?.roleIds.includes(id))
    .filter(({ id }) => id !== administrator || userId === visit.user.id)
    .map(({ id, name }) => ({ value: String(id), text: name }));
}

function newFields(visit: Visit, form: Form): Html {
  return group('primary', 'Primary Information', [
    [
      show(form, fields.application, '', { options: applications(visit) }),
      show(form, fields.user, '', { options: users(visit) }),
      show(form, fields.role, '', { options: [] }),
    ],
    [show(form, fields.name, ''), show(form, fields.inactive, 'F')],
  ]);
}

/** A saved token keeps its application, user and role: they are text, also in edit. */
function savedFields(visit: Visit, form: Form, token: Token, once: boolean): Html {
  const { account } = visit;
  const fixed = { kind: 'readonly', required: false, type: 'select' } as const;
  const primary = group('primary', 'Primary Information', [
    [
      show(form, { ...fields.application, ...fixed }, integrationName(account, token.integrationId)),
      show(form, { ...fields.user, ...fixed }, employeeName(account, token.userId)),
      show(form, { ...fields.role, ...fixed }, roleName(account, token.roleId)),
    ],
    [show(form, fields.name, token.name), show(form, fields.inactive, flag(token.inactive))],
    [
      show(form, fields.created, printMoment(token.created)),
      show(form, fields.createdBy, token.createdBy),
      show({ ...form, mode: 'view' }, fields.revoked, flag(token.revoked)),
    ],
  ]);
  if (!once) return primary;
  const pair = oneTimePair(form, {
    id: 'tokenidsecret',
    title: tokenTexts.group,
    called: tokenTexts.pair,
    values: [
      { field: fields.tokenId, labels: tokenTexts.id, value: token.tokenId },
      { field: fields.tokenSecret, labels: tokenTexts.secret, value: token.tokenSecret },
    ],
  });
  return html`${primary}${pair}`;
}

const revoke: Button = { id: 'revoke', value: 'Revoke', onclick: 'NLRevoke(); return false;' };

function draw(visit: Visit, mode: Form['mode'], token: Token | null, once: boolean): HttpAnswer {
  const form = newForm(visit, mode, 'accesstoken', 'EDIT_OAUTHTOKEN', 'Access Token');
  const groups = token ? savedFields(visit, form, token, once) : newFields(visit, form);
  const ids = {
    application: asDrawn(form, fields.application).id,
    user: asDrawn(form, fields.user).id,
    role: asDrawn(form, fields.role).id,
    name: asDrawn(form, fields.name).id,
  };
  return recordPage(visit, {
    form,
    path: tokenPath,
    id: token?.id ?? null,
    ...(token && { name: token.name }),
    buttons:
      token && mode === 'view'
        ? viewButtons(tokenPath, token.id)
        : editButtons('submitter', token && !token.revoked ? [revoke] : []),
    groups: html`${groups}
      <script>
        var NLToken = ${json(ids)};
      </script>`,
    scripts: ['/javascript/setup/accesstoken.js'],
  });
}

function get(visit: Visit): HttpAnswer {
  const mode = recordMode(visit.url);
  if (mode.kind === 'new') return draw(visit, 'new', null, false);
  const token = visit.account.tokens.find(({ id }) => id === mode.id);
  if (!token) return noSuchRecord();
  const shown = visit.session.showOnce;
  const once = mode.kind === 'view' && shown?.page === 'token' && shown.recordId === token.id;
  if (once) visit.session.showOnce = null;
  return draw(visit, mode.kind, token, once);
}

function create(visit: Visit): HttpAnswer {
  const number = (id: string) => Number(visit.form.get(id) ?? '') || 0;
  const text = (visit.form.get(fields.name.id) ?? '').trim();
  const [integrationId, userId, roleId] = [fields.application.id, fields.user.id, fields.role.id].map(number);
  if (!integrationId || !userId || !roleId || text === '') {
    return errorPage('Error', 'Please enter value(s) for: Application Name, User, Role, Token Name');
  }
  const { account } = visit;
  const offered = (options: Option[], id: number) => options.some(({ value }) => value === String(id));
  if (!offered(applications(visit), integrationId) || !offered(users(visit), userId)) {
    return errorPage('Error', 'Invalid reference key.');
  }
  const role = account.roles.find(({ id }) => id === roleId);
  if (roleId === administrator || !role || role.inactive || !offered(roles(visit, userId), roleId)) {
    return errorPage(
      tokenTexts.noRole,
      'Login access has been disabled for this role. Please contact your account administrator.',
    );
  }
  const held = account.tokens.filter((token) => token.userId === userId && !token.revoked);
  if (held.length >= tokensPerUser) return errorPage('Error', tokenTexts.tooMany);
  const token = newToken({
    id: nextId(account),
    integrationId,
    userId,
    roleId,
    name: text,
    inactive: ticked(visit.form, fields.inactive.id),
    created: visit.now,
    createdBy: visit.user.name,
  });
  account.tokens.push(token);
  visit.session.banner = tokenTexts.saved;
  if (account.variants.afterSave === 'answered at once') return draw(visit, 'view', token, true);
  visit.session.showOnce = { page: 'token', recordId: token.id };
  return redirect(`${tokenPath}?id=${token.id}`);
}

function post(visit: Visit): HttpAnswer {
  const id = Number(visit.form.get('id') ?? '') || 0;
  if (id === 0) return create(visit);
  const token = visit.account.tokens.find((one) => one.id === id);
  if (!token) return noSuchRecord();
  if (visit.form.get('revoke') === 'T') {
    token.revoked = true;
    token.inactive = true;
    visit.session.banner = tokenTexts.revoked;
    return redirect('/app/setup/accesstokens.nl?whence=');
  }
  const name = (visit.form.get(fields.name.id) ?? '').trim();
  if (name === '') return errorPage('Error', 'Please enter value(s) for: Token Name');
  token.name = name;
  token.inactive = ticked(visit.form, fields.inactive.id);
  visit.session.banner = tokenTexts.saved;
  return redirect(`${tokenPath}?id=${token.id}`);
}

export const accessToken: Page = {
  path: tokenPath,
  permissions: ['ADMI_MANAGE_OAUTH_TOKENS', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'],
  feature: 'tba',
  get,
  post,
};

/** What the form asks for when a user is chosen; how NetSuite does this is not public. */
export const accessTokenRoles: Page = {
  path: '/app/setup/accesstokenroles.nl',
  permissions: ['ADMI_MANAGE_OAUTH_TOKENS', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'],
  feature: 'tba',
  get: (visit) => answerJson(roles(visit, Number(visit.url.searchParams.get('user') ?? ''))),
};
