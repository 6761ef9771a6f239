// Lets the person choose a row of the list for the set-up: filter, choose, use.
import type { CardWords } from '../../messages/protocol';
import type { Choice } from '../../guide/choice';
import type { Card } from '../../guide/localise';
import { normaliseLabel } from '../../netsuite/names';
import type { ListRow } from '../../netsuite/pages/reading';
import { fillWords } from '../fill-words';
import { element, onPress } from './element';

/** More are not drawn: nobody reads them, and typing narrows faster. */
const MOST_SHOWN = 30;

export interface Picker {
  readonly box: HTMLElement;
  readonly draw: (pick: Card['pick'], rows: readonly ListRow[]) => void;
}

export function makePicker(words: CardWords, choose: (choice: Choice) => void): Picker {
  const summary = element('summary');
  const filter = element('input', {
    type: 'search',
    'aria-label': words.chooseFilter,
    placeholder: words.chooseFilter,
  });
  const list = element('select', { size: '6' });
  const more = element('small', { role: 'status' });
  const button = element('button', { type: 'button' }, words.useThis);
  const box = element('details', { class: 'picker' }, summary, filter, list, more, button);
  let current: Card['pick'] = null;
  let rows: readonly ListRow[] = [];
  let matches: readonly ListRow[] = [];

  const show = (chosen: string | null) => {
    const wanted = normaliseLabel(filter.value);
    matches = rows.filter(
      ({ id, name }) => id === filter.value.trim() || normaliseLabel(name).includes(wanted),
    );
    const drawn = matches.slice(0, MOST_SHOWN);
    list.replaceChildren(
      ...drawn.map((row, position) => {
        const option = element('option', { value: String(position) }, labelOf(row));
        option.selected = row.id === chosen;
        return option;
      }),
    );
    const hidden = matches.length - drawn.length;
    more.textContent =
      matches.length === 0 ? words.chooseNone : hidden > 0 ? fillWords(words.chooseMore, hidden) : '';
    button.disabled = list.selectedIndex < 0;
  };
  filter.addEventListener('input', () => {
    show(null);
  });
  list.addEventListener('change', () => {
    button.disabled = list.selectedIndex < 0;
  });
  onPress(button, () => {
    const row = matches[list.selectedIndex];
    if (row === undefined || current === null) return;
    choose(
      current.type === 'name'
        ? { type: 'name', name: current.name, value: row.name }
        : { type: 'record', id: row.id, label: row.name },
    );
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
      if (pick.label !== current?.label) box.open = pick.isOpen;
      current = pick;
      summary.textContent = pick.label;
      list.setAttribute('aria-label', pick.label);
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
