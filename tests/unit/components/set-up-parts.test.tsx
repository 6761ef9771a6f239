// @vitest-environment jsdom
// From one part of a vendor's recipe to the next, and what was answered before the popup closed.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { readFormDraft } from '@/components/guide/set-up-draft';
import { SetUpForm } from '@/components/guide/set-up-form';
import { SetupGuide } from '@/components/guide/setup-guide';
import { AnnouncerProvider } from '@/components/ui/announcer';
import { nextPart, withParts } from '@/utils/guide/parts';
import type { Recipe } from '@/utils/guide/recipe';
import { recipes } from '@/utils/recipes';
import { given, steps } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));
afterEach(cleanup);

const [fulfillment] = recipes as readonly [Recipe];
const vendor: Recipe = {
  ...fulfillment,
  id: 'acme',
  name: 'Acme',
  choices: [
    { id: 'po-matching', label: 'Match bills with purchase orders', reason: 'r' },
    { id: 'refunds', label: 'Send refunds', reason: 'r', usual: true },
  ],
  parts: [
    { id: 'reader', name: 'Reading role', application: 'Acme Reader', role: 'Acme Reading Role' },
    { id: 'bank', name: 'Bank role', role: 'Acme Bank Role' },
  ],
};
const all = withParts([fulfillment, vendor]);
const done = steps(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, { state: 'done' }])));

function draw(children: React.ReactNode) {
  render(<AnnouncerProvider closeLabel="Close">{children}</AnnouncerProvider>);
}

it('the part that comes next is the first of the same vendor that nobody has begun', () => {
  const begun = (...ids: readonly string[]) => ids.map((recipe) => ({ recipe, isBegun: true }));
  expect(nextPart('acme', all, begun('acme'))?.id).toBe('acme/reader');
  expect(nextPart('acme/reader', all, begun('acme', 'acme/reader'))?.id).toBe('acme/bank');
  expect(nextPart('acme/bank', all, begun('acme/bank', 'acme/reader'))?.id).toBe('acme');
  expect(nextPart('acme/bank', all, begun('acme', 'acme/bank', 'acme/reader'))).toBeNull();
  expect(nextPart(fulfillment.id, all, begun(fulfillment.id))).toBeNull();
});

it('when the first part is done the guide leads to the next, for the same user', async () => {
  const setUp = { ...given({}).setUp!, recipe: 'acme', answers: { refunds: false } };
  const app = given({ setUp, setUps: [setUp], recipes: all, progress: { steps: done, next: null } });
  draw(<SetupGuide onView={vi.fn()} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Go on with Acme: Reading role' }));
  await waitFor(() => expect(app.saveSetUp).toHaveBeenCalled());
  expect(app.saveSetUp).toHaveBeenCalledWith(
    expect.objectContaining({
      recipe: 'acme/reader',
      application: 'Acme Reader',
      role: 'Acme Reading Role',
      user: setUp.user,
      answers: { refunds: false },
      given: [],
      isBegun: true,
    }),
    'next',
  );
});

it('a vendor with one part alone has none to go on with', async () => {
  given({ progress: { steps: done, next: null } });
  draw(<SetupGuide onView={vi.fn()} />);
  expect(await screen.findByText('Every step is done')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Go on with/ })).toBeNull();
});

it('answers to the questions of a recipe are there again when the popup was closed meanwhile', () => {
  const setUp = { ...given({}).setUp!, recipe: 'acme', isBegun: false };
  const before = given({ setUp, recipe: vendor, recipes: [fulfillment, vendor] });
  draw(<SetUpForm purpose="begin" />);
  const wish = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Match bills/ });
  const usual = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Send refunds/ });
  expect([wish().checked, usual().checked]).toEqual([false, true]);
  fireEvent.click(wish());
  fireEvent.click(usual());
  const [, text] = vi.mocked(before.keepDraft).mock.calls.at(-1)!;
  expect(readFormDraft(text)?.answers).toEqual({ 'po-matching': true, refunds: false });
  cleanup();
  given({ setUp, recipe: vendor, recipes: [fulfillment, vendor], drafts: { 'set-up begin': text! } });
  draw(<SetUpForm purpose="begin" />);
  expect([wish().checked, usual().checked]).toEqual([true, false]);
});
