// Set Preferences, where Show Internal IDs is found, and General Preferences with nothing that matters here.
import { redirect, type Page } from '../page';
import { field, show } from '../ui/fields';
import { html } from '../ui/html';
import { group, tabs } from '../ui/layout';
import { editButtons, flag, newForm, recordPage, ticked } from '../ui/record-page';

const path = '/app/center/userprefs.nl';
const internalIds = field('exposeids', 'Show Internal IDs', 'checkbox'); // guess
const language = field('language', 'Language', 'select');

export const preferences: Page = {
  path,
  get: (visit) => {
    const form = newForm(visit, 'edit', 'userprefs', 'EDIT_USERPREFS', 'Set Preferences');
    return recordPage(visit, {
      form,
      path,
      id: null,
      buttons: editButtons('submitter'),
      groups: html``,
      tabs: tabs([
        {
          id: 'GENERAL',
          label: 'General',
          body: html`${group('localization', 'Localization', [
            [show(form, language, 'en_US', { options: [{ value: 'en_US', text: 'English (U.S.)' }] })],
          ])}
          ${group('defaults', 'Defaults', [
            [show(form, internalIds, flag(visit.account.preferences.showInternalIds))],
          ])}`,
        },
        { id: 'APPEARANCE', label: 'Appearance', body: html`&nbsp;` },
        { id: 'TRANSACTION', label: 'Transactions', body: html`&nbsp;` },
      ]),
    });
  },
  post: (visit) => {
    visit.account.preferences.showInternalIds = ticked(visit.form, internalIds.id);
    visit.session.banner = 'Preferences successfully saved';
    return redirect('/app/center/card.nl?sc=-29');
  },
};
