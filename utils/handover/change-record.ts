// One page of Markdown for the customer's own files: what was set, as it was observed when and as whom, and what was handed over.
import { fieldNames, type CredentialField } from '../credential/fields';
import type { BundleView } from '../credential/bundle';
import type { Receipt } from './receipt';
import { isAllMet, judgePage } from '../guide/judge-page';
import type { Observation } from '../guide/progress';
import { stepPages, type Recipe, type StepId } from '../guide/recipe';
import type { SetUp } from '../guide/set-up';
import { pageSpec } from '../netsuite/pages';
import { formats } from './formats';

export interface ChangeRecordInput {
  readonly setUp: SetUp;
  readonly recipe: Recipe;
  readonly observations: readonly Observation[];
  readonly bundle: BundleView;
  readonly test: { readonly result: string; readonly at: number; readonly as: string | null } | null;
  readonly receipts: readonly Receipt[];
  /** Unix milliseconds. */
  readonly at: number;
}

const stepNames: Readonly<Record<StepId, string>> = {
  integration: 'Integration record',
  features: 'Features',
  role: 'Token role',
  employee: 'Role given to the user',
  token: 'Access token',
  account: 'Account ID',
  transactions: 'Permissions for transactions',
  location: 'Location',
};

/** English, since auditors and vendors read it. No value is in it. */
export function changeRecord(input: ChangeRecordInput): string {
  const { setUp, recipe, test, receipts, at } = input;
  const lines = [
    `# NetSuite credentials: change record`,
    '',
    `Written ${time(at)} by Credential Guide for NetSuite. It holds no key, secret or token.`,
    '',
    ...table(
      ['', ''],
      [
        ['Account', `${setUp.account}${setUp.companyName === null ? '' : `, ${setUp.companyName}`}`],
        ['Application', setUp.application],
        ['Token role', setUp.role],
        ['User', setUp.user ?? 'not chosen'],
        ['Recipe', recipe.name],
      ],
    ),
    '',
    '## What was seen in NetSuite',
    '',
    ...table(
      ['Step', 'State', 'Seen', 'Signed in as'],
      recipe.steps.map((step) => seenRow(step.number, step.id, input)),
    ),
    '',
    '## Permissions that were asked for',
    '',
    ...table(
      ['Permission', 'Level', 'Reason'],
      recipe.permissions.map(({ label, level, reason, concern }) => [
        label,
        level,
        concern === undefined ? reason : `${reason} ${concern}`,
      ]),
    ),
    '',
    '## Values',
    '',
    ...table(['Value', 'Taken', 'From'], valueRows(input)),
    '',
    '## Connection test',
    '',
    test === null
      ? 'The values were not tested.'
      : text(`${test.result} on ${time(test.at)}${test.as === null ? '' : `, as ${test.as}`}.`),
    '',
    '## Handed over',
    '',
    ...(receipts.length === 0
      ? ['Nothing was handed over.']
      : table(['When', 'What', 'Form', 'Sealed to', 'Tested'], receipts.map(receiptRow))),
    '',
  ];
  return lines.join('\n');
}

function seenRow(number: number, id: StepId, { recipe, setUp, observations }: ChangeRecordInput): string[] {
  const seen = observations
    .filter(({ reading }) => reading.saved && stepPages[id].includes(reading.page))
    .flatMap(({ reading, at }) => {
      const spec = pageSpec(reading.page);
      const page = spec === null ? null : judgePage(spec, reading, setUp, recipe);
      const says = page?.isOurs === true && page.requirements.some(({ step }) => step === id);
      return says ? [{ isRight: isAllMet(page, id), at, who: reading.signedIn }] : [];
    })
    .sort((a, b) => b.at - a.at)[0];
  const name = `${number}. ${stepNames[id]}`;
  if (seen === undefined) return [name, 'not seen', '', ''];
  const { userName, roleName } = seen.who;
  const who = [userName, roleName].filter((one) => one !== null).join(', ');
  return [name, seen.isRight ? 'as asked for' : 'differs', time(seen.at), who];
}

function valueRows({ bundle }: ChangeRecordInput): string[][] {
  return Object.entries(fieldNames).map(([field, name]) => {
    const held = bundle.values[field as CredentialField];
    const gone = bundle.handedOver[field as CredentialField];
    if (held === undefined) {
      return [name, gone === undefined ? 'not held' : `exported ${time(gone.at)}, deleted here since`, ''];
    }
    const { source, page, at } = held.provenance;
    return [name, time(at), page === null ? source : `${source}, ${page}`];
  });
}

/** What one hand-over was, in the words of this page. */
function receiptRow({ at, fields, format, sealedTo, test }: Receipt): string[] {
  const sealed =
    sealedTo === 'clear' ? 'not sealed' : sealedTo === 'passphrase' ? 'a passphrase' : sealedTo.join(' ');
  return [
    time(at),
    fields.map((field) => fieldNames[field]).join(', '),
    formats.find(({ id }) => id === format)?.id ?? format,
    sealed,
    test === null ? 'no' : `${test.status} ${time(test.at)}`,
  ];
}

function time(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}

/** Names come from NetSuite: nothing in them may become markup or another cell. */
function text(given: string): string {
  return given.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
}
