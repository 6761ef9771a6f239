// Forms on which *Fill in* is tried: what is wanted on each, what scripts of the account may do there, and the page's own model of it.
import type { Page } from '@playwright/test';
import type { Quirk, QuirkLog } from '../netsuite/quirks';
import type { Random } from './random';

/** What the page itself holds: its fields by name, the lines of its sublists, and what its script has seen done. */
export interface PageModel {
  readonly fields: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
  readonly log: readonly QuirkLog[];
}

export interface FillPage {
  readonly name: string;
  readonly path: string;
  readonly quirks: readonly ((random: Random) => Quirk)[];
  /** Names of fields that may differ afterwards: what was listed, and what the page proposes for it. */
  readonly mayChange: readonly string[];
  /** Ids of what may never be pressed. */
  readonly never: RegExp;
  readonly wanted: readonly ((model: PageModel) => boolean)[];
}

export const ROLES = '/app/setup/rolelist.nl';
const never = /submitter|^_cancel$|^_back$|resetter|quirk_yes|^new$|^edit$/;
const ms = (random: Random) => Math.floor(random.between(0, 1500));
const field = (name: string, value: string) => (model: PageModel) => model.fields[name] === value;
const line = (machine: string, key: string) => (model: PageModel) =>
  model.lines[machine]?.includes(`${key}=4`) === true;
/** Home, where the guide has no card, and a page where it has one. */
const leave = (random: Random): Quirk => ({
  do: 'leave',
  ms: ms(random),
  to: random.pick(['/app/center/card.nl?sc=-29', ROLES]),
});

const integrationFields = ['name', 'tbaauthflowflag', 'authorizationcodegrant'] as const;
const tokenFields = ['integrapp', 'user', 'role'] as const;
const machines = ['setupmach', 'tranmach'] as const;
const tokenLists = ['integrapp', 'user', 'role'].flatMap((name) => [name, `inpt_${name}`]);

export const fillPages: readonly [FillPage, ...FillPage[]] = [
  {
    name: 'integration',
    path: '/app/common/integration/integrapp.nl',
    mayChange: integrationFields,
    never,
    wanted: [
      field('name', 'Fulfillment Integration'),
      field('tbaauthflowflag', 'false'),
      field('authorizationcodegrant', 'false'),
    ],
    quirks: [
      (random) => ({ do: 'revert', field: random.pick(integrationFields), ms: ms(random) }),
      (random) => ({
        do: 'redraw',
        field: random.pick(integrationFields),
        ms: Math.floor(random.between(0, 100)),
      }),
      (random) => ({ do: 'disable', field: random.pick(integrationFields) }),
      (random) => ({ do: 'alert', field: random.pick(integrationFields) }),
      (random) => ({ do: 'ask', field: random.pick(integrationFields) }),
      () => ({ do: 'validate', field: 'name', alert: true }),
      () => ({ do: 'order', field: 'name' }),
      leave,
    ],
  },
  {
    name: 'role',
    path: '/app/setup/role.nl',
    mayChange: [
      'name',
      'centertype',
      'inpt_centertype',
      ...machines.flatMap((machine) => [`${machine}data`]),
    ],
    never,
    wanted: [
      field('name', 'Fulfillment Integration Role'),
      field('centertype', 'BASIC'),
      line('setupmach', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'),
      line('setupmach', 'ADMI_WEBSERVICES'),
      line('tranmach', 'TRAN_SALESORD'),
      line('tranmach', 'TRAN_ITEMSHIP'),
      line('tranmach', 'TRAN_PURCHORD'),
    ],
    quirks: [
      (random) => ({ do: 'lag', machine: random.pick(machines) }),
      (random) => ({
        do: 'refuse',
        machine: random.pick(machines),
        ...(random.next() < 0.5 && { ms: ms(random) }),
      }),
      (random) => ({
        do: 'missing',
        machine: 'tranmach',
        text: random.pick(['Sales Order', 'Item Fulfillment', 'Purchase Order']),
      }),
      (random) => ({ do: 'rebuild', field: 'centertype', ms: ms(random) }),
      (random) => ({ do: 'revert', field: random.pick(['name', 'centertype']), ms: ms(random) }),
      () => ({ do: 'foreign' }),
      leave,
    ],
  },
  {
    name: 'token',
    path: '/app/setup/accesstoken.nl',
    mayChange: [...tokenLists, 'name', 'user_display'],
    never,
    wanted: tokenFields.map((name) => (model: PageModel) => (model.fields[name] ?? '') !== ''),
    quirks: [
      (random) => ({ do: 'late', field: random.pick(['integrapp', 'user']), ms: ms(random) }),
      (random) => ({ do: 'search', field: 'user', ms: Math.floor(random.between(0, 800)) }),
      (random) => ({ do: 'native', field: random.pick(tokenFields) }),
      (random) => ({
        do: 'framework',
        field: random.pick(tokenFields),
        how: random.pick(['list', 'typed', 'trusted']),
      }),
      (random) => ({
        do: 'redwood',
        field: random.pick(tokenFields),
        ms: Math.floor(random.between(0, 800)),
      }),
      (random) => ({ do: 'disable', field: random.pick(tokenFields) }),
      (random) => ({ do: 'revert', field: random.pick(tokenFields), ms: ms(random) }),
      leave,
    ],
  },
];

/** None, one or two, and never two for the same field. */
export function chooseQuirks({ quirks }: FillPage, random: Random): readonly Quirk[] {
  const chosen = Array.from({ length: random.below(3) }, () => random.pick(quirks)(random));
  const place = (quirk: Quirk) =>
    'field' in quirk ? quirk.field : 'machine' in quirk ? quirk.machine : quirk.do;
  return chosen.filter((quirk, at) => chosen.findIndex((other) => place(other) === place(quirk)) === at);
}

export function wantedIn({ wanted }: FillPage, model: PageModel): number {
  return wanted.filter((isThere) => isThere(model)).length;
}

/** In the page's own world: what its scripts hold, not what is drawn. */
export function modelOf(page: Page): Promise<PageModel> {
  return page.evaluate(() => (window as unknown as { NLModel: () => PageModel }).NLModel());
}

/** The same, and from now on the log is of this page alone. */
export function newModelOf(page: Page): Promise<PageModel> {
  return page.evaluate(() => {
    const world = window as unknown as { NLModel: () => PageModel; NLLog: unknown[] };
    sessionStorage.clear();
    world.NLLog = [];
    return world.NLModel();
  });
}

/** The same of the page before it in this tab, at the moment in which that was left. */
export function modelOfLeft(page: Page): Promise<PageModel | null> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('NLLeft') ?? 'null') as PageModel | null);
}
