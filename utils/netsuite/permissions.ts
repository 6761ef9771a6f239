// Permissions by NetSuite's enum and the labels that they had; a view page shows labels only, the edit form holds the enum.
import { normaliseLabel } from './names';

/** Labels besides today's English one (Oracle's permissions reference and older help pages), normalised. */
const olderLabels: Readonly<Record<string, readonly string[]>> = {
  ADMI_MANAGE_OWN_OAUTH_TOKENS: ['useraccesstoken'],
  ADMI_WEBSERVICES: ['webservices'],
  TRAN_ITEMSHIP: ['itemfulfilment'],
};

/** Every label by which a permission may be shown, normalised. */
export function permissionLabels(key: string, label: string): readonly string[] {
  return [normaliseLabel(label), ...(olderLabels[key] ?? [])];
}

export const levels = { none: 0, view: 1, create: 2, edit: 3, full: 4 } as const;
export type Level = keyof typeof levels;

/** As NetSuite writes them in English. */
export const levelNames: Readonly<Record<Level, string>> = {
  none: 'None',
  view: 'View',
  create: 'Create',
  edit: 'Edit',
  full: 'Full',
};

/** `4` or `Full` → 4; null for a level in words that are not known here. */
export function levelOf(text: string): number | null {
  if (/^[0-4]$/.test(text)) return Number(text);
  const name = normaliseLabel(text);
  return Object.hasOwn(levels, name) ? levels[name as Level] : null;
}

/** A long sublist shows about this many lines at once (live observation of 2026, likely): a table with as many may have more. */
export const linesAtOnce = 25;
