// @vitest-environment jsdom
// Every variant of every page is recognised, read, judged and taken from as its expectation says, and never as another page.
import { describe, expect, it, vi } from 'vitest';
import type { PageGuide } from '@/utils/guide/page-guide';
import { pages, pageSpec } from '@/utils/netsuite/pages';
import type { PageSpec } from '@/utils/netsuite/pages/page';
import type { Fixture } from '../../pages/fixture';
import { fixtures } from '../../pages/load-fixtures';
import {
  capturedAt,
  capturesOn,
  guideOf,
  judgeAs,
  kindsOf,
  parse,
  seePage,
  valuesOf,
  type Judged,
  type Seen,
} from './read-fixture';
import { someOf } from '../tries';

// Each document is read as every page.
vi.setConfig({ testTimeout: 60_000 });

const known = new Map<string, Seen>();

/** What is seen of a variant at its own address; read once. */
function seen(fixture: Fixture): Seen {
  const made = known.get(fixture.name) ?? seePage(parse(fixture.html), fixture.url, fixture);
  known.set(fixture.name, made);
  return made;
}

/** What the fixture asks for, all of it and nothing more. */
function wanted(fixture: Fixture) {
  const { page, mode, fields, lines, rows, cells, row, ours, met, unmet, unknown, captured } = fixture;
  return {
    page,
    captured: captured ?? null,
    ...(mode !== undefined && { mode }),
    ...(fields !== undefined && { fields }),
    ...(lines !== undefined && { lines }),
    ...(rows !== undefined && { rows }),
    ...(cells !== undefined && { cells }),
    ...(row !== undefined && { row }),
    ours: ours ?? true,
    met: [...(met ?? [])].sort(),
    unmet: [...(unmet ?? [])].sort(),
    unknown: [...(unknown ?? [])].sort(),
  };
}

/** The same of what was seen. */
function shown(fixture: Fixture, { page, captured, judged }: Seen) {
  const { mode, fields, lines, rows, cells, row } = fixture;
  const nothing: Omit<Judged, 'mode'> & { mode?: Judged['mode'] } = {
    fields: {},
    lines: {},
    rows: {},
    cells: {},
    row: null,
    ours: true,
    met: [],
    unmet: [],
    unknown: [],
  };
  const read = judged ?? nothing;
  return {
    page,
    captured,
    ...(mode !== undefined && { mode: read.mode }),
    ...(fields !== undefined && { fields: pick(fields, read.fields) }),
    ...(lines !== undefined && { lines: pick(lines, read.lines) }),
    ...(rows !== undefined && { rows: read.rows }),
    ...(cells !== undefined && { cells: pickCells(cells, read.cells) }),
    ...(row !== undefined && { row: read.row }),
    ours: read.ours,
    met: read.met,
    unmet: read.unmet,
    unknown: read.unknown,
  };
}

/** A field that was not found is as unknown as one that could not be read. */
function pick<Value>(asked: object, seen: Readonly<Record<string, Value>>): Record<string, Value | null> {
  return Object.fromEntries(Object.keys(asked).map((key) => [key, seen[key] ?? null]));
}

/** The columns that are asked of each row. */
function pickCells(asked: NonNullable<Fixture['cells']>, seen: Judged['cells']) {
  return Object.fromEntries(Object.entries(asked).map(([id, cells]) => [id, pick(cells, seen[id] ?? {})]));
}

describe('each variant is what it is at its own address, and passes for no other page', () => {
  /** Every eighth, from another one on for each variant; all of them in a long run. */
  const others = (fixture: Fixture): PageSpec[] => {
    const all = pages.filter(({ id }) => id !== fixture.page);
    const first = fixtures.indexOf(fixture);
    return someOf(all.length, 8).flatMap((at) => all[(at + first) % all.length] ?? []);
  };
  /** Both pages show the Account ID under the same label, and nothing else of either is looked at. */
  const lookalikes = new Set(['company-information', 'web-services-preferences']);

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const root = parse(fixture.html);
    const own = seePage(root, fixture.url, fixture);
    known.set(fixture.name, own);
    expect(shown(fixture, own)).toEqual(wanted(fixture));
    for (const spec of others(fixture)) {
      const url = new URL(fixture.url.search, new URL(spec.paths[0] ?? fixture.path, fixture.url));
      const ownCaptures = capturesOn(spec);
      if (ownCaptures.every(({ id }) => id !== fixture.pairOf)) {
        expect(valuesOf(root, url, ownCaptures), `taken as ${spec.id}`).toBeNull();
        if (spec.paths.length > 0) {
          expect(capturedAt(root, url), `taken at the address of ${spec.id}`).toBeNull();
        }
      }
      if (lookalikes.has(spec.id) && lookalikes.has(fixture.page)) continue;
      for (const kind of kindsOf(spec)) {
        const isMet = isPassed(judgeAs(root, url, spec, kind, fixture), guideOf(spec, kind));
        expect(isMet, `all met as ${spec.id} of ${kind.id}`).toBe(false);
      }
    }
  });

  /** All that must be so on the page is said to be so. What only must not be wrong says nothing by itself. */
  function isPassed({ met, unmet, unknown }: Judged, { requirements }: PageGuide): boolean {
    const optional = new Set(requirements.flatMap((wanted) => (wanted.optional === true ? [wanted.id] : [])));
    const weighty = met.filter((id) => !optional.has(id));
    return weighty.length > 0 && unmet.length === 0 && unknown.length === 0;
  }
});

describe('variants of one family', () => {
  const names = [...new Set(fixtures.flatMap(({ family }) => family ?? []))];
  it.each(names)('%s: the same state, whatever the language and look', (name) => {
    const members = fixtures.filter(({ family }) => family === name);
    expect(members.length).toBeGreaterThan(1);
    const states = members.map((member) => {
      const { judged } = seen(member);
      return { met: judged?.met, unmet: judged?.unmet, unknown: judged?.unknown };
    });
    for (const state of states) expect(state).toEqual(states[0]);
  });
});

describe('a sublist that is not there yet', () => {
  const withLines = fixtures.filter(({ page }) => pageSpec(page)?.sublists !== undefined);
  const waiting = {
    'a row says so': '<tr class="uir-machine-row uir-machine-loading-row"><td>Loading...</td></tr>',
    'a class of 2026 says so': '<tr class="uir-loading-row"><td>Loading...</td></tr>',
    'a picture says so': '<tr><td><img src="/images/setup/loading.gif"></td></tr>',
    'only the flag says so': '',
    'nothing says so': null,
  };

  it.each(Object.entries(waiting))('is never called missing: %s', (_, row) => {
    expect(withLines.length).toBeGreaterThan(20);
    for (const at of someOf(withLines.length, 5)) {
      const fixture = withLines[at]!;
      const root = parse(fixture.html);
      for (const { machine } of Object.values(pageSpec(fixture.page)?.sublists ?? {})) {
        const table = root.querySelector(`#${machine}_splits`);
        const data = root.querySelector(`input[name="${machine}data"]`);
        if (row !== null && row !== '' && table === null) continue;
        data?.setAttribute('value', '');
        if (row === null) {
          table?.remove();
          data?.remove();
        } else if (table !== null) table.innerHTML = `<tbody>${row}</tbody>`;
        if (row === '')
          (root.querySelector('#main_form') ?? root.body).insertAdjacentHTML(
            'beforeend',
            `<input type="hidden" name="${machine}loaded" value="F">`,
          );
      }
      const { judged } = seePage(root, fixture.url, fixture);
      const missing = judged?.unmet.filter((id) => /^permission-|^employeeRole$/.test(id));
      expect(missing, fixture.name).toEqual([]);
    }
  });
});
