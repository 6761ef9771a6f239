// *Fill in* on a Role page with twelve permissions: from the press until all of it is read back.
import { dangerAt } from '../../../utils/guide/dangers';
import { repeat, withStand, type Bench, type Measurement } from '../bench';
import type { Figure } from '../figure';
import { ask } from '../../driver/ask';
import { enter } from '../../driver/launch';
import { pressOnCard, waitForOverlay } from '../../driver/overlay';
import { newSetUp } from '../../../utils/guide/set-up';
import type { Recipe } from '../../../utils/guide/recipe';
import { offeredPermissions, type PermissionMachine } from '../../netsuite/permissions';
import type { Account } from '../../netsuite/world';
import { recipes } from '../../recipes/shipped';

const SANDBOX = '1234567_SB1';
const PERMISSIONS = 12;
const subtabs = { tranmach: 'transactions', listsmach: 'lists' } as const;

export const fill: Measurement = { name: 'fill', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const samples = await withStand(async ({ netsuite, launched }) => {
    const account = netsuite.world.accounts.find(({ id }) => id === SANDBOX);
    if (account === undefined) throw new Error('There is no such account.');
    await enter(launched, netsuite, SANDBOX);
    const recipe = recipeOf(account);
    const popup = await launched.openPopup();
    const text = JSON.stringify(recipe);
    const looked = await ask(popup, 'importRecipe', { text, seen: null });
    if (!looked.ok) throw new Error(looked.problems.join('\n'));
    await ask(popup, 'importRecipe', { text, seen: looked.mark });
    const setUp = { ...newSetUp(SANDBOX, recipe), user: 'Dana Whitfield', isBegun: true };
    await ask(popup, 'saveSetUp', { setUp });
    const page = await launched.context.newPage();
    return repeat(bench, async () => {
      await page.goto(netsuite.url(SANDBOX, '/app/setup/role.nl'));
      const name = `Fill in ${PERMISSIONS + 2} fields`;
      await waitForOverlay(page, ({ buttons }) => buttons.includes(name));
      await page.evaluate(() => {
        const world = window as unknown as { filled: { start: number; end: number } };
        world.filled = { start: 0, end: 0 };
        addEventListener('click', () => (world.filled.start = performance.now()), {
          capture: true,
          once: true,
        });
        // The last of what the page itself sees of it.
        new MutationObserver(() => (world.filled.end = performance.now())).observe(document, {
          subtree: true,
          childList: true,
        });
      });
      await pressOnCard(page, name);
      const { report } = await waitForOverlay(
        page,
        (seen) => seen.report?.text.includes(' filled in.') === true,
      );
      if (report?.text.startsWith(`${PERMISSIONS + 2} of `) !== true)
        throw new Error('Not all was filled in.');
      return page.evaluate(() => {
        const { filled } = window as unknown as { filled: { start: number; end: number } };
        return filled.end - filled.start;
      });
    });
  });
  return [
    {
      name: `filled in: a Role page with ${PERMISSIONS} permissions, from the press to the last line`,
      unit: 'ms',
      limit: 1000,
      samples,
    },
  ];
}

/** Asks for name, center and twelve permissions, none of them doubtful. */
function recipeOf(account: Account): Recipe {
  const { leastOf: _, ...given } = recipes[0];
  const step = given.permissions.at(-1)?.step ?? '';
  const offered = (Object.keys(subtabs) as (keyof typeof subtabs & PermissionMachine)[]).flatMap((machine) =>
    offeredPermissions(account, machine).map((fact) => ({ ...fact, subtab: subtabs[machine] })),
  );
  const permissions = offered
    .filter(({ levels, key }) => levels.includes(1) && dangerAt(key, 1) === null)
    .slice(0, PERMISSIONS - 1)
    .map(({ key, label, subtab }) => ({
      key,
      label,
      subtab,
      level: 'view' as const,
      step,
      reason: 'Measured.',
    }));
  const login = given.permissions.filter(({ key }) => key === 'ADMI_MANAGE_OWN_OAUTH_TOKENS');
  return {
    ...given,
    id: 'twelve-permissions',
    name: 'Twelve permissions',
    permissions: [...login, ...permissions],
    test: { records: [], rest: false },
  };
}
