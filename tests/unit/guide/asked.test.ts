// What a recipe asks for beyond single permissions: conditions, one of several, settings, every entry of a subtab, lines ticked by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tba } from '@/utils/credential-kinds/tba';
import { accountFacts, noFacts, type AccountFacts } from '@/utils/guide/account-facts';
import { askedRecipe, asksOneWorld, featuresToRead, ONE_WORLD } from '@/utils/guide/asked-recipe';
import { askedLines } from '@/utils/guide/asked-lines';
import { isBrought } from '@/utils/guide/brought';
import { isAllMet, judgePage } from '@/utils/guide/judge-page';
import { pageGuide } from '@/utils/guide/page-guide';
import { progressOf } from '@/utils/guide/progress';
import type { Observation } from '@/utils/guide/observation';
import type { Recipe } from '@/utils/guide/recipe';
import { newSetUp, type SetUp } from '@/utils/guide/set-up';
import { pageSpec } from '@/utils/netsuite/pages';
import type { PageId } from '@/utils/netsuite/pages/page';
import type { PageReading, SublistLine } from '@/utils/netsuite/pages/reading';
import { say, setTexts } from '@/utils/texts';
import { en } from '@/utils/texts/languages/en';
import { root } from '../../repo/support/project-files';

setTexts('en', en);

const example = JSON.parse(
  readFileSync(join(root, 'tests/recipes/example-everything.json'), 'utf8'),
) as Recipe;
const setUp: SetUp = { ...newSetUp('1234567', example), user: 'Robo Clerk', isBegun: true };

function asked(facts: Partial<AccountFacts> = {}, answers: SetUp['answers'] = {}): Recipe {
  return askedRecipe(example, { ...setUp, answers }, { ...noFacts, ...facts });
}

function reading(page: PageId, more: Partial<PageReading> = {}): PageReading {
  return {
    page,
    mode: 'edit',
    recordId: '44',
    fields: {},
    lines: {},
    rows: [],
    recordName: null,
    signedIn: {
      account: '1234567',
      companyName: null,
      userId: null,
      userName: null,
      roleId: null,
      roleName: null,
    },
    saved: true,
    ...more,
  };
}

const field = (value: string | boolean, text = String(value)) => ({ value, text, source: 'id' as const });
const line = (key: string | null, label: string, level: string): SublistLine => ({ key, label, level });

function judged(page: PageId, given: Partial<PageReading>, recipe = asked()) {
  const [spec, guide] = [pageSpec(page)!, pageGuide(tba.pages, page)!];
  return judgePage({ spec, guide, reading: reading(page, given), setUp, recipe, shownValues: {} });
}

const stateOf = (page: PageId, id: string, given: Partial<PageReading>, recipe = asked()) =>
  judged(page, given, recipe).requirements.find((requirement) => requirement.id === id)?.state;

const keys = (recipe: Recipe) => recipe.permissions.map(({ key }) => key);

describe('a condition', () => {
  it('by the person’s choice is what is usual until the person says otherwise', () => {
    const receiving = { features: { advreceiving: true } };
    expect(keys(asked(receiving))).toContain('TRAN_ITEMRCPT');
    expect(keys(asked(receiving, { 'po-matching': false }))).not.toContain('TRAN_ITEMRCPT');
    expect(asked({}, { 'po-matching': false }).packages).toHaveLength(2);
    expect(asked().packages).toHaveLength(1);
  });

  it('by a feature holds when it was seen on, drops when it was seen off, and stays open before', () => {
    const receipt = (recipe: Recipe) => recipe.permissions.find(({ key }) => key === 'TRAN_ITEMRCPT');
    expect(receipt(asked({ features: { advreceiving: true } }))?.when).toBeUndefined();
    expect(receipt(asked({ features: { advreceiving: false } }))).toBeUndefined();
    expect(receipt(asked())?.when).toEqual([{ feature: 'advreceiving' }]);
  });

  it('by subsidiaries goes by what a page showed before what was answered', () => {
    expect(asksOneWorld(example)).toBe(true);
    expect(keys(asked({}, { [ONE_WORLD]: false }))).not.toContain('LIST_SUBSIDIARY');
    expect(keys(asked({ oneWorld: true }, { [ONE_WORLD]: false }))).toContain('LIST_SUBSIDIARY');
    expect(asked({}, { [ONE_WORLD]: false }).values).not.toHaveProperty('subsidiaryId');
  });

  it('that nobody can tell yet calls nothing wrong, and says what it depends on', () => {
    const missing = judged('role-record', { lines: { transactions: [] } });
    const receipt = missing.requirements.find(({ id }) => id === 'permission-TRAN_ITEMRCPT');
    expect(receipt).toMatchObject({ state: 'unknown', isPerhaps: true });
    expect(receipt?.remarks.map((remark) => say(remark)).join()).toContain('Only if the feature');
    const given = { lines: { transactions: [line('TRAN_ITEMRCPT', 'Item Receipt', '1')] } };
    expect(stateOf('role-record', 'permission-TRAN_ITEMRCPT', given)).toBe('met');
  });

  it('reads every feature that it names', () => {
    expect(featuresToRead(example).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['customrecords', 'advreceiving', 'multilocinvt']),
    );
  });

  it('is told by the newest saved reading', () => {
    const features = (on: boolean, seq: number, saved = true): Observation => ({
      reading: reading('enable-features', { fields: { advreceiving: field(on) }, saved }),
      at: 1,
      seq,
    });
    const role: Observation = {
      reading: reading('role-record', { fields: { subsidiaries: field('ALL') } }),
      at: 1,
      seq: 9,
    };
    expect(
      accountFacts(tba.pages, [features(true, 2), features(false, 1), features(false, 3, false)]),
    ).toEqual({
      features: { advreceiving: true },
      oneWorld: null,
    });
    expect(accountFacts(tba.pages, [role]).oneWorld).toBe(true);
  });
});

describe('a permission', () => {
  const login = 'permission-ADMI_LOGIN_OAUTH';
  const setup = (...lines: SublistLine[]) => ({ lines: { setup: lines } });

  it('of several is met by any one, and asked for by the first', () => {
    const own = line('ADMI_MANAGE_OWN_OAUTH_TOKENS', 'User Access Tokens', '4');
    expect(stateOf('role-record', login, setup(own))).toBe('met');
    expect(stateOf('role-record', login, setup(line('ADMI_LOGIN_OAUTH', 'x', '4')))).toBe('met');
    expect(stateOf('role-record', login, setup())).toBe('unmet');
    expect(stateOf('role-record', login, {})).toBe('unknown');
    const { need, place } = judged('role-record', setup()).requirements.find(({ id }) => id === login)!;
    expect(say(need)).toBe(
      'Permissions, any one of: Log in using Access Tokens (Full), User Access Tokens (Full)',
    );
    expect(place).toMatchObject({ key: 'ADMI_LOGIN_OAUTH' });
  });

  it('on a custom record goes by its name where NetSuite keys it by a number', () => {
    const id = 'permission-customrecord_example_settings';
    const custom = (one: SublistLine) => stateOf('role-record', id, { lines: { customrecord: [one] } });
    expect(custom(line('117', 'Example Settings', '4'))).toBe('met');
    expect(custom(line('CUSTOMRECORD_EXAMPLE_SETTINGS', 'Renamed', '4'))).toBe('met');
    expect(custom(line('117', 'Example Settings', '1'))).toBe('unmet');
    expect(custom(line('118', 'Other Settings', '4'))).toBe('unmet');
  });

  it('of every entry is met while none is lower than NetSuite lets it be', () => {
    const every = (...lines: SublistLine[]) =>
      stateOf('role-record', 'every-reports', { lines: { reports: lines } });
    const whole = { ...example.everyPermission![0]!, level: 'edit' as const };
    expect(every(line('REPO_SALES', 'Sales', '1'), line('REPO_ANALYTICS', 'Workbook', '3'))).toBe('met');
    expect(every()).toBe('unmet');
    expect(every(line('REPO_SALES', 'Sales', '0'))).toBe('unmet');
    expect(every(line('REPO_PAYROLL', 'Payroll', '0'), line('REPO_SALES', 'Sales', '1'))).toBe('met');
    // Sales offers no more than View.
    const edits = { ...asked(), everyPermission: [whole] };
    const sales = { lines: { reports: [line('REPO_SALES', 'Sales', '1')] } };
    expect(stateOf('role-record', 'every-reports', sales, edits)).toBe('met');
  });
});

describe('a setting', () => {
  const role = (name: string, value: string | boolean, text?: string, recipe?: Recipe) =>
    stateOf('role-record', `setting-${name}`, { fields: { [name]: field(value, text) } }, recipe);

  it('of the role is judged where the page shows it', () => {
    expect(role('webServicesOnly', true, '')).toBe('met');
    expect(role('webServicesOnly', false, '')).toBe('unmet');
    expect(role('twoFactor', '0', 'Not required')).toBe('met');
    expect(role('twoFactor', '1', 'Required')).toBe('unmet');
    expect(role('twoFactor', 'x', 'Erforderlich')).toBe('unknown');
    expect(role('centerType', '3', 'classic center')).toBe('met');
    expect(role('centerType', '3', 'Sales Center')).toBe('unmet');
    const one = asked({ oneWorld: true });
    expect(role('subsidiaries', 'SELECTED', 'Selected', one)).toBe('met');
    expect(role('subsidiaries', 'ALL', 'All', one)).toBe('unmet');
  });

  it('takes the place of what the guide wants of the field by itself', () => {
    const ids = judged('role-record', { fields: { centerType: field('3', 'Classic Center') } });
    expect(ids.requirements.map(({ id }) => id)).not.toContain('centerType');
    const flow = { fields: { tbaAuthorizationFlow: field(true) } };
    const wanted = {
      ...asked(),
      integrationSettings: [{ ...example.integrationSettings![0]!, is: true }],
    };
    expect(stateOf('integration-record', 'setting-tbaAuthorizationFlow', flow, wanted)).toBe('met');
    expect(stateOf('integration-record', 'tbaAuthorizationFlow', flow, wanted)).toBeUndefined();
  });

  it('the authorization code grant is said, and neither wanted nor called wrong', () => {
    const wanted = {
      ...asked(),
      integrationSettings: [
        { ...example.integrationSettings![0]!, setting: 'authorizationCodeGrant', is: true },
      ],
    };
    const { requirements } = judged(
      'integration-record',
      { fields: { authorizationCodeGrant: field(true) } },
      wanted,
    );
    expect(requirements.some(({ id }) => id.includes('authorizationCodeGrant'))).toBe(false);
    const lines = askedLines({ recipe: wanted, pages: tba.pages, observations: [] });
    expect(
      lines
        .filter(({ isByHand }) => isByHand)
        .map(({ text }) => say(text))
        .join(),
    ).toContain('The vendor asks for the Authorization Code Grant');
  });

  it('of the user is judged on the employee’s page', () => {
    const given = { fields: { email: field('…'), concurrentWebServices: field(true, '') } };
    expect(stateOf('employee-record', 'setting-ownEmail', given)).toBe('met');
    expect(stateOf('employee-record', 'setting-concurrentWebServices', given)).toBe('met');
    expect(stateOf('employee-record', 'setting-ownEmail', { fields: { email: field('') } })).toBe('unmet');
  });
});

describe('a line that no page shows', () => {
  const given = (ticked: SetUp['ticked'], observations: readonly Observation[] = []) =>
    progressOf({
      kind: tba,
      recipe: asked({ oneWorld: true }),
      setUp: { ...setUp, ticked },
      bundle: null,
      observations,
      proven: {},
    });
  const step = (id: string, progress: ReturnType<typeof given>) =>
    progress.steps.find((one) => one.id === id);
  const all = askedLines({ recipe: asked({ oneWorld: true }), pages: tba.pages, observations: [] });
  const ticks = Object.fromEntries(all.map(({ id }) => [id, { at: 7, who: 'Dana Whitfield' }]));

  it('is there for everything of the example that no page shows', () => {
    const byHand = all.filter(({ isByHand }) => isByHand).map(({ text }) => say(text));
    expect(byHand).toMatchInlineSnapshot(`
      [
        "Install the SuiteApp Example Connector (com.example.connector)",
        "The role Example Connector Role came with it: take this role, make none",
        "Selected are: Example Ltd, Example GmbH",
        "Accounting Books: all",
        "The user has an e-mail address that no other user has",
        "The user stands for no person",
        "The role is the default role of the user",
        "Permissions > Reports: none of the entries that NetSuite offers is left out",
        "Example RESTlet: script customscript_example_rl is deployed as customdeploy_example_rl, released, and the role is in its audience",
        "Language is English (U.S.)",
        "Form Expense Report: the field Receipt URL is shown",
        "IP address rules, where there are any, let in 192.0.2.0/24",
        "IP address rules, where there are any, let in 2001:db8::/32",
        "Hand over what the vendor calls “Store Code”",
        "Share the saved search “Example orders” with the role.",
      ]
    `);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('keeps its step from being done until it is ticked', () => {
    expect(step('install-first', given({}))).toMatchObject({ state: 'not-ticked', isInPopup: true });
    expect(step('install-first', given(ticks))).toMatchObject({ state: 'done', seenAt: 7 });
    expect(given({}).next?.id).toBe('install-first');
  });

  it('is there for a setting whose field an account’s form does not have', () => {
    const without: Observation = { reading: reading('role-record'), at: 1, seq: 1 };
    const books = (observations: readonly Observation[]) =>
      step('role', given({}, observations))?.lines.find(({ id }) => id.startsWith('crossSubsidiary'))
        ?.isByHand;
    expect(books([])).toBe(false);
    expect(books([without])).toBe(true);
  });

  it('of nothing is no step', () => {
    const progress = progressOf({
      kind: tba,
      recipe: { ...asked(), packages: [] },
      setUp,
      bundle: null,
      observations: [],
      proven: {},
    });
    expect(progress.steps.map(({ id }) => id)).not.toContain('install-first');
  });
});

it('a role that comes with a SuiteApp is taken, not made', () => {
  expect(isBrought('role', example)).toBe(true);
  expect(isBrought('application', example)).toBe(false);
});

it('what is open by its conditions keeps no page from being all right', () => {
  const recipe: Recipe = {
    ...asked(),
    permissions: example.permissions.filter(({ key }) => key === 'TRAN_ITEMRCPT'),
    everyPermission: [],
    roleSettings: [],
  };
  const page = judged(
    'role-record',
    { fields: { name: field(example.role), centerType: field('3', 'x') }, lines: { transactions: [] } },
    recipe,
  );
  expect(isAllMet(page, 'role')).toBe(true);
});
