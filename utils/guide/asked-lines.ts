// What a recipe asks for besides permissions and features, one line each: whether a page shows it, or the person says that it is so.
import type { PageId } from '../netsuite/pages/page';
import { subtabNames } from '../netsuite/pages/role-record';
import { levelNames } from '../netsuite/permissions';
import type { TextKey } from '../texts';
import type { Asked } from './asked';
import type { Message } from './message';
import type { PageGuide, SettingField } from './page-guide';
import type { Observation } from './observation';
import type { Recipe } from './recipe';
import { settingText, settingTables, type RecipeSetting, type SettingList } from './recipe-settings';

export interface AskedLine {
  /** Of what it says, so that a tick stays with it. */
  readonly id: string;
  readonly step: string;
  readonly text: Message;
  readonly reason: string;
  /** The way through NetSuite's menu, where the recipe says it. */
  readonly menu: string | null;
  /** No page shows it: the person ticks it. */
  readonly isByHand: boolean;
}

interface From {
  readonly recipe: Recipe;
  readonly pages: readonly PageGuide[];
  readonly observations: readonly Observation[];
}

export function askedLines({ recipe, pages, observations }: From): readonly AskedLine[] {
  return [
    ...(recipe.packages ?? []).flatMap((item) => {
      const [name, id = ''] = [item.name, item.id];
      const key = item.type === 'bundle' ? 'asked.bundle' : 'asked.suiteapp';
      const own = byHand(item, `package ${name}`, key, id === '' ? name : `${name} (${id})`);
      const brought = (item.brings ?? []).map((what) =>
        byHand(item, `package ${name} ${what}`, broughtTexts[what], recipe[what]),
      );
      return [own, ...brought];
    }),
    ...settingLines(recipe, pages, observations),
    ...(recipe.everyPermission ?? []).flatMap((item) => {
      const text = [subtabNames[item.subtab], levelNames[item.level]];
      return [
        { ...byHand(item, `every ${item.subtab}`, 'asked.every', ...text), isByHand: false },
        byHand(item, `all of ${item.subtab}`, 'asked.allOf', ...text),
      ];
    }),
    ...(recipe.scripts ?? []).map((item) =>
      byHand(item, `script ${item.script}`, 'asked.script', item.name, item.script, item.deployment),
    ),
    ...(recipe.preferences ?? []).map((item) => ({
      ...byHand(item, `preference ${item.name}`, 'asked.preference', item.name, item.is),
      menu: item.menu ?? null,
    })),
    ...(recipe.formFields ?? []).map((item) =>
      byHand(item, `field ${item.form} ${item.name}`, 'asked.formField', item.form, item.name, item.is),
    ),
    ...(recipe.addresses ?? []).map((item) =>
      byHand(item, `address ${item.address}`, 'asked.address', item.address),
    ),
    ...valueLines(recipe),
    ...(recipe.tasks ?? []).map((item) => ({
      ...byHand(item, `task ${item.id}`, 'asked.task', item.text),
      menu: item.menu ?? null,
    })),
  ];
}

/** A value that the vendor has a name for: what it is called there, or what the guide does not keep. */
function valueLines({ values, steps }: Recipe): AskedLine[] {
  const last = steps.at(-1)?.id ?? '';
  return Object.entries(values).flatMap(([field, { name, reason }]) =>
    name === undefined ? [] : [byHand({ step: last, reason }, `value ${field}`, 'asked.value', name)],
  );
}

const broughtTexts = { role: 'asked.bringsRole', application: 'asked.bringsApplication' } as const;

function byHand(item: Asked, id: string, key: TextKey, ...params: string[]): AskedLine {
  return { id, step: item.step, text: { key, params }, reason: item.reason, menu: null, isByHand: true };
}

function settingLines(
  recipe: Recipe,
  pages: readonly PageGuide[],
  observations: readonly Observation[],
): AskedLine[] {
  return (Object.keys(settingTables) as SettingList[]).flatMap((list) =>
    (recipe[list] ?? []).flatMap((item) => {
      const { setting, is, names = [] } = item;
      const shown = shownSetting(list, item, pages);
      const isByHand = shown === null || isNowhere(shown, observations);
      const line: AskedLine = {
        ...byHand(item, `${setting} ${String(is)}`, 'asked.task'),
        text: settingText(list, item),
        isByHand: isByHand || shown.field.isFilled === true,
      };
      return names.length === 0
        ? [line]
        : [line, byHand(item, `${setting} of ${names.join()}`, 'asked.these', names.join(', '))];
    }),
  );
}

/** Where a page shows the setting, and says whether it is so. */
function shownSetting(
  list: SettingList,
  { setting, is }: RecipeSetting,
  pages: readonly PageGuide[],
): { readonly page: PageId; readonly field: SettingField } | null {
  const guide = pages.find(({ settings }) => settings?.list === list);
  const fields = guide?.settings?.fields ?? {};
  const field = Object.hasOwn(fields, setting) ? fields[setting] : undefined;
  return guide === undefined || field === undefined || field.isSaidOnly === is
    ? null
    : { page: guide.page, field };
}

/** Accounts differ in what their forms have. */
function isNowhere(
  { page, field }: { readonly page: PageId; readonly field: SettingField },
  observations: readonly Observation[],
): boolean {
  const looked = observations.filter(({ reading }) => reading.page === page && reading.mode !== 'list');
  return looked.length > 0 && looked.every(({ reading }) => reading.fields[field.field] === undefined);
}
