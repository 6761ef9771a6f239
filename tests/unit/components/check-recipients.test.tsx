// @vitest-environment jsdom
// Nothing is encrypted to a receiver of a recipe before the person has said, once, that its six words are the vendor's.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { bech32 } from '@scure/base';
import { afterEach, expect, it, vi } from 'vitest';
import { CheckRecipients } from '@/components/export/check-recipients';
import { wordsOf } from '@/utils/handover/fingerprint-words';
import { recipes } from '@/utils/recipes';
import { given } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));

afterEach(cleanup);

const keyOf = (byte: number) => bech32.encodeFromBytes('age', new Uint8Array(32).fill(byte));
const [first, second] = [keyOf(1), keyOf(2)];
const recipe = { ...recipes[0], recipients: [first, second] };

it('shows the words of each key that was not compared, and gives those that were', async () => {
  const noteCheckedRecipient = vi.fn(async () => {});
  given({ recipe, readCheckedRecipients: vi.fn(async () => [first]), noteCheckedRecipient });
  const checked = vi.fn();
  render(<CheckRecipients onChecked={checked} />);
  await waitFor(() => expect(checked).toHaveBeenCalledWith([first]));
  const words = await wordsOf(second);
  expect(words.split(' ')).toHaveLength(6);
  const box = await screen.findByRole('checkbox', { name: new RegExp(words) });
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  fireEvent.click(box);
  await waitFor(() => expect(checked).toHaveBeenLastCalledWith([first, second]));
  expect(noteCheckedRecipient).toHaveBeenCalledWith(second);
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
});

it('forgets nothing of another recipe: a key that this one does not name is not given', async () => {
  given({ recipe: { ...recipe, recipients: [second] }, readCheckedRecipients: vi.fn(async () => [first]) });
  const checked = vi.fn();
  render(<CheckRecipients onChecked={checked} />);
  await waitFor(() => expect(checked).toHaveBeenCalledWith([]));
});
