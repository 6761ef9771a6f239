// Company Information and SOAP Web Services Preferences: the two pages that print the account id.
import { redirect, type Page } from '../page';
import { preferencesPaths } from '../uncertain-paths';
import { errorPage, noSuchPage } from '../ui/error-page';
import { field, show } from '../ui/fields';
import { html } from '../ui/html';
import { group, tabs } from '../ui/layout';
import type { Variants } from '../variants';
import { editButtons, newForm, recordPage } from '../ui/record-page';

const companyPath = '/app/common/otherlists/company.nl';
const setupManagerPath = '/app/setup/mainsetup.nl?whence=';

const fields = {
  name: field('companyname', 'Company Name', 'text', { required: true }),
  legal: field('legalname', 'Legal Name'), // guess
  email: field('email', 'Return Email Address'), // guess
  timeZone: field('timezone', 'Time Zone', 'select'), // guess
  accountId: field('companyid', 'Account ID', 'readonly'), // guess
  suiteTalk: field('suitetalkurl', 'SuiteTalk (SOAP and REST Web Services)', 'readonly'), // guess
  restlets: field('restleturl', 'RESTlets', 'readonly'), // guess
} as const;

const zones = [
  { value: 'America/Los_Angeles', text: '(GMT-08:00) Pacific Time (US & Canada)' },
  { value: 'America/New_York', text: '(GMT-05:00) Eastern Time (US & Canada)' },
];

export const companyInformation: Page = {
  path: companyPath,
  permissions: ['ADMI_COMPANY', 'ADMI_SETUPCOMPANY'],
  get: (visit) => {
    const form = newForm(visit, 'edit', 'company', 'ADMI_COMPANY', 'Company Information');
    const host = `https://${visit.account.slug}`;
    return recordPage(visit, {
      form,
      path: companyPath,
      id: null,
      buttons: editButtons('submitter'),
      groups: group('primary', '', [
        [
          show(form, fields.name, visit.account.companyName),
          show(form, fields.legal, ''),
          show(form, fields.email, ''),
        ],
        [
          show(form, fields.timeZone, 'America/Los_Angeles', { options: zones }),
          show(form, fields.accountId, visit.account.id),
        ],
      ]),
      tabs: tabs([
        { id: 'CODES', label: 'Auto-Generated Numbers', body: html`&nbsp;` },
        {
          id: 'COMPANYURLS',
          label: 'Company URLs',
          body: group('urls', 'Company URLs', [
            [
              show(form, fields.suiteTalk, `${host}.suitetalk.api.netsuite.com`),
              show(form, fields.restlets, `${host}.restlets.api.netsuite.com`),
            ],
          ]),
        },
      ]),
    });
  },
  post: (visit) => {
    const name = (visit.form.get(fields.name.id) ?? '').trim();
    if (name === '') return errorPage('Error', 'Please enter value(s) for: Company Name');
    visit.account.companyName = name;
    return redirect(setupManagerPath);
  },
};

function preferencesAt(variant: Variants['preferencesPath']): Page {
  const path = preferencesPaths[variant];
  return {
    path,
    permissions: ['ADMI_WEBSERVICESSETUP'],
    feature: 'webservicesexternal',
    get: (visit) => {
      if (visit.account.variants.preferencesPath !== variant) return noSuchPage();
      const form = newForm(visit, 'edit', 'wspreferences', 'EDIT_WSPREFS', 'SOAP Web Services Preferences');
      return recordPage(visit, {
        form,
        path,
        id: null,
        buttons: editButtons('submitter'),
        groups: group('primary', '', [
          [
            show(form, field('accountid', 'Account ID', 'readonly'), visit.account.id),
            show(form, field('pagesize', 'Search Page Size', 'text', { type: 'integer' }), '1000'),
          ],
          [
            show(
              form,
              field('ssdisable', 'Disable Server SuiteScript and Workflow Triggers', 'checkbox'),
              'F',
            ),
            show(form, field('warningsaserrors', 'Treat Warnings as Errors', 'checkbox'), 'F'),
          ],
        ]),
      });
    },
    post: () => redirect(setupManagerPath),
  };
}

/** Nobody published the path: an account has it in one place. */
export const webServicesPreferences = (['setup', 'utility', 'elsewhere'] as const).map(preferencesAt);
