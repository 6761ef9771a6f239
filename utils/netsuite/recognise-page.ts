// Weighs what a document says of itself: which page it is, and what was served in its place. Unknown stays unknown.
import { normaliseLabel } from './names';
import { FILE_SIGNAL, type PageSignals } from './page-signals';
import { pageInAllLanguages } from './languages';
import { pages } from './pages';
import type { PageId, PageSpec } from './pages/page';

export interface RecognisedPage {
  readonly id: PageId;
  /** How to read it; null for pages on which nothing is read. */
  readonly spec: PageSpec | null;
  /** The page that was asked for, where something else was served in its place. */
  readonly asked: PageId | null;
}

/**
 * What counts how much. The path is NetSuite's own word for the page, the same in every language, and enough. Ids and row links
 * know no language either, but are likely at best. A title or a task alone names a page only where no path is known to ask for.
 */
const weights = {
  path: 6,
  onlyTitle: 6,
  onlyTask: 6,
  searchType: 6,
  title: 3,
  rowLinks: 3,
  task: 3,
  pathWord: 3,
  rareColumn: 3,
  file: 3,
} as const;
const MOST_PARTS = 2;
const ENOUGH = 6;

const known = pages.map(pageInAllLanguages);
const refusal = known.find(({ isRefusal }) => isRefusal);

export function recognisePage(signals: PageSignals): RecognisedPage {
  const asked = known.find(({ paths }) => paths.includes(signals.path))?.id ?? null;
  switch (signals.served) {
    case 'login':
    case 'role-chooser':
      return { id: signals.served, spec: null, asked };
    case 'error':
      return {
        id: refusal?.id ?? 'other',
        spec: refusal ?? null,
        asked,
      };
    case null:
  }
  const spec = heaviest(signals);
  return spec === null ? { id: 'other', spec, asked } : { id: spec.id, spec, asked: null };
}

/** The page that this path stands for, to be read before it is known that nothing else was served there. */
export function expectedPage(path: string): PageSpec | null {
  return known.find(({ paths }) => paths.includes(path)) ?? null;
}

/** The page with the most weight, if that is enough and no other has as much. */
function heaviest(signals: PageSignals): PageSpec | null {
  const weighed = known
    .map((spec) => ({ spec, weight: weigh(spec, signals) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (first === undefined || first.weight < ENOUGH || first.weight === second?.weight) return null;
  return first.spec;
}

function weigh(spec: PageSpec, signals: PageSignals): number {
  const { paths, list } = spec;
  const path = signals.path.toLowerCase();
  // Where another page is known to be, a title may be that of a form that lies over it.
  const isElsewhere = !paths.includes(path) && known.some((page) => page.paths.includes(path));
  const isUnpublished = paths.length === 0 && !isElsewhere;
  const titles = signals.titles.map(normaliseLabel);
  const columns = signals.columns.map(normaliseLabel);
  const searchTypes = signals.searchTypes.map((type) => type.toLowerCase());
  const parts =
    count(
      Object.values(spec.fields).flatMap(({ ids }) => ids),
      signals.fields.map((id) => id.toLowerCase()),
    ) +
    count(
      Object.values(spec.sublists ?? {}).map(({ machine }) => machine),
      signals.machines,
    ) +
    count(Object.values(list?.columns ?? {}).flat(), columns);
  const hasTitle = count(spec.titles, titles) > 0;
  return (
    (paths.includes(path) ? weights.path : 0) +
    (hasTitle ? (isUnpublished ? weights.onlyTitle : weights.title) : 0) +
    (list?.record !== undefined && signals.rowLinks.includes(list.record) ? weights.rowLinks : 0) +
    (count(spec.tasks ?? [], signals.tasks) > 0 ? (isUnpublished ? weights.onlyTask : weights.task) : 0) +
    (count(spec.searchTypes ?? [], searchTypes) > 0 ? weights.searchType : 0) +
    (!isElsewhere && spec.pathWords?.some((word) => path.includes(word)) === true ? weights.pathWord : 0) +
    (spec.takesFile === true && signals.fields.includes(FILE_SIGNAL) ? weights.file : 0) +
    count(spec.columns ?? [], columns) * weights.rareColumn +
    Math.min(parts, MOST_PARTS)
  );
}

function count(wanted: readonly string[], seen: readonly string[]): number {
  return wanted.filter((one) => seen.includes(one)).length;
}
