// Draws the card: which step this is, what is to do here with live state, what was taken, and where it goes on.
import type { send } from '../../messages/send';
import type { CardWords } from '../../messages/protocol';
import type { CardPlace } from '../../guide/card-place';
import type { Choice } from '../../guide/choice';
import type { Card } from '../../guide/localise';
import type { ListRow } from '../../netsuite/pages/reading';
import { fillWords } from '../fill-words';
import { keepCardFree, type CardCorner } from './card-corner';
import { BY_HAND, groups, tickBox, type Ticks } from './card-lines';
import { cardWorld } from './card-world';
import { element, keySign, onPress } from './element';
import { listWorld } from '../lists';

export type CardRequest = 'openGuide' | 'openPanel' | 'switchSetUp' | 'skipLook';

export interface CardActions {
  readonly choose: (choice: Choice) => void;
  readonly ask: (...request: Parameters<typeof send<CardRequest>>) => void;
  /** `print` is the card's own; `ticked` says which of its ticks are set. */
  readonly fill: (print: string, ticked: readonly string[]) => void;
  readonly pickOnPage: (pick: NonNullable<Card['pickOnPage']>) => void;
  readonly placed: (place: CardPlace) => void;
}

export interface DrawnCard extends Pick<CardCorner, 'avoid'> {
  readonly draw: (card: Card, rows: readonly ListRow[]) => void;
}

export function makeCard(
  layer: HTMLElement,
  left: CardPlace,
  words: CardWords,
  actions: CardActions,
  signal: AbortSignal,
): DrawnCard {
  const content = element('div', { class: 'said' });
  const picker = listWorld.credentialGuideLists?.makePicker(words, actions.choose);
  const note = makeNote(words);
  const row = element('div', { class: 'actions' });
  const body = element('div', { class: 'body', id: 'body' }, content, picker?.box ?? null, note.box);
  const step = element('span', { class: 'step' });
  const title = element('h2', {}, words.looking);
  const toggle = element('button', { class: 'icon', 'aria-controls': 'body' });
  const move = element('button', { class: 'icon', 'aria-label': words.move, title: words.move }, '✥');
  const live = element('div', { class: 'unseen', role: 'status' });
  const head = element(
    'div',
    { class: 'head' },
    keySign(),
    element('div', { class: 'titles' }, step, title),
    move,
    toggle,
  );
  const band = element('div', { class: 'band' });
  const handle = element('div', { class: 'handle' }, band, head);
  const summary = element('p', { class: 'summary' });
  const box = element(
    'section',
    { class: 'card', 'aria-label': words.title },
    handle,
    summary,
    body,
    row,
    live,
  );
  const showCollapsed = (isCollapsed: boolean) => {
    box.classList.toggle('collapsed', isCollapsed);
    body.hidden = isCollapsed;
    row.hidden = isCollapsed;
    summary.hidden = !isCollapsed;
    toggle.textContent = isCollapsed ? '▴' : '▾';
    toggle.setAttribute('aria-expanded', String(!isCollapsed));
    toggle.setAttribute('aria-label', isCollapsed ? words.expand : words.collapse);
  };
  layer.append(box);
  cardWorld.credentialGuideCard = box;
  const frame = { card: box, handle, showCollapsed, changed: actions.placed };
  const { avoid, collapse, moveOn } = keepCardFree(frame, left, signal);
  onPress(toggle, () => {
    collapse(!body.hidden);
  });
  onPress(move, moveOn);
  const ticks: Ticks = { ids: new Set(), changed: () => undefined };
  return {
    avoid,
    draw: function draw(card, rows) {
      ticks.changed = () => {
        draw(card, rows);
      };
      band.replaceChildren(card.account.line, drawVendors(card, words, actions));
      band.dataset['environment'] = card.account.environment;
      summary.textContent = [card.summary.progress, card.summary.next].filter(Boolean).join(' · ');
      step.textContent = card.step?.line ?? words.title;
      title.textContent = card.step?.title ?? words.title;
      // What was unfolded stays so while the card is drawn anew.
      const isOpen = content.querySelector('details[open]') !== null;
      content.replaceChildren(...notices(card), ...groups(card, words, isOpen, ticks), ...taken(card));
      picker?.draw(card.pick, rows);
      note.draw(card.note.join('\n'));
      row.replaceChildren(...buttons(card, words, actions, ticks));
      live.textContent = spoken(card);
    },
  };
}

function notices({ notices: list }: Card): HTMLElement[] {
  return list.map(({ tone, text }) => element('p', { class: 'notice', 'data-tone': tone }, text));
}

function taken(card: Card): HTMLElement[] {
  if (card.taken.length === 0) return [];
  const items = card.taken.map(({ text, state, isSecret }) => {
    const mark = state === 'kept' ? '✓' : state === 'failed' ? '!' : '…';
    return element(
      'li',
      { 'data-state': state === 'kept' ? 'met' : 'unmet' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
      element('span', {}, text),
      isSecret ? element('span', { class: 'dots', 'aria-hidden': 'true' }, '••••••••') : null,
    );
  });
  return [element('ul', { class: 'taken' }, ...items)];
}

function buttons(card: Card, words: CardWords, actions: CardActions, ticks: Ticks): HTMLElement[] {
  const made: HTMLElement[] = [];
  const add = (text: string, isPrimary: boolean, press: (button: HTMLElement) => void) => {
    const button = element('button', isPrimary ? { class: 'primary' } : {}, text);
    made.push(
      onPress(button, () => {
        press(button);
      }),
    );
    return button;
  };
  const { choice, pickOnPage, next, nameToCopy, offersTest, asksToBegin, isLooking, fill } = card;
  const { ids, changed } = ticks;
  if (asksToBegin)
    add(words.begin, choice === null, () => {
      actions.ask('openGuide', { view: null });
    });
  if (choice !== null)
    add(words.useThis, fill === null, () => {
      actions.choose(choice);
    });
  if (fill !== null && !ids.has(BY_HAND)) {
    const { ask, texts, print } = fill;
    if (ask !== null) made.push(tickBox(ask.id, ask.text, ticks));
    const ticked = card.groups
      .flatMap(({ lines }) => lines)
      .filter(({ id, change }) => change?.needsTick === true && ids.has(id));
    const text = texts[ticked.length];
    if (text != null)
      add(text, true, () => {
        actions.fill(print, [...ids]);
      }).disabled = ask !== null && !ids.has(ask.id);
    add(words.byHand, false, () => {
      ids.add(BY_HAND);
      changed();
    });
  }
  if (pickOnPage !== null)
    add(words.pickOnPage, !next?.isPrimary, () => {
      actions.pickOnPage(pickOnPage);
    });
  if (next?.path === null)
    add(fillWords(words.next, next.text), next.isPrimary, () => {
      actions.ask('openGuide', { view: null });
    });
  else if (next !== null) {
    // An ordinary link: the person may open it in another tab, and nothing but the address is told to NetSuite.
    const href = new URL(next.path, location.origin).href;
    made.push(
      element(
        'a',
        { class: next.isPrimary ? 'button primary' : 'button', href, title: next.title },
        fillWords(words.next, next.text),
      ),
    );
  }
  if (nameToCopy !== null) {
    add(fillWords(words.copyName, nameToCopy), false, (button) => {
      copyTo(button, nameToCopy, words);
    });
  }
  if (offersTest !== null)
    add(offersTest === 'again' ? words.testAgain : words.test, choice === null && !asksToBegin, () => {
      actions.ask('openGuide', { view: 'test' });
    });
  if (isLooking)
    add(words.skipLook, false, () => {
      actions.ask('skipLook', null);
    });
  add(words.popup, false, () => {
    actions.ask('openGuide', { view: null });
  });
  if (words.panel)
    add(words.panel, false, () => {
      actions.ask('openPanel', null);
    });
  else made.push(element('small', {}, words.panelHint));
  return made;
}

/** For whom this is, and the way to another set-up of the account. */
function drawVendors(
  { vendors: { current, others } }: Card,
  words: CardWords,
  actions: CardActions,
): HTMLElement {
  const options = [current, ...others.map(({ label }) => label), words.anotherVendor];
  const box = element('select', { 'aria-label': words.vendor });
  box.append(...options.map((text) => element('option', {}, text)));
  // No script of the page reaches it.
  box.addEventListener('change', () => {
    const other = others[box.selectedIndex - 1];
    const isLast = box.selectedIndex === options.length - 1;
    box.selectedIndex = 0;
    if (isLast) actions.ask('openGuide', { view: 'another-vendor' });
    else if (other !== undefined)
      actions.ask('switchSetUp', { recipe: other.bundle.recipe, application: other.bundle.application });
  });
  return box;
}

function copyTo(button: HTMLElement, text: string, words: CardWords): void {
  void navigator.clipboard.writeText(text).then(
    () => (button.textContent = words.copied),
    // It stands on the page, and can be selected or typed by hand.
    () => undefined,
  );
}

/** The note is shown whole before it is copied, for it goes to somebody else. */
function makeNote(words: CardWords): { box: HTMLElement; draw: (text: string) => void } {
  const area = element('textarea', { readonly: '', rows: '6', 'aria-label': words.note });
  const copy = element('button', { class: 'primary' }, words.copy);
  const box = element(
    'details',
    { class: 'picker', open: '' },
    element('summary', {}, words.note),
    area,
    copy,
  );
  onPress(copy, () => {
    area.select();
    copyTo(copy, area.value, words);
  });
  return {
    box,
    draw: (text) => {
      box.hidden = text === '';
      if (area.value !== text) area.value = text;
    },
  };
}

/** What a screen reader is told when the card changes: what is said, and what is still to do. */
function spoken(card: Card): string {
  const todo = card.groups.flatMap(({ lines }) => lines).filter(({ state }) => state !== 'met');
  return [...card.notices.map(({ text }) => text), ...todo.map(({ need }) => need)].join('. ');
}
