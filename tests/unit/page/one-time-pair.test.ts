// @vitest-environment jsdom
// Values shown once are taken only as a complete pair of the right shape beside their labels.
import { describe, expect, it } from 'vitest';
import { accessTokenRecord } from '@/utils/netsuite/pages/access-token-record';
import { integrationRecord } from '@/utils/netsuite/pages/integration-record';
import type { PageSpec } from '@/utils/netsuite/pages/page';
import { findOneTimePair } from '@/utils/page/capture/find-values';

const KEY = '0123456789abcdef'.repeat(4);
const SECRET = 'fedcba9876543210'.repeat(4);

function find(spec: PageSpec, fields: readonly (readonly [label: string, value: string])[]) {
  const html = fields
    .map(
      ([label, value], position) =>
        `<div class="uir-field-wrapper" data-walkthrough="Field:x${position}"><span id="x${position}_fs_lbl_uir_label" class="uir-label"><span id="x${position}_fs_lbl"><a>${label}</a></span></span>${value}</div>`,
    )
    .join('');
  const root = new DOMParser().parseFromString(html, 'text/html');
  return spec.oneTime === undefined ? null : findOneTimePair(root, spec.oneTime);
}
const shown = (value: string) => `<span class="uir-field inputreadonly">${value}</span>`;

describe('findOneTimePair', () => {
  it.each([
    ['today’s labels', 'Consumer Key / Client ID', 'Consumer Secret / Client Secret'],
    ['older labels', 'Consumer Key', 'Consumer Secret'],
    ['upper case with marks', 'CONSUMER KEY *', 'CONSUMER SECRET:'],
  ])('takes the pair beside %s', (_, first, second) => {
    expect(
      find(integrationRecord, [
        [first, shown(`\n ${KEY} `)],
        [second, shown(SECRET)],
      ]),
    ).toEqual({
      first: KEY,
      second: SECRET,
    });
  });

  it('takes it in any order, and from a read-only input', () => {
    const input = `<input readonly value="${SECRET}">`;
    expect(
      find(accessTokenRecord, [
        ['Token Secret', input],
        ['Token Id', shown(KEY)],
      ]),
    ).toEqual({ first: KEY, second: SECRET });
  });

  it.each([
    ['half a pair', [['Consumer Key', shown(KEY)]]],
    [
      'two equal values',
      [
        ['Consumer Key', shown(KEY)],
        ['Consumer Secret', shown(KEY)],
      ],
    ],
    [
      'a value cut short',
      [
        ['Consumer Key', shown(KEY)],
        ['Consumer Secret', shown(SECRET.slice(1))],
      ],
    ],
    [
      'a masked value',
      [
        ['Consumer Key', shown(KEY)],
        ['Consumer Secret', shown('•'.repeat(64))],
      ],
    ],
    [
      'other labels',
      [
        ['Note', shown(KEY)],
        ['Description', shown(SECRET)],
      ],
    ],
    [
      'a token’s labels',
      [
        ['Token ID', shown(KEY)],
        ['Token Secret', shown(SECRET)],
      ],
    ],
    [
      'more text around it',
      [
        ['Consumer Key', shown(`key ${KEY}`)],
        ['Consumer Secret', shown(SECRET)],
      ],
    ],
  ] as const)('does not take %s', (_, fields) => {
    expect(find(integrationRecord, fields)).toBeNull();
  });
});
