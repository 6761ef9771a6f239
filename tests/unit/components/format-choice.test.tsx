// @vitest-environment jsdom
// The list of forms: found by the tool's name, used by the keyboard alone, and honest about the form that is chosen.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportPanel } from '@/components/export/export-panel';
import type { App } from '@/utils/state/app-state';
import { allFive, bundleOf, check, given, testRecord } from './fake-app';

vi.mock('@/utils/state/use-app', async () => import('./fake-app'));

const scrolledTo = vi.fn();
beforeEach(() => {
  scrolledTo.mockReset();
  Element.prototype.scrollIntoView = scrolledTo;
});
afterEach(cleanup);

async function show(changes: Partial<App> = {}) {
  given({ bundle: bundleOf(allFive), ...changes });
  render(<ExportPanel onView={vi.fn()} />);
  // Whether an export waits to be confirmed is asked first.
  await screen.findByRole('combobox', { name: 'Format' });
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Format' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = () =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
const press = (...keys: string[]) => keys.forEach((key) => fireEvent.keyDown(field(), { key }));
const type = (value: string) => fireEvent.change(field(), { target: { value } });

describe('the list', () => {
  it.each([
    ['workato', /^Workato \(SOAP\)/],
    ['CELIGO iclient', /^Celigo iClient/],
    ['netsuitephp', /^netsuite-php/],
    ['go', /^Go suiteauth-go/],
    ['kubernetes', /^Kubernetes Secret/],
    ['terraform conductor', /^ConductorOne/],
  ])('finds %s', async (text, first) => {
    await show();
    fireEvent.click(field());
    type(text);
    expect(options().some((name) => first.test(name))).toBe(true);
    expect(options().length).toBeLessThan(8);
    expect(screen.getByText(/^\d+ formats?$/).getAttribute('role')).toBe('status');
  });

  it('says what suits most where no form is called so', async () => {
    await show();
    fireEvent.click(field());
    type('sap');
    expect(options()).toEqual([]);
    expect(screen.getAllByText(/^No format of that name/)).toHaveLength(2);
    press('Enter');
    expect(field().value).toMatch(/\(JSON\)$/);
  });

  it('has the vendor’s form first, then the one used last', async () => {
    const { recipe } = given({});
    await show({ recipe: { ...recipe!, format: 'settings-go' }, lastFormat: 'ini' });
    expect(field().value).toBe('Go suiteauth-go (Settings of a tool)');
    fireEvent.click(field());
    expect(options().slice(0, 2)).toEqual([
      'Go suiteauth-go Settings of a tool · asked for by the vendor',
      'Python netsuite INI file · used last',
    ]);
  });

  it('begins with what this receiver got before, else with what was used last', async () => {
    await show({ lastFormat: 'ini' });
    expect(field().value).toBe('Python netsuite (INI file)');
    cleanup();
    const { recipe } = given({});
    const receipts = [
      { format: 'env-ns', way: 'file', sealedTo: 'clear', at: 1, fields: [], test: null },
    ] as const;
    await show({ recipe: { ...recipe!, format: 'settings-go' }, receipts, lastFormat: 'env-ns' });
    expect(field().value).toBe('Python netsuitesdk (.env file)');
  });
});

describe('the keyboard', () => {
  it('opens, moves round, chooses', async () => {
    await show();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    press('ArrowDown');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(active()).toMatch(/^Credential Guide/);
    press('ArrowDown');
    expect(active()).toMatch(/^Python netsuite, Ruby netsuite/);
    press('ArrowUp', 'ArrowUp');
    expect(active()).toBe(options().at(-1));
    expect(scrolledTo).toHaveBeenLastCalledWith({ block: 'nearest' });
    press('ArrowDown', 'ArrowDown', 'Enter');
    expect(field().value).toBe('Python netsuite, Ruby netsuite (.env file)');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    press('ArrowDown');
    expect(screen.getByRole('option', { selected: true }).textContent).toMatch(/^Python netsuite, Ruby/);
  });

  it('leaves everything as it was with Escape, and closes when the field is left', async () => {
    await show();
    press('ArrowDown');
    type('ledger');
    expect(active()).toMatch(/^LedgerSync/);
    press('Escape');
    expect(field().value).toMatch(/\(JSON\)$/);
    press('ArrowDown');
    fireEvent.blur(field());
    expect(options()).toEqual([]);
  });

  it('takes typing for a search at once', async () => {
    await show();
    type(`${field().value}m`);
    expect(field().value).toBe('m');
    type('merge');
    press('Enter');
    expect(field().value).toBe('Merge (Labelled text)');
  });
});

describe('of the chosen form it says', () => {
  const choose = (text: string) => {
    press('ArrowDown');
    type(text);
    press('Enter');
  };

  it('what the tool asks for besides, until a test has told it', async () => {
    const actingAs = { companyId: null, companyName: null, roleId: '1202', roleName: null, userId: null };
    const test = testRecord('passed', [check('token', { actingAs })]);
    await show();
    choose('fivetran');
    expect(screen.getByText(/^The number of the role/)).toBeTruthy();
    cleanup();
    await show({ test, testIsCurrent: true });
    choose('fivetran');
    expect(screen.queryByText(/^The number of the role/)).toBeNull();
    expect(document.querySelector('pre')?.textContent).toContain('"role": "1202"');
  });

  it('where the Application ID stands, and what is left out', async () => {
    await show({ bundle: bundleOf([...allFive, 'locationId']) });
    choose('workato');
    expect(screen.getByText(/^The Application ID\. It stands on the Integration record/)).toBeTruthy();
    expect(screen.getByText(/^How the tool spells all names is not certain/)).toBeTruthy();
    choose('celigo connection');
    expect(
      screen.getByText('Not in this format: Consumer Key, Consumer Secret, and Location ID.'),
    ).toBeTruthy();
    expect(screen.getByText(/this is half of it/)).toBeTruthy();
    choose('json own programs');
    expect(screen.queryByText(/^Not in this format/)).toBeNull();
  });
});

it('says which values left so far, while others have not', async () => {
  const bundle = bundleOf(allFive);
  const left = (field: string) => ({ ...bundle.values[field]!, exported: true });
  const values = {
    ...bundle.values,
    consumerKey: left('consumerKey'),
    consumerSecret: left('consumerSecret'),
  };
  await show({ bundle: { ...bundle, values, exportedAt: null } });
  expect(screen.getByText(/^Handed over so far: Consumer Key and Consumer Secret\./)).toBeTruthy();
});
