// @vitest-environment jsdom
// Whether *Fill in* is offered, and in production accounts too, is said with two boxes, each of which keeps what the other says.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FillSwitch } from '@/components/settings/fill-switch';
import { given } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const onPages = () => box(/^Offer Fill in/);
const inProduction = () => box(/^Also in production/);

describe('the switch for Fill in', () => {
  it('says what it is, and that production accounts are left alone at first', () => {
    given({ fill: { isOn: true, isForProduction: false } });
    render(<FillSwitch />);
    expect(screen.getByText(/It never presses Save/)).toBeTruthy();
    expect([onPages().checked, inProduction().checked]).toEqual([true, false]);
  });

  it('changes one of both at a time', async () => {
    const { changeFill } = given({ fill: { isOn: true, isForProduction: false } });
    render(<FillSwitch />);
    fireEvent.click(inProduction());
    await waitFor(() => expect(changeFill).toHaveBeenLastCalledWith({ isOn: true, isForProduction: true }));
    fireEvent.click(onPages());
    await waitFor(() => expect(changeFill).toHaveBeenLastCalledWith({ isOn: false, isForProduction: false }));
  });

  it('asks nothing about production where it is off', () => {
    given({ fill: { isOn: false, isForProduction: true } });
    render(<FillSwitch />);
    expect(inProduction().disabled).toBe(true);
  });
});
