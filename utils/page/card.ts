// Draws the card: which step this is, what is to do here with live state, what was taken, and where it goes on.
import type { CardView } from '../guide/card-view';
import { fieldNames } from '../credential/fields';
import { keyPart, say, t, type TextKey } from '../texts';
import { element, keySign, onPress } from './element';

export interface CardActions {
  readonly useThisOne: (chosen: NonNullable<CardView['useThisOne']>) => void;
  readonly openGuide: () => void;
}

export interface Card {
  readonly draw: (view: CardView) => void;
}

export function makeCard(layer: HTMLElement, actions: CardActions): Card {
  const body = element('div', { class: 'body', id: 'body' });
  const step = element('span', { class: 'step' });
  const title = element('h2', {}, t('card.looking'));
  const toggle = element('button', { type: 'button', class: 'icon', 'aria-controls': 'body' });
  const live = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  const head = element(
    'div',
    { class: 'head' },
    keySign(),
    element('div', { class: 'titles' }, step, title),
    toggle,
  );
  const card = element('section', { class: 'card', 'aria-label': t('card.title') }, head, body, live);
  let isCollapsed = false;
  const showCollapsed = () => {
    card.classList.toggle('collapsed', isCollapsed);
    body.hidden = isCollapsed;
    toggle.textContent = isCollapsed ? '▴' : '▾';
    toggle.setAttribute('aria-expanded', String(!isCollapsed));
    toggle.setAttribute('aria-label', isCollapsed ? t('card.expand') : t('card.collapse'));
  };
  onPress(toggle, () => {
    isCollapsed = !isCollapsed;
    showCollapsed();
  });
  showCollapsed();
  layer.append(card);
  return {
    draw: (view) => {
      step.textContent =
        view.step === null ? t('card.title') : t('card.stepOf', view.step.number, view.stepCount);
      title.textContent = view.step === null ? t('card.title') : stepTitle(view.step.id);
      const parts = [...notices(view), lines(view), pair(view), buttons(view, actions)];
      body.replaceChildren(...parts.filter((part) => part !== null));
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

function lines(view: CardView): HTMLElement | null {
  if (view.lines.length === 0) return null;
  const items = view.lines.map((line) =>
    element(
      'li',
      { 'data-state': line.state },
      element(
        'span',
        { class: 'mark', 'aria-hidden': 'true' },
        line.state === 'met' ? '✓' : String(line.number),
      ),
      element(
        'span',
        { class: 'need' },
        say(line.need),
        element('span', { class: 'unseen' }, ` (${t(`card.state.${line.state}`)})`),
      ),
    ),
  );
  return element('ol', {}, ...items);
}

function pair(view: CardView): HTMLElement | null {
  if (view.pair.length === 0) return null;
  const items = view.pair.map(({ field, state }) => {
    const mark = state === 'kept' ? '✓' : state === 'failed' ? '!' : '…';
    return element(
      'li',
      { 'data-state': state === 'kept' ? 'met' : 'unmet' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
      element(
        'span',
        {},
        t(`card.pair.${state}`, fieldNames[field]),
        ' ',
        element('span', { class: 'dots', 'aria-hidden': 'true' }, '••••••••'),
      ),
    );
  });
  return element('ul', { class: 'pair' }, ...items);
}

function buttons(view: CardView, actions: CardActions): HTMLElement {
  const row = element('div', { class: 'actions' });
  const chosen = view.useThisOne;
  if (chosen !== null) {
    const button = element('button', { type: 'button' }, t('card.useThisOne'));
    row.append(
      onPress(button, () => {
        actions.useThisOne(chosen);
      }),
    );
  }
  const next = view.next;
  if (next?.open != null) {
    // An ordinary link: the person may open it in another tab, and nothing but the address is told to NetSuite.
    row.append(
      element(
        'a',
        {
          class: 'button primary',
          href: new URL(next.open.path, location.origin).href,
          title: stepTitle(next.id),
        },
        t('card.next', t(`page.${keyPart(next.open.page)}` as TextKey)),
      ),
    );
  }
  row.append(onPress(element('button', { type: 'button' }, t('card.popup')), actions.openGuide));
  return row;
}

/** What a screen reader is told when the card changes: what is still to do, or what has just been said. */
function spoken(view: CardView): string {
  const todo = view.lines.filter(({ state }) => state !== 'met').map(({ need }) => say(need));
  return [...view.notices.map(({ text }) => say(text)), ...todo].join('. ');
}
