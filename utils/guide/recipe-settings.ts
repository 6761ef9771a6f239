// What a recipe may want of a role, a user and an integration record besides permissions: each setting, and what it may be.
import { integrationFlags } from '../netsuite/pages/integration-record';
import type { Asked } from './asked';

export interface RecipeSetting extends Asked {
  /** One of the tables below. */
  readonly setting: string;
  readonly is: boolean | string;
  /** Which ones, where that is for names to say: subsidiaries, accounting books. */
  readonly names?: readonly string[] | undefined;
}

/** What a setting may be; `name` is the name of something in NetSuite. */
export type SettingChoices = readonly (boolean | string)[] | 'name';

const onOff = [true, false] as const;

const roleSettings: Readonly<Record<string, SettingChoices>> = {
  webServicesOnly: onOff,
  singleSignOnOnly: onOff,
  twoFactor: ['required', 'not-required'],
  /** NetSuite's four choices of Subsidiary Restrictions. */
  subsidiaries: ['all', 'active', 'own', 'selected'],
  crossSubsidiary: onOff,
  accountingBooks: ['all', 'selected'],
  centerType: 'name',
};

const userSettings: Readonly<Record<string, SettingChoices>> = {
  /** An address of its own, which no other user has. */
  ownEmail: [true],
  /** A user that stands for no person. */
  noPerson: [true],
  /** The role of the set-up is the one that the user starts in. */
  defaultRole: [true],
  concurrentWebServices: onOff,
};

/** The boxes of the integration record, by our names of its fields. */
const integrationSettings: Readonly<Record<string, SettingChoices>> = Object.fromEntries(
  integrationFlags.map((flag) => [flag, onOff]),
);

/** Of each list of settings: its table. */
export const settingTables = { roleSettings, userSettings, integrationSettings } as const;
export type SettingList = keyof typeof settingTables;
