// @vitest-environment jsdom
// A recipe of a vendor is shown before it is kept, with what is dangerous in it and what nobody knows.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Recipes } from '@/components/settings/recipes';
import type { RecipePermission } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
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
