// @vitest-environment jsdom
// The list from which the person chooses: it says how much it leaves out, and nothing when it leaves out nothing.
import { describe, expect, it } from 'vitest';
import { cardWords } from '@/utils/account/card-words';
import { makePicker } from '@/utils/page/overlay/picker';

const pick = { type: 'record', label: 'Choose the location', isOpen: true, chosen: null } as const;
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: String(at + 1), name: `Place ${at + 1}`, cells: {} }));

function drawn(count: number): { options: number; said: string | null } {
  const picker = makePicker(cardWords(), () => undefined);
  picker.draw(pick, rows(count));
  return {
    options: picker.box.querySelectorAll('option').length,
    said: picker.box.querySelector('small')!.textContent,
  };
}

describe('the list to choose from', () => {
  it.each([
    [0, 0, 'Nothing on this page fits'],
    [3, 3, ''],
    [30, 30, ''],
    [31, 30, '1 more, type to narrow'],
  ])('of %i rows shows %i, and says: %s', (count, options, said) => {
    expect(drawn(count)).toEqual({ options, said });
  });
});
