// @vitest-environment jsdom
// The Location ID: searched and chosen, one or several, or entered by its number.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecordPicker } from '@/components/credentials/record-picker';
import { AnnouncerProvider } from '@/components/ui/announcer';
import { recipes } from '@/utils/recipes';
import { location } from '@/utils/credential-kinds/shared/fields';
import type { KnownRecords } from '@/utils/guide/known-records';
import { bundleOf, given, heldValue } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

const known: KnownRecords = {
  records: [
    { id: '7', name: 'Reno', subsidiary: 'West', isInactive: false },
    { id: '8', name: 'Reno', subsidiary: 'East', isInactive: false },
    { id: '9', name: 'Old dock', subsidiary: 'East', isInactive: true },
  ],
  pages: { seen: [1], of: 5 },
};
const several = { ...recipes[0], values: { locationId: { reason: 'Each warehouse.', several: true } } };

async function show(changes: Parameters<typeof given>[0] = {}, locations: KnownRecords | null = known) {
  const app = given({ readRecords: async () => locations, ...changes });
  const onClose = vi.fn();
  render(
    <AnnouncerProvider closeLabel="Close">
      <RecordPicker field={location} replaces={false} onClose={onClose} />
    </AnnouncerProvider>,
  );
  if (locations !== null) await screen.findByText(/locations seen/);
  return { app, onClose };
}

const type = (text: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save Location ID' }));
const names = () => screen.queryAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

describe('one location', () => {
  it('is found among those of the same name by its subsidiary; the inactive one is marked and last', async () => {
    const { app, onClose } = await show();
    expect(names()).toEqual(['RenoWest7', 'RenoEast8', 'Old dock inactiveEast9']);
    expect(screen.getByText(/3 locations seen, page 1 of 5/)).toBeTruthy();
    type('reno ea');
    expect(names()).toEqual(['RenoEast8']);
    fireEvent.click(screen.getByRole('radio'));
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(app.save).toHaveBeenCalledExactlyOnceWith('locationId', '8');
  });

  it('is taken when the search leaves only one', async () => {
    const { app, onClose } = await show();
    type('old');
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(app.save).toHaveBeenCalledExactlyOnceWith('locationId', '9');
  });

  it('may be one that was not seen', async () => {
    const { app, onClose } = await show();
    type('4970');
    expect(screen.getByText('None of the locations seen fits.')).toBeTruthy();
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(app.save).toHaveBeenCalledExactlyOnceWith('locationId', '4970');
  });

  it.each([
    ['reno', /Choose a location/],
    ['', /Choose a location/],
    ['nowhere', /is a number/],
    ['7,8', /wants one location/],
  ])('is asked for where “%s” is none', async (text, why) => {
    const { app } = await show();
    type(text);
    save();
    expect(await screen.findByText(why)).toBeTruthy();
    expect(app.save).not.toHaveBeenCalled();
  });

  it('says where locations are to be seen when none was', async () => {
    await show({}, null);
    expect(screen.getByText(/No list of locations was seen yet/)).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
  });
});

it('several locations are ticked, and one more can be entered', async () => {
  const bundle = bundleOf([]);
  const held = { ...heldValue('locationId'), shown: '9' };
  const { app, onClose } = await show({
    recipe: several,
    bundle: { ...bundle, values: { ...bundle.values, locationId: held } },
  });
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  expect(box(/Old dock/).checked).toBe(true);
  fireEvent.click(box(/Reno\s*West/));
  fireEvent.click(box(/Old dock/));
  type('4970');
  save();
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(app.save).toHaveBeenCalledExactlyOnceWith('locationId', '7,4970');
});
