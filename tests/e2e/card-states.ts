// Every state that the card on a page can have, by its name: for axe, and for whoever looks at the pictures.
import type { CardView } from '../../utils/guide/card-view';
import type { TextKey } from '../../utils/texts';

const next: NonNullable<CardView['next']> = {
  text: { key: 'page.enableFeatures' },
  title: { key: 'step.features' },
  isPrimary: true,
  path: '/app/setup/features.nl',
};
const quiet: CardView = {
  account: { environment: 'sandbox', line: { key: 'card.environment.sandbox', params: ['1234567_SB1'] } },
  step: { line: { key: 'card.stepOf', params: [2, 6, '1'] }, title: { key: 'step.integration' } },
  vendors: { current: 'Fulfillment integration', others: [] },
  asksToBegin: false,
  isLooking: false,
  summary: { progress: { key: 'card.progress', params: [1, 6] }, next: null },
  groups: [],
  rings: [],
  notices: [],
  taken: [],
  choice: null,
  pick: null,
  pickOnPage: null,
  note: [],
  next: null,
  offersTest: null,
  nameToCopy: null,
  fill: null,
};
const lines = (['met', 'unmet', 'unknown'] as const).map((state, at) => ({
  id: state,
  number: at + 1,
  state,
  need: { key: 'requirement.tba.need' as const },
  own: state === 'unknown' ? 'Tokenbasierte Authentifizierung' : null,
  note: state === 'unmet' ? 'It forces two-factor authentication and is not needed at run time.' : null,
  remarks: state === 'unmet' ? [{ key: 'permission.danger.tokensOfOthers' as const }] : [],
  change: null,
}));
/** Of the list that one of the states chooses from. */
export const rows = [
  { id: '7', name: 'Fulfillment Center', cells: { subsidiary: 'Northwind Outfitters' } },
  { id: '8', name: 'Returns', cells: {} },
];
const says = (
  tone: CardView['notices'][number]['tone'],
  key: TextKey,
  ...params: string[]
): CardView['notices'][number] => ({ tone, text: { key, params } });
const taken = (state: 'storing' | 'kept' | 'failed', name: string): CardView['taken'][number] => ({
  state,
  text: { key: `card.taken.${state}`, params: [name] },
  isSecret: true,
});

export const states: Readonly<Record<string, CardView>> = {
  'before the start': { ...quiet, asksToBegin: true, next: { ...next, isPrimary: false } },
  'the quick look, and another set-up': {
    ...quiet,
    isLooking: true,
    notices: [says('info', 'card.look.now', '1', '6')],
    vendors: {
      current: 'Acme',
      others: [
        {
          label: 'Brisk',
          bundle: { account: '1234567_SB1', kind: 'tba', recipe: 'brisk', application: 'Brisk Link' },
        },
      ],
    },
  },
  'an unknown step': { ...quiet, step: null },
  'requirements of two steps': {
    ...quiet,
    groups: [
      { number: 1, title: { key: 'step.integration' }, lines },
      { number: 2, title: { key: 'step.features' }, lines },
    ],
    next,
  },
  'what would be filled in, with a tick of its own': {
    ...quiet,
    groups: [
      {
        number: 1,
        title: { key: 'step.integration' },
        lines: lines.map((line) => ({
          ...line,
          change: {
            text: { key: 'fill.change.other', params: ['Old name', 'Acme'] },
            needsTick: line.state === 'unmet',
          },
        })),
      },
    ],
    fill: {
      texts: [
        { key: 'fill.action', params: [2] },
        { key: 'fill.action', params: [3] },
      ],
      print: '',
      ask: null,
    },
  },
  'what would be filled in, in production': {
    ...quiet,
    fill: {
      texts: [{ key: 'fill.action', params: [1] }],
      print: '',
      ask: { id: 'production', text: { key: 'fill.production' } },
    },
  },
  'values being stored': {
    ...quiet,
    notices: [says('info', 'card.capture.storing')],
    taken: [taken('storing', 'Consumer Key'), taken('storing', 'Consumer Secret')],
  },
  'values stored': {
    ...quiet,
    notices: [says('good', 'card.capture.stored')],
    taken: [taken('kept', 'Token ID'), taken('kept', 'Token Secret')],
    next,
  },
  'values not stored': {
    ...quiet,
    notices: [says('danger', 'card.capture.failed')],
    taken: [taken('failed', 'Token ID')],
  },
  'values to be picked': {
    ...quiet,
    notices: [says('warning', 'card.notKept.consumer')],
    pickOnPage: {
      type: 'capture',
      capture: 'consumer',
      fields: [
        { id: 'consumerKey', name: 'Consumer Key' },
        { id: 'consumerSecret', name: 'Consumer Secret' },
      ],
    },
  },
  'another record': {
    ...quiet,
    notices: [says('warning', 'card.otherRecord', 'Shop', 'Fulfillment Integration')],
    choice: { type: 'name', name: 'application', value: 'Shop' },
  },
  'a list to choose from': {
    ...quiet,
    pick: { type: 'record', label: { key: 'card.pick.location' }, chosen: null, isOpen: true },
  },
  'a refused page': {
    ...quiet,
    notices: [says('warning', 'card.refused.permission', 'You do not have privileges to view this page.')],
    note: [{ key: 'note.after' }],
    next: { ...next, isPrimary: false },
  },
};
