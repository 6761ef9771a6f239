// Walks the guide for any vendor with an access token: what the recipe asks for is set by hand on the pages that the card leads to.
import type { Page } from '@playwright/test';
import type { Recipe, RecipeLevel } from '../../utils/guide/recipe';
import { field } from '../driver/hands';
import type { Launched } from '../driver/launch';
import type { SeenOverlay } from '../driver/overlay';
import { chromiumHands, isAllMet, isKept, openList, pasteName, says, type GuideWalk } from './walk';

const user = 'Dana Whitfield';
const levels: Readonly<Record<RecipeLevel, string>> = {
  view: 'View',
  create: 'Create',
  edit: 'Edit',
  full: 'Full',
};
const permissionTabs = {
  transactions: ['Transactions', 'tranmach'],
  lists: ['Lists', 'listsmach'],
  reports: ['Reports', 'repomach'],
  setup: ['Setup', 'setupmach'],
  customrecord: ['Custom Record', 'custrecordmach'],
} as const;

/** A permission by its label, on the subtab and at the level that it is added. */
type Line = readonly [tab: keyof typeof permissionTabs, label: string, level: RecipeLevel];

export interface VendorWalk {
  readonly launched: Launched;
  readonly url: (path: string) => string;
  readonly recipe: Recipe;
  /** Lines for the role beside those that the recipe names. */
  readonly more?: readonly Line[];
  /** What comes from outside NetSuite's pages, such as a SuiteApp: installed before the features, and ticked by these names. */
  readonly installed?: readonly RegExp[];
}

/** From an untouched account to a kept token. */
export async function walkVendor({ launched, url, recipe, more = [], installed }: VendorWalk): Promise<Page> {
  const hands = chromiumHands(launched);
  const walk: GuideWalk<Page> = { hands, url, step: async () => {} };
  const vendor = `${recipe.name} (From outside, unproven)`;
  const known = url('/app/center/card.nl?sc=-29');
  const page =
    installed === undefined
      ? await hands.start(known, vendor)
      : await startWithInstalled(launched, known, vendor, installed);
  await walkFeatures(page, walk, recipe);
  await walkIntegration(page, walk, recipe);
  await walkRole(page, walk, recipe, more);
  if (recipe.everyPermission !== undefined) await tickInGuide(launched, /none of the entries/);
  await walkEmployee(page, walk, recipe);
  await walkToken(page, walk, recipe);
  return page;
}

/** The first step has no page: what is installed is ticked, and the guide opens the next. */
async function startWithInstalled(
  launched: Launched,
  seenBefore: string,
  vendor: string,
  installed: readonly RegExp[],
): Promise<Page> {
  const known = await launched.context.newPage();
  await known.goto(seenBefore);
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByLabel('For whom').selectOption({ label: vendor });
  await popup.getByRole('button', { name: 'Start' }).click();
  for (const name of installed) await popup.getByRole('checkbox', { name }).first().click();
  const [opened] = await Promise.all([
    launched.context.waitForEvent('page'),
    popup.locator('.next-step').getByRole('button', { name: 'Open' }).first().click(),
  ]);
  await opened.waitForLoadState();
  await popup.close();
  await known.close();
  return opened;
}

/** All lines of this kind that the next step has. */
async function tickInGuide(launched: Launched, name: RegExp): Promise<void> {
  const popup = await launched.openPopup();
  await popup.setViewportSize({ width: 400, height: 600 });
  const left = popup.locator('.next-step').getByRole('checkbox', { name, checked: false });
  await left.first().waitFor();
  while ((await left.count()) > 0) {
    const before = await left.count();
    await left.first().click();
    await popup.waitForFunction(
      (count) => document.querySelectorAll('.next-step input[type="checkbox"]:not(:checked)').length < count,
      before,
    );
  }
  await popup.close();
}

async function walkFeatures(page: Page, { hands }: GuideWalk<Page>, recipe: Recipe): Promise<void> {
  await hands.waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
  await hands.openTab(page, 'SuiteCloud');
  await hands.waitForOverlay(page, ({ rings }) => rings.length > 1);
  for (const { label } of recipe.features)
    if (await isOff(page, label)) await hands.tickWithTerms(page, label, 'I Agree');
  await hands.waitForOverlay(page, isAllMet);
  await hands.save(page);
  await hands.waitForAddress(page, '/mainsetup.nl');
  await hands.waitForOverlay(page, says('NetSuite has saved it'));
}

/** Some are on in an account that nobody has set up for this. */
async function isOff(page: Page, feature: string): Promise<boolean> {
  const box = field(page, feature).locator('[class*="checkbox_"]').first();
  return ((await box.getAttribute('class')) ?? '').includes('unck');
}

async function walkIntegration(page: Page, walk: GuideWalk<Page>, recipe: Recipe): Promise<void> {
  const { hands } = walk;
  await openList(page, walk, 'Manage Integrations', '/integrapplist.nl');
  await hands.pressNew(page);
  await hands.waitForOverlay(page, ({ rings }) => rings.length > 3);
  await pasteName(page, hands, recipe.application);
  await hands.setCheckbox(page, 'TBA: Authorization Flow', false);
  await hands.setCheckbox(page, 'Authorization Code Grant', false);
  await hands.waitForOverlay(page, isAllMet);
  await hands.save(page);
  await hands.waitForOverlay(page, isKept(2));
}

/** A new role, or the one that came with what was installed. */
async function walkRole(
  page: Page,
  walk: GuideWalk<Page>,
  recipe: Recipe,
  more: readonly Line[],
): Promise<void> {
  const { hands } = walk;
  const isBrought = (recipe.packages ?? []).some(({ brings = [] }) => brings.includes('role'));
  await openList(page, walk, 'Manage Roles', '/rolelist.nl');
  if (isBrought) await hands.pressInRow(page, recipe.role, 'Edit');
  else {
    await hands.pressNew(page);
    await hands.waitForOverlay(page, ({ lines }) => lines.length > 1);
    await pasteName(page, hands, recipe.role);
    await hands.choose(page, 'Center Type', 'Classic Center');
    if ((recipe.roleSettings ?? []).some(({ setting, is }) => setting === 'subsidiaries' && is === 'all'))
      await hands.choose(page, 'Accessible Subsidiaries', 'All');
  }
  await hands.openTab(page, 'Permissions');
  const lines: Line[] = [
    ...recipe.permissions.map(({ subtab, label, level }): Line => [subtab, label, level]),
    ...more,
  ];
  for (const [tab, [name, machine]] of Object.entries(permissionTabs)) {
    const own = lines.filter(([of]) => of === tab);
    if (own.length > 0) await hands.openTab(page, name);
    for (const [, label, level] of own) await hands.addLine(page, machine, [label, levels[level]]);
  }
  await hands.waitForOverlay(page, isRight);
  await hands.save(page);
  await hands.waitForOverlay(page, (seen) => isRight(seen) && !page.url().includes('e=T'));
}

/** Two things no page says: that none is missing of all that NetSuite offers, and what hangs on whether there are subsidiaries. */
function isRight({ lines }: SeenOverlay): boolean {
  const isOpen = (text: string) => text.includes('is left out') || text.includes('Only if the account');
  return lines.length > 0 && lines.every(({ state, text }) => state === 'met' || isOpen(text));
}

async function walkEmployee(page: Page, walk: GuideWalk<Page>, { role }: Recipe): Promise<void> {
  const { hands } = walk;
  await openList(page, walk, 'Employees', '/employeelist.nl');
  await hands.pressInRow(page, user, 'Edit');
  await hands.waitForOverlay(page, ({ buttons }) => buttons.includes('Use this one'));
  await hands.pressOnCard(page, 'Use this one');
  await hands.waitForOverlay(page, ({ rings }) => rings.some(({ tag }) => tag.includes('Open this tab')));
  await hands.openTab(page, 'Access');
  await hands.addLine(page, 'roles', [role]);
  await hands.waitForOverlay(page, isAllMet);
  await hands.save(page);
  await hands.waitForOverlay(page, says('All is right here, and saved'));
}

async function walkToken(page: Page, { hands }: GuideWalk<Page>, recipe: Recipe): Promise<void> {
  await hands.pressOnCard(page, 'Next: Create the access token');
  await hands.waitForAddress(page, '/app/setup/accesstoken.nl');
  await hands.waitForOverlay(page, ({ rings }) => rings.length === 3);
  await hands.choose(page, 'Application Name', recipe.application);
  await hands.choose(page, 'User', user);
  await hands.choose(page, 'Role', recipe.role);
  await hands.waitForOverlay(page, isAllMet);
  await hands.save(page);
  await hands.waitForOverlay(page, isKept(2));
}
