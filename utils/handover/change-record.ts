// One page of Markdown for the customer's own files: what was set, as it was observed when and as whom, and what was handed over.
import type { BundleView } from '../credential/bundle';
import { fieldOf } from '../credential/field';
import { progressOf, sightsOf, type GuideTables, type ProvenSteps, type StepState } from '../guide/progress';
import type { Observation } from '../guide/observation';
import type { Message } from '../guide/message';
import type { Recipe } from '../guide/recipe';
import type { SetUp } from '../guide/set-up';
import { linesOf } from '../guide/step-lines';
import { plainName } from '../netsuite/names';
import type { FillNote } from './fill-note';
import type { Receipt } from './receipt';

export interface ChangeRecordInput {
  readonly kind: GuideTables;
  /** The English name of each step, by its id. */
  readonly stepNames: Readonly<Record<string, string>>;
  readonly setUp: SetUp;
  readonly recipe: Recipe;
  readonly observations: readonly Observation[];
  readonly bundle: BundleView;
  readonly proven: ProvenSteps;
  /** `result` is a word for the reader; `role` and `user` are those that the test logged in with, where they are known. */
  readonly test: {
    readonly result: string;
    readonly time: number;
    readonly role: string | null;
    readonly user: string | null;
  } | null;
  readonly receipts: readonly Receipt[];
  /** What was written into forms on somebody's press. */
  readonly fills: readonly FillNote[];
  /** In English. */
  readonly say: (message: Message) => string;
  /** When it is written. All times are unix milliseconds. */
  readonly time: number;
}

/** English, since auditors and vendors read it. No value is in it. */
export function changeRecord(input: ChangeRecordInput): string {
  const { kind, setUp, recipe, test, receipts, time } = input;
  const lines = [
    `# NetSuite credentials: change record`,
    '',
    `Written ${utc(time)} by Credential Guide for NetSuite. It holds no key, secret or token.`,
    '',
    ...table(
      ['', ''],
      [
        ['Account', `${setUp.account}${setUp.companyName === null ? '' : `, ${setUp.companyName}`}`],
        ['Application', setUp.application],
        ['Role', setUp.role],
        ['User', test?.user ?? setUp.user ?? 'not chosen'],
        ['Recipe', recipe.name],
        ...endRows(input),
      ],
    ),
    '',
    '## Steps, as the guide shows them',
    '',
    ...table(['Step', 'State', 'Seen', 'Signed in as'], stepRows(input)),
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
    '## Filled in by the guide',
    '',
    ...(input.fills.length === 0
      ? ['Nothing: everything was done by hand.']
      : table(['When', 'Page', 'What', 'On the press of'], input.fills.map(fillRow))),
    '',
    ...handLines(input),
    '## Values',
    '',
    ...table(['Value', 'Taken', 'From'], valueRows(input)),
    '',
    '## Connection test',
    '',
    test === null
      ? 'The values were not tested.'
      : text(`${test.result} on ${utc(test.time)}${actingAs(test)}.`),
    '',
    '## Deliveries',
    '',
    ...(receipts.length === 0
      ? ['Nothing was handed over.']
      : table(
          ['When', 'What', 'Form', 'Encrypted to', 'Tested'],
          receipts.map((receipt) => receiptRow(receipt, kind)),
        )),
    '',
  ];
  return lines.join('\n');
}

function actingAs({ user, role }: NonNullable<ChangeRecordInput['test']>): string {
  const who = [user, role].filter((part) => part !== null).join(', ');
  return who === '' ? '' : `, as ${who}`;
}

const states: Readonly<Record<StepState, string>> = {
  'not-seen': 'not looked at',
  'not-right': 'not right yet',
  'not-saved': 'right, but not saved',
  'not-ticked': 'right as far as was seen, the rest not ticked',
  done: 'done',
  proven: 'proven by a test',
  skipped: 'skipped',
};

function stepRows(input: ChangeRecordInput): string[][] {
  const { stepNames, recipe } = input;
  const { steps } = progressOf(input);
  return recipe.steps.flatMap(({ number, id }) => {
    const step = steps.find((one) => one.id === id);
    if (step === undefined) return [];
    const seenAt = step.seenAt === null ? '' : utc(step.seenAt);
    const name = stepNames[id] ?? id;
    return [
      [number === undefined ? name : `${number}. ${name}`, states[step.state], seenAt, signedIn(id, input)],
    ];
  });
}

/** What no page shows: who says that it is so, and since when. */
function handLines(input: ChangeRecordInput): string[] {
  const lines = linesOf(input).filter(({ isByHand }) => isByHand);
  if (lines.length === 0) return [];
  return [
    '## Ticked by hand, since no page shows it',
    '',
    ...table(
      ['What', 'Reason', 'Ticked', 'By'],
      lines.map(({ text: what, reason, ticked }) => [
        input.say(what),
        reason,
        ticked === null ? 'not ticked' : utc(ticked.at),
        ticked === null ? '' : (ticked.who ?? 'not known'),
      ]),
    ),
    '',
  ];
}

/** Who saw a page of this step last. */
function signedIn(id: string, input: ChangeRecordInput): string {
  const def = input.kind.steps.find((step) => step.id === id);
  const newest = def && sightsOf({ id }, def, input).find(({ saved }) => saved);
  const { userName = null, roleName = null } = newest?.signedIn ?? {};
  return [userName, roleName].filter((part) => part !== null).join(', ');
}

/** Until when the values are good, where they come to an end. */
function endRows({ kind, bundle }: ChangeRecordInput): string[][] {
  return kind.fields.flatMap(({ id, isEnd, name }) => {
    const shown = bundle.values[id]?.shown;
    return isEnd === true && shown !== undefined ? [[name, shown]] : [];
  });
}

function valueRows({ kind, bundle }: ChangeRecordInput): string[][] {
  return kind.fields.map(({ id, name }) => {
    const value = bundle.values[id];
    const gone = bundle.handedOver[id];
    if (value === undefined) {
      return [name, gone === undefined ? 'not held' : `exported ${utc(gone.at)}, deleted here since`, ''];
    }
    const { source, page, at } = value.provenance;
    return [name, utc(at), page === null ? source : `${source}, ${page}`];
  });
}

/** The guide saves nothing: what was filled in counts only as far as a person saved it. */
function fillRow({ at, page, user, role, fields, isUndone, isLeft = false }: FillNote): string[] {
  const who = [user, role].filter((part) => part !== null).join(', ');
  const end = isUndone ? ' (put back before it was saved)' : isLeft ? ' (then NetSuite left the page)' : '';
  return [utc(at), page, fields.join('; ') + end, who || 'not known'];
}

/** What one hand-over was, in the words of this page. */
function receiptRow({ at, fields, format, sealedTo, test }: Receipt, kind: GuideTables): string[] {
  const sealed =
    sealedTo === 'clear' ? 'not encrypted' : sealedTo === 'passphrase' ? 'a passphrase' : sealedTo.join(' ');
  return [
    utc(at),
    fields.map((field) => fieldOf(kind.fields, field)?.name ?? field).join(', '),
    format,
    sealed,
    test === null ? 'no' : `${test.status} ${utc(test.at)}`,
  ];
}

function utc(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}

/** Names come from NetSuite: nothing in them may become markup or another cell. */
function text(given: string): string {
  return plainName(given).replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
