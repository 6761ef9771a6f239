// A store for the views alone: a set-up half done, with every action a spy. Tests put it where `useApp` is imported from.
import { configure } from '@testing-library/react';
import { vi } from 'vitest';
import { create } from 'zustand';
import type { Diagnosis } from '@/utils/connection/diagnose';
import { describeResult } from '@/utils/connection/describe';
import type { CheckFacts } from '@/utils/connection/check';
import type { TestRecord } from '@/utils/connection/test-record';
import type { BundleView, HeldValue } from '@/utils/credential/bundle';
import { provenanceOf } from '@/utils/credential/entry';
import { tba } from '@/utils/credential-kinds/tba';
import type { StepProgress } from '@/utils/guide/progress';
import { recipes } from '@/utils/recipes';
import type { App } from '@/utils/state/app-state';

// A busy machine takes its time to fetch what is loaded late.
configure({ asyncUtilTimeout: 10_000 });

export const clearText = '8f3c1e5a9b7d2046f1c3e5a7b9d1f3058f3c1e5a9b7d2046f1c3e5a7b9d13f9a';

const [fulfillment] = recipes;
const account = '1234567_SB1';
const key = { account, kind: 'tba', recipe: 'fulfillment', application: 'Fulfillment Integration' };
export const takenAt = new Date(2026, 10, 23, 21, 4).getTime();

export function heldValue(field: string, shown = '••••••••3f9a'): HeldValue {
  return {
    field,
    entryId: `entry-${field}`,
    shown,
    print: `print-${field}`,
    exported: false,
    provenance: provenanceOf({
      source: 'captured',
      account,
      page: 'integration-record',
      recordId: '42',
      application: 'Fulfillment Integration',
      user: 'Dana Whitfield',
      at: takenAt,
    }),
  };
}

export function bundleOf(fields: readonly string[], more: Partial<BundleView> = {}): BundleView {
  return {
    key,
    values: Object.fromEntries(
      fields.map((field) => [field, heldValue(field, field === 'accountId' ? account : undefined)]),
    ),
    older: [],
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
  return fulfillment.steps.map(({ number, id, optional }) => ({
    number: number ?? null,
    article: number ?? null,
    id,
    title: tba.steps.find((step) => step.id === id)!.title,
    state: 'not-seen',
    optional: optional === true,
    waitsFor: [],
    seenAt: null,
    open: { page: 'integration-list', path: `/app/step-${number}.nl` },
    isToLook: false,
    isInPopup: false,
    lines: [],
    ...changes[number ?? 0],
  }));
}

export function testRecord(
  status: TestRecord['status'],
  checks: readonly CheckFacts[],
  current: string | null = null,
): TestRecord {
  return {
    id: 'test',
    bundle: key,
    entryIds: [],
    status,
    startedAt: takenAt,
    endedAt: status === 'running' ? null : takenAt + 2000,
    seenUpTo: status === 'running' ? null : 3,
    current,
    checks,
  };
}

export function check(name: string, more: Partial<CheckFacts> = {}): CheckFacts {
  return {
    check: name,
    status: 'passed',
    reason: 'ok',
    answeredBy: 'netsuite',
    proves: [],
    disproves: [],
    detail: {},
    at: takenAt,
    ms: 312,
    ...more,
  };
}

/** A test as the background hands it over: with what each result says, and what may be behind it. */
export function tested(test: TestRecord, diagnosis: Diagnosis | null = null): Partial<App> {
  return {
    test,
    testIsCurrent: true,
    diagnosis,
    checkTexts: Object.fromEntries(
      test.checks.map((facts) => [facts.check, describeResult(tba.causes, facts)]),
    ),
  };
}

const initial = (): App => ({
  status: 'ready',
  surface: 'popup',
  tabAccount: account,
  asksToSignIn: false,
  panelWindow: 1,
  account,
  accounts: [account, '1234567'],
  setUp: {
    account,
    companyName: 'Harbour & Pine Ltd',
    kind: 'tba',
    recipe: 'fulfillment',
    application: 'Fulfillment Integration',
    role: 'Token Role',
    user: 'Dana Whitfield',
    skipped: [],
    isBegun: true,
    isLooking: false,
    given: [],
  },
  vendors: { current: 'Fulfillment integration', others: [] },
  setUps: [],
  signedIn: 'Dana Whitfield',
  userNames: {},
  roleNames: {},
  recipe: fulfillment,
  recipes,
  choices: { applications: ['Acme WMS'], roles: [], users: ['Sam Ortiz'] },
  progress: { steps: steps(), next: steps()[1] ?? null },
  bundle: bundleOf(['accountId', 'consumerKey', 'consumerSecret']),
  receipts: [],
  lastFormat: null,
  otherBundles: [],
  test: null,
  testIsCurrent: false,
  testPause: null,
  checks: tba.checks.map(({ id, name }) => ({ id, name })),
  checkChoices: { offered: [], room: 1 },
  checkTexts: {},
  diagnosis: null,
  knownProblems: [],
  tooMany: null,
  trouble: null,
  sameHeld: [],
  damage: { values: 0, items: [] },
  lost: [],
  settings: { keepExportedHours: 24 },
  fill: { isOn: true, isForProduction: false },
  load: vi.fn(async () => {}),
  refresh: vi.fn(async () => {}),
  showAccount: vi.fn(),
  showBundle: vi.fn(async () => {}),
  saveSetUp: vi.fn(async () => {}),
  chooseRecipe: vi.fn(async () => {}),
  startWithAccount: vi.fn(async () => ({ ok: true as const })),
  skipStep: vi.fn(async () => {}),
  tickLine: vi.fn(async () => {}),
  bringGuide: vi.fn(async () => null),
  openPage: vi.fn(async () => {}),
  openInTab: vi.fn(async () => {}),
  openPanel: vi.fn(async () => {}),
  takeNextView: vi.fn(async () => null),
  drafts: {},
  keepDraft: vi.fn((name: string, text: string | null) => {
    const { [name]: _before, ...others } = useApp.getState().drafts;
    useApp.setState({ drafts: text === null ? others : { ...others, [name]: text } });
  }),
  readDelivery: vi.fn(async () => null),
  keepDelivery: vi.fn(async () => {}),
  reveal: vi.fn(async () => clearText),
  readRecords: vi.fn(async () => null),
  save: vi.fn(async () => ({ ok: true as const })),
  swapValues: vi.fn(async () => {}),
  tellApart: vi.fn(async () => {}),
  tellByTest: vi.fn(async () => 'told' as const),
  restoreValues: vi.fn(async () => {}),
  forgetValue: vi.fn(async () => {}),
  makeValues: vi.fn(async () => null),
  takeSame: vi.fn(async () => true),
  forgetOlder: vi.fn(async () => {}),
  forgetVisit: vi.fn(async () => {}),
  forgetBundle: vi.fn(async () => {}),
  testConnection: vi.fn(async () => {}),
  cancelTest: vi.fn(async () => {}),
  exportText: vi.fn(async () => ({
    text: 'exported text',
    fileName: 'a.json',
    mimeType: 'application/json',
    entryIds: { consumerKey: 'entry-consumerKey' },
  })),
  markExported: vi.fn(async () => undefined),
  changeRecord: vi.fn(async () => ({ text: '# Record', fileName: 'record.md', mimeType: 'text/markdown' })),
  findImportTarget: vi.fn(async () => null),
  importValues: vi.fn(async () => ({ ok: true as const })),
  changeSettings: vi.fn(async () => {}),
  changeFill: vi.fn(async () => {}),
  importRecipe: vi.fn(async () => ({ ok: false as const, problems: [] })),
  takeFromCatalogue: vi.fn(async () => true),
  readCheckedRecipients: vi.fn(async () => []),
  noteCheckedRecipient: vi.fn(async () => {}),
  removeRecipe: vi.fn(async () => {}),
  forgetAccount: vi.fn(async () => {}),
  forgetDamage: vi.fn(async () => {}),
  forgetLost: vi.fn(async () => {}),
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
