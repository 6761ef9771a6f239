// @vitest-environment jsdom
// What holds for any document: reading never throws, nothing is taken without its names, and captions never decide.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CaptureSpec } from '@/utils/netsuite/capture-spec';
import { captureInAllLanguages } from '@/utils/netsuite/languages';
import { normaliseLabel } from '@/utils/netsuite/names';
import { pages, pageSpec } from '@/utils/netsuite/pages';
import { findValues } from '@/utils/page/capture/find-values';
import type { Fixture } from '../../pages/fixture';
import { fixtures } from '../../pages/load-fixtures';
import { tries } from '../tries';
import { damages, mutilate, wellShaped } from './mutilate';
import {
  capturedAt,
  capturesAt,
  capturesOn,
  judgeAs,
  kindsOf,
  parse,
  seePage,
  valuesOf,
} from './read-fixture';

/**
 * Each document is parsed and read some times over, which a machine with other work may take twenty times as long for. Then fewer
 * are tried, but never less than a handful.
 */
const LONGEST_MS = tries(20_000);
const FEWEST = 10;
vi.setConfig({ testTimeout: 4 * LONGEST_MS });

/** Tries the property on that many documents, or on as many as there is time for. */
function assertFor<Values>(usual: number, property: fc.IProperty<Values>): void {
  fc.assert(property, {
    numRuns: tries(usual),
    plugins: [
      fc.interruptAfterTimeLimit(LONGEST_MS),
      () => ({
        onAllRunsComplete: (details) => {
          if (details.failed) {
            throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
          }
          expect(details.numRuns).toBeGreaterThanOrEqual(FEWEST);
        },
      }),
    ],
  });
}

/** By name, since a counterexample is printed. */
const byName = new Map(fixtures.map((fixture) => [fixture.name, fixture]));
const anyOf = (some: readonly Fixture[]) => fc.constantFrom(...some.map(({ name }) => name));
const positives = fixtures.filter(({ captured }) => captured !== undefined);
const anyFixture = anyOf(fixtures);
const anyPositive = anyOf(positives);
/** Where a hidden template holds another pair, damage may rightly bring that one to light. */
const withoutDecoy = anyOf(positives.filter(({ name }) => !name.endsWith('-template')));
/** In some the values are broken by marks, so that they cannot be replaced in the source. */
const written = positives.filter(({ html, captured }) => captured!.every((value) => html.includes(value)));
const isIssued = /^[0-9a-f]{64}$/;

/** The innermost elements whose whole text is one of these names. */
function named(root: Document, names: readonly string[]): Element[] {
  const all = [...root.body.querySelectorAll('*')].filter((element) =>
    names.includes(normaliseLabel(element.textContent)),
  );
  return all.filter((element) => !all.some((inner) => inner !== element && element.contains(inner)));
}

/** Whether one of the ids that are expected of a value stands anywhere in the markup. */
function hasId(root: Document, ids: readonly string[]): boolean {
  return ids.some((id) => root.body.outerHTML.includes(id));
}

/** What may be shown at this address; no two kinds share it so far. */
function captureAt(url: URL): CaptureSpec {
  return capturesAt(url)[0]!;
}

/** Every text and value of the document, trimmed. */
function shownTexts(root: Document): Set<string> {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
  const elements = [...root.body.querySelectorAll('*')];
  const texts = elements.flatMap(({ textContent, childNodes }) => [
    textContent,
    ...[...childNodes].map(({ nodeValue }) => nodeValue ?? ''),
  ]);
  return new Set([...inputs, ...texts].map((text) => text.trim()));
}

describe('a mutilated page', () => {
  it('is read without an exception, whatever page it is taken for', () => {
    assertFor(
      25,
      fc.property(anyFixture, damages, fc.constantFrom(...pages.map(({ id }) => id)), (name, damage, id) => {
        const fixture = byName.get(name)!;
        const { html, url } = fixture;
        const spec = pageSpec(id)!;
        const root = parse(html);
        mutilate(root, damage);
        seePage(root, url, fixture);
        for (const kind of kindsOf(spec)) judgeAs(root, url, spec, kind, fixture);
        valuesOf(root, url, capturesOn(spec));
      }),
    );
  });

  it('gives values only whole, of the right shape, as they are shown, and beside their names or in their group', () => {
    let [read, taken] = [0, 0];
    assertFor(
      25,
      fc.property(withoutDecoy, damages, (name, damage) => {
        const { html, url, captured } = byName.get(name)!;
        const root = parse(html);
        mutilate(root, damage);
        read += 1;
        const values = capturedAt(root, url);
        if (values === null) return;
        taken += 1;
        expect(values).toHaveLength(captured!.length);
        expect(new Set(values).size).toBe(values.length);
        const texts = shownTexts(root);
        for (const value of values) {
          expect(value).toMatch(isIssued);
          expect(texts).toContain(value);
        }
        expect([...captured!, wellShaped]).toEqual(expect.arrayContaining([...values]));
        const capture = captureAt(url);
        const isNamed = ({ labels, ids }: (typeof capture.values)[number]) =>
          named(root, labels).length > 0 || hasId(root, ids);
        if (capture.values.every(isNamed) || named(root, capture.groups).length > 0) return;
        // Below NetSuite's warning they are taken as well; which is which is certain only when one is named.
        expect(root.body.textContent).toContain('only time that');
        const { isSorted } = findValues(root, captureInAllLanguages(capture))!;
        expect(isSorted && !capture.values.some(isNamed)).toBe(false);
      }),
    );
    // Damage that always hits the values would show nothing.
    expect(taken).toBeGreaterThan(read / 8);
  });
});

describe('a page with values', () => {
  it('gives nothing for certain once labels and group say something else, and nothing at all without a warning', () => {
    const words = fc.constantFrom('Note', 'Checksum', 'Application ID', 'Fingerprint', 'Remarks', '');
    assertFor(
      25,
      fc.property(anyPositive, fc.array(words, { minLength: 8, maxLength: 8 }), (name, others) => {
        const { html, url } = byName.get(name)!;
        const root = parse(html);
        const { values, groups } = captureAt(url);
        const change = (names: readonly string[], text: string) => {
          // A name may be spread over several elements, and what is left of it be one as well.
          for (let round = 0; round < 5; round += 1)
            for (const element of named(root, names)) element.textContent = text;
        };
        values.forEach(({ labels }, position) => {
          change(labels, others[position] ?? '');
        });
        change(groups, 'Details');
        const all = captureInAllLanguages(captureAt(url));
        expect(findValues(root, all)?.isSorted ?? false).toBe(false);
        for (const element of root.body.querySelectorAll('*'))
          if (element.children.length === 0 && element.textContent.includes('only time that'))
            element.textContent = '';
        expect(capturedAt(root, url)).toBeNull();
      }),
    );
  });

  it('gives nothing once a value is no issued value any more', () => {
    const changes: fc.Arbitrary<(value: string) => string> = fc.oneof(
      fc.nat(63).map((length) => (value: string) => value.slice(0, length)),
      fc.nat(63).map((length) => (value: string) => `${value.slice(0, length)}…`),
      fc.nat(60).map((from) => (value: string) => value.slice(0, from) + '*'.repeat(64 - from)),
      fc.nat(60).map((from) => (value: string) => '•'.repeat(64 - from) + value.slice(64 - from)),
      fc.constantFrom('0', ' x', '.', 'f').map((more) => (value: string) => value + more),
      fc.constant((value: string) => value.toUpperCase()),
      fc.constant(() => ''),
    );
    assertFor(
      30,
      fc.property(anyOf(written), fc.constantFrom(0, 1), changes, (name, which, change) => {
        const { html, url, captured } = byName.get(name)!;
        const value = captured![which];
        const root = parse(html.replaceAll(value, change(value)));
        expect(capturedAt(root, url)).toBeNull();
      }),
    );
  });

  it('gives nothing once both values are the same', () => {
    for (const { html, url, captured } of written) {
      const [first, second] = captured!;
      expect(capturedAt(parse(html.replaceAll(second, first)), url)).toBeNull();
    }
  });

  it('gives nothing at any other address', () => {
    const elsewhere = fixtures.filter(
      ({ page }) => page !== 'integration-record' && page !== 'access-token-record',
    );
    assertFor(
      25,
      fc.property(anyPositive, anyOf(elsewhere), (name, otherName) => {
        const { html, url } = byName.get(name)!;
        const other = byName.get(otherName)!;
        const there = new URL(other.url.pathname + other.url.search, url);
        if (capturesAt(there).length === 0) expect(capturedAt(parse(html), there)).toBeNull();
      }),
    );
  });
});

describe('captions', () => {
  /** What NetSuite translates besides texts, and makes keys of that change with each release. */
  const translated = [
    ['img[alt]', 'alt'],
    ['[title]', 'title'],
    ['[data-ns-tooltip]', 'data-ns-tooltip'],
    ['[data-nsps-type="field"]', 'data-nsps-label'],
    ['[data-nsps-type="field"]', 'data-nsps-id'],
    ['[data-nsps-type="button"]', 'value'],
  ] as const;

  /** The whole of a text that is cut on the page is no caption. */
  function isWhole(element: Element): boolean {
    const shown = element.textContent.trim().replace(/[.…]+$/, '');
    const whole = element.getAttribute('data-ns-tooltip') ?? '';
    return shown !== '' && whole !== shown && whole.startsWith(shown);
  }

  it('never decide a state', () => {
    assertFor(
      25,
      fc.property(
        anyFixture,
        fc.oneof(fc.string(), fc.constantFrom('Checked', 'Unchecked', 'Sin marcar', 'はい')),
        (name, text) => {
          const fixture = byName.get(name)!;
          const { html, url } = fixture;
          const root = parse(html);
          const before = seePage(root, url, fixture);
          for (const [selector, name] of translated) {
            for (const element of root.querySelectorAll(selector)) {
              if (name !== 'data-ns-tooltip' || !isWhole(element)) element.setAttribute(name, text);
            }
          }
          expect(seePage(root, url, fixture)).toEqual(before);
        },
      ),
    );
  });

  it('may be padded and wrapped', () => {
    assertFor(
      25,
      fc.property(anyFixture, fc.constantFrom(' ', '\n', '\n\t  ', ' \u00a0'), (name, blank) => {
        const fixture = byName.get(name)!;
        const { html, url } = fixture;
        const root = parse(html);
        const before = seePage(root, url, fixture);
        const texts = root.createTreeWalker(root.body, 4);
        while (texts.nextNode()) {
          const node = texts.currentNode;
          // Between break marks it would fall into a value.
          if (node.parentElement?.closest('script, textarea, template, :has(> wbr)') !== null) continue;
          if (node.nodeValue?.trim() !== '') node.nodeValue = `${blank}${node.nodeValue ?? ''}${blank}`;
        }
        expect(seePage(root, url, fixture)).toEqual(before);
      }),
    );
  });
});
