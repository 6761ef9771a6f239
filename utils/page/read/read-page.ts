// Reads a known page into plain values, and keeps where each was found so that rings can be drawn there.
import { around, attempt, one, parentOf, textOf } from '../dom';
import { listWorld, type Lists } from '../lists';
import type { PageSpec } from '../../netsuite/pages/page';
import type { FieldReading, ListRow, Mode, PageReading, SublistLine } from '../../netsuite/pages/reading';
import { errorMessage } from './collect-signals';
import { findFields, type FieldPlace } from './find-field';
import { clean, readField } from './read-field';
import { readSignedIn } from './read-signed-in';

const unread = { lines: null, isUnsettled: false } as const;

export interface ReadPage {
  readonly reading: PageReading;
  /** The wrapper of every field that is on the page. */
  readonly places: ReadonlyMap<string, HTMLElement>;
}

/** Reads the page. The rows of a list may be handed in when they are known not to have changed. `failed`: something of it cannot be read. */
export function readPage(
  root: Document,
  url: URL,
  spec: PageSpec,
  rows?: readonly ListRow[],
  failed?: () => void,
): ReadPage {
  const lists = listWorld.credentialGuideLists;
  const places = new Map<string, HTMLElement>();
  const fields: Record<string, FieldReading> = {};
  for (const [key, place] of attempt(
    () => findFields(root, spec.fields),
    new Map<string, FieldPlace>(),
    failed,
  )) {
    const field = spec.fields[key];
    // On a list a form may lie ready that nobody has opened.
    if (field === undefined || (spec.list !== undefined && isHidden(place.wrapper))) continue;
    places.set(key, place.wrapper);
    const reading = attempt(() => readField(place, field), null, failed);
    if (reading !== null) fields[key] = reading;
  }
  const lines: Record<string, readonly SublistLine[] | null> = {};
  const unsettled: string[] = [];
  for (const [key, sublist] of Object.entries(spec.sublists ?? {})) {
    const read = attempt(() => neededOf(lists).readSublist(root, sublist), unread, failed);
    lines[key] = read.lines;
    if (read.isUnsettled) unsettled.push(key);
  }
  const listed = rows ?? attempt(() => readRows(root, spec, lists), [], failed);
  const recordId = url.searchParams.get('id') ?? savedId(root);
  const mode = modeOf(url, spec, recordId);
  const reading: PageReading = {
    page: spec.id,
    mode,
    recordId,
    fields,
    lines,
    ...(unsettled.length > 0 && { unsettled }),
    recordName: readRecordName(root),
    rows: listed,
    ...rowsWithoutId(root, spec, listed.length, lists),
    ...attempt(() => lists?.readListPage(root), {}),
    signedIn: readSignedIn(root),
    saved: mode !== 'new',
  };
  return { reading, places };
}

function isHidden(wrapper: HTMLElement): boolean {
  // A box that takes a file is often hidden itself, behind a button.
  return around(parentOf(wrapper), '[hidden], [style*="display:none"], [style*="display: none"]') !== null;
}

function readRows(root: ParentNode, { list, table }: PageSpec, lists?: Lists): ListRow[] {
  if (list === undefined && table === undefined) return [];
  const { readList, readTable } = neededOf(lists);
  return list === undefined ? readTable(root, table ?? {}) : readList(root, list);
}

/** Where a row may have none, how many have not; where all have one, only that there are rows at all is of interest. */
function rowsWithoutId(
  root: ParentNode,
  { list }: PageSpec,
  read: number,
  lists?: Lists,
): Pick<PageReading, 'rowsWithoutId'> {
  if (list === undefined || lists === undefined || (read > 0 && list.idPattern === undefined)) return {};
  return { rowsWithoutId: lists.countRows(root, list) - read };
}

function neededOf(lists: Lists | undefined): Lists {
  if (lists === undefined) throw new Error('What reads lists is not there');
  return lists;
}

/** No id is a new record, an id a view, an id with `e=T` an edit; set-up forms are always edited. */
function modeOf(url: URL, spec: PageSpec, recordId: string | null): Mode {
  if (spec.type === 'list') return 'list';
  if (spec.type === 'form' || url.searchParams.get('e') === 'T') return 'edit';
  return recordId === null ? 'new' : 'view';
}

/** After a save the address may still be that of a new record; then the form knows the id. */
function savedId(root: ParentNode): string | null {
  const id = one<HTMLInputElement>(root, '#main_form > input[name="id"]')?.value ?? '';
  return /^-?\d{1,15}$/.test(id) ? id : null;
}

function readRecordName(root: ParentNode): string | null {
  const name = clean(textOf(one(root, '.uir-record-name')));
  return name === '' ? null : name;
}

export function saysSaved(root: ParentNode): boolean {
  return one(root, '.session_confirmation_alert, .uir-alert-box.confirmation') !== null;
}

/** What NetSuite says above a page: why it refuses one, or that what was sent is saved. */
export function readSaid(
  root: Document,
  { isRefusal, answersSaves }: PageSpec,
): Record<string, FieldReading> {
  const message = isRefusal === true ? errorMessage(root) : '';
  return {
    ...(isRefusal === true && { message: { value: message, text: message, source: 'label' } }),
    ...(answersSaves === true && { saved: { value: saysSaved(root), text: '', source: 'id' } }),
  };
}
