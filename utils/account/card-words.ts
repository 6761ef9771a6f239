// The words of the card that say nothing of a page: its buttons and labels. A page gets them in the person's language, and carries no texts.
import { t, type TextKey } from '../texts';

/** `$1` and `$2` are filled on the page. */
const keys = {
  title: 'card.title',
  looking: 'card.looking',
  collapse: 'card.collapse',
  expand: 'card.expand',
  move: 'card.move',
  popup: 'card.popup',
  begin: 'card.beginAction',
  vendor: 'card.vendor',
  anotherVendor: 'card.anotherVendor',
  skipLook: 'card.look.skip',
  useThis: 'card.useThisOne',
  pickOnPage: 'card.pickOnPage.action',
  pickAsk: 'card.pickOnPage.ask',
  pickSpot: 'card.pickOnPage.spot',
  pickNothing: 'card.pickOnPage.nothing',
  pickTaken: 'card.pickOnPage.taken',
  pickCancel: 'card.pickOnPage.cancel',
  note: 'card.note',
  copy: 'card.copy',
  copied: 'card.copied',
  copyName: 'card.copyName',
  chooseFilter: 'card.pick.filter',
  chooseNone: 'card.pick.none',
  chooseMore: 'card.pick.more',
  byHand: 'fill.byHandAction',
  met: 'card.state.met',
  unmet: 'card.state.unmet',
  unknown: 'card.state.unknown',
  group: 'card.group',
  right: 'card.right',
  next: 'card.next',
  test: 'card.test',
  testAgain: 'card.testAgain',
  captureFailed: 'card.capture.failed',
  tooMany: 'card.capture.tooMany',
  openTab: 'ring.openTab',
  openGroup: 'ring.openGroup',
} as const satisfies Readonly<Record<string, TextKey>>;

export type CardWords = Readonly<Record<keyof typeof keys | 'panel' | 'panelHint', string>>;

/** `panelKeys`: those that open the sidebar, where no button on a page can do it. Either that button has words, or the hint has. */
export function cardWords(panelKeys: string | null = null): CardWords {
  // Without parameters the places stay in: they are filled one by one, each with itself.
  const words = Object.entries(keys).map(([name, key]) => [name, t(key, '$1', '$2')]);
  return {
    ...(Object.fromEntries(words) as Record<keyof typeof keys, string>),
    panel: panelKeys === null ? t('card.panel') : '',
    panelHint: !panelKeys ? '' : t('card.panelHint', panelKeys),
  };
}
