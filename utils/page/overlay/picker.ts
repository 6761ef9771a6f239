// Lets the person choose a row of the list as the application, role, user or location of the set-up: filter, choose, use.
import type { CardView } from '../../guide/card-view';
import { normaliseLabel } from '../../netsuite/names';
import type { ListRow } from '../../netsuite/pages/reading';
import { t } from '../../texts';
import { element, onPress } from './element';

/** More are not drawn: nobody reads them, and typing narrows faster. */
const MOST_SHOWN = 30;

type Chosen = NonNullable<CardView['useThisOne']>;

export interface Picker {
  readonly box: HTMLElement;
  readonly draw: (pick: CardView['pick'], rows: readonly ListRow[]) => void;
}

export function makePicker(use: (chosen: Chosen) => void): Picker {
  const summary = element('summary');
  const filter = element('input', {
    type: 'search',
    'aria-label': t('card.pick.filter'),
    placeholder: t('card.pick.filter'),
  });
  const list = element('select', { size: '6' });
  const more = element('small', { role: 'status' });
  const button = element('button', { type: 'button' }, t('card.useThisOne'));
  const box = element('details', { class: 'picker' }, summary, filter, list, more, button);
  let as: Chosen['as'] | null = null;
  let rows: readonly ListRow[] = [];
  let found: readonly ListRow[] = [];

  const show = (chosen: string | null) => {
    const wanted = normaliseLabel(filter.value);
    found = rows.filter(
      ({ id, name }) => id === filter.value.trim() || normaliseLabel(name).includes(wanted),
    );
    const shown = found.slice(0, MOST_SHOWN);
    list.replaceChildren(
      ...shown.map((row, position) => {
        const option = element('option', { value: String(position) }, labelOf(row));
        option.selected = row.id === chosen;
        return option;
      }),
    );
    const hidden = found.length - shown.length;
    more.textContent =
      found.length === 0 ? t('card.pick.none') : hidden > 0 ? t('card.pick.more', hidden) : '';
    button.disabled = list.selectedIndex < 0;
  };
  filter.addEventListener('input', () => {
    show(null);
  });
  list.addEventListener('change', () => {
    button.disabled = list.selectedIndex < 0;
  });
  onPress(button, () => {
    const row = found[list.selectedIndex];
    if (row !== undefined && as !== null) use({ as, id: row.id, name: row.name });
  });
  // NetSuite listens for keys on the whole page; what is typed here is not for it.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    box.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  return {
    box,
    draw: (pick, next) => {
      box.hidden = pick === null;
      if (pick === null) return;
      if (pick.as !== as) box.open = pick.chosen === null && (pick.as === 'location' || pick.as === 'user');
      as = pick.as;
      summary.textContent = t(`card.pick.${pick.as}`);
      list.setAttribute('aria-label', summary.textContent);
      if (next === rows) return;
      rows = next;
      show(pick.chosen);
    },
  };
}

function labelOf({ id, name, cells }: ListRow): string {
  const about = [cells['subsidiary'], cells['email'], cells['state']].find(
    (cell) => cell !== undefined && cell !== '',
  );
  return [name, id, about].filter((part) => part !== undefined).join(' · ');
}
