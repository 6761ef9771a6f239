// @vitest-environment jsdom
// Values shown once are taken only all together, each of the right shape beside its label or in its group.
import { describe, expect, it } from 'vitest';
import { captures } from '@/utils/credential-kinds/captures';
import type { CaptureSpec } from '@/utils/netsuite/capture-spec';
import type { PageId } from '@/utils/netsuite/pages/page';
import { findValues } from '@/utils/page/capture/find-values';
import { fieldHtml, groupHtml, parseForm, shownHtml } from './form';

const KEY = '0123456789abcdef'.repeat(4);
const SECRET = 'fedcba9876543210'.repeat(4);
const consumer = { consumerKey: KEY, consumerSecret: SECRET };

type Field = readonly [label: string, value: string];

function captureOn(page: PageId): CaptureSpec {
  return captures.find((capture) => capture.page === page)!;
}
const integration = captureOn('integration-record');

function form(fields: readonly Field[], ...before: readonly string[]): Document {
  const html = fields.map(([label, value], position) => fieldHtml(label, value, `x${position}`));
  return parseForm(...before, ...html);
}
const find = (spec: CaptureSpec, fields: readonly Field[]) => findValues(form(fields), spec);
const sorted = (values: Record<string, string>) => ({ values, isSorted: true });

describe('a pair', () => {
  it.each([
    ['today’s labels', 'Consumer Key / Client ID', 'Consumer Secret / Client Secret'],
    ['older labels', 'Consumer Key', 'Consumer Secret'],
    ['upper case with marks', 'CONSUMER KEY *', 'CONSUMER SECRET:'],
  ])('is taken beside %s', (_, first, second) => {
    expect(
      find(integration, [
        [first, shownHtml(`\n ${KEY} `)],
        [second, shownHtml(SECRET)],
      ]),
    ).toEqual(sorted(consumer));
  });

  it('is taken in any order, and from a read-only input', () => {
    const input = `<input readonly value="${SECRET}">`;
    expect(
      find(captureOn('access-token-record'), [
        ['Token Secret', input],
        ['Token Id', shownHtml(KEY)],
      ]),
    ).toEqual(sorted({ tokenId: KEY, tokenSecret: SECRET }));
  });

  it.each([
    ['half a pair', [['Consumer Key', shownHtml(KEY)]]],
    [
      'two equal values',
      [
        ['Consumer Key', shownHtml(KEY)],
        ['Consumer Secret', shownHtml(KEY)],
      ],
    ],
    [
      'a value cut short',
      [
        ['Consumer Key', shownHtml(KEY)],
        ['Consumer Secret', shownHtml(SECRET.slice(1))],
      ],
    ],
    [
      'a masked value',
      [
        ['Consumer Key', shownHtml(KEY)],
        ['Consumer Secret', shownHtml('•'.repeat(64))],
      ],
    ],
    [
      'what a person may still type over',
      [
        ['Consumer Key', shownHtml(KEY)],
        ['Consumer Secret', `<input value="${SECRET}">`],
      ],
    ],
    [
      'other labels',
      [
        ['Note', shownHtml(KEY)],
        ['Description', shownHtml(SECRET)],
      ],
    ],
    [
      'a token’s labels',
      [
        ['Token ID', shownHtml(KEY)],
        ['Token Secret', shownHtml(SECRET)],
      ],
    ],
    [
      'more text around it',
      [
        ['Consumer Key', shownHtml(`key ${KEY}`)],
        ['Consumer Secret', shownHtml(SECRET)],
      ],
    ],
    [
      'two different values of one name',
      [
        ['Consumer Key', shownHtml(KEY)],
        ['Consumer Key', shownHtml(KEY.replace('0', 'f'))],
        ['Consumer Secret', shownHtml(SECRET)],
      ],
    ],
  ] as const)('is not %s', (_, fields) => {
    expect(find(integration, fields)).toBeNull();
  });
});

describe('a pair alone in its group', () => {
  const inGroup = (title: string, fields: readonly Field[]) =>
    findValues(form(fields, groupHtml(title)), integration);
  const foreign = (first: string, second: string): readonly Field[] => [
    [first, shownHtml(KEY)],
    [second, shownHtml(SECRET)],
  ];

  it('is taken where no label is known, and its order is no certainty', () => {
    expect(inGroup('Client Credentials', foreign('Κλειδί', 'Μυστικό'))).toEqual({
      values: consumer,
      isSorted: false,
    });
  });

  describe('below NetSuite’s warning that it is shown once', () => {
    const warning = (of: string) =>
      `<div>Warning: For security reasons, this is the only time that the ${of} values are displayed. After you leave this page, they cannot be retrieved from the system.</div>`;
    const warned = (fields: readonly Field[], of = 'Client Credentials') =>
      findValues(form(fields, warning(of)), integration);

    it.each([
      ['labels that are not known', 'Checksum', 'Fingerprint'],
      ['no labels', '', ''],
    ])('is taken with %s, without an order', (_, first, second) => {
      expect(warned(foreign(first, second))).toEqual({ values: consumer, isSorted: false });
      expect(warned(foreign(first, second), 'Consumer Key and Consumer Secret')?.isSorted).toBe(false);
    });

    it('is sorted by one label that is known', () => {
      expect(warned(foreign('Fingerprint', 'Consumer Key'))).toEqual(
        sorted({ consumerKey: SECRET, consumerSecret: KEY }),
      );
    });

    it('is nothing with a third value beside it, or alone', () => {
      expect(warned([...foreign('a', 'b'), ['c', shownHtml('ab'.repeat(32))]])).toBeNull();
      expect(warned([['a', shownHtml(KEY)]])).toBeNull();
    });
  });

  it.each([
    ['the first', 'Consumer Secret', 'Κλειδί'],
    ['the second', 'Μυστικό', 'Consumer Key'],
  ])('and by %s label where that is known', (_, first, second) => {
    expect(inGroup('Client Credentials', foreign(first, second))).toEqual(
      sorted({ consumerKey: SECRET, consumerSecret: KEY }),
    );
  });

  it.each([
    ['below another title', 'Addresses', 'Κλειδί', 'Μυστικό'],
    ['with English labels that are not known', 'Client Credentials', 'Checksum', 'Fingerprint'],
    ['with one name for both', 'Client Credentials', 'Consumer Key', 'Consumer Key'],
  ])('is nothing %s', (_, title, first, second) => {
    expect(inGroup(title, foreign(first, second))).toBeNull();
  });

  it('is nothing with a third value beside it', () => {
    const three: readonly Field[] = [
      ...foreign('Κλειδί', 'Μυστικό'),
      ['Αριθμός', shownHtml('ab'.repeat(32))],
    ];
    expect(inGroup('Client Credentials', three)).toBeNull();
  });
});
