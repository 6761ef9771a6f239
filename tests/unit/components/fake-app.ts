// A store for the views alone: a set-up half done, with every action a spy. Tests put it where `useApp` is imported from.
import { configure } from '@testing-library/react';
import { vi } from 'vitest';
import { create } from 'zustand';
import type { TestRecord } from '@/utils/connection/test-record';
import type { RungResult } from '@/utils/connection/check';
import type { BundleView, ShownValue } from '@/utils/credential/bundle';
import type { CredentialField } from '@/utils/credential/fields';
import type { StepProgress } from '@/utils/guide/progress';
import fulfillment from '@/utils/recipes/fulfillment.json';
import type { Recipe } from '@/utils/guide/recipe';
import type { App } from '@/utils/state/app-state';

// A busy machine takes its time to fetch what is loaded late.
configure({ asyncUtilTimeout: 10_000 });

export const clearText = '8f3c1e5a9b7d2046f1c3e5a7b9d1f3058f3c1e5a9b7d2046f1c3e5a7b9d13f9a';

const account = '1234567_SB1';
const key = { account, recipe: 'fulfillment', application: 'Fulfillment Integration' };
export const takenAt = new Date(2026, 10, 23, 21, 4).getTime();

export function heldValue(field: CredentialField, shown = '••••••••3f9a'): ShownValue {
  return {
    field,
    entryId: `entry-${field}`,
    shown,
    provenance: {
      source: 'captured',
      account,
      page: 'integration-record',
      recordId: '42',
      application: 'Fulfillment Integration',
      user: 'Dana Whitfield',
      role: null,
      at: takenAt,
    },
  };
}

export function bundleOf(fields: readonly CredentialField[], more: Partial<BundleView> = {}): BundleView {
  const values: Partial<Record<CredentialField, ShownValue>> = {};
  for (const field of fields) {
    values[field] = heldValue(field, field === 'accountId' ? account : undefined);
  }
  return {
    key,
    values,
    superseded: [],
    conflicts: [],
    complete: fields.length >= 5,
    unexported: 1,
    exportedAt: null,
    handedOver: {},
    sharedWith: [],
    ...more,
  };
}

export const allFive = ['accountId', 'consumerKey', 'consumerSecret', 'tokenId', 'tokenSecret'] as const;

export function steps(changes: Readonly<Record<number, Partial<StepProgress>>> = {}): StepProgress[] {
  return (fulfillment as Recipe).steps.map(({ number, id, optional }) => ({
    number,
    id,
    state: 'not-seen',
    optional: optional === true,
    waitsFor: [],
    seenAt: null,
    open: { page: 'integration-list', path: `/app/step-${number}.nl` },
    ...changes[number],
  }));
}

export function testRecord(
  status: TestRecord['status'],
  rungs: readonly RungResult[],
  current = null,
): TestRecord {
  return {
    id: 'test',
    bundle: key,
    entryIds: [],
    status,
    startedAt: takenAt,
    endedAt: status === 'running' ? null : takenAt + 2000,
    current,
    rungs,
  };
}

export function rung(name: RungResult['rung'], more: Partial<RungResult> = {}): RungResult {
  return { rung: name, status: 'passed', reason: 'ok', detail: {}, at: takenAt, ms: 312, ...more };
}

const initial = (): App => ({
  status: 'ready',
  surface: 'popup',
  tabAccount: account,
  account,
  accounts: [account, '1234567'],
  setUp: {
    account,
    companyName: 'Harbour & Pine Ltd',
    recipe: 'fulfillment',
    application: 'Fulfillment Integration',
    role: 'Token Role',
    user: 'Dana Whitfield',
    skipped: [],
  },
  recipe: fulfillment as Recipe,
  observations: [],
  receipts: [],
  recipes: [fulfillment as Recipe],
  importRecipe: vi.fn(async () => ({ ok: false as const, problems: [] })),
  removeRecipe: vi.fn(async () => {}),
  chooseRecipe: vi.fn(async () => {}),
  choices: { applications: ['Acme WMS'], roles: [], users: ['Sam Ortiz'] },
  progress: { steps: steps(), next: steps()[1] ?? null },
  bundle: bundleOf(['accountId', 'consumerKey', 'consumerSecret']),
  otherBundles: [],
  test: null,
  testIsCurrent: false,
  damage: { values: 0, items: [] },
  settings: { keepExportedHours: 24 },
  load: vi.fn(async () => {}),
  showAccount: vi.fn(),
  showBundle: vi.fn(async () => {}),
  changeSetUp: vi.fn(async () => {}),
  startWithAccount: vi.fn(async () => ({ ok: true as const })),
  skipStep: vi.fn(async () => {}),
  bringGuide: vi.fn(async () => null),
  openPage: vi.fn(async () => {}),
  openInTab: vi.fn(async () => {}),
  reveal: vi.fn(async () => clearText),
  readLocations: vi.fn(async () => null),
  save: vi.fn(async () => ({ ok: true as const })),
  forgetValue: vi.fn(async () => {}),
  forgetBundle: vi.fn(async () => {}),
  swapPair: vi.fn(async () => {}),
  restoreValues: vi.fn(async () => {}),
  forgetSuperseded: vi.fn(async () => {}),
  forgetAccount: vi.fn(async () => {}),
  forgetDamage: vi.fn(async () => {}),
  changeSettings: vi.fn(async () => {}),
  testConnection: vi.fn(async () => {}),
  testPause: vi.fn(async () => null),
  takeNextView: vi.fn(async () => null),
  markExported: vi.fn(async () => undefined),
  exportText: vi.fn(async () => ({
    text: 'exported text',
    fileName: 'a.json',
    mimeType: 'application/json',
    entryIds: { consumerKey: 'entry-consumerKey' },
  })),
});

export const useApp = create<App>()(initial);

/** Starts a test from the half-done set-up, with these changes. */
export function given(changes: Partial<App> = {}): App {
  useApp.setState({ ...initial(), ...changes }, true);
  return useApp.getState();
}

/** jsdom has no layout: a window is as wide as a test says. */
export function giveWindow(isWide: boolean): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
