// @vitest-environment jsdom
// The vendor is found by words among all that ship; what is dangerous is a question, and left out unless it is ticked.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SetUpForm } from '@/components/guide/set-up-form';
import { recipes } from '@/utils/recipes';
import type { App } from '@/utils/state/app-state';
import { given } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));

afterEach(cleanup);

function open(more: Partial<App> = {}) {
  const saveSetUp = vi.fn<App['saveSetUp']>(async () => {});
  const takeFromCatalogue = vi.fn<App['takeFromCatalogue']>(async () => true);
  given({ recipes, saveSetUp, takeFromCatalogue, ...more });
  render(<SetUpForm purpose="begin" />);
  return { saveSetUp, takeFromCatalogue };
}

const search = () => screen.getByRole('searchbox');
const find = (query: string) => fireEvent.change(search(), { target: { value: query } });

it('finds a recipe of the catalogue, says whose article it is, and keeps it when the set-up begins', async () => {
  const { saveSetUp, takeFromCatalogue } = open();
  find('sailp');
  fireEvent.click(await screen.findByRole('button', { name: /^SailPoint/ }));
  await screen.findByText(/Written from the article “Administrator Permissions”, read on 2026-11-26/);
  expect(screen.getByText(/not checked by the vendor/)).toBeTruthy();
  expect(takeFromCatalogue).not.toHaveBeenCalled();
  const danger = screen.getByRole<HTMLInputElement>('checkbox', { name: /Employees/ });
  expect(danger.checked).toBe(false);
  expect(danger.closest('label')?.textContent).toMatch(/reads personal data.*Employee Public/);
  fireEvent.click(screen.getByText('Start'));
  await waitFor(() => expect(saveSetUp).toHaveBeenCalled());
  expect(takeFromCatalogue.mock.calls[0]?.[0]).toMatchObject({ id: 'sailpoint' });
  expect(saveSetUp.mock.calls[0]?.[0]).toMatchObject({ recipe: 'sailpoint', given: [] });
});

it('says when nothing is found, chooses the first by Enter, and clears the search by Escape', async () => {
  open();
  find('nobody of that name');
  expect(screen.getByText(/None found/)).toBeTruthy();
  fireEvent.keyDown(search(), { key: 'Escape' });
  expect(screen.queryByText(/None found/)).toBeNull();
  find('warehouse oauth');
  expect(screen.getByText(/One recipe found/)).toBeTruthy();
  fireEvent.keyDown(search(), { key: 'Enter' });
  await screen.findByDisplayValue(/General: data warehouse over SuiteQL \(OAuth 2.0\)/);
});

it('calls one from outside unproven', () => {
  open({ recipes: [...recipes, { ...recipes[0], id: 'acme', name: 'Acme warehouse' }] });
  expect(screen.getByRole('option', { name: 'Acme warehouse (From outside, unproven)' })).toBeTruthy();
  expect(screen.getByRole('option', { name: recipes[0].name })).toBeTruthy();
});
