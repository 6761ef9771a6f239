// Enable Features, always an edit form, and the SuiteCloud terms window that ticking a SuiteCloud feature opens.
import { featureNames, type FeatureFact } from '../feature-names';
import { page, redirect, type Page, type Visit } from '../page';
import { field, show, type Form } from '../ui/fields';
import { head } from '../ui/frame';
import { html, json, type Html } from '../ui/html';
import { group, tabs } from '../ui/layout';
import { editButtons, flag, newForm, recordPage, ticked } from '../ui/record-page';
import type { FeatureId } from '../world';

const path = '/app/setup/features.nl';
const termsPath = '/app/webservices/suitecloudtos.nl';

const tabNames: readonly { id: FeatureFact['tab']; label: string }[] = [
  { id: 'COMPANY', label: 'Company' },
  { id: 'ACCOUNTING', label: 'Accounting' },
  { id: 'TRANSACTIONS', label: 'Transactions' },
  { id: 'ITEMS', label: 'Items & Inventory' },
  { id: 'custom', label: 'SuiteCloud' },
];

const facts = Object.entries(featureNames) as [FeatureId, FeatureFact][];

function tab(visit: Visit, form: Form, id: FeatureFact['tab']): Html {
  const here = facts.filter(([, fact]) => fact.tab === id);
  const groups = [...new Set(here.map(([, fact]) => fact.group))];
  return html`${groups.map((name) =>
    group(name.toLowerCase().replace(/[^a-z]/g, ''), name, [
      here
        .filter(([, fact]) => fact.group === name)
        .map(([feature, fact]) =>
          show(form, field(feature, fact.label, 'checkbox'), flag(visit.account.features.has(feature))),
        ),
    ]),
  )}`;
}

export const features: Page = {
  path,
  permissions: ['ADMI_ENABLEFEATURES'],
  get: (visit) => {
    const form = newForm(visit, 'edit', 'companyfeatures', 'ADMI_FEATURES', 'Enable Features');
    const terms = facts.filter(([, fact]) => fact.terms).map(([id]) => id);
    return recordPage(visit, {
      form,
      path,
      id: null,
      buttons: editButtons('submitter'),
      groups: html``,
      tabs: html`${tabs(tabNames.map(({ id, label }) => ({ id, label, body: tab(visit, form, id) })))}
        <script>
          var NLTerms = ${json({ path: termsPath, features: terms })};
        </script>`,
      scripts: ['/javascript/setup/features.js'],
      category: 'features',
    });
  },
  post: (visit) => {
    for (const [id] of facts) {
      if (ticked(visit.form, id)) visit.account.features.add(id);
      else visit.account.features.delete(id);
    }
    visit.session.banner = 'Features successfully saved';
    return redirect('/app/setup/mainsetup.nl?whence=');
  },
};

/** A document of its own. The title has no blank between the first two words, as on the real one. */
export const terms: Page = {
  path: termsPath,
  get: (visit) => {
    const feature = visit.url.searchParams.get('feature') ?? '';
    const document = html`<!doctype html>
      <html lang="en">
        ${head('NetSuiteSuiteCloud Terms Of Service')}
        <body class="tos-page">
          <div id="innerwrapper">
            <div id="div__body">
              <h1 class="uir-record-type">SuiteCloud Terms of Service</h1>
              <p>Please read the following terms carefully before you enable this feature.</p>
              <div class="tos-text">
                ${Array.from({ length: 12 }, (_, at) => html`<p>${at + 1}. The customer uses this feature under the subscription services agreement.</p>`)}
              </div>
              <input
                type="button"
                id="agree"
                class="rndbuttoninpt bntBgT"
                value="I Agree"
                onclick="opener.NLTermsAgreed('${feature.replace(/[^a-z0-9]/g, '')}'); window.close();"
              />
              <input
                type="button"
                id="_cancel"
                class="rndbuttoninpt bntBgT"
                value="Cancel"
                onclick="window.close();"
              />
            </div>
          </div>
        </body>
      </html>`;
    return page(document.html);
  },
};
