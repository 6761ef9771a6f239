// Reads a page as the content script does, and says it in the words of a fixture. The only file that knows the reading engine.
import { kindOf } from '@/utils/credential-kinds';
import { captures } from '@/utils/credential-kinds/captures';
import { judgePage } from '@/utils/guide/judge-page';
import type { RequirementState } from '@/utils/guide/judged-page';
import { pageGuide, type PageGuide } from '@/utils/guide/page-guide';
import { newSetUp, type SetUp } from '@/utils/guide/set-up';
import { accountFromHost } from '@/utils/netsuite/account';
import type { CaptureSpec } from '@/utils/netsuite/capture-spec';
import { captureInAllLanguages, withPermissions } from '@/utils/netsuite/languages';
import type { PageId, PageSpec } from '@/utils/netsuite/pages/page';
import type { Mode, PageReading, SublistLine } from '@/utils/netsuite/pages/reading';
import { levelOf, levels } from '@/utils/netsuite/permissions';
import { recognisePage } from '@/utils/netsuite/recognise-page';
import { findValues } from '@/utils/page/capture/find-values';
import { collectSignals } from '@/utils/page/read/collect-signals';
import { readPage, readSaid } from '@/utils/page/read/read-page';
import { isOfAccount } from '@/utils/page/read/read-signed-in';
import { recipes } from '@/utils/recipes';

const [recipe] = recipes;
const kind = kindOf(recipe.kind);
const known = captures.map(captureInAllLanguages);

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
  readonly captured: readonly string[] | null;
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What the content script makes of this document at this address. */
export function seePage(root: Document, url: URL): Seen {
  const { id, spec } = recognisePage(collectSignals(root, url.pathname, url.search));
  return {
    page: id,
    judged: spec === null ? null : judgeAs(root, url, withPermissions(spec, recipe.permissions)),
    captured: capturedAt(root, url),
  };
}

/** The bare reading of this document at this address, or null where nothing is read. */
export function readAt(root: Document, url: URL): PageReading | null {
  const { spec } = recognisePage(collectSignals(root, url.pathname, url.search));
  return spec === null ? null : readPage(root, url, withPermissions(spec, recipe.permissions)).reading;
}

/** The document read as this page, whatever it is. */
export function judgeAs(root: Document, url: URL, spec: PageSpec): Judged {
  const { reading: read } = readPage(root, url, spec);
  const reading = { ...read, fields: { ...read.fields, ...readSaid(root, spec) } };
  const page = judgePage(spec, guideOf(spec), reading, setUpAt(url), recipe);
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

/** What is wanted on this page. */
export function guideOf({ id }: PageSpec): PageGuide {
  return pageGuide(kind.pages, id)!;
}

/** What may be shown once at this address, in every language. */
export function capturesAt({ pathname }: URL): readonly CaptureSpec[] {
  return known.filter(({ path }) => path === pathname);
}

/** What may be shown once on this page, wherever it is served. */
export function capturesOn({ id }: PageSpec): readonly CaptureSpec[] {
  return known.filter(({ page }) => page === id);
}

/** The values that would be stored, in the order in which NetSuite shows them. */
export function capturedAt(root: Document, url: URL): readonly string[] | null {
  return valuesOf(root, url, capturesAt(url));
}

/** The values that one of these captures would take, wherever the document was served. */
export function valuesOf(root: Document, url: URL, some: readonly CaptureSpec[]): readonly string[] | null {
  if (!isOfAccount(root, url.hostname)) return null;
  const taken = some.map((capture) => ({ capture, values: findValues(root, capture)?.values ?? null }));
  const match = taken.find(({ values }) => values !== null);
  return match?.capture.values.map(({ field }) => match.values?.[field] ?? '') ?? null;
}

/** Whose set-up the fixtures are judged by: the default recipe's names, and Dana Whitfield. */
function setUpAt(url: URL): SetUp {
  return { ...newSetUp(accountFromHost(url.hostname) ?? '1234567', recipe), user: 'Dana Whitfield' };
}

function sayLine({ key, label, level }: SublistLine): string {
  const name = key !== null && /^[A-Z_]+$/.test(key) ? key : label;
  if (level === null) return name;
  const rank = levelOf(level);
  return `${name} = ${Object.entries(levels).find(([, value]) => value === rank)?.[0] ?? level}`;
}
