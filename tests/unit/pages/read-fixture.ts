// Reads a page as the content script does, and says it in the words of a fixture. The only file that knows the reading engine.
import { kinds } from '@/utils/credential-kinds';
import { captures } from '@/utils/credential-kinds/captures';
import type { CredentialKind } from '@/utils/credential-kinds/kind';
import { judgePage } from '@/utils/guide/judge-page';
import type { RequirementState } from '@/utils/guide/judged-page';
import { pageGuide, type PageGuide } from '@/utils/guide/page-guide';
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
import type { Expected } from '../../pages/fixture';
import { recipeOfKind, setUpOfKind } from '../../pages/set-up-of-kind';

const known = captures.map(captureInAllLanguages);

/** What a page is judged on, as a fixture says it: the kind of credentials, and the values that are held. */
type Basis = Pick<Expected, 'kind' | 'held'>;

/** What was read and judged, in the shape of a fixture's expectation. */
export interface Judged {
  readonly mode: Mode;
  readonly fields: Readonly<Record<string, string | boolean | null>>;
  readonly lines: Readonly<Record<string, readonly string[] | null>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
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
export function seePage(root: Document, url: URL, basis: Basis = {}): Seen {
  const { id, spec } = recognisePage(collectSignals(root, url.pathname, url.search));
  const kind = spec === null ? undefined : kindFor(spec, basis);
  return {
    page: id,
    judged: spec === null || kind === undefined ? null : judgeAs(root, url, inFull(spec, kind), kind, basis),
    captured: valuesOf(root, url, capturesFor(url, basis)),
  };
}

/** The bare reading of this document at this address, or null where nothing is read. */
export function readAt(root: Document, url: URL): PageReading | null {
  const { spec } = recognisePage(collectSignals(root, url.pathname, url.search));
  const kind = spec === null ? undefined : kindFor(spec);
  return spec === null || kind === undefined ? null : readPage(root, url, inFull(spec, kind)).reading;
}

function inFull(spec: PageSpec, { id }: CredentialKind): PageSpec {
  return withPermissions(spec, recipeOfKind(id).permissions);
}

/** The kinds that want something of this page. */
export function kindsOf({ id }: PageSpec): readonly CredentialKind[] {
  return kinds.filter(({ pages }) => pageGuide(pages, id) !== null);
}

/** None where the kind that is named has nothing to do with the page: then it has no card. */
function kindFor(spec: PageSpec, { kind }: Basis = {}): CredentialKind | undefined {
  return kindsOf(spec).find(({ id }) => kind === undefined || id === kind);
}

/** What this kind wants on this page. */
export function guideOf({ id }: PageSpec, { pages }: CredentialKind): PageGuide {
  return pageGuide(pages, id)!;
}

const readings = new WeakMap<
  Document,
  Map<PageSpec, { readonly href: string; readonly reading: PageReading }>
>();

/** Kinds judge one and the same reading. */
function readOnce(root: Document, url: URL, spec: PageSpec): PageReading {
  const known = readings.get(root) ?? new Map();
  readings.set(root, known);
  const { href } = url;
  const last = known.get(spec) as { readonly href: string; readonly reading: PageReading } | undefined;
  if (last?.href === href) return last.reading;
  const { reading: read } = readPage(root, url, spec);
  const reading = { ...read, fields: { ...read.fields, ...readSaid(root, spec) } };
  known.set(spec, { href, reading });
  return reading;
}

/** The document read as this page, whatever it is. */
export function judgeAs(
  root: Document,
  url: URL,
  spec: PageSpec,
  kind: CredentialKind,
  { held = {} }: Basis = {},
): Judged {
  const reading = readOnce(root, url, spec);
  const page = judgePage({
    spec,
    guide: guideOf(spec, kind),
    reading,
    setUp: setUpOfKind(kind.id, accountFromHost(url.hostname) ?? '1234567'),
    recipe: recipeOfKind(kind.id),
    shownValues: held,
  });
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
    cells: Object.fromEntries(reading.rows.map(({ id, cells }) => [id, cells])),
    row: page.row?.id ?? null,
    ours: page.isOurs,
    met: idsOf('met'),
    unmet: idsOf('unmet'),
    unknown: idsOf('unknown'),
  };
}

/** What may be shown once at this address, in every language. */
export function capturesAt({ pathname }: URL): readonly CaptureSpec[] {
  return known.filter(({ path }) => path === pathname);
}

/** The same as the kind that is named calls it, where it has to do with it. */
function capturesFor(url: URL, basis: Basis): readonly CaptureSpec[] {
  const all = kinds.find(({ id }) => id === basis.kind)?.captures ?? [];
  const own = all.filter(({ path }) => path === url.pathname);
  return own.length === 0 ? capturesAt(url) : own.map(captureInAllLanguages);
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

function sayLine({ key, label, level }: SublistLine): string {
  const name = key !== null && /^[A-Z_][A-Z0-9_]+$/.test(key) ? key : label;
  if (level === null) return name;
  const rank = levelOf(level);
  return `${name} = ${Object.entries(levels).find(([, value]) => value === rank)?.[0] ?? level}`;
}
