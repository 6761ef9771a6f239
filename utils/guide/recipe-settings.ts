// What a recipe may want of a role, a user and an integration record besides permissions: each setting, what it may be, and its words.
import { integrationFlags } from '../netsuite/pages/integration-record';
import type { TextKey } from '../texts';
import type { Asked } from './asked';
import type { Message } from './message';

export interface RecipeSetting extends Asked {
  /** One of the tables below. */
  readonly setting: string;
  readonly is: boolean | string;
  /** Which ones, where that is for names to say: subsidiaries, accounting books. */
  readonly names?: readonly string[] | undefined;
}

/** By what it may be, its words; `name` stands for the name of something in NetSuite. */
export type SettingChoices = Readonly<Record<string, TextKey>>;

const roleSettings: Readonly<Record<string, SettingChoices>> = {
  webServicesOnly: { true: 'setting.webServicesOnly.on', false: 'setting.webServicesOnly.off' },
  singleSignOnOnly: { true: 'setting.singleSignOnOnly.on', false: 'setting.singleSignOnOnly.off' },
  twoFactor: { required: 'setting.twoFactor.required', 'not-required': 'setting.twoFactor.notRequired' },
  /** NetSuite's four choices of Subsidiary Restrictions. */
  subsidiaries: {
    all: 'setting.subsidiaries.all',
    active: 'setting.subsidiaries.active',
    own: 'setting.subsidiaries.own',
    selected: 'setting.subsidiaries.selected',
  },
  crossSubsidiary: { true: 'setting.crossSubsidiary.on', false: 'setting.crossSubsidiary.off' },
  accountingBooks: { all: 'setting.accountingBooks.all', selected: 'setting.accountingBooks.selected' },
  centerType: { name: 'setting.centerType' },
};

const userSettings: Readonly<Record<string, SettingChoices>> = {
  /** An address of its own, which no other user has. */
  ownEmail: { true: 'setting.ownEmail' },
  /** A user that stands for no person. */
  noPerson: { true: 'setting.noPerson' },
  /** The role of the set-up is the one that the user starts in. */
  defaultRole: { true: 'setting.defaultRole' },
  concurrentWebServices: {
    true: 'setting.concurrentWebServices.on',
    false: 'setting.concurrentWebServices.off',
  },
};

/** The boxes of the integration record, by our names of its fields and by what NetSuite calls them in English. */
const integrationSettings: Readonly<Record<string, SettingChoices>> = Object.fromEntries(
  Object.keys(integrationFlags).map((flag) => [
    flag,
    {
      true: flag === 'authorizationCodeGrant' ? 'setting.codeGrant' : 'setting.box.on',
      false: 'setting.box.off',
    },
  ]),
);

/** Of each list of settings: its table. */
export const settingTables = { roleSettings, userSettings, integrationSettings } as const;
export type SettingList = keyof typeof settingTables;

/** Whether a setting may be this. */
export function isOffered(list: SettingList, setting: string, is: boolean | string): boolean {
  return choiceOf(list, setting, is) !== undefined;
}

function choiceOf(list: SettingList, setting: string, is: boolean | string): TextKey | undefined {
  const table: Readonly<Record<string, SettingChoices>> = settingTables[list];
  const choices = Object.hasOwn(table, setting) ? table[setting] : undefined;
  if (choices?.['name'] !== undefined) return typeof is === 'string' ? choices['name'] : undefined;
  return choices !== undefined && Object.hasOwn(choices, String(is)) ? choices[String(is)] : undefined;
}

/** What is wanted, in words. */
export function settingText(list: SettingList, { setting, is }: RecipeSetting): Message {
  const name = (integrationFlags as Readonly<Record<string, string>>)[setting];
  const param = list === 'integrationSettings' ? name : String(is);
  return { key: choiceOf(list, setting, is) ?? 'asked.task', params: [param ?? setting] };
}
