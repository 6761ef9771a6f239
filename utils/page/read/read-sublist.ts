// Reads a sublist ("machine"): from the table a person sees where that shows all of it, else from the hidden model beside it.
import { all, one } from '../dom';
import { normaliseLabel, wordOf } from '../../netsuite/names';
import type { SublistSpec, Words } from '../../netsuite/pages/page';
import type { SublistLine } from '../../netsuite/pages/reading';
import { levelOf, linesAtOnce } from '../../netsuite/permissions';
import { clean, shownText } from './read-field';

const VALUES = '\u0001';
const LINES = '\u0002';

interface Row extends SublistLine {
  readonly row: HTMLTableRowElement;
}

/** A line of the model, with the words that the form shows for its ids. */
interface ModelLine extends SublistLine {
  readonly levelText: string;
}

export interface ReadSublist {
  /** Null when neither table nor model can be read: not loaded yet is not the same as empty. */
  readonly lines: SublistLine[] | null;
  /** Whether lines in sight are not those of the model, which may lag behind before Save (likely). */
  readonly isUnsettled: boolean;
}

export function readSublist(root: ParentNode, spec: SublistSpec): ReadSublist {
  // NetSuite fetches some only when their tab is opened, and says so in a hidden flag (sure): its model is empty until then.
  const flag = one<HTMLInputElement>(root, `input[name="${spec.machine}loaded"]`);
  const model = readModel(root, spec);
  // An empty model beside a table that is not there yet says nothing either.
  const isLoading = one(findTable(root, spec), LOADING) !== null;
  if (flag?.value === 'F' || (isLoading && model?.length === 0)) return { lines: null, isUnsettled: false };
  const rows = readRows(root, spec);
  const seen = rows?.map((row) => withIds(row, model ?? [])) ?? null;
  // Where all lines are in sight, what is seen counts, since the model may lag behind.
  if (model === null || (rows !== null && isWhole(rows, model))) return { lines: seen, isUnsettled: false };
  const rest = model.map(({ levelText: _, ...line }) => line);
  const isKnown = ({ label, level }: SublistLine) =>
    rest.some((line) => line.label === label && (line.level === level || level === null || level === ''));
  const news = seen?.filter((line) => !isKnown(line)) ?? [];
  // A line in sight counts for the one of its name that the model has.
  const old = rest.filter(({ label }) => !news.some((line) => line.label === label));
  return { lines: [...old, ...news], isUnsettled: news.length > 0 };
}

/** Whether the table shows every line, and not one segment of a long sublist. */
function isWhole(rows: readonly Row[], model: readonly ModelLine[]): boolean {
  const number = Number(/_row_(\d+)$/.exec(rows[0]?.row.id ?? '')?.[1] ?? 1);
  return number === 1 && rows.length < linesAtOnce && model.length <= linesAtOnce;
}

/** The ids that the model has for what the row says; a row that the model does not know keeps its words. */
function withIds({ row: _, ...line }: Row, model: readonly ModelLine[]): SublistLine {
  if (model.length === 0) return line;
  const same = model.filter(({ label }) => label === line.label);
  const isLevel = ({ levelText }: ModelLine) => levelText === line.level;
  // The same permission may stand there twice, and a level that NetSuite has no word for is an empty text.
  const level = same.find(isLevel) ?? (line.level === '' ? undefined : model.find(isLevel));
  // A level in words that are known stays as it is where nothing else of the line is.
  const isModels = same.length > 0 || levelOf(line.level ?? '') === null;
  return {
    ...line,
    key: line.key ?? same[0]?.key ?? null,
    level: (isModels ? level?.level : undefined) ?? line.level,
  };
}

/** Reads the sublist once, and gives the row of the line that is asked for, by key or label, or null. */
export function lineFinder(
  root: ParentNode,
  spec: SublistSpec,
): (labels: readonly string[], key?: string | null) => HTMLTableRowElement | null {
  const [rows, model] = [readRows(root, spec), readModel(root, spec)];
  return (labels, key = null) => {
    const names = model?.filter((line) => line.key === key) ?? [];
    const isIt = (line: Row) =>
      labels.includes(normaliseLabel(line.label)) ||
      (key !== null &&
        (line.key === key || line.means === key || names.some(({ label }) => label === line.label)));
    return rows?.find(isIt)?.row ?? null;
  };
}

/** Where a new line is added in edit mode, else the table itself. */
export function findEntryRow(root: ParentNode, spec: SublistSpec): HTMLElement | null {
  const table = findTable(root, spec);
  return one(table, 'tr.uir-machine-row-focused:not([id])') ?? table;
}

function readModel(root: ParentNode, { machine, key, level }: SublistSpec): ModelLine[] | null {
  const value = (suffix: string) =>
    one<HTMLInputElement>(root, `input[name="${machine}${suffix}"]`)?.value ?? null;
  const fields = value('fields')?.split(VALUES);
  const data = value('data');
  if (fields === undefined || data === null) return null;
  if (data === '') return [];
  const keyAt = fields.findIndex((field) => isField(field, key));
  const levelAt = level === undefined ? -1 : fields.findIndex((field) => isField(field, level));
  if (keyAt < 0 || (level !== undefined && levelAt < 0)) return null;
  const textAt = (at: number) => fields.indexOf(`${fields[at] ?? ''}_display`);
  const [labelAt, levelTextAt] = [textAt(keyAt), textAt(levelAt)];
  const lines = data.split(LINES).map((line) => line.split(VALUES));
  // A line of another length means "not readable", never "not there".
  if (lines.some(({ length }) => length !== fields.length)) return null;
  return lines.map((values) => ({
    key: values[keyAt] ?? null,
    label: clean(values[labelAt] ?? ''),
    level: levelAt < 0 ? null : (values[levelAt] ?? null),
    levelText: clean(values[levelTextAt] ?? ''),
  }));
}

/** The number behind a field's name differs from machine to machine. */
function isField(field: string, name: string): boolean {
  return field.replace(/\d+$/, '') === name;
}

/** Committed lines: in edit mode they have numbered ids, and the row that takes a new line has none. */
function readRows(root: ParentNode, spec: SublistSpec): Row[] | null {
  const table = findTable(root, spec);
  // Not drawn yet, or not loaded: neither is empty. The class stands on the row since 2026, the picture before (sure).
  if (table === null || one(table, 'tr') === null || one(table, LOADING) !== null) return null;
  const numbered = all<HTMLTableRowElement>(table, `tr[id^="${spec.machine}_row_"]`);
  const rows =
    numbered.length > 0
      ? numbered
      : all<HTMLTableRowElement>(
          table,
          'tr.uir-machine-row:not(.uir-machine-row-focused), tr.uir-list-row-tr',
        );
  const [keyAt, levelAt] = findColumns(table, spec);
  return [...rows].flatMap((row): Row[] => {
    if (row.matches(NO_LINE) || row.querySelector('[class*="nodata-row"]') !== null) return [];
    const { text: label, id } = readCell(row, keyAt);
    const level = spec.level === undefined ? null : readCell(row, levelAt);
    const means = meaning(spec.keys, label);
    return [
      {
        row,
        key: id,
        label,
        level: level === null ? null : (level.id ?? meaning(spec.levels, level.text) ?? level.text),
        ...(means !== undefined && { means }),
      },
    ];
  });
}

const LOADING = 'tr img[src*="loading"], tr[class*="loading-row"]';
/** Rows that hold no line: a remark, buttons, sums, the header. */
const NO_LINE =
  '[class*="nodata-row"], [class*="button-row"], .machineButtonRow, [class*="totals-row"], .totalrow, [class*="headerrow"]';

function meaning(words: Words | undefined, text: string): string | undefined {
  return words && wordOf(words, text);
}

/** By the field's id in the header, which view pages have in every language; in edit mode the columns stand in their order. */
function findColumns(table: Element, { machine, key, level }: SublistSpec): [key: number, level: number] {
  const start = `columnheader_${machine}_`;
  const headers = all(table, ':not(form)[data-nsps-type="columnheader"]');
  const at = (name: string | undefined, usual: number) => {
    const position = headers.findIndex(({ dataset: { nspsId = '' } }) => {
      return name !== undefined && nspsId.startsWith(start) && isField(nspsId.slice(start.length), name);
    });
    return position < 0 ? usual : position;
  };
  const keyAt = at(key, 0);
  return [keyAt, at(level, keyAt + 1)];
}

function findTable(root: ParentNode, { machine }: SublistSpec): HTMLElement | null {
  return one(root, `#${machine}_splits`);
}

/** A line that is being edited holds inputs; what they say counts, and the hidden one has NetSuite's own id. */
function readCell(row: HTMLTableRowElement, position: number): { text: string; id: string | null } {
  const cell = row.cells[position];
  const input = cell?.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  const hidden = input && cell?.querySelector<HTMLInputElement>('input[type="hidden"]:not([id^="indx_"])');
  return { text: clean(input?.value ?? shownText(cell)), id: hidden?.value ?? null };
}
