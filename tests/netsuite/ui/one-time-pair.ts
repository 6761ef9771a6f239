// The two values that NetSuite shows once, in each way that they are told to stand on the page.
import type { Variants } from '../variants';
import { asDrawn, show, type Field, type Form } from './fields';
import { html, type Html } from './html';
import { group } from './layout';

export interface OneTimePair {
  id: string;
  title: string;
  /** What the warning calls them, and each by name. */
  called: Readonly<Record<Variants['warning'], string>>;
  /** The key first; labels by generation of the page. */
  values: readonly [OneTimeValue, OneTimeValue];
}

export interface OneTimeValue {
  field: Field;
  labels: Readonly<Record<Variants['pairLabels'], string>>;
  value: string;
}

function warningOf({ called }: OneTimePair, { warning }: Variants): string {
  const only = `For security reasons, this is the only time that the ${called[warning]} are displayed.`;
  if (warning === 'short') return only;
  return `Warning: ${only} After you leave this page, they cannot be retrieved from the system. If you lose or forget these credentials, you will need to reset them to obtain new values. Treat the values as you would a password. Never share these credentials with unauthorized individuals and never send them by email.`;
}

function label({ labels }: OneTimeValue, { pairLabels, pairCase }: Variants): string {
  return pairCase === 'upper' ? labels[pairLabels].toUpperCase() : labels[pairLabels];
}

/** Values without a form around them. */
function bare(values: readonly OneTimeValue[], variants: Variants): Html {
  if (variants.pairPlace === 'lines of text') {
    return html`<div class="uir-one-time-values">
      ${values.map(
        (one) =>
          html`<div>${label(one, variants)}</div>
            <div>${one.value}</div>`,
      )}
    </div>`;
  }
  return html`<table class="uir-one-time-values">
    <tbody>
      ${values.map(
        (one) =>
          html`<tr>
            <td>${label(one, variants)}</td>
            <td>${one.value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function oneTimePair(form: Form, pair: OneTimePair): Html {
  const { variants } = form;
  const values = variants.pairOrder === 'key first' ? pair.values : [...pair.values].reverse();
  const warning = html`<div class="uir-one-time-warning">${warningOf(pair, variants)}</div>`;
  if (variants.pairPlace !== 'fields') return group(pair.id, pair.title, [[warning, bare(values, variants)]]);
  const fields = values.map((one) =>
    show(form, { ...asDrawn(form, one.field), label: label(one, variants) }, one.value),
  );
  return group(pair.id, pair.title, [[warning, ...fields]]);
}
