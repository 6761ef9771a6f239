// Words that several views need: names of pages, steps and fields, states, times, lists.
import { tablesOf } from '@/utils/credential-kinds/tables';
import type { FieldId } from '@/utils/credential/field';
import type { StepProgress, StepState } from '@/utils/guide/progress';
import type { Environment } from '@/utils/netsuite/account';
import { hasText, say, t, type TextKey } from '@/utils/texts';
import { keyPart } from '@/utils/texts/key-part';
import type { Tone } from './ui/status-icon';

export const environmentKeys: Readonly<Record<Environment, TextKey>> = {
  production: 'popup.environment.production',
  sandbox: 'popup.environment.sandbox',
  'release-preview': 'popup.environment.releasePreview',
  'test-drive': 'popup.environment.testDrive',
};

export const stepStates: Readonly<Record<StepState, { readonly key: TextKey; readonly tone: Tone }>> = {
  'not-seen': { key: 'popup.state.notSeen', tone: 'todo' },
  'not-right': { key: 'popup.state.notRight', tone: 'attention' },
  'not-saved': { key: 'popup.state.notSaved', tone: 'unsaved' },
  'not-ticked': { key: 'popup.state.notTicked', tone: 'unsaved' },
  done: { key: 'popup.state.done', tone: 'done' },
  proven: { key: 'popup.state.proven', tone: 'proven' },
  skipped: { key: 'popup.state.skipped', tone: 'skipped' },
};

export function stepTitle(kind: string, step: string): string {
  const title = tablesOf(kind).steps.find(({ id }) => id === step)?.title;
  return title === undefined ? step : t(title);
}

/** With its number, where it has one: the article's would be taken for another step's. */
export function stepInWords(kind: string, { id, number }: Pick<StepProgress, 'id' | 'number'>): string {
  const title = stepTitle(kind, id);
  return number === null ? title : t('popup.inStep', number, title);
}

/** The page's name, or null for a page that has none yet. */
export function pageName(id: string): string | null {
  const key = `page.${keyPart(id)}`;
  return hasText(key) ? say({ key }) : null;
}

/** The name of a field, which is never translated. */
export function fieldName(kind: string, field: FieldId): string {
  return tablesOf(kind).fields.find(({ id }) => id === field)?.name ?? field;
}

/** `Consumer Key and Consumer Secret`, of those fields that the kind has, in its order. */
export function fieldNames(kind: string, fields: readonly FieldId[]): string {
  return listOf(tablesOf(kind).fields.flatMap(({ id, name }) => (fields.includes(id) ? [name] : [])));
}

const timeOfDay: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** `21:04` today, `23 Nov, 21:04` on another day. */
export function shortTime(time: number, now = Date.now()): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(
    undefined,
    isToday ? timeOfDay : { day: 'numeric', month: 'short', ...timeOfDay },
  ).format(time);
}

/** Day, year, seconds and time zone: for a title or a table of details. */
export function fullTime(time: number): string {
  const options = { dateStyle: 'full', timeStyle: 'long', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(undefined, options).format(time);
}

/** `24 hours`, `7 days`. */
export function keepTime(hours: number): string {
  const unit = hours >= 48 ? 'day' : 'hour';
  const count = unit === 'day' ? hours / 24 : hours;
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** `A, B and C` in the reader's language. */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names);
}
