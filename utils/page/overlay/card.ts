// Draws the card: which step this is, what is to do here with live state, what was taken, and where it goes on.
import type { CardLine, CardView } from '../../guide/card-view';
import { fieldNames, type CredentialField } from '../../credential/fields';
import type { CardPlace } from '../../guide/card-place';
import type { ListRow } from '../../netsuite/pages/reading';
import { keyPart, say, t, type TextKey } from '../../texts';
import { keepCardFree, type CardCorner } from './card-corner';
import { element, keySign, onPress } from './element';
import { makePicker } from './picker';

type Chosen = NonNullable<CardView['useThisOne']>;

export interface CardActions {
  readonly useThisOne: (chosen: Chosen) => void;
  readonly openGuide: (view: 'test' | null) => void;
  readonly pickOnPage: (fields: readonly CredentialField[]) => void;
  readonly placed: (place: CardPlace) => void;
}

export interface Card extends Pick<CardCorner, 'avoid'> {
  readonly draw: (view: CardView, rows: readonly ListRow[]) => void;
}

export function makeCard(
  layer: HTMLElement,
  left: CardPlace,
  actions: CardActions,
  signal: AbortSignal,
): Card {
  const said = element('div', { class: 'said' });
  const picker = makePicker(actions.useThisOne);
  const note = makeNote();
  const row = element('div', { class: 'actions' });
  const body = element('div', { class: 'body', id: 'body' }, said, picker.box, note.box);
  const step = element('span', { class: 'step' });
  const title = element('h2', {}, t('card.looking'));
  const toggle = element('button', { type: 'button', class: 'icon', 'aria-controls': 'body' });
  const move = element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': t('card.move'), title: t('card.move') },
    '⤢',
  );
  const live = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const head = element(
    'div',
    { class: 'head' },
    keySign(),
    element('div', { class: 'titles' }, step, title),
    move,
    toggle,
  );
  const card = element('section', { class: 'card', 'aria-label': t('card.title') }, head, body, row, live);
  const showCollapsed = (isCollapsed: boolean) => {
    card.classList.toggle('collapsed', isCollapsed);
    body.hidden = isCollapsed;
    row.hidden = isCollapsed;
    toggle.textContent = isCollapsed ? '▴' : '▾';
    toggle.setAttribute('aria-expanded', String(!isCollapsed));
    toggle.setAttribute('aria-label', isCollapsed ? t('card.expand') : t('card.collapse'));
  };
  layer.append(card);
  const frame = { card, handle: head, showCollapsed, changed: actions.placed };
  const { avoid, collapse, moveOn } = keepCardFree(frame, left, signal);
  onPress(toggle, () => {
    collapse(!body.hidden);
  });
  onPress(move, moveOn);
  return {
    avoid,
    draw: (view, rows) => {
      step.textContent =
        view.step === null ? t('card.title') : t('card.stepOf', view.step.number, view.stepCount);
      title.textContent = view.step === null ? t('card.title') : stepTitle(view.step.id);
      said.replaceChildren(...notices(view), ...groups(view), ...taken(view));
      picker.draw(view.pick, rows);
      note.draw(view.note.map(say).join('\n'));
      row.replaceChildren(...buttons(view, actions));
      live.textContent = spoken(view);
    },
  };
}

function stepTitle(id: string): string {
  return t(`step.${id}` as TextKey);
}

function notices(view: CardView): HTMLElement[] {
  return view.notices.map(({ tone, text }) =>
    element('p', { class: 'notice', 'data-tone': tone }, say(text)),
  );
}

/** A page may serve two steps; then each has its heading, and the numbers go on. */
function groups(view: CardView): HTMLElement[] {
  const isAlone = view.groups.length < 2;
  return view.groups.flatMap(({ step, lines }) => [
    ...(isAlone ? [] : [element('h3', {}, t('card.group', step.number, stepTitle(step.id)))]),
    element('ol', {}, ...lines.map(drawLine)),
  ]);
}

function drawLine({ state, number, need, note }: CardLine): HTMLElement {
  return element(
    'li',
    { 'data-state': state },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, state === 'met' ? '✓' : String(number)),
    element(
      'span',
      { class: 'need' },
      say(need),
      element('span', { class: 'unseen' }, ` (${t(`card.state.${state}`)})`),
      note === null ? null : element('small', {}, note),
    ),
  );
}

function taken(view: CardView): HTMLElement[] {
  if (view.taken.length === 0) return [];
  const items = view.taken.map(({ field, state }) => {
    const mark = state === 'kept' ? '✓' : state === 'failed' ? '!' : '…';
    return element(
      'li',
      { 'data-state': state === 'kept' ? 'met' : 'unmet' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
      element(
        'span',
        {},
        t(`card.taken.${state}`, fieldNames[field]),
        ' ',
        element('span', { class: 'dots', 'aria-hidden': 'true' }, '••••••••'),
      ),
    );
  });
  return [element('ul', { class: 'taken' }, ...items)];
}

function buttons(view: CardView, actions: CardActions): HTMLElement[] {
  const made: HTMLElement[] = [];
  const chosen = view.useThisOne;
  if (chosen !== null) {
    const button = element('button', { type: 'button', class: 'primary' }, t('card.useThisOne'));
    made.push(
      onPress(button, () => {
        actions.useThisOne(chosen);
      }),
    );
  }
  if (view.pickOnPage.length > 0) {
    const pick = element('button', { type: 'button' }, t('card.pickOnPage.action'));
    made.push(
      onPress(pick, () => {
        actions.pickOnPage(view.pickOnPage);
      }),
    );
  }
  const next = view.next;
  if (next?.open != null) {
    // An ordinary link: the person may open it in another tab, and nothing but the address is told to NetSuite.
    const href = new URL(next.open.path, location.origin).href;
    const name = t(`page.${keyPart(next.open.page)}` as TextKey);
    made.push(
      element('a', { class: 'button primary', href, title: stepTitle(next.id) }, t('card.next', name)),
    );
  }
  const name = view.nameToCopy;
  if (name !== null) {
    const copy = element('button', { type: 'button' }, t('card.copyName', name));
    made.push(
      onPress(copy, () => {
        copyTo(copy, name);
      }),
    );
  }
  if (view.offersTest !== null) {
    const text = t(view.offersTest === 'again' ? 'card.testAgain' : 'card.test');
    const test = element('button', { type: 'button', class: 'primary' }, text);
    made.push(
      onPress(test, () => {
        actions.openGuide('test');
      }),
    );
  }
  const guide = element('button', { type: 'button' }, t('card.popup'));
  made.push(
    onPress(guide, () => {
      actions.openGuide(null);
    }),
  );
  return made;
}

function copyTo(button: HTMLElement, text: string): void {
  void navigator.clipboard.writeText(text).then(
    () => (button.textContent = t('card.copied')),
    // It stands on the page, and can be selected or typed by hand.
    () => undefined,
  );
}

/** The note is shown whole before it is copied, for it goes to somebody else. */
function makeNote(): { box: HTMLElement; draw: (text: string) => void } {
  const area = element('textarea', { readonly: '', rows: '6', 'aria-label': t('card.note') });
  const copy = element('button', { type: 'button' }, t('card.copy'));
  const box = element('details', { class: 'picker' }, element('summary', {}, t('card.note')), area, copy);
  onPress(copy, () => {
    area.select();
    copyTo(copy, area.value);
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
function spoken(view: CardView): string {
  const todo = view.groups.flatMap(({ lines }) => lines).filter(({ state }) => state !== 'met');
  return [...view.notices.map(({ text }) => say(text)), ...todo.map(({ need }) => say(need))].join('. ');
}
