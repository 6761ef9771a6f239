// @vitest-environment jsdom
// A recipe of a vendor is shown before it is kept, with what is dangerous in it and what nobody knows.
import { bech32 } from '@scure/base';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Recipes } from '@/components/settings/recipes';
import type { RecipePermission } from '@/utils/guide/recipe';
import { wordsOf } from '@/utils/handover/fingerprint-words';
import { recipes } from '@/utils/recipes';
import { differencesOf } from '@/utils/recipes/differences';
import { checkRecipe } from '@/utils/recipes/check/check-recipe';
import type { App } from '@/utils/state/app-state';
import { given } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));

afterEach(cleanup);

function asked(key: string, label: string, more: Partial<RecipePermission> = {}): RecipePermission {
  return { key, label, subtab: 'setup', level: 'full', step: 'role', reason: 'because', ...more };
}

async function look(...permissions: RecipePermission[]) {
  const importRecipe = vi.fn<App['importRecipe']>((text) => {
    const read = checkRecipe(text);
    const more = { isNew: true, differences: [], mark: 'seen', isKept: false };
    return Promise.resolve(read.ok ? { ...read, ...more } : read);
  });
  given({ importRecipe });
  render(<Recipes />);
  const [valid] = recipes;
  fireEvent.input(screen.getByRole('textbox', { hidden: true }), {
    target: {
      value: JSON.stringify({
        ...valid,
        id: 'acme',
        name: 'Acme',
        permissions: [...permissions, ...valid.permissions],
      }),
    },
  });
  fireEvent.click(screen.getByText('Look at it'));
  await vi.waitFor(() => expect(importRecipe).toHaveBeenCalled());
}

it('says of each permission what it lets an integration do, or that nobody knows', async () => {
  await look(
    asked('ADMI_MANAGEUSERS', 'Manage Users'),
    asked('ADMI_AUDITLOGIN', 'View Login Audit Trail'),
    asked('ADMI_INVENTED', 'Invented Things'),
  );
  const preview = await screen.findByRole('region', { name: 'Acme', hidden: true });
  const items = within(preview)
    .getAllByRole('listitem', { hidden: true })
    .map((item) => [item.textContent, item.dataset['danger']]);
  expect(items[0]).toEqual([
    expect.stringContaining('Dangerous: with it, the integration gives and takes access of users.'),
    'true',
  ]);
  expect(items[1]).toEqual(['View Login Audit Trail, full because', undefined]);
  expect(items[2]).toEqual([
    expect.stringContaining(
      'Nobody knows what it does: NetSuite’s published list of permissions has no ADMI_INVENTED.',
    ),
    undefined,
  ]);
});

it('does not offer one with the label of another permission, and says whose label it is', async () => {
  await look(asked('ADMI_AUDITLOGIN', 'Manage Users'));
  await screen.findByText(/“Manage Users” is ADMI_MANAGEUSERS in NetSuite, not ADMI_AUDITLOGIN/);
  expect(screen.queryByText('Keep this recipe')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Acme', hidden: true })).toBeNull();
});

it('shows of a version that is held what changes, with new dangers and the words of new receivers in sight', async () => {
  const [valid] = recipes;
  const key = bech32.encodeFromBytes('age', new Uint8Array(32).fill(3));
  const next = {
    ...valid,
    id: 'acme',
    name: 'Acme',
    recipients: [key],
    permissions: [...valid.permissions, asked('ADMI_MANAGEUSERS', 'Manage Users')],
  };
  const held = { ...next, recipients: undefined, permissions: valid.permissions };
  const read = checkRecipe(JSON.stringify(next));
  if (!read.ok) throw new Error(read.problems.join());
  const importRecipe = vi.fn<App['importRecipe']>((_, seen) =>
    Promise.resolve({
      ...read,
      isNew: false,
      differences: differencesOf(held, next),
      mark: 'seen',
      isKept: seen === 'seen',
    }),
  );
  given({ importRecipe });
  render(<Recipes />);
  fireEvent.click(screen.getByText('Look at it'));
  const preview = await screen.findByRole('region', { name: 'Acme', hidden: true });
  const [folded] = preview.querySelectorAll('details');
  const open = preview.textContent.replace(folded!.textContent, '');
  expect(open).toContain('2 differences from the version that you have');
  expect(open).toContain('From outside, unproven');
  expect(open).toMatch(
    /ADMI_MANAGEUSERS: Dangerous: with it, the integration gives and takes access of users/,
  );
  await vi.waitFor(async () => expect(preview.textContent).toContain(await wordsOf(key)));
  fireEvent.click(screen.getByText('Replace the version that you have'));
  await vi.waitFor(() => expect(importRecipe).toHaveBeenLastCalledWith(expect.anything(), 'seen'));
});
