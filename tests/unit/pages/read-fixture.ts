// Reads a page as the content script does, and says it in the words of a fixture. The only file that knows the reading engine.
import { recipes } from '@/utils/recipes';
import { judgePage, type RequirementState } from '@/utils/guide/judge-page';
import { newSetUp, type SetUp } from '@/utils/guide/set-up';
import { accountFromHost } from '@/utils/netsuite/account';
import type { OneTimeSpec, PageId, PageSpec } from '@/utils/netsuite/pages/page';
import type { Mode, PageReading, SublistLine } from '@/utils/netsuite/pages/reading';
import { levelOf, levels } from '@/utils/netsuite/permissions';
import { oneTimeAt, recognisePage } from '@/utils/netsuite/recognise-page';
import { collectSignals, errorMessage } from '@/utils/page/read/collect-signals';
import { findOneTimePair } from '@/utils/page/capture/find-values';
import { readPage } from '@/utils/page/read/read-page';
import { isOfAccount } from '@/utils/page/read/read-signed-in';

export type Pair = readonly [first: string, second: string];

/** What was read and judged, in the shape of a fixture's expectation. */
export interface Judged {
  readonly mode: Mode;
  readonly fields: Readonly<Record<string, string | boolean | null>>;
  readonly lines: Readonly<Record<string, readonly string[] | null>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly row: string | null;
  readonly ours: boolean;
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

export interface Seen {
  readonly page: PageId;
  /** Null on a page of which nothing is read. */
  readonly judged: Judged | null;
  readonly captured: Pair | null;
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What the content script makes of this document at this address. */
export function seePage(root: Document, url: URL): Seen {
  const { id, spec } = recognisePage(collectSignals(root, url.pathname));
  return {
    page: id,
    judged: spec === null ? null : judgeAs(root, url, spec),
    captured: capturedAt(root, url),
  };
}

/** The document read as this page, whatever it is. */
export function judgeAs(root: Document, url: URL, spec: PageSpec): Judged {
  const reading = withMessage(root, readPage(root, url, spec).reading);
  const page = judgePage(spec, reading, setUpAt(url), recipes[0]);
  const idsOf = (wanted: RequirementState) =>
    page.requirements.flatMap(({ id, state }) => (state === wanted ? [id] : [])).sort();
  return {
    mode: reading.mode,
    fields: Object.fromEntries(
      Object.entries(reading.fields).map(([key, { value, text }]) => [
        key,
        typeof value === 'boolean' || value === null ? value : text,
      ]),
    ),
    lines: Object.fromEntries(
      Object.entries(reading.lines).map(([key, lines]) => [key, lines?.map(sayLine) ?? null]),
    ),
    rows: Object.fromEntries(reading.rows.map(({ id, name }) => [id, name])),
    row: page.row?.id ?? null,
    ours: page.isOurs,
    met: idsOf('met'),
    unmet: idsOf('unmet'),
    unknown: idsOf('unknown'),
  };
}

/** The pair that would be stored. */
export function capturedAt(root: Document, url: URL): Pair | null {
  const oneTime = oneTimeAt(url.pathname);
  return oneTime === null ? null : pairFor(root, url, { oneTime });
}

/** The pair as this page's, wherever the document was served. */
export function pairFor(root: Document, url: URL, { oneTime }: Pick<PageSpec, 'oneTime'>): Pair | null {
  if (oneTime === undefined || !isOfAccount(root, url.hostname)) return null;
  const pair = findOneTimePair(root, oneTime);
  return pair === null ? null : [pair.first, pair.second];
}

/** By what the pair of this address is known, in every language; null where none is shown. */
export function namesOfPair(url: URL): OneTimeSpec | null {
  return oneTimeAt(url.pathname);
}

/** Whose set-up the fixtures are judged by: the default recipe's names, and Dana Whitfield. */
function setUpAt(url: URL): SetUp {
  return { ...newSetUp(accountFromHost(url.hostname) ?? '1234567', recipes[0]), user: 'Dana Whitfield' };
}

/** As `guide-page` does: an error page says why. */
function withMessage(root: Document, reading: PageReading): PageReading {
  if (reading.page !== 'permission-error') return reading;
  const text = errorMessage(root);
  return { ...reading, fields: { message: { value: text, text, by: 'label' } } };
}

function sayLine({ key, label, level }: SublistLine): string {
  const name = key !== null && /^[A-Z_]+$/.test(key) ? key : label;
  if (level === null) return name;
  const known = levelOf(level);
  return `${name} = ${Object.entries(levels).find(([, value]) => value === known)?.[0] ?? level}`;
}
